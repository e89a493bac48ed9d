"""Logs that were broken off: whose, of which day and how long; never what they say."""

import datetime as dt
from typing import NamedTuple

from ooo.core.capture.draft import read_draft
from ooo.core.log.template import day_of
from ooo.core.log.template.lines import COMMENT, lines_of, read_box, read_field


class Unfinished(NamedTuple):
    """A log that was broken off: of which day where that can be read, and how many lines of words.

    `edited` where it is a text of the editor.
    """

    day: dt.date | None
    lines: int
    edited: bool


def look_at(text: str, *, edited: bool, today: dt.date) -> Unfinished:
    """Say of which day a draft is and how many lines of words it has."""
    if not edited:
        kept = read_draft(text)
        lines = kept.lines if kept else text.split("\n")
        return Unfinished(kept.date if kept else None, len(lines), edited=False)
    count = sum(map(_is_words, lines_of(text)))
    return Unfinished(day_of(text, today=today), count, edited=True)


def _is_words(line: str) -> bool:
    blank = not line.strip() or line.startswith(COMMENT)
    return not blank and read_field(line) is None and read_box(line, {}) is None
