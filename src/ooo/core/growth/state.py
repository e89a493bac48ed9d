"""Where one goal stands on a day: its progress, what is due of it, and what may be said."""

import datetime as dt

from msgspec import Struct

from ooo.core.growth.asked import is_urgent, is_verdict_due
from ooo.core.growth.due import late_step, reading_due, steps_kept, verdict_due
from ooo.core.growth.flags import Flags
from ooo.core.growth.progress import days_from_line, measured
from ooo.core.growth.rules import Says
from ooo.core.growth.says import says
from ooo.core.model import Goal, Reading


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


def state_of(goal: Goal, who: str, *, today: dt.date) -> GoalState:
    """Give where a goal of the person called `who` stands."""
    numbers = measured(goal)
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
            days_ahead=days_from_line(goal, numbers) if numbers else None,
            steps=steps,
        ),
        due=DueDays(reading=reading_due(goal), verdict=verdict_due(goal)),
        says=says(goal, who, today=today),
    )


def flags_of(goal: Goal, *, today: dt.date) -> Flags:
    """Give what wants to be looked at on a day; a track is read and judged in its sessions."""
    step = late_step(goal, today=today)
    days = [day for day in (step.due if step else None, goal.by) if day and day < today]
    due = None if goal.kind == "coaching" else reading_due(goal)
    judged = goal.kind != "coaching" and (is_verdict_due(goal, today) or is_urgent(goal, today))
    return Flags(
        late=max(((today - day).days for day in days), default=0) if goal.is_open else 0,
        reading=due is not None and due <= today,
        verdict=judged,
    )
