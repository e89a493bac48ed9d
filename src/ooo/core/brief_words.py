"""The words of a prep sheet, the same on a screen, in Markdown and on a page to print.

What is said here is ours; people's own words and names are put beside it by whoever draws.
"""

import datetime as dt
from collections.abc import Iterator, Sized
from typing import Literal

from msgspec import Struct

from ooo.core.model import Owner, Point
from ooo.core.prep import Brief, BriefScreen
from ooo.core.prep.first import First
from ooo.core.prep.last_time import RecalledNote
from ooo.core.records.agenda import EVERY_MEETING
from ooo.core.records.standing import OpenPromise, waits_until
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.core.wording import (
    say_cadence,
    say_date,
    say_day,
    say_days,
    say_distance,
    say_late,
    say_short_day,
    say_weekday,
)

SHORT = 10
"""How many lines a short sheet has."""

STARTER = (
    "Say what this is for: {name}'s points first, and it stays between you.",
    "Agree how often, how long and where.",
    "Ask how {name} likes to be thanked, and to be told what could be better.",
    "Ask what goes well, and what gets in the way.",
    "End with one promise each, with a date.",
)
"""What a first meeting is for, while there is nothing to prepare from; `name` is to be filled."""

_WEEK = 7
_LATIN = pattern(r"[\W\d_]*[a-z]")
_THANKING = pattern(
    r"\W*(?:(?:say|dire|to|a|de|please) )*"
    r"(?:thank|merci|remerci|bravo|congrat|prais|applau|kudos|well done|appreciat|recogni[sz]"
    r"|celebrat|felicit|salue|gracias|danke|grazie|obrigad|cam on)"
)
_TELLING = pattern(
    r"\W*(?:(?:to|a|de|please) )*"
    r"(?:tell|say|mention|talk|speak|ask|give|remind|feedback|dire|dis|parle|rappele|demande)"
)


class Due(Struct, frozen=True):
    """When a promise is due, in words, and what that means."""

    words: str
    meaning: Literal["late", "due", "reason"]


def say_meeting(brief: Brief) -> tuple[str, ...]:
    """Say which meeting this is, when, and how long: `one-to-one`, `Mon 23 Nov 2026, 30 min`.

    Nothing for someone who left, unless a meeting with them is booked.
    """
    screen = brief.screen
    if screen.left and (brief.next is None or brief.next.day < brief.today):
        return ()
    return "one-to-one" if brief.last_met else "first meeting", _when(screen)


def _when(screen: BriefScreen) -> str:
    time = f", {screen.time:%H:%M}" if screen.time else ""
    return f"{say_date(screen.day)}{time}, {screen.minutes} min"


def say_rhythm(brief: Brief) -> str:
    """Say when they last met and how often they do: `Last met 14 days ago (9 Nov), every 2 weeks`.

    Raise BadCadence when the cadence is none.
    """
    met = "Not met yet"
    if brief.last_met:
        day = say_short_day(brief.last_met, today=brief.today)
        met = f"Last met {say_distance(brief.last_met, today=brief.today)} ({day})"
    return f"{met}, {say_cadence(brief.cadence)}"


def say_circumstances(brief: Brief) -> tuple[str, ...]:
    """Say what else to bear in mind: the mood they left in, a pause."""
    screen = brief.screen
    mood = f"mood then {screen.mood} of 5" if screen.mood else ""
    until = screen.paused_until
    paused = f"paused until {say_short_day(until, today=brief.today)}" if until else ""
    return tuple(filter(None, (mood, paused)))


def say_unlogged(day: dt.date, *, today: dt.date) -> str:
    """Say that a booking passed without a log: `Booked Fri 20 Nov, not logged:`."""
    return f"Booked {say_day(day, today=today)}, not logged:"


def manager(name: str) -> str:
    """Give what the sheet calls the manager, where it cannot say you: the first name, or Me."""
    return name.partition(" ")[0] or "Me"


def owner(who: Owner, *, they: str, me: str, shared: bool) -> str:
    """Say whose promise it is; on a shared sheet nobody is you."""
    if who == "them":
        return they
    return me if shared else "You"


def my_point(me: str, *, shared: bool) -> str:
    """Say whose point one of mine is: `Your point`, `Marion's point`."""
    if not shared:
        return "Your point"
    return "My point" if me == "Me" else f"{me}'s point"


def counted(shown: int, hidden: int) -> str:
    """Say how many a section shows and holds back: `3, and 1 sensitive`; empty when it is none."""
    sensitive = f"{hidden} sensitive" if hidden else ""
    return f"{shown}, and {sensitive}" if shown and hidden else sensitive or str(shown or "")


def is_owed(first: First) -> bool:
    """Say whether what must not be forgotten is a promise of mine."""
    return first.reason in {"late", "moved"}


