"""`move`: a commitment gets another due date, a point another first day; both remember it."""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import postpone
from ooo.core.records.commitments import move_due
from ooo.core.records.filing import put_commitment, put_point
from ooo.core.records.item import RecordItem
from ooo.core.records.live import find_live


class MovedItem(RecordItem, frozen=True, kw_only=True):
    """One record as it stands now, and its date before."""

    was: dt.date | None = None


class Moved(Answer, frozen=True, kw_only=True):
    """What was moved, in the order it was named, and to which day; None is no day."""

    kind: ClassVar[str] = "moved"

    items: tuple[MovedItem, ...]
    day: dt.date | None
    screen: Today


def move(
    held: Held, prefixes: Iterable[str], day: dt.date | None, *, today: dt.date, why: str = ""
) -> Decision[Moved]:
    """Give commitments another due date and points another first day, by id; None clears it.

    A record that has that date already stays as it is. Raises UnknownId, AmbiguousId and
    TwoBearId; then nothing is moved.
    """
    changed: dict[str, Dossier] = {}
    items: list[MovedItem] = []
    for found in find_live(held.dossiers, prefixes):
        dossier = changed.get(found.slug, held.dossiers[found.slug])
        changed[found.slug], item = move_one(dossier, found.record, day, on=today, why=why)
        items.append(item)
    answer = Moved(items=tuple(items), day=day, screen=Today(today))
    return Decision(changed, answer)


def move_one(
    dossier: Dossier, record: Point | Commitment, day: dt.date | None, *, on: dt.date, why: str = ""
) -> tuple[Dossier, MovedItem]:
    """Give the dossier with one record moved, and what to say of it."""
    person = dossier.person
    if isinstance(record, Commitment):
        promise = move_due(record, day, on=on, why=why)
        item = MovedItem(person=person.slug, name=person.name, commitment=promise, was=record.due)
        return put_commitment(dossier, record, promise), item
    point = postpone(record, day, on=on, why=why)
    item = MovedItem(person=person.slug, name=person.name, point=point, was=record.until)
    return put_point(dossier, record, point), item
