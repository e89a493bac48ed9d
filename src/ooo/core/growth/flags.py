"""What wants to be looked at of a goal, by rules that are loaded where there is a goal at all.

Most sheets are of people without one, and the rules are long.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from importlib import import_module
from typing import Final

from msgspec import Struct

from ooo.core.model import Goal, Person
from ooo.core.rhythm.away import Away
from ooo.core.rhythm.pauses import away_from

_RULES: Final = "ooo.core.growth.judged"


class Flags(Struct, frozen=True, kw_only=True):
    """What of a goal wants to be looked at: days its step or itself is late, and what is due."""

    late: int = 0
    reading: bool = False
    verdict: bool = False

    def __bool__(self) -> bool:
        return bool(self.late or self.reading or self.verdict)


def flags_of(goal: Goal, *, today: dt.date, away: Collection[Away] = ()) -> Flags:
    """Give what the rules say of a goal on a day: see `core/growth/judged.py`."""
    flags: Flags = import_module(_RULES).flags_of(goal, today=today, away=away)
    return flags


def is_to_be_judged(goal: Goal, *, today: dt.date, away: Collection[Away] = ()) -> bool:
    """Tell whether a verdict is asked for on a day: see `core/growth/judged.py`."""
    judged: bool = import_module(_RULES).is_to_be_judged(goal, today=today, away=away)
    return judged


def flagged_first(
    goals: Iterable[Goal], person: Person, *, today: dt.date, eased: bool
) -> tuple[tuple[Goal, Flags], ...]:
    """Give goals with what wants to be looked at, those first of which anything does.

    Where it is `eased`, nothing does.
    """
    found = (
        (goal, Flags() if eased else flags_of(goal, today=today, away=away_from(goal, person)))
        for goal in goals
    )
    return tuple(sorted(found, key=lambda each: not each[1]))
