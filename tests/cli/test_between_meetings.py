"""What happens between two meetings: things come to mind, promises move, people leave."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest
import tomli

from ooo.words.language import ENGLISH
from tests.cli.front import tree
from tests.harness import MONDAY, Ooo, Result

THURSDAY, FRIDAY, TUESDAY = "2026-11-19", "2026-11-20", "2026-11-24"

pytestmark = pytest.mark.usefixtures("notebook")


def said(out: str, *messages: str) -> Result:
    """Give the result of a command that did what it was asked."""
    return Result(0, out, "".join(f"{line}\n" for line in messages))


def meetings(notebook: Path, who: str) -> list[str]:
    return sorted(path.name for path in (notebook / "people" / who / "meetings").iterdir())


@pytest.mark.parametrize(
    ("verb", "typed", "shown"),
    [
        (
            "add",
            "Her desk by the window",
            "What is the point? For next time with Alice Martin: Her desk by the window  [s8fv]\n",
        ),
        (
            "owe",
            "send the deck by fri",
            (
                "What did you promise? "
                "You owe Alice Martin: send the deck, by Fri 27 Nov 2026 (in 4 days)  [s8fv]\n"
            ),
        ),
        (
            "expect",
            "the RFC d'ici vendredi",
            (
                "What did they promise? "
                "Alice Martin owes you: the RFC, by Fri 27 Nov 2026 (in 4 days)  [s8fv]\n"
            ),
        ),
    ],
)
def test_what_is_confidential_is_typed_behind_a_question_and_not_on_the_command_line(
    at_terminal: Ooo, verb: str, typed: str, shown: str
) -> None:
    """A command line stays in the shell's history."""
    assert at_terminal(verb, "alice", stdin=f"{typed}\n", COLUMNS="200", NO_COLOR="1") == said(
        shown
    )


def test_lines_of_the_grammar_are_read_from_standard_input(ooo: Ooo) -> None:
    lines = """\
her desk by the window
bravo: the demo
-> call HR by fri
<- the RFC
is she leaving? #sensitive
note: quiet in the steering
  committee
"""
    assert ooo("add", "alice", "-", stdin=lines) == said(
        """\
For next time with Alice Martin: her desk by the window  [s8fv]
Thanks to say to Alice Martin: the demo  [p9vh]
You owe Alice Martin: call HR, by Fri 27 Nov 2026 (in 4 days)  [r8mn]
Alice Martin owes you: the RFC, no date  [z8jc]
For next time with Alice Martin (sensitive): is she leaving?  [t8zg]
Noted on Alice Martin: quiet in the steering
  committee
"""
    )


def test_what_they_sent_by_chat_becomes_their_points(ooo: Ooo) -> None:
    chat = "Alice: the on-call rota\n- a day a week at home\n\n• -> the budget\n"
    assert ooo("add", "alice", "--theirs", "-", stdin=chat) == said(
        """\
Alice Martin wants to raise: the on-call rota  [s8fv]
Alice Martin wants to raise: a day a week at home  [p9vh]
Alice Martin wants to raise: -> the budget  [r8mn]
"""
    )


def test_one_line_is_echoed_as_a_sentence(ooo: Ooo) -> None:
    assert ooo("add", "karim", "Who", "takes", "the", "cluster") == said(
        "For next time with Karim Benali: Who takes the cluster  [s8fv]\n"
    )
    assert ooo("owe", "karim", "the", "grid", "by", "tomorrow") == said(
        "You owe Karim Benali: the grid, by Tue 24 Nov 2026 (tomorrow)  [p9vh]\n"
    )
    assert ooo("expect", "karim", "the", "plan") == said(
        "Karim Benali owes you: the plan, no date  [r8mn]\n"
    )


