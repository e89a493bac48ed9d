import datetime as dt

import pytest

from ooo.core.model import Commitment, Move, Person, Point
from ooo.core.prep.first import First, owed_first, said_first, why_owed_first

TODAY = dt.date(2026, 11, 23)
LAST_MET = dt.date(2026, 11, 9)
BEFORE, SINCE = dt.date(2026, 11, 2), dt.date(2026, 11, 16)
LATER = dt.date(2026, 11, 27)


def test_late_promises_come_the_latest_first_and_before_what_was_moved() -> None:
    moved = Move(on=SINCE, was=BEFORE)
    promises = (
        Commitment(id="a", owner="me", text="moved", made=BEFORE, due=LATER, moves=(moved,)),
        Commitment(id="b", owner="me", text="a day late", due=dt.date(2026, 11, 22)),
        Commitment(id="c", owner="me", text="a week late", due=SINCE, made=BEFORE),
        Commitment(id="d", owner="me", text="due today", due=TODAY),
        Commitment(id="e", owner="them", text="theirs, late", due=BEFORE),
    )
    assert owed_first(promises, today=TODAY, last_met=LAST_MET) == (
        First(reason="late", id="c", text="a week late", since=BEFORE, due=SINCE, days_late=7),
        First(
            reason="late",
            id="b",
            text="a day late",
            since=None,
            due=dt.date(2026, 11, 22),
            days_late=1,
        ),
        First(reason="moved", id="a", text="moved", since=BEFORE, due=LATER, moves=(moved,)),
    )


MOVED = (Move(on=SINCE, was=LAST_MET),)
CLEARED_AND_GIVEN = (Move(on=BEFORE, was=LAST_MET), Move(on=SINCE))


@pytest.mark.parametrize(
    ("commitment", "last_met", "why"),
    [
        (Commitment(owner="me", text="", moves=MOVED), LAST_MET, "moved"),
        (Commitment(owner="me", text="", moves=(Move(on=LAST_MET, was=LAST_MET),)), LAST_MET, None),
        (Commitment(owner="me", text="", moves=MOVED), None, None),
        (
            Commitment(owner="me", text="", made=SINCE, moves=MOVED),
            LAST_MET,
            None,
        ),
        (
            Commitment(owner="me", text="", made=SINCE, moves=MOVED, known=True),
            LAST_MET,
            "moved",
        ),
        (Commitment(owner="me", text=""), LAST_MET, None),
        # A first date is no move; taken away and given again, it is.
        (Commitment(owner="me", text="", moves=(Move(on=SINCE),)), LAST_MET, None),
        (Commitment(owner="me", text="", moves=CLEARED_AND_GIVEN), LAST_MET, "moved"),
        (Commitment(owner="them", text="", moves=MOVED), LAST_MET, None),
    ],
)
def test_a_move_is_told_when_it_came_after_the_meeting_they_know_it_from(
    commitment: Commitment, last_met: dt.date | None, why: str | None
) -> None:
    """What moved in the meeting was said there; of what they never heard, nothing is to be told."""
    assert why_owed_first(commitment, today=TODAY, last_met=last_met) == why


def test_recognition_comes_before_feedback_each_with_its_preference() -> None:
    person = Person(
        slug="alice", name="Alice", preferences={"recognition": "in writing", "tea": "green"}
    )
    points = (
        Point(id="a", text="Came late", kind="feedback"),
        Point(id="b", text="Thanks", kind="win", added=BEFORE, carried=(LAST_MET,)),
        Point(id="c", text="Their own win", kind="win", by="them"),
        Point(id="d", text="Not yet", kind="win", until=LATER),
        Point(id="e", text="Roadmap"),
    )
    assert said_first(points, person, day=TODAY) == (
        First(
            reason="recognition",
            id="b",
            text="Thanks",
            since=BEFORE,
            carried=(LAST_MET,),
            preference="in writing",
        ),
        First(reason="feedback", id="a", text="Came late", since=None),
    )
