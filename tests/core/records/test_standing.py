import datetime as dt

from ooo.core.model import Commitment, Point
from ooo.core.records.standing import in_order, open_promises, waits_until

TODAY = dt.date(2026, 11, 23)
LATER, MUCH_LATER = dt.date(2026, 12, 1), dt.date(2026, 12, 8)
EARLIER = dt.date(2026, 11, 2)


def test_what_was_carried_most_stands_first_and_what_waits_stands_last() -> None:
    points = (
        Point(id="a", text="waits longest", until=MUCH_LATER, carried=(EARLIER,)),
        Point(id="b", text="waits", until=LATER),
        Point(id="c", text="first in the file"),
        Point(id="d", text="second in the file", until=TODAY),
        Point(id="e", text="carried", carried=(EARLIER,)),
        Point(id="f", text="carried twice", carried=(EARLIER, TODAY)),
    )
    assert [point.id for point in in_order(points, TODAY)] == ["f", "e", "c", "d", "b", "a"]


def test_a_point_waits_for_the_last_of_its_first_days() -> None:
    recurring = Point(text="x", every="4w", last=dt.date(2026, 11, 9))
    assert waits_until(recurring, TODAY) == dt.date(2026, 12, 7)
    assert waits_until(Point(text="x", until=LATER, added=MUCH_LATER), TODAY) == MUCH_LATER
    assert waits_until(Point(text="x", until=TODAY, added=EARLIER), TODAY) is None
    assert waits_until(Point(text="x"), TODAY) is None


def test_their_promises_stand_before_mine_by_due_date_and_then_by_age() -> None:
    promises = (
        Commitment(id="a", owner="me", text="due later", due=LATER),
        Commitment(id="b", owner="them", text="no dates at all"),
        Commitment(id="c", owner="them", text="no due date", made=EARLIER),
        Commitment(id="d", owner="them", text="late", due=EARLIER),
        Commitment(id="e", owner="me", text="due today", due=TODAY),
    )
    ordered = open_promises(promises, TODAY)
    assert [(each.id, each.days_late) for each in ordered] == [
        ("d", 21),
        ("c", 0),
        ("b", 0),
        ("e", 0),
        ("a", 0),
    ]


def test_nothing_of_theirs_is_late_while_they_are_away() -> None:
    past = TODAY - dt.timedelta(days=3)
    both = [Commitment(id=f"{who}00", owner=who, text="x", due=past) for who in ("me", "them")]
    assert [each.days_late for each in open_promises(both, TODAY, rests=True)] == [0, 3]
