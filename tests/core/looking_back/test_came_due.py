"""How promises that came due were kept, and when two times may be compared in words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.looking_back.came_due import (
    CameDue,
    came_due,
    compare,
    day_it_came_due,
)
from ooo.core.looking_back.given import PromiseEnding, record_of
from ooo.core.looking_back.period import Period
from ooo.core.model import Commitment, Move, Owner, SettledCommitment
from ooo.core.prep.of_last import OfLast, late_of_last
from ooo.core.rhythm.away import Away, days_here, first_day_here

TODAY = dt.date(2026, 11, 23)
HALF_YEAR = Period(TODAY - dt.timedelta(days=179), TODAY)


def ago(days: int) -> dt.date:
    """Give a day before today."""
    return TODAY - dt.timedelta(days=days)


def kept(settled: int, due: int | None, first: int | None = None) -> SettledCommitment:
    """Give a promise of mine that was kept, its days counted back from today."""
    return SettledCommitment(
        owner="me",
        text="x",
        due=None if due is None else ago(due),
        moves=() if first is None else (Move(on=ago(100), was=ago(first)),),
        settled=ago(settled),
        outcome="kept",
    )


def missed(settled: int) -> SettledCommitment:
    """Give a promise of mine that was missed."""
    return SettledCommitment(
        owner="me", text="x", due=ago(settled), settled=ago(settled), outcome="missed"
    )


DROPPED = SettledCommitment(
    owner="me", text="x", due=ago(3), settled=ago(3), outcome="dropped", why="no"
)


def late(days: int) -> Commitment:
    """Give a promise of mine that is open, and late by so many days."""
    return Commitment(owner="me", text="x", due=ago(days))


def counted(*promises: Commitment, period: Period = HALF_YEAR) -> CameDue:
    """Count how promises were kept in a time."""
    return came_due((record_of(each, TODAY) for each in promises), period, today=TODAY)


def test_what_came_due_is_what_had_a_date_and_was_settled_or_is_long_late() -> None:
    """An undated promise, one not needed any more and one a little late are no verdict yet."""
    many = (
        kept(10, due=10),
        kept(9, due=5, first=9),
        kept(8, due=5, first=10),
        kept(8, due=12),
        kept(8, due=None),
        missed(7),
        DROPPED,
        late(29),
        late(30),
        late(200),
        Commitment(owner="me", text="x"),
    )
    assert counted(*many) == CameDue(due=7, on_time=2, moved=1, late=1, late_median=None, missed=3)
    assert counted(*many).in_time == 3


@pytest.mark.parametrize(("days", "day"), [(29, None), (30, 0), (31, 1)])
def test_a_promise_counts_as_missed_on_its_thirtieth_late_day(days: int, day: int | None) -> None:
    record = record_of(late(days), TODAY)
    assert day_it_came_due(record, TODAY) == (None if day is None else ago(day))


def test_a_promise_counts_in_the_time_that_it_was_settled_in() -> None:
    before = Period(ago(359), ago(180))
    both = (kept(179, due=400), kept(180, due=180))
    assert (counted(*both).late, counted(*both, period=before).on_time) == (1, 1)


def test_a_median_is_of_three_or_more() -> None:
    two = (kept(10, due=11), kept(10, due=14))
    assert counted(*two).late_median is None
    assert counted(*two, kept(10, due=30)).late_median == 4
    assert counted(*two, kept(10, due=30), kept(10, due=15)).late_median == 4.5


def of(due: int, in_time: int) -> CameDue:
    """Give a time in which so many of those due were kept in time."""
    return CameDue(
        due=due, on_time=in_time, moved=0, late=0, late_median=None, missed=due - in_time
    )


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (of(20, 16), of(20, 10), "better"),
        (of(20, 10), of(20, 16), "worse"),
        (of(20, 15), of(20, 10), ""),
        (of(20, 20), of(19, 0), ""),
        (of(19, 19), of(20, 0), ""),
        (of(100, 80), of(40, 20), "better"),
        (of(100, 79), of(40, 20), ""),
        (of(0, 0), of(0, 0), ""),
    ],
)
def test_two_times_are_compared_only_where_chance_is_no_explanation(
    now: CameDue, before: CameDue, said: str
) -> None:
    """With 20 in both and 30 points between them, chance would say it 14 times in 1,000."""
    assert compare(now, before) == said


@pytest.mark.parametrize(
    ("late", "fine", "said"),
    [(3, 3, OfLast(late=3, of=6)), (2, 4, None), (3, 2, None), (6, 0, OfLast(late=6, of=6))],
)
def test_half_of_the_last_six_late_may_be_said(late: int, fine: int, said: OfLast | None) -> None:
    promises = [*(missed(n + 1) for n in range(late)), *(kept(50, due=50) for _ in range(fine))]
    assert late_of_last(promises) == said


def test_only_the_last_six_count() -> None:
    promises = [*(missed(100) for _ in range(5)), *(kept(n, due=n) for n in range(6))]
    assert late_of_last(promises) is None


@pytest.mark.parametrize(
    "promise",
    [
        kept(10, due=10),
        kept(9, due=10),
        kept(10, due=5, first=11),
        kept(10, due=12, first=11),
        kept(5, due=6, first=8),
        kept(9, due=10, first=8),
        kept(10, due=None),
        DROPPED,
        missed(10),
    ],
)
def test_what_is_late_is_so_wherever_it_is_counted(promise: SettledCommitment) -> None:
    """The sheet has a way of its own, which costs less; both say the same."""
    ending = record_of(promise, TODAY).ending
    found = late_of_last([promise] * 6)
    assert (found == OfLast(late=6, of=6)) == (ending in {"kept_late", "missed"})


LEAVE = Away(ago(20), ago(10))


@pytest.mark.parametrize(
    ("owner", "due", "settled", "ending", "days"),
    [
        # Due in the leave: it is due on the day they are back.
        ("them", 15, 10, "kept_first", 0),
        ("them", 15, 9, "kept_late", 1),
        # Due before: the days of the leave are none.
        ("them", 21, 10, "kept_late", 1),
        ("them", 22, 5, "kept_late", 7),
        ("them", 5, 4, "kept_late", 1),
        ("me", 15, 10, "kept_late", 5),
    ],
)
def test_a_leave_makes_no_promise_of_theirs_late(
    owner: Owner, due: int, settled: int, ending: PromiseEnding, days: int
) -> None:
    promise = SettledCommitment(
        owner=owner, text="x", due=ago(due), settled=ago(settled), outcome="kept"
    )
    record = record_of(promise, TODAY, away=[LEAVE])
    assert (record.ending, record.days_late) == (ending, days)


def test_a_promise_that_is_due_in_a_leave_without_an_end_is_not_late() -> None:
    promise = Commitment(owner="them", text="x", due=ago(5))
    record = record_of(promise, TODAY, away=[Away(ago(6))])
    assert (record.ending, record.days_late) == ("open", 0)


leaves = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20)).map(
        lambda each: Away(ago(each[0]), ago(each[0] - each[1]))
    ),
    max_size=3,
)


@given(leaves, st.integers(0, 60), st.integers(0, 60))
def test_days_here_and_days_away_are_all_days(away: list[Away], after: int, length: int) -> None:
    first, until = ago(after), ago(after - length)
    days = [first + dt.timedelta(days=n + 1) for n in range(length)]
    gone = [day for day in days if any(day in each for each in away)]
    assert days_here(first, until, away) == len(days) - len(gone)
    back = first_day_here(first, away)
    assert back
    assert not any(back in each for each in away)
