"""A point's life: up on a day or waiting, carried, postponed, discussed, said or dropped.

A point belongs to the person and never to a date: it stays until it is discussed or dropped, and
remembers every meeting it was not reached in.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Literal

from msgspec.structs import asdict, replace

from ooo.core.model import MET, Commitment, MeetingKey, Move, Point, SettledPoint
from ooo.core.rhythm.cadence import BadCadence, parse_cadence

EVERY_MEETING = "meeting"

Ending = Literal["kept", "missed", "dropped", "said"]
"""How a promise or a point is closed, as it is written."""

Ended = Ending | Literal["discussed", "gone"]


def comes_back(point: Point) -> dt.date | None:
    """Give the first day a recurring point is up again; None when no day has to be waited for.

    What cannot be read as a cadence, in a file written by hand, waits for nothing.
    """
    if point.last is None or point.every in {"", EVERY_MEETING}:
        return None
    try:
        return point.last + dt.timedelta(days=parse_cadence(point.every))
    except (BadCadence, OverflowError):
        return None


def is_up(point: Point, day: dt.date) -> bool:
    """Say whether the point is on the agenda of `day`: added by then, and waiting for no other."""
    first_days = (point.added, point.until, comes_back(point))
    return all(first is None or first <= day for first in first_days)


def waits_to_be_said(point: Point) -> bool:
    """Say whether the point is recognition or feedback of mine, which only saying it closes."""
    return point.by == "me" and point.kind in {"win", "feedback", "watch"}


def is_in_the_way(point: Point) -> bool:
    """Say whether a point is a blocker that comes up at every meeting until it is gone."""
    return point.kind == "blocker" and bool(point.every)


def ended_as(record: Point | Commitment, ending: Ending) -> Ended:
    """Give how a record ended; a point that is not still to be said was discussed, or is gone."""
    if ending == "said" and isinstance(record, Point) and is_in_the_way(record):
        return "gone"
    discussed = isinstance(record, Point) and not waits_to_be_said(record)
    return "discussed" if ending == "said" and discussed else ending


def closes_unnamed(day: dt.date, entries: Iterable[MeetingKey]) -> Callable[[Point], bool]:
    """Give what says whether a log of `day` takes a point as discussed without its being named.

    Recognition, feedback and what is sensitive never are: they are too easily passed over. What
    a meeting of that day may have put down was meant for the next time.
    """
    met_before = any(key.date == day and key.kind in MET for key in entries)

    def closes(point: Point) -> bool:
        if waits_to_be_said(point) or point.sensitive or not is_up(point, day):
            return False
        return not (met_before and point.added == day)

    return closes


def as_discussed(point: Point, day: dt.date) -> Point:
    """Give the point as the meeting of `day` keeps it: as it stood, and reached that day."""
    return replace(point, carried=tuple(held for held in point.carried if held != day))


def until_next_time(point: Point, day: dt.date) -> Point | None:
    """Give what stays on the agenda of a point discussed on `day`: a recurring one, afresh."""
    return replace(point, last=day, carried=()) if point.every else None


def carry(point: Point, day: dt.date) -> Point:
    """Give the point as not reached in the meeting of `day`."""
    return replace(point, carried=tuple(sorted({*point.carried, day})))


def postpone(point: Point, until: dt.date | None, *, on: dt.date, why: str = "") -> Point:
    """Give the point with another first day, which it remembers; None: no day to wait for."""
    if until == point.until:
        return point
    return replace(point, until=until, moves=(*point.moves, Move(on=on, was=point.until, why=why)))


def settle_point(
    point: Point, *, settled: dt.date, outcome: Literal["said", "dropped"], why: str = ""
) -> SettledPoint:
    """Give the point as it is filed away, with all it held."""
    return SettledPoint(**asdict(point), settled=settled, outcome=outcome, why=why)


def reopen_point(point: SettledPoint) -> Point:
    """Give the point as it stood before it was filed away."""
    return Point(**{name: getattr(point, name) for name in Point.__struct_fields__})
