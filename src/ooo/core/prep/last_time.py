"""What was said when two people last met, what was noted and kept since, and what must be read.

Only kinds of meeting that count as having met are a last time; coaching sessions and observations
after it belong to what came since.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Area, Meeting, MeetingKey, MeetingKind, NoteKind, SettledCommitment
from ooo.core.prep.balance import MEETINGS_WEIGHED
from ooo.core.prep.silent import DAYS_BACK, meetings_of_wishes
from ooo.core.rhythm.last_met import came_since, recalled


class RecalledNote(Struct, frozen=True, kw_only=True):
    """A note with the day and the kind of meeting (`heard`) it was taken in."""

    date: dt.date
    heard: MeetingKind
    kind: NoteKind
    text: str
    area: Area
    by: Literal["", "me", "them"]
    sensitive: bool


def meetings_to_read(entries: tuple[MeetingKey, ...], today: dt.date) -> tuple[MeetingKey, ...]:
    """Give the entries a sheet needs, oldest first: the last six met, and what came since.

    With them go those in which something may have been asked for that has gone quiet.
    """
    met = sorted(entry for entry in entries if entry.kind in MET)
    since = came_since(entries, met[-1].date if met else None)
    wishes = meetings_of_wishes(met, today)
    return tuple(sorted({*met[-MEETINGS_WEIGHED:], *since, *wishes}))


def settled_years(entries: Iterable[MeetingKey], today: dt.date) -> tuple[int, ...]:
    """Give the years in which something may have been kept since the last meeting.

    What became of promises in half a year counts besides.
    """
    past = (today - dt.timedelta(days=DAYS_BACK)).year
    last = max((entry.date.year for entry in entries if entry.kind in MET), default=today.year)
    return tuple(range(min(last, past), today.year + 1))


def recall(dossier: Dossier) -> tuple[RecalledNote, ...]:
    """Give the notes of the last meeting, then those taken since, all of them, oldest first."""
    return tuple(note for meeting in recalled(dossier) for note in _notes(meeting))


def kept_since(dossier: Dossier, last_met: dt.date | None) -> tuple[SettledCommitment, ...]:
    """Give the commitments kept after the day of the last meeting, in the order of their days."""
    kept = (
        each
        for each in dossier.settled_commitments
        if each.outcome == "kept" and (last_met is None or each.settled > last_met)
    )
    return tuple(sorted(kept, key=lambda each: each.settled))


def _notes(meeting: Meeting) -> Iterator[RecalledNote]:
    for note in meeting.notes:
        yield RecalledNote(
            date=meeting.date,
            heard=meeting.kind,
            kind=note.kind,
            text=note.text,
            area=note.area,
            by=note.by,
            sensitive=note.sensitive,
        )
