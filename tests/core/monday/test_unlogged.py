"""A session that was booked and passed without a log is named until it is logged."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.coach import next_session
from ooo.core.model import Booking, Commitment, Cover, Goal, MeetingKey, Person
from ooo.core.monday.overdue import NextCommand, find_overdue
from ooo.core.monday.unlogged import UnloggedBooking, find_unlogged
from ooo.core.monday.week import this_week

TODAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 8, 0)  # noqa: DTZ001 -- the machine's own
PASSED = Booking(day=dt.date(2026, 11, 19), time=dt.time(9))
BRUNO = Person(slug="bruno", name="Bruno Keller", added=dt.date(2026, 1, 5))
TRACK = Goal(
    id="t5kq",
    title="Angry callers",
    kind="coaching",
    opened=dt.date(2026, 10, 19),
    next=PASSED,
)


def held(track: Goal, *days: dt.date, person: Person = BRUNO) -> Dossier:
    entries = tuple(MeetingKey(date=day, kind="coaching") for day in days)
    return Dossier(person=person, goals=(track,), entries=entries)


@pytest.mark.parametrize(
    ("dossier", "is_unlogged"),
    [
        (held(TRACK), True),
        (held(TRACK, dt.date(2026, 11, 18)), True),
        (held(TRACK, dt.date(2026, 11, 19)), False),
        (held(TRACK, dt.date(2026, 11, 20)), False),
        (held(replace(TRACK, next=Booking(day=TODAY))), False),
        (held(replace(TRACK, next=None)), False),
        (held(replace(TRACK, closed=TODAY, outcome="reached")), False),
        (held(replace(TRACK, sensitive=True)), False),
        (held(TRACK, person=replace(BRUNO, leaves=dt.date(2026, 12, 31))), False),
        (Dossier(person=BRUNO), False),
    ],
)
def test_a_session_is_unlogged_once_its_day_has_passed(
    dossier: Dossier, *, is_unlogged: bool
) -> None:
    expected = UnloggedBooking(person="bruno", name="Bruno Keller", booked=PASSED, id="t5kq")
    found = find_unlogged([dossier], today=TODAY, all_=False)
    assert found == ((expected,) if is_unlogged else ())


def test_one_that_is_sensitive_is_named_where_all_is_asked_for() -> None:
    dossier = held(replace(TRACK, sensitive=True))
    assert [each.id for each in find_unlogged([dossier], today=TODAY, all_=True)] == ["t5kq"]


def test_a_meeting_and_a_session_may_both_wait_for_their_log() -> None:
    dossier = held(TRACK, person=replace(BRUNO, next=PASSED))
    assert [each.id for each in find_unlogged([dossier], today=TODAY, all_=False)] == [None, "t5kq"]


def test_the_week_names_it_once_and_the_person_still_among_the_meetings() -> None:
    """What is to be logged is not due again; the one-to-one has a rhythm of its own."""
    dossier = held(TRACK, dt.date(2026, 11, 12))
    week = this_week([dossier], today=TODAY, cover=Cover(), now=NOW)
    assert [each.id for each in week.unlogged] == ["t5kq"]
    assert (week.sessions, week.sessions_due) == ((), ())
    assert [each.person for each in week.meetings] == ["bruno"]


def test_an_experiment_is_settled_at_the_session_that_is_booked() -> None:
    """`not booked` beside it would send one to book what is booked."""
    late = Commitment(id="x4tb", owner="them", text="wait", due=dt.date(2026, 11, 20), goal="t5kq")
    ahead = Booking(day=dt.date(2026, 11, 26))
    for track, expected in (
        (replace(TRACK, next=ahead), NextCommand("done", id="x4tb")),
        (TRACK, NextCommand("book", person="bruno", weekday=3)),
    ):
        person = replace(BRUNO, added=TODAY)
        dossier = replace(held(track, person=person), commitments=(late,))
        found = find_overdue([dossier], today=TODAY, cover=Cover())
        assert found.screen.next == (expected,)
        assert found.screen.sessions == ({"t5kq": ahead} if track.next == ahead else {})


def test_the_sheet_of_the_next_session_says_which_one_has_no_log() -> None:
    assert next_session(held(TRACK), today=TODAY).screen.unlogged == PASSED.day
    assert next_session(held(TRACK, PASSED.day), today=TODAY).screen.unlogged is None
