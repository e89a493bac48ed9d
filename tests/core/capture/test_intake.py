import datetime as dt

from ooo.core.capture.captured import Item
from ooo.core.capture.intake import Intake, take_in
from ooo.core.dossier import Dossier
from ooo.core.model import Note, Person, Point
from tests.holding import drawing

MONDAY = dt.date(2026, 11, 23)
ALICE = Dossier(person=Person(slug="alice", name="Alice Martin"))
NOTE = Item(line=1, source="", record=Note(text="Tired"))


def take(*shown: str, taken: frozenset[str] = frozenset()) -> Intake:
    """Take in a note, then points that were shown with these ids."""
    points = (Item(line=2, source="", record=Point(id=named, text="x")) for named in shown)
    return take_in(
        ALICE,
        (NOTE, *points),
        day=MONDAY,
        known=False,
        new_id=drawing("b2cd", "d4fg", "f6hj", "h8km"),
        taken=taken,
    )


def test_ids_shown_beforehand_are_kept_where_they_are_free() -> None:
    """What the manager read on the screen must be the id that works later."""
    kept = take("m4kc", "", "d4fg", taken=frozenset({"b2cd"}))
    assert [point.id for point in kept.points] == ["m4kc", "f6hj", "d4fg"]


def test_an_id_taken_meanwhile_gives_way_to_a_new_one() -> None:
    kept = take("m4kc", "m4kc", "")
    assert [point.id for point in kept.points] == ["m4kc", "b2cd", "d4fg"]
    kept = take("m4kc", "", "", taken=frozenset({"m4kc"}))
    assert [point.id for point in kept.points] == ["b2cd", "d4fg", "f6hj"]


def test_records_stand_in_the_order_they_were_typed() -> None:
    kept = take("", "", "")
    assert kept.records == (*kept.notes, *kept.points)
    assert kept.dossier.points == kept.points
    assert kept.commitments == ()
