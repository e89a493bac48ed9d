"""Bytes and paths: every system call that changes the disk is a method of `Disk`, one each."""

import fcntl
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from ooo.errors import OooError, Saying
from ooo.store.owner import FileOwner, acting_as, of_what_comes, rightful
from ooo.store.reasons import passing, place, why

LARGEST = 2_000_000
"""Bytes; a file over this is named and skipped, so that one stray file never costs a second."""

_TEMPORARY = ".ooo-new"


class CannotWrite(OooError):
    """The system refused a write before anything was promised: nothing changed."""

    says = "Nothing changed: {reason} ({place})."
    fix = "{remedy:short}, then run this again."

    def __init__(self, error: OSError) -> None:
        reason, remedy = why(error)
        super().__init__(reason=reason, place=place(error), remedy=remedy)
        self.error = error


class Unreadable(Exception):
    """What cannot be read as a file or a directory; `says` why, and the `fix`.

    Where it is what it should be and the system refuses it now, `refused` is how.
    """

    def __init__(self, says: Saying, fix: Saying, refused: OSError | None = None) -> None:
        super().__init__(says)
        self.says = says
        self.fix = fix
        self.refused = refused


class Disk:
    """The system calls that change a disk; a test replaces one to fail or to die at it."""

    full_sync: int | None = getattr(fcntl, "F_FULLFSYNC", None)
    """The command that makes macOS empty the drive's own cache; fsync alone does not."""

    def create(self, path: str) -> int:
        """Give a descriptor of a new file of mode 0600, whatever the umask; follow no link."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        descriptor = os.open(path, flags, 0o600)
        try:
            os.fchmod(descriptor, 0o600)
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def open_lock(self, path: str, owner: FileOwner | None = None) -> int:
        """Give a descriptor of a file that stays, made of mode 0600 where there is none.

        A new one is the owner's at once.
        """
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW
        if owner is None or os.path.lexists(path):
            return os.open(path, flags, 0o600)
        with _as_owner(path, owner) as (descriptor, name):
            return os.open(name, flags, 0o600, dir_fd=descriptor)

    def write(self, descriptor: int, data: bytes) -> None:
        """Write all of `data`."""
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]

    def sync(self, descriptor: int) -> None:
        """Return once what was written is on the drive."""
        if self.full_sync is not None:
            # Refused where the file system has no such thing; fsync then says if it failed.
            with suppress(OSError):
                fcntl.fcntl(descriptor, self.full_sync)
                return
        os.fsync(descriptor)

    def rename(self, source: str, target: str) -> None:
        """Move a file over another in one step, or a directory to a free name."""
        os.replace(source, target)

    def link(self, source: str, target: str) -> None:
        """Give a file a second name, over nothing that stands there."""
        os.link(source, target)

    def remove(self, path: str) -> None:
        """Remove a file or a link."""
        os.unlink(path)

    def make_directory(self, path: str, owner: FileOwner | None = None) -> None:
        """Make a directory of mode 0700, whatever the umask; it is the owner's at once."""
        if owner is None:
            os.mkdir(path, 0o700)
        else:
            with _as_owner(path, owner) as (descriptor, name):
                os.mkdir(name, 0o700, dir_fd=descriptor)
        self.set_mode(path, 0o700)

    def remove_directory(self, path: str) -> None:
        """Remove an empty directory."""
        os.rmdir(path)

    def set_mode(self, path: str, mode: int) -> None:
        """Give a path a mode."""
        os.chmod(path, mode)

    def set_owner(self, descriptor: int, owner: FileOwner) -> None:
        """Give a file to a user and a group."""
        os.fchown(descriptor, owner.uid, owner.gid)


@contextmanager
def opened_directory(path: str) -> Iterator[int]:
    """Hold a directory open; OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def _as_owner(path: str, owner: FileOwner) -> Iterator[tuple[int, str]]:
    """Hold the directory open in which an owner makes something, and give that thing's name.

    The owner may have no way to the directory by its path; errors name the path.
    """
    above, name = os.path.split(path)
    with opened_directory(above) as descriptor, acting_as(owner):
        try:
            yield descriptor, name
        except OSError as error:
            error.filename = path
            raise


@contextmanager
def naming(path: str) -> Iterator[None]:
    """Let an OSError of a descriptor bear the path it was about."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = path
        raise


