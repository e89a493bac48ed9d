"""A point's life, rule by rule."""

import datetime as dt

import pytest

from ooo.core.model import Move, Owner, Point, PointKind, SettledPoint
from ooo.core.records import agenda

MONDAY = dt.date(2026, 11, 23)
SUNDAY = dt.date(2026, 11, 22)
TUESDAY = dt.date(2026, 11, 24)

FULL = Point(
    id="t9we",
    text="On-call load",
    by="them",
    area="operational",
    kind="blocker",
    added=dt.date(2026, 10, 20),
    carried=(dt.date(2026, 10, 26),),
    until=dt.date(2026, 11, 1),
    share=True,
    minutes=5,
    every="4w",
    last=dt.date(2026, 9, 1),
    moves=(Move(on=dt.date(2026, 10, 26)),),
)


@pytest.mark.parametrize(
    ("point", "is_up"),
    [
        (Point(text="plain"), True),
        (Point(text="added that day", added=MONDAY), True),
        (Point(text="added after", added=TUESDAY), False),
        (Point(text="from that day", until=MONDAY), True),
        (Point(text="later", until=TUESDAY), False),
        (Point(text="at every meeting", every="meeting", last=SUNDAY), True),
        (Point(text="never yet", every="4w"), True),
        (Point(text="four weeks ago", every="4w", last=dt.date(2026, 10, 26)), True),
        (Point(text="a day less", every="4w", last=dt.date(2026, 10, 27)), False),
        (Point(text="unreadable", every="now and then", last=SUNDAY), True),
        (Point(text="beyond the calendar", every="1w", last=dt.date.max), True),
    ],
    ids=lambda value: value.text if isinstance(value, Point) else "",
)
def test_a_point_is_up_unless_a_later_day_is_waited_for(point: Point, *, is_up: bool) -> None:
    assert agenda.is_up(point, MONDAY) is is_up


@pytest.mark.parametrize(
    ("kind", "by", "waits"),
    [
        ("win", "me", True),
        ("feedback", "me", True),
        ("win", "them", False),
        ("feedback", "them", False),
        ("topic", "me", False),
    ],
)
def test_recognition_and_feedback_of_mine_wait_to_be_said(
    kind: PointKind, by: Owner, *, waits: bool
) -> None:
    assert agenda.waits_to_be_said(Point(text="x", kind=kind, by=by)) is waits


@pytest.mark.parametrize(
    ("point", "closes"),
    [
        (Point(text="a topic"), True),
        (Point(text="a theirs", by="them"), True),
        (Point(text="later", until=TUESDAY), False),
        (Point(text="recognition", kind="win"), False),
        (Point(text="sensitive", sensitive=True), False),
    ],
)
def test_what_is_easily_passed_over_is_never_closed_by_default(
    point: Point, *, closes: bool
) -> None:
    assert agenda.closes_unnamed(MONDAY, ())(point) is closes


def test_a_point_is_carried_once_a_meeting_in_the_order_of_the_days() -> None:
    later = agenda.carry(agenda.carry(FULL, MONDAY), MONDAY)
    early = agenda.carry(later, dt.date(2026, 10, 1))
    assert early.carried == (dt.date(2026, 10, 1), dt.date(2026, 10, 26), MONDAY)


def test_a_point_reached_after_all_was_not_carried_that_day() -> None:
    assert agenda.as_discussed(agenda.carry(FULL, MONDAY), MONDAY) == FULL


def test_only_a_recurring_point_stays_and_it_begins_afresh() -> None:
    assert agenda.until_next_time(Point(text="once"), MONDAY) is None
    again = agenda.until_next_time(FULL, MONDAY)
    assert again is not None
    assert (again.last, again.carried, again.id, again.text) == (MONDAY, (), "t9we", FULL.text)


def test_a_postponed_point_remembers_the_day_before() -> None:
    moved = agenda.postpone(FULL, TUESDAY, on=MONDAY, why="busy")
    assert moved.until == TUESDAY
    assert moved.moves == (*FULL.moves, Move(on=MONDAY, was=dt.date(2026, 11, 1), why="busy"))
    assert agenda.postpone(moved, TUESDAY, on=MONDAY) is moved


def test_filing_and_reopening_lose_no_field() -> None:
    filed = agenda.settle_point(FULL, settled=MONDAY, outcome="dropped", why="solved")
    assert isinstance(filed, SettledPoint)
    assert (filed.settled, filed.outcome, filed.why) == (MONDAY, "dropped", "solved")
    assert agenda.reopen_point(filed) == FULL