def test_recognition_noted_on_a_thursday_stands_first_on_monday_until_it_was_said(
    ooo: Ooo,
) -> None:
    noted = ooo("add", "chloe", "bravo: the design guild", today=THURSDAY)
    assert noted == said("Thanks to say to Chloé D'Aubigné-Nguyễn: the design guild  [s8fv]\n")
    before = """\
Chloé D'Aubigné-Nguyễn · one-to-one · Mon 23 Nov 2026, 30 min
Last met 33 days ago (21 Oct), every 2 weeks
"""
    first = """\

FIRST
 Thank Chloé: the design guild                                    [s8fv]
"""
    after = """\

LAST TIME
 New in the design guild; likes it.

No open commitments.

After: ooo log
"""
    assert ooo("prep", "chloe") == said(before + first + after)
    assert ooo("done", "s8fv") == said(
        "Said: the design guild (with Chloé D'Aubigné-Nguyễn)  [s8fv]\nUndo: ooo undo\n"
    )
    assert ooo("prep", "chloe") == said(before + after)


def test_a_promise_of_mine_moved_since_we_met_stands_first_as_something_to_tell(ooo: Ooo) -> None:
    assert ooo("move", "r3cd", "fri", "--why", "waiting for HR") == said(
        """\
You owe Karim Benali: answer about the training budget, by Fri 27 Nov 2026 (in 4 days), \
moved from Wed 11 Nov 2026  [r3cd]
Undo: ooo undo
"""
    )
    assert ooo("prep", "karim") == said(
        """\
Karim Benali · one-to-one · Mon 23 Nov 2026, 30 min
Last met 5 days ago (18 Nov), every 3 weeks

FIRST
 You owe: answer about the training budget. Tell Karim: moved to Fri 27 Nov   [r3cd]

LAST TIME
 Il veut déléguer les astreintes ; à cadrer ensemble.

OTHER COMMITMENTS (1)
 Karim: cost estimate for the new cluster             due today   [q2wn]

After: ooo log
"""
    )


def test_book_sets_moves_and_clears_a_meeting(ooo: Ooo) -> None:
    undo = "Undo: ooo undo\n"
    assert ooo("book", "karim", "thu", "14:00") == said(
        "Booked Karim Benali: Thu 26 Nov 2026, 14:00 (in 3 days)\n"
    )
    assert ooo("book", "karim", "demain", "9h30") == said(
        "Booked Karim Benali: Tue 24 Nov 2026, 09:30 (tomorrow), "
        f"moved from Thu 26 Nov 2026, 14:00\n{undo}"
    )
    assert ooo("prep", "karim").out.startswith(
        "Karim Benali · one-to-one · Tue 24 Nov 2026, 09:30, 30 min\n"
    )
    assert ooo("book", "karim", "none") == said(
        f"No meeting with Karim Benali is booked any more (it was Tue 24 Nov 2026, 09:30).\n{undo}"
    )


def test_nobody_nags_about_who_is_on_leave_until_that_day(ooo: Ooo) -> None:
    assert ooo("person", "pause", "chloe", "until", "1", "dec") == said(
        "Chloé D'Aubigné-Nguyễn is paused until Tue 1 Dec 2026 (in 8 days).\nUndo: ooo undo\n"
    )
    assert "Chloé" not in ooo("overdue", today="2026-11-30").out
    back = " " * 7 + "Chloé  41 days ago, every 2 weeks                not booked\n"
    assert back in ooo("overdue", today="2026-12-01", COLUMNS="80").out


