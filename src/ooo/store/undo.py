"""The last commands, so that each can be taken back and brought forward, bit for bit."""

import datetime as dt
import os
from contextlib import suppress

from msgspec import Struct

from ooo.core.text.facts import Code, Command, File
from ooo.errors import OooError
from ooo.store.files import CannotWrite, Unreadable
from ooo.store.filing import entry_path, listed
from ooo.store.journal import Transaction, inverse
from ooo.store.operations import disagreeing
from ooo.store.recovery import load
from ooo.store.state import State
from ooo.store.transaction import commit, writing


class Kept(Struct, frozen=True):
    """A command that can be taken back, or forward where it was (`undone`).

    `time` is when it was given, in local time; `files` are relative to the notebook.
    """

    number: int
    command: str
    time: dt.datetime
    files: tuple[str, ...]
    undone: bool


class NothingToUndo(OooError):
    """No command is left to take back."""

    says = "There is nothing to undo."
    fix = "The list of what there was: ooo undo --list"


class NothingToRedo(OooError):
    """No command was taken back since the last one that wrote."""

    says = "There is nothing to redo."
    fix = "ooo redo brings back what ooo undo took."


class DamagedEntry(OooError):
    """What undo kept of a command is damaged: it is set aside, and never applied."""

    says = "What undo kept of the last command is damaged. Nothing changed, and it lies in {file}."
    fix = "Once more, the command before it is taken back. ooo backup keeps the notebook as it is."

    def __init__(self, file: str) -> None:
        super().__init__(file=File(file))


class CannotList(OooError):
    """The directory in which undo keeps what it needs cannot be listed."""

    says = "{directory} cannot be read: {reason}. What could be taken back is not known."

    def __init__(self, directory: str, reason: Unreadable) -> None:
        super().__init__(directory=File(directory), reason=reason.says)


class NothingBefore(OooError):
    """Someone was forgotten, and no command was given since; in local time."""

    says = "Someone was forgotten on {day} at {time}, and nothing before that can be taken back."
    fix = "What undo kept of everyone went too. It begins anew with the next command."

    def __init__(self, forgotten: dt.datetime) -> None:
        super().__init__(day=Code(forgotten.date().isoformat()), time=forgotten.time())


class ChangedSince(OooError):
    """A file is not as the command left it, so that taking it back would lose what came after."""

    says = "{files} have changed since `{command}`; nothing changed."
    fix = "Put it right by hand: undo would lose what was written there since."

    def __init__(self, command: str, files: tuple[str, ...]) -> None:
        if len(files) == 1:
            self.says = "{files} has changed since `{command}`; nothing changed."
        super().__init__(files=tuple(map(File, files)), command=Command(command))
        self.files = files


def entries(state: State) -> tuple[Kept, ...]:
    """List what can be taken back and forward, the newest first; creates and locks nothing.

    CannotList where nobody can tell what there is.
    """
    found = [
        _describe(directory, number, transaction, undone=undone)
        for directory, undone in ((state.undo, False), (state.redo, True))
        for number in _listed(directory)
        if (transaction := _load(directory, number)) is not None
    ]
    return tuple(sorted(found, key=lambda kept: -kept.number))


def nothing_before(state: State) -> NothingBefore | None:
    """Give why there is nothing, where someone was forgotten and no command was given since.

    CannotList where nobody can tell whether there is.
    """
    moment = state.forgotten()
    kept = _listed(state.undo) or _listed(state.redo)
    return NothingBefore(moment) if moment and not kept else None


def undo(root: str, state: State, *, dry_run: bool = False) -> Kept:
    """Take back the newest command not yet undone, and say which; `dry_run` only says it.

    NothingToUndo, NothingBefore, ChangedSince, and what `commit` and `writing` raise.
    """
    with writing(root, state):
        number, transaction = _newest(state, dry_run=dry_run)
        back = Transaction(
            f"undo {transaction.command}", inverse(transaction.operations), takes_back=number
        )
        kept = _describe(state.undo, number, transaction, undone=True)
        _apply(root, state, back, transaction.command, dry_run=dry_run)
        return kept


def redo(root: str, state: State, *, dry_run: bool = False) -> Kept:
    """Bring forward the command that was taken back last, and say which.

    NothingToRedo, NothingBefore, ChangedSince, and what `commit` and `writing` raise.
    """
    with writing(root, state):
        number, transaction = _last_undone(state, dry_run=dry_run)
        forward = Transaction(f"redo {transaction.command}", transaction.operations, repeats=number)
        kept = _describe(state.redo, number, transaction, undone=False)
        _apply(root, state, forward, transaction.command, dry_run=dry_run)
        return kept


def _apply(
    root: str, state: State, transaction: Transaction, command: str, *, dry_run: bool
) -> None:
    try:
        changed = disagreeing(root, transaction.operations, fresh=True)
    except OSError as error:
        raise CannotWrite(error) from None
    if changed:
        raise ChangedSince(command, changed)
    if not dry_run:
        commit(root, state, transaction)


def _newest(state: State, *, dry_run: bool) -> tuple[int, Transaction]:
    for number in _listed(state.undo)[-1:]:
        return number, _whole(state, state.undo, number, dry_run=dry_run)
    raise nothing_before(state) or NothingToUndo


def _last_undone(state: State, *, dry_run: bool) -> tuple[int, Transaction]:
    for number in _listed(state.redo)[:1]:
        return number, _whole(state, state.redo, number, dry_run=dry_run)
    raise nothing_before(state) or NothingToRedo


def _listed(directory: str) -> tuple[int, ...]:
    """Give the numbers of the entries; CannotList where nobody can tell which there are."""
    try:
        return listed(directory)
    except Unreadable as error:
        raise CannotList(directory, error) from None


def _whole(state: State, directory: str, number: int, *, dry_run: bool) -> Transaction:
    """Give an entry; DamagedEntry where there is none in it, which is set aside; CannotWrite."""
    path = entry_path(directory, number)
    try:
        transaction = load(path)
        if transaction is None:
            raise DamagedEntry(path if dry_run else state.set_aside(path))
    except OSError as error:
        raise CannotWrite(error) from None
    return transaction


def _load(directory: str, number: int) -> Transaction | None:
    with suppress(OSError):
        return load(entry_path(directory, number))
    return None


def _describe(directory: str, number: int, transaction: Transaction, *, undone: bool) -> Kept:
    # The entry is the journal itself, renamed: it was written when the command was given.
    moment = os.lstat(entry_path(directory, number)).st_mtime
    return Kept(number, transaction.command, local_time(moment), transaction.files, undone)


def local_time(moment: float) -> dt.datetime:
    """Give a file's time as local time; the first there is for one that no calendar holds."""
    try:
        return dt.datetime.fromtimestamp(moment, tz=dt.UTC).astimezone()
    except (ValueError, OverflowError, OSError):
        return dt.datetime.fromtimestamp(0, tz=dt.UTC).astimezone()
