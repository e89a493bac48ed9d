import datetime as dt

import pytest

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Meeting, MeetingKey, MeetingKind, Person, Point
from ooo.core.rhythm.meetings import StillToCome
from ooo.core.rhythm.skip import NothingToSkip, skip
from tests.harness import says_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 20)
POINT = Point(id="t9we", text="On-call load")


def alice(booked: Booking | None = None, *entries: MeetingKey) -> Dossier:
    person = Person(slug="alice", name="Alice Martin", next=booked)
    return Dossier(person=person, points=(POINT,), entries=entries)


def test_a_skipped_meeting_is_noted_and_carries_nothing() -> None:
    booked = Booking(day=FRIDAY, time=dt.time(10))
    decision = skip(hold(alice(booked)), "alice", FRIDAY, today=MONDAY, why="she was ill")
    assert decision.dossiers == {
        "alice": Dossier(
            person=Person(slug="alice", name="Alice Martin"),
            points=(POINT,),
            entries=(MeetingKey(date=FRIDAY, kind="skipped"),),
            meetings=(Meeting(date=FRIDAY, kind="skipped", why="she was ill"),),
        )
    }
    answer = decision.answer
    assert (answer.person, answer.name, answer.date) == ("alice", "Alice Martin", FRIDAY)
    assert (answer.why, answer.cleared) == ("she was ill", booked)


def test_a_booking_after_that_day_stays() -> None:
    later = Booking(day=MONDAY)
    decision = skip(hold(alice(later)), "alice", FRIDAY, today=MONDAY)
    assert decision.dossiers["alice"].person.next == later
    assert decision.answer.cleared is None


def test_without_a_day_it_is_the_booking_that_passed_and_else_today() -> None:
    """`ooo overdue` names the booking and offers `ooo skip alice`: it is that day that is meant."""
    logged = MeetingKey(date=FRIDAY)
    for held, day in (
        (alice(Booking(day=FRIDAY)), FRIDAY),
        (alice(Booking(day=FRIDAY), logged), MONDAY),
        (alice(Booking(day=MONDAY)), MONDAY),
        (alice(), MONDAY),
    ):
        assert skip(hold(held), "alice", None, today=MONDAY).answer.date == day


def test_a_day_to_come_cannot_be_skipped() -> None:
    with pytest.raises(StillToCome) as refused:
        skip(hold(alice()), "alice", dt.date(2026, 11, 24), today=MONDAY)
    assert refused.value.status == 2


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("one-to-one", "A meeting with Alice Martin on Fri 20 Nov 2026 is logged."),
        (
            "skipped",
            "The meeting with Alice Martin on Fri 20 Nov 2026 is already noted as skipped.",
        ),
    ],
)
def test_what_took_place_or_was_skipped_before_cannot_be_skipped(
    kind: MeetingKind, sentence: str
) -> None:
    entry = MeetingKey(date=FRIDAY, kind=kind)
    with pytest.raises(NothingToSkip) as refused:
        skip(hold(alice(None, entry)), "alice", FRIDAY, today=MONDAY)
    assert says_of(refused.value) == sentence


def test_an_observation_of_that_day_is_no_meeting() -> None:
    entry = MeetingKey(date=FRIDAY, kind="note")
    decision = skip(hold(alice(None, entry)), "alice", FRIDAY, today=MONDAY)
    assert [key.kind for key in decision.dossiers["alice"].entries] == ["note", "skipped"]
