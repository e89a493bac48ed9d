"""The next meetings as a calendar has them: a booking by hand is never changed, one of it is."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar, Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import MET, Booking, Person
from ooo.errors import Saying

FROM = "calendar"
"""Who booked what a calendar booked."""

Becomes = Literal["as booked", "new", "moved", "cleared", "by hand", "none"]


class Occurrence(Struct, frozen=True, kw_only=True):
    """One event of someone's, in local time; `by` is how it is known whose it is."""

    person: str
    day: dt.date
    time: dt.time | None = None
    title: str = ""
    by: str = ""
    declined: bool = False

    @property
    def booking(self) -> Booking:
        """Give it as a booking."""
        return Booking(day=self.day, time=self.time)


class Doubtful(Struct, frozen=True, kw_only=True):
    """An event that may be someone's, and is not booked."""

    title: str
    day: dt.date
    time: dt.time | None = None
    people: int = 0


class Misread(Struct, frozen=True, kw_only=True):
    """An event that could not be read, and why."""

    title: str
    says: Saying


class Calendar(Struct, frozen=True, kw_only=True):
    """What was read: of the people who are met, the day of the file, and what is in doubt.

    `busy` tells that its events have no titles of their own.
    """

    file: str
    written: dt.datetime | None = None
    occurrences: tuple[Occurrence, ...] = ()
    unsure: tuple[Doubtful, ...] = ()
    unread: tuple[Misread, ...] = ()
    busy: bool = False


class CalendarBooking(Struct, frozen=True, kw_only=True):
    """What becomes of the booking with someone; `by` is how the calendar names them."""

    person: str
    name: str
    was: Booking | None
    calendar: Booking | None
    becomes: Becomes
    by: str = ""
    title: str = ""
    declined: bool = False


class CalendarScreen(Struct, frozen=True, kw_only=True):
    """What a screen needs besides."""

    today: dt.date
    written: dt.datetime | None = None
    old: bool = False
    busy: bool = False
    asking: bool = False
    asked: bool = False


class CalendarBooked(Answer, frozen=True, kw_only=True):
    """What a calendar books, or would book where it is not `written`."""

    kind: ClassVar[str] = "calendar"

    file: str
    bookings: tuple[CalendarBooking, ...]
    unsure: tuple[Doubtful, ...]
    unread: tuple[Misread, ...]
    written: bool
    screen: CalendarScreen

    @property
    def books(self) -> int:
        """How many bookings are made or moved."""
        return sum(each.becomes in {"new", "moved"} for each in self.bookings)

    @property
    def clears(self) -> int:
        """How many bookings go."""
        return sum(each.becomes == "cleared" for each in self.bookings)


_OLD = dt.timedelta(days=2)


def book_all(held: Held, calendar: Calendar, *, now: dt.datetime) -> Decision[CalendarBooked]:
    """Book what the calendar has of everyone, and clear what it no longer has of what it booked."""
    found: list[CalendarBooking] = []
    changed: dict[str, Dossier] = {}
    for slug, dossier in held.dossiers.items():
        person = dossier.person
        if person.archived:
            continue
        told = _booking(dossier, calendar.occurrences, now.date())
        if told is None:
            continue
        found.append(told)
        if told.becomes in {"new", "moved", "cleared"}:
            after = replace(person, next=told.calendar, next_from=FROM if told.calendar else "")
            changed[slug] = replace(dossier, person=after)
    written = calendar.written
    screen = CalendarScreen(
        today=now.date(),
        written=written,
        old=written is not None and now - written > _OLD,
        busy=calendar.busy,
    )
    answer = CalendarBooked(
        file=calendar.file,
        bookings=tuple(found),
        unsure=calendar.unsure,
        unread=calendar.unread,
        written=False,
        screen=screen,
    )
    return Decision(changed, answer)


def _booking(
    dossier: Dossier, occurrences: Sequence[Occurrence], today: dt.date
) -> CalendarBooking | None:
    """Say what becomes of the booking with someone; None where there is none and none comes."""
    person = dossier.person
    logged = any(key.date == today and key.kind in MET for key in dossier.entries)
    first = today + dt.timedelta(1) if logged else today
    theirs = (each for each in occurrences if each.person == person.slug)
    coming = (each for each in theirs if each.day >= first)
    meant = min(coming, key=lambda each: each.booking.begins, default=None)
    becomes = _becomes(person, meant, today)
    if becomes == "none":
        return None
    return CalendarBooking(
        person=person.slug,
        name=person.name,
        was=person.next,
        calendar=meant.booking if meant else None,
        becomes=becomes,
        by=meant.by if meant else "",
        title=meant.title if meant else "",
        declined=meant.declined if meant else False,
    )


def _becomes(person: Person, meant: Occurrence | None, today: dt.date) -> Becomes:
    """Say what becomes of a booking; one that passed without a log waits for it."""
    if meant is None:
        waits = person.next is None or person.next.day < today
        return "none" if waits or person.next_from != FROM else "cleared"
    if person.next == meant.booking:
        return "as booked"
    if person.next is None:
        return "new"
    return "moved" if person.next_from == FROM else "by hand"
