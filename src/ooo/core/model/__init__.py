"""The nouns of the notebook, as frozen values; field names are the keys of the files.

Absent means default for every field (docs/notebook.md), so each one has its default here and
nowhere else. Dates are the machine's local ones; a due date is a date, never a time.
"""

from ooo.core.model.cover import Cover, Defaults, Me
from ooo.core.model.goals import (
    SESSION_CADENCE,
    Autonomy,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Milestone,
    Reading,
    Verdict,
)
from ooo.core.model.meetings import (
    MET,
    Meeting,
    MeetingKey,
    MeetingKind,
    Note,
    NoteKind,
    Record,
    Useful,
)
from ooo.core.model.people import Booking, Pause, Person, Relation
from ooo.core.model.records import (
    Area,
    Commitment,
    Move,
    Owner,
    Point,
    PointKind,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.model.value import Value

__all__ = [
    "MET",
    "SESSION_CADENCE",
    "Area",
    "Autonomy",
    "Booking",
    "Commitment",
    "Cover",
    "Defaults",
    "Evaluation",
    "Goal",
    "Indicator",
    "Level",
    "Me",
    "Meeting",
    "MeetingKey",
    "MeetingKind",
    "Milestone",
    "Move",
    "Note",
    "NoteKind",
    "Owner",
    "Pause",
    "Person",
    "Point",
    "PointKind",
    "Reading",
    "Record",
    "Relation",
    "SettledCommitment",
    "SettledPoint",
    "Useful",
    "Value",
    "Verdict",
]
