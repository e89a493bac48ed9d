"""Goals and steps that are done, dropped, moved, opened again or put right, as records are."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.growth.changed import goal_in, step_in, with_goal, with_step
from ooo.core.growth.holds import asked_from
from ooo.core.growth.named import Grown
from ooo.core.model import Evaluation, Goal, Milestone, Move
from ooo.core.rhythm.pauses import leaves_of
from ooo.core.text.facts import Code
from ooo.errors import UsageProblem

How = Literal["reached", "stopped", "done", "dropped", "moved", "open"]

Answered = TypeVar("Answered", bound=Struct)


class NeverMissed(UsageProblem):
    """A goal or a step was said to be missed."""

    says = "{id} is a goal or a step, and only a promise is missed."
    fix = "Close it with: ooo drop {id} --why TEXT"


class GrownItem(Struct, frozen=True, kw_only=True):
    """A goal as it stands now, or one step of it, and what became of it; `was` is its day before.

    Where it was closed or opened again, `was` is the day on which it had been closed. Of one that
    was reached it is asked from `holds_from` on whether that holds.
    """

    person: str
    name: str
    goal: Goal
    step: Milestone | None
    how: How
    was: dt.date | None = None
    why: str = ""
    holds_from: dt.date | None = None

    @property
    def id(self) -> str:
        """The id by which it is named."""
        return self.goal.id if self.step is None else self.step.id


class TrackEnd(Struct, frozen=True, kw_only=True):
    """What a track (`id`) came to with whom: sessions held, experiments tried, how useful to them.

    `experiments` counts those that are over, `still_open` the others, whose ids are in `open`.
    `useful` is in the order of the sessions that were rated; `last` is what they told last.
    """

    id: str
    called: str
    sessions: int
    tried: int
    experiments: int
    still_open: int
    open: tuple[str, ...] = ()
    useful: tuple[int, ...] = ()
    last: str = ""


def finish(
    held: Held, decision: Decision[Answered], grown: Iterable[Grown], *, today: dt.date
) -> Decision[Answered]:
    """Give the decision with the goals reached, and the steps done, that were named."""
    return _each(
        held,
        decision,
        grown,
        goal=lambda goal: replace(goal, closed=today, outcome="reached"),
        step=lambda step: replace(step, done=today),
        how=("reached", "done"),
    )


def give_up(
    held: Held,
    decision: Decision[Answered],
    grown: Iterable[Grown],
    *,
    today: dt.date,
    why: str,
) -> Decision[Answered]:
    """Give the decision with the goals stopped, and the steps dropped, that were named."""
    return _each(
        held,
        decision,
        grown,
        goal=lambda goal: stopped(goal, on=today, why=why),
        step=lambda step: replace(step, dropped=today, why=why),
        how=("stopped", "dropped"),
        why=why,
    )


def move_grown(
    held: Held,
    decision: Decision[Answered],
    grown: Iterable[Grown],
    day: dt.date | None,
    *,
    today: dt.date,
    why: str,
) -> Decision[Answered]:
    """Give the decision with another day for the goals and steps that were named; None is none."""

    def goal(held_goal: Goal) -> Goal:
        if held_goal.by == day:
            return held_goal
        move = Move(on=today, was=held_goal.by, why=why)
        return replace(held_goal, by=day, moves=(*held_goal.moves, move))

    def step(held_step: Milestone) -> Milestone:
        if held_step.due == day:
            return held_step
        move = Move(on=today, was=held_step.due, why=why)
        return replace(held_step, due=day, moves=(*held_step.moves, move))

    return _each(held, decision, grown, goal=goal, step=step, how=("moved", "moved"))


def reopen_grown(
    held: Held, decision: Decision[Answered], grown: Iterable[Grown]
) -> Decision[Answered]:
    """Give the decision with the goals and steps open again that were named."""
    return _each(
        held,
        decision,
        grown,
        goal=lambda goal: replace(goal, closed=None, outcome=""),
        step=lambda step: replace(step, done=None, dropped=None, why=""),
        how=("open", "open"),
    )


def stopped(goal: Goal, *, on: dt.date, why: str) -> Goal:
    """Give a goal that was stopped, and why it was."""
    told = Evaluation(on=on, verdict="stop", why=why)
    return replace(goal, closed=on, outcome="stopped", evaluations=(*goal.evaluations, told))


def _each(  # noqa: PLR0913 -- the two kinds, and what becomes of each
    held: Held,
    decision: Decision[Answered],
    grown: Iterable[Grown],
    *,
    goal: Callable[[Goal], Goal],
    step: Callable[[Milestone], Milestone],
    how: tuple[How, How],
    why: str = "",
) -> Decision[Answered]:
    """Change each of the goals and steps, and name them in the answer."""
    dossiers: dict[str, Dossier] = {**decision.dossiers}
    items: list[GrownItem] = []
    for one in grown:
        before = dossiers.get(one.slug, held.dossiers[one.slug])
        named = one.step.id if one.step else ""
        change = (lambda each, named=named: with_step(each, named, step)) if named else goal
        after = with_goal(before, one.goal.id, change)
        dossiers[one.slug] = after
        items.append(_item(one, after, how[bool(named)], why))
    if not items:
        return decision
    return Decision(dossiers, replace(decision.answer, grown=tuple(items)))


def _item(one: Grown, after: Dossier, how: How, why: str) -> GrownItem:
    goal = goal_in(after, one.goal.id)
    due = one.step.due if one.step else one.goal.by
    return GrownItem(
        person=one.slug,
        name=after.person.name,
        goal=goal,
        step=step_in(goal, one.step.id) if one.step else None,
        how=how,
        was=due if how == "moved" else one.ended,
        why=why,
        holds_from=asked_from(goal, away=leaves_of(after.person)) if how == "reached" else None,
    )


def refuse_missed(grown: Iterable[Grown]) -> None:
    """Raise NeverMissed where a goal or a step is among what was missed."""
    for each in grown:
        raise NeverMissed(id=Code(each.id))
