import datetime as dt

import pytest

from ooo.core.capture.told import OutOfRange
from ooo.core.dossier import Dossier
from ooo.core.log.entry import (
    Contradiction,
    Entry,
    IsAPoint,
    IsAPromise,
    NotOfThisKind,
    Said,
    SkipInstead,
    WhyOfWhat,
    check_entry,
    what_is_said,
)
from ooo.core.model import Booking, Commitment, Person, Point, Useful
from ooo.core.records.ids import AmbiguousId, UnknownId
from ooo.core.rhythm.book import BookedInThePast
from ooo.core.rhythm.meetings import StillToCome
from ooo.errors import ExitStatus, OooError
from tests.answering import said
from tests.harness import says_of

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"),
    points=(Point(id="t9we", text="On-call load"), Point(id="p4ra", text="Q1 roadmap")),
    commitments=(
        Commitment(id="k7mx", owner="me", text="send the grid"),
        Commitment(id="k8mx", owner="them", text="draft the review"),
    ),
)


def entry(**fields: object) -> Entry:
    return Entry(person="alice", date=MONDAY, **fields)  # type: ignore[arg-type]


def test_beginnings_of_ids_become_what_is_said_of_records() -> None:
    told = entry(
        said=said(discussed=("t9",), not_discussed=("p4",), kept=("k7",), moved={"k8mx": FRIDAY}),
    )
    assert what_is_said(told, ALICE) == {
        "t9we": Said("discussed"),
        "p4ra": Said("not discussed"),
        "k7mx": Said("kept"),
        "k8mx": Said("moved", FRIDAY),
    }
    told = entry(said=said(missed=("k7mx", "k7"), dropped=("t9we",), left=("k8mx",)))
    assert what_is_said(told, ALICE) == {
        "k7mx": Said("missed"),
        "t9we": Said("dropped"),
        "k8mx": Said("left open"),
    }


@pytest.mark.parametrize(
    ("told", "error", "sentence"),
    [
        (entry(said=said(kept=("zz9z",))), UnknownId, "No record has the id 'zz9z'."),
        (
            entry(said=said(kept=("k7mx",), missed=("k7",))),
            Contradiction,
            "k7mx cannot be kept and missed.",
        ),
        (
            entry(said=(("k7mx", Said("moved", FRIDAY)), ("k7mx", Said("moved")))),
            Contradiction,
            "k7mx cannot be moved twice.",
        ),
        (
            entry(said=said(discussed=("t9we",), dropped=("t9we",))),
            Contradiction,
            "t9we cannot be discussed and dropped.",
        ),
        (
            entry(said=said(kept=("t9we",))),
            IsAPoint,
            "t9we is a point, and only a promise can be kept.",
        ),
        (
            entry(said=said(not_discussed=("k7mx",))),
            IsAPromise,
            "k7mx is a promise, and only a point can be not discussed.",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(told: Entry, error: type[OooError], sentence: str) -> None:
    with pytest.raises(error) as refused:
        what_is_said(told, ALICE)
    assert says_of(refused.value) == sentence
    expected = ExitStatus.FAILED if error is UnknownId else ExitStatus.USAGE
    assert refused.value.status == expected


def test_the_beginning_of_two_ids_is_never_guessed() -> None:
    twins = Dossier(
        person=ALICE.person,
        points=(Point(id="t9we", text="x"), Point(id="t9xx", text="x")),
    )
    with pytest.raises(AmbiguousId):
        what_is_said(entry(said=said(discussed=("t9",))), twins)


def refusal(told: Entry) -> OooError | None:
    """Give why an entry is refused, None where it is taken."""
    try:
        check_entry(told, today=MONDAY)
    except OooError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (entry(kind="skipped"), SkipInstead),
        (Entry(person="alice", date=dt.date(2026, 11, 24)), StillToCome),
        (entry(next=Booking(day=dt.date(2026, 11, 22))), BookedInThePast),
        (entry(minutes=-5), OutOfRange),
        (entry(minutes=1441), OutOfRange),
        (entry(mood=6), OutOfRange),
        (entry(kind="coaching", useful=Useful(them=6)), OutOfRange),
        (entry(kind="coaching", said=said(discussed=("t9we",))), NotOfThisKind),
        (entry(kind="note", said=said(not_discussed=("t9we",))), NotOfThisKind),
        (entry(kind="note", next=Booking(day=FRIDAY)), NotOfThisKind),
        (entry(why="busy", said=said(kept=("k7mx",))), WhyOfWhat),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(told: Entry, error: type[OooError]) -> None:
    refused = refusal(told)
    assert type(refused) is error
    assert refused.status == ExitStatus.USAGE


@pytest.mark.parametrize(
    "told",
    [
        entry(),
        entry(minutes=1440, mood=5, next=None, said=said(discussed=("t9we",))),
        entry(kind="coaching", useful=Useful(me=1, them=5), said=said(kept=("k7mx",))),
        entry(why="busy", said=said(missed=("k7mx",))),
        entry(why="busy", said=said(moved={"k7mx": None})),
        entry(why="busy", said=said(dropped=("k7mx",))),
    ],
)
def test_an_entry_that_makes_sense_is_taken(told: Entry) -> None:
    assert refusal(told) is None
