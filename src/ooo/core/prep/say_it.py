"""What grew since the last talk, so that it is said: one thing, the newest.

A reading better than all before it, a step done, a goal reached, a level raised. Promises kept and
talks held are no progress.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth import thresholds
from ooo.core.growth.progress import measured
from ooo.core.model import Autonomy, Goal


class SayIt(Struct, frozen=True, kw_only=True):
    """What grew on a day: `text` is the measure, the step, the goal or the topic.

    `value` is what a measure or a level came to, `start` where it began.
    """

    what: Literal["best", "step", "reached", "level"]
    id: str
    text: str
    on: dt.date
    value: float | None = None
    start: float | None = None


def say_it(
    dossier: Dossier, *, last_met: dt.date | None, today: dt.date, all_: bool
) -> SayIt | None:
    """Give the newest thing that grew after the last talk; None before any, or where none did."""
    if last_met is None:
        return None
    goals = [each for each in dossier.goals if (all_ or not each.sensitive) and not each.mine]
    grown = [*(one for goal in goals for one in _of_goal(goal))]
    grown += (one for topic in dossier.autonomy for one in _of_topic(topic))
    since = [each for each in grown if last_met < each.on <= today]
    return max(since, key=lambda each: each.on, default=None)


def _of_goal(goal: Goal) -> Iterator[SayIt]:
    if goal.closed and goal.outcome == "reached":
        yield SayIt(what="reached", id=goal.id, text=goal.title, on=goal.closed)
    for step in goal.milestones:
        if step.done:
            yield SayIt(what="step", id=step.id or goal.id, text=step.text, on=step.done)
    numbers = measured(goal)
    if numbers is None or numbers.last is None or goal.indicator is None:
        return
    if len(numbers.readings) >= thresholds.BEST_FROM and numbers.is_best:
        yield SayIt(
            what="best",
            id=goal.id,
            text=goal.indicator.name,
            on=numbers.last.on,
            value=numbers.last.value,
            start=numbers.start,
        )


def _of_topic(topic: Autonomy) -> Iterator[SayIt]:
    before = max(topic.history, key=lambda each: each.on, default=None)
    if topic.since and before is not None and before.level < topic.level:
        level = float(topic.level)
        yield SayIt(what="level", id="", text=topic.topic, on=topic.since, value=level)
