"""Files become dossiers, and whatever is wrong with one becomes a problem that costs only it."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from ooo.core.dossier import Dossier, Problem
from ooo.core.model import Cover, Meeting, MeetingKey, Person
from ooo.core.text.slugs import is_slug
from ooo.store.codec import Contents, decode
from ooo.store.files import Unreadable, read_bytes
from ooo.store.listing import Entry, list_directory, list_names
from ooo.store.place import COVER, MEETINGS, PEOPLE, PERSON, SETTLED
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

_NOTHING = Contents()


def all_entries(keys: Iterable[MeetingKey]) -> tuple[MeetingKey, ...]:
    """Name every entry there is."""
    return tuple(sorted(keys))


class Reader:
    """One reading: every file at most once, with the problems met and what may not be written.

    Paths are relative to `root`; no link is followed, so nothing outside is read.
    """

    def __init__(self, root: str, shelf: Shelf = SHELF) -> None:
        self._root = root
        self.shelf = shelf
        self.problems: list[Problem] = []
        self.unsound: dict[str, Problem] = {}
        self._raw: dict[str, bytes | None] = {}
        self._decoded: dict[str, Contents] = {}

    def raw(self, path: str) -> bytes | None:
        """Give a file's bytes, None where it is missing or, noted as unsound, unreadable."""
        if path not in self._raw:
            try:
                self._raw[path] = read_bytes(f"{self._root}/{path}")
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
        """List the directories that may hold a person."""
        return tuple(
            entry.name
            for entry in self.entries(PEOPLE)
            if entry.is_directory and is_slug(entry.name)
        )

    def person(self, slug: str) -> Person | None:
        """Read who someone is; None where the directory holds no `person.toml`."""
        path = f"{PEOPLE}/{slug}/{PERSON}"
        if self.raw(path) is None and path not in self.unsound:
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
        for name in self.shelf.live:
            if files is None or name in files:
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
        names = self._names(f"{PEOPLE}/{slug}/{MEETINGS}")
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
            contents = self._decoded[path] = decode(row, raw, file=path)
            self.problems.extend(contents.problems)
            if not contents.sound:
                self.unsound[path] = contents.problems[0]
        return self._decoded[path]

    def _note_unreadable(self, path: str, found: Unreadable) -> None:
        problem = Problem(file=path, says=found.says, fix=found.fix)
        if path not in self.unsound:
            self.unsound[path] = problem
            self.problems.append(problem)
