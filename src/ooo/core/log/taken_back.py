"""What a meeting did to what was open is taken back, or becomes what another day did.

A notebook notes the day of it and no more: what was closed, moved or not reached on a day is what
the only meeting of that day did.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Commitment, MeetingKey, Move, Point, SettledPoint
from ooo.core.records.agenda import is_in_the_way, reopen_point
from ooo.core.records.commitments import reopen_commitment
from ooo.core.records.live import live_records

SPOKEN = MET | {"coaching"}
"""The kinds of entry in which both spoke, so that promises were made and gone through."""

AnyPoint = TypeVar("AnyPoint", bound=Point)
AnyCommitment = TypeVar("AnyCommitment", bound=Commitment)


class TakenBack(Struct, frozen=True):
    """A dossier as if a meeting had not been, and what is open in it other than it was."""

    dossier: Dossier
    points: tuple[Point, ...]
    commitments: tuple[Commitment, ...]


def did_it_alone(entries: Iterable[MeetingKey], key: MeetingKey) -> bool:
    """Say whether what was done that day was done in this entry: no other may have done it."""
    others = (each for each in entries if each.date == key.date and each != key)
    return key.kind in SPOKEN and not any(each.kind in SPOKEN for each in others)


def take_back(
    dossier: Dossier, day: dt.date, discussed: Collection[Point], *, alone: bool
) -> TakenBack:
    """Give a dossier, which holds the meeting of `day` no more, as it was before it.

    What was `discussed` in it is on the agenda again. Where the meeting did it `alone`, what was
    carried, moved, kept, missed or dropped that day is open again as before, too.
    """
    after = _discussed_again(dossier, discussed, day)
    if alone:
        after = _as_before(after, day)
    points, commitments = frozenset(dossier.points), frozenset(dossier.commitments)
    return TakenBack(
        after,
        tuple(each for each in after.points if each not in points),
        tuple(each for each in after.commitments if each not in commitments),
    )


def become_of(dossier: Dossier, day: dt.date, new: dt.date) -> Dossier:
    """Give the dossier with what a meeting did on `day` as done on the `new` one."""

    def moved(moves: tuple[Move, ...]) -> tuple[Move, ...]:
        return tuple(replace(each, on=new) if each.on == day else each for each in moves)

    def point(each: AnyPoint) -> AnyPoint:
        carried = tuple(sorted({new if one == day else one for one in each.carried}))
        last = new if each.last == day else each.last
        return replace(each, carried=carried, last=last, moves=moved(each.moves))

    def promise(each: AnyCommitment) -> AnyCommitment:
        made = new if each.known and each.made == day else each.made
        return replace(each, made=made, moves=moved(each.moves))

    return replace(
        dossier,
        points=tuple(map(point, dossier.points)),
        commitments=tuple(map(promise, dossier.commitments)),
        settled_points=tuple(
            replace(point(each), settled=new) if _closed_on(each, day) else point(each)
            for each in dossier.settled_points
        ),
        settled_commitments=tuple(
            replace(promise(each), settled=new) if each.settled == day else promise(each)
            for each in dossier.settled_commitments
        ),
        meetings=tuple(
            replace(each, points=tuple(map(point, each.points))) for each in dossier.meetings
        ),
    )


def _discussed_again(dossier: Dossier, discussed: Collection[Point], day: dt.date) -> Dossier:
    """Put on the agenda what was discussed; what comes back waits as it did before."""
    points = {each.id or index: each for index, each in enumerate(dossier.points)}
    again: list[Point] = []
    for point in discussed:
        held = points.get(point.id)
        if held is None:
            again.append(point)
        elif held.every and held.last == day:
            points[point.id] = replace(held, last=point.last, carried=point.carried)
        elif held.text != point.text:
            # Another record has the id by now.
            again.append(replace(point, id=""))
    return replace(dossier, points=(*points.values(), *again))


def _as_before(dossier: Dossier, day: dt.date) -> Dossier:
    """Give what is open without what was done to it on `day`, and with what was closed then."""
    spoken = frozenset(each.date for each in dossier.entries if each.kind in SPOKEN)
    live = {found.record.id for found in live_records({dossier.person.slug: dossier})}
    dropped = {
        each: _point_before(reopen_point(each), day)
        for each in dossier.settled_points
        if _closed_on(each, day) and each.id not in live
    }
    closed = {
        each: _known_before(_unmoved(reopen_commitment(each), day), spoken, named=True)
        for each in dossier.settled_commitments
        if each.settled == day and each.id not in live
    }
    return replace(
        dossier,
        points=(
            *(_point_before(each, day) for each in dossier.points),
            *dropped.values(),
        ),
        commitments=(
            *(_promise_before(each, day, spoken) for each in dossier.commitments),
            *closed.values(),
        ),
        settled_points=tuple(
            _point_before(each, day) for each in dossier.settled_points if each not in dropped
        ),
        settled_commitments=tuple(
            _unmoved(each, day) for each in dossier.settled_commitments if each not in closed
        ),
        meetings=tuple(
            replace(each, points=tuple(_point_before(one, day) for one in each.points))
            for each in dossier.meetings
        ),
    )


def _closed_on(point: SettledPoint, day: dt.date) -> bool:
    """Say whether a meeting may have closed it; what was said, was said between meetings."""
    return point.settled == day and (point.outcome == "dropped" or is_in_the_way(point))


def _point_before(point: AnyPoint, day: dt.date) -> AnyPoint:
    moves, until = _without(point.moves, point.until, day)
    carried = tuple(each for each in point.carried if each != day)
    return replace(point, carried=carried, moves=moves, until=until)


def _promise_before(
    commitment: Commitment, day: dt.date, spoken: Collection[dt.date]
) -> Commitment:
    before = _unmoved(commitment, day)
    return _known_before(before, spoken, named=before != commitment)


def _unmoved(commitment: AnyCommitment, day: dt.date) -> AnyCommitment:
    moves, due = _without(commitment.moves, commitment.due, day)
    return replace(commitment, moves=moves, due=due)


def _known_before(
    commitment: Commitment, spoken: Collection[dt.date], *, named: bool
) -> Commitment:
    """Give the promise as known to both only if another meeting, on a `spoken` day, made it so.

    One that was `named` in the meeting that is gone was so for sure if another made or moved it;
    of the others it is enough that there was one since. What nobody may know is not shared.
    """
    told = {commitment.made, *(each.on for each in commitment.moves)}
    since = commitment.made or dt.date.min
    elsewhere = not told.isdisjoint(spoken) if named else any(each >= since for each in spoken)
    return replace(commitment, known=commitment.known and elsewhere)


def _without(
    moves: tuple[Move, ...], now: dt.date | None, day: dt.date
) -> tuple[tuple[Move, ...], dt.date | None]:
    """Give the changes of a date without those of `day`, and the date as it is then."""
    kept: list[Move] = []
    for move in reversed(moves):
        if move.on != day:
            kept.append(move)
        elif kept:
            kept[-1] = replace(kept[-1], was=move.was)
        else:
            now = move.was
    return tuple(reversed(kept)), now
