"""The week at a glance: who is due, how much is late, what to type next; no text of anyone's."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier, entries_unread
from ooo.core.model import Booking, Cover
from ooo.core.monday.overdue import (
    THURSDAY,
    NextCommand,
    Overdue,
    end_of_week,
    find_overdue,
    people_to_book,
)
from ooo.core.monday.sessions import BookedSession, booked_sessions
from ooo.core.monday.to_book import DueSession, due_sessions
from ooo.core.monday.unlogged import UnloggedBooking
from ooo.core.rhythm.cadence import rhythm
from ooo.core.rhythm.presence import Whom, booked_ahead, call_everyone, is_out
from ooo.core.text.facts import File


class WeekMeeting(Struct, frozen=True, kw_only=True):
    """Someone due or booked this week; `days_late` counts from `due`, 0 until it has passed."""

    person: str
    name: str
    booked: Booking | None
    due: dt.date | None
    days_late: int


class LateCounts(Struct, frozen=True, kw_only=True):
    """How many lines of each kind `ooo overdue` has, the sensitive ones among them.

    `to_book` counts the people with whom a meeting, a session or a career talk is to be booked.
    """

    mine: int
    theirs: int
    today: int
    meetings: int
    to_book: int
    unlogged: int
    to_look_at: int = 0


class WeekScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs; `people` are by slug, `empty` means nobody was added yet."""

    people: dict[str, Whom]
    empty: bool
    next: tuple[NextCommand, ...]


class Week(Answer, frozen=True, kw_only=True):
    """Who is due or booked from `today` to the Sunday `until`, and how much is late.

    Whose booking passed without a log is in `unlogged`, and not among the `meetings`, or the
    `sessions_due`, again.
    Nothing of what is `unread` is among it.
    """

    kind: ClassVar[str] = "week"

    today: dt.date
    until: dt.date
    meetings: tuple[WeekMeeting, ...]
    unlogged: tuple[UnloggedBooking, ...]
    sessions: tuple[BookedSession, ...] = ()
    sessions_due: tuple[DueSession, ...] = ()
    late: LateCounts
    unread: tuple[File, ...]
    screen: WeekScreen


def this_week(
    dossiers: Sequence[Dossier],
    *,
    today: dt.date,
    cover: Cover,
    now: dt.datetime,
    unread: tuple[File, ...] = (),
) -> Week:
    """Say who is due or booked this week and how much is late, in counts alone.

    Someone may be looking at the screen, so no text of a promise or a point is in the answer.
    Who is booked comes first, in the order of the meetings; then who is due, the longest first.
    `now` is the machine's local time: it tells a meeting to prepare from one to log.
    """
    until = end_of_week(today)
    late = find_overdue(dossiers, today=today, cover=cover, all_=True, unread=unread)
    to_log = {each.person for each in late.unlogged if each.id is None}
    passed = {each.id for each in late.unlogged}
    unlisted = entries_unread(unread)
    others = [each for each in dossiers if each.person.slug not in to_log]
    here = _meetings(others, today=today, until=until, cover=cover)
    meetings = sorted(
        (each for each in here if each.booked or each.person not in unlisted),
        key=lambda one: (one.booked is None, (one.booked or Booking(day=one.due or until)).begins),
    )
    return Week(
        today=today,
        until=until,
        meetings=tuple(meetings),
        unlogged=late.unlogged,
        sessions=booked_sessions(
            (each for each in dossiers if not is_out(each.person, today=today)),
            today=today,
            until=until,
        ),
        sessions_due=tuple(
            each
            for each in due_sessions(
                (each for each in dossiers if each.person.slug not in unlisted),
                today=today,
                all_=True,
            )
            if each.due <= until and each.id not in passed
        ),
        late=LateCounts(
            mine=len(late.mine),
            theirs=len(late.theirs),
            today=len(late.today),
            meetings=len(late.meetings),
            to_book=len(people_to_book(late)),
            unlogged=len(late.unlogged),
            to_look_at=len(late.to_look_at),
        ),
        unread=unread,
        screen=WeekScreen(
            people=call_everyone((each.person for each in dossiers), today=today),
            empty=not dossiers,
            next=_next_commands(meetings, late, until=until, now=now),
        ),
    )


def _meetings(
    dossiers: Sequence[Dossier], *, today: dt.date, until: dt.date, cover: Cover
) -> list[WeekMeeting]:
    found: list[WeekMeeting] = []
    for each in dossiers:
        person = each.person
        if is_out(person, today=today):
            continue
        beat = rhythm(person, each.entries, cover=cover)
        booked = booked_ahead(person, today=today)
        if beat.is_due(until) or (booked is not None and booked.day <= until):
            found.append(
                WeekMeeting(
                    person=person.slug,
                    name=person.name,
                    booked=booked,
                    due=beat.due,
                    days_late=beat.days_late(today),
                )
            )
    return found


def _next_commands(
    meetings: Sequence[WeekMeeting], late: Overdue, *, until: dt.date, now: dt.datetime
) -> tuple[NextCommand, ...]:
    """Offer the sheet of the next meeting, or the log of one that has begun, then what is late."""
    booked = [(one.person, one.booked) for one in meetings if one.booked is not None]
    begun = [slug for slug, when in booked if when.time is not None and when.begins <= now]
    ahead = [slug for slug, when in booked if slug not in begun and when.day <= until]
    unbooked = [one for one in meetings if one.booked is None]
    return (
        *(NextCommand("log", person=slug) for slug in begun[:1]),
        *(NextCommand("prep", person=slug) for slug in ahead[:1]),
        *((NextCommand("overdue"),) if late.found or late.today else ()),
        *(NextCommand("book", person=one.person, weekday=THURSDAY) for one in unbooked[:1]),
    )
