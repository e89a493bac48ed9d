"""The words of a goal: where it stands by its indicator, and its next step."""

import datetime as dt
from collections.abc import Callable

from msgspec import Struct

from ooo.core.model import Goal
from ooo.core.wording import one_line, say_late, say_short_day


class Step(Struct, frozen=True):
    """What comes next for a goal: its `words`, and when it is due, in words of ours."""

    words: str
    due: str
    is_late: bool = False


def say_progress(goal: Goal, shown: Callable[[str], str] = str) -> str:
    """Say where a goal stands: `Calls a month 8 → 5, target 2`, or what it is without a measure.

    `shown` gives someone's own words as they may be seen.
    """
    if goal.indicator is None:
        return shown(one_line(goal.title))
    name = shown(one_line(goal.indicator.name))
    readings = [each.value for each in sorted(goal.readings, key=lambda each: each.on)]
    start, target = goal.indicator.start, goal.indicator.target
    values = readings if start is None else [start, *readings]
    ends = " → ".join(f"{each:g}" for each in (*values[:1], *values[1:][-1:]))
    stands = f"{name[:1].upper()}{name[1:]} {ends}".rstrip()
    return stands if target is None else f"{stands}, target {target:g}"


def next_step(goal: Goal, *, today: dt.date, shown: Callable[[str], str] = str) -> Step:
    """Give the nearest milestone not reached, else by when the goal is to be: `by 31 Mar 2027`.

    Both parts are empty where nothing is planned.
    """
    steps = [each for each in goal.milestones if each.done is None]
    if not steps:
        return Step("", f"by {say_short_day(goal.by, today=today)}" if goal.by else "")
    nearest = min(steps, key=lambda each: each.due or dt.date.max)
    words = shown(one_line(nearest.text))
    if nearest.due is None:
        return Step(words, "")
    late = (today - nearest.due).days
    if late > 0:
        return Step(words, say_late(late), is_late=True)
    return Step(words, f"due {say_short_day(nearest.due, today=today)}")
