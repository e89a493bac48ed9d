"""What wants to be looked at of a goal, by rules that are loaded where there is a goal at all.

Most sheets are of people without one, and the rules are long.
"""

import datetime as dt
from importlib import import_module
from typing import TYPE_CHECKING

from ooo.core.model import Goal

if TYPE_CHECKING:
    from ooo.core.growth.state import Flags


def flags_of(goal: Goal, *, today: dt.date) -> "Flags":
    """Give what the rules say of a goal on a day: see `core/growth/state.py`."""
    flags: Flags = import_module("ooo.core.growth.state").flags_of(goal, today=today)
    return flags
