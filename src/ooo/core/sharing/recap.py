"""What to send after a meeting: what was agreed, done, talked about, and is to be remembered."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable
from typing import ClassVar

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import (
    MET,
    Booking,
    Commitment,
    MeetingKey,
    Note,
    Point,
    SettledCommitment,
)
from ooo.core.not_there import NotThere
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.records.entries import NoEntry, entry_of, typed_day
from ooo.core.sharing.about import SentText
from ooo.core.sharing.letter import LeftOut, Letter, counted, said
from ooo.core.sharing.share import share
from ooo.core.text.facts import Code, Name, Slug


class NothingMet(NotThere):
    """There is no meeting to write about."""

    says = "No meeting with {name} is logged."
    in_part = "No meeting with {name} can be read; {unread:and} cannot be read in full."
    fix = "Log it first: ooo log {who}"

    def __init__(self, dossier: Dossier) -> None:
        super().__init__(name=Name(dossier.person.name), who=Slug(dossier.person.slug))


class NothingToSend(NotThere):
    """Nothing of a meeting may be sent."""

    says = "Nothing of that meeting may be sent."
    in_part = "Nothing that can be read of that meeting may be sent; {unread:and} cannot be."
    fix = "Let a line of it be shared, such as: ooo fix {who} {day} --line 1 --share"

    def __init__(self, dossier: Dossier, key: MeetingKey) -> None:
        super().__init__(who=Slug(dossier.person.slug), day=typed_day(dossier, key))


class RecapParts(Struct, frozen=True, kw_only=True):
    """What stands in it: promises of that day by side, kept ones, points, notes, the next time."""

    mine: tuple[Commitment, ...]
    theirs: tuple[Commitment, ...]
    done: tuple[SettledCommitment, ...]
    discussed: tuple[Point, ...]
    noted: tuple[Note, ...]
    next: Booking | None

    @property
    def records(self) -> tuple[Commitment | Point | Note, ...]:
        """Everything in it that somebody wrote."""
        return (*self.mine, *self.theirs, *self.done, *self.discussed, *self.noted)


class RecapScreen(Struct, frozen=True):
    """What the text needs besides: the day it is, and what both are called in it.

    `thanks` is the number of the line that says the first thank-you left out, 0 where none was.
    `typed_day` is what names the meeting behind a name.
    """

    today: dt.date
    called: str
    me: str
    thanks: int
    typed_day: Code


class Recap(Letter, frozen=True, kw_only=True):
    """What to send after a meeting of that day."""

    kind: ClassVar[str] = "recap"

    date: dt.date
    parts: RecapParts
    screen: RecapScreen


def meeting_and_before(
    day: dt.date | None,
) -> Callable[[tuple[MeetingKey, ...]], tuple[MeetingKey, ...]]:
    """Give the choice of the last meeting, or of the last of a day, and of the one before it."""

    def choose(entries: tuple[MeetingKey, ...]) -> tuple[MeetingKey, ...]:
        met = sorted(each for each in entries if each.kind in MET)
        return tuple(each for each in met if day is None or each.date <= day)[-2:]

    return choose


def years_since(
    day: dt.date | None, *, today: dt.date
) -> Callable[[tuple[MeetingKey, ...]], Collection[int]]:
    """Give the years in which something may have been kept since the meeting before."""

    def choose(entries: tuple[MeetingKey, ...]) -> Collection[int]:
        keys = meeting_and_before(day)(entries)
        return range(keys[0].date.year if len(keys) > 1 else dt.date.min.year, today.year + 1)

    return choose


def recap(dossier: Dossier, day: dt.date | None, *, today: dt.date, me: str) -> Recap:
    """Give what may be sent of the last meeting, or of that of a day.

    Raises NothingMet, NoEntry, EntryUnread, and NothingToSend.
    """
    key = _which(dossier, day)
    entry_of(dossier, key)
    before = max(
        (each for each in dossier.entries if each < key and each.kind in MET), default=None
    )
    since = before.date if before else dt.date.min
    parts = _parts(share(dossier), key, since, today=today)
    if not parts.records:
        raise NothingToSend(dossier, key)
    return Recap(
        person=dossier.person.slug,
        date=key.date,
        parts=parts,
        left_out=_left_out(dossier, key, since),
        screen=RecapScreen(
            today,
            dossier.person.first_name,
            me,
            _first_thanks(dossier, key),
            typed_day(dossier, key),
        ),
    )


def texts_of(answer: Recap) -> tuple[SentText, ...]:
    """Give every text in it that somebody wrote."""
    return said(answer.parts.records)


def _which(dossier: Dossier, day: dt.date | None) -> MeetingKey:
    met = [each for each in dossier.entries if each.kind in MET]
    if not met:
        raise NothingMet(dossier)
    key = max((each for each in met if day is None or each.date == day), default=None)
    if key is None:
        assert day is not None  # noqa: S101 -- without a day the last one is meant
        raise NoEntry(dossier, day)
    return key


def _parts(shared: Dossier, key: MeetingKey, since: dt.date, *, today: dt.date) -> RecapParts:
    meeting = entry_of(shared, key)
    settled = shared.settled_commitments
    later = [each for each in settled if each.settled > key.date]
    made = [each for each in (*shared.commitments, *later) if each.made == key.date]
    done = sorted(
        (each for each in settled if since < each.settled <= key.date),
        key=lambda each: each.settled,
    )
    booked = shared.person.next
    ahead = booked if booked and booked.day > key.date and booked.day >= today else None
    return RecapParts(
        mine=tuple(each for each in made if each.owner == "me"),
        theirs=tuple(each for each in made if each.owner == "them"),
        done=tuple(done),
        discussed=meeting.points,
        noted=meeting.notes,
        next=ahead,
    )


def _left_out(dossier: Dossier, key: MeetingKey, since: dt.date) -> tuple[LeftOut, ...]:
    """Count what was said that day, or is still to be said, and does not go."""
    meeting = entry_of(dossier, key)
    made = [each for each in dossier.commitments if each.made == key.date]
    closed = [
        each.outcome
        for each in dossier.settled_commitments
        if since < each.settled <= key.date and each.known and not each.sensitive
    ]
    notes = [each for each in meeting.notes if not (each.sensitive or _goes(each))]
    thanks = sum(map(_is_thanks, notes))
    everything: Iterable[Point | Note | Commitment] = (*meeting.points, *meeting.notes, *made)
    return counted(
        points=sum(
            each.by == "me" and not (each.share or each.sensitive) for each in meeting.points
        ),
        notes=len(notes) - thanks,
        thanks=thanks,
        promises=sum(not (each.known or each.sensitive) for each in made),
        missed=closed.count("missed"),
        dropped=closed.count("dropped"),
        unsaid=sum(waits_to_be_said(each) and not each.sensitive for each in dossier.points),
        sensitive=sum(each.sensitive for each in everything),
        mood=int(bool(meeting.mood)),
    )


def _first_thanks(dossier: Dossier, key: MeetingKey) -> int:
    """Give the number of the line that says the first thank-you which does not go."""
    meeting = entry_of(dossier, key)
    left = [not (each.sensitive or _goes(each)) and _is_thanks(each) for each in meeting.notes]
    return len(meeting.points) + left.index(True) + 1 if any(left) else 0


def _goes(note: Note) -> bool:
    return note.share and note.kind != "feedback"


def _is_thanks(note: Note) -> bool:
    return note.kind == "win" and note.by == "me"