def test_who_leaves_is_gone_through_and_promises_of_mine_may_stay(at_terminal: Ooo) -> None:
    """One answer each; a sensitive text is not on the screen, and a wrong answer is said."""
    answers = "k\n\nm\nx\n\ns\n\n\n\ns\n\n"
    assert at_terminal(
        "person", "archive", "alice", stdin=answers, COLUMNS="200", NO_COLOR="1"
    ) == said(
        """\
send the salary grid (k = kept, m = missed, d = drop, Enter = it stays) \
introduce her to Karim [data platform], ~30 min (k = kept, m = missed, d = drop, \
Enter = it stays) \
draft the incident review (k = kept, m = missed, Enter = drop) \
pick a mentor (k = kept, m = missed, Enter = drop) \
pick a mentor (k = kept, m = missed, Enter = drop) \
Would like to present at the all-hands (s = said, Enter = drop) \
Q1 roadmap: what would she drop if she had to drop one thing? (s = said, Enter = drop) \
On-call load since October (s = said, Enter = drop) \
Paris conference in May: budget agreed? (s = said, Enter = drop) \
Thank her for covering the release on the 12th (s = said, Enter = drop) \
(sensitive) [d5mv] (s = said, Enter = drop) \
Kept: send the salary grid (you, to Alice Martin)  [k7mx]
Missed: draft the incident review (Alice Martin)  [x9qb]
Dropped: pick a mentor (Alice Martin)  [b6te]
Discussed: Would like to present at the all-hands (with Alice Martin)  [x2kd]
Dropped: Q1 roadmap: what would she drop if she had to drop one thing? (with Alice Martin)  [p4ra]
Dropped: On-call load since October (with Alice Martin)  [t9we]
Dropped: Paris conference in May: budget agreed? (with Alice Martin)  [h3nc]
Said: Thank her for covering the release on the 12th (with Alice Martin)  [z7qs]
Dropped: (sensitive) (with Alice Martin)  [d5mv]
Alice Martin is archived.
You still owe Alice Martin (left): introduce her to Karim [data platform], ~30 min  [v8qy]
For their next manager: ooo export alice --handover
Undo: ooo undo
""",
        "Type one of k, m, d, or Enter.",
    )


def test_what_was_written_by_hand_is_gone_through_one_by_one(
    at_terminal: Ooo, ooo: Ooo, notebook: Path
) -> None:
    """Records without an id were taken for one another."""
    agenda = notebook / "people" / "chloe" / "agenda.toml"
    agenda.write_text('[[point]]\ntext = "Her desk"\n\n[[point]]\ntext = "Paris"\n', "utf-8")
    agenda.chmod(0o600)
    asked = at_terminal("person", "archive", "chloe", stdin="s\n\n", COLUMNS="200", NO_COLOR="1")
    assert asked == said(
        """\
Her desk (s = said, Enter = drop) Paris (s = said, Enter = drop) \
Discussed: Her desk (with Chloé D'Aubigné-Nguyễn)  [s8fv]
Dropped: Paris (with Chloé D'Aubigné-Nguyễn)  [p9vh]
Chloé D'Aubigné-Nguyễn is archived.
For their next manager: ooo export chloe --handover
Undo: ooo undo
"""
    )
    for _ in range(2):
        assert ooo("undo").status == 0
    assert ooo("person", "archive", "chloe", "--drop-rest").out.count("Dropped: ") == 2


def test_who_is_looked_for_in_the_archive_is_brought_back_by_what_is_said(ooo: Ooo) -> None:
    """It is not guessed that `archive` is also the way back."""
    assert ooo("person", "archive", "ines") == said(
        "Nothing to change: Inès Roux is archived.\n"
        "You still owe Inès Roux (left): write her a reference  [w8ww]\n"
        "To bring them back: ooo person archive ines --back\n"
    )
    assert ooo("person", "archive", "ines", "--back") == said(
        "Inès Roux is back.\nUndo: ooo undo\n"
    )


NOT_LOGGED = ", 1 booking not logged"
UNLOGGED = """
NOT LOGGED
 Alice, booked Mon 23: ooo log alice --date mon · ooo skip alice
"""


def test_a_booking_that_passed_is_called_for_until_it_is_logged(ooo: Ooo, notebook: Path) -> None:
    passed = ooo("overdue", today=TUESDAY).out
    assert (NOT_LOGGED in passed, UNLOGGED in passed) == (True, True)
    sheet = ooo("prep", "alice", today=TUESDAY).out
    assert sheet.splitlines()[2] == "Booked Mon 23 Nov, not logged: ooo log alice --date 2026-11-23"
    assert ooo("log", "alice", "--date", "mon", "-m", "Tired", today=TUESDAY).status == 0
    assert ooo("overdue", today=TUESDAY) == said(
        passed.replace(NOT_LOGGED, "").replace(UNLOGGED, "")
    )
    assert "next" not in (notebook / "people" / "alice" / "person.toml").read_text("utf-8")
    assert meetings(notebook, "alice")[-1] == "2026-11-23.toml"


