"""How the last meetings were balanced between the three areas, and what to say of it.

A sentence is only said where it is fair: enough is known, one area had nothing for a while, and
today's agenda does not make up for it already.
"""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from ooo.core.model import Meeting, Point
from ooo.core.records.areas import KnownArea, area_of
from ooo.errors import Saying

MEETINGS_WEIGHED = 6
"""How many meetings that count as having met are looked at."""

_WITHOUT = 4
_KNOWN_PERCENT = 70
_ORDER: tuple[KnownArea, ...] = ("development", "relational", "operational")
_SPRING, _SUMMER = Saying("spring"), Saying("summer")
_AUTUMN, _WINTER = Saying("autumn"), Saying("winter")
_SEASONS = (_SPRING, *[_SUMMER] * 3, *[_AUTUMN] * 3, *[_WINTER] * 2, *[_SPRING] * 3)
_MISSING: Mapping[KnownArea, str] = {
    "development": "Nothing on development in {without} meetings. "
    "Ask: what would you like to be better at by {season}?",
    "relational": "Nothing on relational in {without} meetings. "
    "Ask: how is it to work in this team at the moment?",
    "operational": "Nothing on operational in {without} meetings. "
    "Ask: what gets in the way of your work at the moment?",
}


class Balance(Struct, frozen=True, kw_only=True):
    """What the points of the last meetings were about, in whole percent.

    `known` of all `points` have an area; `operational`, `development` and `relational` are shares
    of those. `missing` is the area that had nothing in the last `without` meetings, where that is
    fair to say, and `sentence` says it.
    """

    meetings: int
    points: int
    known: int
    operational: int
    development: int
    relational: int
    missing: KnownArea | None = None
    without: int = 0
    sentence: Saying = Saying()


def weigh(
    meetings: Sequence[Meeting], agenda: Sequence[Point], *, today: dt.date
) -> Balance | None:
    """Weigh the last six of `meetings` (oldest first, all of them met); None without any point.

    `agenda` is what is up for the next meeting.
    """
    last = meetings[-MEETINGS_WEIGHED:]
    points = [point for meeting in last for point in meeting.points]
    if not points:
        return None
    counts = Counter(area for point in points if (area := area_of(point)))
    known = sum(counts.values())
    missing, without = None, 0
    if known * 100 >= len(points) * _KNOWN_PERCENT:
        missing, without = _missing(last, agenda)
    return Balance(
        meetings=len(last),
        points=len(points),
        known=_percent(known, len(points)),
        operational=_percent(counts["operational"], known),
        development=_percent(counts["development"], known),
        relational=_percent(counts["relational"], known),
        missing=missing,
        without=without,
        sentence=_sentence(missing, without, today) if missing else Saying(),
    )


def _missing(last: Sequence[Meeting], agenda: Sequence[Point]) -> tuple[KnownArea | None, int]:
    """Give the area that had nothing in the last four meetings or more, and in how many."""
    planned = {area_of(point) for point in agenda}
    for area in _ORDER:
        without = _meetings_without(area, last)
        if without >= _WITHOUT and area not in planned:
            return area, without
    return None, 0


def _meetings_without(area: KnownArea, last: Sequence[Meeting]) -> int:
    """Count the meetings since the area last had a point or a note."""
    for count, meeting in enumerate(reversed(last)):
        of_points, of_notes = map(area_of, meeting.points), map(area_of, meeting.notes)
        if area in {*of_points, *of_notes}:
            return count
    return len(last)


def _percent(count: int, whole: int) -> int:
    return (200 * count + whole) // (2 * whole) if whole else 0


def _sentence(area: KnownArea, without: int, today: dt.date) -> Saying:
    """Say what was missing, and a question that opens it."""
    season = _SEASONS[today.month - 1]
    return Saying(_MISSING[area], without=without, season=season)
