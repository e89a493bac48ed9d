"""What stands open before a meeting, in the order it is worth looking at."""

import datetime as dt
from collections.abc import Collection, Iterable

from msgspec.structs import asdict

from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import comes_back
from ooo.core.records.commitments import days_late
from ooo.core.records.moves import moved
from ooo.core.rhythm.away import Away


class OpenPromise(Commitment, frozen=True, kw_only=True):
    """A commitment that is open, its `moves` without a first date.

    `days_late` counts from its due date, 0 until that has passed.
    """

    days_late: int


def waits_until(point: Point, day: dt.date) -> dt.date | None:
    """Give the first day a point may come up, when that is after `day`."""
    first_days = [each for each in (point.added, point.until, comes_back(point)) if each]
    first = max(first_days, default=day)
    return first if first > day else None


def in_order(points: Iterable[Point], day: dt.date) -> tuple[Point, ...]:
    """Put what was carried most often first, and what waits for a later day last."""

    def rank(point: Point) -> tuple[dt.date, int]:
        return waits_until(point, day) or dt.date.min, -len(point.carried)

    return tuple(sorted(points, key=rank))


def open_promises(
    commitments: Iterable[Commitment],
    today: dt.date,
    *,
    away: Collection[Away] = (),
    rests: bool = False,
) -> tuple[OpenPromise, ...]:
    """Give theirs, then mine; each by due date, and those without one by age at the end.

    `away` is when they were on leave, which counts for no lateness of theirs. While someone
    `rests`, nothing of theirs is late.
    """

    def rank(each: Commitment) -> tuple[bool, bool, dt.date]:
        return each.owner == "me", each.due is None, each.due or each.made or dt.date.max

    return tuple(
        OpenPromise(
            **{**asdict(each), "moves": moved(each.moves)},
            days_late=0 if rests and each.owner == "them" else days_late(each, today, away=away),
        )
        for each in sorted(commitments, key=rank)
    )
