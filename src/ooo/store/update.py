"""The one way anything of the notebook is written: read fresh, decide, all or nothing."""

import os
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from ooo.core.dossier import Decide, Dossier, Held
from ooo.core.not_there import NotThere
from ooo.store import undo as undoing
from ooo.store.identity import Naming, ids_in
from ooo.store.journal import Transaction
from ooo.store.notebook import Notebook, PersonGone, slugs_of
from ooo.store.operations import ChangedMeanwhile
from ooo.store.parked import blocked
from ooo.store.place import COVER, PEOPLE, inside
from ooo.store.plan import FileBroken, WritePlan
from ooo.store.reader import Choose, Reader, Years
from ooo.store.schema import check_writable
from ooo.store.transaction import commit, writing
from ooo.store.undo import Kept

A = TypeVar("A")
ATTEMPTS = 5
"""How often a command is tried when files change under its hands."""


def update(
    notebook: Notebook,
    slugs: Collection[str] | None,
    decide: Decide[A],
    *,
    command: str,
    meetings: Choose | None = None,
    settled: Years = (),
) -> A:
    """Read `slugs` fresh (None: everyone), decide, write what differs, and give the answer.

    A slug without a person is left out of what is held. `meetings` and `settled` choose what more
    to read, as in `Notebook.read`. Nothing is written when nothing differs. Raises what `decide`
    raises; NoNotebook, FileBroken, Undecided, SchemaTooNew, DirectoryTaken, TooLarge,
    CannotEdit, ChangedMeanwhile, Busy and CannotWrite, when nothing changed; and NotFinished.
    What cannot be used in the files of those it wrote about goes to the notebook's `warn`.
    """
    with hold(notebook):
        for _ in range(ATTEMPTS - 1):
            try:
                return _try(notebook, slugs, decide, command, meetings, settled)
            except ChangedMeanwhile:
                # A hand edit wins: decide again on what it says.
                continue
        return _try(notebook, slugs, decide, command, meetings, settled)


def preview(
    notebook: Notebook,
    slugs: Collection[str] | None,
    decide: Decide[A],
    *,
    meetings: Choose | None = None,
    settled: Years = (),
) -> A:
    """Decide as `update` does on what is held now, and write nothing; NoNotebook, Busy."""

    def read(reader: Reader) -> Held:
        everyone = slugs_of(reader)
        found = _found(reader, everyone, slugs, meetings, settled)
        return Held(found, ids_in(reader, everyone))

    return decide(notebook.gather(read).value).answer


def undo(notebook: Notebook, *, number: int | None = None, dry_run: bool = False) -> Kept:
    """Take back the newest command not yet undone, or the one of a `number`, and say which.

    `dry_run` only says it. NoNotebook, SchemaTooNew, NothingToUndo, NothingBefore, NoSuchNumber,
    ChangedSince, NewerInTheWay, Busy, CannotWrite (nothing changed), NotFinished.
    """
    notebook.require()
    _allow_writing(notebook)
    return undoing.undo(notebook.root, notebook.state, number=number, dry_run=dry_run)


def redo(notebook: Notebook, *, dry_run: bool = False) -> Kept:
    """Bring forward the command that was taken back last, and say which.

    SchemaTooNew, NothingToRedo, NothingBefore, ChangedSince, Busy, CannotWrite (nothing changed),
    NotFinished.
    """
    _allow_writing(notebook)
    return undoing.redo(notebook.root, notebook.state, dry_run=dry_run)


class _Found(dict[str, Dossier]):
    """The dossiers that were found; whoever was there a moment ago may be gone."""

    def __missing__(self, slug: str) -> Dossier:
        raise PersonGone(slug)


@contextmanager
def hold(notebook: Notebook) -> Iterator[None]:
    """Hold the notebook alone, what a crash left settled; NoNotebook, Busy, CannotWrite."""
    if not os.path.lexists(notebook.state.journal):
        notebook.require()
    with writing(notebook.root, notebook.state):
        notebook.require()
        yield


def open_to_write(notebook: Notebook) -> Reader:
    """Begin a reading whose outcome may be written; SchemaTooNew, FileBroken for `ooo.toml`."""
    reader = notebook.reader()
    check_writable(reader.cover().schema)
    if COVER in reader.unsound:
        raise FileBroken(reader.unsound[COVER])
    return reader


def _allow_writing(notebook: Notebook) -> None:
    check_writable(Reader(notebook.root).cover().schema)


def _found(
    reader: Reader,
    everyone: Iterable[str],
    slugs: Collection[str] | None,
    meetings: Choose | None,
    settled: Years,
) -> _Found:
    return _Found(
        (slug, dossier)
        for slug in everyone
        if slugs is None or slug in slugs
        if (dossier := reader.dossier(slug, meetings=meetings, settled=settled))
    )


def _try(
    notebook: Notebook,
    slugs: Collection[str] | None,
    decide: Decide[A],
    command: str,
    meetings: Choose | None,
    settled: Years,
) -> A:
    reader = open_to_write(notebook)
    everyone = reader.slugs()
    if PEOPLE in reader.unsound:
        raise FileBroken(reader.unsound[PEOPLE])
    found = _found(reader, everyone, slugs, meetings, settled)
    held = Held(found, ids_in(reader, everyone))
    try:
        decision = decide(held)
    except NotThere as missing:
        raise missing.where_unread(reader.not_read(slugs)) from None
    restored = decision.restored
    # What is restored keeps its ids, and what has none stays without.
    naming = Naming(None if restored else notebook.new_id, held.ids)
    plan = WritePlan(reader, blocked(notebook.state), naming, restored)
    plan.change([(found.get(slug), after) for slug, after in decision.dossiers.items()])
    if plan.operations:
        commit(notebook.root, notebook.state, Transaction(command, plan.operations))
    notebook.warn(
        problem
        for problem in reader.problems
        if any(inside(problem.file, f"{PEOPLE}/{slug}") for slug in decision.dossiers)
    )
    return decision.answer
