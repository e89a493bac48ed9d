"""What is said of a point or a promise beside its own words."""

import datetime as dt

import pytest

from ooo.core.model import Commitment, Move, Point
from ooo.core.records.agenda import Ending
from ooo.core.records.standing import OpenPromise
from ooo.words import records as words
from ooo.words.language import ENGLISH
from ooo.words.run import Run, Runs, plain

TODAY = dt.date(2026, 11, 23)
LAST_MET = dt.date(2026, 11, 9)
MOVES = (Move(on=LAST_MET, was=LAST_MET),)


def promise(**facts: object) -> OpenPromise:
    given: dict[str, object] = {"id": "", "owner": "me", "text": "x", "made": None, "due": None}
    given |= {"days_late": 0, "moves": (), "sensitive": False, **facts}
    return OpenPromise(**given)  # type: ignore[arg-type] # the facts of each row below


def looks(runs: Runs) -> set[str]:
    return {run.meaning for run in runs}


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (Point(text="x"), ""),
        (
            Point(text="x", carried=(LAST_MET,), minutes=5, every="meeting"),
            "carried once, every meeting, 5 min",
        ),
        (
            Point(text="x", every="4w", last=LAST_MET, sensitive=True),
            "sensitive, every 4 weeks, not before 7 Dec",
        ),
        (Point(text="x", until=dt.date(2026, 11, 20)), ""),
    ],
)
def test_a_point_says_why_it_is_there(point: Point, said: str) -> None:
    assert plain(words.why_point(ENGLISH, point, day=TODAY, today=TODAY)) == said


@pytest.mark.parametrize(
    ("open_promise", "said", "meaning"),
    [
        (promise(), "no date", "reason"),
        (promise(made=TODAY), "no date", "reason"),
        (promise(made=LAST_MET), "no date, 14 days old", "reason"),
        (promise(due=TODAY), "due today", "due"),
        (promise(due=dt.date(2026, 11, 27)), "due Fri", "reason"),
        (promise(due=dt.date(2026, 11, 30)), "due 30 Nov", "reason"),
        (promise(due=dt.date(2026, 11, 19), days_late=4), "LATE 4 days", "late"),
    ],
)
def test_a_promise_says_when_it_is_due(open_promise: OpenPromise, said: str, meaning: str) -> None:
    due = words.say_due(ENGLISH, open_promise, today=TODAY, shared=False)
    assert (plain(due), looks(due)) == (said, {meaning})


def test_a_shared_sheet_says_the_day_and_not_how_late() -> None:
    late = promise(due=dt.date(2026, 11, 19), days_late=4)
    due = words.say_due(ENGLISH, late, today=TODAY, shared=True)
    assert (plain(due), looks(due)) == ("due 19 Nov", {"reason"})


def test_a_promise_says_how_often_it_was_moved() -> None:
    moved = promise(moves=MOVES * 2, sensitive=True)
    assert plain(words.why_promise(ENGLISH, moved)) == "sensitive, moved twice"
    assert words.why_promise(ENGLISH, promise()) == ()


def test_why_and_when_stand_beside_each_other_and_look_alike() -> None:
    moved = promise(moves=MOVES, due=dt.date(2026, 11, 19), days_late=4)
    said = words.why_and_due(ENGLISH, moved, today=TODAY, shared=False)
    assert (plain(said), looks(said)) == ("moved once, LATE 4 days", {"late"})
    bare = words.why_and_due(ENGLISH, promise(due=TODAY), today=TODAY, shared=False)
    assert plain(bare) == "due today"


@pytest.mark.parametrize(
    ("record", "ending", "said"),
    [
        (Commitment(owner="me", text="x"), "kept", "kept"),
        (Commitment(owner="me", text="x"), "missed", "missed"),
        (Commitment(owner="them", text="x"), "dropped", "dropped"),
        (Point(text="x"), "dropped", "dropped"),
        (Point(text="x"), "said", "discussed"),
        (Point(text="x", kind="win"), "said", "said"),
        (Point(text="x", kind="win", by="them"), "said", "discussed"),
    ],
)
def test_only_thanks_and_feedback_of_mine_are_said(
    record: Point | Commitment, ending: Ending, said: str
) -> None:
    assert plain(words.say_ending(ENGLISH, record, ending)) == said


def test_lateness_stands_out_and_is_not_broken() -> None:
    assert words.say_late(ENGLISH, 1) == (Run("LATE 1 day", "late", whole=True),)
    assert plain(words.say_late(ENGLISH, 4)) == "LATE 4 days"
