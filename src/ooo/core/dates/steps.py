"""Calendar arithmetic: from one day to another, forward or back.

Raise ValueError or OverflowError for a day that the calendar lacks, never give another one.
A weekday ahead is strictly after today; a day of a month or a year takes today in, either way.
"""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

_MONTHS_IN_YEAR = 12
_MONTHS_IN_QUARTER = 3
_FEBRUARY = 2
_SHORT_MONTHS = frozenset({4, 6, 9, 11})
_FRIDAY = 4
_UNTIL_EVERY_DAY_WAS = 9
"""Years within which 29 February comes round, with this one: 1900 had none."""

_UNTIL_EVERY_NUMBER_WAS = 4
"""Months within which a 31st comes round, with this one and its last day: none in February."""


class Look(Struct, frozen=True):
    """The day it is counted from, and which way.

    `doubts` says that a day and month far that way, and near the other way, is not taken unasked.
    """

    today: dt.date
    back: bool = False
    doubts: bool = True

    def turned(self) -> "Look":
        """Give the look the other way."""
        return Look(self.today, back=not self.back, doubts=self.doubts)


def nearest_weekday(weekday: int, *, look: Look) -> dt.date:
    """Give the next such day after today, or the last one; Monday is 0."""
    if look.back:
        return look.today - dt.timedelta(days=(look.today.weekday() - weekday) % 7)
    return look.today + dt.timedelta(days=(weekday - look.today.weekday() - 1) % 7 + 1)


def nearest_day_of_year(month: int, day: int, *, look: Look) -> dt.date:
    """Give the next such day of a year, or the last one, in a year that has it."""
    sign = -1 if look.back else 1
    years = (look.today.year + sign * i for i in range(_UNTIL_EVERY_DAY_WAS))
    return _nearest(((year, month, day) for year in years), look=look)


def nearest_end_of_month(month: int, *, look: Look) -> dt.date:
    """Give the last day of the next such month whose end is to come, or of the last one."""
    sign = -1 if look.back else 1
    years = (look.today.year + sign * i for i in range(2))
    return _nearest(((year, month, _length(year, month)) for year in years), look=look)


def nearest_day_of_month(day: int, *, look: Look) -> dt.date:
    """Give the next such day of a month, or the last one, in a month that has it."""
    this = _month_number(look.today)
    sign = -1 if look.back else 1
    months = (_month(this + sign * i) for i in range(_UNTIL_EVERY_NUMBER_WAS))
    return _nearest(((year, month, day) for year, month in months), look=look)


def step(today: dt.date, count: int, unit: str) -> dt.date:
    """Give the day `count` units (d, w, mo, q, y) after today; a month that is shorter clamps."""
    match unit:
        case "d":
            return today + dt.timedelta(days=count)
        case "w":
            return today + dt.timedelta(weeks=count)
        case "mo":
            return _clamped(_month_number(today) + count, today.day)
        case "q":
            return _clamped(_month_number(today) + _MONTHS_IN_QUARTER * count, today.day)
        case _:
            return _clamped(_month_number(today) + _MONTHS_IN_YEAR * count, today.day)


def end_of_month(year: int, month: int) -> dt.date:
    """Give the last day of a month."""
    return dt.date(year, month, _length(year, month))


def end_of(period: str, *, today: dt.date) -> dt.date:
    """Give the last day of this month, quarter or year, or the Friday to come; today counts."""
    if period == "week":
        return today + dt.timedelta(days=(_FRIDAY - today.weekday()) % 7)
    months = {"month": 1, "quarter": _MONTHS_IN_QUARTER, "year": _MONTHS_IN_YEAR}[period]
    left = -today.month % months
    return _clamped(_month_number(today) + left, 31)


def _month_number(day: dt.date) -> int:
    return day.year * _MONTHS_IN_YEAR + day.month - 1


def _month(number: int) -> tuple[int, int]:
    year, month = divmod(number, _MONTHS_IN_YEAR)
    return year, month + 1


def _clamped(number: int, day: int) -> dt.date:
    year, month = _month(number)
    return dt.date(year, month, min(day, _length(year, month)))


def _length(year: int, month: int) -> int:
    if month == _FEBRUARY:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in _SHORT_MONTHS else 31


def _nearest(days: Iterable[tuple[int, int, int]], *, look: Look) -> dt.date:
    """Give the first of the days that exists on the right side of today."""
    for year, month, number in days:
        if not dt.MINYEAR <= year <= dt.MAXYEAR or not 1 <= number <= _length(year, month):
            continue
        day = dt.date(year, month, number)
        if day == look.today or (day < look.today) == look.back:
            return day
    raise ValueError
