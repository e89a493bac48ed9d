"""Files become dossiers, and whatever is wrong with one becomes a problem that costs only it."""

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from ooo.core.dossier import Dossier, Problem
from ooo.core.model import Commitment, Cover, Meeting, MeetingKey, Person, Point
from ooo.core.text.slugs import is_slug
from ooo.store.codec import (
    Decoded,
    GoalsFile,
    SettledFile,
    decode_agenda,
    decode_commitments,
    decode_cover,
    decode_goals,
    decode_meeting,
    decode_person,
    decode_settled,
    meeting_filename,
    meeting_key,
)
from ooo.store.files import Entry, Unreadable
from ooo.store.place import COVER, PEOPLE
from ooo.store.tree import Tree

LIVE = frozenset({"agenda", "commitments", "goals"})
"""The files, without `.toml`, that hold what is open."""

Entries = Callable[[Iterable[MeetingKey]], tuple[MeetingKey, ...]]
"""Which of a person's entries to name, the oldest first; it is given them newest day first, and
what it does not come to is not looked at."""

Choose = Callable[[tuple[MeetingKey, ...]], Collection[MeetingKey]]
"""Which of a person's entries to open, of those that were named, the oldest first."""

Years = Collection[int] | Callable[[tuple[MeetingKey, ...]], Collection[int]] | None
"""Which years of what is settled to open: named, chosen by the entries above, or None: all."""

T = TypeVar("T")


def all_entries(keys: Iterable[MeetingKey]) -> tuple[MeetingKey, ...]:
    """Name every entry there is."""
    return tuple(sorted(keys))


class Reader:
    """One reading: every file at most once, with the problems met and what may not be written."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.unsound: dict[str, Problem] = {}
        self._raw: dict[str, bytes | None] = {}
        self._judged: set[str] = set()

    def raw(self, path: str) -> bytes | None:
        """Give a file's bytes, None where it is missing or, noted as unsound, unreadable."""
        if path not in self._raw:
            try:
                self._raw[path] = self.tree.read(path)
            except Unreadable as found:
                self._raw[path] = None
                self._note_unreadable(path, found)
        return self._raw[path]

    def entries(self, path: str) -> tuple[Entry, ...]:
        """List a directory, noting it where it cannot be listed."""
        try:
            return self.tree.list(path)
        except Unreadable as found:
            self._note_unreadable(path, found)
            return ()

    def _names(self, path: str) -> tuple[str, ...]:
        """List the names in a directory, whatever they are of."""
        try:
            return self.tree.names(path)
        except Unreadable as found:
            self._note_unreadable(path, found)
            return ()

    def cover(self) -> Cover:
        """Read the notebook's own page."""
        return self._decode(COVER, lambda raw: decode_cover(raw, file=COVER), Cover())

    def slugs(self) -> tuple[str, ...]:
        """List the directories that may hold a person."""
        return tuple(
            entry.name
            for entry in self.entries(PEOPLE)
            if entry.is_directory and is_slug(entry.name)
        )

    def person(self, slug: str) -> Person | None:
        """Read who someone is; None where the directory holds no `person.toml`."""
        path = f"{PEOPLE}/{slug}/person.toml"
        if self.raw(path) is None and path not in self.unsound:
            return None
        unknown = Person(slug=slug, name=slug)
        return self._decode(path, lambda raw: decode_person(raw, slug=slug, file=path), unknown)

    def dossier(
        self,
        slug: str,
        *,
        files: Collection[str] = LIVE,
        entries: Entries = all_entries,
        meetings: Choose | None = None,
        settled: Years = (),
    ) -> Dossier | None:
        """Read what was asked for of one person; None where there is no such person."""
        person = self.person(slug)
        if person is None:
            return None
        keys = entries(self._keys(slug))
        goals = self._goals(slug) if "goals" in files else GoalsFile()
        closed = self._settled(slug, settled(keys) if callable(settled) else settled)
        chosen = meetings(keys) if meetings else ()
        opened = [self._meeting(slug, key) for key in keys if key in chosen] if chosen else []
        return Dossier(
            person=person,
            points=self._agenda(slug) if "agenda" in files else (),
            commitments=self._commitments(slug) if "commitments" in files else (),
            goals=goals.goals,
            autonomy=goals.autonomy,
            entries=keys,
            meetings=tuple(meeting for meeting in opened if meeting is not None),
            settled_commitments=tuple(each for file in closed for each in file.commitments),
            settled_points=tuple(each for file in closed for each in file.points),
        )

    def judge(self, slug: str, name: str) -> None:
        """Decode one of a person's files, so that `unsound` tells whether it may be written."""
        place, _, rest = name.rpartition("/")
        key = meeting_key(rest)
        if place:
            self.entries(f"{PEOPLE}/{slug}/{place}")
        if place == "meetings" and key is not None:
            self._meeting(slug, key)
        elif place == "settled":
            self._settled_file(slug, rest)
        elif name == "goals.toml":
            self._goals(slug)

    def _agenda(self, slug: str) -> tuple[Point, ...]:
        path = f"{PEOPLE}/{slug}/agenda.toml"
        return self._decode(path, lambda raw: decode_agenda(raw, file=path), ())

    def _commitments(self, slug: str) -> tuple[Commitment, ...]:
        path = f"{PEOPLE}/{slug}/commitments.toml"
        return self._decode(path, lambda raw: decode_commitments(raw, file=path), ())

    def _goals(self, slug: str) -> GoalsFile:
        path = f"{PEOPLE}/{slug}/goals.toml"
        return self._decode(path, lambda raw: decode_goals(raw, file=path), GoalsFile())

    def _keys(self, slug: str) -> Iterable[MeetingKey]:
        names = self._names(f"{PEOPLE}/{slug}/meetings")
        return filter(None, map(meeting_key, reversed(names)))

    def _meeting(self, slug: str, key: MeetingKey) -> Meeting | None:
        path = f"{PEOPLE}/{slug}/meetings/{meeting_filename(key)}"
        return self._decode(path, lambda raw: decode_meeting(raw, key=key, file=path), None)

    def _settled(self, slug: str, years: Collection[int] | None) -> list[SettledFile]:
        if years is not None and not years:
            return []
        wanted = None if years is None else {f"{year}.toml" for year in years}
        return [
            self._settled_file(slug, entry.name)
            for entry in self.entries(f"{PEOPLE}/{slug}/settled")
            if (is_year(entry.name) if wanted is None else entry.name in wanted)
        ]

    def _settled_file(self, slug: str, name: str) -> SettledFile:
        path = f"{PEOPLE}/{slug}/settled/{name}"
        return self._decode(path, lambda raw: decode_settled(raw, file=path), SettledFile())

    def _decode(self, path: str, decode: Callable[[bytes], Decoded[T]], absent: T) -> T:
        raw = self.raw(path)
        if raw is None:
            return absent
        decoded = decode(raw)
        if path not in self._judged:
            self._judged.add(path)
            self.problems.extend(decoded.problems)
            if not decoded.sound:
                self.unsound[path] = decoded.problems[0]
        return decoded.value

    def _note_unreadable(self, path: str, found: Unreadable) -> None:
        problem = Problem(file=path, says=found.says, fix=found.fix)
        if path not in self.unsound:
            self.unsound[path] = problem
            self.problems.append(problem)


def is_year(name: str) -> bool:
    """Tell whether a file's name is one of `settled/`: a year of four digits."""
    stem = name.removesuffix(".toml")
    return stem != name and len(stem) == 4 and stem.isascii() and stem.isdecimal()  # noqa: PLR2004 -- a year
