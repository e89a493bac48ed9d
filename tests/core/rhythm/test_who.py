"""Who is meant without a name: the rules in their order, and nobody guessed."""

import datetime as dt
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Cover, Goal, MeetingKey, Person
from ooo.core.rhythm.prepared import Prepared
from ooo.core.rhythm.who import (
    Choices,
    Picked,
    Reason,
    pick_for_ask,
    pick_for_log,
    pick_for_prep,
    pick_for_recap,
)

MONDAY = dt.date(2026, 11, 23)
TEN = dt.datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001 -- the machine's local time
COVER = Cover()
RECENTLY = MeetingKey(date=dt.date(2026, 11, 18))
LONG_AGO = MeetingKey(date=dt.date(2026, 11, 9))


def at(hour: int, minute: int = 0) -> Booking:
    return Booking(day=MONDAY, time=dt.time(hour, minute))


def one(name: str, booked: Booking | None = None, *entries: MeetingKey) -> Dossier:
    slug = name.split(maxsplit=1)[0].lower()
    return Dossier(person=Person(slug=slug, name=name, next=booked), entries=entries or (RECENTLY,))


def log(*people: Dossier, prepared: Sequence[Prepared] = ()) -> Picked | Choices:
    return pick_for_log(people, today=MONDAY, now=TEN, cover=COVER, prepared=prepared)


def prep(*people: Dossier, now: dt.datetime = TEN) -> Picked | Choices:
    return pick_for_prep(people, today=MONDAY, now=now, cover=COVER)


def recap(*people: Dossier, logged: tuple[str, dt.datetime] | None = None) -> Picked | Choices:
    return pick_for_recap(people, today=MONDAY, now=TEN, cover=COVER, logged=logged)


def ask(*people: Dossier) -> Picked | Choices:
    return pick_for_ask(people, today=MONDAY, now=TEN, cover=COVER)


def said(found: Picked | Choices) -> str | list[str]:
    if isinstance(found, Picked):
        return _said(found)
    return [_said(choice) for choice in found.people]


def _said(picked: Picked) -> str:
    time = f" {picked.why.at:%H:%M}" if picked.why.at else ""
    return f"{picked.slug} ({picked.why.kind}{time})"


ALICE = one("Alice Martin")
KARIM = one("Karim Benali")
CHOICE = ["alice (other)", "karim (other)"]


THREE_HOURS = dt.timedelta(hours=3)
SECOND = dt.timedelta(seconds=1)


@pytest.mark.parametrize(
    ("booked", "expected"),
    [
        (at(10), "karim (booked 10:00)"),
        (at(7), "karim (booked 07:00)"),
        (at(6, 59), ["karim (booked 06:59)", "alice (other)"]),
        (at(10, 1), ["karim (booked 10:01)", "alice (other)"]),
    ],
)
def test_a_log_is_about_the_booking_whose_time_came_within_three_hours(
    booked: Booking, expected: object
) -> None:
    assert said(log(ALICE, one("Karim Benali", booked))) == expected


def test_a_booking_that_came_wins_over_a_sheet_unless_it_was_logged() -> None:
    sheet = [Prepared("alice", TEN)]
    assert said(log(ALICE, one("Karim Benali", at(9, 30)), prepared=sheet)) == (
        "karim (booked 09:30)"
    )
    logged = one("Karim Benali", at(9, 30), MeetingKey(date=MONDAY))
    assert said(log(ALICE, logged, prepared=sheet)) == "alice (prepared 10:00)"


@pytest.mark.parametrize(
    ("prepared", "expected"),
    [
        ([Prepared("alice", TEN - THREE_HOURS)], "alice (prepared 07:00)"),
        ([Prepared("alice", TEN - THREE_HOURS - SECOND)], CHOICE),
        ([Prepared("alice", TEN + SECOND)], CHOICE),
        ([Prepared("gone", TEN)], CHOICE),
        ([Prepared("alice", TEN - SECOND), Prepared("alice", TEN)], "alice (prepared 10:00)"),
        ([Prepared("karim", TEN - SECOND), Prepared("alice", TEN)], CHOICE),
        ([Prepared("karim", TEN - 2 * THREE_HOURS), Prepared("alice", TEN)],
            "alice (prepared 10:00)"),
        ([Prepared("alice", TEN, session=True), Prepared("alice", TEN)], CHOICE),
    ],
)  # fmt: skip
def test_else_about_whose_sheet_was_the_only_one_prepared(
    prepared: list[Prepared], expected: object
) -> None:
    assert said(log(ALICE, KARIM, prepared=prepared)) == expected


def test_the_session_of_a_track_is_a_booking_too_and_its_sheet_a_preparation() -> None:
    """What is logged then is a session, and not a one-to-one."""
    track = Goal(id="t5kq", title="Angry callers", kind="coaching", next=at(9))
    coached = replace(ALICE, goals=(track,))
    found = log(coached, KARIM)
    assert isinstance(found, Picked)
    assert (said(found), found.session, found.next) == ("alice (booked 09:00)", True, at(9))
    held = MeetingKey(date=MONDAY, kind="coaching")
    assert isinstance(log(replace(coached, entries=(held,)), KARIM), Choices)
    closed = replace(track, closed=MONDAY, outcome="reached")
    assert isinstance(log(replace(coached, goals=(closed,)), KARIM), Choices)
    drawn = log(ALICE, KARIM, prepared=[Prepared("alice", TEN, session=True)])
    assert isinstance(drawn, Picked)
    assert drawn.session
    both = replace(coached, person=replace(coached.person, next=at(9, 30)))
    assert isinstance(log(both, KARIM), Choices)


