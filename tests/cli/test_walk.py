"""The walk-through of a log on a real pseudo-terminal: a minute, a few keys, nothing lost."""

import re
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.harness import Home, Ooo, copy_sample

MEETING = "people/alice/meetings/2026-11-23.toml"
ASKED = (
    "[y/N] ",
    "[y/N] ",
    "discussed) ",
    "none) ",
    "drop) ",
    "booked) ",
)
"""How the questions of a log with Alice end, in their order."""


def begin(home: Path, columns: int = 80, **variables: str) -> Terminal:
    """Start a log with Alice and wait for the first line to be typed."""
    log = Terminal(home, "log", "alice", columns=columns, **variables)  # type: ignore[arg-type]
    log.wait_for("marks)\n> ")
    return log


def answer_with_enter(log: Terminal, *asked: str) -> None:
    """Press Enter at every question, when it stands there."""
    for words in asked or ASKED:
        log.wait_for(words)
        log.type("")


def without_ids(text: str) -> str:
    """Give a text without the ids that chance drew."""
    return re.sub(r'id = "[a-z][2-9][a-z]{2}"', 'id = "…"', text)


def written(notebook: Path) -> dict[str, str]:
    """Give every file of the notebook, without the ids that chance drew."""
    return {
        str(path.relative_to(notebook)): without_ids(path.read_text("utf-8"))
        for path in sorted(notebook.rglob("*.toml"))
    }


def test_the_commonest_meeting_takes_seven_answers_and_few_keys(ooo: Ooo, home: Path) -> None:
    """Three points discussed, two promises kept, two notes, one new promise, nothing booked."""
    ooo("init", "--name", "Marion Lefèvre")
    ooo("person", "add", "Alice Martin", "--last-met", "2026-11-09")
    ooo("add", "alice", "-", stdin="On-call load\nRoadmap\nParis in May\n")
    ooo("owe", "alice", "send the salary grid", "--due", "2026-11-23")
    ooo("expect", "alice", "draft the incident review", "--due", "2026-11-23")
    words = ("Wants a quieter sprint", "Proud of the latency win", "send the deck by fri")
    answers = (*words[:2], f"-> {words[2]}", "", "", "a", "")
    log = Terminal(home, "log")
    for typed, shown in zip(
        answers, ("> ", "> ", "> ", "> ", "discussed) ", "none) ", "booked) "), strict=True
    ):
        log.wait_for(shown)
        log.type(typed)
    assert log.ends() == 0
    assert log.screen().splitlines()[-1] == (
        "Saved: 3 points, 2 kept, 2 notes, 1 new commitment. Undo: ooo undo"
    )
    keys = sum(len(f"{line}\r") for line in ("ooo log", *answers)) - sum(map(len, words))
    assert len(answers) == 7
    assert keys == 19


@pytest.mark.usefixtures("notebook")
def test_b_goes_back_to_the_question_before_and_to_the_words(home: Path, notebook: Path) -> None:
    log = begin(home)
    log.type("Tired")
    log.wait_for("Tired\n> ")
    log.type("Wrong line")
    log.wait_for("line\n> ")
    log.type("b")
    log.wait_for("Taken back: Wrong line\n> ")
    log.type("")
    log.wait_for("[y/N] ")
    log.type("b")
    log.wait_for("marks)\n> ")
    log.type("Proud")
    log.wait_for("Proud\n> ")
    log.type("")
    answer_with_enter(log, "[y/N] ", "[y/N] ")
    log.wait_for("all discussed) ")
    log.type("2")
    log.wait_for("Enter = none) ")
    log.type("b")
    answer_with_enter(log, *ASKED[2:])
    assert log.ends() == 0
    meeting = (notebook / MEETING).read_text("utf-8")
    assert re.findall('^text = "(.*)"$', meeting, re.MULTILINE)[-2:] == ["Tired", "Proud"]
    assert 'id = "p4ra"' in meeting


@pytest.mark.usefixtures("notebook")
def test_a_question_explains_itself_and_a_wrong_answer_is_asked_again(home: Path) -> None:
    log = begin(home)
    log.type("")
    answer_with_enter(log, "[y/N] ", "[y/N] ")
    log.wait_for("all discussed) ")
    log.type("?")
    log.wait_for("all discussed) ")
    assert "They come back next time." in " ".join(log.screen().split())
    log.type("9")
    log.wait_for("all discussed) ")
    assert "'9' is no answer here." in log.screen()
    log.interrupt()
    assert log.ends() == 130


