"""A glance at the notebook, for TAB: who there is and what is open, under the shared lock.

Nothing is judged, and what cannot be read is passed over: a command that is then run says so.
"""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress

import tomli

from ooo.core.text.pattern import pattern
from ooo.core.text.slugs import is_slug
from ooo.store.files import Unreadable, read_bytes
from ooo.store.listing import list_directory, list_names
from ooo.store.lock import shared
from ooo.store.place import MEETINGS, PEOPLE, PERSON, Place, require_notebook

PATIENCE = 0.5
"""Seconds after which TAB offers nothing: whoever pressed it types on."""

_BOM = b"\xef\xbb\xbf"
_DAY = pattern(r"\d{4}-\d{2}-\d{2}(?=\..*toml)")


class Glance:
    """The files of a notebook as plain data."""

    def __init__(self, root: str) -> None:
        self._people = f"{root}/{PEOPLE}"

    def people(self, begun: str = "") -> Iterator[tuple[str, str]]:
        """Give the slug and name of everyone whose slug begins so, in any case, by slug.

        Where none does, it is the one person whose name begins so.
        """
        begun = begun.lower()
        slugs = [*self.slugs()]
        fits = [slug for slug in slugs if slug.startswith(begun)]
        named = [(slug, name) for slug in fits or slugs if (name := self.name(slug)) is not None]
        if not fits:
            named = [each for each in named if each[1].lower().startswith(begun)]
        yield from named if fits or len(named) == 1 else ()

    def name(self, slug: str) -> str | None:
        """Give someone's name, the slug where it is missing; None where that is no person."""
        person = self._data(f"{slug}/{PERSON}")
        if person is None:
            return None
        name = person.get("name")
        return name if isinstance(name, str) and name.strip() else slug

    def records(
        self, slug: str, file: str, family: str, *, begun: str = ""
    ) -> Iterator[dict[str, object]]:
        """Give the records in one of a person's files that have a text and an id that begins so.

        Capitals are the same. So do goals that are open, with their steps. A file without those
        letters is not parsed.
        """
        begun = begun.lower()
        records = (self._data(f"{slug}/{file}", holding=begun) or {}).get(family)
        for record in records if isinstance(records, list) else ():
            if not isinstance(record, dict) or "closed" in record:
                continue
            steps = record.get("milestones")
            hidden = record.get("sensitive", False) is not False
            for each in (record, *(steps if isinstance(steps, list) and not hidden else ())):
                if _is_named(each, begun):
                    yield each

    def days(self, slugs: Collection[str], begun: str = "") -> Iterator[str]:
        """Give the days that begin so and of which something is noted, the newest first."""
        names: set[str] = set()
        for slug in self.slugs():
            if slug in slugs:
                with suppress(Unreadable):
                    names.update(list_names(f"{self._people}/{slug}/{MEETINGS}"))
        days = {found[0] for name in names if (found := _DAY.match(name))}
        yield from sorted((day for day in days if day.startswith(begun)), reverse=True)

    def slugs(self) -> Iterator[str]:
        """Give the names of the directories that may be a person's."""
        try:
            entries = list_directory(self._people)
        except Unreadable:
            return
        for entry in entries:
            if entry.is_directory and is_slug(entry.name):
                yield entry.name

    def _data(self, path: str, *, holding: str = "") -> dict[str, object] | None:
        """Give what a file says, None where there is none.

        It is nothing where the file is broken, or does not hold these letters.
        """
        try:
            raw = read_bytes(f"{self._people}/{path}")
            if raw is None:
                return None
            text = raw.removeprefix(_BOM).decode()
            return tomli.loads(text) if holding in text.lower() else {}
        except (Unreadable, ValueError, RecursionError):
            return {}


def _is_named(record: object, begun: str) -> bool:
    """Tell whether a record, or a step still to be taken, has a text and an id that begins so."""
    if not isinstance(record, dict) or "done" in record or "dropped" in record:
        return False
    text = record.get("text", record.get("title"))
    named = record.get("id")
    return isinstance(text, str) and isinstance(named, str) and named.lower().startswith(begun)


def is_interrupted(root: str, state: str) -> bool:
    """Say whether a crash left a command to be finished, before the files say what they should."""
    return os.path.lexists(Place(state, root).journal)


@contextmanager
def glance(root: str, state: str) -> Iterator[Glance]:
    """Look into the notebook at `root`, whose lock lies below `state`; NoNotebook, Busy."""
    require_notebook(root)
    with shared(Place(state, root).lock, patience=PATIENCE):
        yield Glance(root)
