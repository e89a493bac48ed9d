"""`done`: promises kept, points discussed or said, several at once or none."""

import datetime as dt
from collections.abc import Iterable

from ooo.core.dossier import Decision, Held
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import Ending
from ooo.core.records.live import find_live
from ooo.core.records.settle import Settled, settle_all


class Done(Settled, frozen=True, kw_only=True):
    """What was kept, discussed or said."""


def done(held: Held, prefixes: Iterable[str], *, today: dt.date) -> Decision[Done]:
    """Close by id: commitments as kept, points as discussed or said; a recurring point stays.

    Raises UnknownId, AmbiguousId and TwoBearId; then nothing is closed.
    """
    verdicts = [
        (found, _kept_or_said(found.record)) for found in find_live(held.dossiers, prefixes)
    ]
    return settle_all(held, verdicts, Done, today=today)


def _kept_or_said(record: Point | Commitment) -> Ending:
    return "kept" if isinstance(record, Commitment) else "said"
