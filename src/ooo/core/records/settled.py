"""What is closed and filed away, by id: who names it as if it were open is told how it ended."""

import datetime as dt
from collections.abc import Iterator, Mapping

from ooo.core.dossier import Dossier
from ooo.core.model import Point, SettledCommitment, SettledPoint
from ooo.core.records import ids
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.wording import say_date
from ooo.errors import OooError

SettledRecord = SettledCommitment | SettledPoint


class AlreadySettled(OooError):
    """The record that was named is closed."""

    def __init__(self, record: SettledRecord, name: str) -> None:
        super().__init__(
            f"{record.id} ({name}) is settled: {say_ending(record)} on {say_date(record.settled)}.",
            f"Bring it back with: ooo reopen {record.id}",
        )
        self.id = record.id


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
        slug, record = newest[ids.find(unknown.prefix, newest)]
    except (ids.UnknownId, ids.AmbiguousId):
        return unknown
    return AlreadySettled(record, dossiers[slug].person.name)


def settled_on(held: tuple[str, SettledRecord]) -> dt.date:
    """Give the day of what `settled_records` gives."""
    return held[1].settled


def say_ending(record: SettledRecord) -> str:
    """Say how a record ended; a point that is not still to be said was discussed."""
    if isinstance(record, Point) and record.outcome == "said" and not waits_to_be_said(record):
        return "discussed"
    return record.outcome
