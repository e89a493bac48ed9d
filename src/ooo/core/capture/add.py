"""`add`, `owe` and `expect`: a point, a promise or an observation, kept the moment it is typed."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.capture.captured import Item
from ooo.core.capture.intake import EmptyText, take_in
from ooo.core.dossier import Decision, Held
from ooo.core.model import Commitment, Goal, Meeting, Note, Point, Record
from ooo.core.rhythm.meetings import next_number, with_meeting


class AddedScreen(Struct, frozen=True):
    """The records in the order they were typed, and the day distances are told from.

    `done` has the ids of those that came with a ticked box, and are settled.
    """

    records: tuple[Record, ...]
    today: dt.date
    done: frozenset[str] = frozenset()


class Added(Answer, frozen=True, kw_only=True):
    """What was understood of what was typed, and is kept now."""

    kind: ClassVar[str] = "added"

    person: str
    name: str
    points: tuple[Point, ...]
    commitments: tuple[Commitment, ...]
    notes: tuple[Note, ...]
    goals: tuple[Goal, ...] = ()
    screen: AddedScreen


def capture(
    held: Held, slug: str, items: Sequence[Item], *, today: dt.date, new_id: Callable[[], str]
) -> Decision[Added]:
    """Keep what was typed about a person: points and promises live, notes as an entry of today.

    Entries are written once, so the notes of a second command that day make a second entry.
    Raises EmptyText, also when nothing was typed at all.
    """
    if not items:
        raise EmptyText
    intake = take_in(
        held.dossiers[slug], items, day=today, known=False, new_id=new_id, taken=held.ids
    )
    dossier = intake.dossier
    if intake.notes:
        number = next_number(dossier.entries, today, "note")
        observed = Meeting(date=today, number=number, kind="note", notes=intake.notes)
        dossier = with_meeting(dossier, observed)
    done = frozenset(
        record.id
        for item, record in zip(items, intake.records, strict=True)
        if item.done and isinstance(record, Commitment | Point)
    )
    answer = Added(
        person=slug,
        name=dossier.person.name,
        points=intake.points,
        commitments=intake.commitments,
        notes=intake.notes,
        goals=intake.goals,
        screen=AddedScreen(intake.records, today, done),
    )
    return Decision({slug: dossier}, answer)
