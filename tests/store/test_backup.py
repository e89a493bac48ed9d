"""A backup is complete, private and read back, or it is not there at all."""

import errno
import os
import shutil
import stat
import subprocess
import tarfile
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import IO

import pytest

from ooo.store.backup import (
    CannotBackUp,
    ChangedDuringBackup,
    NoPlace,
    NotReadBack,
    back_up,
)
from ooo.store.files import Disk
from ooo.store.journal import Transaction, WriteFile, encode
from ooo.store.notebook import Notebook
from ooo.store.outside import InNotebook, InState, Taken
from ooo.store.owner import FileOwner
from ooo.store.place import NoNotebook
from tests.harness import in_english, says_of

Snapshot = dict[str, bytes | None]
Look = Callable[[Path], Snapshot]


@pytest.fixture
def notebook(root: Path, tmp_path: Path, quick: Disk) -> Notebook:
    return Notebook(root, tmp_path / "state", disk=quick)


def test_unpacked_it_is_the_notebook_again(
    notebook: Notebook, root: Path, tmp_path: Path, snapshot: Look
) -> None:
    """With the system's own tar, and private whatever the umask."""
    (root / "people/alice/notes of mine.md").write_text("by hand\n")
    (root / ".git").mkdir()
    (root / ".git/HEAD").write_text("ref\n")
    (root / "people/empty").mkdir()
    archive = tmp_path / "notes.tar.gz"
    before = snapshot(root)
    made = back_up(notebook, str(archive))
    assert made == (sum(raw is not None for raw in before.values()), (), (), ())
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    tar = shutil.which("tar")
    assert tar is not None
    place = tmp_path / "unpacked"
    place.mkdir()
    subprocess.run([tar, "-xzf", archive, "-C", place], check=True, umask=0o022)
    assert snapshot(place / "notebook") == before == snapshot(root)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in place.rglob("*")}
    assert modes == {0o600, 0o700}
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".ooo-new")] == []


def test_it_says_nothing_of_the_account(notebook: Notebook, tmp_path: Path) -> None:
    archive = tmp_path / "notes.tar.gz"
    back_up(notebook, str(archive))
    with tarfile.open(archive) as opened:
        owners = {(one.uid, one.gid, one.uname, one.gname) for one in opened}
    assert owners == {(0, 0, "", "")}


def test_links_and_pipes_are_left_out_and_named(
    notebook: Notebook, root: Path, tmp_path: Path
) -> None:
    (root / "people/away").symlink_to(tmp_path)
    os.mkfifo(root / "pipe")
    (root / ".agenda.toml.ooo-new").write_text("half")
    archive = tmp_path / "notes.tar.gz"
    left_out = back_up(notebook, str(archive)).left_out
    assert left_out == ("people/away", "pipe")
    with tarfile.open(archive) as opened:
        names = opened.getnames()
    assert [name for name in names if "away" in name or "pipe" in name or "ooo-new" in name] == []


def test_nothing_is_written_over(notebook: Notebook, tmp_path: Path) -> None:
    archive = tmp_path / "notes.tar.gz"
    archive.write_bytes(b"precious")
    with pytest.raises(Taken):
        back_up(notebook, str(archive))
    assert archive.read_bytes() == b"precious"


@pytest.mark.parametrize("links", [True, False])
def test_what_appears_there_meanwhile_is_not_written_over(
    root: Path, tmp_path: Path, *, links: bool
) -> None:
    archive = tmp_path / "notes.tar.gz"

    class Late(Disk):
        def link(self, source: str, target: str) -> None:
            archive.write_bytes(b"precious")
            if not links:
                raise OSError(errno.EPERM, "Operation not permitted", target)
            super().link(source, target)

    with pytest.raises(Taken):
        back_up(Notebook(root, tmp_path / "state", disk=Late()), str(archive))
    assert archive.read_bytes() == b"precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notebook", "notes.tar.gz"]


def test_where_there_are_no_links_it_is_renamed(root: Path, tmp_path: Path) -> None:
    """Many memory sticks know none."""

    class NoLinks(Disk):
        def link(self, source: str, target: str) -> None:
            raise OSError(errno.EPERM, "Operation not permitted", target)

    archive = tmp_path / "notes.tar.gz"
    back_up(Notebook(root, tmp_path / "state", disk=NoLinks()), str(archive))
    assert tarfile.is_tarfile(archive)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notebook", "notes.tar.gz"]


