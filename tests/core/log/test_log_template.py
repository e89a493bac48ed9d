import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET
from msgspec.structs import replace

from ooo.core.capture.captured import Item, LineProblem
from ooo.core.dossier import Dossier
from ooo.core.log.entry import Entry, Said
from ooo.core.log.sheet import sheet
from ooo.core.log.template import (
    day_of,
    is_empty,
    read_template,
    with_whole_ids,
    with_words,
    without_message,
)
from ooo.core.model import Booking, Commitment, Cover, Note, Person, Point
from ooo.core.records.ids import UnknownId
from ooo.core.text.facts import Words
from ooo.errors import Saying
from ooo.words.language import ENGLISH
from ooo.words.sheets.log.template import Template, with_message
from tests.answering import said
from tests.harness import fix_of, says_of

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
TOLD = Entry(person="alice", date=MONDAY)

HEAD = """\
# Alice Martin, Mon 23 Nov 2026: save and close the editor to log it.
# A line that starts with # is left out (\\# keeps it). An empty file logs nothing.

# What was said, a line each. A promise may end with its date: by fri
#   ->      I promised this
#   <-      they promised this
#   next:   a point of mine for next time
#   bravo:  recognition I gave

"""
SHEET = """\

# Points: [x] discussed, [ ] not reached, [> fri] not before that day, [d] dropped.
# A line you delete was not reached.
[x] On-call load since October  (t9we)
[x] Q1 roadmap: what would she drop if she had to drop one thing?  (p4ra)
[x] Paris conference in May: budget agreed?  (h3nc)
[x] Would like to present at the all-hands (Alice)  (x2kd)

# Only what you tick was said: [x] said, [ ] not yet, [> fri] not before that day, [d] dropped.
[ ] Thank her for covering the release on the 12th  (z7qs)
[ ] (sensitive)  (d5mv)

# Promises: [x] kept, [ ] still open, [-] missed, [> fri] moved, [d] not needed any more.
# A line you delete stays as it is.
[ ] You: send the salary grid, LATE 4 days  (k7mx)
[ ] Alice: draft the incident review, LATE 1 day  (x9qb)
[ ] Alice: pick a mentor, no date  (b6te)

# Empty means not said. The next meeting would be about Mon 7 Dec; mood is 1 to 5.
date: 2026-11-23
next meeting:
minutes:
mood:
"""
TEMPLATE = HEAD + SHEET

AS_IT_STANDS = dict(
    said(
        discussed=("t9we", "p4ra", "h3nc", "x2kd"),
        not_discussed=("z7qs", "d5mv"),
    )
)
UNTOUCHED = replace(TOLD, said=tuple(AS_IT_STANDS.items()), others_discussed=False)


@pytest.fixture(name="shown")
def shown_of_alice(alice: Dossier) -> Template:
    return shown_of(alice)


def shown_of(dossier: Dossier, *, discreet: bool = False) -> Template:
    return Template(sheet(dossier, MONDAY, cover=Cover()), ENGLISH, discreet=discreet)


def read(text: str, shown: Template, entry: Entry = TOLD) -> Entry:
    """Give what a text says that can all be read."""
    told, problems = read_template(text, shown.rows, entry, today=MONDAY)
    assert problems == ()
    return told


def refused(text: str, shown: Template) -> tuple[tuple[str, str, str], ...]:
    """Give what is said of the lines of a text that cannot be read."""
    _, problems = read_template(text, shown.rows, TOLD, today=MONDAY)
    lines = text.split("\n")
    assert all(lines[problem.line - 1].endswith(problem.source) for problem in problems)
    return tuple((problem.source, says_of(problem), fix_of(problem)) for problem in problems)


def test_the_template_is_the_sheet_of_the_walk_through(shown: Template) -> None:
    assert shown.written(TOLD) == TEMPLATE


def test_saved_as_it_stands_every_point_was_discussed_and_no_promise_kept(shown: Template) -> None:
    assert read(TEMPLATE, shown) == UNTOUCHED


