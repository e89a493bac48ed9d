"""Whether operations can be done, asked before anything of them is stored."""

import errno
import os
from collections.abc import Iterator, Sequence

from ooo.store.files import Disk, give, naming, temporary
from ooo.store.journal import (
    ForgetDirectory,
    Operation,
    RemoveDirectory,
    RenameDirectory,
    WriteFile,
)
from ooo.store.operations import at, where_now
from ooo.store.owner import nearest_directory, rightful
from ooo.store.room import require_removable, require_room


def require_possible(root: str, operations: Sequence[Operation], disk: Disk) -> None:
    """Raise OSError where something may not come or go, or could not stay its owner's."""
    renames = [each for each in operations if isinstance(each, RenameDirectory)]
    rooms = {one for each in operations for one in _rooms(root, each, renames)}
    require_room(sorted(rooms.union(_left_empty(root, operations, renames))))
    for each in operations:
        where = where_now(root, each.path, renames)
        if isinstance(each, WriteFile):
            require_removable(where)
            _require_no_directory(temporary(where))
            if each.after is not None:
                _require_owner(where, disk)
        elif isinstance(each, RenameDirectory):
            require_removable(where)
        elif isinstance(each, ForgetDirectory):
            for directory, names, files in os.walk(where):
                for name in (*names, *files):
                    require_removable(os.path.join(directory, name))


def _require_no_directory(path: str) -> None:
    """Raise OSError where what is written first would not have its place."""
    require_removable(path)
    if os.path.isdir(path):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)


def _rooms(root: str, each: Operation, renames: list[RenameDirectory]) -> Iterator[str]:
    """Give the directories in which an operation makes something come or go."""
    yield nearest_directory(where_now(root, each.path, renames))
    if isinstance(each, ForgetDirectory):
        yield from (directory for directory, _, _ in os.walk(at(root, each.path)))


def _left_empty(
    root: str, operations: Sequence[Operation], renames: list[RenameDirectory]
) -> Iterator[str]:
    """Give the directories out of which go those that operations leave empty."""
    gone: set[str] = set()
    for each in operations:
        where = where_now(root, each.path, renames)
        match each:
            case WriteFile(after=None):
                gone.add(where)
                directory = os.path.dirname(where)
            case RemoveDirectory():
                directory = where
            case _:
                continue
        while directory != root and os.path.isdir(directory):
            if not gone.issuperset(os.path.join(directory, one) for one in os.listdir(directory)):
                break
            gone.add(directory)
            directory = os.path.dirname(directory)
            yield directory


def _require_owner(path: str, disk: Disk) -> None:
    owner = rightful(path)
    if owner in {None, (os.geteuid(), os.getegid())}:
        return
    try:
        # A file without a name, which nobody has to remove; not every system has that.
        flags = getattr(os, "O_TMPFILE", 0) | os.O_WRONLY
        descriptor = os.open(nearest_directory(path), flags, 0o600)
    except OSError:
        if os.geteuid() not in {0, owner.uid}:
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM), path) from None
        return
    try:
        with naming(path):
            give(disk, descriptor, owner)
    finally:
        os.close(descriptor)
