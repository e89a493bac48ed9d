"""Drafts through the front door: each session keeps its own words, and nothing of them is lost."""

import signal
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.harness import Ooo

pytestmark = pytest.mark.usefixtures("notebook")

SAID = "Log of Alice Martin, Mon 23 Nov (1 line), not finished"


def drafts(home: Path) -> dict[str, str]:
    """Give what lies where drafts do."""
    found = (home / ".local" / "state").glob("ooo/*/drafts/*")
    return {path.name: path.read_text("utf-8") for path in sorted(found)}


def begin(home: Path, *argv: str, words: str = "") -> Terminal:
    """Start a log with someone and type a line."""
    log = Terminal(home, "log", *(argv or ("alice",)), TERM="dumb")
    log.wait_for("? marks)\n> ")
    if words:
        log.type(words)
        log.wait_for(f"{words}\n> ")
    return log


def meeting(notebook: Path, who: str = "alice", day: str = "2026-11-23") -> str:
    """Give the file of a meeting, empty where there is none."""
    path = notebook / "people" / who / "meetings" / f"{day}.toml"
    return path.read_text("utf-8") if path.exists() else ""


def finish(log: Terminal) -> None:
    """End the words and press Enter at every question."""
    log.type("")
    log.wait_for(" ", "undo\n")
    while "Saved" not in log.screen():
        log.type("")
        log.wait_for(" ", "undo\n")
    assert log.ends() == 0


def test_two_walks_at_once_keep_their_own_words_and_both_are_offered(home: Path) -> None:
    first, second = begin(home, words="One of mine"), begin(home, words="Two of mine")
    for log in (first, second):
        log.interrupt()
        assert log.ends() == 130
        assert "What you typed is kept" in log.screen()
    assert drafts(home) == {
        "log-alice": "2026-11-23\nOne of mine",
        "log-alice.2": "2026-11-23\nTwo of mine",
    }
    third = Terminal(home, "log", "alice", TERM="dumb")
    third.wait_for("Go on with it? [Y/n] ")
    third.type("n")
    third.wait_on("Two of mine")
    third.wait_for("Go on with it? [Y/n] ")
    third.type("n")
    third.wait_for("? marks)\n> ")
    third.type("Three")
    third.wait_for("Three\n> ")
    third.interrupt()
    assert third.ends() == 130
    assert list(drafts(home)) == ["log-alice", "log-alice.2", "log-alice.3"]


def test_what_is_being_written_is_not_offered_elsewhere(home: Path, ooo: Ooo) -> None:
    first = begin(home, words="Mine")
    assert "not finished" not in ooo().out
    second = begin(home)
    assert "Mine" not in second.screen()
    second.interrupt()
    second.ends()
    first.interrupt()
    first.ends()
    assert f"{SAID}: ooo log alice goes on with it." in ooo().out


def test_a_walk_and_an_editor_at_once_keep_their_own(
    home: Path, ooo: Ooo, tmp_path: Path, notebook: Path
) -> None:
    walk = begin(home, words="Of the walk")
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "Of the editor" >> "$1"\n', "utf-8")
    editor.chmod(0o700)
    assert ooo("log", "alice", "-e", OOO_EDITOR=str(editor)).status == 0
    assert "Of the editor" in meeting(notebook)
    walk.interrupt()
    walk.ends()
    assert drafts(home) == {"log-alice": "2026-11-23\nOf the walk"}


def test_a_draft_is_thrown_away_only_when_that_is_said(home: Path) -> None:
    log = begin(home, words="Mine")
    log.interrupt()
    log.ends()
    again = Terminal(home, "log", "alice", TERM="dumb")
    again.wait_for(f"{SAID}. Go on with it? [Y/n] ")
    again.type("x")
    again.wait_for("Go on with it? [Y/n] ")
    again.type("d")
    again.wait_for("? marks)\n> ")
    assert "Thrown away." in again.screen()
    again.interrupt()
    assert again.ends() == 130
    assert drafts(home) == {}


