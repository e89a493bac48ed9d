"""What a log tells of goals, through all its doors: what is kept never depends on the door."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.front import tree
from tests.harness import Door, Home, Ooo, Run, copy_sample, make_private

GOALS = """\
# by hand
[[goal]]
id = "g4pz"
title = "Autonomous on payroll runs" # hers
opened = 2026-09-01
by = 2027-03-31
evaluations = [{ on = 2026-11-09, verdict = "keep" }]
readings = [
  { on = 2026-09-01, value = 8 },
  { on = 2026-10-05, value = 7 }, # better
]
[goal.indicator]
name = "escalations a month"
start = 8
target = 2

[[goal]]
id = "g7dv"
title = "Design reviews before code"
opened = 2026-07-01

[[goal]]
id = "g8tv"
title = "Talks"
opened = 2026-08-01
evaluations = [{ on = 2026-11-09, verdict = "keep" }]
indicator = { name = "talks given", target = 4 }

[[goal]]
id = "g9sv"
title = "A secret"
opened = 2026-01-01
sensitive = true
"""
FLAGS = ("--kept", "x9qb", "--next", "thu 14:00")
TOLD = ("--reading", "g8tv=1", "--reading", "g4pz=5 quieter week",
    "--verdict", "g7dv=adjust too wide")  # fmt: skip
ANSWERS = "Tired\n\n\n\n\n6\n\n1\n5 quieter week\n2 too wide\nthu 14:00\n"
EDITOR = """\
import pathlib, sys
path = pathlib.Path(sys.argv[1])
text = path.read_text("utf-8")
for old, new in (
    ("bravo:  recognition I gave\\n", "bravo:  recognition I gave\\nTired\\n"),
    ("[ ] Alice: draft", "[x] Alice: draft"),
    ("next meeting:", "next meeting: thu 14:00"),
    ("\\ng8tv:\\n", "\\ng8tv: 1\\n"),
    ("\\ng4pz:\\n", "\\ng4pz: 5 quieter week\\n"),
    ("\\ng7dv:\\n", "\\ng7dv: adjust too wide\\n"),
):
    assert old in text, old
    text = text.replace(old, new)
path.write_text(text, "utf-8")
"""


def write_goals(home: Home) -> Path:
    """Copy the sample, with goals of Alice's."""
    notebook = copy_sample(home)
    (notebook / "people" / "alice" / "goals.toml").write_text(GOALS)
    make_private(notebook)
    return notebook


def test_every_door_that_is_told_the_same_of_goals_writes_the_same_bytes(tmp_path: Path) -> None:
    script = tmp_path / "editor.py"
    script.write_text(EDITOR, "utf-8")
    lines = "Tired\ng8tv: 1\ng4pz: 5 quieter week\nG7DV: adjust, too wide\n"
    written = {}
    for name, argv, stdin in (
        (
            "questions",
            ("log", "alice"),
            ANSWERS,
        ),
        ("editor", ("log", "alice", "-e"), ""),
        ("standard input", ("log", "alice", "-", *FLAGS), lines),
        ("lines and flags", ("log", "alice", "-m", "Tired", *FLAGS, *TOLD), ""),
    ):
        home = tmp_path / name
        home.mkdir()
        door = Door(Home(home))
        notebook = write_goals(door.home)
        enter = door.on_screen if name == "questions" else door.piped
        result = enter(*argv, stdin=stdin, OOO_EDITOR=f"python3 {script}")
        assert result.status == 0, result
        written[name] = tree(notebook)
    assert written["questions"] == written["editor"]
    assert written["editor"] == written["standard input"]
    assert written["standard input"] == written["lines and flags"]
    _, goals = written["editor"]["people/alice/goals.toml"]
    assert b"{ on = 2026-10-05, value = 7 }, # better\n" in goals
    assert b'{ on = 2026-11-23, value = 5, note = "quieter week" },\n' in goals
    assert b"known = true" in goals


