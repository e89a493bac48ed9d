"""One goal on a sheet: its numbers, what may be said of them, its steps, and who does what."""

import datetime as dt
from collections.abc import Mapping
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.named import Grown, find_goal
from ooo.core.growth.progress import Measured, measured
from ooo.core.growth.state import GoalState, state_of
from ooo.core.growth.veiled import says_hidden, veiled
from ooo.core.records.ids import UnknownId
from ooo.core.records.standing import OpenPromise, open_promises
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.away import Away
from ooo.core.rhythm.pauses import away_from


class GoalScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs: the day, how the person is called, and the numbers of the bar.

    `hidden` counts the promises that were not asked for; `show_all` is whether they were.
    `away` is when days do not count.
    """

    today: dt.date
    called: str
    numbers: Measured | None
    has_line: bool
    hidden: int
    show_all: bool
    away: tuple[Away, ...] = ()


class GoalSheet(Answer, frozen=True, kw_only=True):
    """One goal of a person (slug and name), where it stands, and the promises that serve it."""

    kind: ClassVar[str] = "goal"

    person: str
    name: str
    state: GoalState
    promises: tuple[OpenPromise, ...]
    screen: GoalScreen


def require_goal(dossiers: Mapping[str, Dossier], named: str) -> Grown:
    """Give the goal that a whole id names; raise UnknownId and TwoBearId."""
    found = find_goal(dossiers, named)
    if found is None:
        raise UnknownId(named)
    return found


def show_goal(
    dossiers: Mapping[str, Dossier], named: str, *, today: dt.date, show_all: bool = False
) -> GoalSheet:
    """Give the sheet of a goal; `show_all` shows what is sensitive. Raises UnknownId, TwoBearId."""
    found = require_goal(dossiers, named)
    dossier, goal = dossiers[found.slug], found.goal
    person = dossier.person
    hides = goal.sensitive and not show_all
    serving = [each for each in dossier.commitments if each.goal == goal.id and not hides]
    if hides:
        goal = veiled(goal)
    seen = [each for each in serving if show_all or not each.sensitive]
    away = away_from(goal, person)
    numbers = measured(goal, away=away)
    state = state_of(goal, person.first_name, today=today, away=away)
    return GoalSheet(
        person=person.slug,
        name=person.name,
        state=replace(state, says=says_hidden(goal)) if hides else state,
        promises=open_promises(seen, today, away=absences_of(dossier, today=today)),
        screen=GoalScreen(
            today=today,
            called=person.first_name,
            numbers=numbers,
            has_line=numbers is not None and bool(numbers.bends),
            hidden=len(serving) - len(seen),
            show_all=show_all,
            away=away,
        ),
    )
