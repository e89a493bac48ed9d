"""What may be said of a goal by the rule that fits it, and what to do next.

A sentence never says more than its readings allow.
"""

import datetime as dt
from collections.abc import Collection

from ooo.core.growth.by_numbers import ByNumbers
from ooo.core.growth.due import late_step, open_steps, reading_due, steps_kept
from ooo.core.growth.progress import Measured, measured
from ooo.core.growth.rules import rule_of
from ooo.core.growth.sentence import Advice, Says
from ooo.core.growth.spans import span
from ooo.core.model import Goal
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.away import Away
from ooo.core.text.facts import Code, Fact, Name, Words
from ooo.core.text.near import Day
from ooo.errors import NOTHING, Saying


def says(goal: Goal, who: str, *, today: dt.date, away: Collection[Away] = ()) -> Says:
    """Give what is said of a goal of the person called `who`, on a day.

    Days on which they were `away` do not count.
    """
    numbers = measured(goal, away=away)
    rule = rule_of(goal, numbers, today=today, away=away)
    whom: Fact | Saying = Saying("yourself") if goal.mine else Name(who)
    if goal.is_open and numbers and numbers.readings:
        return ByNumbers(goal, numbers, whom, today=today, away=away).says(rule)
    sayings = _Sayings(goal, numbers, whom, today, away)
    says = {
        "closed": sayings.closed,
        "holds": sayings.holds,
        "fell-back": sayings.fell_back,
        "no-measure": sayings.no_measure,
        "steps-done": sayings.steps_done,
        "step-late": sayings.step_late,
        "steps": sayings.steps,
        "first-due": sayings.first_due,
        "no-reading": sayings.no_reading,
    }
    sentence, following = says[rule]()
    read = len(goal.readings) if rule in {"holds", "fell-back"} else 0
    return Says(rule, sentence, following, read)


class _Sayings:
    """What each rule says of a goal that is closed, goes by steps, or was never read."""

    def __init__(
        self,
        goal: Goal,
        numbers: Measured | None,
        who: Fact | Saying,
        today: dt.date,
        away: Collection[Away],
    ) -> None:
        self._goal, self._numbers, self._who = goal, numbers, who
        self._today, self._away = today, away
        self._id = Code(goal.id or "ID")

    def closed(self) -> Advice:
        goal = self._goal
        if not goal.closed:
            template = {"reached": "Reached.", "stopped": "Stopped."}.get(goal.outcome, "Closed.")
            return Saying(template), NOTHING
        template = {
            "reached": "Reached on {day}.",
            "stopped": "Stopped on {day}.",
        }.get(goal.outcome, "Closed on {day}.")
        return Saying(template, day=Day(goal.closed, self._today)), NOTHING

    def holds(self) -> Advice:
        template = "Reached on {day}, and at the target on {on} ({value})."
        return self._since_reached(template), NOTHING

    def fell_back(self) -> Advice:
        template = "Reached on {day}; {value} on {on}, short of the target ({target})."
        then = Saying("Ask {who} what changed, or: ooo reopen {id}", who=self._who, id=self._id)
        return self._since_reached(template), then

    def _since_reached(self, template: str) -> Saying:
        goal, numbers = self._goal, self._numbers
        assert goal.closed and numbers and numbers.last  # noqa: PT018, S101 -- so its rule says
        return Saying(
            template,
            day=Day(goal.closed, self._today),
            value=float(numbers.last.value),
            on=Day(numbers.last.on, self._today),
            target=float(numbers.target or 0),
        )

    def no_measure(self) -> Advice:
        then = Saying("Ask {who}: what would we both see if it worked?", who=self._who)
        return Saying("No measure and no step yet."), then

    def steps_done(self) -> Advice:
        done = Saying("{of:Its step is|All # steps are} done.", of=len(steps_kept(self._goal)))
        return done, Saying("Say it, then: ooo done {id}", id=self._id)

    def step_late(self) -> Advice:
        late = late_step(self._goal, today=self._today, away=self._away)
        assert late  # noqa: S101 -- so its rule says
        sentence = Saying(
            "{done} of {of:# step|# steps}; {text:cited} is {late} late.",
            **self._counts(),
            text=Words(late.text),
            late=span(late_by(late.due, self._today, self._away)),
        )
        return sentence, Saying("Smaller, or later? ooo move {id} DATE", id=Code(late.id or "ID"))

    def steps(self) -> Advice:
        step = open_steps(self._goal)[0]
        template = "{done} of {of:# step|# steps}, none late; next: {text}."
        facts: dict[str, object] = {"text": Words(step.text)}
        if step.due:
            template = "{done} of {of:# step|# steps}, none late; next: {text}, due {day}."
            facts["day"] = Day(step.due, self._today)
        return Saying(template, **self._counts(), **facts), NOTHING

    def _counts(self) -> dict[str, object]:
        kept = steps_kept(self._goal)
        return {"done": sum(each.done is not None for each in kept), "of": len(kept)}

    def first_due(self) -> Advice:
        opened, due = self._goal.opened, reading_due(self._goal, away=self._away)
        assert opened and due  # noqa: PT018, S101 -- so its rule says
        age = (self._today - opened).days
        facts: dict[str, object] = {"day": Day(due, self._today)}
        template = "First reading due {day}."
        if age == 0:
            template = "Opened today; first reading due {day}."
        elif age > 0:
            template = "Opened {age} ago; first reading due {day}."
            facts["age"] = span(age)
        return Saying(template, **facts), self._to_read()

    def no_reading(self) -> Advice:
        goal = self._goal
        if goal.opened is None or reading_due(goal, away=self._away) is None:
            return Saying("No reading yet."), self._to_read()
        age = span((self._today - goal.opened).days)
        return Saying("No reading yet, {age} after it was opened.", age=age), self._to_read()

    def _to_read(self) -> Saying:
        return Saying("ooo goal {id} NUMBER", id=self._id)
