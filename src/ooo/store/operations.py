"""Operations meet the disk: whether files are as an operation left them, and doing what is not."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress

from ooo.errors import OooError
from ooo.store.files import Disk, Unreadable, prepare, read_bytes, sweep, sync_directory
from ooo.store.journal import (
    ForgetDirectory,
    MakeDirectory,
    Operation,
    RemoveDirectory,
    RenameDirectory,
    Transaction,
    WriteFile,
    inside,
)

_NOT_EMPTY = (errno.ENOTEMPTY, errno.EEXIST)


class ChangedMeanwhile(OooError):
    """Someone else's bytes stand where a command was about to write; theirs win."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"{path} keeps changing while it is being written; nothing changed.",
            "Save and close it in the other program, then run this again.",
        )
        self.path = path


def disagreeing(root: str, operations: Iterable[Operation], *, fresh: bool) -> tuple[str, ...]:
    """Name the paths that are not what a transaction left there.

    `fresh`: each must be as it was before the transaction; else before or after will do.
    """
    renames = [each for each in operations if isinstance(each, RenameDirectory)]
    return tuple(each.path for each in operations if not _agrees(root, each, renames, fresh=fresh))


def apply(root: str, operations: Iterable[Operation], disk: Disk) -> None:
    """Do what is not done yet; doing it twice is doing it once. OSError, ChangedMeanwhile."""
    parents = set()
    for each in operations:
        _do(root, each, disk)
        parents.add(os.path.dirname(_at(root, each.path)))
    for parent in sorted(parents):
        if os.path.isdir(parent):
            sync_directory(disk, parent)


def _do(root: str, each: Operation, disk: Disk) -> None:
    target = _at(root, each.path)
    there = os.path.lexists(target)
    match each:
        case RenameDirectory() if there:
            disk.rename(target, _at(root, each.to))
        case MakeDirectory() if not there:
            disk.make_directory(target)
        case RemoveDirectory() if there:
            try:
                disk.remove_directory(target)
            except OSError as error:
                if error.errno not in _NOT_EMPTY:
                    raise
        case WriteFile():
            _put(target, each, disk)
        case ForgetDirectory() if there:
            remove_tree(target, disk)
        case _:
            # Done already, by the run that was interrupted.
            pass


def remove_tree(path: str, disk: Disk) -> None:
    """Remove whatever stands at a path, with everything in it; no link is followed. OSError."""
    if os.path.islink(path) or not os.path.isdir(path):
        with suppress(FileNotFoundError):
            disk.remove(path)
        return
    for name in sorted(os.listdir(path)):
        remove_tree(os.path.join(path, name), disk)
    disk.remove_directory(path)


def _put(target: str, write: WriteFile, disk: Disk) -> None:
    if holds(target, write.after):
        return
    if write.after is None:
        _expect(target, write)
        disk.remove(target)
        return
    name = prepare(disk, target, write.after)
    try:
        _expect(target, write)
        disk.rename(name, target)
    except (OSError, ChangedMeanwhile):
        with suppress(OSError):
            sweep(disk, target)
        raise


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
        return holds(path, each.before) or (not fresh and holds(path, each.after))
    return not os.path.lexists(path) or _is_directory(path)


def _where(root: str, path: str, renames: list[RenameDirectory]) -> str:
    """Give where a path is now, while some renames may not have been done yet."""
    for rename in reversed(renames):
        if inside(path, rename.to) and not os.path.lexists(_at(root, rename.to)):
            path = rename.path + path.removeprefix(rename.to)
    return _at(root, path)


def _at(root: str, path: str) -> str:
    return os.path.join(root, path) if path else root


def holds(path: str, image: bytes | None) -> bool:
    """Tell whether a file is as an image of it; None stands for no file."""
    try:
        return read_bytes(path) == image
    except Unreadable:
        return False


def _is_directory(path: str) -> bool:
    return os.path.isdir(path) and not os.path.islink(path)
