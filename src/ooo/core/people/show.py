"""One person with all that is held of them, but for the contents of meetings."""

import datetime as dt
from collections import Counter
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.model import MET, Commitment, Cover, Person, Point
from ooo.core.records.commitments import days_late
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.cadence import rhythm
from ooo.core.text.facts import File


class PersonScreen(Struct, frozen=True):
    """The day it is, and by how many days each of the commitments is late."""

    today: dt.date
    days_late: tuple[int, ...]


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
    unread: tuple[File, ...]
    screen: PersonScreen


def show_person(
    dossier: Dossier,
    *,
    today: dt.date,
    cover: Cover,
    all_: bool = False,
    unread: tuple[File, ...] = (),
) -> PersonShown:
    """Show what is held of one person but what is `unread`; `all_` adds what is sensitive."""
    person = dossier.person
    beat = rhythm(person, dossier.entries, cover=cover)
    open_records: tuple[Commitment | Point, ...] = (*dossier.commitments, *dossier.points)
    hidden = 0 if all_ else sum(held.sensitive for held in open_records)
    commitments = tuple(held for held in dossier.commitments if all_ or not held.sensitive)
    away = absences_of(dossier, today=today)
    counts = Counter[str](key.kind for key in dossier.entries)
    return PersonShown(
        person=person.slug,
        name=person.name,
        profile=person,
        cadence=beat.cadence,
        last_met=beat.last_met,
        due=beat.due,
        late_after=beat.late_after,
        commitments=commitments,
        points=tuple(held for held in dossier.points if all_ or not held.sensitive),
        sensitive=hidden,
        goals=sum(goal.is_open for goal in dossier.goals),
        meetings=dict(sorted(counts.items(), key=_met_first)),
        first_entry=min((key.date for key in dossier.entries), default=None),
        unread=unread,
        screen=PersonScreen(
            today, tuple(days_late(each, today, away=away) for each in commitments)
        ),
    )


def _met_first(count: tuple[str, int]) -> tuple[bool, str]:
    kind, _ = count
    return kind not in MET, kind
