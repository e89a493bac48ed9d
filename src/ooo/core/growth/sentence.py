"""What is said of a goal, by the rule that fits it."""

from msgspec import Struct

from ooo.core.growth.rules import Rule
from ooo.errors import NOTHING, Saying


class Says(Struct, frozen=True):
    """A rule that fits, what it says, what to do next, and on how many readings it stands."""

    rule: Rule
    sentence: Saying
    next: Saying = NOTHING
    readings: int = 0


Advice = tuple[Saying, Saying]
"""What is said, and what to do next."""
