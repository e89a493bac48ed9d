"""Files become dossiers, and whatever is wrong with one becomes a problem that costs only it."""

import datetime as dt
import os
from collections.abc import Callable, Collection, Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from ooo.core.dossier import Dossier, Problem
from ooo.core.model import Cover, Goal, Meeting, MeetingKey, MeetingKind, Person
from ooo.core.text.facts import File
from ooo.core.text.slugs import is_slug
from ooo.store.codec import Contents, decode
from ooo.store.entries import all_entries, meeting_filename, named
from ooo.store.files import Unreadable, read_bytes
from ooo.store.listing import DirectoryEntry, list_directory, list_names
from ooo.store.parse import Parsed, parse
from ooo.store.place import COVER, MEETINGS, PEOPLE, PERSON, SETTLED
from ooo.store.shelf import COVER_PAGE, SHELF, Shelf, ShelfRow

LIVE = frozenset(SHELF.live)
"""The files that hold what is open."""

Entries = Callable[[Iterable[MeetingKey]], tuple[MeetingKey, ...]]
"""Which of a person's entries to name, the oldest first; it is given them newest day first, and
what it does not come to is not looked at."""

Apart = Callable[[Iterable[Goal]], Mapping[MeetingKind, dt.date | None]]
"""Kinds of entry to name besides, each since a day or, without one, the newest alone; by goals."""

Choose = Callable[[tuple[MeetingKey, ...]], Collection[MeetingKey]]
"""Which of a person's entries to open, of those that were named, the oldest first."""

Years = Collection[int] | Callable[[tuple[MeetingKey, ...]], Collection[int]] | None
"""Which years of what is settled to open: named, chosen by the entries above, or None: all."""

_NOTHING = Contents()


