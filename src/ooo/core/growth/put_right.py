"""What was written wrongly of a goal or a step is put right; the day that was a slip is no move."""

import datetime as dt
from typing import ClassVar

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.growth.changed import goal_in, step_in, with_goal, with_step
from ooo.core.growth.named import Grown, grown_of
from ooo.core.model import Goal, Milestone
from ooo.core.records.right import Right
from ooo.errors import UsageProblem


class NotRightOfAGoal(UsageProblem):
    """A flag was given that says nothing of a goal or of a step."""

    says = "Of a goal only --text, --due, --to and --sensitive can be put right."
    fix = "Its measure and the rest: ooo goal ID --measure NAME --from 8 --to 2"

    def __init__(self, *, step: bool) -> None:
        if step:
            self.says = "Of a step only --text and --due can be put right."
            self.fix = "What holds for the goal: ooo goal ID --sensitive"
        super().__init__()


class GoalFixed(Answer, frozen=True, kw_only=True):
    """A goal as it stands now, or one step of it; before, it was the goal `was`, of that person."""

    kind: ClassVar[str] = "goal-fixed"

    person: str
    name: str
    goal: Goal
    step: Milestone | None
    was: Goal
    was_name: str
    screen: Today

    @property
    def is_changed(self) -> bool:
        """Whether anything is other than it was."""
        return (self.goal, self.name) != (self.was, self.was_name)


def find_grown(held: Held, named: str) -> Grown | None:
    """Give the goal or the step that a whole id names, open or closed."""
    found = (each for each in grown_of(held.dossiers) if each.id.lower() == named.lower())
    return next(found, None)


def put_goal_right(
    held: Held, grown: Grown, right: Right, *, to: str = "", today: dt.date
) -> Decision[GoalFixed]:
    """Put right a goal, or a step of it; `to` is the slug of whose the goal should have been.

    With another person nobody has spoken of it. Raises NotRightOfAGoal.
    """
    is_step = grown.step is not None
    if any(each is not UNSET for each in (right.owner, right.area, right.share)):
        raise NotRightOfAGoal(step=is_step)
    if is_step and (right.sensitive is not UNSET or to):
        raise NotRightOfAGoal(step=True)
    source = held.dossiers[grown.slug]
    target = held.dossiers[to] if to else source
    after = with_goal(source, grown.goal.id, lambda goal: _right(goal, grown.step, right))
    goal = goal_in(after, grown.goal.id)
    dossiers = {grown.slug: after}
    if target is not source:
        goal = replace(goal, known=False)
        left = tuple(each for each in after.goals if each.id != goal.id)
        dossiers = {
            grown.slug: replace(after, goals=left),
            to: replace(target, goals=(*target.goals, goal)),
        }
    answer = GoalFixed(
        person=target.person.slug,
        name=target.person.name,
        goal=goal,
        step=step_in(goal, grown.step.id) if grown.step else None,
        was=grown.goal,
        was_name=source.person.name,
        screen=Today(today),
    )
    return Decision(dossiers, answer)


def _right(goal: Goal, step: Milestone | None, right: Right) -> Goal:
    if step is not None:
        said = {
            name: value
            for name, value in (("text", right.text), ("due", right.due))
            if not isinstance(value, UnsetType)
        }
        return with_step(goal, step.id, lambda each: replace(each, **said))
    told = {
        name: value
        for name, value in (
            ("title", right.text),
            ("by", right.due),
            ("sensitive", right.sensitive),
        )
        if not isinstance(value, UnsetType)
    }
    return replace(goal, **told)