def test_a_skipped_meeting_carries_nothing_and_does_not_begin_the_rhythm_anew(
    ooo: Ooo, notebook: Path
) -> None:
    """Without a date it is the booking that passed which is meant."""
    alice = notebook / "people" / "alice"
    agenda = (alice / "agenda.toml").read_bytes()
    passed = ooo("overdue", today=TUESDAY).out
    assert ooo("skip", "alice", "--why", "she was ill", today=TUESDAY) == said(
        """\
Skipped Alice Martin: Mon 23 Nov 2026 (yesterday), she was ill
The agenda stays as it is, and so does the rhythm. The booking of Mon 23 Nov 2026, 10:00 is cleared.
Undo: ooo undo
"""
    )
    assert (alice / "agenda.toml").read_bytes() == agenda
    assert meetings(notebook, "alice")[-1] == "2026-11-23.skipped.toml"
    assert ooo("overdue", today=TUESDAY) == said(
        passed.replace(NOT_LOGGED, "").replace(UNLOGGED, "")
    )
    header = ooo("prep", "alice", today=TUESDAY).out.splitlines()[1]
    assert header == "Last met 15 days ago (9 Nov), every 2 weeks · mood then 2 of 5"
    late = " " * 7 + "Alice  29 days ago, every 2 weeks                not booked\n"
    assert late in ooo("overdue", today="2026-12-08", COLUMNS="80").out


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("yesterday", "2026-11-22"),
        ("hier", "2026-11-22"),
        ("fri", "2026-11-20"),
        ("vendredi", "2026-11-20"),
        ("mon", "2026-11-23"),
        ("tue", "2026-11-17"),
        ("3 nov", "2026-11-03"),
        ("3 aug", "2026-08-03"),
    ],
)
def test_the_date_of_a_log_looks_back_and_those_of_promises_do_not(
    ooo: Ooo, notebook: Path, word: str, day: str
) -> None:
    date, today = map(dt.date.fromisoformat, (day, MONDAY))
    named = ENGLISH.day(date, today=today).text
    done = ooo("log", "chloe", "--date", word, "-m", "-> the plan by fri")
    assert done == said(
        """\
You owe Chloé D'Aubigné-Nguyễn: the plan, by Fri 27 Nov 2026 (in 4 days)  [s8fv]
"""
        f"Saved: 1 new commitment ({named}). Undo: ooo undo\n"
    )
    assert f"{day}.toml" in meetings(notebook, "chloe")


KARIM = """\
Karim Benali
 {}  You: answer about the training budget          LATE 12 days   [r3cd]
 {}  Karim: cost estimate for the new cluster          due today   [q2wn]
"""
INES = """\
Inès Roux (left)
 1  You: write her a reference                    LATE 146 days   [w8ww]
"""
WHICH = "Which? (numbers, a = all; Enter = nothing) "
FEW = INES + KARIM.format(2, 3) + WHICH


@pytest.fixture
def few(notebook: Path) -> None:
    """Leave little open: nothing with Alice, whose agenda would fill the screen, or with Bruno."""
    shutil.rmtree(notebook / "people" / "bruno")
    for name in ("agenda", "commitments"):
        (notebook / "people" / "alice" / f"{name}.toml").write_text("", "utf-8")


@pytest.mark.usefixtures("few")
def test_done_without_an_id_offers_what_is_open(at_terminal: Ooo) -> None:
    """A number that is none is asked for again, with the reason."""
    assert at_terminal("done", stdin="4\n1 2-3\n", COLUMNS="80", NO_COLOR="1") == said(
        FEW
        + WHICH
        + """\
Kept, 146 days late: write her a reference (you, to Inès Roux)  [w8ww]
Kept, 12 days late: answer about the training budget (you, to Karim
  Benali)  [r3cd]
Kept: cost estimate for the new cluster (Karim Benali)  [q2wn]
Undo: ooo undo
""",
        "'4' is no answer here.",
        "Type numbers from 1 to 3, like 1 or 1-3, or ids. a is all, Enter none.",
    )


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("verb", ["done", "move", "drop"])
def test_enter_chooses_nothing_and_the_end_of_the_input_leaves(
    at_terminal: Ooo, home: Path, verb: str
) -> None:
    before = tree(home)
    nothing = at_terminal(verb, stdin="\n", COLUMNS="80", NO_COLOR="1")
    assert nothing == said(FEW, "Nothing chosen.")
    assert at_terminal(verb, COLUMNS="80", NO_COLOR="1") == Result(130, f"{FEW}\n", "")
    assert tree(home) == before


