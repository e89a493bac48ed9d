"""What took place: dated entries, with what was noted and discussed in them."""

import datetime as dt
from typing import Literal

from ooo.core.model.goals import Goal
from ooo.core.model.people import Booking
from ooo.core.model.records import Area, Commitment, Point
from ooo.core.model.value import Value

NoteKind = Literal[
    "note", "win", "feedback", "blocker", "need", "idea", "career", "training", "watch", "decision"
]


MeetingKind = Literal["one-to-one", "career", "first", "async", "coaching", "skipped", "note"]


MET: frozenset[MeetingKind] = frozenset({"one-to-one", "career", "first", "async"})
"""The kinds of meeting that count as having met."""


class Note(Value, frozen=True, kw_only=True):
    """A line recorded in a meeting; `by` says who said it, where that matters."""

    kind: NoteKind = "note"
    text: str
    area: Area = ""
    by: Literal["", "me", "them"] = ""
    share: bool = False
    sensitive: bool = False


Record = Point | Commitment | Goal | Note
"""What one line may say: a point, a promise, a goal, or something that was noted."""


class Useful(Value, frozen=True, kw_only=True):
    """How useful a coaching session was to each side, 1 to 5."""

    me: int = 0
    them: int = 0


class MeetingKey(Value, order=True, frozen=True, kw_only=True):
    """What names a meeting among a person's: its day, which one that day, and its kind.

    Several kinds count on their own: the second coaching session of a day is number 2.
    """

    date: dt.date
    number: int = 1
    kind: MeetingKind = "one-to-one"


class Meeting(Value, frozen=True, kw_only=True):
    """A dated entry as it was written. `number` stands in the file's name, not in the file.

    `goal` is the track that a coaching session is one of. `booked` is when it had been booked for.
    `why` a skipped one did not take place, and `by` whom it was called off.
    """

    date: dt.date
    number: int = 1
    kind: MeetingKind = "one-to-one"
    booked: Booking | None = None
    minutes: int = 0
    mood: int = 0
    spoke: Literal["", "me", "them", "both"] = ""
    why: str = ""
    by: Literal["", "me", "them"] = ""
    useful: Useful | None = None
    goal: str = ""
    points: tuple[Point, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def key(self) -> MeetingKey:
        """What names this meeting among the person's."""
        return MeetingKey(date=self.date, number=self.number, kind=self.kind)
