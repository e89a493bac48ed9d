"""The goals of one person, or of everyone: those for now and those for later."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.due import is_now
from ooo.core.growth.flags import Flags
from ooo.core.growth.judged import flags_of
from ooo.core.growth.state import GoalState, state_of
from ooo.core.growth.thresholds import NOW_DAYS
from ooo.core.model import Goal
from ooo.core.rhythm.pauses import away_from
from ooo.core.text.facts import File


class GoalList(Struct, frozen=True, kw_only=True):
    """The goals of one person (slug and name), by their dates; `closed` where they were asked for.

    `sensitive` counts those that were not.
    """

    person: str
    name: str
    now: tuple[GoalState, ...]
    next: tuple[GoalState, ...]
    closed: tuple[GoalState, ...]
    sensitive: int


class GoalsScreen(Struct, frozen=True, kw_only=True):
    """The day, whose goals they are where one was named, and what of each wants a look, by id."""

    today: dt.date
    person: str
    flags: dict[str, Flags]


class Goals(Answer, frozen=True, kw_only=True):
    """The goals there are; those for now reach to `until`. Nothing of what is `unread` is here."""

    kind: ClassVar[str] = "goals"

    until: dt.date
    people: tuple[GoalList, ...]
    unread: tuple[File, ...] = ()
    screen: GoalsScreen


def list_goals(
    dossiers: Sequence[Dossier],
    *,
    today: dt.date,
    person: str = "",
    closed: bool = False,
    show_all: bool = False,
    unread: tuple[File, ...] = (),
) -> Goals:
    """List the goals of those dossiers; whoever has none is left out, unless the one named."""
    listed = [
        _listed(each, today=today, closed=closed, show_all=show_all)
        for each in dossiers
        if each.person.slug == person or (not person and not each.person.archived)
    ]
    shown = [each for each in listed if person or each.now or each.next or each.closed]
    people = {each.person.slug: each.person for each in dossiers}
    states = (
        (state.goal, people[each.person]) for each in shown for state in (*each.now, *each.next)
    )
    return Goals(
        until=today + dt.timedelta(days=NOW_DAYS),
        people=tuple(sorted(shown, key=lambda each: each.name.casefold())),
        unread=unread,
        screen=GoalsScreen(
            today=today,
            person=person,
            flags={
                goal.id: flags_of(goal, today=today, away=away_from(goal, person_of))
                for goal, person_of in states
            },
        ),
    )


def in_order(goals: Iterable[Goal]) -> list[Goal]:
    """Put goals in the order of their dates, those without one at the end."""
    return sorted(goals, key=lambda goal: goal.by or dt.date.max)


def _listed(dossier: Dossier, *, today: dt.date, closed: bool, show_all: bool) -> GoalList:
    person = dossier.person
    goals = [each for each in dossier.goals if each.kind != "coaching"]
    seen = in_order(each for each in goals if show_all or not each.sensitive)

    def states(chosen: Iterable[Goal]) -> tuple[GoalState, ...]:
        return tuple(
            state_of(each, person.first_name, today=today, away=away_from(each, person))
            for each in chosen
        )

    still = [each for each in seen if each.is_open]
    ended = [each for each in seen if closed and not each.is_open]
    return GoalList(
        person=person.slug,
        name=person.name,
        now=states(each for each in still if is_now(each, today=today)),
        next=states(each for each in still if not is_now(each, today=today)),
        closed=states(sorted(ended, key=lambda each: each.closed or dt.date.min, reverse=True)),
        sensitive=sum(each.is_open for each in goals) - len(still),
    )
