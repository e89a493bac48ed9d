"""The sheet of the next coaching session: the last experiment, where it stands, how to end."""

import datetime as dt
from typing import ClassVar, Final

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.holds import to_ask
from ooo.core.growth.of_track import Course, Feedback, Tried, evaluates, of_track
from ooo.core.growth.progress import Measured, measured
from ooo.core.growth.sentence import Says
from ooo.core.growth.track import (
    open_experiments,
    open_track,
    passed_session,
    sessions_held,
    sessions_planned,
    settled_experiments,
)
from ooo.core.growth.veiled import veiled, veiled_promise
from ooo.core.model import Booking, Commitment, Goal, Meeting, MeetingKey, Point
from ooo.core.rhythm.pauses import away_from

_CANDIDATES: Final = 3


class Session(Struct, frozen=True, kw_only=True):
    """The next session: which it is, of how many, when it is booked, and when the last one was."""

    number: int
    of: int
    next: Booking | None
    last: dt.date | None


class CoachScreen(Struct, frozen=True, kw_only=True):
    """The day, how they are called, the numbers of the track; `evaluate` asks for a verdict.

    `unheard`: they said nothing of the last session. `unlogged` is the day of a session that was
    booked and has passed, with none logged since. `candidates` are blockers and needs that a
    track could be about, where none is open; `before` is then the one that was reached last, and
    `holds` whether it is asked if it does.
    """

    today: dt.date
    called: str
    numbers: Measured | None = None
    evaluate: bool = False
    unheard: bool = False
    unlogged: dt.date | None = None
    candidates: tuple[Point, ...] = ()
    before: Goal | None = None
    holds: bool = False


class CoachSheet(Answer, frozen=True, kw_only=True):
    """What to look at before a session with a person; without a `track` there is none."""

    kind: ClassVar[str] = "coach"

    person: str
    name: str
    track: Goal | None = None
    session: Session | None = None
    experiment: Commitment | None = None
    tried: tuple[Tried, ...] = ()
    feedback: Feedback = Feedback()
    says: Says | None = None
    screen: CoachScreen


def sessions_to_read(entries: tuple[MeetingKey, ...]) -> tuple[MeetingKey, ...]:
    """Give the coaching sessions, which is all that the sheet reads."""
    return tuple(key for key in entries if key.kind == "coaching")


def next_session(dossier: Dossier, *, today: dt.date) -> CoachSheet:
    """Give the sheet; the dossier holds the coaching sessions and what was settled."""
    person, track = dossier.person, open_track(dossier)
    if track is None:
        return _without_track(dossier, today=today)
    course, away = course_of(dossier, track), away_from(track, person)
    passed = passed_session(dossier, today=today)
    open_ones = open_experiments(dossier, track)
    last = course.feedback[-1] if course.feedback else Feedback()
    return CoachSheet(
        person=person.slug,
        name=person.name,
        track=veiled(track) if track.sensitive else track,
        session=Session(
            number=len(course.held) + 1,
            of=sessions_planned(track),
            next=track.next if track.next and track.next.day >= today else None,
            last=course.held[-1].date if course.held else None,
        ),
        experiment=_shown(open_ones[0]) if open_ones else None,
        tried=course.tried,
        feedback=last,
        says=None
        if track.sensitive
        else of_track(track, person.first_name, course, today=today, away=away),
        screen=CoachScreen(
            today=today,
            called=person.first_name,
            numbers=None if track.sensitive else measured(track, away=away),
            evaluate=evaluates(track, course.held, today=today, away=away),
            unheard=bool(course.feedback) and not last.theirs,
            unlogged=passed.next.day if passed and passed.next else None,
        ),
    )


def _shown(promise: Commitment) -> Commitment:
    return veiled_promise(promise) if promise.sensitive else promise


def course_of(dossier: Dossier, track: Goal) -> Course:
    """Give how a track has gone; the dossier holds its sessions and what was settled."""
    held = sessions_held(track, dossier)
    meetings = [each for each in dossier.meetings if each.key in held]
    return Course(
        held=held,
        tried=_tried(dossier, track),
        feedback=tuple(map(_feedback, meetings)),
    )


def _tried(dossier: Dossier, track: Goal) -> tuple[Tried, ...]:
    """Give the experiments that are over, and the open ones that a later one left behind."""
    over = [
        Tried(
            on=each.settled,
            text=each.text,
            tried=each.outcome == "kept",
            result=each.why if each.outcome == "kept" else "",
        )
        for each in settled_experiments(dossier, track)
        if not each.sensitive
    ]
    over += [
        Tried(on=each.made, text=each.text, tried=None)
        for each in open_experiments(dossier, track)[1:]
        if each.made and not each.sensitive
    ]
    return tuple(sorted(over, key=lambda each: each.on))


def _feedback(meeting: Meeting) -> Feedback:
    said = [note for note in meeting.notes if note.kind == "feedback" and not note.sensitive]
    return Feedback(
        mine=tuple(note.text for note in said if note.by == "me"),
        theirs=tuple(note.text for note in said if note.by == "them"),
        useful=meeting.useful.them if meeting.useful else 0,
    )


def _without_track(dossier: Dossier, *, today: dt.date) -> CoachSheet:
    person = dossier.person
    seen = (each for each in dossier.points if each.kind in {"blocker", "need"})
    named = [each for each in seen if each.id and not each.sensitive]
    reached = [each for each in dossier.goals if _was_reached(each) and not each.sensitive]
    before = max(reached, key=lambda each: each.closed or dt.date.min, default=None)
    screen = CoachScreen(
        today=today,
        called=person.first_name,
        candidates=tuple(named[:_CANDIDATES]),
        before=before,
        holds=before is not None
        and before in to_ask([before], today, away=away_from(before, person)),
    )
    return CoachSheet(person=person.slug, name=person.name, screen=screen)


def _was_reached(goal: Goal) -> bool:
    return goal.kind == "coaching" and goal.outcome == "reached" and goal.closed is not None
