"""What each rule says of a goal that was read at least once."""

import datetime as dt
from collections.abc import Collection, Iterable
from itertools import pairwise

from ooo.core.growth import thresholds
from ooo.core.growth.progress import Measured
from ooo.core.growth.rules import Rule
from ooo.core.growth.sentence import Advice, Says
from ooo.core.growth.spans import span
from ooo.core.model import Goal
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.away import Away
from ooo.core.text.facts import Code, Fact
from ooo.core.text.near import Day
from ooo.errors import NOTHING, Saying

_WEEK = 7


class ByNumbers:
    """What may be said of one goal on one day; `numbers` has a last reading."""

    def __init__(
        self,
        goal: Goal,
        numbers: Measured,
        who: Fact | Saying,
        *,
        today: dt.date,
        away: Collection[Away] = (),
    ) -> None:
        self._goal, self._numbers, self._who, self._today = goal, numbers, who, today
        self._away = away
        self._last = numbers.readings[-1]
        self._values = [each.value for each in numbers.readings]

    def says(self, rule: Rule) -> Says:
        """Give what that rule, which fits, says of the goal."""
        says = {
            "date-passed": self._date_passed,
            "stale": self._stale,
            "no-target": self._no_target,
            "held": self._held,
            "not-held": self._not_held,
            "reached": self._reached,
            "at-target": self._at_target,
            "one-reading": self._one_reading,
            "two-readings": self._two_readings,
            "worse": self._worse,
            "ahead": self._ahead,
            "no-better": self._no_better,
            "up-and-down": self._up_and_down,
            "no-line": self._no_line,
            "far-behind": self._far_behind,
            "behind": self._behind,
            "on-line": self._on_line,
        }
        sentence, following = says[rule]()
        return Says(rule, sentence, following, len(self._values))

    def _date_passed(self) -> Advice:
        ago = span(late_by(self._goal.by, self._today, self._away))
        template = "Its date passed {ago} ago, at {value} (target {target})."
        if self._numbers.target is None:
            template = "Its date passed {ago} ago, at {value}."
        return self._said(template, "Decide together: adjust, stop or done.", ago=ago)

    def _stale(self) -> Advice:
        age = span((self._today - self._last.on).days)
        template = "The last reading is {age} old ({value} on {day}): too old to judge."
        return self._said(template, "Ask for one: ooo goal {id} NUMBER", age=age)

    def _no_target(self) -> Advice:
        away = self._last.value - (self._numbers.start or 0)
        template = (
            "{value} on {day}, as at the start. Without a target there is no better or worse."
        )
        if away > 0:
            template = (
                "{value} on {day}, {away} above the start ({start}). "
                "Without a target there is no better or worse."
            )
        elif away < 0:
            template = (
                "{value} on {day}, {away} below the start ({start}). "
                "Without a target there is no better or worse."
            )
        away = float(round(abs(away), 6))
        return self._said(template, "ooo goal {id} --to NUMBER", away=away)

    def _held(self) -> Advice:
        return self._said("Held at {value} ({n:# reading|# readings}).")

    def _not_held(self) -> Advice:
        template = "{value} on {day}; it was to hold at {target} ({n:# reading|# readings})."
        return self._said(template, "Ask {who} what changed.")

    def _reached(self) -> Advice:
        values = _numbers(self._values[-thresholds.RUNNING :])
        by = self._goal.by
        left = (by - self._last.on).days if by else 0
        template = "Reached twice running ({values}; target {target})."
        if left > 0:
            template = "Reached twice running ({values}; target {target}), {left} before its date."
        return self._said(template, "Say it, then: ooo done {id}", values=values, left=span(left))

    def _at_target(self) -> Advice:
        template = "At the target for the first time ({value} on {day})."
        if any(map(self._numbers.is_at_target, self._values[:-1])):
            template = "At the target again ({value} on {day})."
        return self._said(template, "Say it; one more reading before you call it reached.")

    def _one_reading(self) -> Advice:
        return self._said("Too early to tell: 1 reading ({value} on {day}).")

    def _two_readings(self) -> Advice:
        first = float(self._values[0])
        gain = self._numbers.gain(*self._values)
        template = "Too early for a trend: 2 readings, {first} → {value}, no change."
        if gain > 0:
            template = "Too early for a trend: 2 readings, {first} → {value}, the right way."
        elif gain < 0:
            template = "Too early for a trend: 2 readings, {first} → {value}, the wrong way."
        return self._said(template, first=first)

    def _worse(self) -> Advice:
        values = _numbers(self._values[-thresholds.RUNNING :])
        template = "Worse than at the start, twice running ({values}; start {start})."
        return self._said(template, "Ask what changed, then adjust or stop.", values=values)

    def _ahead(self) -> Advice:
        return self._against_line(
            "Ahead: {value} on {day}, {line} on the line ({n} readings).",
            "Ahead, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line "
            "({n} readings).",
            "Say it; ask {who} what comes next.",
        )

    def _no_better(self) -> Advice:
        last = self._numbers.readings[-thresholds.TREND :]
        age = span((last[-1].on - last[0].on).days)
        template = "No better in 3 readings over {age} ({values})."
        then = "Ask what stands in the way: ooo add WHO blocker: TEXT"
        return self._said(template, then, age=age, values=_numbers(each.value for each in last))

    def _up_and_down(self) -> Advice:
        values = _numbers(self._values[-thresholds.WAVE :])
        template = "Up and down ({values}): one reading says little."
        return self._said(template, "Compare a good week with a bad one.", values=values)

    def _no_line(self) -> Advice:
        part = self._numbers.part or 0
        template = "{value} on {day}, from {start} to {target} ({n} readings). No date, so no line."
        if 0 < part < 1:
            template = (
                "{value} on {day}, {percent} % of the way from {start} to {target} "
                "({n} readings). No date, so no line."
            )
        return self._said(template, "ooo move {id} DATE", percent=int(100 * part + 0.5))

    def _far_behind(self) -> Advice:
        return self._against_line(
            "Far behind: {value} on {day}, {line} on the line ({n} readings).",
            "Far behind, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line "
            "({n} readings).",
            "A smaller target, a later date, or stop.",
        )

    def _behind(self) -> Advice:
        return self._against_line(
            "Behind: {value} on {day}, {line} on the line ({n} readings).",
            "Behind, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line "
            "({n} readings).",
            "Ask {who} what would make it one better by next time.",
        )

    def _on_line(self) -> Advice:
        return self._said("On its line: {value} on {day}, {line} on the line ({n} readings).")

    def _against_line(self, plain: str, in_weeks: str, then: str) -> Advice:
        """Say it by the numbers, and in weeks where there are readings enough."""
        weeks = round(abs(self._numbers.days_ahead or 0) / _WEEK)
        known = weeks and len(self._values) >= thresholds.WEEKS_FROM
        return self._said(in_weeks if known else plain, then, weeks=weeks)

    @property
    def _is_steady(self) -> bool:
        gains = [self._numbers.gain(*pair) for pair in pairwise(self._values)]
        return len(self._values) >= thresholds.STEADY_FROM and all(gain > 0 for gain in gains)

    def _said(self, template: str, then: str = "", **facts: object) -> Advice:
        numbers = self._numbers
        known: dict[str, object] = {
            "value": float(self._last.value),
            "day": Day(self._last.on, self._today),
            "start": float(numbers.start or 0),
            "target": float(numbers.target or 0),
            "line": round(float(numbers.line or 0), 1),
            "n": len(self._values),
        }
        sentence = Saying(template, **known, **facts)
        if self._is_steady and numbers.way:
            added = Saying("{n} readings, each better than the last.", n=len(self._values))
            sentence = Saying("{sentence} {added}", sentence=sentence, added=added)
        if not then:
            return sentence, NOTHING
        return sentence, Saying(then, who=self._who, id=Code(self._goal.id or "ID"))


def _numbers(values: Iterable[float]) -> tuple[float, ...]:
    return tuple(float(each) for each in values)
