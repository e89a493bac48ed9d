"""What of a goal is to be asked for, and when: a reading, a verdict, and what its day has passed.

Nothing here asks for a number outside a talk: `log` does, and `prep` says that it will.
"""

import datetime as dt
from collections.abc import Collection

from ooo.core.growth import thresholds
from ooo.core.growth.progress import days_of
from ooo.core.model import Goal, Milestone
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.away import Away, later_here


def reading_due(goal: Goal, *, away: Collection[Away] = ()) -> dt.date | None:
    """Give the day from which a reading is asked for; None for a goal that is not measured.

    Days on which they are `away` do not count, here and below.
    """
    if goal.indicator is None or not goal.is_open:
        return None
    last = max((each.on for each in goal.readings), default=None)
    begun = last or goal.opened
    return later_here(begun, look(goal), away) if begun else dt.date.min


def verdict_due(goal: Goal, *, away: Collection[Away] = ()) -> dt.date | None:
    """Give the day from which a verdict is asked for: every third look after the last one."""
    if not goal.is_open:
        return None
    last = max((each.on for each in goal.evaluations), default=None)
    begun = last or goal.opened
    days = thresholds.LOOKS_A_VERDICT * look(goal)
    return later_here(begun, days, away) if begun else None


def look(goal: Goal) -> int:
    """Give the days between two looks at a goal; a track is looked at in each session."""
    if goal.kind == "coaching":
        return days_of(goal.review_every or goal.meets_every)
    return days_of(goal.review_every or thresholds.REVIEW_EVERY)


def open_steps(goal: Goal) -> tuple[Milestone, ...]:
    """Give the steps still to be taken, the nearest first and those without a day last."""
    steps = (each for each in goal.milestones if each.is_open)
    return tuple(sorted(steps, key=lambda each: each.due or dt.date.max))


def steps_kept(goal: Goal) -> tuple[Milestone, ...]:
    """Give the steps that count: all but those that were dropped."""
    return tuple(each for each in goal.milestones if each.dropped is None)


def late_step(goal: Goal, *, today: dt.date, away: Collection[Away] = ()) -> Milestone | None:
    """Give the step that has been late for longest, if one is."""
    return next((each for each in open_steps(goal) if late_by(each.due, today, away)), None)


def days_late(goal: Goal, *, today: dt.date, away: Collection[Away] = ()) -> int:
    """Give for how many days a goal is late, or the step of it that is latest."""
    days = [goal.by, *(each.due for each in open_steps(goal))] if goal.is_open else ()
    return max((late_by(day, today, away) for day in days), default=0)


def is_now(goal: Goal, *, today: dt.date) -> bool:
    """Tell whether a goal is one for now: so it is written, or its day is within six weeks."""
    if goal.horizon:
        return goal.horizon == "short"
    return goal.by is not None and (goal.by - today).days <= thresholds.NOW_DAYS