@pytest.mark.usefixtures("few")
def test_move_without_an_id_asks_which_and_to_which_day(at_terminal: Ooo) -> None:
    day = "To which day? (none = no date) "
    moved = """\
You owe Karim Benali: answer about the training budget, by Fri 27 Nov 2026
  (in 4 days), moved from Wed 11 Nov 2026  [r3cd]
Undo: ooo undo
"""
    assert at_terminal("move", stdin="2\nsoon\nfri\n", COLUMNS="80", NO_COLOR="1") == said(
        FEW + day * 2 + moved,
        "'soon' is not a date ooo knows.",
        "Write a date like fri, tomorrow, vendredi, 15th, 3 dec, +2w, eom or 2026-12-01,\nor none.",
    )


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("words", [("fri",), ("27", "nov"), ("in", "4", "days")])
def test_move_with_a_date_alone_asks_only_which(at_terminal: Ooo, words: tuple[str, ...]) -> None:
    assert at_terminal("move", *words, stdin="3\n", COLUMNS="80", NO_COLOR="1") == said(
        FEW
        + """\
Karim Benali owes you: cost estimate for the new cluster, by Fri 27 Nov 2026
  (in 4 days), moved from Mon 23 Nov 2026  [q2wn]
Undo: ooo undo
"""
    )


def test_drop_without_an_id_asks_which_and_why(at_terminal: Ooo, notebook: Path) -> None:
    """What was missed can only be a promise, so no point is offered then."""
    shutil.rmtree(notebook / "people" / "bruno")
    (notebook / "people" / "alice" / "commitments.toml").unlink()
    why = "Why? (m = it was missed; Enter = not needed any more) "
    point = at_terminal("drop", stdin="6\nshe knows\n", COLUMNS="80", NO_COLOR="1")
    assert point == said(
        f"""\
Alice Martin
 1  To say: Thank her for covering the release on the 12th        [z7qs]
 2  Point: On-call load since October             carried twice   [t9we]
 3  Alice's point: Would like to present at the all-hands         [x2kd]
 4  Point: Q1 roadmap: what would she drop if she had to drop
    one thing?                                                    [p4ra]
 5  Point: Paris conference in May: budget agreed?                [h3nc]
 6  Point: (sensitive)                                            [d5mv]
Inès Roux (left)
 7  You: write her a reference                    LATE 146 days   [w8ww]
{KARIM.format(8, 9)}{WHICH}{why}\
Dropped: (sensitive) (with Alice Martin)  [d5mv]
Why: she knows
Undo: ooo undo
"""
    )
    missed = at_terminal("drop", "--missed", stdin="3\n", COLUMNS="80", NO_COLOR="1")
    assert missed == said(
        FEW
        + """\
Missed: cost estimate for the new cluster (Karim Benali)  [q2wn]
Undo: ooo undo
"""
    )


SETTLED = """\
 1  You, to Alice: unblock the review queue with the other
    leads                                        kept Mon 9 Nov   [b5tc]
 2  Alice: write the migration runbook           kept Thu 5 Nov   [b4ta]
 3  Karim: present the on-call rota to the team
                                               missed Wed 7 Oct   [c1aa]
"""


def test_reopen_without_an_id_offers_what_was_settled_lately(
    at_terminal: Ooo, ooo: Ooo, notebook: Path
) -> None:
    shutil.rmtree(notebook / "people" / "bruno")
    nothing = at_terminal("reopen", stdin="\n", COLUMNS="80", NO_COLOR="1")
    assert nothing == said(SETTLED + WHICH, "Nothing chosen.")
    assert at_terminal("reopen", stdin="3 1\n", COLUMNS="80", NO_COLOR="1") == said(
        SETTLED
        + WHICH
        + """\
Karim Benali owes you: present the on-call rota to the team, by Wed 30 Sep 2026
  (54 days ago)  [c1aa]
Open again; it was missed on Wed 7 Oct 2026.
You owe Alice Martin: unblock the review queue with the other leads, by
  Mon 2 Nov 2026 (21 days ago)  [b5tc]
Open again; it was kept on Mon 9 Nov 2026.
Undo: ooo undo
"""
    )
    assert ooo("undo").out.startswith("Taken back: ooo reopen c1aa b5tc  (")


