import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Move, Person, Point
from ooo.core.records.move import MovedItem, move
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
SUNDAY = dt.date(2026, 11, 22)
FRIDAY = dt.date(2026, 11, 27)
GRID = Commitment(id="k7mx", owner="me", text="send the salary grid", due=SUNDAY)
LOAD = Point(id="t9we", text="On-call load")
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"), commitments=(GRID,), points=(LOAD,)
)


def test_a_promise_gets_another_due_date_and_a_point_a_first_day() -> None:
    decision = move(hold(ALICE), ["k7mx", "t9we"], FRIDAY, today=MONDAY, why="HR")
    grid = Commitment(
        id="k7mx",
        owner="me",
        text="send the salary grid",
        due=FRIDAY,
        moves=(Move(on=MONDAY, was=SUNDAY, why="HR"),),
    )
    load = Point(id="t9we", text="On-call load", until=FRIDAY, moves=(Move(on=MONDAY, why="HR"),))
    assert decision.dossiers == {
        "alice": Dossier(person=ALICE.person, commitments=(grid,), points=(load,))
    }
    assert decision.answer.items == (
        MovedItem(person="alice", name="Alice Martin", commitment=grid, was=SUNDAY),
        MovedItem(person="alice", name="Alice Martin", point=load),
    )
    assert decision.answer.day == FRIDAY


def test_none_clears_a_date() -> None:
    (grid,) = move(hold(ALICE), ["k7mx"], None, today=MONDAY).dossiers["alice"].commitments
    assert grid.due is None
