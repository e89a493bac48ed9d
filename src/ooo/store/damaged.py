"""What this machine keeps about a notebook, and cannot be used: named, and never written over."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from ooo.core.dossier import Problem
from ooo.core.text.pattern import pattern
from ooo.errors import Saying
from ooo.store.files import Unreadable
from ooo.store.filing import entry_path, numbers
from ooo.store.journal import holds
from ooo.store.listing import list_names
from ooo.store.parked import leftovers
from ooo.store.reasons import why
from ooo.store.recovery import load_entry
from ooo.store.state import State
from ooo.store.strays import has_second_name, made_private, shared_with_others
from ooo.store.undo import is_large

_AT_ONCE = 1 << 20
_OF_UNDO = pattern(r"[0-9]{8,20}(?:\.[0-9]+)?|redo(?:\.[0-9]+)?")


def unusable(state: State) -> tuple[str, ...]:
    """Give where that lies of undo which cannot be used, what was set aside first."""
    aside = (name for name in _names(state.aside) if _OF_UNDO.fullmatch(name))
    return (*(os.path.join(state.aside, name) for name in aside), *_damaged(state))


def state_problems(state: State) -> Iterator[Problem]:
    """Name what is not as it should be in the place of a notebook, outside of it."""
    for path in leftovers(state):
        yield Problem(
            file=path,
            says=Saying("an interrupted write left it"),
            fix=Saying("ooo check --fix removes it."),
        )
    yield from _closed(state)
    yield from _facts(state)
    for path in _damaged(state):
        yield Problem(
            file=path,
            says=Saying("what undo kept of a command here cannot be read"),
            fix=Saying("ooo undo sets it aside where it is damaged, and goes on with the next."),
        )
    for name in _names(state.aside):
        yield Problem(
            file=os.path.join(state.aside, name),
            says=Saying("it was set aside, since it could not be used as it was"),
            fix=Saying("Look at it, and remove it once you need it no more."),
        )
    with suppress(OSError):
        for path, status in shared_with_others(state.directory):
            yield Problem(
                file=os.path.join(state.directory, path).rstrip("/"),
                says=Saying("other accounts of this computer may use it"),
                fix=made_private(status),
            )


def _damaged(state: State) -> Iterator[str]:
    for directory in (state.undo, state.redo):
        for number in numbers(directory):
            path = entry_path(directory, number)
            try:
                is_usable = _is_whole(path) if is_large(path) else load_entry(path) is not None
            except OSError:
                is_usable = False
            if not is_usable:
                yield path


def _is_whole(path: str) -> bool:
    """Tell whether a large file is what its checksum says, without holding all of it; OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        return holds(iter(partial(os.read, descriptor, _AT_ONCE), b""))
    finally:
        os.close(descriptor)


def _closed(state: State) -> Iterator[Problem]:
    """Name what cannot be looked through, and what stands where the lock belongs."""
    for directory in state.directories:
        try:
            list_names(directory)
        except Unreadable as unread:
            yield Problem(file=directory, says=unread.says, fix=unread.fix)
    with suppress(OSError):
        status = os.lstat(state.lock)
        if not stat.S_ISREG(status.st_mode):
            says = Saying("it stands where the lock of the notebook belongs")
            yield Problem(file=state.lock, says=says, fix=Saying("Move that away."))
        elif has_second_name(status):
            says, fix = why(OSError(errno.EMLINK, ""))
            yield Problem(file=state.lock, says=says, fix=fix)


def _facts(state: State) -> Iterator[Problem]:
    says, fix = Saying("it is damaged"), Saying("The next command sets it aside.")
    try:
        if state.facts() is not None:
            return
    except Unreadable as unread:
        says, fix = unread.says, unread.fix
    yield Problem(file=state.facts_file, says=says, fix=fix)


def _names(directory: str) -> tuple[str, ...]:
    try:
        return list_names(directory)
    except Unreadable:
        return ()
