"""What a log does to what was open: the agenda gone through, promises settled, moved or left."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.log.entry import Entry, Said, Verdict
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import (
    as_discussed,
    carry,
    closes_unnamed,
    postpone,
    until_next_time,
)
from ooo.core.records.commitments import is_offered, move_due, spoken_of
from ooo.core.records.filing import file_commitment, file_point, put_commitment, put_point


class Became(Struct, frozen=True):
    """One record as the log left it, and what was said of it."""

    verdict: Verdict
    record: Point | Commitment


class GoneThrough(Struct, frozen=True):
    """The dossier after a log went through it, and what became of what was open.

    `unasked` are the commitments a log goes through of which nothing was said.
    """

    dossier: Dossier
    became: tuple[Became, ...] = ()
    unasked: tuple[Commitment, ...] = ()

    def points(self, verdict: Verdict) -> tuple[Point, ...]:
        """Give the points of which this was said, as they stand after it."""
        said = (one.record for one in self.became if one.verdict == verdict)
        return tuple(record for record in said if isinstance(record, Point))

    def commitments(self, verdict: Verdict) -> tuple[Commitment, ...]:
        """Give the commitments of which this was said, as they stand after it."""
        said = (one.record for one in self.became if one.verdict == verdict)
        return tuple(record for record in said if isinstance(record, Commitment))


def go_through(
    dossier: Dossier, entry: Entry, said: Mapping[str, Said], *, adds: bool
) -> GoneThrough:
    """Go through the agenda and the promises as `entry` says, `said` by id.

    `adds` tells of an entry that adds to a meeting logged before: what that log left open is
    closed only by name. So are points that an earlier meeting of that day may have put down.
    """
    by_default = entry.is_met and entry.others_discussed and not adds
    became: list[Became] = []
    unasked: list[Commitment] = []
    after = dossier
    for point in dossier.points:
        about = said.get(point.id)
        if about is None and by_default and closes_unnamed(point, entry.date, dossier.entries):
            about = Said("discussed")
        if about is not None and not _stays_untouched(dossier, point, about, entry.date):
            after, record = _with_point(after, point, about, entry)
            became.append(Became(about.verdict, record))
    for commitment in dossier.commitments:
        about = said.get(commitment.id)
        if about is not None:
            after, promise = _with_commitment(after, commitment, about, entry)
            became.append(Became(about.verdict, promise))
        elif entry.is_met and is_offered(commitment, entry.date):
            unasked.append(commitment)
    return GoneThrough(after, tuple(became), tuple(unasked))


def _stays_untouched(dossier: Dossier, point: Point, about: Said, day: dt.date) -> bool:
    """Say whether it needs no mark that the point was not reached: nobody expected it to be."""
    expected = closes_unnamed(point, day, dossier.entries)
    return about.verdict == "not discussed" and not expected


def _with_point(dossier: Dossier, point: Point, about: Said, entry: Entry) -> tuple[Dossier, Point]:
    day = entry.date
    if about.verdict == "dropped":
        filed = file_point(dossier, point, settled=day, outcome="dropped", why=entry.why)
        return filed, point
    if about.verdict == "moved":
        later = postpone(point, about.day, on=day, why=entry.why)
        return put_point(dossier, point, later), later
    if about.verdict == "not discussed":
        waiting = carry(point, day)
        return put_point(dossier, point, waiting), waiting
    left = put_point(dossier, point, until_next_time(point, day))
    return left, as_discussed(point, day)


def _with_commitment(
    dossier: Dossier, commitment: Commitment, about: Said, entry: Entry
) -> tuple[Dossier, Commitment]:
    day, verdict = entry.date, about.verdict
    if verdict == "dropped":
        filed = file_commitment(dossier, commitment, settled=day, outcome="dropped", why=entry.why)
        return filed, commitment
    known = spoken_of(commitment) if entry.is_spoken else commitment
    if verdict == "moved":
        known = move_due(known, about.day, on=day, why=entry.why)
    spoken = put_commitment(dossier, commitment, known)
    if verdict == "kept":
        return file_commitment(spoken, known, settled=day, outcome="kept"), known
    if verdict == "missed":
        filed = file_commitment(spoken, known, settled=day, outcome="missed", why=entry.why)
        return filed, known
    return spoken, known
