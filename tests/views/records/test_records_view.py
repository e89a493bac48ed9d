"""What a command says it understood: each sentence whole, as it is read on the screen."""

import datetime as dt

import pytest

from ooo.core.answer import Answer
from ooo.core.capture.add import Added, AddedScreen, capture
from ooo.core.capture.captured import Item
from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Move,
    Note,
    Owner,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.records.done import done
from ooo.core.records.drop import drop
from ooo.core.records.move import move
from ooo.core.records.reopen import reopen
from ooo.core.rhythm.book import book
from ooo.core.rhythm.skip import skip
from ooo.views import draw
from ooo.views.page import Page
from tests.holding import drawing, hold

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
GRID = Commitment(id="k7mx", owner="me", text="send the salary grid", due=dt.date(2026, 11, 19))
REVIEW = Commitment(id="x9qb", owner="them", text="draft the review", due=FRIDAY)
THANKS = Point(id="z7qs", text="Thank her", kind="win")
LOAD = Point(id="t9we", text="On-call load", every="4w")
HUSH = Point(id="d5mv", text="Is she leaving?", sensitive=True)
MENTOR = SettledCommitment(
    id="b4ta", owner="them", text="pick a mentor", settled=dt.date(2026, 11, 9), outcome="missed"
)
DEMO = SettledPoint(
    id="n3xt", text="Thank her for the demo", kind="win", settled=MONDAY, outcome="said"
)
TALKED = SettledPoint(id="t3nn", text="Paris", settled=MONDAY, outcome="said")
BOOKED = Booking(day=MONDAY, time=dt.time(10))
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin", next=BOOKED),
    commitments=(GRID, REVIEW),
    points=(THANKS, LOAD, HUSH),
    settled_commitments=(MENTOR,),
    settled_points=(DEMO, TALKED),
)
HELD = hold(ALICE)


def drawn(answer: Answer, page: Page | None = None) -> str:
    return draw(answer, page or Page(), color=False) + "\n"


def promise(owner: Owner = "me", due: dt.date | None = FRIDAY, *, sensitive: bool = False) -> Item:
    text = "send the salary grid"
    record = Commitment(text=text, owner=owner, due=due, sensitive=sensitive)
    return Item(line=1, source="", record=record)


def point(kind: str = "topic", by: str = "me", **said: object) -> Item:
    record = Point(text="Paris", kind=kind, by=by, **said)  # type: ignore[arg-type]
    return Item(line=1, source="", record=record)


def note(kind: str = "note", by: str = "", **said: object) -> Item:
    record = Note(text="Tired", kind=kind, by=by, **said)  # type: ignore[arg-type]
    return Item(line=1, source="", record=record)


@pytest.mark.parametrize(
    ("item", "sentence"),
    [
        (
            promise(),
            "You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026 (in 4 days)  [m4kc]",
        ),
        (promise("them", None), "Alice Martin owes you: send the salary grid, no date  [m4kc]"),
        (
            promise(due=None, sensitive=True),
            "You owe Alice Martin (sensitive): send the salary grid, no date  [m4kc]",
        ),
        (point(), "For next time with Alice Martin: Paris  [m4kc]"),
        (
            point("training", area="development", share=True),
            "For next time with Alice Martin (training, development, to share): Paris  [m4kc]",
        ),
        (point(by="them"), "Alice Martin wants to raise: Paris  [m4kc]"),
        (point("win"), "Thanks to say to Alice Martin: Paris  [m4kc]"),
        (point("feedback"), "Feedback to give Alice Martin: Paris  [m4kc]"),
        (note(), "Noted on Alice Martin: Tired"),
        (note("watch", sensitive=True), "Noted on Alice Martin (watch, sensitive): Tired"),
        (note("win", "me"), "Thanks said to Alice Martin: Tired"),
        (note("feedback", "me"), "Feedback given to Alice Martin: Tired"),
    ],
)
def test_what_was_understood_is_a_sentence(item: Item, sentence: str) -> None:
    answer = capture(HELD, "alice", [item], today=MONDAY, new_id=drawing("m4kc")).answer
    assert drawn(answer) == f"{sentence}\n"


