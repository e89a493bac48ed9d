"""What is held on one person, and the shape of a decision about it.

A decision is pure: the store hands it what is held, fresh and under the lock, and writes what it
gives back. So it can neither prompt nor read, and sees what another terminal wrote meanwhile.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct

from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Goal,
    Meeting,
    MeetingKey,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
    Value,
)
from ooo.core.not_there import but_for
from ooo.errors import NOTHING, Saying

ToAnswer = TypeVar("ToAnswer")

_OF_A_PERSONS = 3
"""The steps of the path of what stands in a person's directory; itself, it has one less."""


class Dossier(Value, frozen=True, kw_only=True):
    """Everything read of one person.

    `entries` names the dated entries that were asked for, as a rule every one there is;
    `meetings` and the settled records are the ones that were asked for too, all oldest first.
    """

    person: Person
    points: tuple[Point, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    goals: tuple[Goal, ...] = ()
    autonomy: tuple[Autonomy, ...] = ()
    entries: tuple[MeetingKey, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    settled_commitments: tuple[SettledCommitment, ...] = ()
    settled_points: tuple[SettledPoint, ...] = ()


class Held(Struct, frozen=True):
    """What a decision sees: the dossiers it asked for by slug, and every live id there is."""

    dossiers: Mapping[str, Dossier]
    ids: frozenset[str]


OwnKeys = Mapping[str, Mapping[str, Any]]
"""Keys of the person's own, by the file they stand in (below the person's directory).

Those of a record stand under its family and its place in the file: `{"point": {"0": {…}}}`.
"""


class Restored(Value, frozen=True, kw_only=True):
    """What only a whole notebook brings: its own page, and the person's own keys, also by slug."""

    cover: Cover | None = None
    own_of_cover: Mapping[str, Any] = {}
    own: Mapping[str, OwnKeys] = {}


class Decision(Struct, Generic[ToAnswer], frozen=True):
    """The dossiers as they shall be, by the slug they were read under, and what to say.

    A dossier under a new slug is a new person; one whose person bears another slug moves the
    directory; one that is left out stays as it is. `restored` goes with new people only.
    """

    dossiers: Mapping[str, Dossier]
    answer: ToAnswer
    restored: Restored | None = None


ALL_BUT_ENTRIES = frozenset(
    {"person.toml", "agenda.toml", "commitments.toml", "goals.toml", "settled"}
)
"""What in a person's directory tells nothing of when, or of what, they spoke."""


def entries_unread(unread: Iterable[str]) -> frozenset[str]:
    """Give whose entries (by slug) could not be listed, or not all, of what was not read."""
    listed = (each.split("/") for each in but_for(unread, ALL_BUT_ENTRIES))
    return frozenset(steps[1] for steps in listed if 1 < len(steps) <= _OF_A_PERSONS)


Decide = Callable[[Held], Decision[ToAnswer]]


class Problem(Value, frozen=True, kw_only=True):
    """Something in the notebook that `ooo` cannot use: where it is, what is wrong, the fix.

    `file` is relative to the notebook; `line` counts from 1 and is 0 where none is known. `says`
    is read behind `field` and does not name it again.
    """

    file: str
    line: int = 0
    field: str = ""
    says: Saying
    fix: Saying = NOTHING
