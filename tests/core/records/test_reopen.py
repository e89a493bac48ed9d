import datetime as dt

import pytest

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Person, Point, SettledCommitment, SettledPoint
from ooo.core.records.ids import AmbiguousId
from ooo.core.records.reopen import AlreadyOpen, NothingSettled, ReopenedItem, reopen
from tests.harness import says_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
OCTOBER = dt.date(2026, 10, 7)
PERSON = Person(slug="alice", name="Alice Martin")
OLD = SettledCommitment(
    id="b4ta", owner="them", text="pick a mentor", settled=OCTOBER, outcome="missed", why="ill"
)
NEW = SettledCommitment(
    id="b4ta", owner="me", text="send the deck", known=True, settled=MONDAY, outcome="kept"
)
SAID = SettledPoint(id="n3xt", text="Thank her", kind="win", settled=OCTOBER, outcome="said")
GRID = Commitment(id="k7mx", owner="me", text="send the salary grid")
ALICE = Dossier(
    person=PERSON, commitments=(GRID,), settled_commitments=(OLD, NEW), settled_points=(SAID,)
)
KARIM = Dossier(
    person=Person(slug="karim", name="Karim Benali"),
    settled_commitments=(
        SettledCommitment(
            id="c1aa", owner="them", text="the rota", settled=OCTOBER, outcome="dropped"
        ),
    ),
)


def test_the_newest_record_of_an_id_comes_back_as_it_was() -> None:
    decision = reopen(hold(ALICE), ["b4"], today=MONDAY)
    back = Commitment(id="b4ta", owner="me", text="send the deck", known=True)
    assert decision.dossiers == {
        "alice": Dossier(
            person=PERSON,
            commitments=(GRID, back),
            settled_commitments=(OLD,),
            settled_points=(SAID,),
        )
    }
    assert decision.answer.items == (
        ReopenedItem(
            person="alice",
            name="Alice Martin",
            commitment=back,
            point=None,
            outcome="kept",
            settled=MONDAY,
        ),
    )


def test_a_point_comes_back_to_the_agenda() -> None:
    decision = reopen(hold(ALICE), ["n3xt"], today=MONDAY)
    back = Point(id="n3xt", text="Thank her", kind="win")
    alice = decision.dossiers["alice"]
    assert (alice.points, alice.settled_points) == ((back,), ())
    item = decision.answer.items[0]
    assert (item.commitment, item.point) == (None, back)


def test_several_come_back_together_each_one_once_in_the_order_named() -> None:
    decision = reopen(hold(ALICE, KARIM), ["n3xt", "c1aa", "b4ta", "N3"], today=MONDAY)
    rota = Commitment(id="c1aa", owner="them", text="the rota")
    deck = Commitment(id="b4ta", owner="me", text="send the deck", known=True)
    assert decision.dossiers == {
        "alice": Dossier(
            person=PERSON,
            points=(Point(id="n3xt", text="Thank her", kind="win"),),
            commitments=(GRID, deck),
            settled_commitments=(OLD,),
        ),
        "karim": Dossier(person=KARIM.person, commitments=(rota,)),
    }
    said = [(item.name, item.outcome, item.settled) for item in decision.answer.items]
    assert said == [
        ("Alice Martin", "said", OCTOBER),
        ("Karim Benali", "dropped", OCTOBER),
        ("Alice Martin", "kept", MONDAY),
    ]


def test_one_id_that_cannot_come_back_keeps_all_of_them_settled() -> None:
    for wrong, refusal in (("zz9z", NothingSettled), ("k7mx", AlreadyOpen)):
        with pytest.raises(refusal):
            reopen(hold(ALICE), ["n3xt", wrong], today=MONDAY)


def test_what_was_never_settled_is_said() -> None:
    with pytest.raises(NothingSettled) as refused:
        reopen(hold(ALICE), ["zz9z"], today=MONDAY)
    assert refused.value.status == 1


def test_what_is_open_cannot_be_reopened() -> None:
    with pytest.raises(AlreadyOpen) as refused:
        reopen(hold(ALICE), ["k7mx"], today=MONDAY)
    assert says_of(refused.value) == "k7mx (Alice Martin) is open; there is nothing to reopen."


def test_an_id_that_was_drawn_again_since_is_refused() -> None:
    """Two open records of one id could not be told apart."""
    karim = Dossier(
        person=Person(slug="karim", name="Karim Benali"), points=(Point(id="b4ta", text="Costs"),)
    )
    with pytest.raises(AlreadyOpen) as refused:
        reopen(hold(ALICE, karim), ["b4ta"], today=MONDAY)
    assert says_of(refused.value) == "Another open record (Karim Benali) has the id b4ta by now."


def test_the_beginning_of_two_ids_is_never_guessed() -> None:
    other = SettledPoint(id="b4xx", text="x", settled=OCTOBER, outcome="dropped")
    both = Dossier(person=PERSON, settled_points=(other,), settled_commitments=(OLD,))
    with pytest.raises(AmbiguousId):
        reopen(hold(both), ["b4"], today=MONDAY)
