import datetime as dt
from functools import partial

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Person, Point
from ooo.core.people.archive import (
    Archived,
    ArchivedScreen,
    Fate,
    StillOpen,
    archive_person,
    still_open,
    unarchive_person,
)
from ooo.core.records.ids import UnknownId
from ooo.core.records.settle import NotAPoint, NotAPromise, SettledItem
from ooo.words.discreet import hidden
from ooo.words.language import ENGLISH
from ooo.words.run import plain
from tests.harness import fix_of, says_of
from tests.holding import hold

MONDAY = dt.date(2026, 11, 23)
INES = Person(slug="ines", name="Inès Roux", next=Booking(day=MONDAY))
REFERENCE = Commitment(id="w8ww", owner="me", text="write her a reference")
HANDOVER = Commitment(id="x9qb", owner="them", text="hand over the rota")
FAREWELL = Point(id="t9we", text="Farewell")
HELD = hold(Dossier(person=INES, commitments=(HANDOVER, REFERENCE), points=(FAREWELL,)))


item = partial(SettledItem, person="ines", name="Inès Roux")


def test_mine_come_first_when_what_is_open_is_gone_through() -> None:
    assert still_open(HELD.dossiers["ines"]) == (REFERENCE, HANDOVER, FAREWELL)


def test_what_has_a_verdict_is_closed_and_a_promise_of_mine_may_stay() -> None:
    decision = archive_person(HELD, "ines", {"x9": "missed", "t9we": "said"}, today=MONDAY)
    after = decision.dossiers["ines"]
    left = Person(slug="ines", name="Inès Roux", archived=True)
    assert (after.person, after.commitments, after.points) == (left, (REFERENCE,), ())
    assert [held.outcome for held in after.settled_commitments] == ["missed"]
    assert [held.outcome for held in after.settled_points] == ["said"]
    assert decision.answer == Archived(
        person="ines",
        name="Inès Roux",
        archived=True,
        closed=(
            item(commitment=HANDOVER, outcome="missed"),
            item(point=FAREWELL, outcome="said"),
        ),
        left=(REFERENCE,),
        screen=ArchivedScreen(changed=True),
    )


def test_a_promise_of_mine_can_be_closed_as_well() -> None:
    fates: dict[str, Fate] = {"w8ww": "kept", "x9qb": "dropped", "t9we": "dropped"}
    assert archive_person(HELD, "ines", fates, today=MONDAY).answer.left == ()


def test_theirs_and_points_cannot_stay_open_with_someone_who_left() -> None:
    with pytest.raises(StillOpen) as refused:
        archive_person(HELD, "ines", {"t9we": "stays"}, today=MONDAY)
    assert says_of(refused.value) == "2 things with Inès Roux must be closed first."
    assert fix_of(refused.value) == (
        "[x9qb] they promised: hand over the rota\n"
        "[t9we] point: Farewell\n"
        "Close each with ooo done ID or ooo drop ID, or all of them with --drop-rest."
    )


def test_what_must_be_closed_is_named_as_it_may_be_shown() -> None:
    """What is sensitive is for nobody's eyes, the others' own words not for a shared screen."""
    hush = Point(id="d5mv", text="Is she leaving?", sensitive=True)
    held = hold(Dossier(person=INES, commitments=(HANDOVER,), points=(hush,)))
    with pytest.raises(StillOpen) as refused:
        archive_person(held, "ines", {}, today=MONDAY)
    said = plain([hidden(run, ENGLISH) for run in ENGLISH.saying(refused.value.advice)])
    assert said.splitlines()[:2] == [
        "[x9qb] they promised: (hidden)",
        "[d5mv] point: (sensitive)",
    ]


def test_who_is_archived_already_stays_as_they_are() -> None:
    gone = hold(Dossier(person=replace(INES, archived=True, next=None), commitments=(REFERENCE,)))
    decision = archive_person(gone, "ines", {}, today=MONDAY)
    assert (dict(decision.dossiers), decision.answer.screen.changed) == (gone.dossiers, False)
    assert archive_person(gone, "ines", {"w8": "kept"}, today=MONDAY).answer.screen.changed
    assert not unarchive_person(HELD, "ines").answer.screen.changed


def test_what_was_written_without_an_id_is_closed_together() -> None:
    by_hand = Dossier(person=INES, points=(Point(text="one"), Point(text="two"), FAREWELL))
    fates: dict[str, Fate] = {"": "dropped", "t9we": "said"}
    after = archive_person(hold(by_hand), "ines", fates, today=MONDAY).dossiers["ines"]
    assert [(one.text, one.outcome) for one in after.settled_points] == [
        ("one", "dropped"),
        ("two", "dropped"),
        ("Farewell", "said"),
    ]


def test_a_point_is_never_kept_or_missed() -> None:
    with pytest.raises(NotAPromise):
        archive_person(HELD, "ines", {"t9we": "missed"}, today=MONDAY)


def test_a_promise_is_never_said() -> None:
    with pytest.raises(NotAPoint) as refused:
        archive_person(HELD, "ines", {"x9qb": "said"}, today=MONDAY)
    assert refused.value.facts["id"] == "x9qb"


def test_an_unknown_id_stops_all() -> None:
    with pytest.raises(UnknownId):
        archive_person(HELD, "ines", {"zz9z": "dropped"}, today=MONDAY)


def test_someone_who_comes_back_is_as_before() -> None:
    gone = Dossier(person=replace(INES, archived=True), points=(FAREWELL,))
    decision = unarchive_person(hold(gone), "ines")
    assert decision.dossiers == {"ines": Dossier(person=INES, points=(FAREWELL,))}
    screen = ArchivedScreen(changed=True)
    back = Archived(person="ines", name="Inès Roux", archived=False, screen=screen)
    assert decision.answer == back
