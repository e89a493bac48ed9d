"""What a file of another program's brought, before anything is held against the notebook.

Each reader of a format gives this, text in and values out; nothing in it is known or shared.
"""

import datetime as dt
from typing import Literal

from msgspec.structs import replace

from ooo.core.dossier import Dossier, OwnKeys, Restored
from ooo.core.model import Meeting, Point, Value
from ooo.errors import Saying

Unnamed = Literal["mine", "theirs", "note"]
"""What a box becomes that names nobody."""


class ReadingSettings(Value, frozen=True, kw_only=True):
    """What was said on the command line of how to read.

    `who` is whose notes they are (a slug), `order` how numbers of a date stand (empty: by what is
    in the file), `manager` whose people are taken from a list.
    """

    today: dt.date
    me: tuple[str, ...] = ()
    manager: str = ""
    who: str = ""
    unnamed: Unnamed = "mine"
    order: Literal["", "dmy", "mdy"] = ""
    since: dt.date | None = None


class SourceText(Value, frozen=True, kw_only=True):
    """A file as text: its name as shown, and the directories above it that were looked through."""

    file: str
    text: str
    above: tuple[str, ...] = ()


class Unread(Value, frozen=True, kw_only=True):
    """What of a file was not read, and why; line 0 is the whole file.

    What is `dropped` says nothing by its form: it is named where everything is.
    """

    file: str
    line: int = 0
    text: str = ""
    says: Saying
    dropped: bool = False


class Box(Value, frozen=True, kw_only=True):
    """Something to do, found in the notes of a meeting; an open one has no outcome.

    `owner` is empty where nobody was named.
    """

    owner: Literal["", "me", "them"] = ""
    text: str
    due: dt.date | None = None
    outcome: Literal["", "kept", "dropped"] = ""
    sensitive: bool = False


class BroughtEntry(Value, frozen=True, kw_only=True):
    """A meeting, or an observation, as it was read: with its boxes, and points for next time."""

    meeting: Meeting
    boxes: tuple[Box, ...] = ()
    later: tuple[Point, ...] = ()


class Brought(Value, frozen=True, kw_only=True):
    """What was brought of one person, who is in the notebook under the slug of the dossier's.

    An empty slug is someone who may be new. `entries` are notes of other programs, the rest of the
    dossier is what our own JSON (`ours`, with `own` keys by file) and lists of people say.
    """

    dossier: Dossier
    entries: tuple[BroughtEntry, ...] = ()
    ours: bool = False
    own: OwnKeys = {}  # noqa: RUF012 -- msgspec makes one for each


class Read(Value, frozen=True, kw_only=True):
    """What one file gave: people, what of it was not read, and the columns that are not kept.

    `restored` is what our own JSON says of the notebook itself.
    """

    format: str
    people: tuple[Brought, ...] = ()
    unread: tuple[Unread, ...] = ()
    unkept: tuple[str, ...] = ()
    unnamed: int = 0
    restored: Restored | None = None


def without(read: Read, since: dt.date) -> Read:
    """Give what was read without the entries before a day."""
    people = tuple(
        replace(
            each,
            entries=tuple(entry for entry in each.entries if entry.meeting.date >= since),
        )
        for each in read.people
    )
    return replace(read, people=tuple(each for each in people if each.entries))
