"""Four doors of a log, one parser, one record: what is kept never depends on how it was said."""

import shutil
import signal
from pathlib import Path

import pytest

from tests.cli.front import tree
from tests.cli.terminal import Terminal
from tests.harness import Door, Home, copy_sample

LINES = "Wants a quieter sprint\n-> send the deck by fri\nnext: the all-hands\n"
FLAGS = ("--kept", "x9qb", "--move", "k7mx=mon", "--not-discussed", "p4ra",
    "--discussed", "z7qs", "--next", "thu 14:00")  # fmt: skip
EDITOR = """\
import pathlib, sys
path = pathlib.Path(sys.argv[1])
text = path.read_text("utf-8")
for old, new in (
    ("bravo:  recognition I gave\\n", "bravo:  recognition I gave\\n" + LINES),
    ("[x] Q1 roadmap", "[ ] Q1 roadmap"),
    ("[ ] Thank her", "[x] Thank her"),
    ("[ ] You: send the salary grid", "[> mon] You: send the salary grid"),
    ("[ ] Alice: draft", "[x] Alice: draft"),
    ("next meeting:", "next meeting: thu 14:00"),
):
    assert old in text
    text = text.replace(old, new)
path.write_text(text, "utf-8")
"""


def test_every_door_given_the_same_answers_writes_the_same_bytes(tmp_path: Path) -> None:
    script = tmp_path / "editor.py"
    script.write_text(f"LINES = {LINES!r}\n{EDITOR}", "utf-8")
    spoken = [word for line in LINES.splitlines() for word in ("-m", line)]
    written = {}
    for name, argv, stdin in (
        ("questions", ("log", "alice"), f"{LINES}\ny\n\n2\n6\nmon\nthu 14:00\n"),
        ("editor", ("log", "alice", "-e"), ""),
        ("standard input", ("log", "alice", "-", *FLAGS), LINES),
        ("flags", ("log", "alice", *spoken, *FLAGS), ""),
    ):
        home = tmp_path / name
        home.mkdir()
        door = Door(Home(home))
        notebook = copy_sample(door.home)
        enter = door.on_screen if name == "questions" else door.piped
        result = enter(*argv, stdin=stdin, OOO_EDITOR=f"python3 {script}")
        assert result.status == 0, result
        written[name] = tree(notebook)
    assert written["questions"] == written["editor"]
    assert written["editor"] == written["standard input"]
    assert written["standard input"] == written["flags"]


@pytest.mark.parametrize(
    ("editor", "keys"),
    [
        ("vi", "ggOTired \u00e0 souhait\x1b:wq\r"),
        ("nano", "Tired \u00e0 souhait\r\x0f\r\x18"),
    ],
)
def test_a_real_editor_logs_a_meeting(home: Path, notebook: Path, editor: str, keys: str) -> None:
    if shutil.which(editor) is None:
        pytest.skip(f"{editor} is not installed here")
    log = Terminal(home, "log", "alice", "-e", OOO_EDITOR=editor, LC_ALL="C.UTF-8")
    log.wait_on("What was said")
    for key in keys:
        log.child.send(key)
    assert log.ends() == 0
    meeting = notebook / "people" / "alice" / "meetings" / "2026-11-23.toml"
    assert 'text = "Tired \u00e0 souhait"' in meeting.read_text("utf-8")


@pytest.mark.usefixtures("notebook")
def test_a_terminal_that_dies_under_an_editor_keeps_the_text(home: Path, tmp_path: Path) -> None:
    """The editor saved, then everything went: the next log goes on with what it saved."""
    script = tmp_path / "editor.sh"
    script.write_text('#!/bin/sh\nprintf "Tired\\n" >> "$1"\nkill -9 $PPID\n')
    script.chmod(0o700)
    log = Terminal(home, "log", "alice", "-e", OOO_EDITOR=str(script))
    assert log.ends() == -signal.SIGKILL
    (draft,) = (home / ".local" / "state").rglob("log-alice.txt")
    assert draft.read_text("utf-8").endswith("Tired\n")
    assert draft.stat().st_mode & 0o777 == 0o600
    assert draft.parent.stat().st_mode & 0o777 == 0o700
