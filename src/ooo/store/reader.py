"""Files become dossiers, and whatever is wrong with one becomes a problem that costs only it."""

import errno
import os
from collections.abc import Callable, Collection, Iterable, Sequence
from importlib import import_module
from itertools import takewhile
from typing import Any

from ooo.core.dossier import Dossier, Problem
from ooo.core.model import Cover, Meeting, MeetingKey, Person
from ooo.core.text.facts import File
from ooo.core.text.slugs import is_slug
from ooo.errors import Saying
from ooo.store.codec import Contents, decode
from ooo.store.files import Unreadable, read_bytes
from ooo.store.listing import Entry, list_directory, list_names
from ooo.store.place import COVER, MEETINGS, PEOPLE, PERSON, SETTLED
from ooo.store.reasons import why
from ooo.store.shelf import COVER_PAGE, SHELF, Row, Shelf, meeting_filename, meeting_key

LIVE = frozenset(SHELF.live)
"""The files that hold what is open."""

Entries = Callable[[Iterable[MeetingKey]], tuple[MeetingKey, ...]]
"""Which of a person's entries to name, the oldest first; it is given them newest day first, and
what it does not come to is not looked at."""

Choose = Callable[[tuple[MeetingKey, ...]], Collection[MeetingKey]]
"""Which of a person's entries to open, of those that were named, the oldest first."""

Years = Collection[int] | Callable[[tuple[MeetingKey, ...]], Collection[int]] | None
"""Which years of what is settled to open: named, chosen by the entries above, or None: all."""

NO_SLUG = (
    Saying("it is not a directory whose name can be a person's"),
    Saying("Move it away, or name it in a-z, 0-9 and -."),
)
NO_PERSON = (
    Saying("it is no person: it holds no person.toml"),
    Saying("Write one with a name in it, or move it away."),
)
_NOTHING = Contents()


def all_entries(keys: Iterable[MeetingKey]) -> tuple[MeetingKey, ...]:
    """Name every entry there is."""
    return tuple(sorted(keys))