class Reader:
    """One reading: every file at most once, with the problems met and what may not be written.

    Paths are relative to `root`; no link is followed, so nothing outside is read. `emptied` gives
    what to say of a file of no bytes that held something, else None.

    - `problems`: what could not be used
    - `unsound`: of those, by path, what may not be written
    - `unread`: the paths of which something was not read, so that nothing there is not nothing
    - `near`: what a hand wrote that is nearly ours, every key where it is to be looked `closely`
    - `parsed`: what the files say as TOML, where somebody makes room for that
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
        self.parsed: dict[str, Parsed] | None = None
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

    def hold(self, path: str, raw: bytes) -> None:
        """Take the bytes of a file as they were read elsewhere, in the same reading."""
        self._raw[path] = raw

    def entries(self, path: str) -> tuple[DirectoryEntry, ...]:
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
        if self._missing(COVER):
            names = tuple(entry.name for entry in self.entries("."))
            self._with_placeholders("", names, lambda name: {} if name == COVER else None)
        head = self.contents(COVER_PAGE, COVER).head
        return head if isinstance(head, Cover) else Cover()

    def slugs(self) -> tuple[str, ...]:
        """List the directories that may hold a person; note what stands in the place of one."""
        entries = self.entries(PEOPLE)
        slugs = tuple(each.name for each in entries if each.is_directory and is_slug(each.name))
        if len(slugs) < len(entries):
            for problem in _around().among_people(self._root, entries, slugs):
                self._note(problem)
        return slugs

    def person(self, slug: str) -> Person | None:
        """Read who someone is; None where the directory holds no `person.toml`.

        Where it holds something else of ours, that is noted.
        """
        path = f"{PEOPLE}/{slug}/{PERSON}"
        if self._missing(path):
            self.look_around(slug)
            if self._missing(path):
                return None
        head = self.of_person(slug, PERSON).head
        return head if isinstance(head, Person) else Person(slug=slug, name=slug)

    def dossier(
        self,
        slug: str,
        *,
        files: Collection[str] | None = None,
        entries: Entries = all_entries,
        meetings: Choose | None = None,
        settled: Years = (),
        apart: Apart | None = None,
    ) -> Dossier | None:
        """Read what was asked for of one person; None where there is no such person.

        `files` are those of what is open, None for all; `apart` names kinds that matter besides.
        """
        person = self.person(slug)
        if person is None:
            return None
        names = self.meetings(slug)
        records: dict[str, Any] = {}
        wanted = [name for name in self.shelf.live if files is None or name in files]
        self.look_around(slug)
        for name in wanted:
            records |= self._records(slug, name, (name,))
        keys = named(names, entries, apart(records.get("goals", ())) if apart else {})
        if self.closely and len(keys) < len(names):
            self._note_near(_around().odd_meetings(f"{PEOPLE}/{slug}/{MEETINGS}", names))
        years = settled(keys) if callable(settled) else settled
        if years is None or years:
            records |= self._records(slug, SETTLED, self.years(slug, years))
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
            if path != COVER and os.path.dirname(path) not in self.unread
            if about is None or {*path.split("/")[1:2]}.issubset(about)
        )

    def judge(self, slug: str, name: str) -> None:
        """Decode one of a person's files, so that `unsound` tells whether it may be written."""
        directory, _, _ = name.rpartition("/")
        if directory:
            home = f"{PEOPLE}/{slug}/{directory}"
            self._with_placeholders(home, self._names(home), self.shelf.row(name).says)
        self.of_person(slug, name)

    def _records(self, slug: str, name: str, files: Iterable[str]) -> dict[str, Any]:
        """Give the records in files of one row, by the field of the dossier that they fill."""
        found = [self.of_person(slug, file).records for file in files]
        return {
            family.field: tuple(each for records in found for each in records.get(family.name, ()))
            for family in self.shelf.row(name).families
        }

    def meetings(self, slug: str) -> tuple[str, ...]:
        """List the names in `meetings/`, those too that only placeholders stand for."""
        directory = f"{PEOPLE}/{slug}/{MEETINGS}"
        names = self._names(directory)
        if "/".join((*names, "")).count(".toml/") < len(names):
            return self._with_placeholders(directory, names, self.shelf.row(MEETINGS).says)
        return names

    def _meeting(self, slug: str, key: MeetingKey) -> object:
        return self.of_person(slug, f"{MEETINGS}/{meeting_filename(key)}").head

    def years(self, slug: str, years: Collection[int] | None) -> list[str]:
        """Name the files of these years, or of all, that are there."""
        directory = f"{PEOPLE}/{slug}/{SETTLED}"
        says = self.shelf.row(SETTLED).says
        names = self._with_placeholders(directory, self._names(directory), says)
        return [
            f"{SETTLED}/{name}"
            for name in names
            if (said := says(f"{directory}/{name}"))
            if years is None or said["year"] in years
        ]

    def of_person(self, slug: str, name: str) -> Contents:
        """Give what one of a person's files says, nothing where it is missing."""
        return self.contents(self.shelf.row(name), f"{PEOPLE}/{slug}/{name}")

    def contents(self, row: ShelfRow, path: str) -> Contents:
        """Give what a file says, nothing where it is missing; note what is wrong with it."""
        raw = self.raw(path)
        if raw is None:
            return _NOTHING
        if path not in self._decoded:
            parsed = parse(raw, file=path)
            if self.parsed is not None:
                self.parsed[path] = parsed
            contents = decode(row, raw, file=path, closely=self.closely, parsed=parsed)
            self._decoded[path] = contents
            self.problems.extend(contents.problems)
            self.near.extend(contents.near)
            if not contents.sound:
                self.unsound[path] = contents.problems[0]
            if not contents.whole:
                self.unread.add(path)
        return self._decoded[path]

    def look_around(self, slug: str) -> None:
        """Note what stands in a person's directory in the place of a file of ours."""
        home = f"{PEOPLE}/{slug}"
        if home in self._looked:
            return
        self._looked.add(home)
        names = self._names(home)
        if not self._own.issuperset(names):
            self._with_placeholders(home, names, self._is_own)
            self._note_near(_around().nearly_files(home, self.entries(home)))
        if not self._own.isdisjoint(names) and self._missing(f"{home}/{PERSON}"):
            says, fix = _around().NO_PERSON
            self._note(Problem(file=home, says=says, fix=fix))

    def _is_own(self, name: str) -> str | None:
        return name if name in self._own else None

    def _with_placeholders(
        self, directory: str, names: tuple[str, ...], says: Callable[[str], object]
    ) -> tuple[str, ...]:
        """Add the names that placeholders stand for, which are noted as unread.

        `says` gives None for a name that is no file's there.
        """
        others = [name for name in names if not name.endswith(".toml")]
        if not others:
            return names
        added: set[str] = set()
        for problem in _around().placeholders(directory, names, says):
            self._note(problem)
            added.add(os.path.basename(problem.file))
        return tuple(sorted(added.union(names)))

    def _note_near(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.near.append(problem)
            self.unread.add(problem.file)

    def _missing(self, path: str) -> bool:
        return self.raw(path) is None and path not in self.unsound

    def _note_unreadable(self, path: str, found: Unreadable) -> None:
        self._note(Problem(file=path, says=found.says, fix=found.fix))

    def _note(self, problem: Problem) -> None:
        """Note what cannot be read at all, and so not be written."""
        self.unread.add(problem.file)
        if problem.file not in self.unsound:
            self.unsound[problem.file] = problem
            self.problems.append(problem)


def _around() -> ModuleType:
    """Give the room for what is none of ours, which most notebooks never need."""
    return import_module("ooo.store.around")
