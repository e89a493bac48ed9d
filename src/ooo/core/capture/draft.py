"""The words of a walk as its draft holds them: the day of the meeting, then the lines."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple


class KeptWords(NamedTuple):
    """Words of a log that was broken off: of which day, and its lines."""

    date: dt.date
    lines: list[str]


def read_draft(text: str) -> KeptWords | None:
    """Give the words of a walk as its draft holds them, None where it is none."""
    date, _, words = text.partition("\n")
    try:
        return KeptWords(dt.date.fromisoformat(date), words.split("\n"))
    except ValueError:
        return None


def as_draft(day: dt.date, lines: Iterable[str]) -> str:
    """Write the words of a walk as its draft holds them."""
    return "\n".join([day.isoformat(), *lines])
