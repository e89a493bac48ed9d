import datetime as dt
from functools import partial

import pytest

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Person, Point, SettledCommitment, SettledPoint
from ooo.core.records.done import Done, done
from ooo.core.records.drop import drop
from ooo.core.records.ids import UnknownId
from ooo.core.records.settle import NotAPromise, SettledItem, is_change
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
GRID = Commitment(id="k7mx", owner="me", text="send the salary grid", due=MONDAY)
REVIEW = Commitment(id="x9qb", owner="them", text="draft the review")
THANKS = Point(id="z7qs", text="Thank her", kind="win")
LOAD = Point(id="t9we", text="On-call load", every="4w", carried=(MONDAY,))
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"),
    commitments=(GRID, REVIEW),
    points=(THANKS, LOAD),
)
COSTS = Point(id="c7da", text="Cluster costs")
KARIM = Dossier(person=Person(slug="karim", name="Karim Benali"), points=(COSTS,))
HELD = hold(ALICE, KARIM)


def test_done_keeps_promises_and_says_points_over_several_people() -> None:
    decision = done(HELD, ["k7mx", "z7", "c7da", "t9we"], today=MONDAY)
    assert decision.dossiers == {
        "alice": Dossier(
            person=ALICE.person,
            commitments=(REVIEW,),
            points=(Point(id="t9we", text="On-call load", every="4w", last=MONDAY),),
            settled_commitments=(
                SettledCommitment(
                    id="k7mx",
                    owner="me",
                    text="send the salary grid",
                    due=MONDAY,
                    settled=MONDAY,
                    outcome="kept",
                ),
            ),
            settled_points=(
                SettledPoint(
                    id="z7qs", text="Thank her", kind="win", settled=MONDAY, outcome="said"
                ),
            ),
        ),
        "karim": Dossier(
            person=KARIM.person,
            settled_points=(
                SettledPoint(id="c7da", text="Cluster costs", settled=MONDAY, outcome="said"),
            ),
        ),
    }
    of_alice = partial(SettledItem, person="alice", name="Alice Martin")
    assert decision.answer == Done(
        items=(
            of_alice(commitment=GRID, outcome="kept"),
            of_alice(point=THANKS, outcome="said"),
            SettledItem(person="karim", name="Karim Benali", point=COSTS, outcome="said"),
            of_alice(point=LOAD, outcome="said", stays=True),
        ),
        settled=MONDAY,
    )


def test_drop_takes_off_points_and_promises_with_the_reason() -> None:
    decision = drop(HELD, ["t9we", "x9qb"], today=MONDAY, why="solved")
    alice = decision.dossiers["alice"]
    (promise,) = alice.settled_commitments
    (point,) = alice.settled_points
    assert (promise.outcome, promise.why) == ("dropped", "solved")
    assert (point.outcome, point.why, point.every) == ("dropped", "solved", "4w")
    assert alice.points == (THANKS,)
    assert not any(item.stays for item in decision.answer.items)


def test_a_promise_that_was_not_kept_is_missed() -> None:
    decision = drop(HELD, ["x9qb"], today=MONDAY, missed=True)
    assert [held.outcome for held in decision.dossiers["alice"].settled_commitments] == ["missed"]


def test_a_point_cannot_be_missed() -> None:
    with pytest.raises(NotAPromise) as refused:
        drop(HELD, ["x9qb", "t9we"], today=MONDAY, missed=True)
    assert refused.value.facts["id"] == "t9we"
    assert refused.value.status == 2


def test_a_recurring_point_closed_twice_in_a_day_is_as_it_was() -> None:
    """There would be nothing to take back: undo would take back the command before."""
    first = done(HELD, ["t9we", "k7mx"], today=MONDAY)
    assert [is_change(item, MONDAY) for item in first.answer.items] == [True, True]
    again = done(hold(first.dossiers["alice"]), ["t9we"], today=MONDAY)
    assert again.dossiers == first.dossiers
    assert not is_change(again.answer.items[0], MONDAY)


def test_one_unknown_id_stops_all() -> None:
    with pytest.raises(UnknownId):
        done(HELD, ["k7mx", "zz9z"], today=MONDAY)
