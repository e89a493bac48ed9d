"""What a log goes through, on one sheet: the points and the promises of a day, numbered."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import ClassVar, Final

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.asked import readings_to_ask, verdict_to_ask
from ooo.core.growth.of_track import evaluates
from ooo.core.growth.progress import days_of
from ooo.core.growth.track import experiments_of, open_experiments, sessions_held
from ooo.core.model import MET, Booking, Commitment, Cover, Goal, Point
from ooo.core.records.agenda import closes_unnamed, is_in_the_way, is_up, waits_to_be_said
from ooo.core.records.commitments import days_late, is_later, is_offered
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.away import Away
from ooo.core.rhythm.cadence import cadence_of, parse_cadence
from ooo.core.rhythm.pauses import away_from, leaves_of

_HALF_A_WEEK: Final = 3


class NumberedPoint(Struct, frozen=True):
    """A point that counts as discussed unless said otherwise, and its number on the sheet."""

    number: int
    point: Point


class NumberedPromise(Struct, frozen=True):
    """A commitment to go through, its number on the sheet, and for how many days it is late."""

    number: int
    commitment: Commitment
    days_late: int


class NumberedBlocker(Struct, frozen=True, kw_only=True):
    """What stands in their way, its number among those, and for how many days.

    `times` is in how many meetings it came up, `promised` whether I promised anything since.
    """

    number: int
    point: Point
    days: int
    times: int
    promised: bool


class LogSheetScreen(Struct, frozen=True):
    """How the person is called, and what a log may tell of: goals, and a session experiments."""

    first_name: str
    goals: tuple[Goal, ...] = ()
    experiments: tuple[Commitment, ...] = ()


class LogSheet(Answer, frozen=True, kw_only=True):
    """What the log of a day goes through.

    `to_say` is recognition and feedback that only saying it closes, `sensitive` what only naming
    it does; neither is numbered. `later` are promises that are not due yet, numbered behind those
    that are. `about` is when the next meeting would be due, and `usual` the day nearest to it at
    the weekday and time of the last two bookings, where they had the same. Of the goals in
    `readings` a number is due, and of one a `verdict`. `blockers` have numbers of their own. A
    session of a `track` asks of that track alone.
    """

    kind: ClassVar[str] = "log-sheet"

    person: str
    name: str
    date: dt.date
    points: tuple[NumberedPoint, ...]
    promises: tuple[NumberedPromise, ...]
    to_say: tuple[Point, ...]
    sensitive: tuple[Point, ...]
    about: dt.date
    later: tuple[NumberedPromise, ...] = ()
    usual: Booking | None = None
    readings: tuple[Goal, ...] = ()
    verdict: Goal | None = None
    blockers: tuple[NumberedBlocker, ...] = ()
    track: Goal | None = None
    screen: LogSheetScreen


def sheet(
    dossier: Dossier, day: dt.date, *, cover: Cover, into: bool = False, agenda: bool = True
) -> LogSheet:
    """Give what a log of `day` goes through: my points before theirs, the most carried first.

    The promises follow, mine first, the latest first and those without a date last. With `into`
    the agenda was gone through by the log that is added to, so no point is numbered; without the
    `agenda` the talk has one of its own, and no point is gone through.
    """
    person = dossier.person
    up = [point for point in dossier.points if agenda and is_up(point, day)]
    closes = closes_unnamed(day, dossier.entries)
    closing = [point for point in up if closes(point) and not is_in_the_way(point)]
    in_the_way = [each for each in up if is_in_the_way(each) and not each.sensitive and each.id]
    points = [] if into else sorted(closing, key=_most_carried_first)
    goals = () if person.leaves else dossier.goals
    tried = experiments_of(dossier)
    promised = [held for held in dossier.commitments if held.id not in tried]
    promises = sorted((held for held in promised if is_offered(held, day)), key=_latest_first)
    later = sorted((held for held in promised if is_later(held, day)), key=_latest_first)
    away = leaves_of(person)
    counted = absences_of(dossier, today=day)
    about = day + dt.timedelta(days=parse_cadence(cadence_of(person, cover=cover)))
    return LogSheet(
        person=person.slug,
        name=person.name,
        date=day,
        points=tuple(NumberedPoint(number, point) for number, point in enumerate(points, 1)),
        promises=_numbered(promises, day, counted, after=len(points)),
        later=_numbered(later, day, counted, after=len(points) + len(promises)),
        to_say=tuple(held for held in up if waits_to_be_said(held) and not held.sensitive),
        sensitive=tuple(held for held in up if held.sensitive),
        about=about,
        usual=_usual(dossier, day, about),
        readings=readings_to_ask(goals, day, away=away),
        verdict=verdict_to_ask(goals, day, away=away),
        blockers=tuple(
            _blocker(number, point, dossier, day)
            for number, point in enumerate(sorted(in_the_way, key=_added), 1)
        ),
        screen=LogSheetScreen(person.first_name, dossier.goals),
    )


def _numbered(
    promises: Iterable[Commitment], day: dt.date, away: Collection[Away], *, after: int
) -> tuple[NumberedPromise, ...]:
    return tuple(
        NumberedPromise(number, held, days_late(held, day, away=away))
        for number, held in enumerate(promises, after + 1)
    )


def session_sheet(dossier: Dossier, track: Goal, day: dt.date) -> LogSheet:
    """Give what the log of a coaching session asks, behind its words."""
    person, held = dossier.person, sessions_held(track, dossier)
    before = tuple(each for each in held if each.date < day)
    asks = evaluates(track, before, today=day, away=away_from(track, person))
    about = day + dt.timedelta(days=days_of(track.meets_every))
    booked = track.next if track.next and track.next.day <= day else None
    time = booked.time if booked else None
    return LogSheet(
        person=person.slug,
        name=person.name,
        date=day,
        points=(),
        promises=(),
        to_say=(),
        sensitive=(),
        about=about,
        usual=Booking(day=about, time=time) if time else None,
        readings=(track,) if track.indicator and not track.sensitive else (),
        verdict=track if asks and not track.sensitive else None,
        track=track,
        screen=LogSheetScreen(
            person.first_name, dossier.goals, open_experiments(dossier, track)[:1]
        ),
    )


def _blocker(number: int, point: Point, dossier: Dossier, day: dt.date) -> NumberedBlocker:
    since = _added(point)
    mine = (each.made for each in dossier.commitments if each.owner == "me")
    return NumberedBlocker(
        number=number,
        point=point,
        days=(day - since).days if point.added else 0,
        times=sum(since <= key.date < day and key.kind in MET for key in dossier.entries),
        promised=any(made is not None and made >= since for made in mine),
    )


def _added(point: Point) -> dt.date:
    return point.added or dt.date.min


def _usual(dossier: Dossier, day: dt.date, about: dt.date) -> Booking | None:
    """Give the day nearest to `about` in the slot of the booking of `day` and of the one before."""
    booked = dossier.person.next
    if booked is None or booked.time is None or booked.day > day:
        return None
    met = [held for held in dossier.meetings if held.kind in MET and held.date < day]
    before = met[-1].booked if met else None
    if before is None or before.time != booked.time:
        return None
    away = (booked.day - about).days % 7
    nearest = about + dt.timedelta(days=away if away <= _HALF_A_WEEK else away - 7)
    same_weekday = before.day.weekday() == booked.day.weekday()
    return Booking(day=nearest, time=booked.time) if same_weekday else None


def _most_carried_first(point: Point) -> tuple[bool, int]:
    return point.by == "them", -len(point.carried)


def _latest_first(commitment: Commitment) -> tuple[bool, dt.date]:
    return commitment.owner == "them", commitment.due or dt.date.max
