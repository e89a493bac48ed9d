"""The evidence of a period on one person, with its gaps, to prepare what is said of it.

What was never said to the person stands before everything else, and facts the oldest first, so
that the last weeks weigh no more than the others.
"""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar, Final, Literal, TypeVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.looking_back.coverage import Month, Warned, months_of, warn
from ooo.core.looking_back.evidence import (
    DatedFact,
    Noted,
    facts_of,
    heard_in_coaching,
    notes_of,
)
from ooo.core.looking_back.given import PromiseOverTime, PromiseSide, count, record_of
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.looking_back.when import Nowhen
from ooo.core.model import MET, Goal, MeetingKey, NoteKind, SettledCommitment
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.rhythm.pauses import leaves_of
from ooo.core.text.facts import File

Shareable = TypeVar("Shareable", "Unsaid", DatedFact, Goal, Noted, PromiseOverTime)

_MONTHS: Final = 12
_WISHES: Final[tuple[NoteKind, ...]] = ("need", "idea", "career", "training")


class Unsaid(Struct, frozen=True, kw_only=True):
    """What the person was never told: a point still to be said, or a remark to be watched."""

    date: dt.date | None
    kind: Literal["win", "feedback", "watch"]
    text: str
    id: str
    sensitive: bool


class Owed(Struct, frozen=True, kw_only=True):
    """How my promises of the period ended, and those that are open and late."""

    side: PromiseSide
    late: tuple[PromiseOverTime, ...]


class ReviewScreen(Struct, frozen=True, kw_only=True):
    """What the screen needs besides; `me` is what a shared sheet calls the manager."""

    today: dt.date
    called: str
    me: str
    shared: bool
    first: dt.date


