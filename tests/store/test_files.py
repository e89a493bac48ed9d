import errno
import fcntl
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ooo.store.files import (
    LARGEST,
    CannotWrite,
    Disk,
    Unreadable,
    is_temporary,
    make_directories,
    naming,
    prepare,
    read_bytes,
    sweep,
    sync_directory,
    temporary,
)
from ooo.store.listing import list_directory
from ooo.store.owner import FileOwner
from ooo.store.unfinished import NotFiled, NotFinished
from tests.harness import fix_of, says_of


@pytest.fixture
def no_umask() -> Iterator[None]:
    """Take away what usually narrows modes, so that only ours do."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def harsh_umask(tmp_path: Path) -> Iterator[None]:
    """Take away even the owner's rights, as some profiles do, but of what is there already."""
    before = os.umask(0o777)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.usefixtures("no_umask")
def test_files_are_private_under_an_open_umask(tmp_path: Path) -> None:
    make_directories(Disk(), str(tmp_path / "a" / "b"))
    name = prepare(Disk(), str(tmp_path / "a" / "b" / "x.toml"), b"text")
    found = [mode(tmp_path / "a"), mode(tmp_path / "a" / "b"), mode(Path(name))]
    assert found == [0o700, 0o700, 0o600]


@pytest.mark.usefixtures("harsh_umask")
def test_files_are_usable_under_a_harsh_umask(tmp_path: Path) -> None:
    make_directories(Disk(), str(tmp_path / "a"))
    name = prepare(Disk(), str(tmp_path / "a" / "x.toml"), b"text")
    assert [mode(tmp_path / "a"), mode(Path(name))] == [0o700, 0o600]


def test_a_new_file_follows_no_link(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"theirs")
    (tmp_path / "link").symlink_to(outside)
    with pytest.raises(FileExistsError):
        Disk().create(str(tmp_path / "link"))
    with pytest.raises(OSError, match="link"):
        Disk().open_lock(str(tmp_path / "link"))
    assert outside.read_bytes() == b"theirs"


def test_a_planted_temporary_file_is_removed_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"theirs")
    target = str(tmp_path / "x.toml")
    Path(temporary(target)).symlink_to(outside)
    prepare(Disk(), target, b"mine")
    assert (outside.read_bytes(), Path(temporary(target)).read_bytes()) == (b"theirs", b"mine")


def test_the_temporary_name_is_recognised() -> None:
    name = Path(temporary("/notes/agenda.toml")).name
    assert (name, is_temporary(name), is_temporary("agenda.toml")) == (
        ".agenda.toml.ooo-new",
        True,
        False,
    )


def test_a_failed_write_leaves_no_temporary_file(tmp_path: Path) -> None:
    class Full(Disk):
        def sync(self, descriptor: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OSError, match="space") as caught:
        prepare(Full(), str(tmp_path / "x.toml"), b"text")
    assert caught.value.filename == str(tmp_path / "x.toml")
    assert list(tmp_path.iterdir()) == []


def test_a_temporary_file_that_cannot_be_made_is_named_by_its_own_path(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        prepare(Disk(), str(tmp_path / "none" / "x.toml"), b"text")
    assert caught.value.filename == str(tmp_path / "none" / ".x.toml.ooo-new")


def test_sweeping_where_nothing_was_left_does_nothing(tmp_path: Path) -> None:
    sweep(Disk(), str(tmp_path / "x.toml"))
    assert list(tmp_path.iterdir()) == []


def test_a_whole_large_text_is_written(tmp_path: Path) -> None:
    data = bytes(range(256)) * 4_000
    name = prepare(Disk(), str(tmp_path / "x"), data)
    assert Path(name).read_bytes() == data


FULL_SYNC = 51
"""F_FULLFSYNC of macOS, which other systems have not."""


@pytest.mark.parametrize(
    ("command", "works", "asked"),
    [
        (FULL_SYNC, True, ["full"]),
        (FULL_SYNC, False, ["full", "plain"]),
        (None, True, ["plain"]),
    ],
    ids=["macos", "a file system without it", "elsewhere"],
)
def test_the_drive_is_asked_in_the_way_of_macos_where_there_is_one(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: int | None,
    *,
    works: bool,
    asked: list[str],
) -> None:
    """There fsync alone leaves what was written in the drive's own memory."""
    said: list[str] = []

    class Machine(Disk):
        full_sync = command

    def full(descriptor: int, number: int) -> int:
        assert number == FULL_SYNC
        said.append("full")
        if not works:
            raise OSError(errno.ENOTTY, os.strerror(errno.ENOTTY))
        return 0

    monkeypatch.setattr(fcntl, "fcntl", full)
    monkeypatch.setattr(os, "fsync", lambda descriptor: said.append("plain"))
    prepare(Machine(), str(tmp_path / "x"), b"text")
    assert said == asked
    sync_directory(Machine(), str(tmp_path))
    assert said == asked * 2


def test_directories_that_exist_or_appear_are_no_error(tmp_path: Path) -> None:
    class Racing(Disk):
        def make_directory(self, path: str, owner: FileOwner | None = None) -> None:
            super().make_directory(path, owner)
            super().make_directory(path, owner)

    make_directories(Racing(), str(tmp_path / "a"))
    make_directories(Disk(), str(tmp_path / "a"))
    assert (tmp_path / "a").is_dir()


def test_a_missing_file_is_none(tmp_path: Path) -> None:
    assert read_bytes(str(tmp_path / "none.toml")) is None


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfname = 1\r\n" * 9_000
    (tmp_path / "x").write_bytes(data)
    assert read_bytes(str(tmp_path / "x")) == data


def make_link(path: Path) -> None:
    path.symlink_to("/etc/hosts")


def make_sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


UNREADABLE: dict[str, tuple[Callable[[Path], None], str]] = {
    "link": (make_link, "it is a link, which is not followed"),
    "directory": (Path.mkdir, "it is a directory, not a file"),
    "pipe": (os.mkfifo, "it is no ordinary file"),
    "sparse": (make_sparse, "it is larger than 2 MB"),
}


OURS = "it is larger than what ooo keeps"


@pytest.mark.parametrize("sort", UNREADABLE)
def test_what_is_no_ordinary_file_is_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sort: str
) -> None:
    """A pipe is not waited for, and of three gigabytes nothing is read."""
    make, says = UNREADABLE[sort]
    make(tmp_path / "x")
    read: list[int] = []
    read_really = os.read

    def counting(descriptor: int, number: int) -> bytes:
        part = read_really(descriptor, number)
        read.append(len(part))
        return part

    monkeypatch.setattr(os, "read", counting)
    with pytest.raises(Unreadable) as caught:
        read_bytes(str(tmp_path / "x"))
    assert (says_of(caught.value), read) == (says, [])


