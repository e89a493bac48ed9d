import datetime as dt

import pytest

from ooo.core.model import Commitment, Move
from ooo.core.records import commitments

MONDAY = dt.date(2026, 11, 23)
SUNDAY = dt.date(2026, 11, 22)
TUESDAY = dt.date(2026, 11, 24)

FULL = Commitment(
    id="k7mx",
    owner="me",
    text="send the salary grid",
    made=dt.date(2026, 10, 26),
    due=SUNDAY,
    moves=(Move(on=dt.date(2026, 11, 9), was=dt.date(2026, 11, 12), why="waiting for HR"),),
    goal="g4p2",
    known=True,
    sensitive=True,
)


@pytest.mark.parametrize(("due", "late"), [(None, 0), (TUESDAY, 0), (MONDAY, 0), (SUNDAY, 1)])
def test_a_due_date_of_today_is_not_late(due: dt.date | None, late: int) -> None:
    assert commitments.days_late(Commitment(owner="me", text="x", due=due), MONDAY, away=()) == late


@pytest.mark.parametrize(
    ("made", "due", "offered"),
    [
        (None, None, True),
        (MONDAY, MONDAY, True),
        (SUNDAY, SUNDAY, True),
        (SUNDAY, TUESDAY, False),
        (TUESDAY, None, False),
        (TUESDAY, SUNDAY, False),
    ],
)
def test_a_log_goes_through_what_was_due_or_undated_by_then(
    made: dt.date | None, due: dt.date | None, *, offered: bool
) -> None:
    """Logging last Friday on a Monday must not ask about what was promised since."""
    commitment = Commitment(owner="me", text="x", made=made, due=due)
    assert commitments.is_offered(commitment, MONDAY) is offered


def test_a_moved_commitment_remembers_every_date() -> None:
    moved = commitments.move_due(FULL, None, on=MONDAY, why="later")
    assert moved.due is None
    assert moved.moves == (*FULL.moves, Move(on=MONDAY, was=SUNDAY, why="later"))
    assert commitments.move_due(moved, None, on=MONDAY) is moved


def test_a_commitment_spoken_of_is_known() -> None:
    assert commitments.spoken_of(Commitment(owner="me", text="x")).known


def test_filing_and_reopening_lose_no_field() -> None:
    filed = commitments.settle_commitment(FULL, settled=MONDAY, outcome="missed", why="no time")
    assert (filed.settled, filed.outcome, filed.why) == (MONDAY, "missed", "no time")
    assert commitments.reopen_commitment(filed) == FULL