def test_it_cannot_lie_in_the_notebook(notebook: Notebook, root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").symlink_to(root)
    for place in (root, tmp_path / "elsewhere", root / "people"):
        with pytest.raises(InNotebook):
            back_up(notebook, str(place / "notes.tar.gz"))
    (tmp_path / "state").mkdir()
    with pytest.raises(InState):
        back_up(notebook, str(tmp_path / "state/notes.tar.gz"))


def test_a_place_that_is_not_there_is_not_made(notebook: Notebook, tmp_path: Path) -> None:
    """A disk that is not plugged in is no directory to fill."""
    with pytest.raises(NoPlace) as refused:
        back_up(notebook, str(tmp_path / "disk/notes.tar.gz"))
    assert says_of(refused.value) == f"There is no directory {tmp_path / 'disk'}."


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize(
    ("call", "refused", "names"),
    [
        (1, True, []),
        (2, True, []),
        (3, True, []),
        (4, True, ["notes.tar.gz"]),
        (5, False, [".notes.tar.gz.ooo-new", "notes.tar.gz"]),
    ],
    ids=["an older leftover", "a new file", "its bytes", "its name", "the other name"],
)
def test_what_the_system_refuses_leaves_no_archive_or_a_whole_one(  # noqa: PLR0913 - a table
    root: Path,
    tmp_path: Path,
    dying: Callable[..., Disk],
    call: int,
    names: list[str],
    number: int,
    *,
    refused: bool,
) -> None:
    """Only where the archive is in its place can its other name be left."""
    refusing = dying(call, lambda: OSError(number, os.strerror(number)), lasts=False)
    archive = tmp_path / "notes.tar.gz"
    notebook = Notebook(root, tmp_path / "state", disk=refusing)
    with pytest.raises(CannotBackUp) if refused else nullcontext():
        back_up(notebook, str(archive))
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names, root.name])
    assert all(tarfile.is_tarfile(tmp_path / name) for name in names)


