"""What a day holds of a person: what took place, and what came of promises, goals and autonomy.

What came of a promise stands with the meeting of that day, else by itself.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.track import sessions_held, sessions_planned, track_of
from ooo.core.model import (
    MET,
    Commitment,
    Meeting,
    MeetingKey,
    MeetingKind,
    Note,
    NoteKind,
    Owner,
    Point,
    SettledCommitment,
    SettledPoint,
    Useful,
)

Happening = Literal["opened", "read", "reached", "keep", "adjust", "stop", "closed"]


class MovedPromise(Struct, frozen=True, kw_only=True):
    """A promise that got another date that day: the one before, the one it got (None: no more)."""

    id: str
    owner: Owner
    text: str
    was: dt.date
    due: dt.date | None
    why: str
    sensitive: bool


class EndedPromise(SettledCommitment, frozen=True, kw_only=True):
    """A promise that ended that day; `days_late` tells of one that was kept."""

    days_late: int = 0


class Promised(Commitment, frozen=True, kw_only=True):
    """A promise that was made that day, and what became of it since (nothing while it is open).

    `days_late` is how late it was kept, or is today.
    """

    settled: dt.date | None = None
    outcome: Literal["", "kept", "missed", "dropped"] = ""
    days_late: int = 0


class GoalNews(Struct, frozen=True, kw_only=True):
    """What became of a goal that day: a reading has its `value` and the one before (`was`)."""

    id: str
    title: str
    what: Happening
    name: str = ""
    was: float | None = None
    value: float | None = None
    text: str = ""
    sensitive: bool = False


class LevelStep(Struct, frozen=True, kw_only=True):
    """The level of autonomy that someone had in a topic from that day on, and the one before."""

    topic: str
    level: int
    was: int = 0


class CoachingSession(Struct, frozen=True):
    """Which session of a coaching track it was, and how many were planned."""

    number: int
    of: int


class DayEntry(Struct, frozen=True, kw_only=True):
    """What one day holds: a meeting with what belongs to it, or what came of records without one.

    `kind` is empty where nobody met and nothing was noted. `promised` was made that day. A coaching
    `session` has its place in its track.
    """

    date: dt.date
    number: int = 0
    kind: MeetingKind | Literal[""] = ""
    minutes: int = 0
    why: str = ""
    by: Literal["", "me", "them"] = ""
    session: CoachingSession | None = None
    points: tuple[Point, ...] = ()
    notes: tuple[Note, ...] = ()
    spoke: Literal["", "me", "them", "both"] = ""
    kept: tuple[EndedPromise, ...] = ()
    missed: tuple[EndedPromise, ...] = ()
    dropped: tuple[EndedPromise, ...] = ()
    promised: tuple[Promised, ...] = ()
    moved: tuple[MovedPromise, ...] = ()
    said: tuple[SettledPoint, ...] = ()
    goal: tuple[GoalNews, ...] = ()
    autonomy: tuple[LevelStep, ...] = ()


class WholeEntry(DayEntry, frozen=True, kw_only=True):
    """An entry with all that is told of its day alone: how it went, and what was not reached."""

    mood: int = 0
    useful: Useful | None = None
    not_reached: tuple[Point, ...] = ()


_NEWS = ("kept", "missed", "dropped", "moved", "goal", "autonomy")
"""What makes an entry of a day on which nobody met."""


def with_meetings(news: DayEntry, dossier: Dossier) -> tuple[WholeEntry, ...]:
    """Give the entries of a day, in the order of the day: what became of records stands with one.

    That is the first meeting that counts as having met, else the first of them that is more than
    an observation; where there is none, it stands by itself in front.
    """
    held = [each for each in dossier.meetings if each.date == news.date]
    held.sort(key=lambda each: _in_day(each.key))
    entries = [_of_meeting(each, dossier) for each in held]
    met = [at for at, each in enumerate(entries) if each.kind in MET]
    met += [at for at, each in enumerate(entries) if each.kind == "coaching"]
    fields = {name: getattr(news, name) for name in (*_NEWS, "promised", "said")}
    if not any(fields.values()):
        return tuple(entries)
    if met:
        entries[met[0]] = replace(entries[met[0]], **fields)
    else:
        entries.insert(0, WholeEntry(date=news.date, **fields))
    return tuple(entries)


def has_news(entry: DayEntry) -> bool:
    """Tell whether anything became of records, besides what was promised or said."""
    return any(getattr(entry, name) for name in _NEWS)


def without_sensitive(entry: WholeEntry) -> tuple[WholeEntry, int]:
    """Give an entry as a screen may show it unasked, and how much that leaves out."""
    fields = {}
    hidden = 0
    names = ("points", "notes", "kept", "missed", "dropped", "promised", "moved", "said", "goal")
    for name in (*names, "not_reached"):
        held = getattr(entry, name)
        fields[name] = tuple(each for each in held if not each.sensitive)
        hidden += len(held) - len(fields[name])
    return replace(entry, **fields), hidden


def of_kind(entry: WholeEntry, kind: str) -> WholeEntry | None:
    """Give what of an entry is of a kind: of a meeting, a note or a point, a promise or a goal."""
    if kind == entry.kind:
        return entry
    bare = WholeEntry(
        date=entry.date,
        number=entry.number,
        kind=entry.kind,
        minutes=entry.minutes,
        session=entry.session,
    )
    if kind == "promise":
        names = ("kept", "missed", "dropped", "promised", "moved")
        kept = replace(bare, **{name: getattr(entry, name) for name in names})
    elif kind == "goal":
        kept = replace(bare, goal=entry.goal, autonomy=entry.autonomy)
    else:
        points, notes = entry.points, entry.notes
        kept = replace(
            bare,
            points=tuple(each for each in points if each.kind == kind),
            notes=tuple(each for each in notes if each.kind == kind),
        )
    return None if kept == bare else kept


def ordered_notes(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Put wins and decisions before the other notes."""
    first: tuple[NoteKind, ...] = ("win", "decision")
    return tuple(sorted(notes, key=lambda note: note.kind not in first))


def _in_day(key: MeetingKey) -> tuple[bool, int, str]:
    return key.kind == "note", key.number, key.kind


def _of_meeting(meeting: Meeting, dossier: Dossier) -> WholeEntry:
    return WholeEntry(
        date=meeting.date,
        number=meeting.number,
        kind=meeting.kind,
        minutes=meeting.minutes,
        why=meeting.why,
        by=meeting.by,
        session=_session(meeting, dossier),
        points=meeting.points,
        notes=meeting.notes,
        mood=meeting.mood,
        spoke=meeting.spoke,
        useful=meeting.useful,
    )


def _session(meeting: Meeting, dossier: Dossier) -> CoachingSession | None:
    """Give which session of its track a meeting was; None where it was no session of any."""
    track = track_of(dossier.goals, meeting) if meeting.kind == "coaching" else None
    held = sessions_held(track, dossier) if track else ()
    if track is None or meeting.key not in held:
        return None
    return CoachingSession(held.index(meeting.key) + 1, sessions_planned(track))
