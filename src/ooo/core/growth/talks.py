"""The talks of a time beside those of the time before, counted: no percentage and no score."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.looking_back.came_due import came_due
from ooo.core.looking_back.given import record_of
from ooo.core.looking_back.period import Period
from ooo.core.model import MET, Commitment, Meeting, Note, Point
from ooo.core.records.areas import area_of

TalkRow = Literal[
    "held",
    "skipped",
    "points",
    "points_theirs",
    "promises_due",
    "promises_in_time",
    "thanks",
    "operational",
    "development",
    "relational",
    "no_area",
]

_OF_REPORTS: Final[frozenset[TalkRow]] = frozenset(
    {"points", "points_theirs", "thanks", "operational", "development", "relational", "no_area"}
)
"""What is counted with those alone for whose growth I answer."""


class Counted(Struct, frozen=True, kw_only=True):
    """How many there are of something; `before` is None where that time was before they came."""

    name: TalkRow
    now: int
    before: int | None


def talks_of(
    dossier: Dossier, period: Period, before: Period | None, *, today: dt.date
) -> tuple[Counted, ...]:
    """Count what the talks of a time held, and those of a time before where there is one.

    The dossier holds the meetings of both, and the settled promises.
    """
    now = _counts(dossier, period, today)
    earlier = _counts(dossier, before, today) if before else {}
    of_reports = dossier.person.relation == "report"
    return tuple(
        Counted(name=name, now=count, before=earlier.get(name))
        for name, count in now.items()
        if of_reports or name not in _OF_REPORTS
    )


def _counts(dossier: Dossier, period: Period, today: dt.date) -> dict[TalkRow, int]:
    kinds = [each.kind for each in dossier.entries if each.date in period]
    met = [each for each in dossier.meetings if each.kind in MET and each.date in period]
    points = [point for each in met for point in each.points]
    areas = Counter(area_of(each) for each in points)
    mine = (record_of(each, today) for each in _mine(dossier))
    due = came_due(mine, period, today=today)
    return {
        "held": sum(kind in MET for kind in kinds),
        "skipped": kinds.count("skipped"),
        "points": len(points),
        "points_theirs": sum(each.by == "them" for each in points),
        "promises_due": due.due,
        "promises_in_time": due.in_time,
        "thanks": sum(day in period for day in thanks_said(dossier)),
        "operational": areas["operational"],
        "development": areas["development"],
        "relational": areas["relational"],
        "no_area": areas[None],
    }


def thanks_said(dossier: Dossier) -> Iterator[dt.date]:
    """Give the days on which thanks were said, as far as that was noted."""
    for meeting in dossier.meetings:
        yield from (meeting.date for each in _said_in(meeting) if _is_thanks(each))
    for point in dossier.settled_points:
        if point.outcome == "said" and _is_thanks(point):
            yield point.settled


def _said_in(meeting: Meeting) -> Iterable[Note | Point]:
    return (*meeting.notes, *meeting.points) if meeting.kind != "skipped" else ()


def _is_thanks(record: Note | Point) -> bool:
    return record.kind == "win" and record.by == "me"


def _mine(dossier: Dossier) -> Iterator[Commitment]:
    for each in (*dossier.commitments, *dossier.settled_commitments):
        if each.owner == "me":
            yield each
