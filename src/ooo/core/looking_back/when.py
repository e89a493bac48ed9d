"""The time that is looked back over, as it is typed: a day, a month, a year, or so long ago."""

import datetime as dt

from ooo.core.dates import parse_past
from ooo.core.dates.bad import DayToCome
from ooo.core.dates.steps import end_of_month
from ooo.core.dates.words import MONTHS, STEP_UNITS, fold
from ooo.core.keeping.retention import parse_span
from ooo.core.looking_back.period import Period
from ooo.core.text.pattern import pattern
from ooo.errors import Saying, UsageProblem

_MONTHS = pattern(r"((?:19|2[0-9])\d\d)(?:-(0?[1-9]|1[0-2]))?")
_NAMED = pattern(r"([a-z]+)\.? ((?:19|2[0-9])\d\d)")
_SPAN = pattern(r"[0-9]+ ?([a-z]+)")
_EXAMPLES = Saying("Write a day, a month or a span: 3 nov, 2026-11-20, 2026-03, 2026, 6mo or 90d.")


class Nowhen(UsageProblem):
    """A time ends before it begins."""

    says = "No day lies between {since} and {until}."
    fix = "Give the earlier day to --since, the later one to --until."


def parse_span_of_days(text: str, *, today: dt.date) -> Period | None:
    """Read a month, a year or a span back from today (`2026-03`, `2026`, `6mo`); None for others.

    A month may be written as a heading has it: `March 2026`, `mars 2026`. Raise DayToCome for one
    that has not begun, BadSpan for a span beyond the calendar.
    """
    typed = text.strip().lower()
    named = _NAMED.fullmatch(fold(typed))
    if named and named[1] in MONTHS:
        typed = f"{named[2]}-{MONTHS[named[1]]}"
    if found := _MONTHS.fullmatch(typed):
        year, month = int(found[1]), int(found[2] or 0)
        first = dt.date(year, month or 1, 1)
        if first > today:
            raise DayToCome(text, examples=_EXAMPLES)
        return Period(first, min(end_of_month(year, month or 12), today))
    return Period(parse_span(typed, today=today).since, today) if _is_span(typed) else None


def parse_period(since: str | None, until: str | None, *, today: dt.date) -> Period:
    """Read both ends as they were typed; BadDate, BadSpan, and Nowhen where they are crossed."""
    first, last = _end(since, today=today), _end(until, today=today)
    # `--until 6mo` is the day that is so long ago, `--until 2026` the last day of that year.
    is_span = until is not None and _is_span(until)
    end = None if last is None else last.since if is_span else last.until
    period = Period(None if first is None else first.since, end)
    if period.since and period.until and period.since > period.until:
        raise Nowhen(since=period.since, until=period.until)
    return period


def _is_span(text: str) -> bool:
    """Tell a span (`6mo`, `6 mois`, `90d`) from a day such as `3 nov`."""
    found = _SPAN.fullmatch(fold(text))
    return found is not None and found[1] in STEP_UNITS


def _end(text: str | None, *, today: dt.date) -> Period | None:
    if text is None:
        return None
    return parse_span_of_days(text, today=today) or _one_day(text, today=today)


def _one_day(text: str, *, today: dt.date) -> Period:
    day = parse_past(text, today=today, through_history=True)
    return Period(day, day)
