"""What `ooo log` shows: the sheet it goes through, and the line that says it is saved."""

import datetime as dt

from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.dossier import Dossier
from ooo.core.log import record
from ooo.core.log.entry import Entry
from ooo.core.log.sheet import sheet
from ooo.core.model import Booking, Commitment, Cover, Meeting, Note, Person, Point
from ooo.views import draw
from ooo.views.page import Page
from tests.answering import said
from tests.holding import drawing, hold

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"),
    points=(
        Point(id="t9we", text="On-call load since October"),
        Point(id="p4ra", text="Q1 roadmap"),
        Point(id="x2kd", text="Would like to present\nat the all-hands", by="them"),
        Point(id="z7qs", text="Thank her", kind="win"),
        Point(id="d5mv", text="Is she leaving?", sensitive=True),
    ),
    commitments=(
        Commitment(id="k7mx", owner="me", text="send the grid", due=dt.date(2026, 11, 19)),
        Commitment(id="v8qy", owner="me", text="introduce her", due=MONDAY),
        Commitment(id="x9qb", owner="them", text="draft the review", due=dt.date(2026, 11, 22)),
        Commitment(id="b6te", owner="them", text="see the doctor", sensitive=True),
    ),
)
ITEMS = (
    Item(line=1, source="", record=Note(text="Wants a quieter sprint")),
    Item(line=2, source="", record=Commitment(text="send the deck", owner="me", due=FRIDAY)),
    Item(line=3, source="", record=Point(text="Budget")),
)


def log(dossier: Dossier = ALICE, page: Page | None = None, **fields: object) -> str:
    entry = Entry(person="alice", date=MONDAY, **fields)  # type: ignore[arg-type]
    new_id = drawing("m4kc", "c5bf")
    answer = record(hold(dossier), entry, today=MONDAY, new_id=new_id).answer
    return draw(answer, page or Page(80), color=False) + "\n"


def test_a_log_says_what_it_understood_and_what_it_saved() -> None:
    shown = log(
        items=ITEMS,
        said=said(
            discussed=("z7qs",),
            not_discussed=("t9we",),
            kept=("k7mx",),
            missed=("x9qb",),
            dropped=("p4ra",),
            moved={"v8qy": FRIDAY},
        ),
        next=Booking(day=dt.date(2026, 12, 7), time=dt.time(10)),
    )
    assert (
        shown
        == """\
Noted on Alice Martin: Wants a quieter sprint
You owe Alice Martin: send the deck, by Fri 27 Nov 2026 (in 4 days)  [m4kc]
For next time with Alice Martin: Budget  [c5bf]
Discussed: Would like to present at the all-hands  [x2kd]
Said: Thank her  [z7qs]
Booked Alice Martin: Mon 7 Dec 2026, 10:00 (in 14 days)
Saved: 1 point, 1 said, 1 carried, 1 kept, 1 missed, 1 moved, 1 dropped, 1 note,
  1 new commitment, 1 new point (Mon 23 Nov). Undo: ooo undo
"""
    )


def test_what_was_echoed_before_is_not_said_twice() -> None:
    said_before, deck, budget = ITEMS
    shown = log(
        items=(
            said_before,
            replace(deck, record=replace(deck.record, id="m4kc")),
            replace(budget, record=replace(budget.record, id="c5bf")),
        ),
        echoed=True,
        others_discussed=False,
        said=said(discussed=("t9we", "p4ra", "x2kd"), kept=("k7mx", "x9qb")),
    )
    assert shown == (
        "Saved: 3 points, 2 kept, 1 note, 1 new commitment, 1 new point. Undo: ooo undo\n"
    )


def test_what_is_closed_is_named_but_what_is_sensitive_not_shown() -> None:
    weekly = Point(id="w3kl", text="How is the team?", every="meeting")
    shown = log(
        Dossier(person=ALICE.person, points=(*ALICE.points[4:], weekly)),
        said=said(discussed=("d5",)),
    )
    assert (
        shown
        == """\
Discussed: (sensitive)  [d5mv]
Discussed: How is the team?, stays on the agenda  [w3kl]
Saved: 2 points (Mon 23 Nov). Undo: ooo undo
"""
    )


def test_a_log_that_adds_nothing_offers_no_undo() -> None:
    """Undo would take back the command before."""
    monday = Meeting(date=MONDAY)
    alice = Dossier(person=ALICE.person, entries=(monday.key,), meetings=(monday,))
    assert log(alice, into=True, said=said(left=())) == (
        "Nothing to change: the meeting of Mon 23 Nov 2026 is held so already.\n"
    )


def test_a_meeting_without_a_word_is_saved_too() -> None:
    alone = Dossier(person=ALICE.person)
    assert log(alone) == "Saved: the meeting of Mon 23 Nov 2026. Undo: ooo undo\n"


def test_the_sheet_has_the_numbers_that_the_questions_take() -> None:
    drawn = draw(sheet(ALICE, MONDAY, cover=Cover()), Page(80), color=False)
    assert drawn.splitlines() == [
        " points    1 On-call load since October",
        "           2 Q1 roadmap",
        "           3 Would like to present at the all-hands (Alice)",
        "           and 1 sensitive",
        " promises  4 You: send the grid, LATE 4 days",
        "           5 You: introduce her, due Mon 23 Nov",
        "           6 Alice: draft the review, LATE 1 day",
        "           7 Alice: (sensitive), no date",
    ]


def test_a_narrow_sheet_hangs_under_its_words() -> None:
    answer = sheet(ALICE, MONDAY, cover=Cover())
    assert draw(answer, Page(40), color=False).splitlines()[2:5] == [
        "           3 Would like to present at",
        "             the all-hands (Alice)",
        "           and 1 sensitive",
    ]


def test_an_empty_sheet_is_no_line() -> None:
    assert (
        draw(sheet(Dossier(person=ALICE.person), MONDAY, cover=Cover()), Page(), color=False) == ""
    )
