import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Person
from ooo.core.people.names import BadSlug, NoSlug
from ooo.core.people.newcomers import (
    AliasTaken,
    Newcomer,
    NoName,
    PastOnly,
    PersonExists,
    SlugTaken,
    add_people,
)
from ooo.core.rhythm.cadence import BadCadence
from ooo.errors import OooError
from tests.harness import fix_of, says_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin", aliases=("Ali", "bob"))
HELD = hold(Dossier(person=ALICE))


def test_all_that_was_said_of_someone_new_is_kept() -> None:
    newcomer = Newcomer(
        name="  Karim   Benali ",
        aliases=("kb",),
        role="Data platform lead",
        relation="peer",
        cadence="3w",
        minutes=45,
        since=dt.date(2025, 1, 1),
        last_met=MONDAY,
        email="karim@example.org",
        language="fr",
    )
    karim = Person(
        slug="karim",
        name="Karim Benali",
        aliases=("kb",),
        role="Data platform lead",
        relation="peer",
        added=MONDAY,
        cadence="3w",
        minutes=45,
        since=dt.date(2025, 1, 1),
        last_met=MONDAY,
        email="karim@example.org",
        language="fr",
    )
    decision = add_people(HELD, [newcomer], today=MONDAY)
    assert decision.dossiers == {"karim": Dossier(person=karim)}
    assert decision.answer.people == (karim,)


def test_short_names_stay_apart_from_everyones_and_from_each_other() -> None:
    """An alias leads to its owner, so nobody else is given it as a short name."""
    names = ("Alice Roux", "Alice Roux-Martin", "Bob Roux")
    decision = add_people(HELD, [Newcomer(name=name) for name in names], today=MONDAY)
    assert list(decision.dossiers) == ["alice-roux", "alice-roux-martin", "bob-roux"]


def test_a_second_person_of_one_name_needs_a_short_name() -> None:
    again = Newcomer(name="alice  MARTIN")
    with pytest.raises(PersonExists) as refused:
        add_people(HELD, [again], today=MONDAY)
    assert says_of(refused.value) == "Alice Martin is in the notebook already (alice)."
    chosen = replace(again, slug="alice-b")
    assert list(add_people(HELD, [chosen], today=MONDAY).dossiers) == ["alice-b"]


def test_who_is_archived_can_be_brought_back() -> None:
    held = hold(Dossier(person=replace(ALICE, archived=True)))
    with pytest.raises(PersonExists) as refused:
        add_people(held, [Newcomer(name="Alice Martin")], today=MONDAY)
    assert says_of(refused.value) == "Alice Martin is in the notebook already (alice), archived."
    assert "ooo person archive alice --back" in fix_of(refused.value)


@pytest.mark.parametrize(
    ("newcomer", "error"),
    [
        (Newcomer(name=" "), NoName),
        (Newcomer(name="…"), NoSlug),
        (Newcomer(name="Karim", slug="../karim"), BadSlug),
        (Newcomer(name="Karim", slug="alice"), SlugTaken),
        (Newcomer(name="Karim", slug="ali"), SlugTaken),
        (Newcomer(name="Karim", aliases=("k", "ALICE")), AliasTaken),
        (Newcomer(name="Karim", aliases=("áli",)), AliasTaken),
        (Newcomer(name="Karim", cadence="fortnightly"), BadCadence),
        (Newcomer(name="Karim", last_met=dt.date(2026, 11, 24)), PastOnly),
    ],
)
def test_one_that_cannot_be_added_stops_all(newcomer: Newcomer, error: type[OooError]) -> None:
    with pytest.raises(error):
        add_people(HELD, [Newcomer(name="Chloé"), newcomer], today=MONDAY)
