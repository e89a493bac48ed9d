"""Several files, all or nothing: kept in the journal first, then carried through.

Everything here happens under the exclusive lock. Knows bytes and paths, and nothing of what they
mean.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ooo.errors import OooError
from ooo.store.files import CannotWrite, prepare, sync_directory
from ooo.store.filing import conclude
from ooo.store.journal import LARGEST_KEPT, Transaction, encode, inverse
from ooo.store.lock import PATIENCE, exclusive
from ooo.store.operations import (
    ChangedMeanwhile,
    apply,
    disagreeing,
    sweep_targets,
    undone,
)
from ooo.store.possible import require_possible
from ooo.store.recovery import Waiting, recover, require_settled
from ooo.store.room import require_room
from ooo.store.state import State
from ooo.store.unfinished import NotFiled, NotFinished, NotForgotten

_MEGABYTE = 1_000_000


class TooMuch(OooError):
    """A command would change more at once than undo can keep."""

    says = "This would change more at once than undo can keep, {megabytes} MB; nothing changed."
    fix = "Change less at once."


@contextmanager
def writing(
    root: str, state: State, *, patience: float = PATIENCE
) -> Iterator[tuple[Waiting, ...]]:
    """Hold the notebook alone, with what a crash left finished or parked; give what waits still.

    Busy, or CannotWrite when the system refuses: nothing changed.
    """
    try:
        state.make()
    except OSError as error:
        raise CannotWrite(error) from None
    with exclusive(state.lock, state.disk, patience=patience):
        yield recover(root, state)
        state.note_root(root)


def commit(root: str, state: State, transaction: Transaction) -> None:
    """Carry a transaction through, and make it the newest undo entry.

    ChangedMeanwhile when a target is not what was read: nothing changed, and the caller may start
    again. Waits and TooMuch: nothing changed. CannotWrite: nothing changed, or what had is put
    back. NotFinished: it could not be put back; the journal holds it, and the next command ends
    it. NotFiled: all is in place, and the next command files it. NotForgotten: the next command
    removes the rest. Interrupted at any point, the next command finds it whole or not at all.
    """
    raw = encode(transaction)
    if len(raw) > LARGEST_KEPT:
        raise TooMuch(megabytes=len(raw) // _MEGABYTE)
    try:
        require_settled(state, transaction)
        differing = disagreeing(root, transaction.operations, fresh=True)
        if differing:
            raise ChangedMeanwhile(differing[0])
        require_possible(root, transaction.operations, state.disk)
        _keep(state, raw)
    except OSError as error:
        raise CannotWrite(error) from None
    try:
        apply(root, transaction.operations, state.disk)
    except ChangedMeanwhile:
        _give_up(root, state, transaction)
        raise
    except OSError as error:
        if transaction.forgets:
            raise NotForgotten(error) from None
        _give_up(root, state, transaction)
        raise CannotWrite(error) from None
    _file(state, transaction)


def file_away(state: State, transaction: Transaction) -> None:
    """Make what was done already, by another hand, the newest undo entry.

    CannotWrite: it stays done, and undo does not have it. NotFiled: the next command files it.
    """
    try:
        require_settled(state, transaction)
        _keep(state, encode(transaction))
    except OSError as error:
        raise CannotWrite(error) from None
    _file(state, transaction)


def _keep(state: State, raw: bytes) -> None:
    """Put the journal on the drive; an OSError leaves none of it behind, or is NotFinished."""
    state.make(state.undo, state.redo)
    require_room((state.directory, state.undo, state.redo))
    state.disk.rename(prepare(state.disk, state.journal, raw), state.journal)
    try:
        sync_directory(state.disk, state.directory)
    except OSError as error:
        try:
            state.disk.remove(state.journal)
        except OSError:
            raise NotFinished(error) from None
        raise


def _file(state: State, transaction: Transaction) -> None:
    try:
        conclude(state, transaction, state.journal)
    except OSError as error:
        raise (NotForgotten if transaction.forgets else NotFiled)(error) from None


def _give_up(root: str, state: State, transaction: Transaction) -> None:
    """Put back what was written before something stood in the way; the journal goes then."""
    try:
        sweep_targets(root, state.disk, transaction)
        for each in inverse(transaction.operations):
            with suppress(ChangedMeanwhile):
                apply(root, (each,), state.disk)
        state.disk.remove(state.journal)
    except OSError as error:
        is_done = not undone(root, transaction.operations)
        raise (NotFiled if is_done else NotFinished)(error) from None
    try:
        sync_directory(state.disk, state.directory)
    except OSError as error:
        # Without a journal, what was put back is all there is.
        raise CannotWrite(error) from None
