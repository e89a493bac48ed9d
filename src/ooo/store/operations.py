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
    make_directories,
    prepare,
    read_bytes,
    sweep,
    sync_directory,
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
from ooo.store.place import inside

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
    path = at(root, each.path)
    match each:
        case WriteFile(after=after):
            with suppress(OSError):
                return holds(path, after)
            return False
        case RenameDirectory(to=to):
            return os.path.lexists(at(root, to)) and not os.path.lexists(path)
        case ForgetDirectory():
            return not os.path.lexists(path)
        case _:
            return True


def apply(root: str, operations: Iterable[Operation], disk: Disk, *, again: bool = False) -> None:
    """Do what is not done yet; doing it twice is doing it once. OSError, ChangedMeanwhile.

    Directories follow from their files: those above one that is written are made, and those that
    a removed one leaves empty are removed. All is on the drive in the end; `again` looks after
    what an interrupted run had made or removed, too.
    """
    touched: set[str] = set()
    for each in operations:
        touched.add(os.path.dirname(at(root, each.path)))
        touched.update(_above(root, each.path) if again else ())
        touched.update(_do(root, each, disk))
    for directory in sorted(touched):
        if os.path.isdir(directory):
            sync_directory(disk, directory)


def _do(root: str, each: Operation, disk: Disk) -> Iterable[str]:
    """Do one operation, and give the directories in which others came or went."""
    target = at(root, each.path)
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
            disk.rename(target, at(root, to))
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
        yield at(root, path)


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
        if isinstance(each, WriteFile) and os.path.isdir(os.path.dirname(at(root, each.path))):
            sweep(disk, at(root, each.path))


def _agrees(root: str, each: Operation, renames: list[RenameDirectory], *, fresh: bool) -> bool:
    if isinstance(each, RenameDirectory):
        there = os.path.lexists(at(root, each.path))
        free = not os.path.lexists(at(root, each.to))
        return there and free if fresh else there == free
    if isinstance(each, ForgetDirectory):
        # Whatever stands there by now is to go.
        return True
    path = where_now(root, each.path, renames)
    if isinstance(each, WriteFile):
        within = os.path.dirname(path)
        has_room = within == root or _is_room(within)
        return has_room and (holds(path, each.before) or (not fresh and holds(path, each.after)))
    return _is_room(path)


def where_now(root: str, path: str, renames: list[RenameDirectory]) -> str:
    """Give where a path is now, while some renames may not have been done yet."""
    for rename in reversed(renames):
        if inside(path, rename.to) and not os.path.lexists(at(root, rename.to)):
            path = rename.path + path.removeprefix(rename.to)
    return at(root, path)


def at(root: str, path: str) -> str:
    """Give where a path of the notebook is on the disk; the empty one is the notebook itself."""
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
