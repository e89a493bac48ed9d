"""Where a goal stands by its numbers: its readings, how much of the way, and the line.

One signed formula serves what shall rise and what shall fall: the direction follows from the
start and the target. The line runs from the day it was opened through every step that has a
number to its date, and is compared on the day of the last reading, so that no old number is held
against anyone.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from itertools import pairwise

from msgspec import Struct

from ooo.core.growth import thresholds
from ooo.core.model import Goal, Reading
from ooo.core.rhythm.away import Away, days_here, later_here
from ooo.core.rhythm.cadence import BadCadence, parse_cadence


class Measured(Struct, frozen=True, kw_only=True):
    """A goal's numbers; `readings` are oldest first.

    `bends` are the days that bend its line and what it says on them; none where there is no line.
    On days when they are `away` it is level.
    """

    start: float | None
    target: float | None
    readings: tuple[Reading, ...]
    bends: tuple[tuple[dt.date, float], ...] = ()
    away: Collection[Away] = ()

    @property
    def last(self) -> Reading | None:
        """The newest reading."""
        return self.readings[-1] if self.readings else None

    @property
    def way(self) -> float:
        """How far it is from the start to the target, negative downwards; 0 where that is none."""
        if self.start is None or self.target is None:
            return 0.0
        return self.target - self.start

    @property
    def part(self) -> float | None:
        """How much of the way the last reading has come; None where that cannot be told."""
        if self.last is None or not self.way:
            return None
        return (self.last.value - (self.start or 0)) / self.way

    @property
    def line(self) -> float | None:
        """What the line says on the day of the last reading; None without one.

        Before it begins and after it ends it is level.
        """
        return self._on_line(self.last.on) if self.last and self.way else None

    @property
    def drawn(self) -> tuple[tuple[dt.date, float], ...]:
        """The days that bend the line, the ends of leaves among them, and what it says on them.

        It is level from the day before a leave to its end.
        """
        if self.last is None or not self.way or not self.bends:
            return ()
        first, last = self.bends[0][0], self.bends[-1][0]
        days = {day for day, _ in self.bends}
        for leave in self.away:
            ends = (each for each in (leave.since, leave.back) if each and first < each <= last)
            days |= {end - dt.timedelta(days=1) for end in ends}
        return tuple((day, self._on_line(day) or 0.0) for day in sorted(days))

    @property
    def days_ahead(self) -> int | None:
        """By how many days the last reading is ahead of the line, negative behind it.

        None where the line never says that value.
        """
        if self.last is None:
            return None
        value, on = self.last.value, self.last.on
        for (begun, low), (ended, high) in pairwise(self.bends):
            if (value - low) * (value - high) <= 0 and low != high:
                first, part = self.bends[0][0], (value - low) / (high - low)
                passed = days_here(first, begun, self.away)
                passed += round(days_here(begun, ended, self.away) * part)
                return passed - (days_here(first, on, self.away) or min((on - first).days, 0))
        return None

    def _on_line(self, day: dt.date) -> float | None:
        if not self.bends:
            return None
        if day <= self.bends[0][0]:
            return self.bends[0][1]
        for (begun, low), (ended, high) in pairwise(self.bends):
            if day <= ended:
                days = days_here(begun, ended, self.away)
                part = days_here(begun, day, self.away) / days if days else 0
                return low + (high - low) * part
        return self.bends[-1][1]

    def is_at_target(self, value: float) -> bool:
        """Tell whether a value is at the target, or past it."""
        if self.target is None:
            return False
        if not self.way:
            return value == self.target
        return (value - self.target) * self.way >= 0

    def gain(self, earlier: float, later: float) -> float:
        """Give by how much the later value is the better one, negative where it is worse."""
        return later - earlier if self.way >= 0 else earlier - later

    @property
    def are_whole(self) -> bool:
        """Whether every number of the goal is a whole one."""
        known = (self.start, self.target, *(each.value for each in self.readings))
        return all(each is None or float(each).is_integer() for each in known)

    @property
    def gap(self) -> float | None:
        """Give the points of the way that the last reading is before its line; None without one."""
        line = self.line
        if self.last is None or line is None:
            return None
        away = self.last.value - line
        if self.are_whole and abs(away) < thresholds.WHOLE:
            return 0.0
        return 100 * away / self.way

    @property
    def is_best(self) -> bool:
        """Whether the last reading is better than all before it, the start included."""
        if self.last is None or self.start is None or not self.way:
            return False
        before = (self.start, *(each.value for each in self.readings[:-1]))
        return all(self.gain(each, self.last.value) > 0 for each in before)


def measured(goal: Goal, *, away: Collection[Away] = ()) -> Measured | None:
    """Give a goal's numbers; None for a goal that is not measured.

    Days on which they are `away` do not count, here and below.
    """
    if goal.indicator is None:
        return None
    readings = tuple(sorted(goal.readings, key=lambda each: each.on))
    start, target = goal.indicator.start, goal.indicator.target
    if start is None and readings:
        start = readings[0].value
    bends: tuple[tuple[dt.date, float], ...] = ()
    begun = goal.opened or (readings[0].on if readings else None)
    if begun and start is not None and target is not None:
        bends = tuple(_bends(goal, (begun, start), target, away))
    return Measured(start=start, target=target, readings=readings, bends=bends, away=away)


def _bends(
    goal: Goal, first: tuple[dt.date, float], target: float, away: Collection[Away]
) -> Iterator[tuple[dt.date, float]]:
    """Give where the line begins, bends at a step that has a number, and ends at the target."""
    until = ends_on(goal, away=away)
    if until is None or until <= first[0]:
        return
    steps = {
        step.due: step.value
        for step in goal.milestones
        if step.dropped is None and step.due and step.value is not None
        if first[0] < step.due < until
    }
    yield from (first, *sorted(steps.items()), (until, target))


def ends_on(goal: Goal, *, away: Collection[Away] = ()) -> dt.date | None:
    """Give the day by which it is to be reached; that of a track follows from its sessions."""
    if goal.by or goal.kind != "coaching" or not goal.opened or not goal.sessions:
        return goal.by
    return later_here(goal.opened, goal.sessions * days_of(goal.meets_every), away)


def days_of(cadence: str) -> int:
    """Give the days of a cadence; those of the usual look where a hand wrote what is none."""
    try:
        return parse_cadence(cadence)
    except BadCadence:
        return parse_cadence(thresholds.REVIEW_EVERY)
