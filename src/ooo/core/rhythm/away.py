"""Days as they are counted: those on which someone was on leave count for nothing."""

import datetime as dt
from collections.abc import Collection

from msgspec import Struct
from msgspec.structs import replace


class Away(Struct, frozen=True):
    """A leave: its first day, and the day they are back; None where nobody knows yet.

    `talk` is the first day from then on on which we met, None while we did not: until that talk
    nothing of theirs counts as late. Without one to wait for it is as old as the calendar.
    """

    since: dt.date
    back: dt.date | None = None
    talk: dt.date | None = dt.date.min

    def __contains__(self, day: dt.date) -> bool:
        return self.since <= day and (self.back is None or day < self.back)


def counts_no_day(day: dt.date, away: Collection[Away]) -> bool:
    """Say whether a day lies in a leave, or behind one and before the first talk afterwards."""
    return any(day in each or (each.since <= day and _waits(each, day)) for each in away)


def as_of(day: dt.date, away: Collection[Away]) -> tuple[Away, ...]:
    """Give the leaves as they counted on a day: to the first talk afterwards, without an end.

    What was kept in that very talk was asked for in it first.
    """
    return tuple(
        replace(each, back=None)
        if each.since <= day and (_waits(each, day) or each.talk == day)
        else each
        for each in away
    )


def _waits(leave: Away, day: dt.date) -> bool:
    return leave.talk is None or day < leave.talk


def later(day: dt.date, days: int) -> dt.date:
    """Give the day so many days on, the calendar's last at most: files hold any date."""
    return day + dt.timedelta(days=min(days, (dt.date.max - day).days))


def later_here(day: dt.date, days: int, away: Collection[Away]) -> dt.date:
    """Give the day so many days on, of which none was in a leave that is over.

    >>> later_here(dt.date(2026, 11, 1), 3, [Away(dt.date(2026, 11, 3), dt.date(2026, 11, 5))])
    datetime.date(2026, 11, 6)
    """
    end = later(day, days)
    for leave in sorted(away, key=lambda each: each.since):
        begins = max(leave.since, later(day, 1))
        if leave.back and begins <= end and leave.back > begins:
            end = later(end, (leave.back - begins).days)
    return end


def first_day_here(day: dt.date, away: Collection[Away]) -> dt.date | None:
    """Give the day itself, or the one on which they are back; None where nobody knows it."""
    while leave := next((each for each in away if day in each), None):
        if leave.back is None:
            return None
        day = leave.back
    return day


def days_here(after: dt.date, until: dt.date, away: Collection[Away]) -> int:
    """Count the days after one and up to another on which they were here; 0 where there are none.

    >>> days_here(dt.date(2026, 11, 1), dt.date(2026, 11, 8), [Away(dt.date(2026, 11, 3))])
    1
    """
    if not away:
        return max((until - after).days, 0)
    at, end, here = after.toordinal() + 1, until.toordinal() + 1, 0
    for leave in sorted(away, key=lambda each: each.since):
        here += max(min(leave.since.toordinal(), end) - at, 0)
        at = max(at, leave.back.toordinal() if leave.back else end)
    return here + max(end - at, 0)
