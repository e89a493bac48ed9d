"""A goal is opened at the desk, in one line; both speak of it in a talk."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.capture.intake import opened
from ooo.core.dossier import Decision, Held
from ooo.core.growth.settings import GoalSettings, settle_goal
from ooo.core.model import Goal
from ooo.core.records.ids import fresh


class GoalOpened(Answer, frozen=True, kw_only=True):
    """A goal of a person (slug and name) that is followed from now on."""

    kind: ClassVar[str] = "goal-opened"

    person: str
    name: str
    goal: Goal
    screen: Today


def open_goal(
    held: Held,
    slug: str,
    goal: Goal,
    settings: GoalSettings,
    *,
    today: dt.date,
    new_id: Callable[[], str],
) -> Decision[GoalOpened]:
    """Open a goal with a person, with what the settings say of it; raises NoMeasure."""
    dossier = held.dossiers[slug]
    named = replace(goal, id=fresh(new_id, held.ids))
    begun = opened(settle_goal(named, settings, on=today, is_new=True), today, known=False)
    begun = replace(begun, known=settings.known is True)
    answer = GoalOpened(person=slug, name=dossier.person.name, goal=begun, screen=Today(today))
    return Decision({slug: replace(dossier, goals=(*dossier.goals, begun))}, answer)
