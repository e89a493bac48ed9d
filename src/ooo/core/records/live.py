"""Live records by id: which person's point or commitment is meant, among everyone's.

An id names one live record of the notebook; where two bear it, whatever needs it is refused.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Point
from ooo.core.records import ids
from ooo.core.text.facts import Code, Name
from ooo.errors import OooError


class TwoBearId(OooError):
    """Two live records have one id, so that neither can be meant."""

    says = "Two open records have the id {id} ({people:and})."
    fix = "Give one of them another id in its file; ooo check names the lines."


class Live(Struct, frozen=True):
    """A live record, and under which slug it is held."""

    slug: str
    record: Point | Commitment


def live_records(dossiers: Mapping[str, Dossier]) -> Iterator[Live]:
    """Give every open commitment and point of the dossiers that has an id."""
    for slug, dossier in dossiers.items():
        records: tuple[Point | Commitment, ...] = (*dossier.commitments, *dossier.points)
        yield from (Live(slug, record) for record in records if record.id)


def live_ids(dossiers: Mapping[str, Dossier]) -> frozenset[str]:
    """Give the ids of every open commitment and point of the dossiers."""
    return frozenset(live.record.id for live in live_records(dossiers))


def without_ids(dossier: Dossier) -> int:
    """Count the open records written by hand that have no id yet."""
    records: tuple[Point | Commitment, ...] = (*dossier.commitments, *dossier.points)
    return sum(not record.id for record in records)


class LiveById:
    """The open records of some dossiers by id, looked through once."""

    def __init__(self, dossiers: Mapping[str, Dossier]) -> None:
        self._dossiers = dossiers
        self._held: dict[str, list[Live]] = {}
        for live in live_records(dossiers):
            self._held.setdefault(live.record.id, []).append(live)
        self._ids = ids.Known(self._held)

    def find(self, prefix: str) -> Live:
        """Give the record that an id, or its beginning, names.

        Raises UnknownId and AmbiguousId (see `ids.Known.find`), and TwoBearId.
        """
        named = self._ids.find(prefix)
        first, *more = self._held[named]
        if more:
            names = dict.fromkeys(self._dossiers[live.slug].person.name for live in (first, *more))
            raise TwoBearId(id=Code(named), people=tuple(map(Name, names)))
        return first


def find_live(dossiers: Mapping[str, Dossier], prefixes: Iterable[str]) -> tuple[Live, ...]:
    """Give the records that the ids, or their beginnings, name; each one once, in that order.

    Raises what `LiveById.find` does.
    """
    held = LiveById(dossiers)
    found = (held.find(prefix) for prefix in prefixes)
    return tuple({live.record.id: live for live in found}.values())
