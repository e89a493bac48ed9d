"""The sessions that are booked stand among the meetings of the week."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Cover, Goal, Person
from ooo.core.monday.week import this_week

TODAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 8, 0)  # noqa: DTZ001 -- the machine's own
BRUNO = Person(slug="bruno", name="Bruno Keller", added=dt.date(2026, 1, 5))
TRACK = Goal(id="t5kq", title="Angry callers", kind="coaching")


def sessions(*held: Dossier) -> list[tuple[str, dt.date]]:
    week = this_week(held, today=TODAY, cover=Cover(), now=NOW)
    return [(each.person, each.booked.day) for each in week.sessions]


@pytest.mark.parametrize(
    ("days", "shown"), [(-1, False), (0, True), (6, True), (7, False)], ids=str
)
def test_a_session_is_shown_from_today_to_sunday(days: int, *, shown: bool) -> None:
    day = TODAY + dt.timedelta(days=days)
    track = replace(TRACK, next=Booking(day=day))
    assert sessions(Dossier(person=BRUNO, goals=(track,))) == [("bruno", day)] * shown


def test_they_stand_in_the_order_they_begin() -> None:
    late = replace(TRACK, next=Booking(day=TODAY, time=dt.time(15)))
    early = replace(TRACK, next=Booking(day=TODAY))
    karim = Person(slug="karim", name="Karim Benali")
    held = (Dossier(person=BRUNO, goals=(late,)), Dossier(person=karim, goals=(early,)))
    assert [who for who, _ in sessions(*held)] == ["karim", "bruno"]


@pytest.mark.parametrize(
    ("track", "person"),
    [
        (TRACK, BRUNO),
        (replace(TRACK, next=Booking(day=TODAY), closed=TODAY, outcome="reached"), BRUNO),
        (
            replace(TRACK, next=Booking(day=TODAY)),
            replace(BRUNO, paused_until=TODAY + dt.timedelta(days=9)),
        ),
    ],
)
def test_what_is_not_booked_is_closed_or_of_who_is_away_is_not(track: Goal, person: Person) -> None:
    assert sessions(Dossier(person=person, goals=(track,))) == []