def test_sentences_are_spoken_without_brackets() -> None:
    answer = capture(HELD, "alice", [point()], today=MONDAY, new_id=drawing("m4kc")).answer
    spoken = "For next time with Alice Martin: Paris. Id m4kc.\n"
    assert drawn(answer, Page(accessible=True)) == spoken


def test_a_shared_screen_shows_no_words() -> None:
    answer = capture(HELD, "alice", [point()], today=MONDAY, new_id=drawing("m4kc")).answer
    assert drawn(answer, Page(discreet=True)) == "For next time with A. M.: (hidden)  [m4kc]\n"


def test_a_record_without_an_id_has_no_brackets() -> None:
    by_hand = Point(text="Paris")
    answer = Added(
        person="alice",
        name="Alice Martin",
        points=(by_hand,),
        commitments=(),
        notes=(),
        screen=AddedScreen((by_hand,), MONDAY),
    )
    assert drawn(answer) == "For next time with Alice Martin: Paris\n"


def test_done_says_what_became_of_each() -> None:
    answer = done(HELD, ["k7mx", "x9qb", "z7qs", "t9we", "d5mv"], today=MONDAY).answer
    assert (
        drawn(answer)
        == """\
Kept, 4 days late: send the salary grid (you, to Alice Martin)  [k7mx]
Kept: draft the review (Alice Martin)  [x9qb]
Said: Thank her (with Alice Martin)  [z7qs]
Discussed: On-call load (with Alice Martin), stays on the agenda  [t9we]
Discussed: (sensitive) (with Alice Martin)  [d5mv]
Undo: ooo undo
"""
    )


def test_what_is_as_it_was_says_so_and_offers_no_undo() -> None:
    """Undo would take back the command before."""
    moved = move(HELD, ["x9qb", "z7qs"], FRIDAY, today=MONDAY)
    again = move(hold(moved.dossiers["alice"]), ["x9qb", "z7qs"], FRIDAY, today=MONDAY).answer
    assert (
        drawn(again)
        == """\
Nothing to change: Alice Martin owes you: draft the review, by Fri 27 Nov 2026 (in 4 days)  [x9qb]
Nothing to change: Thanks to say to Alice Martin: Thank her, not before Fri 27 Nov 2026 \
(in 4 days)  [z7qs]
"""
    )
    said = done(hold(done(HELD, ["t9we"], today=MONDAY).dossiers["alice"]), ["t9we"], today=MONDAY)
    assert drawn(said.answer) == (
        "Nothing to change: On-call load (with Alice Martin) was discussed today already  [t9we]\n"
    )


def test_an_id_is_never_alone_on_its_line() -> None:
    answer = capture(HELD, "alice", [promise()], today=MONDAY, new_id=drawing("m4kc")).answer
    assert drawn(answer, Page(82)) == (
        "You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026 (in 4 days)  [m4kc]\n"
    )
    assert drawn(answer, Page(80)) == (
        "You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026\n  (in 4 days)  [m4kc]\n"
    )


def test_drop_says_why() -> None:
    answer = drop(HELD, ["k7mx", "t9we"], today=MONDAY, why="solved").answer
    assert (
        drawn(answer)
        == """\
Dropped: send the salary grid (you, to Alice Martin)  [k7mx]
Dropped: On-call load (with Alice Martin)  [t9we]
Why: solved
Undo: ooo undo
"""
    )