def why_owed(first: First, *, today: dt.date) -> str:
    """Say what there is to know of a promise of mine: `Promised 26 Oct, moved once`."""
    reasons = list(_marks(first))
    if first.reason == "late":
        reasons += [f"promised {say_short_day(first.since, today=today)}"] if first.since else []
        reasons += _times("moved", first.moves)
    said = ", ".join(reasons)
    return f"{said[:1].upper()}{said[1:]}"


def what_to_tell(first: First, *, today: dt.date) -> str:
    """Say what is new about a promise that was moved: `moved to Fri 27 Nov`."""
    return f"moved to {say_day(first.due, today=today)}" if first.due else "no date any more"


def opening(first: First, they: str) -> str:
    """Give what stands before thanks or feedback not yet said, where its text does not say so.

    `Thank Alice: ` before `covered the release`, and nothing before `Thank her for covering it`,
    or before words in a script that cannot be judged here.
    """
    verb, says_so = ("Thank", _THANKING) if first.reason == "recognition" else ("Tell", _TELLING)
    text = fold(first.text)
    return f"{verb} {they}: " if _LATIN.match(text) and not says_so.match(text) else ""


def why_said(first: First) -> str:
    """Say what there is to know of thanks or feedback not yet said: `carried twice`."""
    return ", ".join(_history(first))


def ends_with_preference(brief: Brief, at: int) -> bool:
    """Say whether how they want to be told stands under the first thing at `at`.

    It stands once, under the last of those it holds for.
    """
    following = brief.first[at + 1 : at + 2]
    reason = brief.first[at].reason
    return bool(brief.first[at].preference) and all(each.reason != reason for each in following)


def last_time(brief: Brief) -> str:
    """Name the section of what was said and noted."""
    return "LAST TIME" if brief.last_met else "NOTED SO FAR"


def shows_kept(brief: Brief) -> bool:
    """Say whether what was kept since the last meeting is told, or that it is nothing yet."""
    may_tell = brief.last_met is not None and not brief.screen.shared
    return may_tell and (bool(brief.kept_since) or brief.screen.had_to_keep)


def notes_to_show(brief: Brief) -> tuple[RecalledNote, ...]:
    """Give the notes worth reading again: not the recognition that was said to them."""
    return tuple(each for each in brief.last_time if each.kind != "win" or each.by == "them")


def say_origin(note: RecalledNote, *, today: dt.date) -> str:
    """Say where a note comes from: `12 Nov, coaching, win: `, or nothing."""
    day = say_short_day(note.date, today=today) if note.heard in {"note", "coaching"} else ""
    heard = "coaching" if note.heard == "coaching" else ""
    kind = "" if note.kind == "note" else note.kind
    said = ", ".join(filter(None, (day, heard, kind, *_marks(note))))
    return f"{said[:1].upper()}{said[1:]}: " if said else ""


def why_point(point: Point, *, day: dt.date, today: dt.date) -> str:
    """Say what there is to know of a point on `day`: `carried twice, 5 min, not before 20 Nov`.

    Raise BadCadence when it comes back at a cadence that is none.
    """
    waits = waits_until(point, day)
    reasons = (
        *_history(point),
        _every(point.every) if point.every else "",
        f"{point.minutes} min" if point.minutes else "",
        f"not before {say_short_day(waits, today=today)}" if waits else "",
    )
    return ", ".join(filter(None, reasons))


def why_promise(promise: OpenPromise) -> str:
    """Say what there is to know of a promise beside its due date: `moved once`."""
    return ", ".join((*_marks(promise), *_times("moved", promise.moves)))


def say_due(promise: OpenPromise, *, today: dt.date, shared: bool) -> Due:
    """Say when a promise is due: `LATE 4 days`, `due Fri`; a shared sheet blames nobody."""
    if promise.due is None:
        age = (today - promise.made).days if promise.made else 0
        return Due(f"no date, {say_days(age)} old" if age > 0 else "no date", "reason")
    if promise.days_late and not shared:
        return Due(say_late(promise.days_late), "late")
    ahead = (promise.due - today).days
    if ahead == 0:
        return Due("due today", "due")
    soon = 0 < ahead < _WEEK
    said = say_weekday(promise.due) if soon else say_short_day(promise.due, today=today)
    return Due(f"due {said}", "reason")


def _history(record: First | Point) -> Iterator[str]:
    yield from _marks(record)
    yield from _times("carried", record.carried)
    yield from _times("moved", record.moves)


def _marks(record: First | Point | OpenPromise | RecalledNote) -> Iterator[str]:
    if record.sensitive:
        yield "sensitive"


def _times(what: str, occasions: Sized) -> Iterator[str]:
    count = len(occasions)
    if count:
        yield f"{what} {({1: 'once', 2: 'twice'}).get(count, f'{count} times')}"


def _every(every: str) -> str:
    return "every meeting" if every == EVERY_MEETING else say_cadence(every)
