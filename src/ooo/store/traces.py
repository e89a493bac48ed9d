"""What this machine keeps of one person outside the notebook: former names, commands, drafts."""

import os
import re
from collections.abc import Collection, Iterable, Iterator

from ooo.store.files import Unreadable, read_bytes
from ooo.store.filing import entry_path, numbers, numbers_now
from ooo.store.journal import LARGEST_KEPT, RenameDirectory, Transaction, decode
from ooo.store.listing import list_directory
from ooo.store.place import PEOPLE, inside
from ooo.store.recovery import load
from ooo.store.state import State

_DRAFT = re.compile(r"(?<![a-z0-9])[a-z]+-([a-z0-9-]+)")


def find_commands(state: State, slug: str) -> tuple[frozenset[str], int]:
    """Give the names a person had, and how many commands that undo keeps are about them.

    What cannot be read counts too, since it may hold anything.
    """
    former, done = _follow(state.undo, reversed(numbers(state.undo)), slug, undone=False)
    later, undone = _follow(state.redo, numbers(state.redo), slug, undone=True)
    return former | later, done + undone


def find_drafts(state: State, slugs: Collection[str]) -> tuple[str, ...]:
    """Give the drafts of these people, relative to where drafts lie.

    A draft's name is the command's, a hyphen and the slug: `log-alice`, `log-alice.txt`; an editor
    puts its own marks around it, or the way to it before it, and may put it into a directory.
    Unreadable where not all of that can be looked through.
    """
    found = ((path, _DRAFT.findall(os.path.basename(path))) for path in _below(state.drafts))
    wanted = frozenset(slugs)
    of_them = (path for path, names in found if not wanted.isdisjoint(names))
    return tuple(os.path.relpath(path, state.drafts) for path in of_them)


def find_waiting(state: State, slugs: Collection[str]) -> tuple[str, ...]:
    """Give what waits and touches nothing but these people; OSError where nobody can tell."""
    homes = [f"{PEOPLE}/{slug}" for slug in slugs]
    found = []
    for number in numbers_now(state.waiting):
        kept = entry_path(state.waiting, number)
        places = transaction.places if (transaction := load(kept)) else ()
        if all(any(inside(place, home) for home in homes) for place in places):
            found.append(kept)
    return tuple(found)


def _below(directory: str) -> Iterator[str]:
    for entry in list_directory(directory):
        path = os.path.join(directory, entry.name)
        if entry.is_directory:
            yield from _below(path)
        else:
            yield path


def _follow(
    directory: str, order: Iterable[int], slug: str, *, undone: bool
) -> tuple[frozenset[str], int]:
    """Go from now into the past (or into what was `undone`) under the name each entry knew."""
    names, count = {slug}, 0
    for number in order:
        transaction = decode(_raw(entry_path(directory, number)))
        count += transaction is None or _is_about(transaction, slug)
        for each in transaction.operations if transaction else ():
            if isinstance(each, RenameDirectory):
                source, target = (each.path, each.to) if undone else (each.to, each.path)
                if source == f"{PEOPLE}/{slug}":
                    slug = target.removeprefix(f"{PEOPLE}/")
                    names.add(slug)
    return frozenset(names), count


def _is_about(transaction: Transaction, slug: str) -> bool:
    return any(inside(place, f"{PEOPLE}/{slug}") for place in transaction.places)


def _raw(path: str) -> bytes:
    try:
        return read_bytes(path, largest=LARGEST_KEPT) or b""
    except Unreadable:
        return b""