def test_what_the_flags_said_is_filled_in_and_read_back(shown: Template) -> None:
    """An editor after flags must not take back what the flags said."""
    items = (
        Item(line=1, source="Tired\n  and worried", record=Note(text="Tired\nand worried")),
        Item(
            line=3,
            source="-> send the deck by fri",
            record=Commitment(text="send the deck", owner="me", due=FRIDAY),
        ),
    )
    entry = replace(
        TOLD,
        items=items,
        said=said(
            discussed=("z7qs",),
            not_discussed=("p4ra",),
            kept=("x9qb",),
            missed=("b6te",),
            dropped=("h3nc",),
            moved={"k7mx": FRIDAY, "t9we": None},
        ),
        minutes=25,
        mood=4,
        spoke="them",
        why="it took longer",
        next=Booking(day=dt.date(2026, 12, 7), time=dt.time(14)),
    )
    written = shown.written(entry, body="bravo: calm in the incident call")
    assert written == HEAD + (
        "bravo: calm in the incident call\nTired\n  and worried\n-> send the deck by fri\n"
    ) + SHEET.replace("[x] On", "[> none] On").replace("[x] Q1", "[ ] Q1").replace(
        "[x] Paris", "[d] Paris"
    ).replace("[ ] Thank", "[x] Thank").replace("[ ] You: s", "[> 2026-11-27] You: s").replace(
        "[ ] Alice: d", "[x] Alice: d"
    ).replace("[ ] Alice: p", "[-] Alice: p").replace(
        "meeting:\nminutes:\nmood:", "meeting: 2026-12-07 14:00\nminutes: 25\nmood: 4"
    )
    told = read(written, shown, entry)
    bravo = Item(
        line=10,
        source="bravo: calm in the incident call",
        record=Note(text="calm in the incident call", kind="win", by="me"),
    )
    assert dict(told.said) == dict(
        said(
            discussed=("x2kd", "z7qs"),
            not_discussed=("p4ra", "d5mv"),
            kept=("x9qb",),
            missed=("b6te",),
            dropped=("h3nc",),
            moved={"t9we": None, "k7mx": FRIDAY},
        )
    )
    assert told == replace(
        entry,
        items=(bravo, replace(items[0], line=11), replace(items[1], line=13)),
        said=told.said,
        others_discussed=False,
    )


@pytest.mark.parametrize(
    ("next_meeting", "written"),
    [(None, "none"), (Booking(day=FRIDAY), "2026-11-27"), (UNSET, "")],
)
def test_a_booking_is_read_back_as_it_was_said(
    shown: Template, next_meeting: Booking | None, written: str
) -> None:
    entry = replace(TOLD, next=next_meeting)
    text = shown.written(entry)
    assert f"next meeting: {written}".rstrip() + "\n" in text
    assert read(text, shown).next == next_meeting


def test_flags_about_what_is_not_on_the_sheet_stay(shown: Template) -> None:
    """A promise due on Friday is not gone through on Monday, but it may have been kept."""
    kept = said(kept=("v8qy",))
    told = read(TEMPLATE, shown, replace(TOLD, said=kept))
    assert told == replace(UNTOUCHED, said=(*kept, *UNTOUCHED.said))


def test_ids_are_written_out_before_the_template_is(alice: Dossier) -> None:
    entry = replace(TOLD, said=said(kept=("x9",), left=("b6",), moved={"k7": FRIDAY}))
    assert with_whole_ids(entry, alice) == replace(
        TOLD, said=said(kept=("x9qb",), left=("b6te",), moved={"k7mx": FRIDAY})
    )
    with pytest.raises(UnknownId):
        with_whole_ids(replace(TOLD, said=said(kept=("zzzz",))), alice)


ON_CALL = "[x] On-call load since October  (t9we)\n"
THANKS = "[ ] Thank her for covering the release on the 12th  (z7qs)\n"
GRID = "[ ] You: send the salary grid, LATE 4 days  (k7mx)\n"

NOT_REACHED = Said("not discussed")
THURSDAY = Booking(day=dt.date(2026, 11, 26), time=dt.time(14))


