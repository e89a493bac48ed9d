"""Operations meet the disk: whether files are as an operation left them, and doing what is not."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress

from ooo.core.text.facts import File
from ooo.errors import OooError
from ooo.store.files import (
    Disk,
    Unreadable,
    give,
    make_directories,
    naming,
    prepare,
    read_bytes,
    sweep,
    sync_directory,
    temporary,
)
from ooo.store.journal import (
    ForgetDirectory,
    MakeDirectory,
    Operation,
    RemoveDirectory,
    RenameDirectory,
    Transaction,
    WriteFile,
)
from ooo.store.owner import nearest_directory, rightful
from ooo.store.place import inside
from ooo.store.room import require_removable, require_room

_STAYS = (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR)
"""What the system says of a directory that holds something, and of a link in its place."""


class ChangedMeanwhile(OooError):
    """Someone else's bytes stand where a command was about to write; theirs win."""

    says = "{file} keeps changing while it is being written; nothing changed."
    fix = "Save and close it in the other program, then run this again."

    def __init__(self, path: str) -> None:
        super().__init__(file=File(path))
        self.path = path


def disagreeing(root: str, operations: Iterable[Operation], *, fresh: bool) -> tuple[str, ...]:
    """Name the paths that are not what a transaction left there.

    `fresh`: each must be as it was before the transaction; else before or after will do. OSError
    where that cannot be told now.
    """
    renames = [each for each in operations if isinstance(each, RenameDirectory)]
    return tuple(each.path for each in operations if not _agrees(root, each, renames, fresh=fresh))


def undone(root: str, operations: Iterable[Operation]) -> tuple[str, ...]:
    """Name the paths that are not yet as a transaction leaves them, as far as can be told."""
    return tuple(each.path for each in operations if not _is_done(root, each))


def _is_done(root: str, each: Operation) -> bool:
    path = _at(root, each.path)
    match each:
        case WriteFile(after=after):
            with suppress(OSError):
                return holds(path, after)
            return False
        case RenameDirectory(to=to):
            return os.path.lexists(_at(root, to)) and not os.path.lexists(path)
        case ForgetDirectory():
            return not os.path.lexists(path)
        case _:
            return True


def require_possible(root: str, operations: Iterable[Operation], disk: Disk) -> None:
    """Raise OSError where something may not come or go, or could not stay its owner's."""
    renames = [each for each in operations if isinstance(each, RenameDirectory)]
    require_room(sorted({one for each in operations for one in _rooms(root, each, renames)}))
    for each in operations:
        where = _where(root, each.path, renames)
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
    yield nearest_directory(_where(root, each.path, renames))
    if isinstance(each, ForgetDirectory):
        yield from (directory for directory, _, _ in os.walk(_at(root, each.path)))


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


def apply(root: str, operations: Iterable[Operation], disk: Disk, *, again: bool = False) -> None:
    """Do what is not done yet; doing it twice is doing it once. OSError, ChangedMeanwhile.

    Directories follow from their files: those above one that is written are made, and those that
    a removed one leaves empty are removed. All is on the drive in the end; `again` looks after
    what an interrupted run had made or removed, too.
    """
    touched: set[str] = set()
    for each in operations:
        touched.add(os.path.dirname(_at(root, each.path)))
        touched.update(_above(root, each.path) if again else ())
        touched.update(_do(root, each, disk))
    for directory in sorted(touched):
        if os.path.isdir(directory):
            sync_directory(disk, directory)


def _do(root: str, each: Operation, disk: Disk) -> Iterable[str]:
    """Do one operation, and give the directories in which others came or went."""
    target = _at(root, each.path)
    match each:
        case WriteFile(after=None):
            _remove(target, each, disk)
            return _clear_way(root, os.path.dirname(target), disk)
        case WriteFile(after=bytes() as data):
            made = make_directories(disk, os.path.dirname(target))
            _put(target, each, data, disk)
            return made
        case MakeDirectory():
            return make_directories(disk, target)
        case RemoveDirectory():
            return _clear_way(root, target, disk)
        case RenameDirectory(to=to) if os.path.lexists(target):
            disk.rename(target, _at(root, to))
        case ForgetDirectory() if os.path.lexists(target):
            remove_tree(target, disk)
        case _:
            # Done already, by the run that was interrupted.
            pass
    return ()


