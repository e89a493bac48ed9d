"""A step of a goal, named by the goal's id: what, by when, and what the measure shall show then."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.growth.changed import goal_in, with_goal
from ooo.core.growth.goal import require_goal
from ooo.core.growth.named import AlreadyClosed
from ooo.core.model import Goal, Milestone
from ooo.core.records.ids import fresh


class StepAdded(Answer, frozen=True, kw_only=True):
    """A step of a goal of a person (slug and name)."""

    kind: ClassVar[str] = "step-added"

    person: str
    name: str
    goal: Goal
    step: Milestone
    screen: Today


def add_step(
    held: Held, named: str, step: Milestone, *, today: dt.date, new_id: Callable[[], str]
) -> Decision[StepAdded]:
    """Add a step, which has no id yet, to an open goal.

    Raises UnknownId, TwoBearId and AlreadyClosed.
    """
    found = require_goal(held.dossiers, named)
    before = held.dossiers[found.slug]
    if not found.is_open:
        raise AlreadyClosed(found)
    step = replace(step, id=fresh(new_id, held.ids))
    after = with_goal(
        before,
        found.goal.id,
        lambda goal: replace(goal, milestones=(*goal.milestones, step)),
    )
    answer = StepAdded(
        person=found.slug,
        name=before.person.name,
        goal=goal_in(after, found.goal.id),
        step=step,
        screen=Today(today),
    )
    return Decision({found.slug: after}, answer)
