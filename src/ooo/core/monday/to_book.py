"""What is to be booked besides the one-to-ones: coaching sessions and career talks that are late.

Late means later than one and a half times their cadence, days of a pause left out. Whose days
count for nothing, and who leaves, has none.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth.progress import days_of
from ooo.core.growth.track import open_track, sessions_held, sessions_planned
from ooo.core.model import Cover, Goal, MeetingKind
from ooo.core.rhythm.career import career_talk
from ooo.core.rhythm.pauses import after_days, last_in_time
from ooo.core.rhythm.presence import rests


def booked_apart(goals: Iterable[Goal]) -> Mapping[MeetingKind, dt.date | None]:
    """Give the kinds of meeting with a rhythm of their own, and since which day each matters.

    Of career talks, which have no such day, the newest is enough; coaching sessions matter since
    the track that is open was opened, and where none is, not at all.
    """
    tracks = [each for each in goals if each.kind == "coaching" and each.is_open]
    if not tracks:
        return {"career": None}
    return {"career": None, "coaching": min(each.opened or dt.date.min for each in tracks)}


class DueSession(Struct, frozen=True, kw_only=True):
    """The next session of a track (`id`) with a person (slug and name), which is not booked.

    `last` is None before the first one: then it counts from the day the track was opened.
    `late_after` is the last day on which it is not late; `days_late` counts from `due`.
    """

    person: str
    name: str
    id: str
    last: dt.date | None
    cadence: str
    due: dt.date
    late_after: dt.date
    days_late: int


class LateCareer(Struct, frozen=True, kw_only=True):
    """A career talk with a person (slug and name); `last` is None where there was none yet."""

    person: str
    name: str
    last: dt.date | None
    cadence: str
    due: dt.date
    days_late: int


def due_sessions(
    dossiers: Iterable[Dossier], *, today: dt.date, all_: bool
) -> tuple[DueSession, ...]:
    """Give the session that comes next of every open track and is not booked, the first due first.

    Once all that were planned were held there is none; `all_` takes those that are sensitive too.
    """
    found = (
        one
        for each in dossiers
        if each.person.leaves is None and not rests(each, today=today)
        for one in _of_track(each, today=today, all_=all_)
    )
    return tuple(sorted(found, key=lambda one: one.due))


def _of_track(dossier: Dossier, *, today: dt.date, all_: bool) -> Iterator[DueSession]:
    person, track = dossier.person, open_track(dossier)
    if track is None or (track.sensitive and not all_):
        return
    held = sessions_held(track, dossier)
    last = held[-1].date if held else None
    start = last or track.opened
    if start is None or len(held) >= sessions_planned(track):
        return
    if track.next and track.next.day >= today:
        return
    cadence = track.meets_every
    days = days_of(cadence)
    due = after_days(person, start, days)
    yield DueSession(
        person=person.slug,
        name=person.name,
        id=track.id,
        last=last,
        cadence=cadence,
        due=due,
        late_after=last_in_time(person, start, days),
        days_late=max((today - due).days, 0),
    )


def late_sessions(
    dossiers: Iterable[Dossier], *, today: dt.date, all_: bool
) -> tuple[DueSession, ...]:
    """Give those of `due_sessions` that are late, the longest late first."""
    found = due_sessions(dossiers, today=today, all_=all_)
    return tuple(each for each in found if each.late_after < today)


def late_career(
    dossiers: Iterable[Dossier], *, today: dt.date, cover: Cover
) -> tuple[LateCareer, ...]:
    """Give the career talks that are late, the longest late first."""
    found = (
        LateCareer(
            person=each.person.slug,
            name=each.person.name,
            last=talk.last,
            cadence=talk.cadence,
            due=talk.due,
            days_late=(today - talk.due).days,
        )
        for each in dossiers
        if not rests(each, today=today)
        if (talk := career_talk(each.person, each.entries, cover=cover))
        if talk.late_after < today
    )
    return tuple(sorted(found, key=lambda one: one.due))
