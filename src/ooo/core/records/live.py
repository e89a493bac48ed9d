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


def without_ids(dossier: Dossier) -> int:
    """Count the open records written by hand that have no id yet."""
    records: tuple[Point | Commitment, ...] = (*dossier.commitments, *dossier.points)
    return sum(not record.id for record in records)


def find_live(dossiers: Mapping[str, Dossier], prefixes: Iterable[str]) -> tuple[Live, ...]:
    """Give the records that the ids, or their beginnings, name; each one once, in that order.

    Raises UnknownId and AmbiguousId (see `ids.find`), and TwoBearId.
    """
    held: dict[str, list[Live]] = {}
    for live in live_records(dossiers):
        held.setdefault(live.record.id, []).append(live)
    found: dict[str, Live] = {}
    for prefix in prefixes:
        named = ids.find(prefix, held)
        if len(held[named]) > 1:
            names = dict.fromkeys(dossiers[live.slug].person.name for live in held[named])
            raise TwoBearId(id=Code(named), people=tuple(map(Name, names)))
        found[named] = held[named][0]
    return tuple(found.values())
