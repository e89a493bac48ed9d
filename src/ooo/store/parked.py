"""Transactions a crash left and a later hand edit stopped: named, kept, and theirs to decide."""

import os
from collections.abc import Iterable
from contextlib import suppress

from ooo.core.dossier import Problem
from ooo.core.text.facts import Command, File
from ooo.errors import Saying
from ooo.store.files import Unreadable, is_temporary, read_bytes, replace
from ooo.store.filing import entry_path, numbers
from ooo.store.journal import LARGEST_KEPT, Parked, WriteFile, decode_parked
from ooo.store.listing import list_directory
from ooo.store.operations import holds
from ooo.store.state import State


def parked(state: State) -> dict[int, Parked | None]:
    """Give what is parked by its number; None for one that cannot be read. Creates nothing."""
    return {number: _load(state, number) for number in numbers(state.parked)}


def blocked(state: State) -> frozenset[str]:
    """Give the files that refuse writes until the person decides."""
    return frozenset(file for each in parked(state).values() if each for file in each.files)


def problems(state: State) -> tuple[Problem, ...]:
    """Name every parked transaction, and the file that stood in its way."""
    found: list[Problem] = []
    for number, each in parked(state).items():
        if each is None:
            unreadable = Problem(
                file=entry_path(state.parked, number),
                says=Saying("a command was interrupted, and what it meant to write cannot be read"),
                fix=Saying("ooo check --fix removes it"),
            )
            found.append(unreadable)
            continue
        says = Saying(
            "it was changed while `{command}` was interrupted; it stays as it stands and is not "
            "written until you decide",
            command=Command(each.transaction.command),
        )
        fix = Saying(
            "ooo check --fix keeps it so, and saves what the command meant to write elsewhere"
        )
        found.extend(Problem(file=file, says=says, fix=fix) for file in each.files)
    return tuple(found)


def settle(root: str, state: State) -> tuple[Saying, ...]:
    """Leave every file as it stands, keep what was meant as plain files, and say where.

    Which of the command's other files were written, and which not, is said too: half of it may
    have happened. OSError if the system refuses; called under the lock.
    """
    said: list[Saying] = []
    for number, each in parked(state).items():
        directory = entry_path(state.kept, number)
        for write in each.transaction.operations if each else ():
            if isinstance(write, WriteFile) and write.after is not None:
                replace(state.disk, os.path.join(directory, write.path), write.after)
        state.disk.remove(entry_path(state.parked, number))
        if each:
            said.append(_left_as_it_stands(root, each, directory))
        else:
            said.append(Saying("removed an interrupted command that could not be read"))
    return tuple(said)


def _left_as_it_stands(root: str, each: Parked, directory: str) -> Saying:
    writes = [one for one in each.transaction.operations if isinstance(one, WriteFile)]
    others = [one for one in writes if one.path not in each.files]
    done = [one.path for one in others if holds(os.path.join(root, one.path), one.after)]
    left = [one.path for one in others if holds(os.path.join(root, one.path), one.before)]
    said = Saying(
        "{files}: left as it stands; what `{command}` meant to write is in {directory}",
        files=_files(each.files),
        command=Command(each.transaction.command),
        directory=File(directory),
    )
    if done:
        said = Saying("{said}; it had changed {files} already", said=said, files=_files(done))
    if left:
        said = Saying("{said}; it had not yet changed {files}", said=said, files=_files(left))
    return said


def _files(paths: Iterable[str]) -> tuple[File, ...]:
    return tuple(map(File, paths))


def leftovers(state: State) -> tuple[str, ...]:
    """Give the paths of what interrupted writes left in the state directory."""
    found: list[str] = []
    for directory in (state.directory, state.drafts):
        with suppress(Unreadable):
            names = [entry.name for entry in list_directory(directory)]
            found.extend(os.path.join(directory, name) for name in names if is_temporary(name))
    return tuple(found)


def _load(state: State, number: int) -> Parked | None:
    try:
        kept = read_bytes(entry_path(state.parked, number), largest=LARGEST_KEPT)
        return decode_parked(kept or b"")
    except Unreadable:
        return None
