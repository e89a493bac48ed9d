"""A meeting that was written down for a wrong day, or a wrong person, is put where it belongs."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.log.taken_back import SPOKEN, become_of, did_it_alone, take_back
from ooo.core.model import (
    Commitment,
    Meeting,
    MeetingKey,
    MeetingKind,
    Point,
    SettledCommitment,
)
from ooo.core.records.entries import Where, entry_of
from ooo.core.rhythm.meetings import next_number, with_meeting


class WhichEntry(Struct, frozen=True, kw_only=True):
    """Which entry it is: whose (slug and name), and what names it among theirs."""

    person: str
    name: str
    date: dt.date
    meeting: MeetingKind
    number: int


class MeetingMovedScreen(Struct, frozen=True):
    """The day it was said on, from which distances are told."""

    today: dt.date


class MeetingMoved(Answer, frozen=True, kw_only=True):
    """An entry as it stands now, and where it `was`.

    `promises` went along to another person; `stayed` were made that day and did not, and
    `stayed_points` were added that day. `points` and `commitments` are the first person's own,
    which are open as before it.
    """

    kind: ClassVar[str] = "meeting-moved"

    entry: WhichEntry
    was: WhichEntry
    promises: tuple[Commitment, ...] = ()
    stayed: tuple[Commitment, ...] = ()
    stayed_points: tuple[Point, ...] = ()
    points: tuple[Point, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    screen: MeetingMovedScreen


class GoingScreen(Struct, frozen=True):
    """The day it is, from which distances are told."""

    today: dt.date


class Going(Answer, frozen=True, kw_only=True):
    """The promises that belong to an entry with a person of that name, and may go with it."""

    kind: ClassVar[str] = "going"

    name: str
    promises: tuple[Commitment, ...]
    screen: GoingScreen


def belonging(dossier: Dossier, key: MeetingKey) -> tuple[Commitment, ...]:
    """Give the promises made that day that both know of, open or settled."""
    if key.kind not in SPOKEN:
        return ()
    promises = (*dossier.commitments, *dossier.settled_commitments)
    return tuple(each for each in promises if each.known and each.made == key.date)


def move_meeting(
    held: Held,
    where: Where,
    *,
    to: str = "",
    day: dt.date | None = None,
    along: bool | None = None,
    today: dt.date,
) -> Decision[MeetingMoved]:
    """Put an entry on another day, or with another person (the slug `to`), or both.

    A day that is taken gives it the next number. On another day, what it did was done that day.
    With another person, what it did with the first one's is taken back, and the promises made in
    it go `along`; where that is not said, unless another meeting that day may have made them. The
    dossiers need the entry, and should hold all that came after it. Raises NoEntry, EntryUnread.
    """
    slug, key = where.slug, where.key
    source = held.dossiers[slug]
    target = held.dossiers[to] if to else source
    date = day or key.date
    meeting = entry_of(source, key)
    if target is source and date == key.date:
        entry = _entry(source, meeting)
        return Decision({}, MeetingMoved(entry=entry, was=entry, screen=MeetingMovedScreen(today)))
    left = _without_entry(source, key)
    if target is source:
        return _on_another_day(source, left, meeting, date, today=today)
    alone = did_it_alone(source.entries, key)
    promises = belonging(source, key) if (alone if along is None else along) else ()
    back = take_back(
        _without_promises(left, promises),
        key.date,
        [point for point in meeting.points if point.id],
        alone=alone,
    )
    theirs = tuple(replace(each, made=date, goal="") for each in promises)
    number = next_number(target.entries, date, key.kind)
    points = tuple(point for point in meeting.points if not point.id)
    moved = replace(meeting, date=date, number=number, booked=None, points=points)
    after = with_meeting(_with_promises(target, theirs), moved)
    before = {point.id for point in back.points}
    added = (each for each in back.dossier.points if each.added == key.date)
    answer = MeetingMoved(
        entry=_entry(target, moved),
        was=_entry(source, meeting),
        promises=theirs,
        stayed=tuple(each for each in back.dossier.commitments if each.made == key.date),
        stayed_points=tuple(each for each in added if each.id not in before),
        points=back.points,
        commitments=back.commitments,
        screen=MeetingMovedScreen(today),
    )
    return Decision({slug: back.dossier, to: after}, answer)


def _on_another_day(
    source: Dossier, left: Dossier, meeting: Meeting, date: dt.date, *, today: dt.date
) -> Decision[MeetingMoved]:
    key = meeting.key
    shifted = become_of(left, key.date, date) if did_it_alone(source.entries, key) else left
    number = next_number(left.entries, date, key.kind)
    moved = replace(meeting, date=date, number=number)
    answer = MeetingMoved(
        entry=_entry(source, moved),
        was=_entry(source, meeting),
        screen=MeetingMovedScreen(today),
    )
    return Decision({source.person.slug: with_meeting(shifted, moved)}, answer)


def _entry(dossier: Dossier, meeting: Meeting) -> WhichEntry:
    person = dossier.person
    return WhichEntry(
        person=person.slug,
        name=person.name,
        date=meeting.date,
        meeting=meeting.kind,
        number=meeting.number,
    )


def _without_entry(dossier: Dossier, key: MeetingKey) -> Dossier:
    return replace(
        dossier,
        entries=tuple(each for each in dossier.entries if each != key),
        meetings=tuple(each for each in dossier.meetings if each.key != key),
    )


def _without_promises(dossier: Dossier, promises: tuple[Commitment, ...]) -> Dossier:
    gone = frozenset(promises)
    return replace(
        dossier,
        commitments=tuple(each for each in dossier.commitments if each not in gone),
        settled_commitments=tuple(each for each in dossier.settled_commitments if each not in gone),
    )


def _with_promises(dossier: Dossier, promises: tuple[Commitment, ...]) -> Dossier:
    settled = [each for each in promises if isinstance(each, SettledCommitment)]
    live = [each for each in promises if not isinstance(each, SettledCommitment)]
    return replace(
        dossier,
        commitments=(*dossier.commitments, *live),
        settled_commitments=(*dossier.settled_commitments, *settled),
    )