def test_reopen_brings_back_all_or_none(ooo: Ooo, home: Path) -> None:
    before = tree(home)
    assert ooo("reopen", "b4ta", "k7mx") == Result(
        1, "", "k7mx (Alice Martin) is open; there is nothing to reopen.\n"
    )
    assert tree(home) == before


def test_where_there_is_nothing_to_choose_from_that_is_said(
    at_terminal: Ooo, few: None, notebook: Path
) -> None:
    del few
    for who in ("ines", "karim"):
        (notebook / "people" / who / "commitments.toml").unlink()
    assert at_terminal("done") == Result(
        1, "", "Nothing is open.\nBegin with: ooo owe WHO TEXT, ooo add WHO TEXT\n"
    )
    assert at_terminal("reopen", today="2027-03-01") == Result(
        1,
        "",
        "Nothing was settled in the last 60 days.\n"
        "What was settled before comes back by its id: ooo reopen ID\n",
    )


@pytest.mark.usefixtures("few")
def test_what_was_written_by_hand_is_offered_with_an_id(at_terminal: Ooo, notebook: Path) -> None:
    """A file that cannot be read is named, and keeps nothing else from being offered."""
    agenda = notebook / "people" / "chloe" / "agenda.toml"
    agenda.write_text('[[point]]\ntext = "Her desk"\n', "utf-8")
    broken = notebook / "people" / "alice" / "commitments.toml"
    broken.write_text('[[commitment]]\nowner = "her"\n', "utf-8")
    for path in (agenda, broken):
        path.chmod(0o600)
    result = at_terminal("done", stdin="1\n", COLUMNS="80", NO_COLOR="1")
    assert (result.status, result.out) == (
        0,
        f"""\
Chloé D'Aubigné-Nguyễn
 1  Point: Her desk                                               [s8fv]
{INES.replace(" 1 ", " 2 ")}{KARIM.format(3, 4)}{WHICH}\
Discussed: Her desk (with Chloé D'Aubigné-Nguyễn)  [s8fv]
Undo: ooo undo
""",
    )
    assert result.err.startswith("people/alice/commitments.toml:1: ")


@pytest.mark.parametrize(
    "words",
    [("done",), ("drop",), ("drop", "--missed"), ("reopen",), ("move",), ("move", "fri")],
    ids=" ".join,
)
def test_without_a_terminal_an_id_is_asked_for_in_a_sentence(
    ooo: Ooo, at_terminal: Ooo, home: Path, words: tuple[str, ...]
) -> None:
    before = tree(home)
    missing = Result(2, "", f"ID… is missing.\nooo {words[0]} --help shows how.\n")
    assert ooo(*words, stdin="1\n") == missing
    assert at_terminal(*words, "--no-input", stdin="1\n") == missing
    assert tree(home) == before


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("\n\n", {}, ""),
        ("release day\n\n", {"why": "release day"}, ", release day"),
        ("\ny\n", {"by": "me"}, ", called off by you"),
        ("\nNON\n", {"by": "them"}, ", called off by them"),
        ("\nwhat\no\n", {"by": "me"}, ", called off by you"),
        ("a trip\nn\n", {"why": "a trip", "by": "them"}, ", called off by them: a trip"),
    ],
)
def test_skip_asks_why_and_who_called_it_off_and_says_both_back(
    at_terminal: Ooo, notebook: Path, typed: str, kept: dict[str, str], shown: str
) -> None:
    result = at_terminal("skip", "karim", stdin=typed, NO_COLOR="1", COLUMNS="200")
    assert f"Skipped Karim Benali: Mon 23 Nov 2026 (today){shown}\n" in result.out
    assert "ill" not in result.out.split("Skipped")[0]
    file = notebook / "people" / "karim" / "meetings" / "2026-11-23.skipped.toml"
    held = tomli.loads(file.read_text("utf-8"))
    assert {key: held[key] for key in ("why", "by") if key in held} == kept


