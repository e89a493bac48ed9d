"""How my last promises to someone were kept, said only where it is no chance.

Three of six late or missed would be read one time in ten of someone who keeps four in five: it is
a fact, so it may be said. Two of five would come one time in four.
"""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from ooo.core.model import SettledCommitment
from ooo.core.records.moves import moved

LAST: Final = 6
_LATE: Final = 3


class OfLast(Struct, frozen=True, kw_only=True):
    """How many of the last promises were kept late, or missed."""

    late: int
    of: int


def late_of_last(promises: Iterable[SettledCommitment]) -> OfLast | None:
    """Give how many of the last six were late or missed; None under three, or of fewer than six.

    Of those kept, the ones with a date count; what was dropped does not.
    """
    ended = [each for each in promises if each.outcome == "missed" or _is_dated(each)]
    ended.sort(key=lambda each: each.settled)
    last = ended[-LAST:]
    late = sum(each.outcome == "missed" or _is_late(each) for each in last)
    return OfLast(late=late, of=LAST) if len(last) == LAST and late >= _LATE else None


def _is_dated(promise: SettledCommitment) -> bool:
    return promise.outcome == "kept" and promise.due is not None


def _is_late(promise: SettledCommitment) -> bool:
    """Tell whether it was kept after its last date, and after its first one."""
    moves = moved(promise.moves)
    dates = (promise.due, moves[0].was if moves else None)
    return all(day is None or promise.settled > day for day in dates)
