"""Removes everything held on one person, for good: no undo, no journal, no draft is left of it.

What undo, redo and interrupted commands kept goes whole, of everyone, so that nothing can hide in
it. The journal holds paths only, and only ever goes forward: killed at any point, the next command
ends it.
"""

import datetime as dt
import os
import stat
from collections.abc import Iterator

from msgspec import Struct

from ooo.core.model import Person
from ooo.core.people.mentions import mentioned
from ooo.store.files import CannotWrite, Unreadable, read_bytes
from ooo.store.journal import ForgetDirectory, Transaction
from ooo.store.listing import list_names
from ooo.store.notebook import Notebook, PersonGone
from ooo.store.place import PEOPLE, inside
from ooo.store.state import State
from ooo.store.strays import everything
from ooo.store.traces import find_commands, find_drafts, find_waiting
from ooo.store.transaction import commit
from ooo.store.update import hold, open_to_write

COMMAND = "ooo person forget"
"""As it stands in the journal: without a name."""


def forget(notebook: Notebook, slug: str, *, now: dt.datetime) -> None:
    """Remove a person's directory, and every trace of them in what this machine keeps.

    That it was done `now`, in local time, is remembered. PersonGone, NoNotebook, SchemaTooNew,
    FileBroken for `ooo.toml`, Busy and CannotWrite, when nothing of the notebook changed;
    NotFinished, which the next command ends.
    """
    with hold(notebook):
        reader = open_to_write(notebook)
        slugs = reader.slugs()
        if slug not in slugs or reader.person(slug) is None:
            raise PersonGone(slug)
        state = notebook.state
        known, _ = find_commands(state, slug)
        # What is someone else's by name stays, even where the person bore that name once.
        names = frozenset({slug, *known.difference(slugs)})
        try:
            traces = tuple(_traces(state, names))
            # Outside the journal, like all facts; should it end here, only they are lost.
            state.forget(names, now=now)
        except OSError as error:
            raise CannotWrite(error) from None
        operations = (ForgetDirectory(f"{PEOPLE}/{slug}"),)
        commit(notebook.root, state, Transaction(COMMAND, operations, traces=traces))


def _traces(state: State, names: frozenset[str]) -> Iterator[str]:
    """Give what goes of what this machine keeps; OSError where not all can be looked through."""
    drafts: tuple[str, ...] = ()
    for directory in state.directories:
        try:
            list_names(directory)
            if directory == state.drafts:
                drafts = find_drafts(state, names)
        except Unreadable as unread:
            # A link or a file in a directory's place holds nothing, and goes as it is.
            if unread.refused:
                raise unread.refused from None
    whole = (state.undo, state.redo, state.parked, state.kept, state.aside)
    left = (os.path.join(state.drafts, name) for name in drafts)
    for path in (*whole, *find_waiting(state, names), *left):
        yield os.path.relpath(path, state.directory)


def held_files(notebook: Notebook, slug: str) -> tuple[str, ...]:
    """Name every file in a person's directory, the ones that are no notes of `ooo` included.

    So are links, whatever they lead to, and directories that cannot be looked through.
    """
    home = f"{notebook.root}/{PEOPLE}/{slug}"
    closed: list[str] = []
    walked = sorted(os.walk(home, onerror=lambda error: closed.append(error.filename)))
    found = [
        os.path.join(directory, name)
        for directory, directories, names in walked
        for name in sorted(names + directories)
        if name in names or os.path.islink(os.path.join(directory, name))
    ]
    return tuple(os.path.relpath(path, notebook.root) for path in (*found, *closed))


class Mentions(Struct, frozen=True):
    """The `files` outside a person's directory that name them, and what is `unread` and may."""

    files: tuple[str, ...]
    unread: tuple[str, ...]


def mentions(notebook: Notebook, person: Person) -> Mentions:
    """Name the files outside a person's directory that name them, in their text or their path.

    What cannot be read may name them too.
    """
    home = f"{PEOPLE}/{person.slug}"
    closed: list[tuple[str, OSError]] = []
    found: list[str] = []
    unread: list[str] = []
    for path, status in everything(notebook.root, "", closed):
        if inside(path, home):
            continue
        text = path
        try:
            if not stat.S_ISDIR(status.st_mode):
                raw = read_bytes(f"{notebook.root}/{path}") or b""
                text = f"{path}\n{raw.decode('utf-8', 'replace')}"
        except Unreadable:
            unread.append(path)
        if mentioned(text, [person]):
            found.append(path)
    unread += (path for path, _ in closed if not inside(path, home))
    return Mentions(tuple(found), tuple(sorted(unread)))
