"""Where one goal stands on a day: its progress, what is due of it, and what may be said."""

import datetime as dt
from collections.abc import Collection

from msgspec import Struct

from ooo.core.growth.due import reading_due, steps_kept, verdict_due
from ooo.core.growth.progress import measured
from ooo.core.growth.says import says
from ooo.core.growth.sentence import Says
from ooo.core.model import Goal, Reading
from ooo.core.rhythm.away import Away


class Steps(Struct, frozen=True, kw_only=True):
    """How many steps are done, of all that were not dropped."""

    done: int
    of: int


class Progress(Struct, frozen=True, kw_only=True):
    """How far a goal has come; None where its numbers cannot tell.

    `part` is of the way from `start` to `target`, `line` what the line says on the day of the
    last reading, and `days_ahead` by how many days that is before it, negative behind it.
    """

    start: float | None
    target: float | None
    last: Reading | None
    part: float | None
    line: float | None
    days_ahead: int | None
    steps: Steps


class DueDays(Struct, frozen=True, kw_only=True):
    """From which day a reading and a verdict are asked for."""

    reading: dt.date | None
    verdict: dt.date | None


class GoalState(Struct, frozen=True, kw_only=True):
    """A goal, how far it has come, what is due of it, and what may be said."""

    goal: Goal
    progress: Progress
    due: DueDays
    says: Says


def state_of(goal: Goal, who: str, *, today: dt.date, away: Collection[Away] = ()) -> GoalState:
    """Give where a goal of the person called `who` stands; days of a leave do not count."""
    numbers = measured(goal, away=away)
    kept = steps_kept(goal)
    steps = Steps(done=sum(each.done is not None for each in kept), of=len(kept))
    return GoalState(
        goal=goal,
        progress=Progress(
            start=numbers.start if numbers else None,
            target=numbers.target if numbers else None,
            last=numbers.last if numbers else None,
            part=numbers.part if numbers else None,
            line=numbers.line if numbers else None,
            days_ahead=numbers.days_ahead if numbers else None,
            steps=steps,
        ),
        due=DueDays(reading=reading_due(goal, away=away), verdict=verdict_due(goal, away=away)),
        says=says(goal, who, today=today, away=away),
    )
