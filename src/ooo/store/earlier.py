"""What other places in the state directory keep: of a notebook that moved, was copied, or is gone.

The place of a notebook is found by where it lies, so that one that moves begins a new one.
"""

import os
from collections.abc import Iterator

from ooo.core.dossier import Problem
from ooo.core.model import Person
from ooo.core.people.mentions import mentioned
from ooo.core.text.facts import File
from ooo.errors import Saying
from ooo.store.files import Unreadable, read_bytes
from ooo.store.journal import LARGEST_KEPT
from ooo.store.listing import list_directory
from ooo.store.place import COVER, PEOPLE
from ooo.store.state import State


def places_that_name(state: State, person: Person) -> tuple[Saying, ...]:
    """Name the other places whose undo, drafts or facts name a person, or cannot be read."""
    return tuple(_told(other) for other in _others(state) if _names(other.directory, person))


def left_behind(state: State) -> Iterator[Problem]:
    """Name the places of notebooks that are no longer where they were."""
    for other in _others(state):
        root = other.recall(State.ROOT)
        if root and not _is_notebook(root):
            says = Saying(
                "it keeps undo and drafts of a notebook that was at {root}", root=File(root)
            )
            fix = Saying("Remove it, if you need neither any more.")
            if not os.path.lexists(state.directory):
                fix = Saying(
                    "If that is this notebook, moved: mv {old} {new}",
                    old=File(other.directory),
                    new=File(state.directory),
                )
            yield Problem(file=other.directory, says=says, fix=fix)


def _others(state: State) -> Iterator[State]:
    base = os.path.dirname(state.directory)
    try:
        found = list_directory(base)
    except Unreadable:
        return
    for entry in found:
        path = os.path.join(base, entry.name)
        if entry.is_directory and path != state.directory:
            yield State(base, path, state.disk, directory=path)


def _told(other: State) -> Saying:
    root = other.recall(State.ROOT)
    directory = File(other.directory)
    if not root:
        return Saying("{directory}, of another notebook or an earlier place", directory=directory)
    if _is_notebook(root):
        return Saying(
            "{directory}, and the notebook it is of, at {root}",
            directory=directory,
            root=File(root),
        )
    return Saying(
        "{directory}, which a notebook left behind that was at {root}",
        directory=directory,
        root=File(root),
    )


def _is_notebook(root: str) -> bool:
    return any(os.path.lexists(os.path.join(root, name)) for name in (COVER, PEOPLE))


def _names(directory: str, person: Person) -> bool:
    """Tell whether any file below names a person; what cannot be read may do so."""
    home = f"{PEOPLE}/{person.slug}/"
    try:
        for entry in list_directory(directory):
            path = os.path.join(directory, entry.name)
            if entry.is_directory:
                if _names(path, person):
                    return True
            elif entry.is_file:
                raw = read_bytes(path, largest=LARGEST_KEPT) or b""
                text = f"{entry.name}\n{raw.decode('utf-8', 'replace')}"
                if home in text or mentioned(text, [person]):
                    return True
    except Unreadable:
        return True
    return False
