"""Logs that were broken off: whose, of which day and how long; never what they say."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from ooo.core.log.template import day_of
from ooo.core.log.template.lines import COMMENT, lines_of, read_box, read_field


class KeptWords(NamedTuple):
    """Words of a log that was broken off: of which day, and its lines."""

    date: dt.date
    lines: list[str]


class Unfinished(NamedTuple):
    """A log that was broken off: of which day where that can be read, and how many lines of words.

    `edited` where it is a text of the editor.
    """

    day: dt.date | None
    lines: int
    edited: bool


def words_of(text: str) -> KeptWords | None:
    """Give the words of a walk as its draft holds them, None where it is none."""
    date, _, words = text.partition("\n")
    try:
        return KeptWords(dt.date.fromisoformat(date), words.split("\n"))
    except ValueError:
        return None


def as_draft(day: dt.date, lines: Iterable[str]) -> str:
    """Write the words of a walk as its draft holds them."""
    return "\n".join([day.isoformat(), *lines])


def look_at(text: str, *, edited: bool, today: dt.date) -> Unfinished:
    """Say of which day a draft is and how many lines of words it has."""
    if not edited:
        kept = words_of(text)
        lines = kept.lines if kept else text.split("\n")
        return Unfinished(kept.date if kept else None, len(lines), edited=False)
    count = sum(map(_is_words, lines_of(text)))
    return Unfinished(day_of(text, today=today), count, edited=True)


def _is_words(line: str) -> bool:
    blank = not line.strip() or line.startswith(COMMENT)
    return not blank and read_field(line) is None and read_box(line, {}) is None