def test_move_says_the_new_day_and_the_one_before() -> None:
    answer = move(HELD, ["k7mx", "x9qb", "t9we", "d5mv"], FRIDAY, today=MONDAY).answer
    assert (
        drawn(answer)
        == """\
You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026 (in 4 days), moved from \
Thu 19 Nov 2026  [k7mx]
Nothing to change: Alice Martin owes you: draft the review, by Fri 27 Nov 2026 (in 4 days)  [x9qb]
For next time with Alice Martin: On-call load, not before Fri 27 Nov 2026 (in 4 days)  [t9we]
For next time with Alice Martin: (sensitive), not before Fri 27 Nov 2026 (in 4 days)  \
[d5mv]
Undo: ooo undo
"""
    )


@pytest.mark.parametrize(
    ("its_id", "sentences"),
    [
        (
            "b4ta",
            """\
Alice Martin owes you: pick a mentor, no date  [b4ta]
Open again; it was missed on Mon 9 Nov 2026.
""",
        ),
        (
            "n3xt",
            """\
Thanks to say to Alice Martin: Thank her for the demo  [n3xt]
Open again; it was said on Mon 23 Nov 2026.
""",
        ),
        (
            "t3nn",
            """\
For next time with Alice Martin: Paris  [t3nn]
Open again; it was discussed on Mon 23 Nov 2026.
""",
        ),
    ],
)
def test_reopen_says_how_it_had_ended(its_id: str, sentences: str) -> None:
    answer = reopen(HELD, [its_id], today=MONDAY).answer
    assert drawn(answer) == f"{sentences}Undo: ooo undo\n"


THURSDAY = Booking(day=dt.date(2026, 11, 26), time=dt.time(14))


@pytest.mark.parametrize(
    ("was", "now", "sentence"),
    [
        (None, THURSDAY, "Booked Alice Martin: Thu 26 Nov 2026, 14:00 (in 3 days)"),
        (
            BOOKED,
            Booking(day=FRIDAY),
            "Booked Alice Martin: Fri 27 Nov 2026 (in 4 days), moved from Mon 23 Nov 2026, 10:00",
        ),
        (
            THURSDAY,
            THURSDAY,
            "Nothing to change: Alice Martin is booked for Thu 26 Nov 2026, 14:00 (in 3 days).",
        ),
        (
            BOOKED,
            None,
            "No meeting with Alice Martin is booked any more (it was Mon 23 Nov 2026, 10:00).",
        ),
        (None, None, "Nothing to change: no meeting with Alice Martin is booked."),
    ],
)
def test_book_says_when(was: Booking | None, now: Booking | None, sentence: str) -> None:
    alice = Dossier(person=Person(slug="alice", name="Alice Martin", next=was))
    undo = "Undo: ooo undo\n" if was and was != now else ""
    assert drawn(book(hold(alice), "alice", now, today=MONDAY).answer) == f"{sentence}\n{undo}"


def test_skip_says_that_nothing_else_changed() -> None:
    answer = skip(HELD, "alice", MONDAY, today=MONDAY, why="she was ill").answer
    assert (
        drawn(answer)
        == """\
Skipped Alice Martin: Mon 23 Nov 2026 (today), she was ill
The agenda stays as it is, and so does the rhythm. The booking of Mon 23 Nov 2026, 10:00 is cleared.
Undo: ooo undo
"""
    )
    before = skip(HELD, "alice", dt.date(2026, 11, 20), today=MONDAY).answer
    assert (
        drawn(before, Page(80))
        == """\
Skipped Alice Martin: Fri 20 Nov 2026 (3 days ago)
The agenda stays as it is, and so does the rhythm.
Undo: ooo undo
"""
    )


def test_a_long_sentence_hangs_and_keeps_its_id_whole() -> None:
    answer = move(HELD, ["k7mx"], FRIDAY, today=MONDAY).answer
    assert (
        drawn(answer, Page(40))
        == """\
You owe Alice Martin: send the salary
  grid, by Fri 27 Nov 2026 (in 4 days),
  moved from Thu 19 Nov 2026  [k7mx]
Undo: ooo undo
"""
    )
    assert answer.items[0].commitment is not None
    assert answer.items[0].commitment.moves == (Move(on=MONDAY, was=dt.date(2026, 11, 19)),)