def test_kept_is_only_said_while_it_is_true(home: Path, ooo: Ooo) -> None:
    log = begin(home, words="Mine")
    assert ooo("person", "forget", "alice", "--confirm", "alice").status == 0
    log.interrupt()
    assert log.ends() == 130
    assert "kept: ooo log" not in log.screen()
    assert drafts(home) == {}


HELD = "It is held here until the log is saved."
UNKEPT = "What you typed is kept nowhere; copy it from here:\n  First\n  Second"


def begin_unkept(home: Path) -> tuple[Terminal, Path]:
    """Type two lines, the second of which cannot be put into the draft; give what stands there."""
    walk = begin(home, words="First")
    (drafts,) = (home / ".local/state/ooo").glob("*/drafts")
    blocks = drafts / ".log-alice.ooo-new"
    blocks.mkdir()
    walk.type("Second")
    walk.wait_for(HELD, "> ")
    return walk, blocks


def test_a_log_goes_on_where_its_draft_cannot_be_written(home: Path, notebook: Path) -> None:
    """It is said once, and every line is in the draft again as soon as that can be written."""
    walk, blocks = begin_unkept(home)
    walk.type("Third")
    walk.wait_for("Third\n> ")
    assert walk.screen().count("cannot be kept as a draft") == 1
    assert (blocks.parent / "log-alice").read_text() == "2026-11-23\nFirst"
    blocks.rmdir()
    walk.type("Fourth")
    walk.wait_for("Fourth\n> ")
    said = "2026-11-23\nFirst\nSecond\nThird\nFourth"
    assert (blocks.parent / "log-alice").read_text() == said
    finish(walk)
    assert [word in meeting(notebook) for word in ("First", "Second", "Third", "Fourth")] == [
        True
    ] * 4
    assert drafts(home) == {}


def test_words_that_are_not_kept_are_shown_to_be_copied(home: Path, ooo: Ooo) -> None:
    """The draft that stands there holds what was typed before them."""
    walk, blocks = begin_unkept(home)
    walk.interrupt()
    assert walk.ends() == 130
    assert UNKEPT in walk.screen()
    assert "is kept:" not in walk.screen()
    assert (blocks.parent / "log-alice").read_text() == "2026-11-23\nFirst"
    assert "Log of Alice Martin" in ooo("prep", "alice").out


def test_the_editor_never_goes_on_without_words_that_are_not_kept(home: Path) -> None:
    walk, _ = begin_unkept(home)
    walk.type("e")
    assert walk.ends() == 1
    assert UNKEPT in walk.screen()


def test_words_that_are_not_kept_go_along_elsewhere(home: Path, notebook: Path) -> None:
    """What is left of them for Alice cannot be taken away, and is offered again."""
    walk, blocks = begin_unkept(home)
    walk.type("w karim")
    walk.wait_for("? marks)\n> ")
    assert "  First\n  Second\nWhat was said?" in walk.screen()
    finish(walk)
    assert "Second" in meeting(notebook, "karim")
    blocks.rmdir()
    assert drafts(home) == {"log-alice": "2026-11-23\nFirst"}


def test_who_is_forgotten_during_a_walk_has_no_draft_afterwards(home: Path, ooo: Ooo) -> None:
    walk = begin(home, words="A secret")
    assert ooo("person", "forget", "alice", "--confirm", "alice").status == 0
    walk.type("And more")
    walk.wait_for("And more\n> ")
    walk.interrupt()
    assert walk.ends() == 130
    assert "is kept" not in walk.screen()
    (state,) = (home / ".local/state/ooo").iterdir()
    assert [*state.rglob("*log-alice*")] == []


