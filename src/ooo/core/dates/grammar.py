"""The forms of a date, a row each, whose words in capitals are kinds; nothing else is a date."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Final

from ooo.core.dates.kinds import KINDS
from ooo.core.dates.steps import (
    Look,
    end_of,
    end_of_month,
    nearest_day_of_month,
    nearest_day_of_year,
    nearest_end_of_month,
    nearest_weekday,
    step,
)
from ooo.core.dates.words import LEADS, LINKS

YEARS: Final = range(1900, 3000)
"""The years that may be typed."""

_FAR, _NEAR = dt.timedelta(183), dt.timedelta(60)


class Unsure(Exception):
    """A day and month lands on the one `days` and was likely to mean the other."""

    def __init__(self, *days: dt.date) -> None:
        super().__init__()
        self.days = days


class OtherWeekday(Exception):
    """The weekday that was typed is not the one of `day`."""

    def __init__(self, day: dt.date) -> None:
        super().__init__()
        self.day = day


class YearBeyond(Exception):
    """The year is none that may be typed."""

    def __init__(self, year: int) -> None:
        super().__init__()
        self.year = year


def read_day(phrase: str, look: Look) -> dt.date | None:
    """Give the day of a folded phrase, or None when the grammar has no such phrase.

    Raise ValueError or OverflowError when it has and the calendar lacks the day, else Unsure,
    OtherWeekday or YearBeyond when it may not be taken.
    """
    if phrase.endswith(")"):
        # As it is echoed, with how far away it is: both say the same day, or it is no date.
        phrase, _, away = phrase[:-1].partition(" (")
        if read_day(phrase, look) != read_day(away, look):
            return None
    words = [word.rstrip(".") for word in phrase.replace(",", " ").split()]
    words = [word for place, word in enumerate(words) if not place or word not in LINKS]
    if (day := _read(words, look)) and day.year not in YEARS:
        raise YearBeyond(day.year)
    return day


def read_offer(phrase: str, look: Look) -> dt.date | None:
    """Give the day of a phrase that may be offered, or None when it would itself be refused."""
    try:
        day = read_day(phrase, look)
    except (ValueError, OverflowError, Unsure, OtherWeekday, YearBeyond):
        return None
    return None if day and look.back and day > look.today else day


def _read(words: Sequence[str], look: Look) -> dt.date | None:
    """Read the words by the first row that fits, else those behind a word that only leads in."""
    for row, read in _FORMS:
        values = _fit(row.split(), words)
        if values is not None:
            return read(look, **values)
    return _read(words[1:], look) if words and words[0] in LEADS else None


def _fit(row: Sequence[str], words: Sequence[str]) -> dict[str, Any] | None:
    """Give the value of each kind in a row that the words fit, by its name, else None."""
    if row == ["NAMED"]:
        words = [" ".join(words)]
    if len(row) != len(words):
        return None
    values: dict[str, Any] = {}
    for kind, word in zip(row, words, strict=True):
        value_of = KINDS.get(kind)
        value = value_of(word) if value_of else (word == kind or None)
        if value is None:
            return None
        if value_of:
            values[kind.lower()] = value
    return values


def _named(look: Look, named: int) -> dt.date:
    return look.today + dt.timedelta(days=named)


def _weekday(look: Look, weekday: int) -> dt.date:
    return nearest_weekday(weekday, look=look)


def _end(look: Look, end: str = "", period: str = "") -> dt.date:
    return end_of(end or period, today=look.today)


def _month_end(look: Look, month: int, year: int | None = None) -> dt.date:
    if year is not None:
        return end_of_month(_possible(year), month)
    return _taken(look, lambda way: nearest_end_of_month(month, look=way))


def _step(look: Look, step_: tuple[int, str]) -> dt.date:
    return step(look.today, *step_)


def _ahead(look: Look, count: int, unit: str) -> dt.date:
    return step(look.today, count, unit)


def _ago(look: Look, count: int, unit: str) -> dt.date:
    return step(look.today, -count, unit)


def _iso(look: Look, iso: tuple[int, int, int], weekday: int | None = None) -> dt.date:
    year, month, day = iso
    return _day_of_year(look, day, month, year, weekday)


def _numbers(
    look: Look, numbers: tuple[int, int, int | None], weekday: int | None = None
) -> dt.date:
    return _day_of_year(look, *numbers, weekday)


def _day_of_month(look: Look, day: int, weekday: int | None = None) -> dt.date:
    return _taken(look, lambda way: nearest_day_of_month(day, look=way), weekday)


def _ordinal(look: Look, ordinal: int) -> dt.date:
    return _day_of_month(look, ordinal)


def _day_of_year(
    look: Look, day: int, month: int, year: int | None = None, weekday: int | None = None
) -> dt.date:
    if year is None:
        return _taken(look, lambda way: nearest_day_of_year(month, day, look=way), weekday)
    found = dt.date(_possible(year), month, day)
    if weekday not in {None, found.weekday()}:
        raise OtherWeekday(found)
    return found


def _taken(look: Look, nearest: Callable[[Look], dt.date], weekday: int | None = None) -> dt.date:
    """Give the day that way, or the other one where that is near and alone has the weekday."""
    day = nearest(look)
    try:
        other = nearest(look.turned())
    except ValueError:
        other = day
    if weekday is not None:
        if day.weekday() == weekday:
            return day
        if other.weekday() == weekday and abs(other - look.today) <= _FAR:
            return other
        raise OtherWeekday(day)
    far, near = abs(day - look.today) > _FAR, abs(other - look.today) <= _NEAR
    if look.doubts and far and near:
        raise Unsure(*sorted((day, other)))
    return day


def _possible(year: int) -> int:
    if year not in YEARS:
        raise YearBeyond(year)
    return year


_WITH_WEEKDAY: Final[tuple[tuple[str, Callable[..., dt.date]], ...]] = (
    ("DAY MONTH", _day_of_year),
    ("MONTH DAY", _day_of_year),
    ("DAY MONTH YEAR", _day_of_year),
    ("MONTH DAY YEAR", _day_of_year),
    ("ISO", _iso),
    ("NUMBERS", _numbers),
)

_FORMS: Final[tuple[tuple[str, Callable[..., dt.date]], ...]] = (
    ("NAMED", _named),
    ("WEEKDAY", _weekday),
    ("STEP_", _step),
    ("in COUNT UNIT", _ahead),
    ("dans COUNT UNIT", _ahead),
    ("d'ici COUNT UNIT", _ahead),
    ("d'ici a COUNT UNIT", _ahead),
    ("COUNT UNIT ago", _ago),
    ("il y a COUNT UNIT", _ago),
    *_WITH_WEEKDAY,
    *((f"WEEKDAY {row}", read) for row, read in _WITH_WEEKDAY),
    ("ORDINAL", _ordinal),
    ("le DAY", _day_of_month),
    ("the DAY", _day_of_month),
    ("WEEKDAY DAY", _day_of_month),
    ("WEEKDAY the DAY", _day_of_month),
    ("WEEKDAY le DAY", _day_of_month),
    ("END", _end),
    ("end PERIOD", _end),
    ("end the PERIOD", _end),
    ("fin PERIOD", _end),
    ("fin la PERIOD", _end),
    ("end MONTH", _month_end),
    ("fin MONTH", _month_end),
    ("end MONTH YEAR", _month_end),
    ("fin MONTH YEAR", _month_end),
)
