"""Monday morning: the promises that are late, mine first, and the people not seen for too long."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import asdict

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier, entries_unread
from ooo.core.model import Booking, Commitment, Cover, Person
from ooo.core.monday.look_at import ToLookAt, find_to_look_at
from ooo.core.monday.sessions import sessions_ahead
from ooo.core.monday.to_book import DueSession, LateCareer, late_career, late_sessions
from ooo.core.monday.unlogged import UnloggedBooking, find_unlogged
from ooo.core.records.commitments import days_late
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.cadence import rhythm
from ooo.core.rhythm.presence import Whom, call_everyone, is_out, rests
from ooo.core.text.facts import File

THURSDAY, FRIDAY = 3, 4
_SHOWN_AT_MOST = 5


class OpenCommitment(Commitment, frozen=True, kw_only=True):
    """A promise with a due date, and whose it is.

    `days_late` counts from that date and is 0 until it has passed.
    """

    person: str
    name: str
    due: dt.date
    days_late: int


class LateMeeting(Struct, frozen=True, kw_only=True):
    """Someone not met for longer than 1.5 times the cadence, and not booked.

    `last_met` is None for someone never met: their cadence runs from the day they were added.
    `days_late` counts from `due`.
    """

    person: str
    name: str
    last_met: dt.date | None
    cadence: str
    due: dt.date
    late_after: dt.date
    days_late: int


class DueMeeting(Struct, frozen=True):
    """The person (slug) whose next meeting falls due on a day to come."""

    person: str
    due: dt.date


class NextCommand(Struct, frozen=True):
    """A command worth typing next; what it is about is an id or a person's slug.

    The day it is for, where it takes one, is a weekday counted from Monday.
    """

    verb: str
    id: str = ""
    person: str = ""
    weekday: int | None = None


class OverdueScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs; `people` are by slug, `empty` means nobody was added yet.

    `week` holds the first promises due later this week, `more_this_week` counts the others.
    `upcoming` is whatever falls due next, promise or meeting. `sensitive` counts the promises,
    late or due today, that were not asked for. `sessions` is when each track is met next, by id.
    """

    today: dt.date
    empty: bool
    people: Mapping[str, Whom]
    sessions: Mapping[str, Booking]
    week: tuple[OpenCommitment, ...]
    more_this_week: int
    without_date: int
    upcoming: OpenCommitment | DueMeeting | None
    sensitive: int
    found: bool
    next: tuple[NextCommand, ...]


class Overdue(Answer, frozen=True, kw_only=True):
    """What is late, what is due today, and what comes soon where that was asked.

    Nothing of what is `unread` is among it, which is not to say that nothing there is late.
    """

    kind: ClassVar[str] = "overdue"

    mine: tuple[OpenCommitment, ...]
    theirs: tuple[OpenCommitment, ...]
    today: tuple[OpenCommitment, ...]
    meetings: tuple[LateMeeting, ...]
    unlogged: tuple[UnloggedBooking, ...]
    soon: tuple[OpenCommitment, ...]
    sessions: tuple[DueSession, ...] = ()
    career: tuple[LateCareer, ...] = ()
    to_look_at: tuple[ToLookAt, ...] = ()
    unread: tuple[File, ...]
    screen: OverdueScreen

    @property
    def found(self) -> bool:
        """Whether anything is late or unlogged, shown or not: what `--exit-code` reports."""
        return self.screen.found


class _Promises(Struct):
    """The open promises a screen may show, by due date, and counts of the others.

    Of those that are `sensitive`, and late or due today, it holds the days they are late.
    """

    dated: list[OpenCommitment] = []
    without_date: int = 0
    sensitive: list[int] = []


def find_overdue(  # noqa: PLR0913 -- each is a flag of the command
    dossiers: Sequence[Dossier],
    *,
    today: dt.date,
    cover: Cover,
    soon: int | None = None,
    mine: bool = False,
    theirs: bool = False,
    all_: bool = False,
    unread: tuple[File, ...] = (),
) -> Overdue:
    """Find what is late on a day, `soon` days of what comes, and what a screen says beside it.

    `mine` and `theirs` narrow the answer to the promises of that side, without meetings; `all_`
    adds what is sensitive. Who is paused or archived appears only with promises of mine. Overdue
    means due before today; due today is a list of its own.
    """
    people = call_everyone((each.person for each in dossiers), today=today)
    here = [each for each in dossiers if not is_out(each.person, today=today)]
    owners = {"me"} if mine and not theirs else {"them"} if theirs and not mine else {"me", "them"}
    promises = _promises(dossiers, today=today, owners=owners, all_=all_)
    late = [each for each in promises.dated if each.days_late]
    ahead = [each for each in promises.dated if each.due > today]
    sunday = end_of_week(today)
    soon_until = today + dt.timedelta(days=soon or 0)
    unlisted = entries_unread(unread)
    asked = [] if mine or theirs else here
    active = [each for each in asked if each.person.slug not in unlisted]
    late_meetings, meetings_ahead = _meetings(active, today=today, cover=cover)
    meetings = tuple(each for each in late_meetings if not people[each.person].booked)
    sessions = late_sessions(active, today=today, all_=all_)
    career = late_career(active, today=today, cover=cover)
    unlogged = find_unlogged(active, today=today, all_=all_)
    look_at = find_to_look_at(asked, people, today=today, all_=all_)
    ahead_of = sessions_ahead(here, today=today)
    week = [each for each in ahead if soon_until < each.due <= sunday]
    return Overdue(
        mine=tuple(each for each in late if each.owner == "me"),
        theirs=tuple(each for each in late if each.owner == "them"),
        today=tuple(each for each in promises.dated if each.due <= today and not each.days_late),
        meetings=meetings,
        sessions=sessions,
        career=career,
        unlogged=unlogged,
        soon=tuple(each for each in ahead if each.due <= soon_until),
        to_look_at=look_at,
        unread=unread,
        screen=OverdueScreen(
            today=today,
            empty=not dossiers,
            people=people,
            sessions=ahead_of,
            week=tuple(week[:_SHOWN_AT_MOST]),
            more_this_week=len(week[_SHOWN_AT_MOST:]),
            without_date=promises.without_date,
            upcoming=_first(ahead, meetings_ahead),
            sensitive=len(promises.sensitive),
            found=bool(late or meetings or sessions or career or unlogged or look_at)
            or any(promises.sensitive),
            next=_next_commands(late, meetings, sessions, people, ahead_of),
        ),
    )