def test_a_log_asks_for_what_is_due_and_enter_says_nothing(home: Path, at_terminal: Ooo) -> None:
    notebook = write_goals(Home(home))
    goals = notebook / "people" / "alice" / "goals.toml"
    asked = at_terminal("log", "alice", stdin="\n\n\n\n\n\n?\nmany\n\n\n4\n\n\n").out
    assert "Talks given? (none yet; Enter = no reading) " in asked
    assert "A number is the reading of this meeting" in asked
    assert "Escalations a month? (7 on 5 Oct; Enter = no reading) " in asked
    question = "Design reviews before code: 1 keep, 2 adjust, 3 stop, and why; Enter = later "
    assert question in asked
    assert "secret" not in asked
    assert goals.read_text() == GOALS


REACHED = """\
[[goal]]
id = "t5kq"
title = "Angry callers"
kind = "coaching"
opened = 2026-07-01
closed = 2026-09-01
outcome = "reached"
readings = [{ on = 2026-09-01, value = 1 }]
indicator = { name = "calls escalated", start = 6, target = 1 }

[[goal]]
id = "g4pz"
title = "Talks"
closed = 2026-09-02
outcome = "reached"
indicator = { name = "talks given", target = 4 }
"""


def test_a_log_asks_whether_what_was_reached_holds(home: Path, at_terminal: Ooo) -> None:
    """The reading answers it: the next log and sheet ask no more."""
    goals = copy_sample(Home(home)) / "people" / "alice" / "goals.toml"
    goals.write_text(REACHED)
    asked = at_terminal("log", "alice", stdin="Tired\n\n\n\n\n\n\n2 after the holidays\n\n\n")
    assert "Calls escalated: does it hold? (1 on 1 Sep; Enter = no reading) " in asked.out
    assert "Talks given: does it hold? (none yet; Enter = no reading) " in asked.out
    assert '{ on = 2026-11-23, value = 2, note = "after the holidays" }' in goals.read_text()
    again = at_terminal("log", "alice", "--again", stdin="x\n\n\n\n\n\n")
    assert "Calls escalated" not in again.out


def test_a_number_that_is_none_is_asked_for_again(home: Path, at_terminal: Ooo) -> None:
    write_goals(Home(home))
    told = at_terminal("log", "alice", stdin="\n\n\n\n\n\nmany\n\n\n4\n\n\n")
    assert "'many' is no answer here.\nType a number" in told.err
    assert "'4' is no answer here.\nType 1 (keep), 2 (adjust) or 3 (stop)" in told.err


def test_a_line_is_said_back_in_the_walk_as_what_it_tells(home: Path, at_terminal: Ooo) -> None:
    write_goals(Home(home))
    typed = "g4pz: 5 quieter week\ng7dv: stop\ng9zz: 5\nQ3: 5 days off\ngoal: Lead the guild\n"
    told = at_terminal("log", "alice", stdin=typed + "\n" * 12, NO_COLOR="1")
    assert "Reading of Alice Martin: escalations a month 5, before 7 (5 Oct): quieter" in told.out
    assert "Stop: Design reviews before code\n" in told.out
    assert "Goal of Alice Martin: Lead the guild  [" in told.out
    saved = told.out.splitlines()[-2:]
    assert "2 notes, 1 new goal, 1 reading, 1 verdict" in " ".join(saved)
    assert "g9zz: 5" in (
        Home(home).notebook / "people" / "alice" / "meetings" / "2026-11-23.toml"
    ).read_text("utf-8")


