"""What is followed over time: goals with their readings, and autonomy by topic."""

import datetime as dt
from typing import Literal

from ooo.core.model.people import Booking
from ooo.core.model.records import Move
from ooo.core.model.value import Value

SESSION_CADENCE = "1w"
"""How often one meets for a coaching track that does not say."""


class Milestone(Value, frozen=True, kw_only=True):
    """A step of a goal; `value` is what the indicator shall show by then.

    One that is dropped stays on file, with the day of it and maybe `why`.
    """

    id: str = ""
    text: str
    due: dt.date | None = None
    value: float | None = None
    done: dt.date | None = None
    dropped: dt.date | None = None
    why: str = ""
    moves: tuple[Move, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is still to be taken."""
        return self.done is None and self.dropped is None


class Reading(Value, frozen=True, kw_only=True):
    """One measure of a goal's indicator."""

    on: dt.date
    value: float
    note: str = ""


Verdict = Literal["keep", "adjust", "stop"]


class Evaluation(Value, frozen=True, kw_only=True):
    """A set moment at which a goal was kept, adjusted or stopped."""

    on: dt.date
    verdict: Verdict
    why: str = ""


class Indicator(Value, frozen=True, kw_only=True):
    """What a goal is measured by."""

    name: str
    start: float | None = None
    target: float | None = None


class Goal(Value, frozen=True, kw_only=True):
    """An objective with an indicator, milestones and readings; a coaching track has sessions.

    It is `known` once both have spoken of it; `mine` is one in which I am the one who grows.
    `team` is the common aim it serves, a name that is typed the same in every goal that does.
    """

    id: str = ""
    title: str
    why: str = ""
    kind: Literal["objective", "skill", "coaching"] = "objective"
    horizon: Literal["", "short", "medium"] = ""
    opened: dt.date | None = None
    by: dt.date | None = None
    review_every: str = ""
    cadence: str = ""
    next: Booking | None = None
    sessions: int = 0
    closed: dt.date | None = None
    outcome: Literal["", "reached", "stopped", "changed"] = ""
    team: str = ""
    mine: bool = False
    known: bool = False
    sensitive: bool = False
    moves: tuple[Move, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    readings: tuple[Reading, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    indicator: Indicator | None = None

    @property
    def text(self) -> str:
        """What it is, as every record has words."""
        return self.title

    @property
    def newest_reading(self) -> Reading | None:
        """The newest reading; of several that a hand wrote of one day, the one written last."""
        return max(reversed(self.readings), key=lambda each: each.on, default=None)

    @property
    def meets_every(self) -> str:
        """How often one meets for a track."""
        return self.cadence or SESSION_CADENCE

    @property
    def is_open(self) -> bool:
        """Whether it is still followed."""
        return self.closed is None and not self.outcome


class Level(Value, frozen=True, kw_only=True):
    """A level of autonomy someone had from a day on."""

    on: dt.date
    level: int


class Autonomy(Value, frozen=True, kw_only=True):
    """How far a person carries one topic alone: 1 directed to 4 delegated.

    With `share` it may stand on what both see.
    """

    topic: str
    level: int
    since: dt.date | None = None
    history: tuple[Level, ...] = ()
    share: bool = False
