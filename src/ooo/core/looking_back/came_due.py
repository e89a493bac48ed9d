"""How promises that came due in a time were kept, and when that may be compared with another time.

A dated fact needs no statistics; two times are compared in words only where chance alone would
show such a difference less than one time in twenty.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Final, Literal

from msgspec import Struct

from ooo.core.looking_back.given import PromiseEnding, PromiseOverTime
from ooo.core.looking_back.middle import median
from ooo.core.looking_back.period import Period

MISSED_AFTER: Final = 30
"""For how many days a promise is open and late until it counts as missed."""

_FEWEST_FOR_MEDIAN: Final = 3
_FEWEST_TO_COMPARE: Final = 20
_POINTS_APART: Final = 30
_ENDED: Final[frozenset[PromiseEnding]] = frozenset(
    {"kept_first", "kept_moved", "kept_late", "missed"}
)


class CameDue(Struct, frozen=True, kw_only=True):
    """How the promises that came due in a time were kept.

    `on_time` were kept by their first date, `moved` by a later one; `late_median` is by how many
    days those kept late were, None under three of them.
    """

    due: int
    on_time: int
    moved: int
    late: int
    late_median: float | None
    missed: int

    @property
    def in_time(self) -> int:
        """How many were kept by a date that was set for them."""
        return self.on_time + self.moved


def day_it_came_due(record: PromiseOverTime, today: dt.date) -> dt.date | None:
    """Give the day that decided a promise; None for one that has none, or is not decided yet.

    That is the day it was settled, or the thirtieth on which it was late and still open.
    """
    if record.ending in _ENDED:
        return record.settled
    if record.ending == "open_late" and record.days_late >= MISSED_AFTER:
        return today - dt.timedelta(days=record.days_late - MISSED_AFTER)
    return None


def came_due(records: Iterable[PromiseOverTime], period: Period, *, today: dt.date) -> CameDue:
    """Count how the promises that came due in a time were kept."""
    found = [each for each in records if (day := day_it_came_due(each, today)) and day in period]
    late = [each.days_late for each in found if each.ending == "kept_late"]
    endings = [each.ending for each in found]
    return CameDue(
        due=len(found),
        on_time=endings.count("kept_first"),
        moved=endings.count("kept_moved"),
        late=len(late),
        late_median=median(late) if len(late) >= _FEWEST_FOR_MEDIAN else None,
        missed=endings.count("missed") + endings.count("open_late"),
    )


def compare(now: CameDue, before: CameDue) -> Literal["better", "worse", ""]:
    """Say whether promises are kept better or worse than before, where that is no chance."""
    if min(now.due, before.due) < _FEWEST_TO_COMPARE:
        return ""
    both = now.due * before.due
    apart = now.in_time * before.due - before.in_time * now.due
    if abs(apart) * 100 < _POINTS_APART * both:
        return ""
    return "better" if apart > 0 else "worse"
