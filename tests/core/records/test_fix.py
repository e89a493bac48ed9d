import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Person, Point, SettledCommitment, SettledPoint
from ooo.core.records.fix import TwoSettled, Written, find_written, fix
from ooo.core.records.ids import AmbiguousId, UnknownId
from ooo.core.records.live import TwoBearId
from ooo.core.records.right import Right
from tests.harness import fix_of, says_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
OCTOBER = dt.date(2026, 10, 7)
GRID = Commitment(id="k7mx", owner="me", text="send the grid", known=True, goal="g4p2")
LOAD = Point(id="t9we", text="On-call load", carried=(OCTOBER,), every="meeting", last=OCTOBER)
MENTOR = SettledCommitment(
    id="b4ta", owner="them", text="pick a mentor", settled=OCTOBER, outcome="missed", why="ill"
)
SAID = SettledPoint(id="n3xt", text="Thank her", kind="win", settled=OCTOBER, outcome="said")
OTHER = replace(SAID, id="k7mx", text="older, under the same id")
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"),
    points=(LOAD,),
    commitments=(GRID,),
    settled_commitments=(MENTOR,),
    settled_points=(SAID, OTHER),
)
KARIM = Dossier(person=Person(slug="karim", name="Karim Benali"))


def test_only_what_was_said_is_put_right() -> None:
    decision = fix(hold(ALICE, KARIM), "k7", Right(text="send it"), today=MONDAY)
    right = replace(GRID, text="send it")
    assert decision.dossiers == {"alice": replace(ALICE, commitments=(right,))}
    answer = decision.answer
    assert (answer.record, answer.was, answer.person, answer.was_person) == (
        right,
        GRID,
        "alice",
        "alice",
    )
    assert (answer.is_changed, answer.settled) == (True, None)


def test_what_is_right_already_changes_nothing() -> None:
    decision = fix(hold(ALICE), "t9we", Right(), to="alice", today=MONDAY)
    assert decision.dossiers == {"alice": ALICE}
    assert not decision.answer.is_changed


def test_what_is_settled_is_put_right_where_it_is_filed() -> None:
    decision = fix(hold(ALICE), "b4ta", Right(owner="me"), today=MONDAY)
    right = replace(MENTOR, owner="me")
    assert decision.dossiers == {"alice": replace(ALICE, settled_commitments=(right,))}
    assert decision.answer.settled == OCTOBER


@pytest.mark.parametrize(
    ("named", "field", "there"),
    [
        ("k7mx", "commitments", replace(GRID, known=False, goal="")),
        ("t9we", "points", replace(LOAD, carried=(), last=None)),
        ("b4ta", "settled_commitments", MENTOR),
        ("n3xt", "settled_points", SAID),
    ],
)
def test_a_record_of_another_person_goes_there_without_what_only_the_first_was_part_of(
    named: str, field: str, there: Commitment | Point
) -> None:
    """Karim has not spoken of it: were it known, a sheet for him would show it."""
    decision = fix(hold(ALICE, KARIM), named, Right(), to="karim", today=MONDAY)
    left = tuple(each for each in getattr(ALICE, field) if each.id != named or each is OTHER)
    assert decision.dossiers == {
        "alice": replace(ALICE, **{field: left}),
        "karim": replace(KARIM, **{field: (there,)}),
    }
    assert (decision.answer.name, decision.answer.was_name) == ("Karim Benali", "Alice Martin")
    assert decision.answer.is_changed


def test_an_id_that_is_open_and_settled_is_the_open_one() -> None:
    held = {"alice": ALICE}
    assert find_written(held, "k7mx") == Written("alice", GRID)
    assert find_written(held, "k7") == Written("alice", GRID)


def test_an_id_typed_whole_is_itself_even_when_settled() -> None:
    short = replace(MENTOR, id="k7")
    held = {"alice": replace(ALICE, settled_commitments=(short,))}
    assert find_written(held, "k7") == Written("alice", short)


def test_two_settled_records_of_one_id_are_listed() -> None:
    """Nothing tells which is meant, and the wrong one would be changed in silence."""
    hidden = replace(MENTOR, id="n3xt", sensitive=True)
    held = {"alice": ALICE, "karim": replace(KARIM, settled_commitments=(hidden,))}
    with pytest.raises(TwoSettled) as refused:
        find_written(held, "n3")
    assert says_of(refused.value) == "2 settled records have the id n3xt."
    assert fix_of(refused.value) == (
        "Alice Martin, Wed 7 Oct 2026: Thank her\n"
        "Karim Benali, Wed 7 Oct 2026: (sensitive)\n"
        "Bring the newest back with ooo reopen n3xt, or change it in its file."
    )


def test_an_id_of_nobody_or_of_two_is_refused() -> None:
    held = {"alice": ALICE}
    with pytest.raises(UnknownId):
        find_written(held, "zzzz")
    with pytest.raises(AmbiguousId):
        find_written({"alice": replace(ALICE, points=(replace(LOAD, id="k7qq"),))}, "k7")
    with pytest.raises(TwoBearId):
        find_written({**held, "karim": replace(KARIM, commitments=(GRID,))}, "k7mx")
