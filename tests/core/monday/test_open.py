"""Every promise that is open, by person, and what is decided on the late ones, one by one."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, MeetingKey, Owner, Pause, Person
from ooo.core.monday.each import (
    DayOrDecision,
    Decided,
    Drop,
    Keep,
    Leave,
    MoveTo,
    NotADecision,
    decided,
)
from ooo.core.monday.open import Open, late_ones, list_open, whose

MONDAY = dt.date(2026, 11, 23)
YESTERDAY = dt.date(2026, 11, 22)
BOTH: frozenset[Owner] = frozenset(("me", "them"))


def promise(id_: str, due: dt.date | None, owner: Owner = "me") -> Commitment:
    return Commitment(id=id_, owner=owner, text="send the grid", due=due)


def holding(*commitments: Commitment, **fields: object) -> Dossier:
    who = replace(Person(slug="alice", name="Alice Martin"), **fields)
    return Dossier(person=who, commitments=commitments)


def listed(*dossiers: Dossier, all_: bool = False, owners: frozenset[Owner] = BOTH) -> Open:
    return list_open(dossiers, today=MONDAY, owners=owners, all_=all_)


def ids(found: Open) -> list[list[str]]:
    return [[each.id for each in one.promises] for one in found.people]


def test_everything_open_is_listed_by_its_day_and_last_what_has_none() -> None:
    bruno = Dossier(person=Person(slug="bruno", name="Bruno"), commitments=())
    alice = holding(
        promise("c0aa", None),
        promise("a0aa", MONDAY, "them"),
        promise("b0aa", MONDAY),
        promise("d0aa", YESTERDAY),
    )
    found = listed(alice, bruno)
    assert ids(found) == [["d0aa", "b0aa", "a0aa", "c0aa"]]
    assert found.screen.found
    assert not listed(bruno).screen.found


@pytest.mark.parametrize("away", [{"archived": True}, {"paused_until": dt.date(2026, 12, 1)}])
def test_theirs_rest_while_they_are_away_and_are_counted(away: dict[str, object]) -> None:
    late = (promise("a0aa", YESTERDAY, "them"), promise("b0aa", None))
    found = listed(holding(*late, **away))
    assert (ids(found), found.screen.resting, found.screen.found) == ([["b0aa"]], 1, False)
    assert listed(holding(late[0], **away)).people == ()


def test_what_was_due_in_a_leave_is_not_late_on_the_day_they_are_back_and_met() -> None:
    leave = Pause(first=dt.date(2026, 11, 9), until=MONDAY)
    back = replace(
        holding(promise("a0aa", YESTERDAY, "them"), pauses=(leave,)),
        entries=(MeetingKey(date=MONDAY),),
    )
    found = listed(back)
    assert (ids(found), found.screen.resting, found.screen.found) == ([["a0aa"]], 0, False)


def test_what_is_sensitive_is_counted_and_listed_when_it_is_asked_for() -> None:
    alice = holding(replace(promise("a0aa", YESTERDAY), sensitive=True))
    found = listed(alice)
    assert (found.people, found.screen.sensitive, found.screen.found) == ((), 1, True)
    assert found.screen.sensitive_late == 1
    assert (
        listed(holding(replace(promise("a0aa", None), sensitive=True))).screen.sensitive_late == 0
    )
    assert ids(listed(alice, all_=True)) == [["a0aa"]]


def test_mine_or_theirs_alone() -> None:
    alice = holding(promise("a0aa", None), promise("b0aa", None, "them"))
    assert ids(listed(alice, owners=whose(mine=True, theirs=False))) == [["a0aa"]]
    assert ids(listed(alice, owners=whose(mine=False, theirs=True))) == [["b0aa"]]
    assert whose(mine=True, theirs=True) == whose(mine=False, theirs=False) == BOTH


def test_what_is_late_is_gone_through_mine_first_and_the_latest_first() -> None:
    older = dt.date(2026, 11, 1)
    alice = holding(
        promise("a0aa", older, "them"),
        promise("b0aa", YESTERDAY),
        promise("c0aa", older),
        promise("d0aa", MONDAY),
        promise("e0aa", None),
    )
    assert [each.promise.id for each in late_ones(listed(alice))] == ["c0aa", "b0aa", "a0aa"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", Leave()),
        ("  ", Leave()),
        ("q", Leave(stops=True)),
        ("1", Keep()),
        (" K ", Keep()),
        ("kept", Keep()),
        ("2", MoveTo("")),
        ("m fri", MoveTo("fri")),
        ("2 3 dec", MoveTo("3 dec")),
        ("m never", MoveTo("never")),
        ("fri", MoveTo("fri")),
        ("27 nov", MoveTo("27 nov")),
        ("3", Drop("")),
        ("d", Drop("")),
        ("drop not needed", Drop("not needed")),
    ],
)
def test_an_answer_is_a_number_a_letter_or_a_day(typed: str, meant: Decided) -> None:
    assert decided(typed, today=MONDAY) == meant


@pytest.mark.parametrize("typed", ["x", "4", "1 thing", "q now", "yes", "kd"])
def test_what_is_no_answer_decides_nothing(typed: str) -> None:
    with pytest.raises(NotADecision):
        decided(typed, today=MONDAY)


@pytest.mark.parametrize("typed", ["1 dec", "2 dec", "3 dec"])
def test_a_day_that_begins_with_an_answer_decides_nothing(typed: str) -> None:
    """`3 dec` as a reason would close what was to be moved."""
    with pytest.raises(DayOrDecision):
        decided(typed, today=MONDAY)
