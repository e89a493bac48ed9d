"""A notebook, or one person of it, read whole: every value, and every key of the person's own."""

from collections.abc import Iterator
from typing import Any

from ooo.core.dossier import Dossier, OwnKeys
from ooo.core.exchange.leaving import Whole
from ooo.core.exchange.own_values import in_json
from ooo.store.entries import all_entries, meeting_filename
from ooo.store.notebook import Gathered, Notebook, PersonGone, slugs_of
from ooo.store.place import COVER, MEETINGS, PEOPLE
from ooo.store.reader import Reader
from ooo.store.restore import own_keys
from ooo.store.shelf import COVER_PAGE


def whole(notebook: Notebook, who: str = "") -> Gathered[Whole]:
    """Read everything held on a person (a slug), or on everyone; PersonGone, NoNotebook, Busy."""

    def read(reader: Reader) -> Whole:
        reader.parsed = {}
        cover = reader.cover()
        own_of_cover = _own(reader, COVER, "")
        people: list[Dossier] = []
        own: dict[str, OwnKeys] = {}
        for slug in slugs_of(reader):
            if who in {"", slug}:
                dossier = reader.dossier(slug, meetings=all_entries, settled=None)
                if dossier is not None:
                    people.append(dossier)
                    own[slug] = _own_of(reader, dossier)
        if who and not people:
            raise PersonGone(who)
        return Whole(cover=cover, own_of_cover=own_of_cover, people=tuple(people), own=own)

    return notebook.gather(read)


def _own_of(reader: Reader, dossier: Dossier) -> OwnKeys:
    """Give the keys of the person's own in each file of someone's."""
    slug = dossier.person.slug
    found = {
        name: _own(reader, f"{PEOPLE}/{slug}/{name}", name) for name in _files(reader, dossier)
    }
    return {name: keys for name, keys in found.items() if keys}


def _files(reader: Reader, dossier: Dossier) -> Iterator[str]:
    yield from (row.name for row in reader.shelf.rows if not row.is_directory)
    yield from (f"{MEETINGS}/{meeting_filename(each.key)}" for each in dossier.meetings)
    yield from reader.years(dossier.person.slug, None)


def _own(reader: Reader, path: str, name: str) -> dict[str, Any]:
    row = reader.shelf.row(name) if name else COVER_PAGE
    contents = reader.contents(row, path)
    parsed = (reader.parsed or {}).get(path)
    own: dict[str, Any] = in_json(own_keys(row, parsed, contents)) if parsed else {}
    return own
