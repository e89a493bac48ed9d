"""Every record as a row of one table, for a spreadsheet to sort and count."""

import datetime as dt
from collections.abc import Iterator

from ooo.core.dossier import Dossier
from ooo.core.looking_back.given import PromiseOverTime, record_of
from ooo.core.model import (
    Commitment,
    Meeting,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
    Value,
)
from ooo.core.rhythm.absences import absences_of


class TableRow(Value, frozen=True, kw_only=True):
    """One row; its fields are the columns, in their order. None is an empty cell."""

    record: str
    person: str
    name: str
    id: str = ""
    date: dt.date | None = None
    kind: str = ""
    by: str = ""
    text: str = ""
    area: str = ""
    due: dt.date | None = None
    first_due: dt.date | None = None
    moves: int | None = None
    outcome: str = ""
    settled: dt.date | None = None
    days_late: int | None = None
    meeting: dt.date | None = None
    minutes: int | None = None
    mood: int | None = None
    known: bool | None = None
    share: bool | None = None
    sensitive: bool | None = None


TEXTS = frozenset({"record", "person", "name", "id", "kind", "by", "text", "area", "outcome"})
"""Columns that hold words, whatever they look like."""


def rows(dossier: Dossier, *, today: dt.date) -> Iterator[TableRow]:
    """Give the rows of a person: who they are, what is open, what was settled, their meetings."""
    person = dossier.person
    yield TableRow(
        record="person",
        person=person.slug,
        name=person.name,
        date=person.added,
        kind=person.relation,
        text=person.role,
    )
    for point in (*dossier.points, *dossier.settled_points):
        yield _point(dossier, point)
    away = absences_of(dossier, today=today)
    for promise in (*dossier.commitments, *dossier.settled_commitments):
        yield _promise(person, promise, record_of(promise, today, away=away))
    for goal in dossier.goals:
        yield TableRow(
            record="goal",
            person=person.slug,
            name=person.name,
            id=goal.id,
            date=goal.opened,
            kind=goal.kind,
            text=goal.title,
            due=goal.by,
            outcome=goal.outcome or "open",
            settled=goal.closed,
            known=goal.known,
            sensitive=goal.sensitive,
        )
    for meeting in dossier.meetings:
        yield from _meeting(dossier, meeting)


def _point(dossier: Dossier, point: Point, meeting: dt.date | None = None) -> TableRow:
    outcome, settled = "open", meeting
    if isinstance(point, SettledPoint):
        outcome, settled = point.outcome, point.settled
    return TableRow(
        record="point",
        person=dossier.person.slug,
        name=dossier.person.name,
        id=point.id,
        date=point.added,
        kind=point.kind,
        by=point.by,
        text=point.text,
        area=point.area,
        outcome="discussed" if meeting else outcome,
        settled=settled,
        meeting=meeting,
        share=point.share,
        sensitive=point.sensitive,
    )


def _promise(person: Person, promise: Commitment, told: PromiseOverTime) -> TableRow:
    outcome, settled = "open", None
    if isinstance(promise, SettledCommitment):
        outcome, settled = promise.outcome, promise.settled
    return TableRow(
        record="promise",
        person=person.slug,
        name=person.name,
        id=promise.id,
        date=promise.made,
        by=promise.owner,
        text=promise.text,
        due=promise.due,
        first_due=told.first_due,
        moves=told.moves,
        outcome=outcome,
        settled=settled,
        days_late=told.days_late if outcome in {"open", "kept"} else None,
        known=promise.known,
        sensitive=promise.sensitive,
    )


def _meeting(dossier: Dossier, meeting: Meeting) -> Iterator[TableRow]:
    person = dossier.person
    yield TableRow(
        record="meeting",
        person=person.slug,
        name=person.name,
        date=meeting.date,
        kind=meeting.kind,
        by=meeting.by,
        text=meeting.why,
        minutes=meeting.minutes or None,
        mood=meeting.mood or None,
    )
    for point in meeting.points:
        yield _point(dossier, point, meeting.date)
    for note in meeting.notes:
        yield TableRow(
            record="note",
            person=person.slug,
            name=person.name,
            date=meeting.date,
            kind=note.kind,
            by=note.by,
            text=note.text,
            area=note.area,
            meeting=meeting.date,
            share=note.share,
            sensitive=note.sensitive,
        )