@pytest.mark.parametrize(
    ("was", "becomes", "named", "expected"),
    [
        ("[x] On-call", "[ ] On-call", "t9we", NOT_REACHED),
        ("[x] On-call", "[] On-call", "t9we", NOT_REACHED),
        (ON_CALL, "", "t9we", NOT_REACHED),
        ("[x] On-call", "[d] On-call", "t9we", Said("dropped")),
        ("[x] On-call", "[> fri] On-call", "t9we", Said("moved", FRIDAY)),
        ("[x] On-call", "- [X] On-call", "t9we", Said("discussed")),
        ("[x] On-call", "  [ x ]  On-call", "t9we", Said("discussed")),
        ("[ ] Thank", "[x] Thank", "z7qs", Said("discussed")),
        ("[ ] (sens", "[x] (sens", "d5mv", Said("discussed")),
        (THANKS, "", "z7qs", None),
        ("[ ] You:", "[x] You:", "k7mx", Said("kept")),
        ("[ ] You:", "[-] You:", "k7mx", Said("missed")),
        ("[ ] You:", "[d] You:", "k7mx", Said("dropped")),
        ("[ ] You:", "[> none] You:", "k7mx", Said("moved")),
        ("[ ] You:", "[->fri] You:", "k7mx", Said("moved", FRIDAY)),
        (GRID, "", "k7mx", None),
    ],
)
def test_what_is_ticked_or_deleted_means_what_a_reader_thinks(
    shown: Template, was: str, becomes: str, named: str, expected: Said | None
) -> None:
    assert TEMPLATE.count(was) == 1
    told = read(TEMPLATE.replace(was, becomes), shown)
    everything = {**AS_IT_STANDS, named: expected}
    assert dict(told.said) == {key: each for key, each in everything.items() if each}
    assert told == replace(UNTOUCHED, said=told.said)


@pytest.mark.parametrize(
    ("was", "becomes", "expected"),
    [
        ("next meeting:", "next meeting: thu 14:00", {"next": THURSDAY}),
        ("next meeting:", "next meeting: none", {"next": None}),
        ("next meeting:\nminutes:\nmood:\n", "", {}),
        ("minutes:", "Minutes : 35", {"minutes": 35}),
        ("mood:", "mood: 2\nmood:\nmood: 2", {"mood": 2}),
        ("date: 2026-11-23", "date: fri", {"date": dt.date(2026, 11, 20)}),
        ("date: 2026-11-23\n", "", {}),
    ],
)
def test_a_field_that_is_changed_or_deleted_means_what_a_reader_thinks(
    shown: Template, was: str, becomes: str, expected: dict[str, object]
) -> None:
    assert TEMPLATE.count(was) == 1
    assert read(TEMPLATE.replace(was, becomes), shown) == replace(UNTOUCHED, **expected)


def test_lines_may_stand_anywhere_and_words_below_a_point_are_a_note(shown: Template) -> None:
    """Someone who writes below a point means to say something; nothing of that is lost."""
    point = "[x] On-call load since October  (t9we)\n"
    text = TEMPLATE.replace(
        point, f"{point}  She takes two weeks less\n# by the way\n  until May\n"
    )
    assert read(text, shown).items == (
        Item(
            line=14,
            source="  She takes two weeks less\n  until May",
            record=Note(text="She takes two weeks less\nuntil May"),
        ),
    )


def test_comments_that_were_added_are_left_out(shown: Template) -> None:
    text = TEMPLATE.replace("[x] On-call", "#[x] On-call\n# a remark")
    without = {**AS_IT_STANDS, "t9we": NOT_REACHED}
    assert read(text, shown) == replace(UNTOUCHED, said=tuple(without.items()))


