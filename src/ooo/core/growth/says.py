"""What may be said of a goal by its numbers and steps, and what to do next.

It is the first rule that fits; a sentence never says more than its readings allow.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterator

from ooo.core.growth.by_numbers import ByNumbers
from ooo.core.growth.due import late_step, open_steps, reading_due, steps_kept
from ooo.core.growth.progress import measured
from ooo.core.growth.rules import Says
from ooo.core.growth.spans import span
from ooo.core.model import Goal
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.away import Away
from ooo.core.text.facts import Code, Fact, Name, Words
from ooo.core.text.near import Day
from ooo.errors import Saying


def says(goal: Goal, who: str, *, today: dt.date, away: Collection[Away] = ()) -> Says:
    """Give what is said of a goal of the person called `who`, on a day.

    Days on which they were `away` do not count.
    """
    judge = _Judge(goal, who, today, away)
    return next(filter(None, (rule() for rule in judge.rules())))


class _Judge:
    """One goal on one day, gone through rule after rule."""

    def __init__(self, goal: Goal, who: str, today: dt.date, away: Collection[Away]) -> None:
        self._goal, self._away = goal, away
        self._today = today
        self._who: Fact | Saying = Saying("yourself") if goal.mine else Name(who)
        self._id = Code(goal.id or "ID")
        self._numbers = measured(goal, away=away)

    def rules(self) -> Iterator[Callable[[], Says | None]]:
        """Give the rules in their order."""
        numbers = self._numbers
        if not self._goal.is_open:
            yield from (self._since_reached, self._closed)
        elif numbers is None:
            yield from (self._no_measure, self._steps_done, self._step_late, self._steps)
        elif numbers.last is None:
            yield self._no_reading
        else:
            judge = ByNumbers(self._goal, numbers, self._who, today=self._today, away=self._away)
            yield from judge.rules()

    def _since_reached(self) -> Says | None:
        """Say what a reading showed after the goal was reached."""
        goal, numbers = self._goal, self._numbers
        if goal.outcome != "reached" or not goal.closed or numbers is None or not numbers.last:
            return None
        last = numbers.last
        if last.on <= goal.closed or numbers.target is None:
            return None
        facts = {
            "day": Day(goal.closed, self._today),
            "value": float(last.value),
            "on": Day(last.on, self._today),
            "target": float(numbers.target),
        }
        read = len(numbers.readings)
        if numbers.is_at_target(last.value):
            template = "Reached on {day}, and at the target on {on} ({value})."
            return Says("holds", Saying(template, **facts), readings=read)
        template = "Reached on {day}; {value} on {on}, short of the target ({target})."
        then = Saying("Ask {who} what changed, or: ooo reopen {id}", who=self._who, id=self._id)
        return Says("fell-back", Saying(template, **facts), then, read)

    def _closed(self) -> Says:
        goal = self._goal
        template = {"reached": "Reached.", "stopped": "Stopped."}.get(goal.outcome, "Closed.")
        if goal.closed:
            template = {
                "reached": "Reached on {day}.",
                "stopped": "Stopped on {day}.",
            }.get(goal.outcome, "Closed on {day}.")
            return Says("closed", Saying(template, day=Day(goal.closed, self._today)))
        return Says("closed", Saying(template))

    def _no_measure(self) -> Says | None:
        if steps_kept(self._goal):
            return None
        return Says(
            "no-measure",
            Saying("No measure and no step yet."),
            Saying("Ask {who}: what would we both see if it worked?", who=self._who),
        )

    def _steps_done(self) -> Says | None:
        kept = steps_kept(self._goal)
        if open_steps(self._goal):
            return None
        return Says(
            "steps-done",
            Saying("{of:Its step is|All # steps are} done.", of=len(kept)),
            Saying("Say it, then: ooo done {id}", id=self._id),
        )

    def _step_late(self) -> Says | None:
        late = late_step(self._goal, today=self._today, away=self._away)
        if late is None:
            return None
        return Says(
            "step-late",
            Saying(
                "{done} of {of:# step|# steps}; {text:cited} is {late} late.",
                **self._counts(),
                text=Words(late.text),
                late=span(late_by(late.due, self._today, self._away)),
            ),
            Saying("Smaller, or later? ooo move {id} DATE", id=Code(late.id or "ID")),
        )

    def _steps(self) -> Says:
        step = open_steps(self._goal)[0]
        template = "{done} of {of:# step|# steps}, none late; next: {text}."
        facts: dict[str, object] = {"text": Words(step.text)}
        if step.due:
            template = "{done} of {of:# step|# steps}, none late; next: {text}, due {day}."
            facts["day"] = Day(step.due, self._today)
        return Says("steps", Saying(template, **self._counts(), **facts))

    def _counts(self) -> dict[str, object]:
        kept = steps_kept(self._goal)
        return {"done": sum(each.done is not None for each in kept), "of": len(kept)}

    def _no_reading(self) -> Says:
        goal, today = self._goal, self._today
        due = reading_due(goal, away=self._away)
        next_move = Saying("ooo goal {id} NUMBER", id=self._id)
        if goal.opened is None or due is None:
            return Says("no-reading", Saying("No reading yet."), next_move)
        age = (today - goal.opened).days
        if today > due:
            return Says(
                "no-reading",
                Saying("No reading yet, {age} after it was opened.", age=span(age)),
                next_move,
            )
        facts: dict[str, object] = {"day": Day(due, today)}
        template = "First reading due {day}."
        if age == 0:
            template = "Opened today; first reading due {day}."
        elif age > 0:
            template = "Opened {age} ago; first reading due {day}."
            facts["age"] = span(age)
        return Says("first-due", Saying(template, **facts), next_move)
