"""What wants to be looked at of a goal, by rules that are loaded where there is a goal at all.

Most sheets are of people without one, and the rules are long.
"""

import datetime as dt
from importlib import import_module

from msgspec import Struct

from ooo.core.model import Goal


class Flags(Struct, frozen=True, kw_only=True):
    """What of a goal wants to be looked at: days its step or itself is late, and what is due."""

    late: int = 0
    reading: bool = False
    verdict: bool = False

    def __bool__(self) -> bool:
        return bool(self.late or self.reading or self.verdict)


def flags_of(goal: Goal, *, today: dt.date) -> Flags:
    """Give what the rules say of a goal on a day: see `core/growth/state.py`."""
    flags: Flags = import_module("ooo.core.growth.state").flags_of(goal, today=today)
    return flags