def test_a_file_that_grows_while_it_is_read_is_read_no_further_than_it_may_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x").write_bytes(b"begun")
    monkeypatch.setattr(os, "read", lambda _, number: b"x" * number)
    for largest, says in ((LARGEST, "it is larger than 2 MB"), (2 * LARGEST, OURS)):
        with pytest.raises(Unreadable) as caught:
            read_bytes(str(tmp_path / "x"), largest=largest)
        assert says_of(caught.value) == says


def test_a_file_whose_directory_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(Unreadable) as caught:
        read_bytes(str(tmp_path / "x" / "y"))
    assert says_of(caught.value) == "a file stands where a directory belongs"


def test_a_listing_is_sorted_and_tells_links_apart(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"")
    (tmp_path / "a").mkdir()
    (tmp_path / "c").symlink_to(tmp_path / "a")
    found = list_directory(str(tmp_path))
    assert tuple((each.name, each.is_directory, each.is_file) for each in found) == (
        ("a", True, False),
        ("b", False, True),
        ("c", False, False),
    )


def test_a_listing_of_nothing_is_empty(tmp_path: Path) -> None:
    assert list_directory(str(tmp_path / "none")) == ()


def test_a_listing_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "x").symlink_to(tmp_path)
    with pytest.raises(Unreadable) as caught:
        list_directory(str(tmp_path / "x"))
    assert says_of(caught.value) == "it is a link, which is not followed"


def test_a_listing_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(Unreadable) as caught:
        list_directory(str(tmp_path / "x"))
    assert says_of(caught.value) == "a file stands where a directory belongs"


SENTENCES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be larger than is allowed here",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "permission is denied",
    errno.EPERM: "permission is denied",
    errno.EIO: "the disk reports an error",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
    errno.EBUSY: "device or resource busy",
}


@pytest.mark.parametrize("number", SENTENCES)
def test_a_refusal_says_what_was_refused_and_what_is_stored(number: int) -> None:
    error = OSError(number, os.strerror(number), "/notes/x.toml")
    reason = SENTENCES[number]
    assert [says_of(kind(error)) for kind in (CannotWrite, NotFinished, NotFiled)] == [
        f"Nothing changed: {reason} (/notes/x.toml).",
        f"Stored in the journal, but not yet in the notebook: {reason} (/notes/x.toml).",
        f"Saved in the notebook, but undo does not have it yet: {reason} (/notes/x.toml).",
    ]


def test_a_stored_change_is_not_to_be_typed_again() -> None:
    fix = fix_of(NotFinished(OSError(errno.ENOSPC, "", "x")))
    assert fix == (
        "Free some space. The next command finishes what is in the journal: do not type it again."
    )


def test_an_error_without_words_or_place_is_still_a_sentence() -> None:
    assert says_of(CannotWrite(OSError())) == (
        "Nothing changed: the system refused (an unnamed place)."
    )


def test_an_error_that_has_a_path_keeps_it() -> None:
    with pytest.raises(OSError, match="x") as caught, naming("/outer"):
        raise OSError(errno.EIO, "x", "/inner")
    assert caught.value.filename == "/inner"


def test_a_file_whose_mode_cannot_be_set_is_closed_and_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system may refuse at any call; no descriptor stays open behind it."""

    def refuse(descriptor: int, mode: int) -> None:
        raise OSError(errno.EIO, f"{descriptor} {mode}")

    monkeypatch.setattr(os, "fchmod", refuse)
    closed: list[int] = []
    monkeypatch.setattr(os, "close", closed.append)
    with pytest.raises(OSError, match="384"):
        Disk().create(str(tmp_path / "x"))
    monkeypatch.undo()
    for descriptor in closed:
        os.close(descriptor)
    assert len(closed) == 1
