"""Only its owner can read it, at every moment; and no copy of it is anywhere else."""

import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from tests.faults.campaign import WRITING, Trial, harmless
from tests.faults.cases import CASES, Case, lay_out
from tests.faults.figures import Figures
from tests.faults.forge import REPOSITORY, Worker
from tests.faults.homes import House, small
from tests.form import FULL

CANARY = "Zanzibar-canary-text"


OPEN, USUAL = 0o000, 0o022
WATCHED = list(product(CASES, (OPEN, USUAL)) if FULL else product(CASES[::12], (OPEN,)))


@pytest.mark.parametrize(("case", "umask"), WATCHED, ids=lambda one: getattr(one, "name", one))
def test_all_is_private_at_every_line(
    worker: Worker, base: Path, figures: Figures, case: Case, umask: int
) -> None:
    """Looked at before every line that may write, so that nothing is open even for a moment."""
    house = lay_out(case, small, base / "home")
    for path in (house.path, *house.path.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    for number, argv in enumerate(case.first):
        assert worker.run(house.path, argv, seed=number, umask=umask).status == 0
    if case.mess and not case.first:
        case.mess(house)  # once more, with the modes that it leaves
    wide = {str(path) for path in house.path.rglob("*") if path.stat().st_mode & 0o077}
    ended = worker.run(
        house.path, case.argv, stdin=case.stdin, more=case.more(house), umask=umask,
        rooms=WRITING, how="modes", patience=60.0,
    )  # fmt: skip
    assert ended.status == 0, ended
    assert set(ended.wide) <= wide
    left = [str(path) for path in house.path.rglob("*") if path.lstat().st_mode & 0o077]
    assert [path for path in left if path not in wide] == []
    figures.add("moments at which every mode was looked at", ended.lines)


def test_a_text_is_nowhere_but_in_the_notebook_and_the_state(
    worker: Worker, house: House, figures: Figures
) -> None:
    """Not in the temporary directory, the settings, or anywhere else in the home."""
    (house.path / "tmp" / "editor.sh").write_text(f"printf '{CANARY}\\n' >> \"$1\"\n")
    editor = {"OOO_EDITOR": f"sh {house.path / 'tmp' / 'editor.sh'}"}
    for argv, stdin, more in (
        (("person", "edit", "alice", f"--role={CANARY}", f"--prefers=k={CANARY}"), "", {}),
        (("add", "alice", CANARY), "", {}),
        (("owe", "alice", "-"), CANARY, {}),
        (("log", "alice", "-"), CANARY, {}),
        (("log", "karim", "-e"), "", editor),
        (("move", "k7mx", "fri", f"--why={CANARY}"), "", {}),
        (("drop", "v8qy", "--unneeded", f"--why={CANARY}"), "", {}),
        (("prep", "alice"), "", {}),
        (("overdue",), "", {}),
        (("check",), "", {}),
        (("undo",), "", {}),
        (("redo",), "", {}),
        (("demo",), "", {}),
    ):
        ended = worker.run(house.path, argv, stdin=stdin, more=more)
        assert harmless(ended), ended
        assert ended.status == 0, ended
        figures.add("commands after which a canary text was searched for")
    allowed = (str(house.notebook), str(house.state), str(house.path / "tmp" / "editor.sh"))
    found = [
        str(path)
        for path in house.path.rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    ]
    assert found
    assert [path for path in found if not path.startswith(allowed)] == []


@pytest.mark.parametrize("name", ["add", "log", "done", "person edit", "undo"])
def test_a_fault_of_the_program_shows_no_text(
    worker: Worker, base: Path, figures: Figures, name: str
) -> None:
    """An exception that quotes a note, raised at any line: no traceback, and not a word of it."""
    (case,) = [case for case in CASES if case.name == name]
    trial = Trial(worker, case, "small", base / "home")
    rooms = ["store/", "core/"]
    listed = trial.run(rooms=rooms, how="list")
    trial.house.restore()
    for at in listed.first[:: 10 if FULL else 100]:
        ended = trial.run(rooms=rooms, how="raise", at=at)
        assert "canary" not in ended.out + ended.err, ended
        assert "Traceback" not in ended.err, ended
        trial.house.restore()
        figures.add("faults of the program, after which no text was shown")


def test_no_command_opens_a_socket(worker: Worker, house: House) -> None:
    for argv in (("overdue",), ("add", "alice", "x"), ("prep", "alice"), ("check",)):
        assert worker.run(house.path, argv).sockets == []
    assert house.state.is_dir()


def test_a_socket_would_be_noted() -> None:
    """But those between two processes of one machine, which nobody else hears."""
    program = """
import socket
from tests.faults.worker import note_sockets
opened = note_sockets()
socket.socketpair()
print(opened)
socket.socket()
print(opened)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, check=True, cwd=REPOSITORY, encoding="utf-8",
    )  # fmt: skip
    assert done.stdout == "[]\n['socket.__new__']\n"
