"""Where a finished transaction is filed: for undo and redo, by number; what is older goes.

That something old cannot be let go of holds up nothing: it is set aside, or stays.
"""

import errno
import os
from contextlib import suppress

from ooo.core.text.pattern import pattern
from ooo.store.files import Unreadable, sync_directory
from ooo.store.journal import Transaction
from ooo.store.listing import list_directory
from ooo.store.operations import remove_tree
from ooo.store.state import State

KEPT = 50
"""Commands that can be taken back."""

_ENTRY = pattern("[0-9]{8,20}")
_LAST = 10**18
"""What is numbered higher was not filed by us, and nothing is numbered after it."""


def numbers(directory: str) -> tuple[int, ...]:
    """Give the numbers of the entries kept in a directory, the oldest first."""
    try:
        return listed(directory)
    except Unreadable:
        return ()


def listed(directory: str) -> tuple[int, ...]:
    """Give the same; Unreadable where nobody can tell which there are."""
    names = {entry.name for entry in list_directory(directory)}
    found = (int(name) for name in names if _ENTRY.fullmatch(name))
    return tuple(sorted(each for each in found if f"{each:08d}" in names))


def numbers_now(directory: str) -> tuple[int, ...]:
    """Give the same; OSError where nobody can tell."""
    try:
        return listed(directory)
    except Unreadable as error:
        stands = NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), directory)
        raise error.refused or stands from None


def entry_path(directory: str, number: int) -> str:
    """Give where the entry of that number is kept."""
    return os.path.join(directory, f"{number:08d}")


def conclude(state: State, transaction: Transaction, kept: str) -> None:
    """File a finished transaction that is `kept` at a path; OSError if refused.

    What is kept goes last, so that a crash does this again.
    """
    disk = state.disk
    touched = [state.undo, state.redo, os.path.dirname(kept)]
    if transaction.forgets:
        touched = [os.path.dirname(kept), *_erase(state, transaction.traces)]
        disk.remove(kept)
    elif transaction.takes_back:
        _move(state, state.undo, state.redo, transaction.takes_back)
        disk.remove(kept)
    elif transaction.repeats:
        _move(state, state.redo, state.undo, transaction.repeats)
        disk.remove(kept)
    else:
        if not _end_redo(state):
            touched.remove(state.redo)
        done = numbers_now(state.undo)
        for number in done[: max(0, len(done) - KEPT + 1)]:
            with suppress(OSError):
                disk.remove(entry_path(state.undo, number))
        disk.rename(kept, entry_path(state.undo, _next(done)))
    for directory in touched:
        sync_directory(disk, directory)


def _next(done: tuple[int, ...]) -> int:
    number = max((each for each in done if each < _LAST), default=0) + 1
    while number in done:
        number += 1
    return number


def _end_redo(state: State) -> bool:
    """Let go of all that was undone, and tell whether there was any."""
    undone = numbers_now(state.redo)
    try:
        for number in undone:
            state.disk.remove(entry_path(state.redo, number))
    except OSError:
        state.set_aside(state.redo)
        state.make(state.redo)
    return bool(undone)


def _erase(state: State, traces: tuple[str, ...]) -> list[str]:
    """Remove paths of the state directory, and give the directories that held them."""
    held = set()
    for trace in traces:
        path = os.path.join(state.directory, trace)
        remove_tree(path, state.disk)
        held.add(os.path.dirname(path))
    return [directory for directory in sorted(held) if os.path.isdir(directory)]


def _move(state: State, source: str, target: str, number: int) -> None:
    path = entry_path(target, number)
    if os.path.lexists(entry_path(source, number)):
        if os.path.lexists(path):
            state.set_aside(path)
        state.disk.rename(entry_path(source, number), path)
