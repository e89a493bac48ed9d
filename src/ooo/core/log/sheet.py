"""What a log goes through, on one sheet: the points and the promises of a day, numbered."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Cover, Point
from ooo.core.records.agenda import closes_unnamed, is_up, waits_to_be_said
from ooo.core.records.commitments import days_late, is_offered
from ooo.core.rhythm.cadence import parse_cadence


class NumberedPoint(Struct, frozen=True):
    """A point that counts as discussed unless said otherwise, and its number on the sheet."""

    number: int
    point: Point


class NumberedPromise(Struct, frozen=True):
    """A commitment to go through, its number on the sheet, and for how many days it is late."""

    number: int
    commitment: Commitment
    days_late: int


class LogSheetScreen(Struct, frozen=True):
    """How the person is called."""

    first_name: str


class LogSheet(Answer, frozen=True, kw_only=True):
    """What the log of a day goes through.

    `to_say` is recognition and feedback that only saying it closes, `sensitive` what only naming
    it does; neither is numbered. `about` is when the next meeting would be due.
    """

    kind: ClassVar[str] = "log-sheet"

    person: str
    name: str
    date: dt.date
    points: tuple[NumberedPoint, ...]
    promises: tuple[NumberedPromise, ...]
    to_say: tuple[Point, ...]
    sensitive: tuple[Point, ...]
    about: dt.date
    screen: LogSheetScreen


def sheet(dossier: Dossier, day: dt.date, *, cover: Cover, into: bool = False) -> LogSheet:
    """Give what a log of `day` goes through: my points before theirs, the most carried first.

    The promises follow, mine first, the latest first and those without a date last. With `into`
    the agenda was gone through by the log that is added to, so no point is numbered.
    """
    person = dossier.person
    up = [point for point in dossier.points if is_up(point, day)]
    closing = filter(closes_unnamed(day, dossier.entries), up)
    points = [] if into else sorted(closing, key=_most_carried_first)
    promises = sorted(
        (held for held in dossier.commitments if is_offered(held, day)), key=_latest_first
    )
    cadence = parse_cadence(person.cadence or cover.defaults.cadence)
    return LogSheet(
        person=person.slug,
        name=person.name,
        date=day,
        points=tuple(NumberedPoint(number, point) for number, point in enumerate(points, 1)),
        promises=tuple(
            NumberedPromise(number, held, days_late(held, day))
            for number, held in enumerate(promises, len(points) + 1)
        ),
        to_say=tuple(held for held in up if waits_to_be_said(held) and not held.sensitive),
        sensitive=tuple(held for held in up if held.sensitive),
        about=day + dt.timedelta(days=cadence),
        screen=LogSheetScreen(person.first_name),
    )


def _most_carried_first(point: Point) -> tuple[bool, int]:
    return point.by == "them", -len(point.carried)


def _latest_first(commitment: Commitment) -> tuple[bool, dt.date]:
    return commitment.owner == "them", commitment.due or dt.date.max
