"""The sessions of coaching tracks that are booked: they stand among what the week has."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth.track import open_track
from ooo.core.model import Booking


class BookedSession(Struct, frozen=True, kw_only=True):
    """The session of a track that is booked with a person, who is given by slug and name."""

    person: str
    name: str
    booked: Booking


def booked_sessions(
    dossiers: Iterable[Dossier], *, today: dt.date, until: dt.date
) -> tuple[BookedSession, ...]:
    """Find the sessions that are booked from a day to another, as they begin."""
    found: list[BookedSession] = []
    for each in dossiers:
        track = open_track(each)
        if track is not None and track.next and today <= track.next.day <= until:
            found.append(
                BookedSession(person=each.person.slug, name=each.person.name, booked=track.next)
            )
    return tuple(sorted(found, key=lambda each: each.booked.begins))


def sessions_ahead(dossiers: Iterable[Dossier], *, today: dt.date) -> dict[str, Booking]:
    """Give by the id of every open track the session of it that is still to come."""
    tracks = map(open_track, dossiers)
    return {each.id: each.next for each in tracks if each and each.next and each.next.day >= today}
