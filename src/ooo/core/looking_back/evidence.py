"""What of a period is a fact on someone's work: dated, seen or measured, and not only felt.

Moods are none, nor are plain notes, wishes, blockers, decisions, points, or promises of mine.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.looking_back.by_day import Days, days_with_news
from ooo.core.looking_back.entries import EndedPromise, GoalNews, LevelStep
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.model import (
    Area,
    Commitment,
    Meeting,
    MeetingKind,
    Note,
    NoteKind,
    Point,
    SettledCommitment,
)
from ooo.core.records.areas import area_of
from ooo.core.records.commitments import days_late
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

FactKind = Literal["win", "watch", "feedback", "kept", "missed", "goal", "autonomy"]
Sign = Literal["", "+", "-"]

_SIGNS: Final[dict[NoteKind, Sign]] = {"win": "+", "watch": "-", "feedback": ""}
_LONG_WORD: Final = pattern(r"\w{5,}")


class DatedFact(Struct, frozen=True, kw_only=True):
    """A dated fact: a remark, a promise of theirs, a step of a goal or in autonomy.

    `sign` is that of a remark: what went well, what is to be watched. `days` is by how many days
    something was kept late, or early where it is negative; `waited` tells that a missed one waited
    for a promise of mine that was late itself, and `told` that they know what is to be watched.
    """

    date: dt.date
    kind: FactKind
    sign: Sign = ""
    by: Literal["", "me", "them"] = ""
    text: str
    id: str = ""
    area: Area = ""
    heard: MeetingKind | Literal[""] = ""
    days: int = 0
    why: str = ""
    waited: bool = False
    told: bool = True
    goal: GoalNews | None = None
    step: LevelStep | None = None
    sensitive: bool = False


class Noted(Struct, frozen=True, kw_only=True):
    """A remark that is no fact: a wish, a blocker, a decision, or what was marked to share."""

    date: dt.date
    kind: NoteKind
    by: Literal["", "me", "them"]
    text: str
    area: Area
    sensitive: bool


def facts_of(dossier: Dossier, period: PeriodSpan) -> tuple[DatedFact, ...]:
    """Give the facts of a period, the oldest first; the dossier holds its meetings and years."""
    facts = [*_remarks(dossier, period)]
    theirs = tuple(each for each in dossier.goals if not each.mine)
    looked_at = replace(dossier, goals=theirs)
    days = Days(looked_at, today=period.until)
    mine = [
        each for each in (*dossier.commitments, *dossier.settled_commitments) if each.owner == "me"
    ]
    for day in days_with_news(looked_at):
        if day in period:
            held = days.holds(day)
            kept = (*held.kept, *held.missed)
            facts += [_promise(each, mine) for each in kept if each.owner == "them"]
            facts += [_goal(day, each) for each in held.goal if each.what != "opened"]
            facts += [_step(day, each) for each in held.autonomy]
    return tuple(sorted(facts, key=lambda each: each.date))


def notes_of(dossier: Dossier, period: PeriodSpan, kinds: Iterable[NoteKind]) -> tuple[Noted, ...]:
    """Give the remarks of some kinds, the oldest first."""
    wanted = frozenset(kinds)
    return tuple(
        Noted(
            date=meeting.date,
            kind=note.kind,
            by=note.by,
            text=note.text,
            area=area_of(note) or "",
            sensitive=note.sensitive,
        )
        for meeting, note in _notes(dossier, period)
        if note.kind in wanted
    )


def heard_in_coaching(dossier: Dossier, period: PeriodSpan) -> bool:
    """Tell whether anything they said in a coaching session was noted."""
    notes = _notes(dossier, period)
    return any(meeting.kind == "coaching" and note.by == "them" for meeting, note in notes)


def _notes(dossier: Dossier, period: PeriodSpan) -> Iterator[tuple[Meeting, Note]]:
    for meeting in sorted(dossier.meetings, key=lambda each: each.key):
        if meeting.date in period:
            yield from ((meeting, note) for note in meeting.notes)


def _remarks(dossier: Dossier, period: PeriodSpan) -> Iterator[DatedFact]:
    said = [*_said(dossier)]
    for meeting, note in _notes(dossier, period):
        if note.kind in _SIGNS:
            yield DatedFact(
                date=meeting.date,
                kind=note.kind,  # type: ignore[arg-type] # those with a sign are facts
                sign=_SIGNS[note.kind],
                by=note.by,
                text=note.text,
                area=area_of(note) or "",
                heard=meeting.kind,
                told=note.kind != "watch" or note.share or _is_told(meeting.date, note, said),
                sensitive=note.sensitive,
            )


def _said(dossier: Dossier) -> Iterator[tuple[dt.date, str]]:
    """Give what feedback they were given, with its day: in a meeting, or between two."""
    for meeting in dossier.meetings:
        yield from ((meeting.date, each.text) for each in meeting.notes if each.kind == "feedback")
        yield from ((meeting.date, each.text) for each in meeting.points if _is_feedback(each))
    for point in dossier.settled_points:
        if point.outcome == "said" and _is_feedback(point):
            yield point.settled, point.text


def _is_feedback(point: Point) -> bool:
    return point.by == "me" and point.kind in {"feedback", "watch"}


def _is_told(day: dt.date, note: Note, said: Sequence[tuple[dt.date, str]]) -> bool:
    """Tell whether feedback since then was on the same thing: it shares a long word."""
    words = long_words(note.text)
    return any(day <= when and not words.isdisjoint(long_words(text)) for when, text in said)


def long_words(text: str) -> frozenset[str]:
    """Give the long words of a text, by which two are of one thing."""
    return frozenset(_LONG_WORD.findall(fold(text)))


def _promise(promise: EndedPromise, mine: Sequence[Commitment]) -> DatedFact:
    kept = promise.outcome == "kept"
    days = (promise.settled - promise.due).days if kept and promise.due else 0
    late = promise.days_late if days > 0 else days
    return DatedFact(
        date=promise.settled,
        kind="kept" if kept else "missed",
        text=promise.text,
        id=promise.id,
        days=late,
        why="" if kept else promise.why,
        waited=not kept and _waited(promise, mine),
        sensitive=promise.sensitive,
    )


def _waited(missed: SettledCommitment, mine: Iterable[Commitment]) -> bool:
    """Tell whether theirs waited for a promise of mine on the same thing, which was late itself."""
    words = long_words(missed.text)
    return any(
        _failed_by(missed.settled, each)
        for each in mine
        if (each.goal and each.goal == missed.goal) or not words.isdisjoint(long_words(each.text))
    )


def _failed_by(day: dt.date, promise: Commitment) -> bool:
    """Tell whether a promise was late by a day, or missed."""
    if isinstance(promise, SettledCommitment):
        missed = promise.outcome == "missed" and promise.settled <= day
        return missed or bool(days_late(promise, min(promise.settled, day), away=()))
    return bool(days_late(promise, day, away=()))


def _goal(day: dt.date, news: GoalNews) -> DatedFact:
    return DatedFact(
        date=day,
        kind="goal",
        text=news.title,
        id=news.id,
        goal=news,
        sensitive=news.sensitive,
    )


def _step(day: dt.date, step: LevelStep) -> DatedFact:
    return DatedFact(date=day, kind="autonomy", text=step.topic, step=step)
