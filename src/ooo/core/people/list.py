"""Who is in the notebook: everyone on a line each, with their rhythm."""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Cover, Relation
from ooo.core.rhythm.cadence import rhythm
from ooo.core.rhythm.pauses import pause_on
from ooo.core.text.facts import File
from ooo.core.text.fold import fold


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
    paused: bool
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
    unread: tuple[File, ...]
    screen: PeopleScreen


def list_people(
    dossiers: Iterable[Dossier],
    *,
    today: dt.date,
    cover: Cover,
    archived: bool = False,
    unread: tuple[File, ...] = (),
) -> PeopleList:
    """List who is in the notebook, with their rhythm; `archived` adds who left."""
    everyone = sorted(dossiers, key=_by_name)
    listed = [one for one in everyone if archived or not one.person.archived]
    return PeopleList(
        people=tuple(_line(one, today, cover) for one in listed),
        unread=unread,
        screen=PeopleScreen(today, archived=len(everyone) - len(listed)),
    )


def _line(dossier: Dossier, today: dt.date, cover: Cover) -> ListedPerson:
    person = dossier.person
    beat = rhythm(person, dossier.entries, cover=cover)
    pause = pause_on(person, today)
    waits = person.archived or pause is not None
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
        paused=pause is not None,
        paused_until=pause.until if pause else None,
        archived=person.archived,
    )


def _by_name(dossier: Dossier) -> tuple[bool, str]:
    return dossier.person.archived, fold(dossier.person.name)
