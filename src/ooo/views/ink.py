"""Ink on a sheet: a text, and what each stretch of it means; how that looks is the theme's."""

from typing import NamedTuple

from msgspec import Struct


class Span(NamedTuple):
    """A stretch of a text, from `start` to before `end`, and its meaning: a key of the theme."""

    start: int
    end: int
    meaning: str


class Text(Struct, frozen=True):
    """The lines of a sheet, with newlines between them; where two spans meet, the later one wins.

    Rich has such a text too, and takes an eighth of a command's time to be loaded.
    """

    plain: str
    spans: tuple[Span, ...] = ()
