"""Who is here on a day: how a screen calls them, and which booking is still ahead."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Booking, Person
from ooo.core.rhythm.cadence import last_met
from ooo.core.rhythm.pauses import counts_nothing, is_paused, pause_on

_TRIAL_NEAR = dt.timedelta(weeks=4)


class Whom(Struct, frozen=True):
    """How a screen calls someone, whether they left or are on leave, and the booking still ahead.

    A booking of today is ahead.
    """

    called: str
    left: bool
    booked: Booking | None
    on_leave: bool = False


def is_out(person: Person, *, today: dt.date) -> bool:
    """Say whether someone left, or is away."""
    return person.archived or is_paused(person, today=today)


def rests(dossier: Dossier, *, today: dt.date) -> bool:
    """Say whether only my promises count: of who left, is away, or is back and not met since."""
    person = dossier.person
    met = last_met(person, dossier.entries)
    return person.archived or counts_nothing(person, last_met=met, today=today)


def is_eased(dossier: Dossier, *, today: dt.date) -> bool:
    """Say whether nothing is asked of someone: they rest, or are to leave."""
    return dossier.person.leaves is not None or rests(dossier, today=today)


def booked_ahead(person: Person, *, today: dt.date) -> Booking | None:
    """Give the booking that is still to come; one of today is, whatever the time."""
    return person.next if person.next is not None and person.next.day >= today else None


def ending_trial(person: Person, *, day: dt.date) -> dt.date | None:
    """Give when the trial period of someone ends, where that is within four weeks of a day."""
    near = person.trial and dt.timedelta() <= person.trial - day <= _TRIAL_NEAR
    return person.trial if near else None


def passed_unlogged(dossier: Dossier, *, today: dt.date) -> Booking | None:
    """Give the booking that has passed with nothing logged or skipped since."""
    booked = dossier.person.next
    if booked is None or booked.day >= today:
        return None
    ended = MET | {"skipped"}
    if any(entry.date >= booked.day and entry.kind in ended for entry in dossier.entries):
        return None
    return booked


def booked_in_pause(person: Person, *, today: dt.date) -> Booking | None:
    """Give the booking still to come that falls while someone is away."""
    booked = booked_ahead(person, today=today)
    return booked if booked and pause_on(person, booked.day) else None


def call_everyone(people: Iterable[Person], *, today: dt.date) -> dict[str, Whom]:
    """Say by slug how a screen calls each: by first name, by the whole name where two share it."""
    everyone = tuple(people)
    shared = Counter(person.first_name.casefold() for person in everyone)
    return {
        person.slug: Whom(
            person.name if shared[person.first_name.casefold()] > 1 else person.first_name,
            left=person.archived,
            booked=None if person.archived else booked_ahead(person, today=today),
            on_leave=is_paused(person, today=today) and not person.archived,
        )
        for person in everyone
    }
