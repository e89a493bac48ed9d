"""`drop`: what will not be done is closed, as missed or as not needed any more."""

import datetime as dt
from collections.abc import Iterable

from ooo.core.dossier import Decision, Held
from ooo.core.model import Point
from ooo.core.records.agenda import Ending
from ooo.core.records.live import find_live
from ooo.core.records.settle import NotAPromise, Settled, settle_all
from ooo.core.text.facts import Code


class Dropped(Settled, frozen=True, kw_only=True):
    """What was closed without being done."""


def drop(
    held: Held, prefixes: Iterable[str], *, today: dt.date, missed: bool = False, why: str = ""
) -> Decision[Dropped]:
    """Close by id what is not needed any more; `missed` says that a promise was not kept.

    Raises UnknownId, AmbiguousId, TwoBearId, and NotAPromise for a missed point; then nothing is
    closed.
    """
    founds = find_live(held.dossiers, prefixes)
    for found in founds:
        if missed and isinstance(found.record, Point):
            raise NotAPromise(id=Code(found.record.id))
    outcome: Ending = "missed" if missed else "dropped"
    return settle_all(held, [(found, outcome) for found in founds], Dropped, today=today, why=why)
