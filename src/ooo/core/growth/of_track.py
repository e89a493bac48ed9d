"""What is said of a coaching track: its own rules first, then those of every goal."""

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import Final

from msgspec import Struct

from ooo.core.growth.judged import is_urgent
from ooo.core.growth.progress import days_of
from ooo.core.growth.says import says
from ooo.core.growth.sentence import Says
from ooo.core.growth.track import sessions_planned
from ooo.core.looking_back.middle import median
from ooo.core.model import Goal, MeetingKey
from ooo.core.rhythm.away import Away, days_here
from ooo.core.text.facts import Code, Name
from ooo.errors import Saying

_EARLY: Final = 3
"""Sessions; below, it is too early to tell, and at every third one a verdict is asked for."""

_LATELY: Final = 3
"""Experiments and ratings that are looked at."""

_NOT_TRIED: Final = 2
_SILENT: Final = 2
_USEFUL: Final = 2
_LATE_TIMES: Final = 2


class Tried(Struct, frozen=True, kw_only=True):
    """An experiment: when, what, whether it was tried (None: it is open), and what happened."""

    on: dt.date
    text: str
    tried: bool | None
    result: str = ""


class Feedback(Struct, frozen=True, kw_only=True):
    """What was said both ways in a session, and how useful it was to them (0: not asked)."""

    mine: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    useful: int = 0


class Course(Struct, frozen=True, kw_only=True):
    """How a track has gone so far: its sessions, experiments and feedback, oldest first."""

    held: tuple[MeetingKey, ...] = ()
    tried: tuple[Tried, ...] = ()
    feedback: tuple[Feedback, ...] = ()


def evaluates(
    track: Goal, held: Sequence[MeetingKey], *, today: dt.date, away: Collection[Away] = ()
) -> bool:
    """Tell whether a session asks for a verdict: every third, the last, or where a rule asks.

    `held` are the sessions before it.
    """
    last = max((each.on for each in track.evaluations), default=dt.date.min)
    since = [each for each in held if each.date > last]
    is_last = len(held) + 1 >= sessions_planned(track)
    return len(since) + 1 >= _EARLY or is_last or is_urgent(track, today, away=away)


def of_track(
    track: Goal, who: str, course: Course, *, today: dt.date, away: Collection[Away] = ()
) -> Says:
    """Give what is said of a track of the person called `who`; days of a leave do not count."""
    rules: tuple[Callable[[], Says | None], ...] = (
        lambda: _by_sessions(track, course.held, today=today, away=away),
        lambda: _by_experiments(course.tried),
        lambda: _by_feedback(who, course.feedback),
    )
    found = next(filter(None, (rule() for rule in rules)), None)
    return found or says(track, who, today=today, away=away)


def _by_sessions(
    track: Goal, held: Sequence[MeetingKey], *, today: dt.date, away: Collection[Away]
) -> Says | None:
    named, of, read = Code(track.id), sessions_planned(track), len(track.readings)
    if not held:
        then = Saying("Book the first: ooo book {id} WHEN", id=named)
        return Says("no-session", Saying("No session yet."), then, read)
    if len(held) >= of:
        sentence = Saying("{of:The session was|All # sessions were} held.", of=of)
        then = Saying("Look at before and after, then close it: ooo done {id}", id=named)
        return Says("all-sessions", sentence, then, read)
    days = (today - held[-1].date).days
    if days_here(held[-1].date, today, away) > _LATE_TIMES * days_of(track.meets_every):
        sentence = Saying("The last session was {days} days ago.", days=days)
        then = Saying("Book the next, ooo book {id} WHEN, or stop.", id=named)
        return Says("long-ago", sentence, then, read)
    if len(held) < _EARLY:
        sentence = Saying("Too early to tell: {n} of {of} sessions.", n=len(held), of=of)
        return Says("few-sessions", sentence, readings=read)
    return None


def _by_experiments(tried: Sequence[Tried]) -> Says | None:
    lately = [each.tried for each in tried if each.tried is not None][-_LATELY:]
    count = lately.count(False)
    if len(lately) < _LATELY or count < _NOT_TRIED:
        return None
    sentence = Saying("{n} of the last {of} experiments were not tried.", n=count, of=_LATELY)
    return Says("not-tried", sentence, Saying("Ask what got in the way."))


def _by_feedback(who: str, feedback: Sequence[Feedback]) -> Says | None:
    name = Name(who)
    lately = feedback[-_SILENT:]
    if len(lately) == _SILENT and not any(each.theirs or each.useful for each in lately):
        sentence = Saying("Nothing heard from {name} in {n} sessions.", name=name, n=_SILENT)
        then = Saying("End with the question: what was most useful today?")
        return Says("unheard", sentence, then)
    rated = [each.useful for each in feedback if each.useful][-_LATELY:]
    if len(rated) == _LATELY and median(rated) <= _USEFUL:
        sentence = Saying("{name} found the last {n} of little use.", name=name, n=_LATELY)
        return Says("little-use", sentence, Saying("Ask {name} what would help.", name=name))
    return None