def test_drafts_are_named_where_one_looks_and_their_text_is_not(
    home: Path, ooo: Ooo, at_terminal: Ooo
) -> None:
    at_terminal("log", "alice", stdin="A secret thing\n")
    assert list(drafts(home)) == ["log-alice"]
    named = f"{SAID}: ooo log alice goes on with it.\n"
    argv: tuple[str, ...]
    for argv in ((), ("overdue",), ("prep", "alice"), ("check",)):
        shown = ooo(*argv, COLUMNS="120")
        assert named in shown.out
        assert "secret thing" not in shown.out + shown.err
    for argv in (("--json",), ("overdue", "--json"), ("prep", "alice", "--json")):
        shown = ooo(*argv, COLUMNS="120")
        assert named in shown.err
        assert named not in shown.out
    for argv in (("prep", "karim"), ("prep", "alice", "--share")):
        shown = ooo(*argv)
        assert "not finished" not in shown.out + shown.err


@pytest.mark.parametrize(
    ("typed", "who", "day"),
    [
        ("w karim", "karim", "2026-11-23"),
        ("w tue 17", "alice", "2026-11-17"),
        ("w karim tue 17", "karim", "2026-11-17"),
        ("w hier", "alice", "2026-11-22"),
        ("w Karim Benali", "karim", "2026-11-23"),
    ],
)
def test_w_carries_the_words(
    home: Path, at_terminal: Ooo, notebook: Path, typed: str, who: str, day: str
) -> None:
    done = at_terminal("log", "alice", stdin=f"Mine\n{typed}\n" + "\n" * 20)
    assert done.status == 0, done
    assert "Mine" in meeting(notebook, who, day)
    assert not meeting(notebook)
    assert drafts(home) == {}


def test_w_works_at_a_question_and_asks_both(home: Path, at_terminal: Ooo, notebook: Path) -> None:
    stdin = "Mine\n\nw\nkarim\ntue 17\n" + "\n" * 20
    assert at_terminal("log", "alice", stdin=stdin).status == 0
    assert "Mine" in meeting(notebook, "karim", "2026-11-17")
    assert drafts(home) == {}


def test_w_to_nobody_stays_where_it_is(at_terminal: Ooo, notebook: Path) -> None:
    done = at_terminal("log", "alice", stdin="Mine\nw zorgla\n" + "\n" * 20)
    assert "zorgla" in done.err
    assert "Mine" in meeting(notebook)


@pytest.mark.parametrize("line", ["w", "b", "e", "?", "w karim"])
def test_a_key_behind_a_backslash_is_text(at_terminal: Ooo, notebook: Path, line: str) -> None:
    assert at_terminal("log", "alice", stdin=f"\\{line}\n" + "\n" * 20).status == 0
    assert f'text = "{line}"' in meeting(notebook)


def test_the_day_that_is_given_wins_over_a_drafts(
    home: Path, at_terminal: Ooo, notebook: Path
) -> None:
    at_terminal("log", "alice", stdin="Mine\n")
    done = at_terminal("log", "alice", "--date", "2026-11-20", stdin="y\n" + "\n" * 20)
    assert done.status == 0
    assert "Mine" in meeting(notebook, day="2026-11-20")
    assert drafts(home) == {}


