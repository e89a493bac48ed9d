"""One lock for a notebook: shared for reading, exclusive for writing, gone with its process."""

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ooo.core.text.facts import Code
from ooo.errors import OooError, Saying
from ooo.store.files import CannotWrite, Disk, naming
from ooo.store.owner import of_what_comes

PATIENCE = 10.0
"""Seconds without the holder changing, after which a waiting command gives up."""

_PAUSE = 0.01


BACKUP = "backup"
"""What a backup writes beside its process, since it may read for long."""


class Busy(OooError):
    """Another command has held the notebook for too long, to write or for `reading`.

    What it wrote of itself is believed only of a process that lives.
    """

    says = (
        "Another ooo command (process {process}) has been writing to this notebook "
        "for {seconds} seconds; nothing changed."
    )
    fix = "Wait for it or end it, then run this again."

    def __init__(self, holder: str, seconds: float, *, reading: bool = False) -> None:
        number, *more = holder.split() or [""]
        process = number if _is_alive(number) else ""
        if reading and process and BACKUP in more:
            self.says = (
                "ooo backup (process {process}) has been reading this notebook "
                "for {seconds} seconds; nothing changed."
            )
        elif reading:
            self.says = (
                "Another ooo command has been reading this notebook "
                "for {seconds} seconds; nothing changed."
            )
        super().__init__(process=Code(process) or Saying("unknown"), seconds=seconds)


def _is_alive(process: str) -> bool:
    """Tell whether that is the number of a process there is, anyone's."""
    if not process.isdecimal():
        return False
    try:
        os.kill(int(process), 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return process.strip("0") != ""


@contextmanager
def exclusive(path: str, disk: Disk, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock alone; Busy if another keeps it, CannotWrite if there can be no lock."""
    try:
        descriptor = _take_alone(path, disk, patience)
    except OSError as error:
        raise CannotWrite(error) from None
    try:
        yield
    finally:
        os.close(descriptor)


@contextmanager
def shared(path: str, *, patience: float = PATIENCE, disk: Disk | None = None) -> Iterator[bool]:
    """Hold the lock with other readers; True if it was taken, Busy if a writer keeps it.

    Creates nothing: where no command ever wrote, or the file cannot be opened, there is no lock.
    With a `disk`, those who wait for it can see that it is a backup.
    """
    descriptor = _open_to_read(path, signing=disk is not None)
    if descriptor is None:
        yield False
        return
    try:
        try:
            _wait(descriptor, fcntl.LOCK_SH, patience)
        except OSError:
            taken = False
        else:
            taken = True
            if disk is not None and os.fstat(descriptor).st_nlink == 1:
                sign(descriptor, disk, BACKUP)
        yield taken
    finally:
        os.close(descriptor)


def _open_to_read(path: str, *, signing: bool) -> int | None:
    for how in (os.O_RDWR,) * signing + (os.O_RDONLY,):
        with suppress(OSError):
            return os.open(path, how | os.O_NOFOLLOW | os.O_NONBLOCK)
    return None


def _take_alone(path: str, disk: Disk, patience: float) -> int:
    """Give a descriptor that holds the lock, of the very file that stands at `path`."""
    while True:
        descriptor = disk.open_lock(path, of_what_comes(path))
        try:
            with naming(path):
                _require_one_name(descriptor)
                _wait(descriptor, fcntl.LOCK_EX, patience)
            if _is_at(descriptor, path):
                sign(descriptor, disk)
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _require_one_name(descriptor: int) -> None:
    """Raise OSError for a file that has a second name: that may be another's, and we write it."""
    if os.fstat(descriptor).st_nlink > 1:
        raise OSError(errno.EMLINK, os.strerror(errno.EMLINK))


def _is_at(descriptor: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except FileNotFoundError:
        return False


def sign(descriptor: int, disk: Disk, what: str = "") -> None:
    """Write who holds the lock, and as what, so that those who wait can see it change."""
    with suppress(OSError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        disk.write(descriptor, f"{os.getpid()} {time.monotonic_ns():<20} {what:<6}".encode())


def _wait(descriptor: int, operation: int, patience: float) -> None:
    holder = ""
    since = time.monotonic()
    while True:
        with suppress(BlockingIOError):
            fcntl.flock(descriptor, operation | fcntl.LOCK_NB)
            return
        now = time.monotonic()
        seen = os.pread(descriptor, 64, 0).decode("ascii", "replace")
        if seen != holder:
            holder, since = seen, now
        elif now - since >= patience:
            reading = operation == fcntl.LOCK_EX and _is_read(descriptor)
            raise Busy(holder, patience, reading=reading)
        time.sleep(_PAUSE)


def _is_read(descriptor: int) -> bool:
    """Tell whether those who hold the lock only read."""
    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        fcntl.flock(descriptor, fcntl.LOCK_UN)
        return True
    return False
