import errno
import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from ooo.store import lock
from ooo.store.files import CannotWrite, Disk
from ooo.store.lock import PATIENCE, Busy, exclusive, shared, sign
from ooo.store.owner import FileOwner
from tests.harness import fix_of, says_of

HOLD = """
import sys, time
from ooo.store.files import Disk
from ooo.store.lock import exclusive
with exclusive(sys.argv[1], Disk()):
    print("held", flush=True)
    time.sleep(60)
"""


class Clock:
    """A clock on which time passes only while someone waits; `meanwhile` is what happens then."""

    def __init__(self) -> None:
        self.now = 0.0
        self.meanwhile: Callable[[], object] = lambda: None

    def monotonic(self) -> float:
        return self.now

    def monotonic_ns(self) -> int:
        return round(self.now * 1e9)

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.meanwhile()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Give the clock by which locks are waited for."""
    ours = Clock()
    monkeypatch.setattr(lock, "time", ours)
    return ours


def test_a_second_writer_gives_up_and_names_the_first(tmp_path: Path, clock: Clock) -> None:
    path = str(tmp_path / "lock")
    with exclusive(path, Disk()), pytest.raises(Busy) as caught, exclusive(path, Disk()):
        pass
    assert clock.now == pytest.approx(PATIENCE, abs=0.02)
    assert (says_of(caught.value), fix_of(caught.value)) == (
        (
            f"Another ooo command (process {os.getpid()}) has been writing to this notebook "
            "for 10 seconds; nothing changed."
        ),
        "Wait for it or end it, then run this again.",
    )


def test_a_holder_that_never_signed_is_unknown() -> None:
    assert "(process unknown)" in says_of(Busy("", 10))


def test_a_reader_waits_for_a_writer_and_gives_up_too(tmp_path: Path, clock: Clock) -> None:
    path = str(tmp_path / "lock")
    with exclusive(path, Disk()), pytest.raises(Busy), shared(path):
        pass
    assert clock.now == pytest.approx(PATIENCE, abs=0.02)


def test_readers_do_not_wait_for_each_other(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    with exclusive(path, Disk()):
        pass
    with shared(path) as first, shared(path) as second:
        assert (first, second) == (True, True)


def test_a_writer_waits_for_readers(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    (tmp_path / "lock").write_bytes(b"")
    with shared(path), pytest.raises(Busy), exclusive(path, Disk(), patience=0.03):
        pass
    with exclusive(path, Disk()):
        pass


def test_reading_where_nothing_was_written_creates_no_lock(tmp_path: Path) -> None:
    with shared(str(tmp_path / "none" / "lock")) as taken:
        assert not taken
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_without_locks_is_read_without_one(tmp_path: Path) -> None:
    """A pipe nobody writes to stands for it: it opens at once, and reading from it fails."""
    os.mkfifo(tmp_path / "lock")
    writer = os.open(tmp_path / "lock", os.O_RDWR)
    fcntl.flock(writer, fcntl.LOCK_EX)
    with shared(str(tmp_path / "lock")) as taken:
        assert not taken
    os.close(writer)


def test_a_lock_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite), exclusive(str(tmp_path / "none" / "lock"), Disk()):
        pass


def test_a_lock_dies_with_its_process(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    command = [sys.executable, "-c", HOLD, path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment()) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(Busy) as caught, exclusive(path, Disk(), patience=0.05):
            pass
        holder.kill()
    assert f"(process {holder.pid})" in says_of(caught.value)
    with exclusive(path, Disk(), patience=0):
        pass


def test_patience_starts_again_when_the_holder_changes(tmp_path: Path, clock: Clock) -> None:
    """Twenty commands in a row are no reason to give up; one that hangs is."""
    path = str(tmp_path / "lock")
    with ExitStack() as holders:
        holders.enter_context(exclusive(path, Disk()))
        descriptor = os.open(path, os.O_RDWR)
        holders.callback(os.close, descriptor)

        def next_holder() -> None:
            if clock.now < 3 * PATIENCE:
                sign(descriptor, Disk())
            else:
                holders.close()

        clock.meanwhile = next_holder
        with exclusive(path, Disk()):
            pass
    assert clock.now >= 3 * PATIENCE


@pytest.mark.parametrize("again", [False, True])
def test_a_lock_file_that_was_replaced_is_no_lock(tmp_path: Path, *, again: bool) -> None:
    """Someone who tidies the state directory must not make two writers at once."""

    class Tidied(Disk):
        left = 1

        def open_lock(self, path: str, owner: FileOwner | None = None) -> int:
            descriptor = super().open_lock(path, owner)
            if self.left:
                self.left -= 1
                Path(path).unlink()
                if again:
                    os.close(super().open_lock(path, owner))
            return descriptor

    path = str(tmp_path / "lock")
    with exclusive(path, Tidied()), pytest.raises(Busy), exclusive(path, Disk(), patience=0.02):
        pass


def test_a_holder_that_cannot_sign_still_holds(tmp_path: Path) -> None:
    class Full(Disk):
        def write(self, descriptor: int, data: bytes) -> None:
            raise OSError(errno.ENOSPC, "full")

    path = str(tmp_path / "lock")
    with exclusive(path, Full()), pytest.raises(Busy), exclusive(path, Disk(), patience=0.02):
        pass


def test_the_lock_is_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with exclusive(str(tmp_path / "lock"), Disk()):
            pass
    finally:
        os.umask(before)
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600


def environment() -> dict[str, str]:
    """Give a subprocess the same modules."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def test_a_lock_that_has_a_second_name_is_not_written(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("not a lock")
    lock = tmp_path / "lock"
    lock.hardlink_to(theirs)
    with pytest.raises(CannotWrite) as refused, exclusive(str(lock), Disk()):
        pass
    assert says_of(refused.value) == (
        f"Nothing changed: the file has a second name elsewhere ({lock})."
    )
    assert theirs.read_text() == "not a lock"


