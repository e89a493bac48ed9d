"""What cannot be finished today waits with what it touches, and everyone else can be written."""

import datetime as dt
import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.store import transaction
from ooo.store.check import check
from ooo.store.files import CannotWrite, Disk
from ooo.store.filing import entry_path
from ooo.store.forget import forget
from ooo.store.holdings import everything_on
from ooo.store.journal import (
    MakeDirectory,
    Operation,
    RemoveDirectory,
    RenameDirectory,
    Transaction,
    WriteFile,
    encode,
    inverse,
)
from ooo.store.notebook import Notebook
from ooo.store.operations import undone
from ooo.store.owner import FileOwner
from ooo.store.parked import parked
from ooo.store.possible import require_possible
from ooo.store.recovery import Waits, pending
from ooo.store.room import require_removable
from ooo.store.target import Target
from ooo.store.transaction import TooMuch, commit, writing
from ooo.store.undo import ChangedSince, entries, redo, undo
from tests.harness import fix_of, says_of, told

NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
ALICE = "people/alice/agenda.toml"
KARIM = "people/karim/agenda.toml"


class Fixed(Disk):
    """A disk on which some paths can be neither replaced nor removed."""

    def __init__(self, *paths: str | Path) -> None:
        self.paths = {str(path) for path in paths}

    def rename(self, source: str, target: str) -> None:
        if {source, target} & self.paths:
            raise OSError(errno.EPERM, "fixed", target)
        super().rename(source, target)

    def remove(self, path: str) -> None:
        if path in self.paths:
            raise OSError(errno.EPERM, "fixed", path)
        super().remove(path)

    def sync(self, descriptor: int) -> None:
        pass


class Unreplaceable(Fixed):
    """One on which they can be removed all the same."""

    def remove(self, path: str) -> None:
        Path(path).unlink()


def writes(root: Path, *names: str, text: bytes = b"") -> tuple[WriteFile, ...]:
    """Give what writes files anew."""
    return tuple(
        WriteFile(
            name,
            (root / name).read_bytes() if (root / name).exists() else None,
            text or f'[[point]]\nid = "zz{at}2"\ntext = "new"\n'.encode(),
        )
        for at, name in enumerate(names)
    )


def do(notebook: Notebook, command: str, *operations: WriteFile) -> None:
    with writing(notebook.root, notebook.state):
        commit(notebook.root, notebook.state, Transaction(command, operations))


def leave(notebook: Notebook, command: str, *operations: WriteFile) -> None:
    """Leave a journal as a crash does, with nothing of it in place."""
    notebook.state.make()
    journal = Path(notebook.state.journal)
    journal.write_bytes(encode(Transaction(command, operations)))
    journal.chmod(0o600)


@pytest.fixture
def fixed(root: Path) -> Fixed:
    return Fixed(root / ALICE)


@pytest.fixture
def notebook(root: Path, tmp_path: Path, fixed: Fixed) -> Notebook:
    return Notebook(root, tmp_path / "state", disk=fixed)


def test_what_a_file_refuses_waits_and_everyone_else_can_be_written(
    notebook: Notebook, root: Path, fixed: Fixed
) -> None:
    meant = writes(root, KARIM, ALICE)
    leave(notebook, "fix k7mx", *meant)
    do(notebook, "add noah", *writes(root, "people/noah/person.toml", text=b'name = "Noah"\n'))
    assert (root / KARIM).read_bytes() == meant[0].after
    assert not os.path.lexists(notebook.state.journal)
    said = (
        f"`fix k7mx` was interrupted here and waits to be finished: permission is denied "
        f"({root / ALICE})"
    )
    (problem,) = told(notebook.people().problems)
    assert (problem.file, problem.says, problem.fix) == (
        ALICE,
        said,
        "Give your account access. The next command goes on with it.",
    )
    assert [one.says for one in told(notebook.read("alice").problems)] == [said]
    assert notebook.read("alice").unread == (ALICE,)
    assert notebook.read("noah").problems == ()
    assert said in [one.says for one in told(check(notebook))]
    fixed.paths.clear()
    do(notebook, "nothing")
    assert (root / ALICE).read_bytes() == meant[1].after
    assert [kept.command for kept in entries(notebook.state)] == ["nothing", "fix k7mx", "add noah"]
    assert not os.path.lexists(notebook.state.waiting)