def _clear_way(root: str, directory: str, disk: Disk) -> list[str]:
    """Remove a directory and those above it, as far as they are empty; give what held them."""
    held: list[str] = []
    while _is_cleared(root, directory, disk):
        held.append(os.path.dirname(directory))
        if directory == root:
            break
        directory = os.path.dirname(directory)
    return held


def _is_cleared(root: str, directory: str, disk: Disk) -> bool:
    """Remove a directory if it is empty, and tell whether there is none now."""
    if os.path.lexists(directory):
        try:
            disk.remove_directory(directory)
        except OSError as error:
            # The root may be one that the person made, in a place where nothing may be removed.
            if directory == root or error.errno in _STAYS:
                return False
            raise
    return True


def _above(root: str, path: str) -> Iterator[str]:
    """Give the directories in which others may have come or gone with a path."""
    if "/" not in path:
        yield os.path.dirname(root)
    while path:
        path = os.path.dirname(path)
        yield _at(root, path)


def remove_tree(path: str, disk: Disk) -> None:
    """Remove whatever stands at a path, with everything in it; no link is followed. OSError."""
    if os.path.islink(path) or not os.path.isdir(path):
        with suppress(FileNotFoundError):
            disk.remove(path)
        return
    for name in sorted(os.listdir(path)):
        remove_tree(os.path.join(path, name), disk)
    disk.remove_directory(path)


def _put(target: str, write: WriteFile, data: bytes, disk: Disk) -> None:
    if holds(target, data):
        return
    name = prepare(disk, target, data)
    try:
        _expect(target, write)
        disk.rename(name, target)
    except (OSError, ChangedMeanwhile):
        with suppress(OSError):
            sweep(disk, target)
        raise


def _remove(target: str, write: WriteFile, disk: Disk) -> None:
    if not holds(target, None):
        _expect(target, write)
        disk.remove(target)


def _expect(target: str, write: WriteFile) -> None:
    if not holds(target, write.before):
        raise ChangedMeanwhile(write.path)


def sweep_targets(root: str, disk: Disk, transaction: Transaction) -> None:
    """Remove what an interrupted write of a transaction's files left; OSError if refused."""
    for each in transaction.operations:
        if isinstance(each, WriteFile) and os.path.isdir(os.path.dirname(_at(root, each.path))):
            sweep(disk, _at(root, each.path))


def _agrees(root: str, each: Operation, renames: list[RenameDirectory], *, fresh: bool) -> bool:
    if isinstance(each, RenameDirectory):
        there = os.path.lexists(_at(root, each.path))
        free = not os.path.lexists(_at(root, each.to))
        return there and free if fresh else there == free
    if isinstance(each, ForgetDirectory):
        # Whatever stands there by now is to go.
        return True
    path = _where(root, each.path, renames)
    if isinstance(each, WriteFile):
        within = os.path.dirname(path)
        has_room = within == root or _is_room(within)
        return has_room and (holds(path, each.before) or (not fresh and holds(path, each.after)))
    return _is_room(path)


def _where(root: str, path: str, renames: list[RenameDirectory]) -> str:
    """Give where a path is now, while some renames may not have been done yet."""
    for rename in reversed(renames):
        if inside(path, rename.to) and not os.path.lexists(_at(root, rename.to)):
            path = rename.path + path.removeprefix(rename.to)
    return _at(root, path)


def _at(root: str, path: str) -> str:
    return os.path.join(root, path) if path else root


def holds(path: str, image: bytes | None) -> bool:
    """Tell whether a file is as an image of it; None stands for no file.

    OSError where the system does not let it be read now.
    """
    try:
        return read_bytes(path) == image
    except Unreadable as unread:
        if unread.refused:
            raise unread.refused from None
        return False


def _is_room(path: str) -> bool:
    """Tell whether a path is a directory and no link, or free to become one."""
    return not os.path.lexists(path) or (os.path.isdir(path) and not os.path.islink(path))
