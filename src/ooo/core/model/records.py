"""What stays open until it is closed: points of the agenda and promises."""

import datetime as dt
from typing import Literal

from ooo.core.model.value import Value

Owner = Literal["me", "them"]


Area = Literal["", "operational", "development", "relational"]


PointKind = Literal[
    "topic",
    "win",
    "feedback",
    "blocker",
    "need",
    "idea",
    "priority",
    "career",
    "training",
    "watch",
    "question",
]


class Move(Value, frozen=True, kw_only=True):
    """One change of a due date: the day it was made, the date before, and why."""

    on: dt.date
    was: dt.date | None = None
    why: str = ""


class Point(Value, frozen=True, kw_only=True):
    """An agenda point: attached to the person, alive until discussed or dropped.

    `carried` holds the meetings it was not reached in; `until` the first day it may come up.
    """

    id: str = ""
    text: str
    by: Owner = "me"
    area: Area = ""
    kind: PointKind = "topic"
    added: dt.date | None = None
    carried: tuple[dt.date, ...] = ()
    until: dt.date | None = None
    share: bool = False
    sensitive: bool = False
    minutes: int = 0
    every: str = ""
    last: dt.date | None = None
    moves: tuple[Move, ...] = ()


class Commitment(Value, frozen=True, kw_only=True):
    """A promise with an owner and maybe a due date; `known` once both have spoken of it."""

    id: str = ""
    owner: Owner
    text: str
    made: dt.date | None = None
    due: dt.date | None = None
    moves: tuple[Move, ...] = ()
    goal: str = ""
    known: bool = False
    sensitive: bool = False


class SettledCommitment(Commitment, frozen=True, kw_only=True):
    """A commitment that was kept, missed or dropped, and the day that was said."""

    settled: dt.date
    outcome: Literal["kept", "missed", "dropped"]
    why: str = ""


class SettledPoint(Point, frozen=True, kw_only=True):
    """A point that was dropped, or said between meetings, and the day of it."""

    settled: dt.date
    outcome: Literal["said", "dropped"]
    why: str = ""
