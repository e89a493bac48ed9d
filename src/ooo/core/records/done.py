"""`done`: promises kept, points said, steps done and goals reached, several at once or none."""

import datetime as dt
from collections.abc import Sequence

from ooo.core.dossier import Decision, Held
from ooo.core.growth.closing import finish
from ooo.core.growth.named import apart
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import Ending
from ooo.core.records.live import find_live, live_ids
from ooo.core.records.settle import Settled, settle_all


class Done(Settled, frozen=True, kw_only=True):
    """What was kept, discussed or said."""


def done(held: Held, prefixes: Sequence[str], *, today: dt.date) -> Decision[Done]:
    """Close by id: commitments as kept, points as discussed or said; a recurring point stays.

    A goal is reached, a step done. Raises UnknownId, AmbiguousId, TwoBearId and AlreadyClosed; then
    nothing is closed.
    """
    records, grown = apart(held.dossiers, prefixes, live_ids(held.dossiers))
    verdicts = [(found, _kept_or_said(found.record)) for found in find_live(held.dossiers, records)]
    decision = settle_all(held, verdicts, Done, today=today)
    return finish(held, decision, grown, today=today)


def _kept_or_said(record: Point | Commitment) -> Ending:
    return "kept" if isinstance(record, Commitment) else "said"