def test_skip_takes_both_as_flags_and_asks_nothing_it_was_told(at_terminal: Ooo) -> None:
    told = at_terminal("skip", "karim", "--why", "release day", "--by", "me", stdin="")
    assert told.status == 0
    assert told.err == ""


def test_skip_refuses_before_it_asks(at_terminal: Ooo) -> None:
    result = at_terminal("skip", "alice", "--date", "9 nov", stdin="lost\n")
    assert result.status == 1
    assert result.out == ""
    assert at_terminal("skip", "alice", "--by", "marc", stdin="") == (
        2,
        "",
        "--by cannot be 'marc'.\nThere is: me, them.\n",
    )


@pytest.mark.parametrize(
    ("every", "kept", "shown"),
    [
        ("meeting", "meeting", "every meeting"),
        ("Meeting", "meeting", "every meeting"),
        ("\u00e0 chaque r\u00e9union", "meeting", "every meeting"),
        ("every time", "meeting", "every meeting"),
        ("4w", "4w", "every 4 weeks"),
        ("every 4 weeks", "4w", "every 4 weeks"),
        ("monthly", "30d", "every 30 days"),
    ],
)
def test_a_point_that_comes_back_says_how_often(
    ooo: Ooo, notebook: Path, every: str, kept: str, shown: str
) -> None:
    added = ooo("add", "karim", "how is the team", "--every", every)
    assert added.out == f"For next time with Karim Benali ({shown}): how is the team  [s8fv]\n"
    agenda = (notebook / "people" / "karim" / "agenda.toml").read_text("utf-8")
    assert f'every = "{kept}"' in agenda


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("add karim how --every often", "--every cannot be 'often'."),
        ("add karim note: quiet --every 4w", "Only a point comes back, and 'quiet' is none."),
        ("add alice, karim hello", "Several people are written without blanks between them."),
        ("owe alice,karim hello", "ooo owe takes one person: a promise is between two."),
        ("expect alice,karim hello", "ooo expect takes one person: a promise is between two."),
        ("add alice,nobody hello", "No one called 'nobody'."),
        ("add alice,,karim hello", "Several people are written without blanks between them."),
    ],
)
def test_what_cannot_be_meant_adds_nothing(ooo: Ooo, notebook: Path, words: str, says: str) -> None:
    before = tree(notebook)
    result = ooo(*words.split())
    assert result.err.startswith(says)
    assert result.out == ""
    assert tree(notebook) == before


def test_the_right_form_of_several_people_is_named(ooo: Ooo) -> None:
    assert ooo("add", "alice,", "karim", "hello").err.endswith("ooo add alice,karim TEXT\n")
    assert ooo("add", "alice, karim", "hello").err.endswith("ooo add alice,karim TEXT\n")
    assert ooo("add", "alice,,karim", "hello").err.endswith("ooo add alice,karim TEXT\n")


def test_add_for_several_gives_each_their_own_in_one_command(ooo: Ooo, notebook: Path) -> None:
    before = tree(notebook)
    added = ooo("add", "alice,karim,alice", "the", "new", "office")
    assert (
        added.out
        == """\
For next time with Alice Martin: the new office  [s8fv]
For next time with Karim Benali: the new office  [p9vh]
"""
    )
    listed = json.loads(ooo("add", "ali,chloe", "note: quiet", "--json").out)
    assert [each["person"] for each in listed["data"]["each"]] == ["alice", "chloe"]
    assert ooo("undo").status == 0
    assert ooo("undo").status == 0
    assert tree(notebook) == before