class Reader:
    """One reading: every file at most once, with the problems met and what may not be written.

    Paths are relative to `root`; no link is followed, so nothing outside is read. `emptied` gives
    what to say of a file of no bytes that held something, else None.

    - `problems`: what could not be used
    - `unsound`: of those, by path, what may not be written
    - `unread`: the paths of which something was not read, so that nothing there is not nothing
    - `near`: what a hand wrote that is nearly ours, every key where it is to be looked `closely`
    """

    def __init__(
        self,
        root: str,
        shelf: Shelf = SHELF,
        *,
        emptied: Callable[[str], Unreadable | None] = lambda _path: None,
    ) -> None:
        self._root = root
        self.shelf = shelf
        self._emptied = emptied
        self.problems: list[Problem] = []
        self.unsound: dict[str, Problem] = {}
        self.unread: set[str] = set()
        self.near: list[Problem] = []
        self.closely = False
        self._own = frozenset(row.name for row in shelf.rows)
        self._looked: set[str] = set()
        self._raw: dict[str, bytes | None] = {}
        self._decoded: dict[str, Contents] = {}

    def raw(self, path: str) -> bytes | None:
        """Give a file's bytes, None where it is missing or, noted as unsound, unreadable."""
        if path not in self._raw:
            try:
                raw = self._raw[path] = read_bytes(f"{self._root}/{path}")
                if raw == b"" and (found := self._emptied(path)):
                    raise found
            except Unreadable as found:
                self._raw[path] = None
                self._note_unreadable(path, found)
        return self._raw[path]

    def entries(self, path: str) -> tuple[Entry, ...]:
        """List a directory, noting it where it cannot be listed."""
        try:
            return list_directory(f"{self._root}/{path}")
        except Unreadable as found:
            self._note_unreadable(path, found)
            return ()

    def _names(self, path: str) -> tuple[str, ...]:
        """List the names in a directory, whatever they are of."""
        try:
            return list_names(f"{self._root}/{path}")
        except Unreadable as found:
            self._note_unreadable(path, found)
            return ()

    def cover(self) -> Cover:
        """Read the notebook's own page."""
        head = self._contents(COVER_PAGE, COVER).head
        return head if isinstance(head, Cover) else Cover()

    def slugs(self) -> tuple[str, ...]:
        """List the directories that may hold a person; note what stands in the place of one."""
        entries = self.entries(PEOPLE)
        slugs = tuple(each.name for each in entries if each.is_directory and is_slug(each.name))
        if len(slugs) < len(entries):
            for entry in entries:
                if entry.name not in slugs:
                    self._look_at_no_person(entry, slugs)
        return slugs

    def person(self, slug: str) -> Person | None:
        """Read who someone is; None where the directory holds no `person.toml`.

        Where it holds something else of ours, that is noted.
        """
        path = f"{PEOPLE}/{slug}/{PERSON}"
        if self._missing(path):
            self._look_around(slug)
            if self._missing(path):
                return None
        head = self._of_person(slug, PERSON).head
        return head if isinstance(head, Person) else Person(slug=slug, name=slug)

    def dossier(
        self,
        slug: str,
        *,
        files: Collection[str] | None = None,
        entries: Entries = all_entries,
        meetings: Choose | None = None,
        settled: Years = (),
    ) -> Dossier | None:
        """Read what was asked for of one person; None where there is no such person.

        `files` are those of what is open, None for all of them.
        """
        person = self.person(slug)
        if person is None:
            return None
        keys = entries(self._keys(slug))
        records: dict[str, Any] = {}
        wanted = [name for name in self.shelf.live if files is None or name in files]
        if files is None or any(self.raw(f"{PEOPLE}/{slug}/{name}") is None for name in wanted):
            self._look_around(slug)
        for name in wanted:
            records |= self._records(slug, name, (name,))
        years = settled(keys) if callable(settled) else settled
        if years is None or years:
            records |= self._records(slug, SETTLED, self._years(slug, years))
        chosen = meetings(keys) if meetings else ()
        opened = [self._meeting(slug, key) for key in keys if key in chosen] if chosen else []
        return self.shelf.dossier(
            person=person,
            entries=keys,
            meetings=tuple(meeting for meeting in opened if isinstance(meeting, Meeting)),
            **records,
        )

    def not_read(self, about: Collection[str] | None = None) -> tuple[File, ...]:
        """Name what was not read, or not in full; only of the people `about` whom it is asked."""
        return tuple(
            File(path)
            for path in sorted(self.unread)
            if path != COVER and (about is None or {*path.split("/")[1:2]}.issubset(about))
        )

    def judge(self, slug: str, name: str) -> None:
        """Decode one of a person's files, so that `unsound` tells whether it may be written."""
        directory, _, _ = name.rpartition("/")
        if directory:
            self.entries(f"{PEOPLE}/{slug}/{directory}")
        self._of_person(slug, name)

    def _records(self, slug: str, name: str, files: Iterable[str]) -> dict[str, Any]:
        """Give the records in files of one row, by the field of the dossier that they fill."""
        found = [self._of_person(slug, file).records for file in files]
        return {
            family.field: tuple(each for records in found for each in records.get(family.name, ()))
            for family in self.shelf.row(name).families
        }

    def _keys(self, slug: str) -> Iterable[MeetingKey]:
        directory = f"{PEOPLE}/{slug}/{MEETINGS}"
        names = self._names(directory)
        if names and names[0].startswith("."):
            names = self._with_placeholders(directory, names)
        return filter(None, map(meeting_key, reversed(names)))

    def _meeting(self, slug: str, key: MeetingKey) -> object:
        return self._of_person(slug, f"{MEETINGS}/{meeting_filename(key)}").head

    def _years(self, slug: str, years: Collection[int] | None) -> list[str]:
        """Name the files of these years, or of all, that are there."""
        directory = f"{PEOPLE}/{slug}/{SETTLED}"
        says = self.shelf.row(SETTLED).says
        return [
            f"{SETTLED}/{entry.name}"
            for entry in self.entries(directory)
            if (said := says(f"{directory}/{entry.name}"))
            if years is None or said["year"] in years
        ]

    def _of_person(self, slug: str, name: str) -> Contents:
        return self._contents(self.shelf.row(name), f"{PEOPLE}/{slug}/{name}")

    def _contents(self, row: Row, path: str) -> Contents:
        """Give what a file says, nothing where it is missing; note what is wrong with it."""
        raw = self.raw(path)
        if raw is None:
            return _NOTHING
        if path not in self._decoded:
            contents = self._decoded[path] = decode(row, raw, file=path, closely=self.closely)
            self.problems.extend(contents.problems)
            self.near.extend(contents.near)
            if not contents.sound:
                self.unsound[path] = contents.problems[0]
            if not contents.whole:
                self.unread.add(path)
        return self._decoded[path]

    def _look_at_no_person(self, entry: Entry, slugs: tuple[str, ...]) -> None:
        """Note what stands among people, where a person may be behind it."""
        path = f"{PEOPLE}/{entry.name}"
        if not entry.is_directory and is_slug(entry.name):
            error = OSError(errno.ENOTDIR if entry.is_file else errno.ELOOP, "")
            self._note_unreadable(path, Unreadable(*why(error)))
        elif entry.name.startswith((*slugs, ".")):
            pass  # What begins like someone's and goes on is a copy of theirs, as `check` says.
        elif entry.is_directory and os.path.lexists(f"{self._root}/{path}/{PERSON}"):
            self._note_unreadable(path, Unreadable(*NO_SLUG))

    def _look_around(self, slug: str) -> None:
        """Note what stands in a person's directory in the place of a file of ours."""
        home = f"{PEOPLE}/{slug}"
        if home in self._looked:
            return
        self._looked.add(home)
        entries = self.entries(home)
        names = {entry.name for entry in entries}
        for entry in entries if names - self._own else ():
            if entry.name not in self._own:
                self._look_at_stranger(home, entry, names)
        if not names.isdisjoint(self._own) and self._missing(f"{home}/{PERSON}"):
            self._note_unreadable(home, Unreadable(*NO_PERSON))

    def _look_at_stranger(self, home: str, entry: Entry, names: Collection[str]) -> None:
        room = import_module("ooo.store.names")
        stray = room.judge(entry.name, "person", is_directory=entry.is_directory)
        says, fix = stray.wrong("person", names)
        if stray.kind == "odd" or (stray.kind == "copy" and {stray.meant, ""}.isdisjoint(names)):
            path = f"{home}/{entry.name}"
            self.near.append(Problem(file=path, says=says, fix=fix))
            self.unread.add(path)
        elif stray.kind == "placeholder" and stray.meant not in names:
            self._note_unreadable(f"{home}/{stray.meant}", Unreadable(says, fix))

    def _with_placeholders(self, directory: str, names: Sequence[str]) -> tuple[str, ...]:
        """Add the names that hidden placeholders stand for, which are noted as unread."""
        room = import_module("ooo.store.names")
        hidden = takewhile(lambda name: name.startswith("."), names)
        found = {room.stands_for(name) for name in hidden}.difference(names)
        for name in filter(meeting_key, found):
            self._note_unreadable(f"{directory}/{name}", Unreadable(*room.placeholder_of(name)))
        return tuple(sorted(found.union(names)))

    def _missing(self, path: str) -> bool:
        return self.raw(path) is None and path not in self.unsound

    def _note_unreadable(self, path: str, found: Unreadable) -> None:
        problem = Problem(file=path, says=found.says, fix=found.fix)
        self.unread.add(path)
        if path not in self.unsound:
            self.unsound[path] = problem
            self.problems.append(problem)
