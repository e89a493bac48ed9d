import datetime as dt

import pytest

from ooo.core.answer import Today
from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Person
from ooo.core.rhythm.book import BookedInThePast, book
from tests.harness import fix_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
FREE = Person(slug="alice", name="Alice Martin", role="Backend engineer")
THURSDAY = Booking(day=dt.date(2026, 11, 26), time=dt.time(14))
TODAY = Booking(day=MONDAY)


@pytest.mark.parametrize(
    ("was", "now"), [(None, THURSDAY), (THURSDAY, TODAY), (TODAY, None), (None, None)]
)
def test_a_booking_is_set_moved_and_cleared(was: Booking | None, now: Booking | None) -> None:
    person = Person(slug="alice", name="Alice Martin", role="Backend engineer", next=was)
    decision = book(hold(Dossier(person=person)), "alice", now, today=MONDAY)
    booked = Person(slug="alice", name="Alice Martin", role="Backend engineer", next=now)
    assert decision.dossiers == {"alice": Dossier(person=booked)}
    answer = decision.answer
    assert (answer.person, answer.name) == ("alice", "Alice Martin")
    assert (answer.next, answer.was, answer.screen) == (now, was, Today(MONDAY))


def test_a_day_that_has_passed_cannot_be_booked() -> None:
    past = Booking(day=dt.date(2026, 11, 20))
    with pytest.raises(BookedInThePast) as refused:
        book(hold(Dossier(person=FREE)), "alice", past, today=MONDAY)
    assert fix_of(refused.value) == (
        "A meeting that took place is logged: ooo log alice --date 2026-11-20"
    )
