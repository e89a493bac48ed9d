"""Which rule fits a goal on a day: the first one, so that no sentence says more than it may.

The rules are named by the words that machines know them by; what each of them allows to be said
stands in `says.py` and `by_numbers.py`, and those of a track in `of_track.py`.
"""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from typing import Final, Literal

from ooo.core.growth import thresholds
from ooo.core.growth.due import late_step, look, open_steps, reading_due, steps_kept
from ooo.core.growth.progress import Measured
from ooo.core.model import Goal
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.away import Away, days_here

Rule = Literal[
    "hidden",
    "closed",
    "holds",
    "fell-back",
    "no-measure",
    "steps-done",
    "step-late",
    "steps",
    "first-due",
    "no-reading",
    "date-passed",
    "stale",
    "no-target",
    "held",
    "not-held",
    "reached",
    "at-target",
    "one-reading",
    "two-readings",
    "worse",
    "ahead",
    "no-better",
    "up-and-down",
    "no-line",
    "far-behind",
    "behind",
    "on-line",
    "no-session",
    "all-sessions",
    "long-ago",
    "few-sessions",
    "not-tried",
    "unheard",
    "little-use",
]

URGENT: Final[frozenset[Rule]] = frozenset(
    ["date-passed", "reached", "worse", "no-better", "far-behind"]
)
"""Rules that ask for a verdict at once."""


def rule_of(
    goal: Goal, numbers: Measured | None, *, today: dt.date, away: Collection[Away] = ()
) -> Rule:
    """Give the rule that fits a goal with these numbers on a day.

    Days on which they were `away` do not count.
    """
    if not goal.is_open:
        return _of_ended(goal, numbers)
    if numbers is None:
        return _of_steps(goal, today=today, away=away)
    if numbers.last is None:
        due = reading_due(goal, away=away)
        is_to_come = goal.opened is not None and due is not None and today <= due
        return "first-due" if is_to_come else "no-reading"
    read = _Read(goal, numbers, today, away)
    return next(rule for rule, fits in _OF_READINGS if fits(read))


def _of_ended(goal: Goal, numbers: Measured | None) -> Rule:
    """Tell what a reading showed after the goal was reached."""
    last = numbers.last if numbers else None
    if numbers is None or last is None or numbers.target is None:
        return "closed"
    if goal.outcome != "reached" or goal.closed is None or last.on <= goal.closed:
        return "closed"
    return "holds" if numbers.is_at_target(last.value) else "fell-back"


def _of_steps(goal: Goal, *, today: dt.date, away: Collection[Away]) -> Rule:
    if not steps_kept(goal):
        return "no-measure"
    if not open_steps(goal):
        return "steps-done"
    return "step-late" if late_step(goal, today=today, away=away) else "steps"


class _Read:
    """A goal that was read, on a day, with what more than one rule asks of it."""

    def __init__(
        self, goal: Goal, numbers: Measured, today: dt.date, away: Collection[Away]
    ) -> None:
        self.goal, self.numbers, self.today, self.away = goal, numbers, today, away
        self.last = numbers.readings[-1]
        self.values = [each.value for each in numbers.readings]
        self.running = self.values[-thresholds.RUNNING :]
        self.is_at_target = numbers.is_at_target(self.last.value)
        self.gap = numbers.gap or 0

    def is_stale(self) -> bool:
        here = days_here(self.last.on, self.today, self.away)
        return here > thresholds.STALE_AFTER * look(self.goal)

    def is_reached(self) -> bool:
        at_target = map(self.numbers.is_at_target, self.running)
        return len(self.running) == thresholds.RUNNING and all(at_target)

    def is_worse(self) -> bool:
        start = self.numbers.start or 0
        return all(self.numbers.gain(start, each) < 0 for each in self.running)

    def is_no_better(self) -> bool:
        last = self.numbers.readings[-thresholds.TREND :]
        days = days_here(last[0].on, last[-1].on, self.away)
        better = (self.numbers.gain(last[0].value, each.value) > 0 for each in last[1:])
        return days >= thresholds.NO_BETTER_DAYS and not any(better)

    def is_up_and_down(self) -> bool:
        last = self.values[-thresholds.WAVE :]
        spread = max(last) - min(last)
        if len(last) < thresholds.WAVE or turns(last) < thresholds.TURNS:
            return False
        net = abs(last[-1] - last[0])
        return 2 * spread >= abs(self.numbers.way) and 2 * net < spread


_OF_READINGS: Final[tuple[tuple[Rule, Callable[[_Read], object]], ...]] = (
    (
        "date-passed",
        lambda it: not it.is_at_target and late_by(it.goal.by, it.today, it.away),
    ),
    ("stale", _Read.is_stale),
    ("no-target", lambda it: it.numbers.target is None),
    ("held", lambda it: not it.numbers.way and it.is_at_target),
    ("not-held", lambda it: not it.numbers.way),
    ("reached", _Read.is_reached),
    ("at-target", lambda it: it.is_at_target),
    ("one-reading", lambda it: len(it.values) == 1),
    ("two-readings", lambda it: len(it.values) < thresholds.TREND),
    ("worse", _Read.is_worse),
    ("ahead", lambda it: it.gap > thresholds.AHEAD),
    ("no-better", _Read.is_no_better),
    ("up-and-down", _Read.is_up_and_down),
    ("no-line", lambda it: it.numbers.line is None),
    ("far-behind", lambda it: it.gap < -thresholds.FAR),
    ("behind", lambda it: it.gap < -thresholds.AHEAD),
    ("on-line", lambda _: True),
)
"""The rules for a goal that was read at least once, in their order."""


def turns(values: Sequence[float]) -> int:
    """Count how often a series changes its direction; standing still is none."""
    ways = [later > earlier for earlier, later in pairwise(values) if later != earlier]
    return sum(one != other for one, other in pairwise(ways))
