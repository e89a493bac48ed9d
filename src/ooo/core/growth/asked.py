"""Which goals a log asks about: at most two readings and one verdict, only what is due."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Final

from ooo.core.growth.due import reading_due, verdict_due
from ooo.core.growth.holds import to_ask
from ooo.core.growth.judged import is_urgent, is_verdict_due
from ooo.core.model import Goal
from ooo.core.rhythm.away import Away

READINGS: Final = 2
"""At most so many are asked for in one log."""


def readings_to_ask(
    goals: Collection[Goal], day: dt.date, *, away: Collection[Away] = ()
) -> tuple[Goal, ...]:
    """Give the goals of which a reading is due on a day, the longest due first.

    Behind them stand those that were reached, and of which it is asked whether that holds.
    """
    due = [
        (since, goal)
        for goal in goals
        if _may_be_asked(goal, day) and (since := reading_due(goal, away=away)) and since <= day
    ]
    due.sort(key=lambda pair: pair[0])
    held = (each for each in to_ask(goals, day, away=away) if not each.sensitive)
    return (*(goal for _, goal in due), *held)[:READINGS]


def verdict_to_ask(
    goals: Iterable[Goal], day: dt.date, *, away: Collection[Away] = ()
) -> Goal | None:
    """Give the goal to be judged on a day: one that asks for it at once, else the longest due."""
    found = [
        (not at_once, verdict_due(goal, away=away) or dt.date.min, goal)
        for goal in goals
        if _may_be_asked(goal, day)
        if (at_once := is_urgent(goal, day, away=away)) or is_verdict_due(goal, day, away=away)
    ]
    found.sort(key=lambda each: each[:2])
    return found[0][2] if found else None


def _may_be_asked(goal: Goal, day: dt.date) -> bool:
    """Say whether a goal may be named on a screen, in a log of a day it was open on."""
    if not goal.is_open or goal.sensitive or goal.kind == "coaching" or not goal.id:
        return False
    return goal.opened is None or goal.opened < day
