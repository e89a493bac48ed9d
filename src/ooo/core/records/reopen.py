"""Settled records come back, days later, where undo takes back whole commands in order."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.growth.closing import GrownItem, reopen_grown
from ooo.core.growth.named import apart
from ooo.core.model import SettledCommitment
from ooo.core.not_there import NotThere
from ooo.core.records import ids
from ooo.core.records.agenda import Ending
from ooo.core.records.filing import Filing
from ooo.core.records.item import RecordItem
from ooo.core.records.live import Live, live_ids, live_records
from ooo.core.records.settled import SettledRecord, settled_on, settled_records
from ooo.core.text.facts import Code, Name, Words
from ooo.errors import OooError


class NothingSettled(NotThere):
    """No settled record bears the id that was typed."""

    says = "Nothing settled has the id {prefix:quoted}."
    in_part = (
        "{prefix:quoted} is no id of what is settled and can be read; "
        "{unread:and} cannot be read in full."
    )
    apart = frozenset({"meetings", "person.toml"})
    fix = "What a meeting discussed stays there; bring it up again with: ooo add WHO TEXT"


class AlreadyOpen(OooError):
    """An open record bears the id, so the settled one cannot come back under it."""

    says = "Another open record ({name}) has the id {id} by now."
    fix = "Give one of them another id in its file, then say it again."

    def __init__(self, id: str, name: str, *, same: bool) -> None:  # noqa: A002 -- its own word
        if same:
            self.says, self.fix = "{id} ({name}) is open; there is nothing to reopen.", ""
        super().__init__(id=Code(id), name=Name(name))


class ReopenedItem(RecordItem, frozen=True, kw_only=True):
    """One record that is open again, and how it had ended."""

    outcome: Ending
    settled: dt.date


class Reopened(Answer, frozen=True, kw_only=True):
    """What is open again, in the order it was named."""

    kind: ClassVar[str] = "reopened"

    items: tuple[ReopenedItem, ...]
    grown: tuple[GrownItem, ...] = ()
    screen: Today


def reopen(held: Held, prefixes: Sequence[str], *, today: dt.date) -> Decision[Reopened]:
    """Bring back the settled records that the ids, or their beginnings, name.

    So do goals and steps. Of several records of one id, the newest. Raises NothingSettled,
    AmbiguousId, and AlreadyOpen where a live record bears the id, StillOpen where a goal or a step
    is open; then nothing is brought back.
    """
    others = {record.id for _, record in settled_records(held.dossiers)}
    others |= live_ids(held.dossiers)
    records, grown = apart(held.dossiers, prefixes, others, is_open=False)
    filings: dict[str, Filing] = {}
    items: list[ReopenedItem] = []
    for slug, record in _find_settled(held.dossiers, records):
        filing = filings.setdefault(slug, Filing(held.dossiers[slug]))
        item = ReopenedItem(
            person=slug,
            name=filing.person.name,
            outcome=record.outcome,
            settled=record.settled,
        )
        if isinstance(record, SettledCommitment):
            items.append(replace(item, commitment=filing.reopen_commitment(record)))
        else:
            items.append(replace(item, point=filing.reopen_point(record)))
    changed = {slug: filing.dossier for slug, filing in filings.items()}
    decision = Decision(changed, Reopened(items=tuple(items), screen=Today(today)))
    return reopen_grown(held, decision, grown)


def _find_settled(
    dossiers: Mapping[str, Dossier], prefixes: Sequence[str]
) -> tuple[tuple[str, SettledRecord], ...]:
    """Give the records named, each one once, in that order, with the slug it is held under."""
    settled: dict[str, list[tuple[str, SettledRecord]]] = {}
    for pair in settled_records(dossiers):
        settled.setdefault(pair[1].id, []).append(pair)
    live = {found.record.id: found for found in live_records(dossiers)}
    known = ids.Known(settled.keys() | live.keys())
    found: dict[str, tuple[str, SettledRecord]] = {}
    for prefix in prefixes:
        try:
            named = known.find(prefix)
        except ids.UnknownId:
            raise NothingSettled(prefix=Words(prefix)) from None
        ended = max(settled.get(named, ()), key=settled_on, default=None)
        if ended is None or named in live:
            raise _taken(live[named], ended and ended[1], dossiers)
        found[named] = ended
    return tuple(found.values())


def _taken(
    taker: Live, ended: SettledRecord | None, dossiers: Mapping[str, Dossier]
) -> AlreadyOpen:
    same = ended is None or ended.text == taker.record.text
    return AlreadyOpen(taker.record.id, dossiers[taker.slug].person.name, same=same)