class Review(Answer, frozen=True, kw_only=True):
    """What is known of a period: how it is covered, what to say first, and the facts.

    On a shared one stand only `kept` promises of both sides, what was marked to share (`noted`)
    and goals, all of which both know.
    """

    kind: ClassVar[str] = "review"

    person: str
    name: str
    since: dt.date
    until: dt.date
    months: tuple[Month, ...]
    warnings: tuple[Warned, ...]
    unsaid: tuple[Unsaid, ...]
    facts: tuple[DatedFact, ...]
    goals: tuple[Goal, ...]
    wishes: tuple[Noted, ...]
    blockers: tuple[Noted, ...]
    decisions: tuple[Noted, ...]
    owed: Owed | None
    noted: tuple[Noted, ...]
    kept: tuple[SettledCommitment, ...]
    sensitive: int
    unread: tuple[File, ...]
    screen: ReviewScreen

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to review."""
        held = (self.unsaid, self.facts, self.goals, self.noted, self.kept)
        others = (self.wishes, self.blockers, self.decisions, self.sensitive, self.unread)
        return not (any(map(bool, (*held, *others))) or (self.owed and self.owed.side.all))


def review_period(since: dt.date | None, until: dt.date | None, *, today: dt.date) -> PeriodSpan:
    """Give the days of a review: unless said otherwise twelve months, this one among them.

    Raise Nowhen where it would begin after its end.
    """
    last = until or today
    if since is None:
        months = last.year * 12 + last.month - _MONTHS
        since = dt.date(max(months // 12, 1), months % 12 + 1, 1)
    if since > last:
        raise Nowhen(since=since, until=last)
    return PeriodSpan(since, last)


def keys_of_review(entries: tuple[MeetingKey, ...], period: PeriodSpan) -> frozenset[MeetingKey]:
    """Give the entries that are opened for a review: those of its days that took place."""
    return frozenset(key for key in entries if key.date in period and key.kind != "skipped")


def years_of_review(period: PeriodSpan, today: dt.date) -> range:
    """Give the years of what is settled that a review needs."""
    return range(period.since.year, today.year + 1)


def review(
    dossier: Dossier,
    period: PeriodSpan,
    *,
    today: dt.date,
    show_all: bool = False,
    unread: tuple[File, ...] = (),
) -> Review:
    """Review a period for the manager's eyes alone.

    The dossier holds the entries of `keys_of_review` and the years of `years_of_review`.
    """
    person = dossier.person
    facts = facts_of(dossier, period)
    met = [key.date for key in dossier.entries if key.kind in MET and key.date in period]
    covered = PeriodSpan(_begin(dossier, period, facts), period.until)
    months = months_of(covered, facts, met, leaves_of(person))
    voice = heard_in_coaching(dossier, period)
    unsaid = _unsaid(dossier, period, facts)
    goals = tuple(each for each in dossier.goals if is_followed(each, period))
    wishes = notes_of(dossier, period, _WISHES)
    blockers = notes_of(dossier, period, ["blocker"])
    decisions = notes_of(dossier, period, ["decision"])
    owed = _owed(dossier, period, today)
    seen = _Seen(show_all=show_all)
    return Review(
        person=person.slug,
        name=person.name,
        since=period.since,
        until=period.until,
        months=months,
        warnings=warn(months, facts, covered, their_voice=voice),
        unsaid=seen(unsaid),
        facts=seen(facts),
        goals=seen(goals),
        wishes=seen(wishes),
        blockers=seen(blockers),
        decisions=seen(decisions),
        owed=Owed(side=owed.side, late=seen(owed.late)),
        noted=(),
        kept=(),
        sensitive=seen.left_out,
        unread=unread,
        screen=ReviewScreen(
            today=today,
            called=person.first_name,
            me="",
            shared=False,
            first=covered.since,
        ),
    )


class _Seen:
    """Gives what may be seen unasked, and counts the rest."""

    def __init__(self, *, show_all: bool) -> None:
        self._all = show_all
        self.left_out = 0

    def __call__(self, held: Iterable[Shareable]) -> tuple[Shareable, ...]:
        every = tuple(held)
        seen = tuple(each for each in every if self._all or not each.sensitive)
        self.left_out += len(every) - len(seen)
        return seen


def _begin(dossier: Dossier, period: PeriodSpan, facts: tuple[DatedFact, ...]) -> dt.date:
    """Give the first day that facts could be of: months before someone came are no gap."""
    person = dossier.person
    here = max([day for day in (person.since, person.added) if day], default=period.since)
    known = [each.date for each in facts]
    known += [key.date for key in dossier.entries if key.date in period]
    first = min([here, *known])
    return min(max(period.since, first), period.until)


def _unsaid(
    dossier: Dossier, period: PeriodSpan, facts: tuple[DatedFact, ...]
) -> tuple[Unsaid, ...]:
    """Give what the person was never told, the oldest first: thanks, feedback, what to watch.

    What was put down after the period is none of it; what was before still waits.
    """
    points = [
        Unsaid(
            date=each.added,
            kind=each.kind,  # type: ignore[arg-type] # only these wait to be said
            text=each.text,
            id=each.id,
            sensitive=each.sensitive,
        )
        for each in dossier.points
        if waits_to_be_said(each) and (each.added is None or each.added <= period.until)
    ]
    remarks = [
        Unsaid(date=each.date, kind="watch", text=each.text, id="", sensitive=each.sensitive)
        for each in facts
        if not each.told
    ]
    return tuple(sorted([*points, *remarks], key=lambda each: each.date or dt.date.min))


def is_followed(goal: Goal, period: PeriodSpan) -> bool:
    """Tell whether a goal of theirs, and none in which I grow, was followed in the period."""
    begun = goal.opened is None or goal.opened <= period.until
    return not goal.mine and begun and (goal.closed is None or goal.closed >= period.since)


def _owed(dossier: Dossier, period: PeriodSpan, today: dt.date) -> Owed:
    """Count my promises that were made or settled in the period, or are late since before."""
    mine = [
        record_of(each, today)
        for each in (*dossier.commitments, *dossier.settled_commitments)
        if each.owner == "me"
    ]
    held = [
        each
        for each in mine
        if (each.settled and each.settled in period)
        or (each.made and each.made in period)
        or (each.ending == "open_late" and (each.made is None or each.made <= period.until))
    ]
    late = sorted((each for each in held if each.ending == "open_late"), key=_latest)
    return Owed(side=count(held), late=tuple(late))


def _latest(record: PromiseOverTime) -> int:
    return -record.days_late
