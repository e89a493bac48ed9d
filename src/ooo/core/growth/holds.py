"""Whether what was reached holds: asked once, some weeks later, of a goal that is measured."""

import datetime as dt
from collections.abc import Collection, Iterable

from ooo.core.growth import thresholds
from ooo.core.model import Goal
from ooo.core.rhythm.away import Away, later_here


def asked_from(goal: Goal, *, away: Collection[Away] = ()) -> dt.date | None:
    """Give the day from which it is asked whether a goal holds; None for one that never is."""
    if goal.outcome != "reached" or goal.closed is None or goal.indicator is None:
        return None
    return later_here(goal.closed, thresholds.HOLDS_FROM, away) if goal.id else None


def to_ask(goals: Iterable[Goal], day: dt.date, *, away: Collection[Away] = ()) -> tuple[Goal, ...]:
    """Give the goals of which it is asked on a day whether they hold, the longest due first."""
    due = [
        (first, goal)
        for goal in goals
        if (first := asked_from(goal, away=away)) and first <= day and not _is_over(goal, day, away)
    ]
    due.sort(key=lambda pair: pair[0])
    return tuple(goal for _, goal in due)


def _is_over(goal: Goal, day: dt.date, away: Collection[Away]) -> bool:
    """Say whether it was read since it was reached, or that is too long ago to ask."""
    assert goal.closed is not None  # noqa: S101 -- so `asked_from` says
    last = later_here(goal.closed, thresholds.HOLDS_UNTIL, away)
    return day > last or any(each.on > goal.closed for each in goal.readings)
