"""Which record is which: the ids in the files, and the ids for records that have none."""

import re
from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Goal, Point
from ooo.core.records.ids import fresh
from ooo.store.place import PEOPLE
from ooo.store.reader import LIVE, Reader

Record = TypeVar("Record", Point, Commitment, Goal)

_ID = re.compile(rb"""\bid["']?[ \t]*=[ \t]*["']([0-9A-Za-z]{1,12})["']""")


def ids_in(reader: Reader, slugs: Iterable[str]) -> frozenset[str]:
    """Give every id that live files hold, and maybe some more: each is not to be given again."""
    return frozenset(
        found.decode()
        for slug in slugs
        for name in sorted(LIVE)
        for found in _ID.findall(reader.raw(f"{PEOPLE}/{slug}/{name}.toml") or b"")
    )


class Naming:
    """Gives ids to hand-written records, each id once."""

    def __init__(self, new_id: Callable[[], str] | None, taken: frozenset[str]) -> None:
        self._new_id = new_id
        self._taken = set(taken)

    def named(self, dossier: Dossier, files: Collection[str]) -> Dossier:
        """Give the dossier with an id in every record of those files."""
        self._taken |= ids_of(dossier)
        if "agenda.toml" in files:
            dossier = replace(dossier, points=self._all(dossier.points))
        if "commitments.toml" in files:
            dossier = replace(dossier, commitments=self._all(dossier.commitments))
        if "goals.toml" in files:
            dossier = replace(dossier, goals=self._all(dossier.goals))
        return dossier

    def _all(self, records: tuple[Record, ...]) -> tuple[Record, ...]:
        return tuple(record if record.id else self._name(record) for record in records)

    def _name(self, record: Record) -> Record:
        if self._new_id is None:
            return record
        new = fresh(self._new_id, self._taken)
        self._taken.add(new)
        return replace(record, id=new)


def ids_of(dossier: Dossier) -> frozenset[str]:
    """Give the ids of a dossier's live records."""
    found = [each.id for each in dossier.points]
    found += [each.id for each in dossier.commitments]
    found += [each.id for each in dossier.goals]
    return frozenset(its_id for its_id in found if its_id)


def settle_wins(before: Dossier | None, after: Dossier) -> Dossier:
    """Take out of the live records what is settled too: a merge, or a crash on another machine.

    Only where settled records were read. What a decision itself added is left to it, and so is a
    point that comes back (`every`), which may be said and live on.
    """
    if before is None:
        return after
    settled = {(each.id, each.text, each.made) for each in after.settled_commitments if each.id}
    said = {(each.id, each.text, each.added) for each in after.settled_points if each.id}
    return replace(
        after,
        commitments=tuple(
            each for each in after.commitments if (each.id, each.text, each.made) not in settled
        ),
        points=tuple(
            each
            for each in after.points
            if each.every or (each.id, each.text, each.added) not in said
        ),
    )
