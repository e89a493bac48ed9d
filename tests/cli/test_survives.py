"""What is typed at a terminal is taken whole, answers what was asked, outlasts refusals."""

import os
import sys
import time
import tomllib
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.harness import Ooo

TERMS = ("dumb", "xterm-256color")


def promised(notebook: Path) -> list[str]:
    """Give what is promised to Karim or by him in the order of the file."""
    file = notebook / "people" / "karim" / "commitments.toml"
    return [each["text"] for each in tomllib.loads(file.read_text("utf-8-sig"))["commitment"]]


def meetings(notebook: Path) -> str:
    """Give all that is written of meetings with Alice on the day of the tests."""
    files = (notebook / "people" / "alice" / "meetings").glob("2026-11-23*")
    return "".join(file.read_text("utf-8") for file in files)


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("early", [False, True], ids=["at the prompt", "before it"])
@pytest.mark.parametrize("end", ["\r", ""], ids=["whole lines", "last line open"])
def test_a_paste_of_many_lines_is_as_many_promises(
    home: Path, notebook: Path, term: str, end: str, *, early: bool
) -> None:
    before = promised(notebook)
    terminal = Terminal(home, "owe", "karim", TERM=term)
    if not early:
        terminal.wait_for("promise? ")
    terminal.child.send(f"send it\rask again\rwrite to HR{end}")
    if not end:
        terminal.wait_on("write to HR")
        time.sleep(0.5)
        terminal.child.send("\r")
    assert terminal.ends() == 0
    assert promised(notebook) == [*before, "send it", "ask again", "write to HR"]


def test_a_bracketed_paste_is_taken_whole(home: Path, notebook: Path) -> None:
    before = promised(notebook)
    terminal = Terminal(home, "expect", "karim")
    terminal.wait_for("promise? ")
    terminal.child.send("\x1b[200~one\rtwo\r\x1b[201~\r")
    assert terminal.ends() == 0
    assert promised(notebook) == [*before, "one", "two"]


@pytest.mark.parametrize("term", TERMS)
def test_several_lines_are_no_answer_to_a_question(home: Path, notebook: Path, term: str) -> None:
    terminal = Terminal(home, "drop", "k7mx", TERM=term)
    terminal.wait_for("not needed any more) ")
    terminal.child.send("one\rtwo\r")
    terminal.wait_on("One line is asked for, and several came: none is taken.")
    time.sleep(0.3)
    terminal.type("Moved to Q2")
    assert terminal.ends() == 0
    settled = (notebook / "people" / "alice" / "settled" / "2026.toml").read_text("utf-8")
    assert 'why = "Moved to Q2"' in settled


@pytest.mark.usefixtures("notebook")
def test_what_is_typed_ahead_answers_no_question(home: Path) -> None:
    terminal = Terminal(home, "person", "forget", "karim", TERM="dumb")
    terminal.child.send("karim\rkarim\ry\ry\r")
    terminal.wait_on("What was typed before this question is not taken.")
    terminal.interrupt()
    assert terminal.ends() == 130


@pytest.mark.parametrize("term", TERMS)
def test_keys_that_write_nothing_are_not_stored(home: Path, notebook: Path, term: str) -> None:
    terminal = Terminal(home, "owe", "karim", TERM=term)
    terminal.wait_for("promise? ")
    terminal.child.send("send\x07 it\x11\x02 \x0f\x18now\x1b[6~\r")
    assert terminal.ends() == 0
    assert promised(notebook)[-1].isprintable()


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.usefixtures("notebook")
def test_ctrl_z_suspends(home: Path, term: str) -> None:
    terminal = Terminal(home, program=("sh", "-i"), TERM=term, PS1="ready> ")
    terminal.wait_for("ready> ")
    terminal.type(f"{sys.executable} -m ooo log alice")
    terminal.wait_for("? marks)\n> ")
    terminal.child.send("\x1a")
    terminal.wait_on("Stopped")
    terminal.wait_for("ready> ")
    terminal.type("fg")
    time.sleep(0.5)
    terminal.type("Tired")
    terminal.wait_for("Tired\n> ")
    terminal.interrupt()
    terminal.wait_for("ready> ")
    assert "goes on with it." in terminal.screen()
    terminal.type("exit")
    terminal.ends()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--kept", "zzzz"), "No record has the id 'zzzz'."),
        (("--kept", "k7mx", "--missed", "k7mx"), "k7mx cannot be kept and missed."),
        (("--mood", "9"), "A mood cannot be 9."),
        (("--again", "--into"), "--again"),
    ],
)
@pytest.mark.usefixtures("notebook")
def test_what_is_wrong_already_is_said_before_anything_is_read(
    home: Path, options: tuple[str, ...], says: str
) -> None:
    terminal = Terminal(home, "log", "alice", "-", *options)
    assert terminal.ends() in (1, 2)
    assert says in terminal.screen()
    assert "Type or paste lines" not in terminal.screen()


def test_a_second_log_is_settled_before_the_lines_are_typed(home: Path, ooo: Ooo) -> None:
    assert ooo("init").status == 0
    assert ooo("person", "add", "Alice").status == 0
    assert ooo("log", "alice", "-m", "Tired").status == 0
    terminal = Terminal(home, "log", "alice", "-")
    terminal.wait_for("Add to it? [Y/n] ")
    terminal.type("y")
    terminal.wait_on("Type or paste lines; Ctrl-D on an empty line ends, Ctrl-C leaves.")
    terminal.child.send("Rested\r\x04")
    assert terminal.ends() == 0


