"""`move`: a commitment gets another due date, a point another first day; both remember it."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.growth.closing import GrownItem, move_grown
from ooo.core.growth.named import apart
from ooo.core.model import Commitment
from ooo.core.records.agenda import postpone
from ooo.core.records.commitments import move_due
from ooo.core.records.filing import Filing
from ooo.core.records.item import RecordItem
from ooo.core.records.live import find_live, live_ids


class MovedItem(RecordItem, frozen=True, kw_only=True):
    """One record as it stands now, and its date before."""

    was: dt.date | None = None


class Moved(Answer, frozen=True, kw_only=True):
    """What was moved, in the order it was named, and to which day; None is no day."""

    kind: ClassVar[str] = "moved"

    items: tuple[MovedItem, ...]
    day: dt.date | None
    grown: tuple[GrownItem, ...] = ()
    screen: Today


def move(
    held: Held, prefixes: Sequence[str], day: dt.date | None, *, today: dt.date, why: str = ""
) -> Decision[Moved]:
    """Give commitments another due date and points another first day, by id; None clears it.

    So do goals and steps. What has that date already stays as it is. Raises UnknownId, AmbiguousId,
    TwoBearId and AlreadyClosed; then nothing is moved.
    """
    records, grown = apart(held.dossiers, prefixes, live_ids(held.dossiers))
    filings: dict[str, Filing] = {}
    items: list[MovedItem] = []
    for found in find_live(held.dossiers, records):
        person, record = held.dossiers[found.slug].person, found.record
        filing = filings.setdefault(found.slug, Filing(held.dossiers[found.slug]))
        item = MovedItem(person=person.slug, name=person.name)
        if isinstance(record, Commitment):
            promise = move_due(record, day, on=today, why=why)
            filing.put_commitment(record, promise)
            item = replace(item, commitment=promise, was=record.due)
        else:
            point = postpone(record, day, on=today, why=why)
            filing.put_point(record, point)
            item = replace(item, point=point, was=record.until)
        items.append(item)
    answer = Moved(items=tuple(items), day=day, screen=Today(today))
    decision = Decision({slug: filing.dossier for slug, filing in filings.items()}, answer)
    return move_grown(held, decision, grown, day, today=today, why=why)
