"""The rules of what may be said of a goal, by the words that machines know them by."""

from typing import Final, Literal

from msgspec import Struct

from ooo.errors import NOTHING, Saying

Rule = Literal[
    "hidden",
    "closed",
    "holds",
    "fell-back",
    "no-measure",
    "steps-done",
    "step-late",
    "steps",
    "first-due",
    "no-reading",
    "date-passed",
    "stale",
    "no-target",
    "held",
    "not-held",
    "reached",
    "at-target",
    "one-reading",
    "two-readings",
    "worse",
    "ahead",
    "no-better",
    "up-and-down",
    "no-line",
    "far-behind",
    "behind",
    "on-line",
    "no-session",
    "all-sessions",
    "long-ago",
    "few-sessions",
    "not-tried",
    "unheard",
    "little-use",
]

URGENT: Final[frozenset[Rule]] = frozenset(
    ["date-passed", "reached", "worse", "no-better", "far-behind"]
)
"""Rules that ask for a verdict at once."""


class Says(Struct, frozen=True):
    """A rule that fits, what it says, what to do next, and on how many readings it stands."""

    rule: Rule
    sentence: Saying
    next: Saying = NOTHING
    readings: int = 0
