"""What leaves in an export: all that is held, but what is sensitive unless it is asked for."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier, OwnKeys
from ooo.core.model import Cover, Meeting, Value

S = TypeVar("S", bound=Struct)


class Whole(Value, frozen=True, kw_only=True):
    """A notebook, or one person of it, read whole; `own` are keys of the manager's, by slug."""

    cover: Cover
    own_of_cover: dict[str, Any] = {}  # noqa: RUF012 -- msgspec makes one for each
    people: tuple[Dossier, ...] = ()
    own: dict[str, OwnKeys] = {}  # noqa: RUF012 -- the same


def without_sensitive(whole: Whole) -> tuple[Whole, int]:
    """Give it without what is sensitive, and how many records that is.

    Keys of the manager's own go too: nobody knows what they say.
    """
    people: list[Dossier] = []
    left_out = 0
    for dossier in whole.people:
        kept, count = _open(dossier)
        people.append(kept)
        left_out += count
    return Whole(cover=whole.cover, people=tuple(people)), left_out


def _open(dossier: Dossier) -> tuple[Dossier, int]:
    changed: dict[str, Any] = {}
    left_out = 0
    for name in dossier.__struct_fields__:
        held = getattr(dossier, name)
        if isinstance(held, tuple):
            kept = _not_sensitive(held)
            left_out += len(held) - len(kept)
            changed[name] = kept
    meetings: list[Meeting] = []
    for each in dossier.meetings:
        points, notes = _not_sensitive(each.points), _not_sensitive(each.notes)
        left_out += len(each.points) + len(each.notes) - len(points) - len(notes)
        meetings.append(replace(each, points=points, notes=notes))
    return replace(dossier, **{**changed, "meetings": tuple(meetings)}), left_out


def _not_sensitive(records: Sequence[S]) -> tuple[S, ...]:
    return tuple(each for each in records if not getattr(each, "sensitive", False))


def since(whole: Whole, day: dt.date) -> Whole:
    """Give it without the meetings, and without what was settled, before a day."""
    people = tuple(
        replace(
            each,
            entries=tuple(key for key in each.entries if key.date >= day),
            meetings=tuple(meeting for meeting in each.meetings if meeting.date >= day),
            settled_commitments=tuple(
                one for one in each.settled_commitments if one.settled >= day
            ),
            settled_points=tuple(one for one in each.settled_points if one.settled >= day),
        )
        for each in whole.people
    )
    return replace(whole, people=people)
