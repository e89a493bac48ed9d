"""Where a goal stands by its numbers: its readings, how much of the way, and the line.

One signed formula serves what shall rise and what shall fall: the direction follows from the
start and the target. The line runs from the day it was opened through every step that has a
number to its date, and is compared on the day of the last reading, so that no old number is held
against anyone.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from ooo.core.growth import thresholds
from ooo.core.model import Goal, Reading
from ooo.core.rhythm.away import Away, days_here, later_here
from ooo.core.rhythm.cadence import BadCadence, parse_cadence


class Measured(Struct, frozen=True, kw_only=True):
    """A goal's numbers; `readings` are oldest first.

    `part` is how much of the way from `start` to `target` the last reading has come, `line` what
    the line says on its day; None where that cannot be told. `drawn` are the days that bend the
    line, the ends of leaves among them, and what it says on them.
    """

    start: float | None
    target: float | None
    readings: tuple[Reading, ...]
    part: float | None
    line: float | None
    drawn: tuple[tuple[dt.date, float], ...] = ()

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
        if self.last is None or self.line is None or not self.way:
            return None
        away = self.last.value - self.line
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

    On days when they are `away` the line is level, here and below.
    """
    if goal.indicator is None:
        return None
    readings = tuple(sorted(goal.readings, key=lambda each: each.on))
    start, target = goal.indicator.start, goal.indicator.target
    if start is None and readings:
        start = readings[0].value
    bare = Measured(start=start, target=target, readings=readings, part=None, line=None)
    if bare.last is None or not bare.way:
        return bare
    points = line_of(goal, bare, away=away)
    return Measured(
        start=start,
        target=target,
        readings=readings,
        part=(bare.last.value - (start or 0)) / bare.way,
        line=_at(points, bare.last.on, away),
        drawn=tuple(_drawn(points, away)),
    )


def line_of(
    goal: Goal, numbers: Measured, *, away: Collection[Away] = ()
) -> tuple[tuple[dt.date, float], ...]:
    """Give the days that bend the line and what it says on them; nothing where there is none.

    That is from the day it was opened, else read first, to the day it is to be reached by.
    """
    begun = goal.opened or (numbers.readings[0].on if numbers.readings else None)
    until = ends_on(goal, away=away)
    if begun is None or until is None or until <= begun:
        return ()
    if numbers.start is None or numbers.target is None:
        return ()
    bends = {
        step.due: step.value
        for step in goal.milestones
        if step.dropped is None and step.due and step.value is not None
        if begun < step.due < until
    }
    return ((begun, numbers.start), *sorted(bends.items()), (until, numbers.target))


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


def days_from_line(goal: Goal, numbers: Measured, *, away: Collection[Away] = ()) -> int | None:
    """Give by how many days the last reading is ahead of the line, negative behind it.

    None where the line never says that value.
    """
    points = line_of(goal, numbers, away=away)
    if not points or numbers.last is None:
        return None
    value = numbers.last.value
    for (begun, low), (ended, high) in pairwise(points):
        if (value - low) * (value - high) <= 0 and low != high:
            part = (value - low) / (high - low)
            passed = days_here(points[0][0], begun, away)
            passed += round(days_here(begun, ended, away) * part)
            return passed - _passed(points[0][0], numbers.last.on, away)
    return None


def _drawn(
    points: Sequence[tuple[dt.date, float]], away: Collection[Away]
) -> Iterator[tuple[dt.date, float]]:
    """Give the points of a line, and where it is level: from the day before a leave to its end."""
    if not points:
        return
    first, last = points[0][0], points[-1][0]
    days = {day for day, _ in points}
    for leave in away:
        ends = (each for each in (leave.since, leave.back) if each and first < each <= last)
        days |= {end - dt.timedelta(days=1) for end in ends}
    for day in sorted(days):
        value = _at(points, day, away)
        assert value is not None  # noqa: S101 -- there are points
        yield day, value


def _passed(begun: dt.date, day: dt.date, away: Collection[Away]) -> int:
    """Count the days from the beginning of a line on which they were here, negative before it."""
    return days_here(begun, day, away) or min((day - begun).days, 0)


def _at(
    points: Sequence[tuple[dt.date, float]], day: dt.date, away: Collection[Away]
) -> float | None:
    """Give what the line says on a day; before it begins and after it ends it is level."""
    if not points:
        return None
    if day <= points[0][0]:
        return points[0][1]
    for (begun, low), (ended, high) in pairwise(points):
        if day <= ended:
            days = days_here(begun, ended, away)
            return low + (high - low) * (days_here(begun, day, away) / days if days else 0)
    return points[-1][1]
