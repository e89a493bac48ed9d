"""The notebook as it is read: values and problems, under a shared lock, leaving no trace.

What writes is in `update.py`, so that reading loads nothing that only writing needs.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct

from ooo.core.dossier import Dossier, Problem
from ooo.core.model import Cover, Person
from ooo.core.text.facts import File, Words
from ooo.errors import OooError
from ooo.store.entries import all_entries
from ooo.store.files import Disk, Unreadable
from ooo.store.lock import PATIENCE, shared
from ooo.store.place import PEOPLE, AnyPath, inside, require_notebook
from ooo.store.reader import LIVE, Apart, Choose, Entries, Reader, Years
from ooo.store.state import State

if TYPE_CHECKING:
    from ooo.store.recovery import Waiting

T = TypeVar("T")


class Gathered(Struct, Generic[T], frozen=True):
    """What was read, and everything that could not be used.

    `unread` are the paths of which something was not read; `near` is what is nearly ours.
    """

    value: T
    problems: tuple[Problem, ...] = ()
    unread: tuple[File, ...] = ()
    near: tuple[Problem, ...] = ()


class PersonGone(OooError):
    """The directory of someone, whom a name led to a moment ago, is not there."""

    says = "{who:quoted} is not among your people any more."
    fix = "Renamed or removed meanwhile? ooo person list shows who is there."

    def __init__(self, slug: str) -> None:
        super().__init__(who=Words(slug))


class PeopleUnread(OooError):
    """Where everyone's notes lie cannot be looked through, so that nobody can be named."""

    says = "{file}: {why}, so nobody's notes can be read."
    fix = "{remedy}"

    def __init__(self, problem: Problem) -> None:
        super().__init__(file=File(problem.file), why=problem.says, remedy=problem.fix)


def _unheard(problems: Iterable[Problem]) -> None:
    """Let what could not be used go unsaid."""


