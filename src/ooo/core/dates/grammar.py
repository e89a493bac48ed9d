"""The forms of a date, one pattern and one reader each; nothing else is a date."""

import datetime as dt
import re
from collections.abc import Callable, Iterable
from typing import Final

from ooo.core.dates.steps import (
    Look,
    end_of,
    nearest_day_of_month,
    nearest_day_of_year,
    nearest_weekday,
    step,
)
from ooo.core.dates.words import MONTHS, NAMED_DAYS, PERIODS, UNITS_IN, WEEKDAYS, ordinal


def read_day(phrase: str, look: Look) -> dt.date | None:
    """Give the day of a folded phrase, or None when the grammar has no such phrase.

    Raise ValueError or OverflowError when it has, and the calendar lacks the day.
    """
    for pattern, read in _FORMS:
        if match := re.fullmatch(pattern, phrase):
            return read(match, look)
    return None


def read_offer(phrase: str, look: Look) -> dt.date | None:
    """Give the day of a phrase that may be offered, or None when it would itself be refused."""
    try:
        day = read_day(phrase, look)
    except (ValueError, OverflowError):
        return None
    return None if day and look.back and day > look.today else day


def _named(match: re.Match[str], look: Look) -> dt.date:
    return look.today + dt.timedelta(days=NAMED_DAYS[match[0]])


def _weekday(match: re.Match[str], look: Look) -> dt.date:
    return nearest_weekday(WEEKDAYS[match[0]], look=look)


def _end(match: re.Match[str], look: Look) -> dt.date:
    return end_of(PERIODS[match[0]], today=look.today)


def _iso(match: re.Match[str], _look: Look) -> dt.date:
    return dt.date.fromisoformat(match[0])


def _step(match: re.Match[str], look: Look) -> dt.date:
    return step(look.today, int(match["count"]), match["unit"])


def _step_in_words(match: re.Match[str], look: Look) -> dt.date:
    return step(look.today, int(match["count"]), UNITS_IN[match["word"]][match["unit"]])


def _day_of_month(match: re.Match[str], look: Look) -> dt.date:
    return nearest_day_of_month(int(match[0][:-2]), look=look)


def _day_of_year(match: re.Match[str], look: Look) -> dt.date:
    day = int(match["day"].removesuffix("er"))
    return nearest_day_of_year(MONTHS[match["month"]], day, look=look)


def _any(words: Iterable[str]) -> str:
    return "|".join(words)


# Patterns are compiled when a date is first read: most commands read none.
_FORMS: Final[tuple[tuple[str, Callable[[re.Match[str], Look], dt.date]], ...]] = (
    (_any(NAMED_DAYS), _named),
    (_any(WEEKDAYS), _weekday),
    (_any(PERIODS), _end),
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2}", _iso),
    (r"\+(?P<count>[0-9]+)(?P<unit>d|w|mo|q|y)", _step),
    *(
        (rf"(?P<word>{word}) (?P<count>[0-9]+) (?P<unit>{_any(units)})", _step_in_words)
        for word, units in UNITS_IN.items()
    ),
    (rf"(?P<day>[0-9]{{1,2}}|1er) (?P<month>{_any(MONTHS)})", _day_of_year),
    (rf"(?P<month>{_any(MONTHS)}) (?P<day>[0-9]{{1,2}})", _day_of_year),
    (_any(ordinal(day) for day in range(1, 32)), _day_of_month),
)
