"""Whether a goal is to be judged on a day, and what else of it wants to be looked at then."""

import datetime as dt
from collections.abc import Collection

from ooo.core.growth.due import days_late, reading_due, verdict_due
from ooo.core.growth.flags import Flags
from ooo.core.growth.progress import measured
from ooo.core.growth.rules import URGENT, rule_of
from ooo.core.model import Goal
from ooo.core.rhythm.away import Away


def flags_of(goal: Goal, *, today: dt.date, away: Collection[Away] = ()) -> Flags:
    """Give what wants to be looked at on a day; a track is read in its sessions."""
    due = None if goal.kind == "coaching" else reading_due(goal, away=away)
    return Flags(
        late=days_late(goal, today=today, away=away),
        reading=due is not None and due <= today,
        verdict=is_to_be_judged(goal, today=today, away=away),
    )


def is_to_be_judged(goal: Goal, *, today: dt.date, away: Collection[Away] = ()) -> bool:
    """Tell whether a verdict is asked for on a day; a track is judged in its sessions."""
    return goal.kind != "coaching" and (
        is_verdict_due(goal, today, away=away) or is_urgent(goal, today, away=away)
    )


def is_verdict_due(goal: Goal, day: dt.date, *, away: Collection[Away] = ()) -> bool:
    """Tell whether a verdict is due by the calendar."""
    due = verdict_due(goal, away=away)
    return due is not None and due <= day


def is_urgent(goal: Goal, day: dt.date, *, away: Collection[Away] = ()) -> bool:
    """Tell whether a rule asks for a verdict at once, and none was given since the last reading."""
    last = max((each.on for each in goal.readings), default=dt.date.min)
    if goal.by and goal.by < day:
        last = max(last, goal.by)
    if not goal.is_open or any(each.on >= last for each in goal.evaluations):
        return False
    numbers = measured(goal, away=away)
    return rule_of(goal, numbers, today=day, away=away) in URGENT
