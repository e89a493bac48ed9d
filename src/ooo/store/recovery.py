"""What a crash left is finished, parked where a file was changed since, or waits.

What the system refuses today waits in a place of its own, so that only what it touches waits
with it. Everything here that changes something happens under the exclusive lock.
"""

import os
from collections.abc import Iterable
from contextlib import suppress

from ooo.core.text.facts import Command, File
from ooo.errors import OooError
from ooo.store.files import CannotWrite, Unreadable, read_bytes, replace, sync_directory
from ooo.store.filing import conclude, entry_path, numbers, numbers_now
from ooo.store.journal import (
    LARGEST_KEPT,
    Parked,
    Transaction,
    decode,
    decode_parked,
    encode,
)
from ooo.store.operations import (
    ChangedMeanwhile,
    apply,
    disagreeing,
    sweep_targets,
    undone,
)
from ooo.store.place import inside
from ooo.store.state import State

_LATEST = 10**19
"""Over every time that a file can bear, in nanoseconds, but an odd one."""


class Waits(OooError):
    """What a command would write is touched by one that is not finished yet."""

    says = "{file} waits for `{command}` to be finished; nothing changed."
    fix = "ooo check says what it waits for."


class Waiting:
    """A transaction that cannot be finished yet: where it is kept, and what refuses.

    It is None where it cannot be read now.
    """

    def __init__(self, kept: str, transaction: Transaction | None, error: OSError) -> None:
        self.kept = kept
        self.transaction = transaction
        self.error = error


def left(state: State) -> frozenset[str]:
    """Give where it is kept, what is to be finished."""
    journal = [state.journal] if os.path.lexists(state.journal) else []
    kept = (entry_path(state.waiting, number) for number in numbers(state.waiting))
    return frozenset([*journal, *kept])


def recover(root: str, state: State) -> tuple[Waiting, ...]:
    """Finish what a crash left, park it where a file was changed since, and give what waits.

    Sweeps what an interrupted write left. CannotWrite if the system refuses: nothing of the
    command that asked for this has happened.
    """
    try:
        state.sweep()
        waiting = tuple(_retry(root, state)) if os.path.lexists(state.waiting) else ()
        if os.path.lexists(state.journal):
            waiting += tuple(_settle(root, state))
    except OSError as error:
        raise CannotWrite(error) from None
    return waiting


def refused(state: State, error: OSError) -> tuple[Waiting, ...]:
    """Give what is to be finished, where nobody can be the one who does so."""
    found = []
    for kept in sorted(left(state)):
        try:
            found.append(Waiting(kept, load(kept), error))
        except OSError as unread:
            found.append(Waiting(kept, None, unread))
    return tuple(found)


def require_settled(state: State, transaction: Transaction) -> None:
    """Raise Waits where a transaction touches what waits, but for what is forgotten with it.

    OSError where nobody can tell.
    """
    if not os.path.lexists(state.waiting):
        return
    for number in numbers_now(state.waiting):
        kept = entry_path(state.waiting, number)
        other = load(kept)
        if other is None or os.path.relpath(kept, state.directory) in transaction.traces:
            continue
        for path in transaction.places:
            if any(inside(path, each) or inside(each, path) for each in other.places):
                raise Waits(file=File(path), command=Command(other.command))


def pending(state: State) -> Transaction | None:
    """Give the transaction that a crash left, if there is one that can be read."""
    with suppress(OSError):
        return load(state.journal)
    return None


def _retry(root: str, state: State) -> Iterable[Waiting]:
    """Try again what waits, the oldest first, and give what waits still."""
    for number in numbers_now(state.waiting):
        kept = entry_path(state.waiting, number)
        try:
            _end(root, state, kept)
        except OSError as error:
            yield Waiting(kept, load(kept), error)
    with suppress(OSError):
        state.disk.remove_directory(state.waiting)


def _settle(root: str, state: State) -> Iterable[Waiting]:
    """Finish or park the journal; where that is refused, it waits elsewhere, and is given.

    OSError where it cannot be read or moved, and where all of it is in place but for undo, which
    nobody else's command has either then.
    """
    try:
        _end(root, state, state.journal)
    except OSError as error:
        transaction = load(state.journal)
        if transaction is None or not (transaction.forgets or undone(root, transaction.operations)):
            raise
        state.make(state.waiting)
        kept = entry_path(state.waiting, max(numbers_now(state.waiting), default=0) + 1)
        state.disk.rename(state.journal, kept)
        for directory in (state.waiting, state.directory):
            sync_directory(state.disk, directory)
        yield Waiting(kept, transaction, error)


def _end(root: str, state: State, kept: str) -> None:
    """Finish or park what is kept at a path; OSError if the system refuses."""
    transaction = load(kept)
    if transaction is None:
        _park(state, kept, None)
        return
    sweep_targets(root, state.disk, transaction)
    differing = disagreeing(root, transaction.operations, fresh=False)
    if differing:
        _park(state, kept, Parked(transaction, differing))
        return
    try:
        apply(root, transaction.operations, state.disk, again=True)
    except ChangedMeanwhile as changed:
        _park(state, kept, Parked(transaction, (changed.path,)))
        return
    conclude(state, transaction, kept)


def load(path: str) -> Transaction | None:
    """Give what is kept at a path, None where that is no transaction; OSError if refused now."""
    try:
        return decode(read_bytes(path, largest=LARGEST_KEPT) or b"")
    except Unreadable as error:
        if error.refused:
            raise error.refused from None
        return None


def load_entry(path: str) -> Transaction | None:
    """Give an entry of undo or redo as `load` does; what forgets someone is none, ever."""
    transaction = load(path)
    return None if transaction and transaction.forgets else transaction


def _park(state: State, kept: str, parked: Parked | None) -> None:
    """Set a transaction aside for the person to decide; touches no file of the notebook."""
    state.make(state.parked)
    # The same journal gets the same name, so that parking it twice parks it once; an odd time of
    # it never makes a name that is no entry's.
    number = abs(os.lstat(kept).st_mtime_ns) % _LATEST
    while _is_another(entry_path(state.parked, number), parked):
        number += 1
    path = entry_path(state.parked, number)
    if parked is None:
        state.disk.rename(kept, path)
    else:
        replace(state.disk, path, encode(parked))
        state.disk.remove(kept)
    sync_directory(state.disk, os.path.dirname(kept))


def _is_another(path: str, parked: Parked | None) -> bool:
    """Tell whether something else is parked there than what is to be."""
    if not os.path.lexists(path):
        return False
    try:
        held = decode_parked(read_bytes(path, largest=LARGEST_KEPT) or b"")
    except Unreadable:
        return True
    return parked is None or held != parked
