import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Pause, Person
from ooo.core.people.names import BadSlug
from ooo.core.people.newcomers import AliasTaken, NoName, PastOnly, SlugTaken
from ooo.core.people.profile import (
    BadLength,
    NothingToChange,
    PauseIsOver,
    ProfileChange,
    ProfileScreen,
    edit_person,
    end_pause,
    pause_person,
    rename_person,
)
from ooo.core.rhythm.cadence import BadCadence
from ooo.errors import OooError
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
TUESDAY = dt.date(2026, 11, 24)
ALICE = Person(
    slug="alice",
    name="Alice Martin",
    aliases=("ali",),
    cadence="2w",
    minutes=30,
    preferences={"recognition": "in writing", "feedback": "straight away"},
)
KARIM = Person(slug="karim", name="Karim Benali")
HELD = hold(Dossier(person=ALICE), Dossier(person=KARIM))


def test_only_what_is_named_changes() -> None:
    change = ProfileChange(
        aliases=("al",),
        role="Lead",
        relation="peer",
        since=MONDAY,
        last_met=MONDAY,
        cadence="",
        career_cadence="90d",
        minutes=45,
        email="a@example.org",
        preferences={"feedback": "", "meals": "no breakfast"},
    )
    decision = edit_person(HELD, "alice", change, today=MONDAY)
    after = Person(
        slug="alice",
        name="Alice Martin",
        aliases=("al",),
        role="Lead",
        relation="peer",
        since=MONDAY,
        last_met=MONDAY,
        career_cadence="90d",
        minutes=45,
        email="a@example.org",
        preferences={"recognition": "in writing", "meals": "no breakfast"},
    )
    assert decision.dossiers == {"alice": Dossier(person=after)}
    assert decision.answer.changed == (
        "aliases",
        "role",
        "relation",
        "since",
        "last_met",
        "cadence",
        "career_cadence",
        "minutes",
        "email",
        "preferences",
    )
    assert (decision.answer.now, decision.answer.screen) == (after, ProfileScreen(ALICE, MONDAY))


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (ProfileChange(), NothingToChange),
        (ProfileChange(cadence="monthly"), BadCadence),
        (ProfileChange(career_cadence="3q"), BadCadence),
        (ProfileChange(minutes=-1), BadLength),
        (ProfileChange(last_met=TUESDAY), PastOnly),
        (ProfileChange(aliases=("karim",)), AliasTaken),
    ],
)
def test_what_cannot_be_is_refused(change: ProfileChange, error: type[OooError]) -> None:
    with pytest.raises(error):
        edit_person(HELD, "alice", change, today=MONDAY)


def test_a_person_may_keep_their_own_aliases_and_clear_dates() -> None:
    change = ProfileChange(aliases=("ali",), last_met=None, minutes=0)
    decision = edit_person(HELD, "alice", change, today=MONDAY)
    assert decision.answer.changed == ("minutes",)


def test_a_new_name_leaves_the_directory_where_it_is() -> None:
    decision = rename_person(HELD, "alice", " Alice  Roux", today=MONDAY)
    assert decision.dossiers == {"alice": Dossier(person=replace(ALICE, name="Alice Roux"))}
    assert decision.answer.changed == ("name",)


def test_a_chosen_short_name_moves_it() -> None:
    decision = rename_person(HELD, "alice", "Alice Roux", today=MONDAY, new_slug="roux")
    moved = replace(ALICE, name="Alice Roux", slug="roux")
    assert decision.dossiers == {"alice": Dossier(person=moved)}
    assert (decision.answer.person, decision.answer.changed) == ("roux", ("slug", "name"))


def test_the_short_name_a_person_has_is_no_collision() -> None:
    decision = rename_person(HELD, "alice", "Alice", today=MONDAY, new_slug="alice")
    assert decision.answer.changed == ("name",)


@pytest.mark.parametrize(
    ("name", "slug", "error"),
    [(" ", "", NoName), ("Alice", "karim", SlugTaken), ("Alice", "A b", BadSlug)],
)
def test_a_name_that_cannot_be_is_refused(name: str, slug: str, error: type[OooError]) -> None:
    with pytest.raises(error):
        rename_person(HELD, "alice", name, today=MONDAY, new_slug=slug)


def test_a_pause_ends_on_a_day_to_come_or_is_lifted() -> None:
    paused = pause_person(HELD, "alice", TUESDAY, today=MONDAY).dossiers["alice"]
    assert paused.person == replace(ALICE, pauses=(Pause(first=MONDAY, until=TUESDAY),))
    lifted = end_pause(hold(paused), "alice", today=MONDAY)
    assert lifted.dossiers["alice"].person == ALICE
    with pytest.raises(PauseIsOver):
        pause_person(HELD, "alice", MONDAY, today=MONDAY)