def temporary(path: str) -> str:
    """Give the name beside `path` under which its new bytes are written first.

    It is always the same, so that whoever holds the lock knows a leftover without looking around.
    """
    directory, name = os.path.split(path)
    return os.path.join(directory, f".{name}{_TEMPORARY}")


def is_temporary(name: str) -> bool:
    """Tell whether a file's name is one that only an interrupted write leaves behind."""
    return name.startswith(".") and name.endswith(_TEMPORARY)


def prepare(
    disk: Disk,
    path: str,
    data: bytes,
    *,
    durable: bool = True,
    whose: Callable[[str], FileOwner | None] = rightful,
) -> str:
    """Write `data` to the temporary file beside `path` and give its name; OSError if refused.

    `whose` tells from the path whose the file is to be.
    """
    name = temporary(path)
    sweep(disk, path)
    with naming(path):
        try:
            descriptor = disk.create(name)
            try:
                give(disk, descriptor, whose(path))
                disk.write(descriptor, data)
                if durable:
                    disk.sync(descriptor)
            finally:
                os.close(descriptor)
        except OSError:
            with suppress(OSError):
                sweep(disk, path)
            raise
    return name


def give(disk: Disk, descriptor: int, owner: FileOwner | None) -> None:
    """Give a file to its owner, where it is not theirs already; OSError if refused."""
    status = os.fstat(descriptor)
    if owner not in {None, (status.st_uid, status.st_gid)}:
        disk.set_owner(descriptor, owner)


def sweep(disk: Disk, path: str) -> None:
    """Remove what an interrupted write of `path` left; OSError if refused."""
    name = temporary(path)
    if os.path.lexists(name):
        disk.remove(name)


def sync_directory(disk: Disk, path: str) -> None:
    """Return once the names in a directory are on the drive; OSError if refused."""
    with opened_directory(path) as descriptor, naming(path):
        disk.sync(descriptor)


def make_directories(disk: Disk, path: str) -> tuple[str, ...]:
    """Make a directory and those above it, each 0700, and give what holds a new one; OSError."""
    if os.path.isdir(path):
        return ()
    above = os.path.dirname(path)
    grown = make_directories(disk, above)
    with suppress(FileExistsError):
        disk.make_directory(path, of_what_comes(path))
    return (*grown, above)


def read_bytes(path: str, *, largest: int = LARGEST) -> bytes | None:
    """Give a file's bytes, None where there is no such file.

    Follows no link, waits for no pipe, reads nothing over `largest` bytes: Unreadable says why.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY)
        try:
            return _read_all(descriptor, _ordinary_size(descriptor), largest)
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unreadable(*why(error), refused=passing(path, error)) from None


def _ordinary_size(descriptor: int) -> int:
    status = os.fstat(descriptor)
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(
            Saying("it is a directory, not a file"), Saying("Move that directory away.")
        )
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(Saying("it is no ordinary file"), Saying("Put an ordinary file there."))
    return status.st_size


def _read_all(descriptor: int, size: int, largest: int) -> bytes:
    """Read to the end; as soon as there is more than a notebook's file may hold, refuse."""
    data = bytearray()
    while max(size, len(data)) <= largest:
        part = os.read(descriptor, max(size, 4096) + 1)
        if not part:
            return bytes(data)
        data += part
    if largest > LARGEST:
        raise Unreadable(Saying("it is larger than what ooo keeps"), Saying("Move it away."))
    raise Unreadable(Saying("it is larger than 2 MB"), Saying("Move it out of the notebook."))


def replace(disk: Disk, path: str, data: bytes) -> None:
    """Put a file on the drive, whole or not at all, its directory made; OSError if refused."""
    make_directories(disk, os.path.dirname(path))
    put(disk, path, data)
    sync_directory(disk, os.path.dirname(path))


def put(
    disk: Disk,
    path: str,
    data: bytes,
    *,
    durable: bool = True,
    whose: Callable[[str], FileOwner | None] = rightful,
) -> None:
    """Write a file that no lock guards, in one step, as `prepare` does; OSError if refused."""
    name = prepare(disk, path, data, durable=durable, whose=whose)
    try:
        disk.rename(name, path)
    except FileNotFoundError:
        # A command that writes took the new file for what a crash left, and swept it.
        disk.rename(prepare(disk, path, data, durable=durable, whose=whose), path)
