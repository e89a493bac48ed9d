"""Everything written of people in a file, text by text, and where each can be put right."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from msgspec import Struct

from ooo.core.model import (
    Autonomy,
    Commitment,
    Goal,
    Meeting,
    MeetingKey,
    Note,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)

WrittenKind = Literal["note", "point", "commitment", "why", "preference", "role", "goal"]


class WrittenText(Struct, frozen=True, kw_only=True):
    """A text: what it is, of which day, and the record it stands in.

    One of an entry bears its `entry`, and where it is a line of that its number. `settled` is that
    of a record that is closed.
    """

    record: WrittenKind
    text: str
    date: dt.date | None = None
    id: str = ""
    line: int = 0
    entry: MeetingKey | None = None
    settled: bool = False
    sensitive: bool = False


def texts(head: object, records: Mapping[str, tuple[Any, ...]]) -> Iterator[WrittenText]:
    """Give the texts of a file: those of its head, then those of its records; none is empty."""
    for text in _all(head, records):
        if text.text.strip():
            yield text


def _all(head: object, records: Mapping[str, tuple[Any, ...]]) -> Iterator[WrittenText]:
    match head:
        case Person():
            yield WrittenText(record="role", text=head.role, date=head.added)
            for said in head.preferences.values():
                yield WrittenText(record="preference", text=said, date=head.added)
        case Meeting():
            yield from _of_meeting(head)
            return
    for each in (each for several in records.values() for each in several):
        match each:
            case Point() | Commitment():
                yield from _of_record(each)
            case Goal():
                yield from _of_goal(each)
            case Autonomy():
                yield WrittenText(record="goal", text=each.topic, date=each.since)


def _of_meeting(meeting: Meeting) -> Iterator[WrittenText]:
    yield WrittenText(record="why", text=meeting.why, date=meeting.date, entry=meeting.key)
    lines: tuple[Point | Note, ...] = (*meeting.points, *meeting.notes)
    for number, each in enumerate(lines, 1):
        yield WrittenText(
            record="note" if isinstance(each, Note) else "point",
            text=each.text,
            date=meeting.date,
            id="" if isinstance(each, Note) else each.id,
            line=number,
            entry=meeting.key,
            sensitive=each.sensitive,
        )
        for move in each.moves if isinstance(each, Point) else ():
            yield WrittenText(
                record="why",
                text=move.why,
                date=move.on,
                entry=meeting.key,
                sensitive=each.sensitive,
            )


def _of_record(each: Point | Commitment) -> Iterator[WrittenText]:
    closed = each if isinstance(each, SettledPoint | SettledCommitment) else None
    begun = each.added if isinstance(each, Point) else each.made
    day = closed.settled if closed else begun
    settled, sensitive = closed is not None, each.sensitive
    record: WrittenKind = "point" if isinstance(each, Point) else "commitment"
    yield WrittenText(
        record=record,
        text=each.text,
        date=day,
        id=each.id,
        settled=settled,
        sensitive=sensitive,
    )
    reasons = [(move.on, move.why) for move in each.moves]
    if closed:
        reasons.append((closed.settled, closed.why))
    for on, why in reasons:
        yield WrittenText(
            record="why", text=why, date=on, id=each.id, settled=settled, sensitive=sensitive
        )


def _of_goal(goal: Goal) -> Iterator[WrittenText]:
    said = (
        (goal.title, goal.opened),
        (goal.why, goal.opened),
        *((each.text, each.done or goal.opened) for each in goal.milestones),
        *((each.why, each.dropped) for each in goal.milestones),
        *((move.why, move.on) for move in goal.moves),
        *((move.why, move.on) for each in goal.milestones for move in each.moves),
        *((each.note, each.on) for each in goal.readings),
        *((each.why, each.on) for each in goal.evaluations),
        (goal.indicator.name if goal.indicator else "", goal.opened),
    )
    for text, day in said:
        yield WrittenText(record="goal", text=text, date=day, id=goal.id, sensitive=goal.sensitive)
