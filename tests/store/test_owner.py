"""A file stays its owner's, whoever writes it; where it could not, nothing is written."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Held
from ooo.core.model import Point
from ooo.store import owner as ownership
from ooo.store.files import CannotWrite, Disk
from ooo.store.notebook import Notebook
from ooo.store.outside import write_new, write_over
from ooo.store.owner import FileOwner
from ooo.store.update import update
from tests.harness import says_of

THEIRS = FileOwner(12345, 23456)
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")


def add_point(held: Held) -> Decision[None]:
    dossier = held.dossiers["alice"]
    points = (*dossier.points, Point(id="q4wz", text="Budget"))
    return Decision({"alice": replace(dossier, points=points)}, None)


def owner_of(path: Path) -> FileOwner:
    status = path.lstat()
    return FileOwner(status.st_uid, status.st_gid)


@as_root
def test_a_file_keeps_its_own_owner_and_group_whosever_its_directory_is(
    root: Path, tmp_path: Path, quick: Disk
) -> None:
    agenda = root / "people/alice/agenda.toml"
    os.chown(agenda, *THEIRS)
    update(Notebook(root, tmp_path / "state", disk=quick), ["alice"], add_point, command="ooo add")
    assert b"Budget" in agenda.read_bytes()
    assert owner_of(agenda) == THEIRS
    assert owner_of(root / "people/alice") == (os.geteuid(), os.getegid())


@as_root
def test_what_root_makes_in_another_users_notebook_and_state_is_that_users(
    root: Path, tmp_path: Path, quick: Disk
) -> None:
    """New files, new directories, the lock and what undo keeps: else they would be locked out."""
    state = tmp_path / "state"
    state.mkdir()
    for path in (state, root, *root.rglob("*")):
        os.chown(path, *THEIRS)
    update(Notebook(root, state, disk=quick), ["alice"], add_point, command="ooo add")
    (root / "people/alice/agenda.toml").unlink()
    notebook = Notebook(root, state, disk=quick)
    update(notebook, ["alice"], add_point, command="ooo add")
    found = {path.name: owner_of(path) for path in (*root.rglob("*"), *state.rglob("*"))}
    assert {"lock", "undo", "00000001", "agenda.toml"} <= found.keys()
    assert set(found.values()) == {THEIRS}


@as_root
def test_a_page_that_root_asks_for_elsewhere_is_roots(tmp_path: Path, quick: Disk) -> None:
    """In someone's home it must not become theirs to read; one that was theirs stays so."""
    os.chown(tmp_path, *THEIRS)
    write_new(quick, str(tmp_path / "new.md"), b"private")
    write_over(quick, str(tmp_path / "over.md"), b"private")
    assert {owner_of(path) for path in tmp_path.iterdir()} == {FileOwner(0, 0)}
    os.chown(tmp_path / "over.md", *THEIRS)
    write_over(quick, str(tmp_path / "over.md"), b"again")
    assert owner_of(tmp_path / "over.md") == THEIRS


class CannotGive(Disk):
    """A system on which not even root gives files away."""

    def sync(self, descriptor: int) -> None:
        """Nothing need outlive a power cut."""

    def set_owner(self, descriptor: int, owner: FileOwner) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


def refused(root: Path, state: Path, disk: Disk) -> str:
    before = (root / "people/alice/agenda.toml").read_bytes()
    with pytest.raises(CannotWrite) as error:
        update(Notebook(root, state, disk=disk), ["alice"], add_point, command="ooo add")
    assert (root / "people/alice/agenda.toml").read_bytes() == before
    assert not list(root.rglob("*.ooo-new"))
    assert not list(state.glob("*/journal"))
    return says_of(error.value)


@as_root
def test_where_an_owner_cannot_be_kept_nothing_is_stored(root: Path, tmp_path: Path) -> None:
    os.chown(root / "people/alice/agenda.toml", *THEIRS)
    agenda = root / "people/alice/agenda.toml"
    assert refused(root, tmp_path / "state", CannotGive()) == (
        f"Nothing changed: permission is denied ({agenda})."
    )


def test_without_files_that_have_no_name_only_root_may_try(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: Disk
) -> None:
    """As on a system or a file system that knows none."""
    opened = os.open
    nameless: int = getattr(os, "O_TMPFILE", 0)

    def without(path: str, flags: int, *rest: int, **more: int) -> int:
        if nameless and flags & nameless == nameless:
            raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP), path)
        return opened(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", without)
    whose: Callable[[str], FileOwner] = lambda _: THEIRS  # noqa: E731
    monkeypatch.setattr("ooo.store.possible.rightful", whose)
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    assert "permission is denied" in refused(root, tmp_path / "state", quick)
    monkeypatch.setattr(os, "geteuid", lambda: THEIRS.uid)
    notebook = Notebook(root, tmp_path / "state", disk=quick)
    update(notebook, ["alice"], add_point, command="ooo add")


def test_who_is_not_root_makes_what_is_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    assert ownership.of_what_comes("/etc/none/of/this") is None
    assert ownership.rightful("/etc/none/of/this") is None


@as_root
def test_what_root_makes_goes_to_whoever_has_the_nearest_directory(tmp_path: Path) -> None:
    os.chown(tmp_path, *THEIRS)
    assert ownership.rightful(str(tmp_path / "a" / "b" / "c")) == THEIRS


@as_root
def test_an_error_names_the_path_and_root_is_root_again(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    for make in (Disk().make_directory, Disk().open_lock):
        with pytest.raises(PermissionError) as error:
            make(str(tmp_path / "new"), THEIRS)
        assert error.value.filename == str(tmp_path / "new")
        assert os.geteuid() == 0
        assert os.getegid() == 0