@pytest.mark.parametrize("note", ["999999999 1", "0 1", "-1 1", "9" * 40, "x 1", "\ufffd", ""])
def test_a_note_is_believed_only_of_a_process_that_lives(note: str) -> None:
    assert "(process unknown)" in says_of(Busy(note, 10))


def test_a_process_of_another_account_lives(monkeypatch: pytest.MonkeyPatch) -> None:
    def kill(process: int, number: int) -> None:
        raise PermissionError(process, number)

    monkeypatch.setattr(os, "kill", kill)
    assert "(process 1)" in says_of(Busy("1 5", 10))


def test_a_backup_that_holds_the_lock_is_named_as_itself(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    with exclusive(path, Disk()):
        pass
    assert refused_beside(path, Disk()) == (
        f"ooo backup (process {os.getpid()}) has been reading this notebook for 0.02 seconds; "
        "nothing changed."
    )
    (tmp_path / "lock").write_text("999999999 5 backup")
    assert refused_beside(path, None) == (
        "Another ooo command has been reading this notebook for 0.02 seconds; nothing changed."
    )
    with exclusive(path, Disk(), patience=0):
        pass


def refused_beside(path: str, disk: Disk | None) -> str:
    """Give what a writer is told beside a reader, a backup where there is a disk."""
    with (
        shared(path, disk=disk),
        pytest.raises(Busy) as caught,
        exclusive(path, Disk(), patience=0.02),
    ):
        pass
    return says_of(caught.value)


def test_a_backup_writes_into_no_file_that_has_a_second_name(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("not a lock")
    (tmp_path / "lock").hardlink_to(theirs)
    with shared(str(tmp_path / "lock"), disk=Disk()) as taken:
        assert taken
    assert theirs.read_text() == "not a lock"
    with shared(str(tmp_path / "none"), disk=Disk()) as taken:
        assert not taken