def test_any_editor_may_have_saved_it(shown: Template) -> None:
    """Byte-order marks and line ends of other systems change nothing."""
    assert read("\ufeff" + TEMPLATE.replace("\n", "\r\n"), shown) == UNTOUCHED


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("[data platform] is short of people", "[data platform] is short of people"),
        ("\\[x] marks the spot", "[x] marks the spot"),
        ("\\# 42 is open", "# 42 is open"),
        ("\\mood: low", "mood: low"),
        ("\\\\mood: low", "\\mood: low"),
        ("moody: rather", "moody: rather"),
        ("\\o/", "\\o/"),
    ],
)
def test_text_that_looks_like_a_line_of_the_sheet_can_be_text(
    shown: Template, typed: str, text: str
) -> None:
    told = read(HEAD + typed + SHEET, shown)
    assert [item.record.text for item in told.items] == [text]


@given(
    st.text(alphabet="#[]x-> \\mod:inutesa(k7)", min_size=1, max_size=12).filter(
        lambda line: line.strip() and not line.startswith("  ")
    )
)
def test_a_line_that_was_typed_before_is_read_back_as_text(line: str) -> None:
    """Whatever the walk-through kept, the editor's door neither loses nor takes for a mark."""
    bare = Dossier(person=Person(slug="alice", name="Alice Martin"))
    shown = shown_of(bare)
    written = shown.written(TOLD, body=f"a\n{line}")
    told, problems = read_template(written, shown.rows, TOLD, today=MONDAY)
    found = [*(item.source for item in told.items), *(problem.source for problem in problems)]
    assert "\n".join(found).split("\n") in (["a", line], ["a"])
    assert replace(told, items=()) == replace(TOLD, others_discussed=False)


UNCHANGED = "Write what was said on a line of its own, and this one as:\n"
WITHOUT_ID = (
    "A line with a box ends with the id of a record on this sheet.",
    "Put its id back, in brackets, or delete the line; for a text, write \\ before it.",
)
OR_TEXT = "\nIf it is something that was said, write \\ before the line."
PAST = "Write a date like today, yesterday, hier, fri (the last one), 3 nov, 15th or 2026-11-20."