def test_a_text_of_the_editor_is_offered_in_the_walk_too(
    home: Path, ooo: Ooo, at_terminal: Ooo, notebook: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho Tired >> "$1"\nexit 1\n', "utf-8")
    editor.chmod(0o700)
    assert ooo("log", "alice", "-e", OOO_EDITOR=str(editor)).status == 1
    assert f"{SAID}: ooo log alice -e goes on with it." in ooo(COLUMNS="120").out
    editor.write_text('#!/bin/sh\ntouch "$1"\n', "utf-8")
    assert at_terminal("log", "alice", stdin="y\n", OOO_EDITOR=str(editor)).status == 0
    assert "Tired" in meeting(notebook)
    assert drafts(home) == {}


def test_a_line_that_can_be_read_no_more_stays_in_the_draft(home: Path, at_terminal: Ooo) -> None:
    at_terminal("log", "alice", stdin="Mine\n")
    (place,) = (home / ".local" / "state").rglob("log-alice")
    place.write_text("2026-11-23\nHers #sensitve\nMine", "utf-8")
    done = at_terminal("log", "alice", stdin="y\nMore\n")
    assert "sensitve" in done.err
    assert drafts(home) == {"log-alice": "2026-11-23\nHers #sensitve\nMine\nMore"}


def test_leaving_at_a_question_about_one_line_keeps_those_behind_it(
    home: Path, at_terminal: Ooo
) -> None:
    at_terminal("log", "alice", stdin="-> call HR by 24 nov\nMine\nMore\n")
    before = drafts(home)
    done = at_terminal("log", "alice", today="2026-11-25", stdin="y\n")
    assert "By when?" in done.out
    assert drafts(home) == before
    done = at_terminal("log", "karim", stdin="Mine\nw alice\n", today="2026-11-23")
    assert drafts(home) == before | {"log-alice.2": "2026-11-23\nMine"}


def test_w_at_go_on_with_it_leaves_the_draft_where_it_is(
    home: Path, at_terminal: Ooo, notebook: Path
) -> None:
    at_terminal("log", "alice", stdin="Mine\n")
    before = drafts(home)
    stdin = "w karim\nHis\n" + "\n" * 20
    assert at_terminal("log", "alice", stdin=stdin).status == 0
    assert drafts(home) == before
    assert "His" in meeting(notebook, "karim")


def test_w_at_whether_to_add_to_a_meeting_takes_the_words_along(
    home: Path, at_terminal: Ooo, notebook: Path
) -> None:
    stdin = "Mine\nw 9 nov\nw karim 10 nov\n" + "\n" * 20
    assert at_terminal("log", "alice", stdin=stdin).status == 0
    assert "Mine" in meeting(notebook, "karim", "2026-11-10")
    assert "Mine" not in meeting(notebook, day="2026-11-09")
    assert drafts(home) == {}


def test_two_editors_at_once_keep_their_own(home: Path, ooo: Ooo, tmp_path: Path) -> None:
    outer, inner = tmp_path / "outer", tmp_path / "inner"
    inner.write_text('#!/bin/sh\necho Inner >> "$1"\nexit 1\n', "utf-8")
    ran = f"OOO_EDITOR={inner} {sys.executable} -m ooo log alice -e"
    outer.write_text(f'#!/bin/sh\n{ran}\necho Outer >> "$1"\nexit 1\n', "utf-8")
    for editor in (outer, inner):
        editor.chmod(0o700)
    log = Terminal(home, "log", "alice", "-e", OOO_EDITOR=str(outer))
    assert log.ends() == 1
    texts = drafts(home)
    assert list(texts) == ["log-alice.2.txt", "log-alice.txt"]
    assert "Inner" in texts["log-alice.2.txt"]
    assert "Outer" in texts["log-alice.txt"]
    assert "Inner" not in texts["log-alice.txt"]
    assert ooo(COLUMNS="120").out.count("ooo log alice -e goes on with it.") == 2


def test_many_editors_and_killed_walks_at_once_each_keep_their_own(
    home: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "Of $$" >> "$1"\nsleep 1\nexit 1\n', "utf-8")
    editor.chmod(0o700)
    walk = begin(home, words="Of the walk")
    logs = [Terminal(home, "log", "alice", "-e", OOO_EDITOR=str(editor)) for _ in range(6)]
    held = [log for log in logs if log.ends() != 1]
    walk.child.kill(signal.SIGKILL)
    assert (held, walk.ends()) == ([], -signal.SIGKILL)
    kept = list(drafts(home).values())
    texts = [line for text in kept for line in text.split("\n") if line.startswith("Of ")]
    assert "Of the walk" in texts
    assert len(set(texts)) == 7


def test_an_unfinished_line_is_kept_where_a_terminal_can_only_take_lines(home: Path) -> None:
    """The system would throw it away with Ctrl-C, and leave the lines before it to the shell."""
    log = begin(home, words="One of mine")
    log.child.send("Two, unfini")
    log.wait_on("Two, unfini")
    log.child.sendintr()
    assert log.ends() == 130
    assert "What you typed is kept" in log.screen()
    assert drafts(home) == {"log-alice": "2026-11-23\nOne of mine\nTwo, unfini"}
