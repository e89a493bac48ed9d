"""A reading or a verdict given at the desk, between two talks."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Held
from ooo.core.growth.goal import require_goal
from ooo.core.growth.says import says
from ooo.core.growth.sentence import Says
from ooo.core.growth.told import Looked, Told, look_at, takes
from ooo.core.log.looked import CannotBeTold
from ooo.core.rhythm.meetings import StillToCome
from ooo.core.rhythm.pauses import away_from


class GoalLookedScreen(Struct, frozen=True):
    """The day it is, and how the person is called."""

    today: dt.date
    called: str


class GoalLooked(Answer, frozen=True, kw_only=True):
    """A goal of a person (slug and name) that was read or judged, and what may be said of it."""

    kind: ClassVar[str] = "goal-looked"

    person: str
    name: str
    looked: Looked
    says: Says
    screen: GoalLookedScreen


def read_goal(
    held: Held, named: str, told: Told, *, on: dt.date, today: dt.date
) -> Decision[GoalLooked]:
    """Read or judge a goal on a day; both have not spoken of it by that.

    Raises UnknownId, TwoBearId, CannotBeTold and StillToCome.
    """
    found = require_goal(held.dossiers, named)
    if on > today:
        raise StillToCome(day=on)
    if not takes(found.goal, told):
        raise CannotBeTold(found.goal, told)
    before = held.dossiers[found.slug]
    after, looked = look_at(before, found.goal.id, told, on=on, known=False)
    person = before.person
    answer = GoalLooked(
        person=found.slug,
        name=person.name,
        looked=looked,
        says=says(looked.goal, person.first_name, today=today, away=away_from(looked.goal, person)),
        screen=GoalLookedScreen(today, person.first_name),
    )
    return Decision({found.slug: after}, answer)