def people_to_book(found: Overdue) -> frozenset[str]:
    """Give the people (slugs) with whom a meeting, a session or a career talk is to be booked."""
    late: tuple[LateMeeting | DueSession | LateCareer, ...] = (
        *found.meetings,
        *found.sessions,
        *found.career,
    )
    return frozenset(each.person for each in late)


def end_of_week(today: dt.date) -> dt.date:
    """Give the Sunday that ends the week of a day."""
    return today + dt.timedelta(days=6 - today.weekday())


def _promises(
    everyone: Iterable[Dossier], *, today: dt.date, owners: set[str], all_: bool
) -> _Promises:
    found = _Promises()
    for each in everyone:
        counted = owners - {"them"} if rests(each, today=today) else owners
        person, away = each.person, absences_of(each, today=today)
        for one in each.commitments:
            if one.owner not in counted:
                continue
            late = days_late(one, today, away=away)
            if one.sensitive and not all_:
                if one.due is not None and one.due <= today:
                    found.sensitive.append(late)
            elif one.due is None:
                found.without_date += 1
            else:
                found.dated.append(_open(one, person, late))
    found.dated.sort(key=lambda one: (one.due, one.owner != "me"))
    return found


def _open(one: Commitment, person: Person, late: int) -> OpenCommitment:
    return OpenCommitment(**asdict(one), person=person.slug, name=person.name, days_late=late)


def _meetings(
    active: Iterable[Dossier], *, today: dt.date, cover: Cover
) -> tuple[tuple[LateMeeting, ...], list[DueMeeting]]:
    late: list[LateMeeting] = []
    ahead: list[DueMeeting] = []
    for each in active:
        beat = rhythm(each.person, each.entries, cover=cover)
        if beat.due is not None and beat.due > today:
            ahead.append(DueMeeting(each.person.slug, beat.due))
        elif beat.due is not None and beat.late_after is not None and beat.is_late(today):
            late.append(
                LateMeeting(
                    person=each.person.slug,
                    name=each.person.name,
                    last_met=beat.last_met,
                    cadence=beat.cadence,
                    due=beat.due,
                    late_after=beat.late_after,
                    days_late=beat.days_late(today),
                )
            )
    late.sort(key=lambda one: -one.days_late)
    return tuple(late), sorted(ahead, key=attrgetter("due"))


def _first(
    promises: Sequence[OpenCommitment], meetings: Sequence[DueMeeting]
) -> OpenCommitment | DueMeeting | None:
    first: list[OpenCommitment | DueMeeting] = [*promises[:1], *meetings[:1]]
    return min(first, key=attrgetter("due"), default=None)


def _next_commands(
    late: Sequence[OpenCommitment],
    meetings: Sequence[LateMeeting],
    sessions: Sequence[DueSession],
    people: Mapping[str, Whom],
    ahead_of: Mapping[str, Booking],
) -> tuple[NextCommand, ...]:
    """Offer one command of each kind, for the first line of the screen that it fits.

    `done` where it can be settled at a booking, or only without one since they left; `move` for
    a promise of mine with no meeting in sight; `book` for who was not seen, else for who owes.
    """
    named = sorted((one for one in late if one.id), key=lambda one: one.owner != "me")
    booked = [one for one in named if people[one.person].booked or one.goal in ahead_of]
    unbooked_yet = [one for one in named if one not in booked]
    left = [one for one in unbooked_yet if people[one.person].left]
    waiting = [one for one in unbooked_yet if not people[one.person].left]
    unbooked = [one.person for one in meetings]
    unbooked += [one.person for one in waiting if one.owner == "them"]
    done = [NextCommand("done", id=one.id) for one in booked + left]
    move = [NextCommand("move", id=one.id, weekday=FRIDAY) for one in waiting if one.owner == "me"]
    book = [NextCommand("book", person=slug, weekday=THURSDAY) for slug in unbooked]
    book += (NextCommand("book", id=one.id, weekday=THURSDAY) for one in sessions)
    return (*done[:1], *move[:1], *book[:1])