def test_a_booking_without_a_time_is_come_all_day() -> None:
    assert said(log(ALICE, one("Karim Benali", Booking(day=MONDAY)))) == "karim (booked)"


def test_two_bookings_are_a_choice_even_when_only_one_person_is_due() -> None:
    due = one("Chloé D'Aubigné-Nguyễn", None, LONG_AGO)
    people = (KARIM, due, one("Inès Roux", at(9, 30)), one("Alice Martin", at(9)))
    assert said(log(*people)) == [
        "alice (booked 09:00)",
        "inès (booked 09:30)",
        "chloé (due)",
        "karim (other)",
    ]


def test_nobody_is_picked_for_being_due_alone() -> None:
    """The choice names who is booked or due first."""
    found = log(one("Alice Martin", at(14), LONG_AGO), KARIM)
    assert said(found) == ["alice (booked 14:00)", "karim (other)"]
    assert said(log(KARIM, one("Chloé", None, LONG_AGO))) == ["chloé (due)", "karim (other)"]
    assert said(log(one("Chloé", None, LONG_AGO))) == "chloé (due)"


def test_nobody_due_is_a_choice_by_name_without_who_is_away() -> None:
    left = replace(ALICE, person=replace(ALICE.person, archived=True))
    away = one("Inès Roux", None, LONG_AGO)
    away = replace(away, person=replace(away.person, paused_until=dt.date(2026, 12, 1)))
    assert said(log(KARIM, away, left)) == ["inès (other)", "karim (other)"]
    assert log() == Choices(())


def test_a_choice_says_since_when_someone_is_due() -> None:
    found = log(one("Alice Martin", None, LONG_AGO), one("Karim Benali", None, LONG_AGO))
    assert isinstance(found, Choices)
    assert found.people[0] == Picked("alice", "Alice Martin", Reason(kind="due", due=MONDAY))


def test_the_next_booking_of_today_is_prepared_until_it_is_over() -> None:
    people = (one("Alice Martin", at(9, 45)), one("Karim Benali", at(11)), one("Inès Roux"))
    assert said(prep(*people)) == "alice (booked 09:45)"
    assert said(prep(*people, now=TEN.replace(minute=15))) == "karim (booked 11:00)"
    assert said(prep(*people, now=TEN.replace(hour=18))) == "karim (booked 11:00)"


def test_a_long_meeting_is_over_later() -> None:
    alice = one("Alice Martin", at(9))
    alice = replace(alice, person=replace(alice.person, minutes=90))
    assert said(prep(alice, one("Karim Benali", at(11)))) == "alice (booked 09:00)"


def test_a_booking_that_was_logged_today_is_not_prepared_again() -> None:
    logged = one("Alice Martin", at(9), MeetingKey(date=MONDAY))
    assert said(prep(logged, one("Karim Benali", None, LONG_AGO))) == "karim (due)"


def test_two_meetings_at_one_time_are_a_choice() -> None:
    people = (one("Karim Benali", at(11)), one("Alice Martin", at(11)))
    assert said(prep(*people)) == ["alice (booked 11:00)", "karim (booked 11:00)"]
    undated = (one("Karim Benali", Booking(day=MONDAY)), ALICE)
    assert said(prep(*undated)) == "karim (booked)"


def test_without_a_booking_the_only_person_due_is_prepared() -> None:
    assert said(prep(ALICE, one("Karim Benali", None, LONG_AGO))) == "karim (due)"


def test_a_recap_is_for_who_was_logged_last_within_three_hours() -> None:
    met = one("Karim Benali", None, MeetingKey(date=MONDAY))
    nine = TEN - dt.timedelta(hours=1)
    assert said(recap(ALICE, met, logged=("alice", nine))) == "alice (logged 09:00)"
    assert said(recap(ALICE, met, logged=("alice", TEN - dt.timedelta(hours=4)))) == "karim (met)"


def test_else_a_recap_is_for_who_alone_was_met_today() -> None:
    """An observation, or a meeting that did not take place, is none."""
    met = one("Karim Benali", None, MeetingKey(date=MONDAY))
    observed = one("Inès Roux", None, MeetingKey(date=MONDAY, kind="note"))
    assert said(recap(ALICE, met, observed)) == "karim (met)"
    both = (ALICE, met, one("Chloé", None, MeetingKey(date=MONDAY)), one("Dana", at(11)))
    assert said(recap(*both)) == [
        "chloé (met)",
        "karim (met)",
        "dana (booked 11:00)",
        "alice (other)",
    ]


def test_an_invitation_is_for_who_alone_is_booked_in_the_next_three_days() -> None:
    """A meeting of today that is over is none that points can be brought to."""
    soon = one("Karim Benali", Booking(day=MONDAY + dt.timedelta(days=3), time=dt.time(14)))
    later = one("Inès Roux", Booking(day=MONDAY + dt.timedelta(days=4)))
    over = one("Dana Silva", at(9))
    assert said(ask(ALICE, soon, later, over)) == "karim (soon 14:00)"
    assert ask(soon) == Picked(
        "karim",
        "Karim Benali",
        Reason(kind="soon", at=dt.time(14), due=MONDAY + dt.timedelta(days=3)),
        soon.person.next,
    )
    assert said(ask(ALICE, soon, one("Chloé", at(11)))) == [
        "chloé (soon 11:00)",
        "karim (soon 14:00)",
        "alice (other)",
    ]
    assert said(ask(ALICE, later)) == ["alice (other)", "inès (other)"]
