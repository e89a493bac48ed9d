"""What lies behind: of one person or of everyone, only the meetings that are chosen are opened."""

from collections.abc import Callable, Collection, Mapping

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import MeetingKey
from ooo.store.notebook import Gathered, Notebook, PersonGone, slugs_of
from ooo.store.place import PEOPLE
from ooo.store.reader import Reader

Keys = Mapping[str, tuple[MeetingKey, ...]]
ChooseYears = Callable[[Keys], Collection[int] | None]
"""Which years of what is settled to open, by everyone's entries; None: all."""

ChooseEntries = Callable[[tuple[Dossier, ...]], Mapping[str, Collection[MeetingKey]]]
"""Which entries to open, by the slug of whose they are, once all else is read."""


def read_back(
    notebook: Notebook, slug: str | None, *, years: ChooseYears, choose: ChooseEntries
) -> Gathered[tuple[Dossier, ...]]:
    """Read one person, or everyone where none is named; PersonGone, NoNotebook, Busy."""

    def read(reader: Reader) -> tuple[Dossier, ...]:
        slugs = slugs_of(reader)
        if slug is not None:
            slugs = tuple(each for each in slugs if each == slug)
        found = [dossier for each in slugs if (dossier := reader.dossier(each))]
        if slug is not None and not found:
            raise PersonGone(slug)
        wanted = years({each.person.slug: each.entries for each in found})
        found = [_with_settled(reader, each, wanted) for each in found]
        chosen = choose(tuple(found))
        return tuple(
            _with_meetings(reader, each, chosen.get(each.person.slug, ())) for each in found
        )

    return notebook.gather(read, about=f"{PEOPLE}/{slug}" if slug else "")


def _with_settled(reader: Reader, dossier: Dossier, years: Collection[int] | None) -> Dossier:
    read = reader.dossier(
        dossier.person.slug, files=(), entries=lambda _: dossier.entries, settled=years
    )
    assert read is not None  # noqa: S101 -- it was there a moment ago, in the same reading
    return replace(
        dossier,
        settled_commitments=read.settled_commitments,
        settled_points=read.settled_points,
    )


def _with_meetings(reader: Reader, dossier: Dossier, keys: Collection[MeetingKey]) -> Dossier:
    if not keys:
        return dossier
    read = reader.dossier(
        dossier.person.slug, files=(), entries=lambda _: dossier.entries, meetings=lambda _: keys
    )
    assert read is not None  # noqa: S101 -- it was there a moment ago, in the same reading
    return replace(dossier, meetings=read.meetings)