@pytest.mark.parametrize(
    ("was", "line", "says", "fix"),
    [
        (
            GRID,
            GRID.replace("[ ]", "[> next fri]"),
            "'next fri' can be read in more than one way.",
            "Write fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026).",
        ),
        (
            GRID,
            GRID.replace("[ ]", "[?]"),
            "'[?]' says nothing of k7mx.",
            "Write [x] kept, [ ] still open, [-] missed, [> fri] moved, [d] not needed any more.",
        ),
        (
            ON_CALL,
            ON_CALL.replace("[x]", "[-]"),
            "'[-]' says nothing of t9we.",
            "Write [x] discussed, [ ] not reached, [> fri] not before that day, [d] dropped.",
        ),
        (
            GRID,
            GRID.replace(", LATE 4 days", " by fri"),
            "The words of k7mx are not as they were.",
            UNCHANGED + GRID.rstrip("\n"),
        ),
        (
            ON_CALL,
            ON_CALL.replace("(t9we)", "(t9we) she wants a rota"),
            "The words of t9we are not as they were.",
            UNCHANGED + ON_CALL.rstrip("\n"),
        ),
        (ON_CALL, ON_CALL.replace("  (t9we)", ""), *WITHOUT_ID),
        (ON_CALL, ON_CALL.replace("[x]", "[> fri]").replace("t9we", "zzzz"), *WITHOUT_ID),
        (
            "mood:\n",
            "mood: low\n",
            "A mood cannot be 'low'.",
            f"Give a whole number from 1 to 5.{OR_TEXT}",
        ),
        (
            "minutes:\n",
            f"minutes: {'9' * 5000}\n",
            f"A length in minutes cannot be '{'9' * 5000}'.",
            f"Give a whole number from 1 to 1440.{OR_TEXT}",
        ),
        (
            "date: 2026-11-23\n",
            "date: 2026-11-24\n",
            "'2026-11-24' is a day to come, and this date looks back.",
            f"{PAST}{OR_TEXT}",
        ),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_its_fix(
    shown: Template, was: str, line: str, says: str, fix: str
) -> None:
    assert TEMPLATE.count(was) == 1
    assert refused(TEMPLATE.replace(was, line), shown) == ((line.rstrip("\n"), says, fix),)


def test_a_record_or_a_field_said_twice_is_refused_where_it_disagrees(shown: Template) -> None:
    assert read(TEMPLATE + ON_CALL, shown) == UNTOUCHED
    unticked = ON_CALL.replace("x", " ", 1)
    assert refused(f"{TEMPLATE}mood: 2\n{unticked}mood: 3\n", shown) == (
        (unticked.rstrip("\n"), "t9we stands here twice.", "Delete one of the lines."),
        ("mood: 3", "'mood:' stands here twice.", "Delete one of the lines."),
    )


def test_problems_of_words_and_of_the_sheet_come_in_the_order_of_their_lines(
    shown: Template,
) -> None:
    text = HEAD + "-> send the plan by EOD" + SHEET.replace("mood:", "mood: 9")
    _, problems = read_template(text, shown.rows, TOLD, today=MONDAY)
    assert [(problem.line, problem.source) for problem in problems] == [
        (10, "-> send the plan by EOD"),
        (32, "mood: 9"),
    ]


def test_the_message_stands_on_top_and_counts_lines_from_there(shown: Template) -> None:
    text = HEAD + "-> send the plan by next fri" + SHEET.replace("mood:", "mood: 9")
    _, problems = read_template(text, shown.rows, TOLD, today=MONDAY)
    told = with_message(text, problems, ENGLISH)
    lines = told.split("\n")
    assert lines[:10] == [
        "#! Nothing is saved yet. Mend this, then save and close again.",
        "#! Line 20: -> send the plan by next fri",
        "#!   'next fri' can be read in more than one way.",
        "#!   Write fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026).",
        "#!   If that is no date, write \\by for by.",
        "#! Line 42: mood: 9",
        "#!   A mood cannot be '9'.",
        "#!   Give a whole number from 1 to 5.",
        "#!   If it is something that was said, write \\ before the line.",
        "#!",
    ]
    assert lines[19] == "-> send the plan by next fri"
    assert lines[41] == "mood: 9"
    assert without_message(told) == text


def test_a_message_shows_what_could_harm_and_is_no_wider_than_its_line() -> None:
    problem = LineProblem(
        line=1, source="a\x1b[2J\n  b", says=Saying("{text}", text=Words("No\rway.")), fix=Saying()
    )
    assert with_message("text", (problem,), ENGLISH) == (
        "#! Nothing is saved yet. Mend this, then save and close again.\n"
        "#! Line 6: a\\x1b[2J\n"
        "#!   No\\x0dway.\n"
        "#!\n"
        "#!\n"
        "text"
    )


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("", True),
        ("# all\n\n  \n", True),
        ("date: 2026-11-23\nnext meeting:\nmood:", True),
        ("g4pz:\nt5kq : ", True),
        ("g4pz: 5", False),
        ("mood: 2", False),
        ("Tired", False),
        ("[ ] x (t9we)", False),
    ],
)
def test_comments_and_empty_fields_say_nothing(text: str, *, empty: bool) -> None:
    assert is_empty(text) is empty


def test_the_day_of_a_text_is_what_it_says() -> None:
    """A sheet of Friday that is gone on with on Monday is still the one of Friday."""
    assert day_of("mood: 2\ndate: 2026-11-20\n", today=MONDAY) == dt.date(2026, 11, 20)
    assert day_of("Tired\n", today=MONDAY) is None
    assert day_of("date: whenever\n", today=MONDAY) is None


def test_words_typed_since_join_a_text_that_was_kept() -> None:
    entry = replace(TOLD, items=(Item(line=1, source="mood: low", record=Note(text="mood: low")),))
    kept = "# head\n\nTired\ndate: 2026-11-23\n"
    joined = kept + "\n\\mood: low\n"
    assert with_words(kept, entry, body="Tired") == joined
    assert with_words(joined, entry, body="Tired") == joined
    assert with_words(kept, TOLD) == kept


