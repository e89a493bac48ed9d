"""`log`: what was said and agreed in a meeting is kept, and what was open is gone through."""

import datetime as dt
from collections.abc import Callable
from typing import ClassVar

from msgspec import UNSET, Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.capture.intake import Intake, take_in
from ooo.core.capture.told import MeetingFacts
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.growth.told import Looked
from ooo.core.growth.track import open_track
from ooo.core.log.entry import Entry, check_entry, what_is_said
from ooo.core.log.gone_through import GoneThrough, go_through
from ooo.core.log.looked import look_at_goals
from ooo.core.log.session import as_session, check_tried, track_for, with_session
from ooo.core.log.staying import as_of_kind, with_staying
from ooo.core.model import (
    Booking,
    Commitment,
    Goal,
    Meeting,
    MeetingKey,
    MeetingKind,
    Note,
    Point,
    Record,
)
from ooo.core.rhythm.meetings import numbers, with_meeting
from ooo.core.text.facts import Name
from ooo.errors import OooError, UsageProblem


class MeetingExists(UsageProblem):
    """A meeting of that kind is logged for that day, and which is meant was not said."""

    says = "A meeting with {name} on {day} is logged already."
    fix = "Add to it with --into, or log a second one with --again."


class AgainOrInto(UsageProblem):
    """A log cannot be a second meeting and a part of the first."""

    says = "A log is either a second meeting or added to the first."
    fix = "Leave out --again or --into."


class CannotAddTo(OooError):
    """The meeting that should be added to cannot be read."""

    says = "The meeting with {name} on {day} cannot be read, so nothing can be added."
    fix = "ooo check names what is wrong with its file."


class LoggedScreen(Struct, frozen=True, kw_only=True):
    """What the person has not seen yet: of what was typed, in its order, and of what was closed.

    `told` is what was said of the meeting itself. `closed` is empty where the points were gone
    through one by one. `booking_said` tells that the next meeting was spoken of, `changed` that
    anything is other than it was before, `day_said` that the day was named before.
    """

    echoes: tuple[Record, ...]
    closed: tuple[Point, ...]
    told: MeetingFacts
    first_name: str
    booking_said: bool
    changed: bool
    day_said: bool
    today: dt.date


class Logged(Answer, frozen=True, kw_only=True):
    """What a log kept. `left_open` are commitments it goes through of which nothing was said.

    `looked_at` has the goals that were read or judged.
    """

    kind: ClassVar[str] = "log"

    person: str
    name: str
    date: dt.date
    meeting: MeetingKind
    number: int
    discussed: tuple[Point, ...]
    carried: tuple[Point, ...]
    dropped_points: tuple[Point, ...]
    moved_points: tuple[Point, ...]
    kept: tuple[Commitment, ...]
    missed: tuple[Commitment, ...]
    dropped: tuple[Commitment, ...]
    moved: tuple[Commitment, ...]
    left_open: tuple[Commitment, ...]
    notes: tuple[Note, ...]
    new_points: tuple[Point, ...]
    new_commitments: tuple[Commitment, ...]
    next: Booking | None
    gone: tuple[Point, ...] = ()
    new_goals: tuple[Goal, ...] = ()
    looked_at: tuple[Looked, ...] = ()
    screen: LoggedScreen


def record(
    held: Held, entry: Entry, *, today: dt.date, new_id: Callable[[], str]
) -> Decision[Logged]:
    """Keep a meeting; the dossier needs the meetings of that day (`meetings.of_day`).

    Points discussed go into the meeting as they stood, those not reached get the day in `carried`;
    what was typed joins the agenda and the commitments as of that day. Commitments made or named
    in it are known to both from now on. The booking of that day or before is cleared.

    Raises the errors of `check_entry`, `what_is_said` and `look_at_goals`, MeetingExists,
    AgainOrInto, CannotAddTo and EmptyText; then nothing is kept.
    """
    check_entry(entry, today=today)
    dossier = held.dossiers[entry.person]
    track = track_for(dossier, entry)
    check_tried(dossier, entry, track)
    if track:
        entry = as_session(dossier, entry, track)
    earlier, number = _place(dossier, entry)
    said = what_is_said(entry, dossier)
    gone_through = go_through(dossier, entry, said, adds=earlier is not None)
    looked = look_at_goals(gone_through.dossier, entry)
    typed = as_of_kind(looked.items, entry.kind)
    entry = replace(entry, items=typed if track else with_staying(typed, looked.dossier))
    intake = take_in(
        looked.dossier,
        entry.items,
        day=entry.date,
        known=entry.is_spoken,
        new_id=new_id,
        taken=held.ids,
    )
    base = earlier or Meeting(
        date=entry.date, number=number, kind=entry.kind, goal=track.id if track else ""
    )
    meeting = _told(base, entry, gone_through.points("discussed"), intake.notes)
    meeting = replace(meeting, booked=meeting.booked or _took_place(dossier, entry))
    after = with_meeting(intake.dossier, meeting)
    after = with_session(after, entry, track) if track else _with_next(after, entry)
    screen = LoggedScreen(
        echoes=_echoes(entry, intake),
        closed=gone_through.points("discussed") if entry.others_discussed else (),
        told=entry.told,
        first_name=dossier.person.first_name,
        booking_said=entry.next is not UNSET,
        changed=after != dossier,
        day_said=entry.echoed,
        today=today,
    )
    answer = _answer(after, entry, gone_through, intake, number=number, screen=screen)
    return Decision({entry.person: after}, replace(answer, looked_at=looked.looked))


