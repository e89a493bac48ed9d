"""What a command may have done, as it is told where what can be taken back is listed."""

from msgspec import Struct

from ooo.core.model import Commitment, Meeting, MeetingKey, Point
from ooo.core.records.agenda import Ended


class Turned(Struct, frozen=True, kw_only=True):
    """What differs in one file between two moments: its head, and the records in it.

    `slug` is whose it is, empty for the notebook's own page; `is_settled` tells a file of what is
    open no more. `is_read` is False where one of the two cannot be read, or it is no file of ours.
    """

    file: str
    slug: str = ""
    is_settled: bool = False
    was: Struct | None = None
    now: Struct | None = None
    gone: tuple[Struct, ...] = ()
    came: tuple[Struct, ...] = ()
    changed: tuple[tuple[Struct, Struct], ...] = ()
    is_read: bool = True


class Joined(Struct, frozen=True):
    """Someone is in the notebook since."""

    slug: str
    name: str


class Gone(Struct, frozen=True):
    """Someone is in the notebook no more."""

    name: str


class FieldSet(Struct, frozen=True):
    """A field of someone, or of the notebook's own page (no name), holds something else."""

    name: str
    field: str
    was: object
    now: object


class Preferred(Struct, frozen=True):
    """Someone prefers something for a key, or nothing any more."""

    name: str
    key: str
    told: str


class Met(Struct, frozen=True):
    """An entry came to be."""

    name: str
    entry: Meeting


class Unmet(Struct, frozen=True):
    """An entry is there no more."""

    name: str
    key: MeetingKey


class Remade(Struct, frozen=True):
    """What stands above the lines of an entry is another, such as how long it took."""

    name: str
    key: MeetingKey


class EntryMoved(Struct, frozen=True):
    """An entry is of another day or of another person now."""

    name: str
    key: MeetingKey
    was_name: str
    was: MeetingKey


class Opened(Struct, frozen=True):
    """A point, a promise or a goal is open since, or a note was made."""

    name: str
    record: Struct


class Closed(Struct, frozen=True):
    """A point or a promise is open no more; a point that `stays` comes back."""

    name: str
    record: Point | Commitment
    ended: Ended
    stays: bool = False


class OpenedAgain(Struct, frozen=True):
    """What was closed is open again."""

    name: str
    record: Point | Commitment


class TakenOut(Struct, frozen=True):
    """What was written is there no more."""

    name: str
    record: Struct


class HandedOver(Struct, frozen=True):
    """What stood with one person stands with another."""

    name: str
    record: Struct
    was_name: str


class Changed(Struct, frozen=True):
    """A record says something else."""

    name: str
    was: Struct
    now: Struct


class Carried(Struct, frozen=True):
    """A point was not reached."""

    name: str
    record: Point


class Named(Struct, frozen=True):
    """Records that had no id have one."""

    name: str


class Touched(Struct, frozen=True):
    """A file is another, and more cannot be told."""

    file: str


class Untold(Struct, frozen=True):
    """It is more than what is read of one command to tell it."""


Deed = (
    Joined
    | Gone
    | FieldSet
    | Preferred
    | Met
    | Unmet
    | Remade
    | EntryMoved
    | Opened
    | Closed
    | OpenedAgain
    | TakenOut
    | HandedOver
    | Changed
    | Carried
    | Named
    | Touched
    | Untold
)