def test_a_log_that_is_no_one_to_one_has_words_only(shown: Template) -> None:
    note = replace(TOLD, kind="note")
    assert shown.written(note) == (HEAD.replace("2026:", "2026, note:") + "\ndate: 2026-11-23\n")
    coaching = replace(TOLD, kind="coaching")
    written = shown.written(coaching)
    fields = "date: 2026-11-23\nnext meeting:\nminutes:\nmood:\n"
    about = "# Empty means not said. The next meeting would be about Mon 7 Dec; mood is 1 to 5.\n"
    assert written == f"{HEAD.replace('2026:', '2026, coaching:')}\n{about}{fields}"
    told = read(written.replace("meeting:", "meeting: fri"), shown, coaching)
    assert told == replace(coaching, next=told.next, others_discussed=False)


def test_a_sheet_with_nothing_open_asks_for_words_alone() -> None:
    bare = Dossier(person=Person(slug="alice", name="Alice Martin"))
    written = shown_of(bare).written(TOLD)
    assert written == HEAD + "\n" + SHEET[SHEET.index("# Empty") :]
    assert is_empty(written)


def test_texts_are_one_safe_line_and_records_without_an_id_are_left_out() -> None:
    """A text with an escape in it must not draw over the sheet, whatever shows the file."""
    held = Dossier(
        person=Person(slug="alice", name="Alice Martin"),
        points=(Point(id="t9we", text="On-call\n  load\x1b[2J"), Point(text="by hand")),
        commitments=(
            Commitment(id="k7mx", owner="me", text="send it", due=MONDAY),
            Commitment(id="x9qb", owner="them", text="keep it quiet", sensitive=True),
        ),
    )
    shown = shown_of(held)
    written = shown.written(TOLD)
    assert [line for line in written.split("\n") if line.startswith(("[", "# Left"))] == [
        "[x] On-call load\\x1b[2J  (t9we)",
        "[ ] You: send it, due Mon 23 Nov  (k7mx)",
        "[ ] Alice: (sensitive), no date  (x9qb)",
        "# Left out for want of an id: 1 record (ooo check --fix).",
    ]
    assert read(written, shown) == replace(
        TOLD, said=said(discussed=("t9we",)), others_discussed=False
    )


def test_on_a_shared_screen_nobody_and_nothing_can_be_read(alice: Dossier) -> None:
    """The editor is on the screen too; what is said of a record is read back all the same."""
    shown = shown_of(alice, discreet=True)
    written = shown.written(TOLD)
    assert written.split("\n")[0] == (
        "# A. M., Mon 23 Nov 2026: save and close the editor to log it."
    )
    assert [line for line in written.split("\n") if line.startswith("[")] == [
        "[x] (hidden)  (t9we)",
        "[x] (hidden)  (p4ra)",
        "[x] (hidden)  (h3nc)",
        "[x] (hidden) (A.)  (x2kd)",
        "[ ] (hidden)  (z7qs)",
        "[ ] (sensitive)  (d5mv)",
        "[ ] You: (hidden), LATE 4 days  (k7mx)",
        "[ ] A.: (hidden), LATE 1 day  (x9qb)",
        "[ ] A.: (hidden), no date  (b6te)",
    ]
    assert read(written, shown) == UNTOUCHED


def test_a_field_and_a_line_that_differ_are_refused(shown: Template) -> None:
    """The length of one meeting is one."""
    told = refused(TEMPLATE.replace("minutes:\n", "minutes: 30\nduration: 45\n"), shown)
    assert told == (("", "'minutes' is said twice, and not the same.", "Say it once."),)


def test_the_mood_has_its_field_in_french_too(shown: Template) -> None:
    told = refused(TEMPLATE.replace("mood:\n", "mood: 2\nmoral: 3\n"), shown)
    assert told == (("moral: 3", "'moral:' stands here twice.", "Delete one of the lines."),)


def test_a_line_of_a_field_out_of_range_is_refused_where_it_stands(shown: Template) -> None:
    ((source, says, _),) = refused(TEMPLATE.replace("mood:\n", "mood: 9\n"), shown)
    assert (source, says) == ("mood: 9", "A mood cannot be '9'.")
