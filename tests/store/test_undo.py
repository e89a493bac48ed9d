import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.store.files import Disk
from ooo.store.filing import KEPT
from ooo.store.journal import Transaction, WriteFile
from ooo.store.state import State
from ooo.store.transaction import commit, writing
from ooo.store.undo import (
    ChangedSince,
    DamagedEntry,
    NothingToRedo,
    NothingToUndo,
    entries,
    redo,
    undo,
)
from tests.harness import says_of

Look = Callable[[Path], dict[str, bytes | None]]


class Notes:
    """One file that commands append to, and the place that remembers them."""

    def __init__(self, root: Path, disk: Disk) -> None:
        self.root = root
        self.state = State(root.parent / "state", root, disk)
        self.file = root / "notes"

    def append(self, text: str) -> None:
        before = self.file.read_bytes() if self.file.exists() else None
        write = WriteFile("notes", before, (before or b"") + text.encode())
        with writing(str(self.root), self.state):
            commit(str(self.root), self.state, Transaction(f"add {text}", (write,)))

    def undo(self) -> str:
        return undo(str(self.root), self.state).command

    def redo(self) -> str:
        return redo(str(self.root), self.state).command

    def text(self) -> str | None:
        return self.file.read_text() if self.file.exists() else None


@pytest.fixture
def notes(tmp_path: Path, quick: Disk) -> Notes:
    """Give a directory with nothing but a cover."""
    (tmp_path / "root").mkdir()
    (tmp_path / "root/ooo.toml").write_bytes(b"")
    return Notes(tmp_path / "root", quick)


def test_five_commands_five_undos_five_redos(notes: Notes) -> None:
    seen = [notes.text()]
    for text in "abcde":
        notes.append(text)
        seen.append(notes.text())
    back = []
    for _ in "abcde":
        notes.undo()
        back.append(notes.text())
    forward = []
    for _ in "abcde":
        notes.redo()
        forward.append(notes.text())
    assert (back, forward) == (seen[-2::-1], seen[1:])


def test_undo_and_redo_say_which_command(notes: Notes) -> None:
    notes.append("a")
    notes.append("b")
    assert [notes.undo(), notes.undo(), notes.redo(), notes.redo()] == [
        "add b",
        "add a",
        "add a",
        "add b",
    ]


def test_there_is_an_end_to_both(notes: Notes) -> None:
    with pytest.raises(NothingToUndo):
        notes.undo()
    with pytest.raises(NothingToRedo):
        notes.redo()


def test_a_new_command_ends_redo(notes: Notes) -> None:
    notes.append("a")
    notes.append("b")
    notes.undo()
    notes.append("c")
    with pytest.raises(NothingToRedo):
        notes.redo()
    assert (notes.text(), notes.undo(), notes.undo()) == ("ac", "add c", "add a")


def test_what_is_kept_is_listed_the_newest_first(notes: Notes) -> None:
    for text in "abc":
        notes.append(text)
    notes.undo()
    noon = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    for place in (notes.state.undo, notes.state.redo):
        for path in Path(place).iterdir():
            os.utime(path, (0, noon.timestamp()))
    listed = entries(notes.state)
    assert [(kept.command, kept.files, kept.undone) for kept in listed] == [
        ("add c", ("notes",), True),
        ("add b", ("notes",), False),
        ("add a", ("notes",), False),
    ]
    assert [kept.time for kept in listed] == [noon] * 3


def test_a_dry_run_changes_nothing(notes: Notes) -> None:
    notes.append("a")
    said = undo(str(notes.root), notes.state, dry_run=True)
    assert (said.command, notes.text(), len(entries(notes.state))) == ("add a", "a", 1)
    notes.undo()
    said = redo(str(notes.root), notes.state, dry_run=True)
    assert (said.command, notes.text()) == ("add a", None)


def test_a_file_changed_since_stops_undo_and_is_named(notes: Notes) -> None:
    notes.append("a")
    notes.file.write_text("by hand")
    with pytest.raises(ChangedSince) as caught:
        notes.undo()
    assert (says_of(caught.value), caught.value.files, notes.text()) == (
        "notes has changed since `add a`; nothing changed.",
        ("notes",),
        "by hand",
    )


def test_a_file_changed_since_stops_redo_and_a_dry_run_says_so_too(notes: Notes) -> None:
    notes.append("a")
    notes.undo()
    notes.file.write_text("by hand")
    with pytest.raises(ChangedSince):
        notes.redo()
    with pytest.raises(ChangedSince):
        redo(str(notes.root), notes.state, dry_run=True)
    assert notes.text() == "by hand"


def test_several_changed_files_are_all_named() -> None:
    assert says_of(ChangedSince("log", ("a", "b"))) == (
        "a, b have changed since `log`; nothing changed."
    )


def test_the_oldest_commands_are_let_go(notes: Notes) -> None:
    for number in range(KEPT + 3):
        notes.append(f"{number} ")
    listed = entries(notes.state)
    assert (len(listed), listed[0].command, listed[-1].command) == (KEPT, "add 52 ", "add 3 ")


@pytest.mark.parametrize("undone", [False, True])
def test_a_damaged_entry_ends_the_line_there(notes: Notes, *, undone: bool) -> None:
    """Going past it would take back commands in the wrong order."""
    for text in "abc":
        notes.append(text)
    place = Path(notes.state.redo if undone else notes.state.undo)
    if undone:
        notes.undo()
    number = 3 if undone else 2
    (place / f"{number:08d}").write_bytes(b"damage")
    if undone:
        with pytest.raises(DamagedEntry):
            notes.redo()
    else:
        notes.undo()
        with pytest.raises(DamagedEntry):
            notes.undo()


def test_an_entry_that_is_no_file_is_skipped_in_the_list(notes: Notes) -> None:
    notes.append("a")
    (Path(notes.state.undo) / "00000009").mkdir()
    assert [kept.command for kept in entries(notes.state)] == ["add a"]


def test_directories_come_and_go_with_their_files(notes: Notes, snapshot: Look) -> None:
    made = Transaction("log", (WriteFile("people/alice/meetings/1.toml", None, b"met"),))
    before = snapshot(notes.root)
    with writing(str(notes.root), notes.state):
        commit(str(notes.root), notes.state, made)
    after = snapshot(notes.root)
    notes.undo()
    assert snapshot(notes.root) == before
    notes.redo()
    assert snapshot(notes.root) == after
