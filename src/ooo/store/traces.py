"""What this machine keeps of one person outside the notebook: undo, redo, parked, kept, drafts."""

import os
import re
from collections.abc import Collection, Iterable, Iterator

from ooo.store.files import Unreadable, is_temporary, list_directory, read_bytes
from ooo.store.journal import (
    LARGEST_KEPT,
    Parked,
    RenameDirectory,
    Transaction,
    decode,
    decode_parked,
    inside,
)
from ooo.store.place import PEOPLE
from ooo.store.state import State
from ooo.store.transaction import entry_path, numbers

_DRAFT = re.compile(r"[.#]*[a-z]+-([a-z0-9-]+)")


def find_traces(
    state: State, slug: str, *, others: Collection[str]
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the names a person had, and what in the state directory holds something of them.

    `others` are the slugs of those who stay: what is theirs by name stays, even where the person
    bore that name once. What cannot be read is given too, since it may hold anything.
    """
    done, former = _touching(state.undo, reversed(numbers(state.undo)), slug, undone=False)
    undone, later = _touching(state.redo, numbers(state.redo), slug, undone=True)
    names = frozenset({slug, *former, *later}.difference(others))
    found = [
        *done,
        *undone,
        *_parked(state, names),
        *_kept(state, names),
        *(path for path in _below(state.drafts) if _is_draft_of(os.path.basename(path), names)),
        *(path for path in _below(state.directory) if is_temporary(os.path.basename(path))),
    ]
    relative = (os.path.relpath(path, state.directory) for path in found)
    return names, tuple(dict.fromkeys(relative))


def _touching(
    directory: str, order: Iterable[int], slug: str, *, undone: bool
) -> tuple[list[str], set[str]]:
    """Go from now into the past (or into what was `undone`) under the name each entry knew.

    Give the entries that touch the person, and the names that renames lead to.
    """
    paths: list[str] = []
    names: set[str] = set()
    for number in order:
        path = entry_path(directory, number)
        transaction = decode(_raw(path))
        if transaction is None or _touches(transaction, {slug}):
            paths.append(path)
        for each in transaction.operations if transaction else ():
            if isinstance(each, RenameDirectory):
                source, target = (each.path, each.to) if undone else (each.to, each.path)
                if source == f"{PEOPLE}/{slug}":
                    slug = target.removeprefix(f"{PEOPLE}/")
                    names.add(slug)
    return paths, names


def _parked(state: State, names: Collection[str]) -> Iterator[str]:
    for number in numbers(state.parked):
        path = entry_path(state.parked, number)
        found: Parked | None = decode_parked(_raw(path))
        if found is None or _touches(found.transaction, names):
            yield path


def _kept(state: State, names: Collection[str]) -> Iterator[str]:
    """Give what an interrupted command meant to write to a person's files."""
    for number in numbers(state.kept):
        for name in names:
            path = os.path.join(entry_path(state.kept, number), PEOPLE, name)
            if os.path.lexists(path):
                yield path


def _touches(transaction: Transaction, names: Collection[str]) -> bool:
    places = [each.path for each in transaction.operations]
    places += [each.to for each in transaction.operations if isinstance(each, RenameDirectory)]
    return any(inside(place, f"{PEOPLE}/{name}") for place in places for name in names)


def _is_draft_of(name: str, slugs: Collection[str]) -> bool:
    """Tell whether a draft is of one of these people; an editor puts its own marks around a name.

    A draft's name is the command's, a hyphen and the slug: `log-alice`, `log-alice.txt`.
    """
    found = _DRAFT.match(name)
    return found is not None and found[1] in slugs


def _below(directory: str) -> Iterator[str]:
    """Give the path of every file below a directory of the state."""
    for entry in _entries(directory):
        path = os.path.join(directory, entry[0])
        if entry[1]:
            yield from _below(path)
        else:
            yield path


def _entries(directory: str) -> list[tuple[str, bool]]:
    try:
        return [(entry.name, entry.is_directory) for entry in list_directory(directory)]
    except Unreadable:
        return []


def _raw(path: str) -> bytes:
    try:
        return read_bytes(path, largest=LARGEST_KEPT) or b""
    except Unreadable:
        return b""
