import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.log.sheet import LogSheet, NumberedPoint, NumberedPromise, sheet
from ooo.core.model import Booking, Commitment, Cover, Meeting, MeetingKey, Person, Point

MONDAY = dt.date(2026, 11, 23)
SUNDAY = dt.date(2026, 11, 22)
TUESDAY = dt.date(2026, 11, 24)

STAGE = Point(id="x2kd", text="All-hands", by="them")
ROADMAP = Point(id="p4ra", text="Q1 roadmap")
LOAD = Point(id="t9we", text="On-call load", carried=(dt.date(2026, 11, 9),))
LATER = Point(id="h3nc", text="Paris", until=TUESDAY)
THANKS = Point(id="z7qs", text="Thank her", kind="win")
HUSH = Point(id="d5mv", text="Approached?", sensitive=True, kind="win")
GRID = Commitment(id="k7mx", owner="me", text="send the grid", due=dt.date(2026, 11, 19))
INTRO = Commitment(id="v8qy", owner="me", text="introduce her", due=TUESDAY)
MENTOR = Commitment(id="b6te", owner="them", text="pick a mentor")
REVIEW = Commitment(id="x9qb", owner="them", text="draft the review", due=SUNDAY)
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin", cadence="3w"),
    points=(STAGE, ROADMAP, LOAD, LATER, THANKS, HUSH),
    commitments=(MENTOR, REVIEW, INTRO, GRID),
)


def of(dossier: Dossier = ALICE, *, into: bool = False) -> LogSheet:
    return sheet(dossier, MONDAY, cover=Cover(), into=into)


def test_the_sheet_numbers_points_and_then_promises() -> None:
    drawn = of()
    assert (drawn.person, drawn.name, drawn.date) == ("alice", "Alice Martin", MONDAY)
    assert drawn.points == (
        NumberedPoint(1, LOAD),
        NumberedPoint(2, ROADMAP),
        NumberedPoint(3, STAGE),
    )
    assert drawn.promises == (
        NumberedPromise(4, GRID, 4),
        NumberedPromise(5, REVIEW, 1),
        NumberedPromise(6, MENTOR, 0),
    )
    assert (drawn.to_say, drawn.sensitive) == ((THANKS,), (HUSH,))
    assert drawn.about == dt.date(2026, 12, 14)
    assert drawn.screen.first_name == "Alice"


def test_what_adds_to_a_log_does_not_go_through_the_agenda_again() -> None:
    drawn = of(into=True)
    assert drawn.points == ()
    assert [one.number for one in drawn.promises] == [1, 2, 3]


def test_a_second_meeting_of_a_day_does_not_number_what_the_first_put_down() -> None:
    later = Dossier(
        person=Person(slug="alice", name="Alice Martin"),
        points=(
            Point(id="b2gt", text="Budget", added=MONDAY),
            Point(id="t9we", text="On-call load", added=MONDAY - dt.timedelta(days=7)),
        ),
        entries=(MeetingKey(date=MONDAY),),
    )
    shown = sheet(later, MONDAY, cover=Cover())
    assert [held.point.id for held in shown.points] == ["t9we"]


def test_without_a_cadence_the_notebooks_own_holds() -> None:
    drawn = of(replace(ALICE, person=replace(ALICE.person, cadence="")))
    assert drawn.about == dt.date(2026, 12, 7)


TEN = dt.time(10)


@pytest.mark.parametrize(
    ("day", "before", "booked", "usual"),
    [
        (24, Booking(day=dt.date(2026, 11, 10), time=TEN), (24, TEN), dt.date(2026, 12, 8)),
        # Logged a day late, it is still a Tuesday.
        (25, Booking(day=dt.date(2026, 11, 10), time=TEN), (24, TEN), dt.date(2026, 12, 8)),
        (27, Booking(day=dt.date(2026, 11, 10), time=TEN), (24, TEN), dt.date(2026, 12, 8)),
        (28, Booking(day=dt.date(2026, 11, 10), time=TEN), (24, TEN), dt.date(2026, 12, 15)),
        (24, Booking(day=dt.date(2026, 11, 10), time=dt.time(9)), (24, TEN), None),
        (24, Booking(day=dt.date(2026, 11, 11), time=TEN), (24, TEN), None),
        (24, Booking(day=dt.date(2026, 11, 10)), (24, TEN), None),
        (24, Booking(day=dt.date(2026, 11, 10)), (24, None), None),
        (24, Booking(day=dt.date(2026, 11, 10), time=TEN), (26, TEN), None),
        (24, None, (24, TEN), None),
    ],
)
def test_the_usual_time_is_that_of_the_last_two_bookings(
    day: int, before: Booking | None, booked: tuple[int, dt.time | None], usual: dt.date | None
) -> None:
    """What was so twice is likely so again; anything else is no habit."""
    on, at = booked
    dossier = Dossier(
        person=Person(
            slug="alice",
            name="Alice Martin",
            cadence="2w",
            next=Booking(day=dt.date(2026, 11, on), time=at),
        ),
        meetings=(Meeting(date=dt.date(2026, 11, 10), booked=before),),
    )
    shown = sheet(dossier, dt.date(2026, 11, day), cover=Cover())
    assert shown.usual == (None if usual is None else Booking(day=usual, time=TEN))


def test_without_a_meeting_before_there_is_no_usual_time() -> None:
    person = Person(
        slug="alice", name="Alice Martin", next=Booking(day=dt.date(2026, 11, 24), time=TEN)
    )
    shown = sheet(Dossier(person=person), dt.date(2026, 11, 24), cover=Cover())
    assert shown.usual is None