def test_lines_for_a_log_outlast_a_refusal(home: Path, notebook: Path) -> None:
    terminal = Terminal(home, "log", "alice", "-")
    terminal.wait_on("Ctrl-C leaves.")
    terminal.child.send("Tired\rodd #sensitve\r\x04")
    assert terminal.ends() == 2
    assert "Line 2: '#sensitve' is nearly a tag" in terminal.screen()
    assert "What you typed is kept: ooo log alice goes on with it." in terminal.screen()
    assert meetings(notebook) == ""
    (draft,) = (home / ".local" / "state").rglob("log-alice")
    assert draft.read_text("utf-8") == "2026-11-23\nTired\nodd #sensitve"


@pytest.mark.parametrize("end", [b"\x03", b"caf\xe9\r\x04"], ids=["ctrl-c", "bad byte"])
def test_lines_for_the_agenda_outlast_ctrl_c_and_a_bad_byte(
    home: Path, notebook: Path, ooo: Ooo, end: bytes
) -> None:
    terminal = Terminal(home, "add", "karim", "-")
    terminal.wait_on("Ctrl-C leaves.")
    terminal.child.send("Budget\r")
    time.sleep(0.3)
    terminal.child.setecho(state=False)
    os.write(terminal.child.child_fd, end)
    assert terminal.ends() in (2, 130)
    if b"caf" in end:
        assert "Line 2: The line holds bytes" in terminal.screen()
    (draft,) = (home / ".local" / "state").rglob("log-karim.add.txt")
    assert draft.read_bytes().startswith(b"Budget\n")
    named = ooo("prep", "karim")
    assert "ooo add karim - < " in named.out + named.err
    draft.write_text("Budget\n", "utf-8")
    assert ooo("add", "karim", "-", stdin="Budget\n").status == 0
    assert not draft.exists()
    assert "Budget" in (notebook / "people" / "karim" / "agenda.toml").read_text("utf-8")


def test_a_date_beside_lines_is_of_each(ooo: Ooo, notebook: Path) -> None:
    assert ooo("owe", "karim", "-", "--due", "fri", stdin="one\n\ntwo\n").status == 0
    file = notebook / "people" / "karim" / "commitments.toml"
    assert file.read_text("utf-8").count("due = 2026-11-27") == 2
    refused = ooo("owe", "karim", "-", "--due", "fri", stdin="one\ntwo #sensitve\n")
    assert refused.err.startswith("Line 2: ")


def test_what_stands_on_the_line_outlasts_ctrl_c(home: Path, notebook: Path) -> None:
    """The line that is still being typed is the one that is on someone's mind."""
    log = Terminal(home, "log", "alice", TERM="xterm-256color")
    log.wait_for("? marks)\n> ")
    log.type("Tired")
    log.wait_for("Tired\n> ")
    log.child.send("-> send the gr")
    log.wait_on("-> send the gr")
    log.interrupt()
    assert log.ends() == 130
    assert "What you typed is kept: ooo log alice goes on with it." in log.screen()
    again = Terminal(home, "log", "alice", TERM="dumb")
    again.wait_for("Go on with it? [Y/n] ")
    assert "2 lines" in again.screen()
    again.type("")
    again.wait_on("You owe Alice Martin: send the gr, no date")
    again.interrupt()
    again.ends()
    owe = Terminal(home, "owe", "karim", TERM="xterm-256color")
    owe.wait_for("promise? ")
    owe.child.send("call the not")
    owe.wait_on("call the not")
    owe.interrupt()
    assert owe.ends() == 130
    (left,) = home.rglob("*.owe.txt")
    assert left.read_text("utf-8") == "call the not\n"
    assert "call the not" not in (notebook / "people/karim/commitments.toml").read_text("utf-8-sig")


@pytest.mark.usefixtures("notebook")
def test_ctrl_c_on_an_empty_line_leaves_nothing(home: Path) -> None:
    log = Terminal(home, "log", "alice", TERM="xterm-256color")
    log.wait_for("? marks)\n> ")
    log.child.send("   ")
    log.interrupt()
    assert log.ends() == 130
    assert "kept" not in log.screen()
    assert not [path for path in home.rglob("log-alice*") if path.is_file()]


def test_a_line_that_a_terminal_cuts_is_said_to_be_cut(home: Path, notebook: Path) -> None:
    """A terminal that hands over whole lines drops what is beyond its room, without a word."""
    terminal = Terminal(home, "owe", "karim", TERM="dumb")
    terminal.wait_for("promise? ")
    terminal.child.send("y" * 6000 + "\r")
    assert terminal.ends() == 0
    kept = len(promised(notebook)[-1])
    assert kept < 6000
    assert f"hands over {kept} characters of a line: the rest is lost." in terminal.screen()


@pytest.mark.parametrize("words", [("log", "alice", "-"), ("add", "alice", "-")])
def test_the_last_of_many_lines_outlasts_ctrl_c_too(
    home: Path, notebook: Path, words: tuple[str, ...]
) -> None:
    del notebook
    terminal = Terminal(home, *words)
    terminal.wait_on("Ctrl-C leaves.")
    terminal.child.send("Budget\rRoadmap, unfini")
    terminal.wait_on("unfini")
    terminal.child.sendintr()
    assert terminal.ends() == 130
    (draft,) = (home / ".local" / "state").rglob("drafts/log-alice*")
    assert "Budget\nRoadmap, unfini" in draft.read_text("utf-8")