def test_what_waits_is_written_by_nobody_else(notebook: Notebook, root: Path) -> None:
    do(notebook, "log karim", *writes(root, KARIM))
    leave(notebook, "fix k7mx", *writes(root, KARIM, ALICE, text=b"[[point]]\n"))
    with pytest.raises(Waits) as refused:
        do(notebook, "add karim", *writes(root, KARIM))
    assert (says_of(refused.value), fix_of(refused.value)) == (
        f"{KARIM} waits for `fix k7mx` to be finished; nothing changed.",
        "ooo check says what it waits for.",
    )
    renamed = Transaction("rename", (RenameDirectory("people/alice", "people/ali"),))
    with pytest.raises(Waits), writing(notebook.root, notebook.state):
        commit(notebook.root, notebook.state, renamed)
    with pytest.raises((Waits, ChangedSince)):
        undo(notebook.root, notebook.state)
    do(notebook, "add noah", *writes(root, "people/noah/person.toml", text=b'name = "Noah"\n'))
    forget(notebook, "noah", now=NOW)
    assert len(notebook.people().problems) == 1


def test_what_waits_of_the_person_goes_with_a_forgetting_and_nothing_else_does(
    notebook: Notebook, root: Path
) -> None:
    leave(notebook, "fix k7mx", *writes(root, KARIM, ALICE))
    with pytest.raises(Waits):
        forget(notebook, "alice", now=NOW)
    Path(entry_path(notebook.state.waiting, 1)).unlink()
    leave(notebook, "add alice", *writes(root, ALICE))
    notebook.state.disk = Unreplaceable(root / ALICE)
    notebook.people()
    assert len(notebook.waits) == 1
    forget(notebook, "alice", now=NOW)
    assert not (root / "people/alice").exists()
    assert notebook.people().problems == ()


