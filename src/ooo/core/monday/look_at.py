"""What of goals is to be looked at on Monday: late steps, days that passed, verdicts due.

A verdict is asked for in the talk; it is listed only where none is booked.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth.due import open_steps, verdict_due
from ooo.core.growth.flags import is_to_be_judged
from ooo.core.growth.track import sessions_held, sessions_planned
from ooo.core.model import Goal
from ooo.core.records.commitments import late_by
from ooo.core.rhythm.pauses import away_from
from ooo.core.rhythm.presence import Whom, rests


class ToLookAt(Struct, frozen=True, kw_only=True):
    """One thing to look at: a step or a goal (`id`) of a person (slug and name), in words.

    `days_late` counts from its day, or from the day on which a verdict was due. In what is `mine`
    I am the one who grows.
    """

    person: str
    name: str
    what: Literal["step", "goal", "verdict"]
    id: str
    text: str
    days_late: int
    mine: bool


def find_to_look_at(
    dossiers: Iterable[Dossier], people: Mapping[str, Whom], *, today: dt.date, all_: bool
) -> tuple[ToLookAt, ...]:
    """Find what is to be looked at of those dossiers, the latest first; `all_`: sensitive too."""
    found = [
        one
        for each in dossiers
        for goal in each.goals
        if each.person.leaves is None and (goal.mine or not rests(each, today=today))
        if goal.is_open and (all_ or not goal.sensitive)
        for one in _of_goal(each, goal, people[each.person.slug], today=today)
    ]
    return tuple(sorted(found, key=lambda one: -one.days_late))


def _of_goal(dossier: Dossier, goal: Goal, whom: Whom, *, today: dt.date) -> Iterator[ToLookAt]:
    person = dossier.person
    of_theirs = partial(ToLookAt, person=person.slug, name=person.name, mine=goal.mine)
    of_goal = partial(of_theirs, id=goal.id, text=goal.title)
    away = away_from(goal, person)
    for step in open_steps(goal):
        if late := late_by(step.due, today, away):
            yield of_theirs(what="step", id=step.id, text=step.text, days_late=late)
    if days := late_by(goal.by, today, away):
        yield of_goal(what="goal", days_late=days)
    elif whom.booked is None and _is_to_be_judged(dossier, goal, today=today):
        due = verdict_due(goal, away=away) if goal.kind != "coaching" else None
        yield of_goal(what="verdict", days_late=late_by(due, today, away))


def _is_to_be_judged(dossier: Dossier, goal: Goal, *, today: dt.date) -> bool:
    """Say whether a verdict is due; of a track it is once all its sessions were held."""
    if goal.kind == "coaching":
        return len(sessions_held(goal, dossier)) >= sessions_planned(goal)
    return is_to_be_judged(goal, today=today, away=away_from(goal, dossier.person))
