"""A file outside the notebook is whole, private and over nothing it should not be over."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.store.files import Disk
from ooo.store.notebook import Notebook
from ooo.store.outside import (
    InNotebook,
    InState,
    NotOurs,
    NotWritten,
    Taken,
    is_directory,
    require_ours,
    require_outside,
    write_new,
    write_over,
)
from tests.harness import fix_of, says_of


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_a_new_file_is_private_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "all.md"
    write_new(Disk(), str(path), b"everything")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"everything", 0o600)
    assert names(tmp_path) == ["all.md"]


def test_a_new_file_is_over_nothing_and_takes_the_second_name_away(tmp_path: Path) -> None:
    """Killed between its name and the end, a command leaves the file under two names."""
    path = tmp_path / "all.md"
    path.write_bytes(b"precious")
    os.link(path, tmp_path / ".all.md.ooo-new")
    with pytest.raises(Taken):
        write_new(Disk(), str(path), b"everything")
    assert (path.read_bytes(), names(tmp_path)) == (b"precious", ["all.md"])


def test_an_older_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    class Dying(Disk):
        def rename(self, source: str, target: str) -> None:
            assert Path(target).read_bytes() == b"old"
            assert Path(source).read_bytes() == b"new"
            super().rename(source, target)

    path = tmp_path / "sheet.html"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_over(Dying(), str(path), b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o600)


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "sheet.html"
    link.symlink_to("real/sheet.html")
    write_over(Disk(), str(link), b"new")
    assert link.is_symlink()
    assert (tmp_path / "real" / "sheet.html").read_bytes() == b"new"


def test_what_is_no_file_is_written_to_as_it_is(tmp_path: Path) -> None:
    """As with `--html /dev/stdout`."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_over(Disk(), str(pipe), b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert names(tmp_path) == ["pipe"]


def test_a_pipe_that_has_a_name_nowhere_is_written_to_too(tmp_path: Path) -> None:
    """As with `--html /dev/stdout | less`."""
    reading, writing = os.pipe()
    link = tmp_path / "out"
    link.symlink_to(f"/proc/self/fd/{writing}" if sys.platform == "linux" else f"/dev/fd/{writing}")
    require_ours(str(link), b"<meta ours>")
    write_over(Disk(), str(link), b"new")
    assert os.read(reading, 10) == b"new"
    os.close(reading)
    os.close(writing)


def test_a_pipe_that_nobody_reads_is_said_to_be_one_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(NotWritten) as refused:
        write_over(Disk(), str(pipe), b"new")
    assert says_of(refused.value) == f"{pipe} was not written: nobody reads what is written there."
    assert fix_of(refused.value) == "Start what reads it first."


@pytest.mark.parametrize(
    ("number", "reason", "fix"),
    [
        (errno.ENOSPC, "the disk is full", "Free some space."),
        (
            errno.EACCES,
            "permission is denied",
            "Choose a file in a directory that is there and is yours.",
        ),
    ],
)
@pytest.mark.parametrize("write", [write_new, write_over])
def test_a_refusal_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, number: int, reason: str, fix: str, write: Callable[[Disk, str, bytes], None]
) -> None:
    class Refusing(Disk):
        def write(self, descriptor: int, data: bytes) -> None:
            del descriptor, data
            raise OSError(number, os.strerror(number))

    path = tmp_path / "all.md"
    with pytest.raises(NotWritten) as refused:
        write(Refusing(), str(path), b"everything")
    assert says_of(refused.value) == f"{path} was not written: {reason}."
    assert fix_of(refused.value) == fix
    assert names(tmp_path) == []


def test_a_name_of_any_length_is_that_of_a_directory_or_not(tmp_path: Path) -> None:
    assert is_directory(str(tmp_path))
    assert not is_directory(str(tmp_path / ("x" * 5000)))


def test_a_directory_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        write_over(Disk(), str(tmp_path), b"new")


def test_what_is_named_lies_in_neither_place(tmp_path: Path) -> None:
    """Where a directory goes by two names, what it is counts."""
    notebook = Notebook(tmp_path / "notes", tmp_path / "state")
    require_outside(notebook, str(tmp_path / "a.md"))
    for name, refusal in (("notes", InNotebook), ("state", InState)):
        for path in (tmp_path / name, tmp_path / name / "below" / "a.md"):
            with pytest.raises(refusal):
                require_outside(notebook, str(path))
    with pytest.raises(InNotebook):
        require_outside(Notebook("/", tmp_path / "state"), str(tmp_path / "a.md"))


def test_what_is_named_lies_in_no_other_notebook_either(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "notes", tmp_path / "state")
    other = tmp_path / "old"
    (other / "people" / "alice").mkdir(parents=True)
    require_outside(notebook, str(other / "people/alice/a.md"))
    (other / "ooo.toml").touch()
    with pytest.raises(InNotebook) as refused:
        require_outside(notebook, str(other / "people/alice/a.md"))
    said = f"{other}/people/alice/a.md lies in the notebook at {other}."
    assert says_of(refused.value) == said


def test_the_same_directory_by_another_name_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk that takes capitals for small letters."""
    (tmp_path / "notes").mkdir()
    (tmp_path / "NOTES").mkdir()
    monkeypatch.setattr(os.path, "samefile", lambda a, b: a.lower() == b.lower())
    with pytest.raises(InNotebook):
        require_outside(
            Notebook(tmp_path / "notes", tmp_path / "state"), str(tmp_path / "NOTES/a.md")
        )


def test_only_an_earlier_page_is_written_over(tmp_path: Path) -> None:
    mark = b"<meta ours>"
    page = tmp_path / "a.html"
    require_ours(str(page), mark)
    for raw in (b"", mark + b"<title>"):
        page.write_bytes(raw)
        require_ours(str(page), mark)
    for raw in (b"mine", b"<title>" + mark, b"x" * 2_000_001):
        page.write_bytes(raw)
        with pytest.raises(NotOurs):
            require_ours(str(page), mark)
    require_ours("/dev/null", mark)
    for path in (tmp_path, tmp_path / "none" / "a.html", page / "a.html"):
        with pytest.raises(NotWritten):
            require_ours(str(path), mark)
