"""Who is in the notebook: everyone on a line each, or one person with all that is held of them."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct

from ooo.core import names
from ooo.core.answer import Answer
from ooo.core.cadence import rhythm
from ooo.core.dossier import Dossier
from ooo.core.model import MET, Booking, Commitment, Cover, Person, Point, Relation
from ooo.core.presence import is_paused


class ListedPerson(Struct, frozen=True, kw_only=True):
    """One line of the list; whoever is archived or paused has neither `due` nor `late_after`."""

    person: str
    name: str
    role: str
    relation: Relation
    cadence: str
    last_met: dt.date | None
    due: dt.date | None
    late_after: dt.date | None
    next: Booking | None
    paused_until: dt.date | None
    archived: bool


class PeopleScreen(Struct, frozen=True):
    """The day distances are told from, and how many archived people are not on the list."""

    today: dt.date
    archived: int


class PeopleList(Answer, frozen=True, kw_only=True):
    """Everyone in the notebook, by name; who is archived comes last, and only when asked for."""

    kind: ClassVar[str] = "people"

    people: tuple[ListedPerson, ...]
    screen: PeopleScreen


class PersonScreen(Struct, frozen=True):
    """The day distances are told from."""

    today: dt.date


class PersonShown(Answer, frozen=True, kw_only=True):
    """All that is held of one person but the contents of meetings.

    `profile` is what their file says; `meetings` counts the dated entries by kind; `sensitive`
    counts the open points and commitments that were not asked for.
    """

    kind: ClassVar[str] = "person"

    person: str
    name: str
    profile: Person
    cadence: str
    last_met: dt.date | None
    due: dt.date | None
    late_after: dt.date | None
    commitments: tuple[Commitment, ...]
    points: tuple[Point, ...]
    sensitive: int
    goals: int
    meetings: dict[str, int]
    first_entry: dt.date | None
    screen: PersonScreen


def list_people(
    dossiers: Iterable[Dossier], *, today: dt.date, cover: Cover, archived: bool = False
) -> PeopleList:
    """List who is in the notebook, with their rhythm; `archived` adds who left."""
    everyone = sorted(dossiers, key=_by_name)
    listed = [one for one in everyone if archived or not one.person.archived]
    return PeopleList(
        people=tuple(_line(one, today, cover) for one in listed),
        screen=PeopleScreen(today, archived=len(everyone) - len(listed)),
    )


def show_person(
    dossier: Dossier, *, today: dt.date, cover: Cover, all_: bool = False
) -> PersonShown:
    """Show what is held of one person; `all_` adds what is sensitive."""
    person = dossier.person
    beat = rhythm(person, dossier.entries, cover=cover)
    open_records: tuple[Commitment | Point, ...] = (*dossier.commitments, *dossier.points)
    hidden = 0 if all_ else sum(held.sensitive for held in open_records)
    counts = Counter[str](key.kind for key in dossier.entries)
    return PersonShown(
        person=person.slug,
        name=person.name,
        profile=person,
        cadence=beat.cadence,
        last_met=beat.last_met,
        due=beat.due,
        late_after=beat.late_after,
        commitments=tuple(held for held in dossier.commitments if all_ or not held.sensitive),
        points=tuple(held for held in dossier.points if all_ or not held.sensitive),
        sensitive=hidden,
        goals=sum(goal.closed is None for goal in dossier.goals),
        meetings=dict(sorted(counts.items(), key=_met_first)),
        first_entry=min((key.date for key in dossier.entries), default=None),
        screen=PersonScreen(today),
    )


def _line(dossier: Dossier, today: dt.date, cover: Cover) -> ListedPerson:
    person = dossier.person
    beat = rhythm(person, dossier.entries, cover=cover)
    waits = person.archived or is_paused(person, today=today)
    return ListedPerson(
        person=person.slug,
        name=person.name,
        role=person.role,
        relation=person.relation,
        cadence=beat.cadence,
        last_met=beat.last_met,
        due=None if waits else beat.due,
        late_after=None if waits else beat.late_after,
        next=person.next,
        paused_until=person.paused_until if is_paused(person, today=today) else None,
        archived=person.archived,
    )


def _by_name(dossier: Dossier) -> tuple[bool, str]:
    return dossier.person.archived, names.fold(dossier.person.name)


def _met_first(count: tuple[str, int]) -> tuple[bool, str]:
    kind, _ = count
    return kind not in MET, kind
