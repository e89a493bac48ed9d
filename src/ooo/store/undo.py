"""The last commands, so that each can be taken back and brought forward, bit for bit."""

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Final

from msgspec import Struct

from ooo.core.text.facts import Code, Command, File
from ooo.errors import OooError, UsageProblem
from ooo.store.apart import places, shared
from ooo.store.files import CannotWrite, Unreadable
from ooo.store.filing import entry_path, listed
from ooo.store.journal import Operation, Transaction, command_of, inverse
from ooo.store.operations import disagreeing
from ooo.store.recovery import load_entry
from ooo.store.state import State
from ooo.store.transaction import commit, writing

LARGEST_TOLD: Final = 1 << 24
"""Bytes of an entry that is read to tell what it did; a command writes a few files of 2 MB."""

_HEAD: Final = 1 << 16
"""Bytes of a larger one, in which its command stands."""


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
    """A file is not as the command left it, so that taking it back would lose what came after.

    `other` is the newest command that can be taken back all the same, if there is one.
    """

    says = "{files} have changed since `{command}`; nothing changed."
    fix = "Put it right by hand: undo would lose what was written there since."

    def __init__(self, command: str, files: tuple[str, ...], other: Kept | None = None) -> None:
        if len(files) == 1:
            self.says = "{files} has changed since `{command}`; nothing changed."
        facts = {"files": tuple(map(File, files)), "command": Command(command)}
        if other is not None:
            self.fix = (
                "Put it right by hand: undo would lose what was written there since.\n"
                "The newest that can be taken back is `{other}`: {undo}"
            )
            facts |= {"other": Command(other.command), "undo": Code(f"ooo undo {other.number}")}
        super().__init__(**facts)
        self.files = files


class NewerInTheWay(OooError):
    """A later command wrote where an earlier one is to be taken back."""

    says = "`{newer}` came after it, on {files}; nothing changed."
    fix = "Take that back first: {undo}"

    def __init__(self, newer: str, number: int, files: tuple[str, ...]) -> None:
        undo = Code(f"ooo undo {number}")
        super().__init__(newer=Command(newer), files=tuple(map(File, files)), undo=undo)


class NoSuchNumber(UsageProblem):
    """A number that no command bears that could be taken back."""

    says = "No command that can be taken back has the number {number}."
    fix = "The numbers: ooo undo --list"


def entries(state: State) -> tuple[Kept, ...]:
    """List what can be taken back and forward, the newest first; creates and locks nothing.

    CannotList where nobody can tell what there is.
    """
    return tuple(sorted((kept for kept, _ in each_entry(state)), key=lambda kept: -kept.number))


def each_entry(state: State) -> Iterator[tuple[Kept, Transaction | None]]:
    """Give what can be taken forward, then what can be taken back, each from now on outwards.

    Only one entry is held at a time, and of a very large one no more than its command, without
    a transaction. CannotList where nobody can tell what there is.
    """
    undone, done = _listed(state.redo), _listed(state.undo)
    for directory, order in ((state.redo, undone), (state.undo, reversed(done))):
        for number in order:
            head = _head(entry_path(directory, number))
            transaction = None if head else _load(directory, number)
            shown = transaction or Transaction(command_of(head or b""), ())
            if shown.command:
                is_undone = directory == state.redo
                yield _describe(directory, number, shown, undone=is_undone), transaction


def is_large(path: str) -> bool:
    """Tell whether a file is too large to be told; OSError."""
    return os.lstat(path).st_size > LARGEST_TOLD


def _head(path: str) -> bytes | None:
    """Give the first bytes of a file that is too large to be told; None for any other."""
    with suppress(OSError):
        if is_large(path):
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
            try:
                return os.read(descriptor, _HEAD)
            finally:
                os.close(descriptor)
    return None


def nothing_before(state: State) -> NothingBefore | None:
    """Give why there is nothing, where someone was forgotten and no command was given since.

    CannotList where nobody can tell whether there is.
    """
    moment = state.forgotten()
    kept = _listed(state.undo) or _listed(state.redo)
    return NothingBefore(moment) if moment and not kept else None


def undo(root: str, state: State, *, number: int | None = None, dry_run: bool = False) -> Kept:
    """Take back the newest command not yet undone, or the one of a `number`, and say which.

    `dry_run` only says it. NothingToUndo, NothingBefore, NoSuchNumber, ChangedSince,
    NewerInTheWay, and what `commit` and `writing` raise.
    """
    with writing(root, state):
        if number is None:
            number, transaction = _newest(state, dry_run=dry_run)
        else:
            number, transaction = _of_number(state, number, dry_run=dry_run)
        kept = _describe(state.undo, number, transaction, undone=True)
        for newer in reversed(_listed(state.undo)):
            if newer > number:
                later = _whole(state, state.undo, newer, dry_run=dry_run)
                if files := shared(places(transaction), places(later)):
                    raise NewerInTheWay(later.command, newer, files)
        back = Transaction(
            f"undo {transaction.command}", inverse(transaction.operations), takes_back=number
        )
        if changed := _changed(root, back.operations):
            raise ChangedSince(kept.command, changed, _possible(root, state, number))
        if not dry_run:
            commit(root, state, back)
        return kept


def _possible(root: str, state: State, blocked: int) -> Kept | None:
    """Give the newest command before one that has to stay, if any can be taken back without it."""
    stay: frozenset[str] = frozenset()
    for number in reversed(_listed(state.undo)):
        transaction = _load(state.undo, number)
        if transaction is None:
            # Nobody can tell where it wrote.
            return None
        mine = places(transaction)
        is_apart = number < blocked and not shared(mine, stay)
        if is_apart and not _changed(root, inverse(transaction.operations)):
            return _describe(state.undo, number, transaction, undone=False)
        stay |= mine
    return None


def redo(root: str, state: State, *, dry_run: bool = False) -> Kept:
    """Bring forward the command that was taken back last, and say which.

    NothingToRedo, NothingBefore, ChangedSince, and what `commit` and `writing` raise.
    """
    with writing(root, state):
        number, transaction = _last_undone(state, dry_run=dry_run)
        forward = Transaction(f"redo {transaction.command}", transaction.operations, repeats=number)
        kept = _describe(state.redo, number, transaction, undone=False)
        if changed := _changed(root, forward.operations):
            raise ChangedSince(kept.command, changed)
        if not dry_run:
            commit(root, state, forward)
        return kept


def _changed(root: str, operations: Iterable[Operation]) -> tuple[str, ...]:
    try:
        return disagreeing(root, operations, fresh=True)
    except OSError as error:
        raise CannotWrite(error) from None


def _newest(state: State, *, dry_run: bool) -> tuple[int, Transaction]:
    for number in _listed(state.undo)[-1:]:
        return number, _whole(state, state.undo, number, dry_run=dry_run)
    raise nothing_before(state) or NothingToUndo


def _of_number(state: State, number: int, *, dry_run: bool) -> tuple[int, Transaction]:
    if number not in _listed(state.undo):
        raise nothing_before(state) or NoSuchNumber(number=number)
    return number, _whole(state, state.undo, number, dry_run=dry_run)


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
        transaction = load_entry(path)
        if transaction is None:
            raise DamagedEntry(path if dry_run else state.set_aside(path))
    except OSError as error:
        raise CannotWrite(error) from None
    return transaction


def _load(directory: str, number: int) -> Transaction | None:
    with suppress(OSError):
        return load_entry(entry_path(directory, number))
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