def test_the_words_go_to_the_editor_with_what_was_answered(
    home: Path, at_terminal: Ooo, tmp_path: Path
) -> None:
    seen = tmp_path / "seen.txt"
    write_goals(Home(home))
    typed = "\n\n\n\n\n\n1 at the guild\n5\n2 wide\ne\n"
    at_terminal("log", "alice", stdin=typed, OOO_EDITOR=f"cp -T $1 {seen}; cp")
    script = tmp_path / "editor.sh"
    script.write_text(f'#!/bin/sh\ncp "$1" {seen}\nprintf \'Tired\\n\' >> "$1"\n')
    script.chmod(0o700)
    at_terminal("log", "alice", stdin=typed, OOO_EDITOR=str(script))
    text = seen.read_text("utf-8")
    assert "g8tv: 1 at the guild\n" in text
    assert "g4pz: 5\n" in text
    assert "g7dv: adjust wide\n" in text
    goals = (Home(home).notebook / "people" / "alice" / "goals.toml").read_text("utf-8")
    assert "{ on = 2026-11-23, value = 5 },\n" in goals


def test_whoever_opens_no_goal_sees_not_one_line_more(ooo: Ooo, notebook: Path) -> None:
    """What others have opened changes nothing of a sheet; and where nobody has, of no screen."""
    sheets = ("prep karim", "history karim", "person show chloe", "dashboard karim")
    beside = [ooo(*sheet.split()).out for sheet in sheets]
    shutil.rmtree(notebook / "people" / "bruno")
    (notebook / "people" / "alice" / "goals.toml").unlink()
    assert [ooo(*sheet.split()).out for sheet in sheets] == beside
    grown = ("goal", "coaching", "to look at", "say it", "career talk due", "step")
    for screen in ("prep alice", "prep karim", "overdue", "week", "person show alice"):
        shown = ooo(*screen.split()).out.lower()
        assert [word for word in grown if word in shown] == []


@pytest.mark.usefixtures("notebook")
def test_nobody_who_has_no_goal_is_asked_of_any(at_terminal: Ooo) -> None:
    asked = at_terminal("log", "karim", stdin="\n" * 9).out
    assert "reading" not in asked
    assert "keep, 2 adjust" not in asked


def test_tab_offers_goals_and_steps_that_are_open(home: Path, run: Run) -> None:
    notebook = write_goals(Home(home))
    path = notebook / "people" / "alice" / "goals.toml"
    path.write_text(
        path.read_text()
        + '[[goal.milestones]]\nid = "s2cr"\ntext = "of the secret"\n\n[[goal]]\nid = "g5cl"\n'
        'title = "Closed"\nclosed = 2026-01-01\n\n[[goal]]\nid = "g6st"\ntitle = "Steps"\n'
        'milestones = [1, { id = "s3st", text = "a step" }, { id = "s4st", text = "x", '
        "done = 2026-01-02 }]\n\n[[goal]]\nid = 3\ntitle = 4\n"
    )
    offered = run("--complete", "goal", "").out.splitlines()
    assert "alice\tAlice Martin" in offered
    assert "g4pz\tAlice: Autonomous on payroll runs" in offered
    assert [each for each in offered if each.startswith(("g9sv", "g5cl", "s2cr", "s4st"))] == []
    assert "s3st\tAlice: a step" in run("--complete", "done", "s").out.splitlines()
    assert run("--complete", "log", "alice", "--reading", "g6").out == "g6st\tAlice: Steps\n"
    hidden = run("--complete", "goal", "", OOO_DISCREET="1").out
    assert "Alice" not in hidden


def test_a_goal_is_asked_for_where_there_is_none_yet(home: Path, at_terminal: Ooo) -> None:
    write_goals(Home(home))
    shown = at_terminal("goal", "karim", stdin="Fewer alerts by 18 dec\n")
    assert "Goal of Karim Benali: Fewer alerts, by Fri 18 Dec 2026" in shown.out
    assert at_terminal("goal", "chloe", stdin="\n").out.endswith("Which goal? (Enter = none) ")
    step = at_terminal("add", "g4pz", stdin="runbook by fri\n")
    assert "Step of Autonomous on payroll runs (Alice Martin): runbook, by" in step.out
    fixed = at_terminal("fix", "g7dv", stdin="+dev\nReviews first\n33 dec\nfri\n")
    assert "Goal of Alice Martin: Reviews first, by Fri 27 Nov 2026" in fixed.out


