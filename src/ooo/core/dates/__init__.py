"""The closed grammar of dates, English and French: what is not in it is refused, never guessed.

Case and accents do not matter. The day it is counted from is always an argument.
"""

import datetime as dt
from importlib import import_module
from typing import Final

from ooo.core.dates.bad import (
    BadDate,
    DateAsked,
    DayToCome,
    FarDay,
    NoSuchDay,
    Offer,
    OtherWeekdayDate,
    YearOutside,
)
from ooo.core.dates.clock import parse_time, split_time
from ooo.core.dates.grammar import OtherWeekday, Unsure, YearBeyond, read_day
from ooo.core.dates.steps import Look
from ooo.core.dates.words import fold
from ooo.core.model import Booking
from ooo.errors import Saying

_NONE: Final = frozenset(["none", "aucune", "aucun", "no date", "sans date"])
_FORWARD: Final = Saying(
    "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01."
)
_DUE: Final = Saying(
    "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01, or none."
)
_BACK: Final = Saying(
    "Write a date like today, yesterday, hier, fri (the last one), 3 nov, 15th or 2026-11-20."
)
_BOOKING: Final = Saying(
    "Write a date like thu 14:00, demain 9h30, fri, +2w or 2026-12-01 10:00, or none."
)


def parse_date(text: str, *, today: dt.date) -> dt.date:
    """Give the day that `text` means, looking forward from `today`.

    A weekday is the next strictly after today; `3 dec` and `15th` take today in. A date with its
    year or its weekday, `yesterday` and `hier` are taken as they stand, even in the past: a promise
    may be written down too late. Raise BadDate for anything outside the grammar, FarDay for a day
    and month that is months ahead and was weeks ago.
    """
    return _parse(text, asked=DateAsked(look=Look(today), examples=_FORWARD))


def parse_due(text: str, *, today: dt.date) -> dt.date | None:
    """Give the same as `parse_date`, and None for `none`, which clears a date."""
    if fold(text) in _NONE:
        return None
    return _parse(text, asked=DateAsked(look=Look(today), examples=_DUE))


def parse_past(text: str, *, today: dt.date, through_history: bool = False) -> dt.date:
    """Give the day that `text` means, looking back from `today`, which counts.

    Weekdays, `3 dec` and `15th` are the last such day. Raise BadDate for a day to come and for
    anything outside the grammar, and FarDay for a day and month that was months ago and comes
    within weeks, unless one looks `through_history`, where it is the last one all the same.
    """
    look = Look(today, back=True, doubts=not through_history)
    return _parse(text, asked=DateAsked(look=look, examples=_BACK))


def parse_booking(text: str, *, today: dt.date) -> Booking | None:
    """Give the day and maybe the time, on a 24-hour clock, of a booking; None for `none`.

    The day is read as by `parse_date`. Raise BadDate for anything outside the grammar.
    """
    phrase = fold(text)
    if phrase in _NONE:
        return None
    asked = DateAsked(look=Look(today), examples=_BOOKING, times=True)
    day, time = split_time(phrase)
    clock = parse_time(time)
    if clock is None or not day:
        return Booking(day=_parse(text, asked=asked))
    return Booking(day=_parse(text, asked=asked, phrase=day), time=clock)


def _parse(text: str, *, asked: DateAsked, phrase: str = "") -> dt.date:
    """Read `phrase`, the part of `text` that is a day, or else all of it."""
    examples = asked.examples
    try:
        day = read_day(phrase or fold(text), asked.look)
    except (ValueError, OverflowError):
        raise NoSuchDay(text, examples=examples) from None
    except YearBeyond as beyond:
        raise YearOutside(text, beyond.year, examples=examples) from None
    except OtherWeekday as other:
        raise OtherWeekdayDate(text, offers=_whole(other.day), examples=examples) from None
    except Unsure as unsure:
        raise FarDay(text, offers=_whole(*unsure.days), examples=examples) from None
    if day is None:
        raise _refuse(text, asked)
    if asked.look.back and day > asked.look.today:
        raise DayToCome(text, examples=examples)
    return day


def _refuse(text: str, asked: DateAsked) -> BadDate:
    """Give the refusal; what may be meant instead is loaded only then."""
    refused: BadDate = import_module("ooo.core.dates.offers").refuse(text, asked)
    return refused


def _whole(*days: dt.date) -> tuple[Offer, ...]:
    return tuple(map(Offer.iso, days))
