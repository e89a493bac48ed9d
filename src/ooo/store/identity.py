"""Which record is which: the ids in the files, and the ids for records that have none."""

import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.records.ids import fresh
from ooo.store.place import PEOPLE
from ooo.store.reader import Reader
from ooo.store.shelf import SHELF, Shelf

_ID = re.compile(rb"""\bid["']?[ \t]*=[ \t]*["']([0-9A-Za-z]{1,12})["']""")


def ids_in(reader: Reader, slugs: Iterable[str]) -> frozenset[str]:
    """Give every id that live files hold, and maybe some more: each is not to be given again."""
    return frozenset(
        found.decode()
        for slug in slugs
        for name in reader.shelf.live
        for found in _ID.findall(reader.raw(f"{PEOPLE}/{slug}/{name}") or b"")
    )


class Naming:
    """Gives ids to hand-written records, each id once."""

    def __init__(
        self, new_id: Callable[[], str] | None, taken: frozenset[str], shelf: Shelf = SHELF
    ) -> None:
        self._new_id = new_id
        self._shelf = shelf
        self._taken = set(taken)

    def named(self, dossier: Dossier, files: Collection[str]) -> Dossier:
        """Give the dossier with an id in every record of those files."""
        live = [*self._shelf.live_records(dossier)]
        self._taken |= {each.id for _, _, records in live for one in records for each in _all(one)}
        named = {
            family.field: tuple(self._whole(each) for each in records)
            for file, family, records in live
            if file in files
        }
        return replace(dossier, **named)

    def _whole(self, record: Any) -> Any:  # noqa: ANN401 -- any noun that bears an id
        """Give a record with an id, and one in each of its steps, where it has any."""
        named = record if record.id else self._name(record)
        steps: tuple[Any, ...] = getattr(record, "milestones", ())
        if all(step.id for step in steps):
            return named
        return replace(
            named, milestones=tuple(step if step.id else self._name(step) for step in steps)
        )

    def _name(self, record: Any) -> Any:  # noqa: ANN401 -- any noun that bears an id
        if self._new_id is None:
            return record
        new = fresh(self._new_id, self._taken)
        self._taken.add(new)
        return replace(record, id=new)


def _all(record: Any) -> tuple[Any, ...]:  # noqa: ANN401 -- any noun that bears an id
    """Give a record and its steps: all that bears an id."""
    return (record, *getattr(record, "milestones", ()))


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
