"""Every file is looked through for what may hold some words, the newest first, without an index.

Only a file that passes the sieve is read as TOML. What is unlike an ordinary small file is read the
way every other command reads it, so that whatever is wrong with it is named.
"""

import datetime as dt
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from operator import itemgetter
from typing import Any, Generic, Protocol, TypeVar

from msgspec import Struct

from ooo.core.model import MeetingKey, Person
from ooo.store.entries import all_entries, meeting_key
from ooo.store.files import opened_directory
from ooo.store.notebook import Gathered, Notebook, slugs_of
from ooo.store.place import MEETINGS, PEOPLE, PERSON
from ooo.store.reader import Reader
from ooo.store.sieve import Sieve

_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
_AT_ONCE = 65536
_AT_MOST = 32
"""Files that are looked at together: more of them would take memory that is new each time."""

_ISO = len("2026-11-23")
_AFTER = "-12-32"
"""The day of a year behind its last one."""


class Matcher(Protocol):
    """What looks at the contents of the files that pass, and tells when it has enough."""

    @property
    def whose(self) -> frozenset[str]:
        """Whose files are looked at; everyone's where it is empty."""

    @property
    def is_bounded(self) -> bool:
        """Whether only some days are looked at."""

    def may_hold(self, first: dt.date, last: dt.date) -> bool:
        """Tell whether a file of these days may hold what is looked for."""

    def look(
        self, slug: str, file: str, head: object, records: Mapping[str, tuple[Any, ...]]
    ) -> None:
        """Look at what a file holds."""

    def enough(self, before: dt.date) -> bool:
        """Tell whether nothing of that day or earlier is needed any more."""


F = TypeVar("F", bound=Matcher)


class Searched(Struct, Generic[F], frozen=True):
    """The finder, who those are whose files were looked at, how many files that was.

    `entries` are the meetings of those who were ever on leave: what is late of theirs turns on when
    we met. It is `whole` where none was left out.
    """

    finder: F
    people: Mapping[str, Person]
    entries: Mapping[str, tuple[MeetingKey, ...]]
    files: int
    whole: bool


def search(
    notebook: Notebook, pieces: tuple[str, ...], begin: Callable[[], F]
) -> Gathered[Searched[F]]:
    """Look through the files of those whom the finder is about; NoNotebook, Busy.

    `begin` makes a fresh finder for a reading, of which there may be a second one.
    """
    return notebook.gather(lambda reader: _Search(reader, notebook.root, pieces, begin()).all())


class _Search(Generic[F]):
    """One look through the files, in one reading."""

    def __init__(self, reader: Reader, root: str, pieces: tuple[str, ...], finder: F) -> None:
        self._reader = reader
        self._place = f"{root}/{PEOPLE}"
        self._people = -1
        self._sieve = Sieve(pieces)
        self._finder = finder
        self._files = 0

    def all(self) -> Searched[F]:
        """Look at what is open, then at the past, the newest day first, until there is enough."""
        finder, reader = self._finder, self._reader
        slugs = [each for each in slugs_of(reader) if not finder.whose or each in finder.whose]
        people = {slug: person for slug in slugs if (person := reader.person(slug))}
        for slug in people:
            reader.look_around(slug)
        with ExitStack() as held:
            # Most of what a search costs is to find so many files. Where their directory cannot be
            # opened, each is read the careful way, which says why.
            with suppress(OSError):
                self._people = held.enter_context(opened_directory(self._place))
            live = (PERSON, *reader.shelf.live)
            self._look_at([f"{slug}/{name}" for slug in people for name in live])
            meetings = {slug: reader.meetings(slug) for slug in people}
            whole = self._look_back(self._past(meetings))
        entries = {
            slug: all_entries(filter(None, map(meeting_key, meetings[slug])))
            for slug, person in people.items()
            if person.pauses
        }
        return Searched(finder, people, entries, self._files, whole)

    def _past(self, meetings: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
        """Give the files of the past, the newest first: the day, and the path below `people`.

        What is settled stands before the meetings of its year, as of a day after its last.
        """
        files: list[tuple[str, str]] = []
        for slug, names in meetings.items():
            years = self._reader.years(slug, None)
            files += [(f"{name[-9:-5]}{_AFTER}", f"{slug}/{name}") for name in years]
            files += [(name[:_ISO], f"{slug}/{MEETINGS}/{name}") for name in names]
        files.sort(key=itemgetter(0), reverse=True)
        return files

    def _look_back(self, files: list[tuple[str, str]]) -> bool:
        """Look at some files of the past, more each time; tell whether none was left out."""
        finder = self._finder
        at, count = 0, 1
        while at < len(files):
            _, last = _days(files[at][0])
            if finder.enough(last):
                return False
            several = files[at : at + count]
            if finder.is_bounded:
                several = [each for each in several if finder.may_hold(*_days(each[0]))]
            self._look_at([file for _, file in several])
            at += count
            count = min(2 * count, _AT_MOST)
        return True

    def _look_at(self, files: list[str]) -> None:
        """Look at some files, if they may hold all the words."""
        read = [(file, raw) for file in files if (raw := self._read(file))]
        self._files += len(read)
        together = b"\n".join([raw for _, raw in read])
        if self._sieve.rules_out(together):
            if _is_text(together):
                return
            read = [(file, raw) for file, raw in read if not _is_text(raw)]
        for file, raw in read:
            # What no words can be looked for in is read, so that it is named.
            if self._sieve.passes(raw) or not _is_text(raw):
                self._look(file, raw)

    def _look(self, file: str, raw: bytes) -> None:
        """Look at what a file holds."""
        slug, _, name = file.partition("/")
        if name.startswith(MEETINGS) and meeting_key(name.rpartition("/")[2]) is None:
            return
        path = f"{PEOPLE}/{file}"
        self._reader.hold(path, raw)
        contents = self._reader.of_person(slug, name)
        self._finder.look(slug, path, contents.head, contents.records)

    def _read(self, file: str) -> bytes | None:
        """Give the bytes of a file; one that is empty, long or strange is read the careful way."""
        try:
            descriptor = os.open(file, _FLAGS, dir_fd=self._people)
        except OSError:
            return self._reader.raw(f"{PEOPLE}/{file}")
        try:
            raw = os.read(descriptor, _AT_ONCE)
        except OSError:
            raw = b""
        os.close(descriptor)
        return raw if 0 < len(raw) < _AT_ONCE else self._reader.raw(f"{PEOPLE}/{file}")


def _is_text(raw: bytes) -> bool:
    """Tell whether bytes are in the one encoding that notes are in."""
    if b"\0" in raw:
        return False
    try:
        return raw.isascii() or bool(raw.decode())
    except UnicodeDecodeError:
        return False


def _days(day: str) -> tuple[dt.date, dt.date]:
    """Give the first and the last day that a file may be of; any day where its name says none."""
    try:
        if day.endswith(_AFTER):
            year = int(day[:4])
            return dt.date(year, 1, 1), dt.date(year, 12, 31)
        of = dt.date.fromisoformat(day)
    except ValueError:
        return dt.date.min, dt.date.max
    return of, of
