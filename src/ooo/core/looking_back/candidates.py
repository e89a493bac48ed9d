"""Everything in a file that may be found, with all the texts that it may be found by."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from msgspec import Struct

from ooo.core.model import (
    Autonomy,
    Commitment,
    Goal,
    Meeting,
    Note,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.records.areas import area_of

CandidateKind = Literal["promise", "point", "goal", "autonomy", "person", "note", "meeting"]


class Candidate(Struct, frozen=True, kw_only=True):
    """A record as it may be found: what it is, its day, its own words, and all texts in it."""

    record: CandidateKind
    date: dt.date | None
    kind: str
    text: str
    texts: tuple[str, ...]
    held: object
    id: str = ""
    by: str = ""
    area: str = ""
    within: str = ""
    open: bool = False
    sensitive: bool = False


def candidates(head: object, records: Mapping[str, tuple[Any, ...]]) -> Iterator[Candidate]:
    """Give everything in a file that may be found: its head, then its records."""
    if isinstance(head, Person):
        texts = (head.name, head.role, *head.aliases, *head.preferences.values())
        yield Candidate(
            record="person",
            date=head.added,
            kind="person",
            text=head.name,
            texts=texts,
            held=head,
            open=True,
        )
    meeting = head if isinstance(head, Meeting) else None
    if meeting and meeting.why:
        yield Candidate(
            record="meeting",
            date=meeting.date,
            kind=meeting.kind,
            text=meeting.why,
            texts=(meeting.why,),
            held=meeting,
            by=meeting.by,
        )
    for several in records.values():
        for each in several:
            match each:
                case Commitment():
                    yield _promise(each)
                case Point():
                    yield _point(each, meeting)
                case Note() if meeting:
                    yield Candidate(
                        record="note",
                        date=meeting.date,
                        kind=each.kind,
                        text=each.text,
                        texts=(each.text,),
                        held=each,
                        by=each.by,
                        area=area_of(each) or "",
                        within=meeting.kind,
                        sensitive=each.sensitive,
                    )
                case Goal():
                    yield _goal(each)
                case Autonomy():
                    yield Candidate(
                        record="autonomy",
                        date=each.since,
                        kind="autonomy",
                        text=each.topic,
                        texts=(each.topic,),
                        held=each,
                        open=True,
                    )


def _promise(each: Commitment) -> Candidate:
    settled = each if isinstance(each, SettledCommitment) else None
    why = settled.why if settled else ""
    return Candidate(
        record="promise",
        date=settled.settled if settled else each.made,
        kind="promise",
        text=each.text,
        texts=(each.text, why, *(move.why for move in each.moves)),
        held=each,
        id=each.id,
        by=each.owner,
        open=settled is None,
        sensitive=each.sensitive,
    )


def _point(each: Point, meeting: Meeting | None) -> Candidate:
    settled = each if isinstance(each, SettledPoint) else None
    day = meeting.date if meeting else settled.settled if settled else each.added
    why = settled.why if settled else ""
    return Candidate(
        record="point",
        date=day,
        kind=each.kind,
        text=each.text,
        texts=(each.text, why, *(move.why for move in each.moves)),
        held=each,
        id=each.id,
        by=each.by,
        area=area_of(each) or "",
        within=meeting.kind if meeting else "",
        open=not (meeting or settled),
        sensitive=each.sensitive,
    )


def _goal(goal: Goal) -> Candidate:
    texts = (
        goal.title,
        goal.why,
        goal.indicator.name if goal.indicator else "",
        *(each.text for each in goal.milestones),
        *(each.note for each in goal.readings),
        *(each.why for each in goal.evaluations),
    )
    return Candidate(
        record="goal",
        date=goal.closed or goal.opened,
        kind="goal",
        text=goal.title,
        texts=texts,
        held=goal,
        id=goal.id,
        open=goal.is_open,
        sensitive=goal.sensitive,
    )
