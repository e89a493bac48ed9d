"""Promises over time: how many were kept by their first date, by a later one, late, or missed.

Each side is seen beside itself alone; there is no percentage, and nobody stands beside another.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import ClassVar, Literal

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.looking_back.period import Period
from ooo.core.model import Commitment, Owner, SettledCommitment
from ooo.core.records.commitments import days_late, kept_late_by, was_late
from ooo.core.records.moves import moved
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.away import Away
from ooo.core.text.facts import File

PromiseEnding = Literal[
    "kept_first",
    "kept_moved",
    "kept_late",
    "kept_undated",
    "missed",
    "dropped",
    "open",
    "open_late",
]


class PromiseOverTime(Struct, frozen=True, kw_only=True):
    """A promise, how it ended so far, and by how many days it was or is late."""

    id: str
    owner: Owner
    text: str
    made: dt.date | None
    due: dt.date | None
    first_due: dt.date | None
    moves: int
    settled: dt.date | None
    ending: PromiseEnding
    days_late: int
    why: str
    sensitive: bool


class PromiseSide(Struct, frozen=True, kw_only=True):
    """How the promises of one side ended; `late` is how many of the open ones are late.

    `late_days` is by how many days the latest of those is. `slip_days` says for each that was kept
    late, or is open and late, by how many days.
    """

    kept_first: int = 0
    kept_moved: int = 0
    kept_late: int = 0
    kept_undated: int = 0
    missed: int = 0
    dropped: int = 0
    open: int = 0
    late: int = 0
    late_days: int = 0
    moves: int = 0
    slip_days: tuple[int, ...] = ()

    @property
    def kept(self) -> int:
        """How many were kept, whenever."""
        return self.kept_first + self.kept_moved + self.kept_late + self.kept_undated

    @property
    def in_time(self) -> int:
        """How many were kept in time: by the first date, or by a later one they were moved to."""
        return self.kept_first + self.kept_moved

    @property
    def had_to_be(self) -> int:
        """How many had to be kept: all but what is open, or was not needed any more."""
        return self.kept + self.missed

    @property
    def all(self) -> int:
        """How many there are."""
        return self.had_to_be + self.dropped + self.open


class PromisesScreen(Struct, frozen=True):
    """What the screen needs besides."""

    today: dt.date
    called: str
    since: dt.date | None


class Promises(Answer, frozen=True, kw_only=True):
    """The promises between two people, counted by how they ended, and each, the newest first."""

    kind: ClassVar[str] = "promises"

    person: str
    name: str
    since: dt.date | None
    until: dt.date | None
    me: PromiseSide
    them: PromiseSide
    records: tuple[PromiseOverTime, ...]
    sensitive: int
    unread: tuple[File, ...]
    screen: PromisesScreen


def record_of(
    promise: Commitment, today: dt.date, *, away: Collection[Away] = ()
) -> PromiseOverTime:
    """Give a promise with how it ended; the first date it had is the one it is held against.

    `away` is when the person was on leave, which makes none of their promises late. One that was
    pulled forward and kept by its first date was not late.
    """
    moves = moved(promise.moves)
    first = moves[0].was if moves else promise.due
    settled = promise if isinstance(promise, SettledCommitment) else None
    ending = _ending(promise, first, today, away)
    return PromiseOverTime(
        id=promise.id,
        owner=promise.owner,
        text=promise.text,
        made=promise.made,
        due=promise.due,
        first_due=first,
        moves=len(moves),
        settled=settled.settled if settled else None,
        ending=ending,
        days_late=0 if ending == "kept_first" else was_late(promise, today, away=away),
        why=settled.why if settled else "",
        sensitive=promise.sensitive,
    )


def count(records: Iterable[PromiseOverTime]) -> PromiseSide:
    """Count how the promises of one side ended."""
    held = tuple(records)
    counts: dict[str, int] = {}
    for each in held:
        counts[each.ending] = counts.get(each.ending, 0) + 1
    late = counts.pop("open_late", 0)
    return PromiseSide(
        **{**counts, "open": counts.get("open", 0) + late},
        late=late,
        late_days=max((each.days_late for each in held if each.settled is None), default=0),
        moves=sum(each.moves for each in held),
        slip_days=tuple(each.days_late for each in held if each.days_late),
    )


def promises_of(
    dossier: Dossier,
    period: Period,
    *,
    today: dt.date,
    show_all: bool = False,
    unread: tuple[File, ...] = (),
) -> Promises:
    """Count what was promised in a time; the dossier holds every settled year."""
    away = absences_of(dossier, today=today)
    promises: tuple[Commitment, ...] = (*dossier.commitments, *dossier.settled_commitments)
    records = [record_of(each, today, away=away) for each in promises]
    if not period.is_whole:
        records = [each for each in records if (day := _day_of(each)) and day in period]
    records.sort(key=lambda each: _day_of(each) or dt.date.min, reverse=True)
    shown = tuple(each for each in records if show_all or not each.sensitive)
    days = [day for each in records if (day := _day_of(each))]
    return Promises(
        person=dossier.person.slug,
        name=dossier.person.name,
        since=period.since,
        until=period.until,
        me=count(each for each in records if each.owner == "me"),
        them=count(each for each in records if each.owner == "them"),
        records=shown,
        sensitive=len(records) - len(shown),
        unread=unread,
        screen=PromisesScreen(today, dossier.person.first_name, min(days, default=None)),
    )


def _day_of(record: PromiseOverTime) -> dt.date | None:
    """Give the day a promise is of: the one it was made on, else the one it was settled on."""
    return record.made or record.settled


def _ending(
    promise: Commitment, first: dt.date | None, today: dt.date, away: Collection[Away]
) -> PromiseEnding:
    if not isinstance(promise, SettledCommitment):
        return "open_late" if days_late(promise, today, away=away) else "open"
    if promise.outcome != "kept":
        return promise.outcome
    if promise.due is None:
        return "kept_undated"
    if first and not kept_late_by(promise, first, away=away):
        return "kept_first"
    return "kept_late" if was_late(promise, today, away=away) else "kept_moved"
