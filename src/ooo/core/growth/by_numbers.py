"""The rules for a goal that was read at least once, each with the sentence it allows."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise

from ooo.core.growth import thresholds
from ooo.core.growth.due import look
from ooo.core.growth.progress import Measured, days_from_line
from ooo.core.growth.rules import Rule, Says
from ooo.core.growth.spans import span
from ooo.core.model import Goal
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.away import Away, days_here
from ooo.core.text.facts import Code, Fact
from ooo.core.text.near import Day
from ooo.errors import NOTHING, Saying

_WEEK = 7


class ByNumbers:
    """The rules of one goal on one day; `numbers` has a last reading."""

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

    def rules(self) -> Iterator[Callable[[], Says | None]]:
        """Give the rules in their order; the last one always fits."""
        yield from (self._date_passed, self._stale, self._no_target)
        if not self._numbers.way:
            yield self._held
        yield from (self._reached, self._at_target, self._few, self._worse, self._ahead)
        yield from (self._no_better, self._up_and_down, self._no_line, self._by_line)

    def _date_passed(self) -> Says | None:
        late = late_by(self._goal.by, self._today, self._away)
        if not late or self._is_at_target:
            return None
        ago = span(late)
        template = "Its date passed {ago} ago, at {value} (target {target})."
        if self._numbers.target is None:
            template = "Its date passed {ago} ago, at {value}."
        return self._says(
            "date-passed", template, "Decide together: adjust, stop or done.", ago=ago
        )

    def _stale(self) -> Says | None:
        age = (self._today - self._last.on).days
        here = days_here(self._last.on, self._today, self._away)
        if here <= thresholds.STALE_AFTER * look(self._goal):
            return None
        template = "The last reading is {age} old ({value} on {day}): too old to judge."
        return self._says("stale", template, "Ask for one: ooo goal {id} NUMBER", age=span(age))

    def _no_target(self) -> Says | None:
        if self._numbers.target is not None:
            return None
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
        return self._says("no-target", template, "ooo goal {id} --to NUMBER", away=away)

    def _held(self) -> Says:
        if self._is_at_target:
            return self._says("held", "Held at {value} ({n:# reading|# readings}).")
        template = "{value} on {day}; it was to hold at {target} ({n:# reading|# readings})."
        return self._says("not-held", template, "Ask {who} what changed.")

    def _reached(self) -> Says | None:
        running = self._values[-thresholds.RUNNING :]
        if len(running) < thresholds.RUNNING or not all(map(self._numbers.is_at_target, running)):
            return None
        values = tuple(float(each) for each in running)
        by = self._goal.by
        left = (by - self._last.on).days if by else 0
        template = "Reached twice running ({values}; target {target})."
        if left > 0:
            template = "Reached twice running ({values}; target {target}), {left} before its date."
        return self._says(
            "reached", template, "Say it, then: ooo done {id}", values=values, left=span(left)
        )

    def _at_target(self) -> Says | None:
        if not self._is_at_target:
            return None
        template = "At the target for the first time ({value} on {day})."
        if any(map(self._numbers.is_at_target, self._values[:-1])):
            template = "At the target again ({value} on {day})."
        then = "Say it; one more reading before you call it reached."
        return self._says("at-target", template, then)

    def _few(self) -> Says | None:
        if len(self._values) >= thresholds.TREND:
            return None
        if len(self._values) == 1:
            template = "Too early to tell: 1 reading ({value} on {day})."
            return self._says("one-reading", template)
        first = float(self._values[0])
        gain = self._numbers.gain(*self._values)
        template = "Too early for a trend: 2 readings, {first} → {value}, no change."
        if gain > 0:
            template = "Too early for a trend: 2 readings, {first} → {value}, the right way."
        elif gain < 0:
            template = "Too early for a trend: 2 readings, {first} → {value}, the wrong way."
        return self._says("two-readings", template, first=first)

    def _worse(self) -> Says | None:
        running = self._values[-thresholds.RUNNING :]
        start = self._numbers.start or 0
        if not all(self._numbers.gain(start, each) < 0 for each in running):
            return None
        values = tuple(float(each) for each in running)
        template = "Worse than at the start, twice running ({values}; start {start})."
        then = "Ask what changed, then adjust or stop."
        return self._says("worse", template, then, values=values)

    def _ahead(self) -> Says | None:
        gap = self._numbers.gap
        if gap is None or gap <= thresholds.AHEAD:
            return None
        return self._against_line(
            "ahead",
            "Ahead: {value} on {day}, {line} on the line ({n} readings).",
            "Ahead, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line "
            "({n} readings).",
            "Say it; ask {who} what comes next.",
        )

    def _no_better(self) -> Says | None:
        last = self._numbers.readings[-thresholds.TREND :]
        days = days_here(last[0].on, last[-1].on, self._away)
        better = (self._numbers.gain(last[0].value, each.value) > 0 for each in last[1:])
        if days < thresholds.NO_BETTER_DAYS or any(better):
            return None
        values = tuple(float(each.value) for each in last)
        template = "No better in 3 readings over {age} ({values})."
        then = "Ask what stands in the way: ooo add WHO blocker: TEXT"
        return self._says(
            "no-better", template, then, age=span((last[-1].on - last[0].on).days), values=values
        )

    def _up_and_down(self) -> Says | None:
        last = self._values[-thresholds.WAVE :]
        spread = max(last) - min(last)
        if len(last) < thresholds.WAVE or turns(last) < thresholds.TURNS:
            return None
        net = abs(last[-1] - last[0])
        if 2 * spread < abs(self._numbers.way) or 2 * net >= spread:
            return None
        values = tuple(float(each) for each in last)
        template = "Up and down ({values}): one reading says little."
        then = "Compare a good week with a bad one."
        return self._says("up-and-down", template, then, values=values)

    def _no_line(self) -> Says | None:
        if self._numbers.line is not None:
            return None
        part = self._numbers.part or 0
        template = "{value} on {day}, from {start} to {target} ({n} readings). No date, so no line."
        if 0 < part < 1:
            template = (
                "{value} on {day}, {percent} % of the way from {start} to {target} "
                "({n} readings). No date, so no line."
            )
        percent = int(100 * part + 0.5)
        return self._says("no-line", template, "ooo move {id} DATE", percent=percent)

    def _by_line(self) -> Says:
        gap = self._numbers.gap or 0
        if gap < -thresholds.FAR:
            return self._against_line(
                "far-behind",
                "Far behind: {value} on {day}, {line} on the line ({n} readings).",
                "Far behind, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line "
                "({n} readings).",
                "A smaller target, a later date, or stop.",
            )
        if gap < -thresholds.AHEAD:
            return self._against_line(
                "behind",
                "Behind: {value} on {day}, {line} on the line ({n} readings).",
                "Behind, by {weeks:# week|# weeks}: {value} on {day}, {line} on the line "
                "({n} readings).",
                "Ask {who} what would make it one better by next time.",
            )
        template = "On its line: {value} on {day}, {line} on the line ({n} readings)."
        return self._says("on-line", template)

    def _against_line(self, rule: Rule, plain: str, in_weeks: str, then: str) -> Says:
        """Say it by the numbers, and in weeks where there are readings enough."""
        days = days_from_line(self._goal, self._numbers, away=self._away)
        weeks = round(abs(days or 0) / _WEEK)
        known = weeks and len(self._values) >= thresholds.WEEKS_FROM
        return self._says(rule, in_weeks if known else plain, then, weeks=weeks)

    @property
    def _is_at_target(self) -> bool:
        return self._numbers.is_at_target(self._last.value)

    @property
    def _is_steady(self) -> bool:
        gains = [self._numbers.gain(*pair) for pair in pairwise(self._values)]
        return len(self._values) >= thresholds.STEADY_FROM and all(gain > 0 for gain in gains)

    def _says(self, rule: Rule, template: str, then: str = "", **facts: object) -> Says:
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
        following = NOTHING
        if then:
            following = Saying(then, who=self._who, id=Code(self._goal.id or "ID"))
        return Says(rule, sentence, following, len(self._values))


def turns(values: Sequence[float]) -> int:
    """Count how often a series changes its direction; standing still is none."""
    ways = [later > earlier for earlier, later in pairwise(values) if later != earlier]
    return sum(one != other for one, other in pairwise(ways))
