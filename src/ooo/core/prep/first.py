"""What must not be forgotten in a meeting: promises of mine to answer for, thanks, feedback.

People stop speaking when nothing happens afterwards, so my own late promises come first.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from ooo.core.model import Commitment, Move, Person, Point
from ooo.core.records.agenda import is_up, waits_to_be_said
from ooo.core.records.commitments import days_late
from ooo.core.records.moves import moved

WhyFirst = Literal["late", "moved", "recognition", "feedback"]


class First(Struct, frozen=True, kw_only=True):
    """One thing not to forget, and the reason.

    `since` is the day it was promised or put down; `preference` is how the person said they want
    to be told, empty where they did not say or it is a promise.
    """

    reason: WhyFirst
    id: str
    text: str
    since: dt.date | None
    due: dt.date | None = None
    days_late: int = 0
    moves: tuple[Move, ...] = ()
    carried: tuple[dt.date, ...] = ()
    preference: str = ""
    sensitive: bool = False


def why_owed_first(
    commitment: Commitment, *, today: dt.date, last_met: dt.date | None
) -> WhyFirst | None:
    """Say why a promise must not be forgotten: mine and late, or moved since the last meeting.

    One made after that meeting, which they do not know of, needs no telling when it moves.
    """
    if commitment.owner != "me":
        return None
    if days_late(commitment, today, away=()):
        return "late"
    moves = commitment.moves if moved(commitment.moves) else ()
    if last_met is None or not moves or moves[-1].on <= last_met:
        return None
    spoken_of = commitment.known or commitment.made is None or commitment.made <= last_met
    return "moved" if spoken_of else None


def why_said_first(point: Point, *, day: dt.date) -> WhyFirst | None:
    """Say why a point must not be forgotten on `day`: recognition or feedback not yet said."""
    if not waits_to_be_said(point) or not is_up(point, day):
        return None
    return "recognition" if point.kind == "win" else "feedback"


def owed_first(
    commitments: Iterable[Commitment], *, today: dt.date, last_met: dt.date | None
) -> tuple[First, ...]:
    """Give the promises that must not be forgotten: the latest first, then what was moved."""
    found = [
        First(
            reason=reason,
            id=each.id,
            text=each.text,
            since=each.made,
            due=each.due,
            days_late=days_late(each, today, away=()),
            moves=moved(each.moves),
            sensitive=each.sensitive,
        )
        for each in commitments
        if (reason := why_owed_first(each, today=today, last_met=last_met))
    ]
    return tuple(sorted(found, key=lambda first: -first.days_late))


def said_first(points: Iterable[Point], person: Person, *, day: dt.date) -> tuple[First, ...]:
    """Give what must not be left unsaid, recognition before feedback."""
    found = [
        First(
            reason=reason,
            id=each.id,
            text=each.text,
            since=each.added,
            moves=moved(each.moves),
            carried=each.carried,
            preference=person.preferences.get(reason, ""),
            sensitive=each.sensitive,
        )
        for each in points
        if (reason := why_said_first(each, day=day))
    ]
    return tuple(sorted(found, key=lambda first: first.reason != "recognition"))