def test_a_name_that_is_an_id_too_is_refused_with_both(home: Path, ooo: Ooo) -> None:
    write_goals(Home(home))
    ooo("person", "add", "Geneviève G4PZ")
    told = ooo("goal", "g4pz", "5")
    assert told.status == 2
    assert 'is the id of "Autonomous on payroll runs", and may mean' in told.err


@pytest.mark.usefixtures("notebook")
def test_a_goal_of_mine_says_so_on_every_line_it_has(ooo: Ooo) -> None:
    ooo("goal", "karim", "Listen more", "by", "18", "dec", "--mine", "--known")
    ooo("coach", "karim", "Speak slower", "--mine")
    assert "Listen more (yours) \u00b7 by 18 Dec" in ooo("goal", "karim").out
    assert "Listen more (yours) \u00b7 by 18 Dec" in ooo("prep", "karim").out
    assert "Coaching: Speak slower (yours), 0 of 6" in ooo("prep", "karim").out
    assert "yours" not in ooo("prep", "karim", "--share").out
    assert "Listen more (Marion), by 18 Dec" in ooo("plan", "karim").out
    assert "goal: Listen more (yours)" in ooo("overdue", today="2026-12-19").out


def test_what_is_sensitive_of_a_goal_or_a_track_stays_out_of_json_that_was_not_asked_for_it(
    home: Path, ooo: Ooo
) -> None:
    """A screen hides it, and a machine that reads the same command is told no more."""
    alice = write_goals(Home(home)) / "people" / "alice"
    goals = alice / "goals.toml"
    goals.write_text(
        goals.read_text()
        + 'why = "secret why"\nreadings = [{ on = 2026-10-01, value = 3, note = "secret note" }]\n'
        'milestones = [{ id = "s3cr", text = "secret step" }]\n'
        'indicator = { name = "secret measure", target = 4 }\n\n'
        '[[goal]]\nid = "t9sv"\ntitle = "A secret track"\nkind = "coaching"\nsensitive = true\n'
    )
    promises = alice / "commitments.toml"
    promises.write_text(
        promises.read_text("utf-8")
        + '\n[[commitment]]\nid = "x9sv"\nowner = "them"\ntext = "secret try"\n'
        'made = 2026-11-01\ngoal = "t9sv"\nsensitive = true\n\n'
        '[[commitment]]\nid = "x8sv"\nowner = "me"\ntext = "secret help"\ngoal = "g9sv"\n',
        "utf-8",
    )
    for argv in (("goal",), ("goal", "alice"), ("goal", "g9sv"), ("goal", "t9sv"),
        ("coach", "alice"), ("dashboard", "alice"), ("dashboard",), ("plan", "alice")):  # fmt: skip
        shown = ooo(*argv, "--json")
        assert shown.status == 0
        assert "secret" not in shown.out.lower(), argv
    hidden = json.loads(ooo("goal", "g9sv", "--json").out)["data"]
    assert hidden["state"]["says"]["rule"] == "hidden"
    assert hidden["promises"] == []
    asked = ooo("goal", "g9sv", "--all", "--json").out
    assert [word in asked for word in ("secret step", "secret help")] == [True, True]


def test_what_is_sensitive_of_a_goal_stays_off_every_screen(home: Path, ooo: Ooo) -> None:
    write_goals(Home(home))
    for argv in (("goal",), ("goal", "alice"), ("goal", "g9sv"), ("prep", "alice"), ("overdue",),
        ("history", "alice"), ("find", "secret"), ("move", "g9sv", "fri"), ("done", "g9sv"),
        ("reopen", "g9sv"), ("fix", "g9sv", "--due", "fri"), ("goal", "g9sv", "--why", "x"),
        ("goal", "g9sv", "keep")):  # fmt: skip
        shown = ooo(*argv)
        assert "A secret" not in shown.out + shown.err, argv