def test_a_first_date_is_no_move(ooo: Ooo) -> None:
    """Nobody broke their word by saying when; what comes after that is counted."""
    promise = ooo("owe", "karim", "look at the offers").out.rpartition("[")[2][:4]
    ooo("move", promise, "27 nov")
    for command in (("prep", "karim"), ("overdue", "--soon", "7d"), ("person", "show", "karim")):
        assert "moved" not in ooo(*command).out
    ooo("move", promise, "30 nov")
    assert "moved once" in ooo("prep", "karim").out
    ooo("move", promise, "none")
    ooo("move", promise, "4 dec")
    assert "moved twice" in ooo("prep", "karim").out


def test_a_points_first_day_is_no_move(ooo: Ooo) -> None:
    before = ooo("prep", "alice").out.count("moved")
    ooo("move", "t9we", "27 nov")
    assert ooo("prep", "alice").out.count("moved") == before
    ooo("move", "t9we", "30 nov")
    assert ooo("prep", "alice").out.count("moved once") == before + 1


def test_a_leave_is_kept_and_counts_for_nothing_of_theirs(ooo: Ooo, notebook: Path) -> None:
    assert ooo("person", "pause", "alice", OOO_TODAY="2026-11-24").status == 0
    assert ooo("person", "list", OOO_TODAY="2027-01-11").out.splitlines()[1] == (
        "  every 2 weeks, met 63 days ago, paused until further notice"
    )
    assert ooo("person", "pause", "alice", "none", OOO_TODAY="2027-01-11").status == 0
    kept = tomli.loads((notebook / "people/alice/person.toml").read_text("utf-8"))["pauses"]
    assert kept == [{"from": dt.date(2026, 11, 24), "until": dt.date(2027, 1, 11)}]
    sheet = ooo("prep", "alice", OOO_TODAY="2027-01-12").out
    assert "Back after 6 weeks. Nothing of Alice's counts as late. What still holds?" in sheet
    promise = next(line for line in sheet.splitlines() if "incident review" in line)
    assert "LATE" not in promise
    late = json.loads(ooo("overdue", "--json", OOO_TODAY="2027-01-12").out)["data"]
    assert "alice" not in [one["person"] for one in late["theirs"]]
    assert "alice" not in [one["person"] for one in late["meetings"]]
    ooo("log", "alice", "-m", "Back", "--date", "2027-01-12", OOO_TODAY="2027-01-12")
    sheet = ooo("prep", "alice", OOO_TODAY="2027-01-13").out
    assert "Back after" not in sheet
    assert "on leave: Tue 24 Nov 2026 to Mon 11 Jan 2027" in (
        ooo("person", "show", "alice", OOO_TODAY="2027-01-13").out
    )


@pytest.mark.parametrize(
    ("relation", "cadence"),
    [("report", "2w"), ("manager", "2w"), ("peer", "4w"), ("mentee", "4w"), ("skip", "12w")],
)
def test_who_someone_is_says_how_often_one_meets(ooo: Ooo, relation: str, cadence: str) -> None:
    ooo("person", "add", "Dana Field", "--relation", relation)
    assert json.loads(ooo("prep", "dana", "--json").out)["data"]["cadence"] == cadence
    ooo("person", "edit", "dana", "--cadence", "3w")
    assert json.loads(ooo("prep", "dana", "--json").out)["data"]["cadence"] == "3w"


def test_what_is_about_to_end_stands_on_the_sheet(ooo: Ooo) -> None:
    """With their own manager a manager's own points come first."""
    told = ooo("person", "edit", "alice", "--trial", "10 dec", "--leaves", "31 mar")
    assert told.out.splitlines()[:2] == [
        "Alice Martin: leaves Wed 31 Mar 2027 (was none)",
        "Alice Martin: trial period until Thu 10 Dec 2026 (was none)",
    ]
    ooo("person", "edit", "alice", "--relation", "manager")
    sheet = ooo("prep", "alice").out
    assert "leaves 31 Mar 2027" in sheet
    assert "FIRST\n The trial period ends Thu 10 Dec (in 17 days).\n" in sheet
    assert sheet.index("YOUR POINTS") < sheet.index("ALICE'S POINTS")
    shared = ooo("prep", "alice", "--share").out
    assert "leaves" not in shared
    assert "trial" not in shared
    ooo("person", "edit", "alice", "--trial", "none", "--leaves", "")
    assert "leaves" not in ooo("prep", "alice").out