def _place(dossier: Dossier, entry: Entry) -> tuple[Meeting | None, int]:
    """Give the meeting the entry adds to, if any, and the number it bears that day."""
    if entry.again and entry.into:
        raise AgainOrInto
    held = numbers(dossier.entries, entry.date, entry.kind)
    if not held:
        return None, 1
    if entry.into:
        newest = MeetingKey(date=entry.date, number=held[-1], kind=entry.kind)
        for meeting in dossier.meetings:
            if meeting.key == newest:
                return meeting, newest.number
        raise CannotAddTo(name=Name(dossier.person.name), day=entry.date)
    if entry.again or entry.kind == "note":
        return None, held[-1] + 1
    raise MeetingExists(name=Name(dossier.person.name), day=entry.date)


def _told(
    meeting: Meeting, entry: Entry, discussed: tuple[Point, ...], notes: tuple[Note, ...]
) -> Meeting:
    """Give the meeting with what was told of it; what was not told stays as it is."""
    return replace(
        meeting,
        minutes=entry.minutes or meeting.minutes,
        mood=entry.mood or meeting.mood,
        spoke=entry.spoke or meeting.spoke,
        useful=entry.useful or meeting.useful,
        points=(*meeting.points, *discussed),
        notes=(*meeting.notes, *notes),
    )


def _with_next(dossier: Dossier, entry: Entry) -> Dossier:
    """Give the dossier with the next meeting that was said, or without the one that took place."""
    person = dossier.person
    if entry.next is not UNSET:
        return replace(dossier, person=replace(person, next=entry.next, next_from=""))
    if _took_place(dossier, entry):
        return replace(dossier, person=replace(person, next=None, next_from=""))
    return dossier


def _next_of(dossier: Dossier, entry: Entry) -> Booking | None:
    """Give what is booked next, of the same kind."""
    track = open_track(dossier) if entry.kind == "coaching" else None
    return track.next if track else dossier.person.next


def _took_place(dossier: Dossier, entry: Entry) -> Booking | None:
    """Give the booking that the entry is the meeting of, if any."""
    booked = dossier.person.next
    return booked if entry.is_met and booked and booked.day <= entry.date else None


def _echoes(entry: Entry, intake: Intake) -> tuple[Record, ...]:
    """Give what was not shown before under the id it bears now."""
    if not entry.echoed:
        return intake.records
    shown = {item.record.id for item in entry.items if not isinstance(item.record, Note)}
    return tuple(
        record
        for record in intake.records
        if not isinstance(record, Note) and record.id not in shown
    )


def _answer(
    after: Dossier,
    entry: Entry,
    gone_through: GoneThrough,
    intake: Intake,
    *,
    number: int,
    screen: LoggedScreen,
) -> Logged:
    return Logged(
        person=entry.person,
        name=after.person.name,
        date=entry.date,
        meeting=entry.kind,
        number=number,
        discussed=gone_through.points("discussed"),
        carried=gone_through.points("not discussed"),
        dropped_points=gone_through.points("dropped"),
        moved_points=gone_through.points("moved"),
        kept=gone_through.commitments("kept"),
        missed=gone_through.commitments("missed"),
        dropped=gone_through.commitments("dropped"),
        moved=gone_through.commitments("moved"),
        left_open=gone_through.unasked,
        notes=intake.notes,
        new_points=intake.points,
        new_commitments=intake.commitments,
        gone=gone_through.points("gone"),
        new_goals=intake.goals,
        next=_next_of(after, entry),
        screen=screen,
    )
