import datetime as dt

import pytest

from ooo.core.capture.add import Added, capture
from ooo.core.capture.captured import Item
from ooo.core.capture.intake import EmptyText
from ooo.core.dossier import Decision, Dossier
from ooo.core.model import Commitment, Meeting, MeetingKey, Note, Person, Point
from tests.holding import drawing, hold

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
PERSON = Person(slug="alice", name="Alice Martin")
OLD = Point(id="t9we", text="On-call load")
GRID = Commitment(id="b6te", owner="them", text="pick a mentor")
ALICE = Dossier(person=PERSON, points=(OLD,), commitments=(GRID,))

PARIS = Point(text="Paris", by="them", kind="idea", area="development", share=True, sensitive=True)
DECK = Commitment(text="send the deck", owner="me", due=FRIDAY, sensitive=True)
TIRED = Note(text="Tired", kind="watch", by="me", area="relational", share=True)

POINT = Item(line=1, source="", record=PARIS)
PROMISE = Item(line=2, source="", record=DECK)
NOTE = Item(line=3, source="", record=TIRED)


def add(*items: Item, to: Dossier = ALICE) -> Decision[Added]:
    new_id = drawing("t9we", "k7mx", "b6te", "m4kc", "x2kd")
    return capture(hold(to), "alice", items, today=MONDAY, new_id=new_id)


def test_everything_that_was_said_of_a_record_is_kept() -> None:
    decision = add(POINT, PROMISE, NOTE)
    point = Point(
        id="k7mx",
        text="Paris",
        by="them",
        kind="idea",
        area="development",
        added=MONDAY,
        share=True,
        sensitive=True,
    )
    promise = Commitment(
        id="m4kc", owner="me", text="send the deck", made=MONDAY, due=FRIDAY, sensitive=True
    )
    note = Note(kind="watch", text="Tired", by="me", area="relational", share=True)
    assert decision.dossiers == {
        "alice": Dossier(
            person=PERSON,
            points=(OLD, point),
            commitments=(GRID, promise),
            entries=(MeetingKey(date=MONDAY, kind="note"),),
            meetings=(Meeting(date=MONDAY, kind="note", notes=(note,)),),
        )
    }
    answer = decision.answer
    assert (answer.person, answer.name) == ("alice", "Alice Martin")
    assert (answer.points, answer.commitments, answer.notes) == ((point,), (promise,), (note,))
    assert answer.screen.records == (point, promise, note)


def test_a_promise_caught_between_meetings_is_not_known_to_both() -> None:
    """Only what both have spoken of may ever be shared."""
    (promise,) = add(PROMISE).answer.commitments
    assert not promise.known


def test_a_second_observation_of_a_day_is_an_entry_of_its_own() -> None:
    """Entries are written once: an earlier one is never touched."""
    once = add(NOTE).dossiers["alice"]
    twice = add(NOTE, to=once).dossiers["alice"]
    assert [meeting.number for meeting in twice.meetings] == [1, 2]


@pytest.mark.parametrize(
    "items", [(), (Item(line=1, source="", record=Point(text=" \n")),)], ids=["nothing", "blanks"]
)
def test_empty_text_is_refused(items: tuple[Item, ...]) -> None:
    with pytest.raises(EmptyText) as refused:
        add(*items)
    assert refused.value.status == 2