class Notebook:
    """The notes under `root`, and what this machine keeps about them under `state`.

    `new_id` gives ids to hand-written records that have none; without it they stay as they are.
    `warn` hears what a command that writes could not use of the people it wrote about. What
    `waits` is what could not be finished when it was read last.
    """

    def __init__(
        self,
        root: AnyPath,
        state: AnyPath,
        *,
        new_id: Callable[[], str] | None = None,
        warn: Callable[[Iterable[Problem]], None] = _unheard,
        disk: Disk | None = None,
    ) -> None:
        self.root = os.path.abspath(root)
        self.state = State(state, root, disk or Disk())
        self.new_id = new_id
        self.warn = warn
        self.patience = PATIENCE
        self.waits: tuple[Waiting, ...] = ()

    def cover(self) -> tuple[Cover, tuple[Problem, ...]]:
        """Read the notebook's own page; NoNotebook, Busy."""
        gathered = self.gather(Reader.cover)
        return gathered.value, gathered.problems

    def people(self) -> Gathered[tuple[Person, ...]]:
        """Read who there is, by slug; NoNotebook, Busy."""
        return self.gather(_read_people)

    def read(
        self, slug: str, *, meetings: Choose | None = None, settled: Years = ()
    ) -> Gathered[Dossier]:
        """Read one person: what is open, the meetings chosen, the settled years (None: all).

        PersonGone, NoNotebook, Busy.
        """

        def read(reader: Reader) -> Dossier:
            reader.closely = True
            known = slug in slugs_of(reader)
            dossier = reader.dossier(slug, meetings=meetings, settled=settled) if known else None
            if dossier is None:
                raise PersonGone(slug)
            return dossier

        return self.gather(read, about=f"{PEOPLE}/{slug}")

    def everyone(
        self,
        *,
        files: frozenset[str] = LIVE,
        entries: Entries = all_entries,
        apart: Apart | None = None,
    ) -> Gathered[tuple[Dossier, ...]]:
        """Read everyone by slug: who they are, `entries` they have, and `files` of what is open.

        `apart` names kinds of which entries matter besides, by their goals.

        NoNotebook, Busy.
        """

        def read(reader: Reader) -> tuple[Dossier, ...]:
            found = (
                reader.dossier(slug, files=files, entries=entries, apart=apart)
                for slug in slugs_of(reader)
            )
            return tuple(dossier for dossier in found if dossier is not None)

        return self.gather(read)

    def has_notes(self) -> bool:
        """Tell whether anything is noted on anyone; looks at names only, and may miss a lone goal.

        NoNotebook.
        """
        self.require()
        people = f"{self.root}/{PEOPLE}"
        held = ("agenda.toml", "commitments.toml", "meetings", "settled")
        slugs = Reader(self.root).slugs()
        return any(os.path.lexists(f"{people}/{slug}/{name}") for slug in slugs for name in held)

    def require(self) -> None:
        """Raise NoNotebook where there is none."""
        require_notebook(self.root)

    def gather(self, read: Callable[[Reader], T], *, about: str = "") -> Gathered[T]:
        """Read under the shared lock, and once more where that was made meanwhile."""
        unlocked = not os.path.lexists(self.state.lock)
        reader, waits, value = self._read(read)
        if unlocked and os.path.lexists(self.state.lock):
            # The very first write on this machine made the lock meanwhile.
            reader, waits, value = self._read(read)
        found = (*reader.problems, *self._parked())
        problems = tuple(each for each in found if not about or inside(each.file, about))
        unread = tuple(each for each in reader.not_read() if not about or inside(each, about))
        if waits:
            waiting = tuple(self._waiting(waits, about))
            problems += waiting
            unread += tuple(File(each.file) for each in waiting)
        return Gathered(value, problems, unread, tuple(reader.near))

    def _parked(self) -> tuple[Problem, ...]:
        """Name what a crash left and a hand stopped since."""
        if not os.path.lexists(self.state.parked):
            return ()
        found: tuple[Problem, ...] = import_module("ooo.store.parked").problems(self.state)
        return found

    def _waiting(self, waits: Iterable["Waiting"], about: str) -> Iterator[Problem]:
        """Name what waits, of what is read; what cannot be read may be about anything."""
        say: Callable[..., Iterator[Problem]] = import_module("ooo.store.waiting").waiting_problems
        for each in say(self.root, waits):
            if not about or os.path.isabs(each.file) or inside(each.file, about):
                yield each

    def _read(self, read: Callable[[Reader], T]) -> tuple[Reader, tuple["Waiting", ...], T]:
        with self.reading() as waits:
            reader = self.reader()
            return reader, waits, read(reader)

    def reader(self) -> Reader:
        """Begin a reading of the files as they are, under a lock that is held."""
        return Reader(self.root, emptied=self._emptied)

    def _emptied(self, path: str) -> Unreadable | None:
        found: Unreadable | None = import_module("ooo.store.emptied").emptied(self.state, path)
        return found

    @contextmanager
    def reading(self, *, as_backup: bool = False) -> Iterator[tuple["Waiting", ...]]:
        """Hold the shared lock, with what a crash left finished, and give what cannot be.

        NoNotebook, Busy. Those who wait for a backup are told that it is one.
        """
        waits: tuple[Waiting, ...] = ()
        state = self.state
        while True:
            disk = state.disk if as_backup else None
            with shared(state.lock, patience=self.patience, disk=disk):
                if not state.is_interrupted() or _interrupted().is_all(state, waits):
                    self.require()
                    self.waits = waits
                    yield waits
                    return
            waits = _interrupted().finished(self.root, state, patience=self.patience)


def _interrupted() -> ModuleType:
    """Open the room for what a crash left, which most readings never see."""
    return import_module("ooo.store.interrupted")


def slugs_of(reader: Reader) -> tuple[str, ...]:
    """List who may be there; PeopleUnread."""
    slugs = reader.slugs()
    if PEOPLE in reader.unsound:
        raise PeopleUnread(reader.unsound[PEOPLE])
    return slugs


def _read_people(reader: Reader) -> tuple[Person, ...]:
    found = (reader.person(slug) for slug in slugs_of(reader))
    return tuple(person for person in found if person is not None)
