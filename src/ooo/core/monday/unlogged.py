"""What was booked and has passed with nothing logged or skipped since: meetings and sessions."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth.track import passed_session
from ooo.core.model import Booking
from ooo.core.rhythm.presence import is_eased, passed_unlogged


class UnloggedBooking(Struct, frozen=True, kw_only=True):
    """A booking with a person (slug and name) that has passed; `id` is the track of a session."""

    person: str
    name: str
    booked: Booking
    id: str | None = None


def find_unlogged(
    dossiers: Iterable[Dossier], *, today: dt.date, all_: bool
) -> tuple[UnloggedBooking, ...]:
    """Find them person by person; a session of a sensitive track only with `all_`."""
    found: list[UnloggedBooking] = []
    for each in dossiers:
        slug, name = each.person.slug, each.person.name
        if booked := passed_unlogged(each, today=today):
            found.append(UnloggedBooking(person=slug, name=name, booked=booked))
        track = None if is_eased(each, today=today) else passed_session(each, today=today)
        if track and track.next and (all_ or not track.sensitive):
            found.append(UnloggedBooking(person=slug, name=name, booked=track.next, id=track.id))
    return tuple(found)
