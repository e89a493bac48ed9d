"""`drop`: what will not be done is closed, as missed or as not needed any more."""

import datetime as dt
from collections.abc import Sequence

from ooo.core.dossier import Decision, Held
from ooo.core.growth.closing import give_up, refuse_missed
from ooo.core.growth.named import apart
from ooo.core.model import Point
from ooo.core.records.agenda import Ending
from ooo.core.records.live import find_live, live_ids
from ooo.core.records.settle import NotAPromise, Settled, settle_all
from ooo.core.text.facts import Code


class Dropped(Settled, frozen=True, kw_only=True):
    """What was closed without being done."""


def drop(
    held: Held, prefixes: Sequence[str], *, today: dt.date, missed: bool = False, why: str = ""
) -> Decision[Dropped]:
    """Close by id what is not needed any more; `missed` says that a promise was not kept.

    A goal is stopped, a step dropped, and stays on file. Raises UnknownId, AmbiguousId, TwoBearId,
    AlreadyClosed, and NotAPromise or NeverMissed for what can be no missed promise; then nothing
    is closed.
    """
    records, grown = apart(held.dossiers, prefixes, live_ids(held.dossiers))
    if missed:
        refuse_missed(grown)
    founds = find_live(held.dossiers, records)
    for found in founds:
        if missed and isinstance(found.record, Point):
            raise NotAPromise(id=Code(found.record.id))
    outcome: Ending = "missed" if missed else "dropped"
    endings = [(found, outcome) for found in founds]
    decision = settle_all(held, endings, Dropped, today=today, why=why)
    return give_up(held, decision, grown, today=today, why=why)
