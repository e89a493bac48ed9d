"""Who is meant by `log` or `prep` without a name: one person for one reason, else a choice.

Nobody is guessed: where a rule finds several people, all of them are offered.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.track import open_track
from ooo.core.model import MET, Booking, Cover
from ooo.core.rhythm.cadence import rhythm
from ooo.core.rhythm.pauses import is_paused
from ooo.core.rhythm.prepared import Prepared

WhyHere = Literal["prepared", "logged", "met", "booked", "soon", "due", "other"]

_LIKELIEST_FIRST: tuple[WhyHere, ...] = ("met", "booked", "soon", "due", "other")
_LATELY = dt.timedelta(hours=3)
_SOON = dt.timedelta(days=3)


class Reason(Struct, frozen=True, kw_only=True):
    """Why someone stands here: for what happened or is booked `at` a time, or on a day (`due`).

    That is when they are due, or when a meeting is soon.
    """

    kind: WhyHere
    at: dt.time | None = None
    due: dt.date | None = None


class Picked(Struct, frozen=True):
    """The person (slug) that a command is about, why where it was not said, and their booking.

    With `session` it is about a session of their coaching track.
    """

    slug: str
    name: str
    why: Reason
    next: Booking | None = None
    session: bool = False


class Choices(Struct, frozen=True):
    """Who it could be, the likeliest first; empty when there is nobody."""

    people: tuple[Picked, ...]


def pick_for_log(
    dossiers: Iterable[Dossier],
    *,
    today: dt.date,
    now: dt.datetime,
    cover: Cover,
    prepared: Sequence[Prepared] = (),
) -> Picked | Choices:
    """Give whom a log is about, at the machine's local time `now`.

    Whose booking of today, or session of a track, came within three hours and was not logged yet;
    else whose sheet was the only one `prepared` within them; else who is alone; else a choice.
    """
    active = _active(dossiers)
    come = [
        each
        for each in _today(active, today)
        if each.next and (each.next.time is None or _is_lately(each.next.begins, now))
    ]
    if len(come) == 1:
        return come[0]
    lately = [each for each in prepared if _is_lately(each.at, now)]
    by_slug = {dossier.person.slug: dossier for dossier in active}
    if len({(each.slug, each.session) for each in lately}) == 1 and lately[-1].slug in by_slug:
        why = Reason(kind="prepared", at=_minute(lately[-1].at))
        return replace(_picked(by_slug[lately[-1].slug], why), session=lately[-1].session)
    if len(active) == 1:
        return _picked(active[0], _reason(active[0], today, cover))
    return _choices(active, {}, today=today, cover=cover)


def pick_for_prep(
    dossiers: Iterable[Dossier], *, today: dt.date, now: dt.datetime, cover: Cover
) -> Picked | Choices:
    """Give whom a sheet is about: the next booking of today not yet logged; else who alone is due.

    A meeting is still next until it is over; where all are over, the last one is.
    """
    active = _active(dossiers)
    waiting = [
        (_ends(dossier, booking, cover), dossier, booking)
        for dossier, booking in _booked_today(active, today)
        if not any(key.date == today and key.kind in MET for key in dossier.entries)
    ]
    if waiting:
        ahead = [end for end, _, _ in waiting if end > now]
        moment = min(ahead) if ahead else max(end for end, _, _ in waiting)
        nearest = [(dossier, booking) for end, dossier, booking in waiting if end == moment]
        if len(nearest) == 1:
            return _picked(nearest[0][0], _booked(nearest[0][1]))
    return _only_due(active, today=today, cover=cover, certain=not waiting)


def pick_for_recap(
    dossiers: Iterable[Dossier],
    *,
    today: dt.date,
    now: dt.datetime,
    cover: Cover,
    logged: tuple[str, dt.datetime] | None,
) -> Picked | Choices:
    """Give whom a recap is for: who was logged last, within three hours, else alone met today."""
    active = _active(dossiers)
    if picked := _lately(active, logged, now=now):
        return picked
    met = [
        dossier
        for dossier in active
        if any(key.date == today and key.kind in MET for key in dossier.entries)
    ]
    if len(met) == 1:
        return _picked(met[0], Reason(kind="met"))
    likely = {dossier.person.slug: Reason(kind="met") for dossier in met}
    return _choices(active, likely, today=today, cover=cover)


def pick_for_ask(
    dossiers: Iterable[Dossier], *, today: dt.date, now: dt.datetime, cover: Cover
) -> Picked | Choices:
    """Give who is asked for points: who alone is booked in the next three days."""
    active = _active(dossiers)
    soon = {
        dossier.person.slug: Reason(kind="soon", at=booking.time, due=booking.day)
        for dossier in active
        if (booking := dossier.person.next)
        and dt.timedelta() <= booking.day - today <= _SOON
        and now < _ends(dossier, booking, cover)
    }
    if len(soon) == 1:
        alone = next(dossier for dossier in active if dossier.person.slug in soon)
        return _picked(alone, soon[alone.person.slug])
    return _choices(active, soon, today=today, cover=cover)


def _lately(
    active: Iterable[Dossier],
    last: tuple[str, dt.datetime] | None,
    *,
    now: dt.datetime,
) -> Picked | None:
    """Give who was logged last, if that is no longer ago than it counts."""
    if last is None:
        return None
    slug, at = last
    for dossier in active:
        if dossier.person.slug == slug and _is_lately(at, now):
            return _picked(dossier, Reason(kind="logged", at=_minute(at)))
    return None


def _is_lately(moment: dt.datetime, now: dt.datetime) -> bool:
    return dt.timedelta() <= now - moment <= _LATELY


def _today(active: Iterable[Dossier], today: dt.date) -> Iterator[Picked]:
    """Give the meetings and sessions that are booked today and not logged yet."""
    for dossier in active:
        logged = {key.kind for key in dossier.entries if key.date == today}
        booked = dossier.person.next
        if booked and booked.day == today and logged.isdisjoint(MET):
            yield _picked(dossier, _booked(booked))
        track = open_track(dossier)
        session = track.next if track else None
        if session and session.day == today and "coaching" not in logged:
            picked = _picked(dossier, _booked(session))
            yield replace(picked, next=session, session=True)


def _active(dossiers: Iterable[Dossier]) -> tuple[Dossier, ...]:
    return tuple(dossier for dossier in dossiers if not dossier.person.archived)


def _booked_today(active: Iterable[Dossier], today: dt.date) -> tuple[tuple[Dossier, Booking], ...]:
    return tuple(
        (dossier, dossier.person.next)
        for dossier in active
        if dossier.person.next and dossier.person.next.day == today
    )


def _ends(dossier: Dossier, booking: Booking, cover: Cover) -> dt.datetime:
    """Give when a booked meeting is over; one without a time takes the whole day."""
    if booking.time is None:
        return dt.datetime.combine(booking.day, dt.time.max)
    minutes = dossier.person.minutes or cover.defaults.minutes
    return dt.datetime.combine(booking.day, booking.time) + dt.timedelta(minutes=minutes)


def _booked(booking: Booking) -> Reason:
    return Reason(kind="booked", at=booking.time)


def _minute(moment: dt.datetime) -> dt.time:
    return moment.time().replace(second=0, microsecond=0)


def _picked(dossier: Dossier, why: Reason) -> Picked:
    person = dossier.person
    return Picked(person.slug, person.name, why, person.next)


def _only_due(
    active: Sequence[Dossier], *, today: dt.date, cover: Cover, certain: bool
) -> Picked | Choices:
    """Give the only person due, else everyone: who is booked today, who is due, then the others.

    Where a rule before found several (not `certain`), nobody is picked.
    """
    due = [dossier for dossier in active if _due_since(dossier, today, cover)]
    if certain and len(due) == 1:
        return _picked(due[0], Reason(kind="due", due=_due_since(due[0], today, cover)))
    return _choices(active, {}, today=today, cover=cover)


def _choices(
    active: Sequence[Dossier],
    likely: Mapping[str, Reason],
    *,
    today: dt.date,
    cover: Cover,
) -> Choices:
    """Give everyone, the likeliest first: those with a reason of their own, booked, due, others."""
    reasons = [
        (dossier, likely.get(dossier.person.slug) or _reason(dossier, today, cover))
        for dossier in active
    ]
    reasons.sort(key=_likeliest_first)
    return Choices(tuple(_picked(dossier, why) for dossier, why in reasons))


def _due_since(dossier: Dossier, today: dt.date, cover: Cover) -> dt.date | None:
    beat = rhythm(dossier.person, dossier.entries, cover=cover)
    is_due = beat.is_due(today) and not is_paused(dossier.person, today=today)
    return beat.due if is_due else None


def _reason(dossier: Dossier, today: dt.date, cover: Cover) -> Reason:
    booking = dossier.person.next
    if booking and booking.day == today:
        return _booked(booking)
    due = _due_since(dossier, today, cover)
    return Reason(kind="due", due=due) if due else Reason(kind="other")


def _likeliest_first(pair: tuple[Dossier, Reason]) -> tuple[int, dt.time, dt.date, str]:
    dossier, why = pair
    order = _LIKELIEST_FIRST.index(why.kind)
    return order, why.at or dt.time.max, why.due or dt.date.max, dossier.person.name.casefold()
