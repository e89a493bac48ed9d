"""What is closed and filed away, by id: who names it as if it were open is told how it ended."""

import datetime as dt
from collections.abc import Iterator, Mapping

from ooo.core.dossier import Dossier
from ooo.core.model import SettledCommitment, SettledPoint
from ooo.core.records import ids
from ooo.core.records.agenda import Ended, ended_as
from ooo.core.text.facts import Code, Name
from ooo.errors import OooError

SettledRecord = SettledCommitment | SettledPoint

_SAYS: dict[Ended, str] = {
    "kept": "{id} ({name}) is settled: kept on {day}.",
    "missed": "{id} ({name}) is settled: missed on {day}.",
    "dropped": "{id} ({name}) is settled: dropped on {day}.",
    "said": "{id} ({name}) is settled: said on {day}.",
    "discussed": "{id} ({name}) is settled: discussed on {day}.",
    "gone": "{id} ({name}) is settled: gone on {day}.",
}


class AlreadySettled(OooError):
    """The record that was named is closed."""

    fix = "Bring it back with: ooo reopen {id}"

    def __init__(self, record: SettledRecord, name: str) -> None:
        self.says = _SAYS[ended_as(record, record.outcome)]
        super().__init__(id=Code(record.id), name=Name(name), day=record.settled)


def settled_records(dossiers: Mapping[str, Dossier]) -> Iterator[tuple[str, SettledRecord]]:
    """Give what is settled in the dossiers and has an id, with the slug it is held under."""
    for slug, dossier in dossiers.items():
        records: tuple[SettledRecord, ...] = (*dossier.settled_commitments, *dossier.settled_points)
        yield from ((slug, record) for record in records if record.id)


def explain_unknown(unknown: ids.UnknownId, dossiers: Mapping[str, Dossier]) -> OooError:
    """Give the better error where the id, or its beginning, names a settled record; else the same.

    The dossiers hold all that is settled; of several records of one id the newest is told of.
    """
    settled = sorted(settled_records(dossiers), key=settled_on)
    newest = {record.id: (slug, record) for slug, record in settled}
    try:
        slug, record = newest[ids.Known(newest).find(unknown.prefix)]
    except (ids.UnknownId, ids.AmbiguousId):
        return unknown
    return AlreadySettled(record, dossiers[slug].person.name)


def settled_on(held: tuple[str, SettledRecord]) -> dt.date:
    """Give the day of what `settled_records` gives."""
    return held[1].settled