def opening(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """Let the system refuse to open a path."""
    really = os.open

    def opened(name: str, *how: int, **more: int) -> int:
        if name == path:
            raise OSError(errno.EIO, "Input/output error", name)
        return really(name, *how, **more)

    monkeypatch.setattr(os, "open", opened)


def test_a_journal_that_cannot_be_read_now_stays_and_is_finished_when_it_can(
    notebook: Notebook, root: Path, fixed: Fixed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows what it touches, so nothing is written until then."""
    fixed.paths.clear()
    meant = writes(root, ALICE)
    leave(notebook, "add alice", *meant)
    journal = notebook.state.journal
    opening(monkeypatch, journal)
    with pytest.raises(CannotWrite) as refused:
        do(notebook, "add karim", *writes(root, KARIM))
    assert says_of(refused.value) == f"Nothing changed: the disk reports an error ({journal})."
    (problem,) = told(notebook.read("karim").problems)
    assert (problem.file, problem.says) == (
        journal,
        (
            "a command was interrupted, and what is left of it cannot be read now: "
            "the disk reports an error"
        ),
    )
    assert (parked(notebook.state), pending(notebook.state)) == ({}, None)
    monkeypatch.undo()
    notebook.people()
    assert (root / ALICE).read_bytes() == meant[0].after


def test_what_waits_and_cannot_be_read_now_holds_up_everyone_and_damage_nobody(
    notebook: Notebook, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(notebook, "add alice", *writes(root, ALICE))
    notebook.people()
    kept = entry_path(notebook.state.waiting, 1)
    opening(monkeypatch, kept)
    with pytest.raises(CannotWrite):
        do(notebook, "add karim", *writes(root, KARIM))
    assert [one.file for one in notebook.people().problems] == [kept]
    monkeypatch.undo()
    Path(kept).write_bytes(b"damage")
    do(notebook, "add karim", *writes(root, KARIM))
    assert list(parked(notebook.state).values()) == [None]


def test_a_person_who_cannot_be_looked_into_is_not_said_to_have_changed(
    notebook: Notebook, root: Path, fixed: Fixed, monkeypatch: pytest.MonkeyPatch
) -> None:
    fixed.paths.clear()
    do(notebook, "add alice", *writes(root, ALICE))
    leave(notebook, "fix k7mx", *writes(root, ALICE, text=b"[[point]]\n"))
    opening(monkeypatch, str(root / ALICE))
    notebook.people()
    assert (len(notebook.waits), parked(notebook.state)) == (1, {})
    monkeypatch.undo()
    notebook.people()
    assert notebook.waits == ()
    opening(monkeypatch, str(root / ALICE))
    with pytest.raises(CannotWrite):
        undo(notebook.root, notebook.state)


def test_what_only_undo_does_not_have_yet_is_named_by_check(
    notebook: Notebook, root: Path, fixed: Fixed
) -> None:
    fixed.paths.clear()
    meant = writes(root, ALICE)
    do(notebook, "add karim", *writes(root, KARIM))
    leave(notebook, "add alice", *meant)
    fixed.paths.add(entry_path(notebook.state.undo, 2))
    assert notebook.people().problems == ()
    assert (root / ALICE).read_bytes() == meant[0].after
    (found,) = [one for one in told(check(notebook)) if one.file == notebook.state.journal]
    assert found.says == (
        "`add alice` is in the notebook and waits to be filed: permission is denied "
        f"({entry_path(notebook.state.undo, 2)})"
    )
    with pytest.raises(CannotWrite):
        do(notebook, "nothing")
    fixed.paths.clear()
    do(notebook, "nothing")
    assert [kept.command for kept in entries(notebook.state)][1] == "add alice"


def test_nothing_larger_is_kept_than_is_read(
    notebook: Notebook, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "LARGEST_KEPT", 1_000_000)
    meant = writes(root, KARIM, text=b"x" * 1_500_000)
    with pytest.raises(TooMuch) as refused:
        do(notebook, "add karim", *meant)
    assert says_of(refused.value) == (
        "This would change more at once than undo can keep, 1 MB; nothing changed."
    )
    assert not (root / KARIM).exists()


# What is old and cannot be let go of


def numbered(directory: str) -> list[str]:
    return sorted(path.name for path in Path(directory).iterdir())


def test_what_was_undone_and_cannot_be_removed_goes_aside(
    notebook: Notebook, root: Path, fixed: Fixed
) -> None:
    state = notebook.state
    do(notebook, "add karim", *writes(root, KARIM))
    undo(notebook.root, state)
    fixed.paths = {entry_path(state.redo, 1)}
    do(notebook, "add alice", *writes(root, ALICE))
    assert (numbered(state.redo), numbered(state.aside)) == ([], ["redo"])
    assert [kept.command for kept in entries(state)] == ["add alice"]


def test_what_is_too_old_and_cannot_be_removed_stays(
    notebook: Notebook, root: Path, fixed: Fixed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ooo.store.filing.KEPT", 2)
    for number in range(4):
        do(notebook, "add", *writes(root, KARIM, text=b"%d" % number))
        fixed.paths = {entry_path(notebook.state.undo, 1)}
    assert numbered(notebook.state.undo) == ["00000001", "00000003", "00000004"]


@pytest.mark.parametrize("name", ["9" * 20, "999999999999999999"])
def test_no_entry_is_written_over_or_lost_whatever_is_there(
    notebook: Notebook, root: Path, name: str
) -> None:
    state = notebook.state
    state.make(state.undo)
    (Path(state.undo) / name).write_bytes(b"mine")
    for number in range(3):
        do(notebook, "add", *writes(root, KARIM, text=b"%d" % number))
    assert (Path(state.undo) / name).read_bytes() == b"mine"
    assert len(entries(state)) == 3


def test_what_stands_where_an_undone_command_belongs_goes_aside(
    notebook: Notebook, root: Path
) -> None:
    state = notebook.state
    do(notebook, "add karim", *writes(root, KARIM))
    Path(entry_path(state.redo, 1)).mkdir()
    undo(notebook.root, state)
    assert numbered(state.aside) == ["00000001"]
    redo(notebook.root, state)
    assert (root / KARIM).exists()


@pytest.mark.parametrize("name", ["undo", "redo"])
def test_what_cannot_be_listed_when_a_command_is_filed_is_not_written_over(
    notebook: Notebook, root: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    do(notebook, "add karim", *writes(root, KARIM))
    before = (Path(notebook.state.undo) / "00000001").read_bytes()
    opening(monkeypatch, getattr(notebook.state, name))
    with pytest.raises(CannotWrite):
        do(notebook, "add karim", *writes(root, KARIM, text=b"second"))
    monkeypatch.undo()
    do(notebook, "nothing")
    assert (Path(notebook.state.undo) / "00000001").read_bytes() == before
    assert len(entries(notebook.state)) == 3


# What the rest of the place may be


@pytest.mark.parametrize("name", ["undo", "redo", "parked", "drafts", "waiting", "aside", "kept"])
def test_a_file_in_the_place_of_a_directory_is_named_by_check(
    notebook: Notebook, name: str
) -> None:
    notebook.state.make()
    path = f"{notebook.state.directory}/{name}"
    Path(path).write_bytes(b"")
    said = [one.says for one in told(check(notebook)) if one.file == path]
    assert "a file stands where a directory belongs" in said
    assert [one.slug for one in notebook.people().value] == ["alice", "karim"]


@pytest.mark.parametrize("name", ["facts.json", "lock"])
def test_a_directory_in_the_place_of_a_file_is_named_by_check(
    notebook: Notebook, name: str
) -> None:
    notebook.state.make()
    path = f"{notebook.state.directory}/{name}"
    Path(path).mkdir(mode=0o700)
    (said,) = [one.says for one in told(check(notebook)) if one.file == path]
    assert said in (
        "it is a directory, not a file",
        "it stands where the lock of the notebook belongs",
    )


def test_drafts_that_cannot_be_looked_through_are_named_in_what_is_held(
    notebook: Notebook, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook.state.make(notebook.state.drafts)
    opening(monkeypatch, notebook.state.drafts)
    _, drafts, _ = everything_on(notebook, "alice")
    assert [held.file for held in drafts] == ["drafts"]
    with pytest.raises(CannotWrite):
        forget(notebook, "alice", now=NOW)
    assert (root / ALICE).exists()


# What is found out before


def test_a_directory_where_the_new_bytes_go_first_is_found_out_before(
    notebook: Notebook, root: Path
) -> None:
    (root / "people/karim/.agenda.toml.ooo-new").mkdir()
    with pytest.raises(CannotWrite) as refused:
        do(notebook, "add karim", *writes(root, KARIM))
    assert says_of(refused.value).startswith("Nothing changed: a directory stands where a file")
    assert not os.path.lexists(notebook.state.journal)


def test_what_another_put_into_a_directory_for_all_cannot_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for_all = tmp_path / "all"
    for_all.mkdir()
    for_all.chmod(0o1777)
    theirs = for_all / "file"
    theirs.write_bytes(b"")
    require_removable(str(theirs))
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 4242)
    with pytest.raises(PermissionError):
        require_removable(str(theirs))


def test_a_file_that_is_fixed_where_it_stands_cannot_be_removed(
    root: Path, monkeypatch: pytest.MonkeyPatch, quick: Disk
) -> None:
    really = os.access

    def access(path: str, mode: int, **more: bool) -> bool:
        return not path.endswith(".toml") and really(path, mode, **more)

    monkeypatch.setattr(os, "access", access)
    with pytest.raises(PermissionError) as refused:
        require_possible(str(root), writes(root, ALICE), quick)
    assert refused.value.filename == str(root / ALICE)


@pytest.mark.parametrize(
    ("operations", "closed"),
    [
        # the last file of its directory, which goes with it
        ((WriteFile("people/zoe/meetings/a.toml", b"", None),), "people/zoe"),
        ((WriteFile("people/zoe/meetings/a.toml", b"", None), MakeDirectory("x")), "people"),
        ((RemoveDirectory("people/empty"),), "people"),
        # something stays, or is not there
        ((WriteFile("people/alice/agenda.toml", None, None),), ""),
        ((RemoveDirectory("people/none"), RemoveDirectory("people/alice")), ""),
    ],
)
def test_a_directory_that_would_be_left_empty_and_cannot_go_is_found_out_before(
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    quick: Disk,
    operations: tuple[Operation, ...],
    closed: str,
) -> None:
    (root / "people/zoe/meetings").mkdir(parents=True)
    (root / "people/zoe/meetings/a.toml").write_bytes(b"")
    (root / "people/empty").mkdir()
    really = os.access

    def access(path: str, mode: int, **more: bool) -> bool:
        return path != str(root / closed) and really(path, mode, **more)

    monkeypatch.setattr(os, "access", access)
    if closed:
        with pytest.raises(PermissionError) as refused:
            require_possible(str(root), operations, quick)
        assert refused.value.filename == str(root / closed)
    else:
        require_possible(str(root), operations, quick)


def test_what_is_not_yet_done_is_told_of_every_operation(root: Path) -> None:
    meant = (
        RenameDirectory("people/alice", "people/ali"),
        WriteFile("people/karim/agenda.toml", None, b"x"),
        MakeDirectory("people"),
    )
    assert undone(str(root), meant) == ("people/alice", "people/karim/agenda.toml")
    assert undone(str(root), inverse(meant)) == ()


def test_a_file_that_cannot_be_read_is_not_said_to_be_done(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening(monkeypatch, str(root / ALICE))
    assert undone(str(root), (WriteFile(ALICE, None, b"x"),)) == (ALICE,)


@pytest.mark.parametrize("number", [errno.EPERM, errno.EIO])
def test_a_disk_that_knows_no_owners_needs_none(number: int) -> None:
    class Ownerless(Disk):
        def set_owner(self, descriptor: int, owner: FileOwner) -> None:
            raise OSError(number, "no owners")

    target: Callable[..., None] = Target(Ownerless()).set_owner
    if number == errno.EPERM:
        target(0, FileOwner(0, 0))
    else:
        with pytest.raises(OSError, match="no owners"):
            target(0, FileOwner(0, 0))
