"""When two people last met, and what was noted since.

Only kinds of meeting that count as having met are a last time; coaching sessions and observations
after it belong to what came since.
"""

import datetime as dt
from collections.abc import Iterable

from ooo.core.dossier import Dossier
from ooo.core.growth.track import track_of
from ooo.core.model import MET, Meeting, MeetingKey, MeetingKind

_BETWEEN: frozenset[MeetingKind] = frozenset({"note", "coaching"})


def last_meeting(dossier: Dossier) -> Meeting | None:
    """Give the last meeting that counts as having met; None also where it could not be read."""
    last = max((entry for entry in dossier.entries if entry.kind in MET), default=None)
    return next((each for each in dossier.meetings if each.key == last), None)


def recalled(dossier: Dossier) -> tuple[Meeting, ...]:
    """Give the last meeting, then what was noted since, oldest first.

    Without the sessions of a coaching track: its own sheet tells of them.
    """
    last = last_meeting(dossier)
    met = max((entry.date for entry in dossier.entries if entry.kind in MET), default=None)
    keys = came_since((each.key for each in dossier.meetings), met)
    tracks = [each for each in dossier.goals if each.kind == "coaching"]
    since = (
        each
        for each in dossier.meetings
        if each.key in keys and not (each.kind == "coaching" and track_of(tracks, each))
    )
    return (*((last,) if last else ()), *sorted(since, key=_key))


def came_since(entries: Iterable[MeetingKey], last_met: dt.date | None) -> frozenset[MeetingKey]:
    """Give what was taken between meetings from the day of the last one on; None: ever."""
    return frozenset(
        entry
        for entry in entries
        if entry.kind in _BETWEEN and (last_met is None or entry.date >= last_met)
    )


def _key(meeting: Meeting) -> MeetingKey:
    return meeting.key
