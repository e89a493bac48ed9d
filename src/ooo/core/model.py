"""The nouns of the notebook, as frozen values; field names are the keys of the files.

Absent means default for every field (docs/notebook.md), so each one has its default here and
nowhere else. Dates are the machine's local ones; a due date is a date, never a time.
"""

import datetime as dt
from typing import Literal

from msgspec import Struct

Owner = Literal["me", "them"]
Area = Literal["", "operational", "development", "relational"]
Relation = Literal["report", "manager", "peer", "mentee", "skip"]
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
NoteKind = Literal[
    "note",
    "win",
    "feedback",
    "blocker",
    "need",
    "idea",
    "career",
    "training",
    "watch",
    "decision",
]
MeetingKind = Literal["one-to-one", "career", "first", "async", "coaching", "skipped", "note"]

MET: frozenset[MeetingKind] = frozenset({"one-to-one", "career", "first", "async"})
"""The kinds of meeting that count as having met."""


class Value(Struct, frozen=True, omit_defaults=True):
    """What every noun is: frozen, compared by content, written without its defaults."""


class Booking(Value, frozen=True, kw_only=True):
    """The next meeting: a local day, and a local time where one was said."""

    day: dt.date
    time: dt.time | None = None


class Person(Value, frozen=True, kw_only=True):
    """Someone the manager meets. `slug` is the directory's name and stands in no file.

    `cadence` is a count of days or weeks (`"14d"`, `"2w"`); empty means the notebook's default.
    """

    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    relation: Relation = "report"
    added: dt.date | None = None
    since: dt.date | None = None
    last_met: dt.date | None = None
    cadence: str = ""
    career_cadence: str = ""
    minutes: int = 0
    next: Booking | None = None
    paused_until: dt.date | None = None
    email: str = ""
    language: str = ""
    archived: bool = False
    preferences: dict[str, str] = {}

    @property
    def first_name(self) -> str:
        """The first word of the name, as screens call the person."""
        return self.name.split()[0] if self.name.split() else self.slug


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


class Note(Value, frozen=True, kw_only=True):
    """A line recorded in a meeting; `by` says who said it, where that matters."""

    kind: NoteKind = "note"
    text: str
    area: Area = ""
    by: Literal["", "me", "them"] = ""
    share: bool = False
    sensitive: bool = False


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
    """A dated entry as it was written. `number` stands in the file's name, not in the file."""

    date: dt.date
    number: int = 1
    kind: MeetingKind = "one-to-one"
    minutes: int = 0
    mood: int = 0
    spoke: Literal["", "me", "them", "both"] = ""
    why: str = ""
    useful: Useful | None = None
    points: tuple[Point, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def key(self) -> MeetingKey:
        """What names this meeting among the person's."""
        return MeetingKey(date=self.date, number=self.number, kind=self.kind)


class Milestone(Value, frozen=True, kw_only=True):
    """A step of a goal."""

    text: str
    due: dt.date | None = None
    done: dt.date | None = None


class Reading(Value, frozen=True, kw_only=True):
    """One measure of a goal's indicator."""

    on: dt.date
    value: float
    note: str = ""


class Evaluation(Value, frozen=True, kw_only=True):
    """A set moment at which a goal was kept, adjusted or stopped."""

    on: dt.date
    verdict: Literal["keep", "adjust", "stop"]
    why: str = ""


class Indicator(Value, frozen=True, kw_only=True):
    """What a goal is measured by."""

    name: str
    start: float | None = None
    target: float | None = None


class Goal(Value, frozen=True, kw_only=True):
    """An objective with an indicator, milestones and readings; a coaching track has sessions."""

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
    milestones: tuple[Milestone, ...] = ()
    readings: tuple[Reading, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    indicator: Indicator | None = None


class Level(Value, frozen=True, kw_only=True):
    """A level of autonomy someone had from a day on."""

    on: dt.date
    level: int


class Autonomy(Value, frozen=True, kw_only=True):
    """How far a person carries one topic alone: 1 directed to 4 delegated."""

    topic: str
    level: int
    since: dt.date | None = None
    history: tuple[Level, ...] = ()


class Me(Value, frozen=True, kw_only=True):
    """The manager whose notebook it is."""

    name: str = ""


class Defaults(Value, frozen=True, kw_only=True):
    """What holds for everyone whose own file does not say otherwise."""

    cadence: str = "2w"
    career_cadence: str = "90d"
    minutes: int = 30
    language: str = "en"


class Cover(Value, frozen=True, kw_only=True):
    """The notebook's own page, `ooo.toml`: its schema, whose it is, and its defaults."""

    schema: int = 1
    me: Me = Me()
    defaults: Defaults = Defaults()
