"""Days as other programs write them, in headings, names of files, cells and due dates.

Nothing is guessed: numbers that can be read two ways need an order, and a day without its year
needs the day of the meeting it stands in.
"""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Literal

from ooo.core.dates.words import MONTHS, WEEKDAYS
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

Order = Literal["", "dmy", "mdy"]

_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?(?![a-z])"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th|er)?(?![0-9])"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_ISO = pattern(
    r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?P<sign>[-/.]?)"
    r"(?P<month>[01][0-9])(?P=sign)(?P<day>[0-3][0-9])(?![0-9])"
)
_WRITTEN = (
    pattern(rf"(?<![a-z]){_MONTH}\s+{_DAY},?\s+{_YEAR}"),
    pattern(rf"(?<![0-9]){_DAY}\s+(?:de |of )?{_MONTH},?\s+{_YEAR}"),
)
_NUMBERS = pattern(
    r"(?<![0-9/.-])(?P<first>[0-3]?[0-9])(?P<sign>[/.-])(?P<second>[0-3]?[0-9])(?P=sign)"
    r"(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)
_SHORT = (
    pattern(rf"(?<![a-z]){_MONTH}\s+{_DAY}"),
    pattern(rf"(?<![0-9]){_DAY}\s+{_MONTH}"),
)
_TWELVE = 12
_SIGNS = " \t-_/()[]{}|:,.&<>+\u00b7\u2013\u2014'\"*#"
_WEEKDAYS = frozenset(each[:3] for each in WEEKDAYS)


class DayInText(tuple[dt.date, int, int]):
    """A day, and where in the folded text it stands."""

    __slots__ = ()


def find_day(text: str, order: Order = "") -> DayInText | None:
    """Give the first whole day in a text (folded as names are), and where it stands.

    Numbers that can be read two ways count by `order`, and where it is empty not at all.
    """
    for form in (_ISO, *_WRITTEN, _NUMBERS):
        for match in form.finditer(text):
            day = _day_of(match, order)
            if day is not None:
                return DayInText((day, match.start(), match.end()))
    return None


def only_day(text: str, order: Order, start: dt.date) -> dt.date | None:
    """Give the day that a text (folded) is, with its weekday maybe, and says no more than that.

    One without its year is the first of that name on or after `start`.
    """
    found = find_day(text, order) or first_from(text, start)
    if found is None or "\n" in text:
        return None
    left = f"{text[: found[1]]} {text[found[2] :]}".strip(_SIGNS)
    return found[0] if (left.isalpha() and left[:3] in _WEEKDAYS) or not left else None


def is_day_alone(text: str) -> bool:
    """Tell whether a text is a day and no more than its weekday, however its numbers stand."""
    if not any(map(str.isdigit, text)):
        return False
    folded = fold(text)
    found = find_day(folded, "dmy") or find_day(folded, "mdy")
    if found is None:
        return False
    left = f"{folded[: found[1]]}{folded[found[2] :]}".strip(_SIGNS)
    return not left or left[:3] in _WEEKDAYS


def is_ambiguous(text: str) -> bool:
    """Tell whether a text has a day in numbers that can be read two ways."""
    return any(
        max(int(match["first"]), int(match["second"])) <= _TWELVE
        and match["first"].lstrip("0") != match["second"].lstrip("0")
        for match in _NUMBERS.finditer(text)
    )


def order_in(texts: Iterable[str]) -> Order:
    """Give how numbers of a date stand in all of these, by one beyond twelve; else empty."""
    orders: set[Order] = set()
    for text in texts:
        for match in _NUMBERS.finditer(text):
            if int(match["first"]) > _TWELVE:
                orders.add("dmy")
            elif int(match["second"]) > _TWELVE:
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else ""


def first_from(text: str, start: dt.date) -> DayInText | None:
    """Give the first day of that name on or after `start`: `Nov 19`, `19 nov.`; None for none."""
    for form in _SHORT:
        if match := form.search(text):
            month, day = MONTHS[match["month"]], int(match["day"])
            for year in (start.year, start.year + 1):
                found = _date(year, month, day)
                if found is not None and found >= start:
                    return DayInText((found, match.start(), match.end()))
    return None


def _day_of(match: re.Match[str], order: Order) -> dt.date | None:
    parts = match.groupdict()
    year = int(parts["year"])
    if "first" in parts:
        first, second = int(parts["first"]), int(parts["second"])
        if first != second and max(first, second) <= _TWELVE and not order:
            return None
        month_first = second > _TWELVE or (first <= _TWELVE and order == "mdy")
        day, month = (second, first) if month_first else (first, second)
        return _date(year, month, day)
    named = parts["month"]
    month = MONTHS[named] if named in MONTHS else int(named)
    return _date(year, month, int(parts["day"]))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
