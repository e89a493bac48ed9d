"""What a log does to what was open: the agenda gone through, promises settled, moved or left."""

from collections.abc import Mapping

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth.track import experiments_of
from ooo.core.log.entry import Entry, Said, SaidVerdict
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import (
    as_discussed,
    carry,
    closes_unnamed,
    postpone,
    until_next_time,
)
from ooo.core.records.commitments import (
    Outcome,
    is_offered,
    move_due,
    settle_commitment,
    spoken_of,
)
from ooo.core.records.filing import Filing

_ENDINGS: Mapping[SaidVerdict, Outcome] = {"kept": "kept", "missed": "missed", "dropped": "dropped"}


class Became(Struct, frozen=True):
    """One record as the log left it, and what was said of it."""

    verdict: SaidVerdict
    record: Point | Commitment


class GoneThrough(Struct, frozen=True):
    """The dossier after a log went through it, and what became of what was open.

    `unasked` are the commitments a log goes through of which nothing was said.
    """

    dossier: Dossier
    became: tuple[Became, ...] = ()
    unasked: tuple[Commitment, ...] = ()

    def points(self, verdict: SaidVerdict) -> tuple[Point, ...]:
        """Give the points of which this was said, as they stand after it."""
        said = (one.record for one in self.became if one.verdict == verdict)
        return tuple(record for record in said if isinstance(record, Point))

    def commitments(self, verdict: SaidVerdict) -> tuple[Commitment, ...]:
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
    by_default = entry.goes_through_agenda and entry.others_discussed and not adds
    became: list[Became] = []
    unasked: list[Commitment] = []
    filing = Filing(dossier)
    closes = closes_unnamed(entry.date, dossier.entries)
    for point in dossier.points:
        about = said.get(point.id)
        if about is None and by_default and closes(point):
            about = Said("discussed")
        # What nobody expected to be reached needs no mark that it was not.
        if about is not None and (about.verdict != "not discussed" or closes(point)):
            became.append(Became(about.verdict, _file_point(filing, point, about, entry)))
    tried = experiments_of(dossier)
    for commitment in dossier.commitments:
        about = said.get(commitment.id)
        if about is not None:
            promise = _file_commitment(filing, commitment, about, entry)
            became.append(Became(about.verdict, promise))
        elif entry.is_met and is_offered(commitment, entry.date) and commitment.id not in tried:
            unasked.append(commitment)
    return GoneThrough(filing.dossier, tuple(became), tuple(unasked))


def _file_point(filing: Filing, point: Point, about: Said, entry: Entry) -> Point:
    day = entry.date
    if about.verdict == "dropped":
        filing.file_point(point, settled=day, outcome="dropped", why=entry.why)
        return point
    if about.verdict == "gone":
        filing.file_point(point, settled=day, outcome="said")
        return point
    if about.verdict == "discussed":
        filing.put_point(point, until_next_time(point, day))
        return as_discussed(point, day)
    is_moved = about.verdict == "moved"
    left = postpone(point, about.day, on=day, why=entry.why) if is_moved else carry(point, day)
    filing.put_point(point, left)
    return left


def _file_commitment(
    filing: Filing, commitment: Commitment, about: Said, entry: Entry
) -> Commitment:
    day, verdict = entry.date, about.verdict
    spoken = entry.is_spoken and verdict != "dropped"
    known = spoken_of(commitment) if spoken else commitment
    if verdict == "moved":
        known = move_due(known, about.day, on=day, why=entry.why)
    if verdict not in _ENDINGS:
        filing.put_commitment(commitment, known)
        return known
    outcome = _ENDINGS[verdict]
    why = about.why or ("" if outcome == "kept" else entry.why)
    filing.file_commitment(
        commitment, settle_commitment(known, settled=day, outcome=outcome, why=why)
    )
    return known
