"""Records of one person, put in the place of others or filed away; nothing they held is lost."""

import datetime as dt
from typing import Literal

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import settle_point, until_next_time
from ooo.core.records.commitments import Outcome, settle_commitment


def put_point(dossier: Dossier, old: Point, new: Point | None) -> Dossier:
    """Give the dossier with `new` where `old` stood; None takes it off the agenda."""
    changed = (new if held is old else held for held in dossier.points)
    return replace(dossier, points=tuple(held for held in changed if held is not None))


def put_commitment(dossier: Dossier, old: Commitment, new: Commitment | None) -> Dossier:
    """Give the dossier with `new` where `old` stood; None takes it away."""
    changed = (new if held is old else held for held in dossier.commitments)
    return replace(dossier, commitments=tuple(held for held in changed if held is not None))


def file_commitment(
    dossier: Dossier, commitment: Commitment, *, settled: dt.date, outcome: Outcome, why: str = ""
) -> Dossier:
    """Give the dossier with the commitment settled on that day."""
    filed = settle_commitment(commitment, settled=settled, outcome=outcome, why=why)
    left = put_commitment(dossier, commitment, None)
    return replace(left, settled_commitments=(*left.settled_commitments, filed))


def file_point(
    dossier: Dossier,
    point: Point,
    *,
    settled: dt.date,
    outcome: Literal["said", "dropped"],
    why: str = "",
) -> Dossier:
    """Give the dossier with the point settled; a recurring one that was said stays live."""
    again = until_next_time(point, settled) if outcome == "said" else None
    left = put_point(dossier, point, again)
    if again is not None:
        return left
    filed = settle_point(point, settled=settled, outcome=outcome, why=why)
    return replace(left, settled_points=(*left.settled_points, filed))
