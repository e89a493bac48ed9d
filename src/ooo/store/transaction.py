"""Several files, all or nothing: kept in the journal first, then carried through or parked.

Everything here happens under the exclusive lock. Knows bytes and paths, and nothing of what they
mean.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ooo.core.text.pattern import pattern
from ooo.store.files import (
    CannotWrite,
    Disk,
    NotFiled,
    NotFinished,
    Unreadable,
    prepare,
    read_bytes,
    replace,
    sync_directory,
)
from ooo.store.journal import (
    LARGEST_KEPT,
    Parked,
    Transaction,
    decode,
    decode_parked,
    encode,
    inverse,
)
from ooo.store.listing import list_directory
from ooo.store.lock import PATIENCE, exclusive
from ooo.store.operations import (
    ChangedMeanwhile,
    apply,
    disagreeing,
    remove_tree,
    require_possible,
    sweep_targets,
)
from ooo.store.room import require_room
from ooo.store.state import State

_ENTRY = pattern("[0-9]{8,20}")
KEPT = 50
"""Commands that can be taken back."""


@contextmanager
def writing(root: str, state: State, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the notebook alone, with what a crash left finished or parked.

    Busy, or CannotWrite when the system refuses: nothing changed.
    """
    try:
        state.make()
    except OSError as error:
        raise CannotWrite(error) from None
    with exclusive(state.lock, state.disk, patience=patience):
        recover(root, state)
        yield


def commit(root: str, state: State, transaction: Transaction) -> None:
    """Carry a transaction through, and make it the newest undo entry.

    ChangedMeanwhile when a target is not what was read: nothing changed, and the caller may start
    again. CannotWrite: nothing changed, or what had is put back. NotFinished: it could not be put
    back; the journal holds it, and the next command ends it. NotFiled: all is in place, and the
    next command files it. Interrupted at any point, the next command finds it whole or not at all.
    """
    differing = disagreeing(root, transaction.operations, fresh=True)
    if differing:
        raise ChangedMeanwhile(differing[0])
    try:
        require_possible(root, transaction.operations, state.disk)
        _keep(state, transaction)
    except OSError as error:
        raise CannotWrite(error) from None
    try:
        apply(root, transaction.operations, state.disk)
    except ChangedMeanwhile:
        _give_up(root, state, transaction)
        raise
    except OSError as error:
        if transaction.forgets:
            raise NotFinished(error) from None
        _give_up(root, state, transaction)
        raise CannotWrite(error) from None
    try:
        _conclude(state, transaction)
    except OSError as error:
        raise NotFiled(error) from None


def pending(state: State) -> Transaction | None:
    """Give the transaction that a crash left, if there is one that can be read."""
    with suppress(Unreadable):
        raw = read_bytes(state.journal, largest=LARGEST_KEPT)
        return None if raw is None else decode(raw)
    return None


def recover(root: str, state: State) -> None:
    """Finish the transaction that a crash left, or park it where a file was changed since.

    Sweeps what an interrupted write left. CannotWrite if the system refuses: nothing of the
    command that asked for this has happened.
    """
    try:
        state.sweep()
        if os.path.lexists(state.journal):
            _finish_or_park(root, state)
    except OSError as error:
        raise CannotWrite(error) from None


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


def entry_path(directory: str, number: int) -> str:
    """Give where the entry of that number is kept."""
    return os.path.join(directory, f"{number:08d}")


def _keep(state: State, transaction: Transaction) -> None:
    """Put the journal on the drive; an OSError leaves none of it behind, or is NotFinished."""
    state.make(state.undo, state.redo)
    require_room((state.directory, state.undo, state.redo))
    state.disk.rename(prepare(state.disk, state.journal, encode(transaction)), state.journal)
    try:
        sync_directory(state.disk, state.directory)
    except OSError as error:
        try:
            state.disk.remove(state.journal)
        except OSError:
            raise NotFinished(error) from None
        raise


def _finish_or_park(root: str, state: State) -> None:
    transaction = pending(state)
    if transaction is None:
        _park(state, None)
        return
    sweep_targets(root, state.disk, transaction)
    differing = disagreeing(root, transaction.operations, fresh=False)
    if differing:
        _park(state, Parked(transaction, differing))
        return
    try:
        apply(root, transaction.operations, state.disk, again=True)
    except ChangedMeanwhile as changed:
        _park(state, Parked(transaction, (changed.path,)))
        return
    _conclude(state, transaction)


def _conclude(state: State, transaction: Transaction) -> None:
    """File the finished transaction; the journal goes last, so that a crash does this again."""
    disk = state.disk
    touched = [state.undo, state.redo, state.directory]
    if transaction.forgets:
        touched = [state.directory, *_erase(state, transaction.traces)]
        disk.remove(state.journal)
    elif transaction.takes_back:
        _move(disk, state.undo, state.redo, transaction.takes_back)
        disk.remove(state.journal)
    elif transaction.repeats:
        _move(disk, state.redo, state.undo, transaction.repeats)
        disk.remove(state.journal)
    else:
        undone = numbers(state.redo)
        if not undone:
            touched.remove(state.redo)
        for number in undone:
            disk.remove(entry_path(state.redo, number))
        done = numbers(state.undo)
        for number in done[: max(0, len(done) - KEPT + 1)]:
            disk.remove(entry_path(state.undo, number))
        newest = done[-1] + 1 if done else 1
        disk.rename(state.journal, entry_path(state.undo, newest))
    for directory in touched:
        sync_directory(disk, directory)


def _erase(state: State, traces: tuple[str, ...]) -> list[str]:
    """Remove paths of the state directory, and give the directories that held them."""
    held = set()
    for trace in traces:
        path = os.path.join(state.directory, trace)
        remove_tree(path, state.disk)
        held.add(os.path.dirname(path))
    return [directory for directory in sorted(held) if os.path.isdir(directory)]


def _move(disk: Disk, source: str, target: str, number: int) -> None:
    if os.path.lexists(entry_path(source, number)):
        disk.rename(entry_path(source, number), entry_path(target, number))


def _give_up(root: str, state: State, transaction: Transaction) -> None:
    """Put back what was written before something stood in the way; the journal goes then."""
    try:
        sweep_targets(root, state.disk, transaction)
        for each in inverse(transaction.operations):
            with suppress(ChangedMeanwhile):
                apply(root, (each,), state.disk)
        state.disk.remove(state.journal)
    except OSError as error:
        raise NotFinished(error) from None
    try:
        sync_directory(state.disk, state.directory)
    except OSError as error:
        # Without a journal, what was put back is all there is.
        raise CannotWrite(error) from None


def _is_another(path: str, parked: Parked | None) -> bool:
    """Tell whether something else is parked there than what is to be."""
    if not os.path.lexists(path):
        return False
    try:
        held = decode_parked(read_bytes(path, largest=LARGEST_KEPT) or b"")
    except Unreadable:
        return True
    return parked is None or held != parked


def _park(state: State, parked: Parked | None) -> None:
    """Set a transaction aside for the person to decide; touches no file of the notebook."""
    state.make(state.parked)
    # The same journal gets the same name, so that parking it twice parks it once; an odd time of
    # it never makes a name that is no entry's.
    number = abs(os.lstat(state.journal).st_mtime_ns)
    while _is_another(entry_path(state.parked, number), parked):
        number += 1
    path = entry_path(state.parked, number)
    if parked is None:
        state.disk.rename(state.journal, path)
    else:
        replace(state.disk, path, encode(parked))
        state.disk.remove(state.journal)
    sync_directory(state.disk, state.directory)
