"""The time that a dashboard looks at, as many days before it, and what else is to be seen."""

import datetime as dt

from msgspec import Struct

from ooo.core.looking_back.period import PeriodSpan
from ooo.core.looking_back.when import Nowhen


class LookedFor(Struct, frozen=True, kw_only=True):
    """What is to be seen: a time, what is sensitive as well, the whole story."""

    period: PeriodSpan
    show_all: bool = False
    story: bool = False


def period_of(since: dt.date | None, *, days: int, today: dt.date) -> PeriodSpan:
    """Give the days that are looked at: so many, unless a first one is said; Nowhen."""
    begins = since or dt.date.fromordinal(today.toordinal() - days + 1)
    if begins > today:
        raise Nowhen(since=begins, until=today)
    return PeriodSpan(begins, today)


def time_before(period: PeriodSpan) -> PeriodSpan | None:
    """Give as many days before; None where the calendar has none."""
    first, last = period.since.toordinal(), period.until.toordinal()
    begins = first - (last - first) - 1
    if begins < 1:
        return None
    return PeriodSpan(dt.date.fromordinal(begins), dt.date.fromordinal(first - 1))