def test_a_point_left_a_third_time_is_asked_about(home: Path, notebook: Path) -> None:
    log = begin(home)
    log.type("")
    answer_with_enter(log, "[y/N] ", "[y/N] ")
    log.wait_for("all discussed) ")
    log.type("1")
    log.wait_for("stands in the way) ")
    log.type("nobody has the numbers")
    answer_with_enter(log, *ASKED[3:])
    assert log.ends() == 0
    meeting = (notebook / MEETING).read_text("utf-8")
    assert meeting.endswith(
        '[[note]]\nkind = "blocker"\ntext = "On-call load since October: nobody has the numbers"\n'
    )


def test_e_goes_on_in_the_editor_with_what_was_said(
    home: Path, notebook: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/^Tired$/Tired, and proud/" "$1"\n')
    editor.chmod(0o700)
    log = begin(home, OOO_EDITOR=str(editor))
    log.type("Tired")
    log.wait_for("Tired\n> ")
    log.type("")
    log.wait_for("[y/N] ")
    log.type("e")
    assert log.ends() == 0
    assert 'text = "Tired, and proud"' in (notebook / MEETING).read_text("utf-8")
    assert not list((home / ".local" / "state").rglob("log-alice*"))


def test_the_words_of_monday_resumed_on_tuesday_are_mondays(home: Path, notebook: Path) -> None:
    log = begin(home)
    log.type("Tired")
    log.wait_for("Tired\n> ")
    log.interrupt()
    assert log.ends() == 130
    later = Terminal(home, "log", "alice", OOO_TODAY="2026-11-24")
    later.wait_for("Go on with it? [Y/n] ")
    later.type("")
    later.wait_for("? marks)\n> ")
    later.type("")
    answer_with_enter(later)
    assert later.ends() == 0
    assert 'text = "Tired"' in (notebook / MEETING).read_text("utf-8")


def test_pasted_lines_in_every_script_come_out_as_they_went_in(home: Path, notebook: Path) -> None:
    lines = ("Fatiguée, très", "مرحبا بالجميع", "她想要更安静的冲刺", "👩🏽‍💻 shipped it 🎉")
    log = begin(home)
    pasted = "\n".join(lines)
    log.child.send(f"\x1b[200~{pasted}\x1b[201~\r")
    log.wait_for("> ")
    log.type("")
    answer_with_enter(log)
    assert log.ends() == 0
    meeting = (notebook / MEETING).read_text("utf-8")
    assert re.findall('^text = "(.*)"$', meeting, re.MULTILINE)[-4:] == list(lines)


def test_tab_completes_a_mark(home: Path, notebook: Path) -> None:
    log = begin(home)
    log.child.send("bra\t")
    log.wait_for("bravo: ")
    log.type("calm in the incident call")
    log.wait_for("call\n> ")
    log.type("")
    answer_with_enter(log)
    assert log.ends() == 0
    meeting = (notebook / MEETING).read_text("utf-8")
    assert meeting.endswith('kind = "win"\ntext = "calm in the incident call"\nby = "me"\n')


@pytest.mark.parametrize(
    ("columns", "variables"),
    [(80, {"ACCESSIBLE": "1"}), (80, {"TERM": "dumb"}), (40, {})],
    ids=["accessible", "dumb", "40 columns"],
)
def test_a_plainer_terminal_gets_the_same_questions_and_the_same_result(
    tmp_path: Path, columns: int, variables: dict[str, str]
) -> None:
    results = []
    for name, width, given in (("rich", 80, {}), ("plain", columns, variables)):
        home = tmp_path / name
        home.mkdir(mode=0o700)
        notebook = copy_sample(Home(home))
        log = begin(home, columns=width, **given)
        log.type("-> send the deck by fri")
        log.wait_for("\n> ")
        log.type("")
        for words, typed in zip(ASKED, ("y", "", "2", "6", "fri", "thu 14:00"), strict=True):
            log.wait_for(words)
            log.type(typed)
        assert log.ends() == 0
        results.append(written(notebook))
    assert results[0] == results[1]
