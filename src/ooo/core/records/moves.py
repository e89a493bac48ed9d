"""A move takes a record from one date to another, or to none; the first date given is no move."""

from collections.abc import Iterable

from ooo.core.model import Move


def moved(moves: Iterable[Move]) -> tuple[Move, ...]:
    """Give the changes that were moves: of those, there was a date before.

    A file remembers when a first date was given, too, so that it can be taken back.
    """
    return tuple(each for each in moves if each.was is not None)
