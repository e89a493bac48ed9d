"""The next meeting with someone: set, moved or cleared; a log clears it by itself."""

import datetime as dt
from typing import ClassVar

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.model import Booking
from ooo.core.text.facts import Code, Slug
from ooo.errors import UsageProblem


class BookedInThePast(UsageProblem):
    """A meeting can only be booked for today or later."""

    says = "{day} has passed, so no meeting can be booked for it."
    fix = "A meeting that took place is logged: ooo log {who} --date {date}"


class TimeHasPassed(UsageProblem):
    """A meeting of today can only be booked for an hour to come."""

    says = "Today's {time} has passed, so no meeting can be booked for it."
    fix = "Give an hour to come, or another day. A meeting that took place: ooo log {who}"


class Booked(Answer, frozen=True, kw_only=True):
    """What is booked with a person now, and what was before; None is no meeting."""

    kind: ClassVar[str] = "booking"

    person: str
    name: str
    next: Booking | None
    was: Booking | None
    screen: Today


def check_ahead(
    booking: Booking | None, who: str, *, today: dt.date, now: dt.time | None = None
) -> None:
    """Raise BookedInThePast for a meeting with `who` (a slug) on a day that has passed.

    With `now`, raise TimeHasPassed for an hour of today that has.
    """
    if booking is None:
        return
    if booking.day < today:
        date = Code(booking.day.isoformat())
        raise BookedInThePast(day=booking.day, who=Slug(who), date=date)
    if now and booking.day == today and booking.time and booking.time < now.replace(second=0):
        raise TimeHasPassed(time=booking.time, who=Slug(who))


def book(
    held: Held,
    slug: str,
    booking: Booking | None,
    *,
    today: dt.date,
    now: dt.time | None = None,
) -> Decision[Booked]:
    """Set or move the next meeting with the person; None clears it.

    Raises BookedInThePast and TimeHasPassed.
    """
    check_ahead(booking, slug, today=today, now=now)
    dossier = held.dossiers[slug]
    person = dossier.person
    answer = Booked(
        person=slug, name=person.name, next=booking, was=person.next, screen=Today(today)
    )
    changed = replace(dossier, person=replace(person, next=booking, next_from=""))
    return Decision({slug: changed}, answer)