def test_a_file_that_cannot_be_read_is_named(
    notebook: Notebook, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not in it would be missed when it is needed."""
    opened = os.open

    def refuse(path: str, flags: int, mode: int = 0o777) -> int:
        if str(path).endswith("agenda.toml"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(CannotBackUp) as refused:
        back_up(notebook, str(tmp_path / "notes.tar.gz"))
    agenda = f"{notebook.root}/people/alice/agenda.toml"
    assert says_of(refused.value) == f"There is no backup: permission is denied ({agenda})."
    assert not (tmp_path / "notes.tar.gz").exists()


class Meddling(Disk):
    """A disk during whose first write, or before whose sync, something else happens."""

    def __init__(self, meddle: Callable[[], object]) -> None:
        self._meddle = meddle

    def sync(self, descriptor: int) -> None:
        self._meddle()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda root: (root / "ooo.toml").write_text("schema = 1\n# new\n"), "ooo.toml"),
        (lambda root: (root / "ooo.toml").write_text("short"), "ooo.toml"),
        (lambda root: (root / "ooo.toml").unlink(), "ooo.toml"),
        (lambda root: (root / "people/new").mkdir(), "people/new"),
        (
            lambda root: ((root / "ooo.toml").unlink(), (root / "ooo.toml").mkdir()),
            "ooo.toml",
        ),
    ],
)
def test_a_change_while_it_is_made_is_seen(
    root: Path, tmp_path: Path, change: Callable[[Path], object], named: str
) -> None:
    disk = Meddling(lambda: change(root))
    with pytest.raises(ChangedDuringBackup, match=named):
        back_up(Notebook(root, tmp_path / "state", disk=disk), str(tmp_path / "notes.tar.gz"))
    assert not (tmp_path / "notes.tar.gz").exists()


@pytest.mark.parametrize("damage", ["flip", "cut", "zero"])
def test_what_cannot_be_read_back_is_no_backup(root: Path, tmp_path: Path, damage: str) -> None:
    archive = tmp_path / "notes.tar.gz"
    written = tmp_path / ".notes.tar.gz.ooo-new"

    def spoil() -> None:
        raw = bytearray(written.read_bytes())
        if damage == "flip":
            raw[len(raw) // 2] ^= 0xFF
        written.write_bytes({"flip": bytes(raw), "cut": bytes(raw[:-20]), "zero": b""}[damage])

    with pytest.raises((NotReadBack, ChangedDuringBackup)):
        back_up(Notebook(root, tmp_path / "state", disk=Meddling(spoil)), str(archive))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notebook"]


def test_the_same_notebook_gives_the_same_bytes(notebook: Notebook, tmp_path: Path) -> None:
    for name in ("one.tar.gz", "two.tar.gz"):
        back_up(notebook, str(tmp_path / name))
    assert (tmp_path / "one.tar.gz").read_bytes() == (tmp_path / "two.tar.gz").read_bytes()


def test_a_file_that_becomes_shorter_while_it_is_read_is_seen(
    notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shortened(
        self: tarfile.TarFile, info: tarfile.TarInfo, source: IO[bytes] | None = None
    ) -> None:
        if source:
            message = "unexpected end of data"
            raise OSError(message)

    monkeypatch.setattr(tarfile.TarFile, "addfile", shortened)
    with pytest.raises(ChangedDuringBackup, match=r"ooo\.toml"):
        back_up(notebook, str(tmp_path / "notes.tar.gz"))


def test_a_disk_that_fails_while_a_file_is_read_is_named(
    notebook: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(
        self: tarfile.TarFile, info: tarfile.TarInfo, source: IO[bytes] | None = None
    ) -> None:
        if source:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(tarfile.TarFile, "addfile", failing)
    with pytest.raises(CannotBackUp, match="the disk reports an error"):
        back_up(notebook, str(tmp_path / "notes.tar.gz"))


def test_a_name_that_cannot_be_given_is_said(root: Path, tmp_path: Path) -> None:
    class Full(Disk):
        def link(self, source: str, target: str) -> None:
            raise OSError(errno.ENOSPC, "No space left on device", target)

    with pytest.raises(CannotBackUp, match="the disk is full"):
        back_up(Notebook(root, tmp_path / "state", disk=Full()), str(tmp_path / "n.tar.gz"))
    assert [path.name for path in tmp_path.iterdir()] == ["notebook"]


def test_a_command_that_cannot_be_finished_here_is_in_it_as_it_stands_and_named(
    root: Path, tmp_path: Path
) -> None:
    """When something is wrong with what surrounds the notes, a backup is wanted most."""
    state = Notebook(root, tmp_path / "state").state
    state.make()
    write = WriteFile("people/karim/agenda.toml", None, b"[[point]]\n")
    Path(state.journal).write_bytes(encode(Transaction("ooo add karim", (write,))))

    class ReadOnly(Disk):
        def open_lock(self, path: str, owner: FileOwner | None = None) -> int:
            raise OSError(errno.EROFS, "Read-only file system", path)

    archive = tmp_path / "n.tar.gz"
    made = back_up(Notebook(root, tmp_path / "state", disk=ReadOnly()), str(archive))
    assert archive.exists()
    assert [(one.file, says_of(one)) for one in made.waiting] == [
        (
            "people/karim/agenda.toml",
            (
                "`ooo add karim` was interrupted here and waits to be finished: the disk is "
                f"read-only ({state.lock})"
            ),
        )
    ]


def test_there_is_no_backup_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoNotebook):
        back_up(Notebook(tmp_path / "none", tmp_path / "state"), str(tmp_path / "n.tar.gz"))


class Stick(Disk):
    """A disk that knows no modes, no links and no fsync, like that of a memory stick."""

    def create(self, path: str) -> int:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644))
        raise OSError(errno.EPERM, "Operation not permitted", path)

    def link(self, source: str, target: str) -> None:
        raise OSError(errno.EPERM, "Operation not permitted", source, None, target)

    def sync(self, descriptor: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")


def test_a_memory_stick_takes_a_backup_and_what_it_cannot_promise_is_said(
    root: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    archive = stick / "notes.tar.gz"
    made = back_up(Notebook(root, tmp_path / "state", disk=Stick()), str(archive))
    assert in_english(made.not_promised) == (
        "that other accounts of this computer cannot read it",
        "that it is on the disk already: eject the disk before you take it out",
        "that nothing of that name was put there at the same moment",
    )
    assert [path.name for path in stick.iterdir()] == ["notes.tar.gz"]
    with pytest.raises(Taken):
        back_up(Notebook(root, tmp_path / "state", disk=Stick()), str(archive))


@pytest.mark.parametrize("call", ["create", "link", "sync", "rename"])
def test_a_disk_that_fails_is_not_taken_for_one_that_knows_less(
    root: Path, tmp_path: Path, call: str
) -> None:
    class Failing(Stick):
        pass

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    setattr(Failing, call, fail)
    archive = tmp_path / "notes.tar.gz"
    with pytest.raises(CannotBackUp):
        back_up(Notebook(root, tmp_path / "state", disk=Failing()), str(archive))
    assert [path.name for path in tmp_path.iterdir()] == ["notebook"]
