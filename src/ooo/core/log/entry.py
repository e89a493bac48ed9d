"""What a manager says of a meeting, as one value: it is asked for first and recorded after.

Ids may be their beginnings; what contradicts itself is refused before anything is changed.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from ooo.core.capture.captured import Item
from ooo.core.dossier import Dossier
from ooo.core.model import MET, Booking, Commitment, MeetingKind, Useful
from ooo.core.records.live import Live, find_live
from ooo.core.rhythm.book import check_ahead
from ooo.core.rhythm.meetings import StillToCome
from ooo.errors import UsageProblem

Verdict = Literal["kept", "missed", "dropped", "moved", "left open", "discussed", "not discussed"]

_OF_PROMISES: frozenset[Verdict] = frozenset({"kept", "missed", "left open"})
_OF_POINTS: frozenset[Verdict] = frozenset({"discussed", "not discussed"})
_WITH_REASONS: frozenset[Verdict] = frozenset({"missed", "moved", "dropped"})
_LONGEST = 24 * 60


class Contradiction(UsageProblem):
    """One record was said to be two things."""

    def __init__(self, id: str, first: Verdict, second: Verdict) -> None:  # noqa: A002 -- its word
        twice = f"{first} twice" if first == second else f"{first} and {second}"
        super().__init__(f"{id} cannot be {twice}.", "Name it once.")
        self.id = id


class WrongKind(UsageProblem):
    """A point was named where only promises belong, or a promise where only points do."""

    def __init__(self, id: str, verdict: Verdict, *, is_point: bool) -> None:  # noqa: A002 -- its word
        if is_point:
            sentence = f"{id} is a point, and only a promise can be {verdict}."
            fix = f"A point is discussed or not: --discussed {id}, --not-discussed {id}"
        else:
            sentence = f"{id} is a promise, and only a point can be {verdict}."
            fix = f"A promise is kept or missed: --kept {id}, --missed {id}, or --move {id}=DATE"
        super().__init__(sentence, fix)
        self.id = id


class OutOfRange(UsageProblem):
    """A number of the log that means nothing."""

    def __init__(self, what: str, value: int, lowest: int, highest: int) -> None:
        super().__init__(
            f"{what} cannot be {value}.", f"Give a whole number from {lowest} to {highest}."
        )


class NotOfThisKind(UsageProblem):
    """Only a one-to-one goes through the agenda and ends with the next booking."""

    def __init__(self, kind: MeetingKind) -> None:
        super().__init__(
            f"A log of kind {kind} leaves the agenda and the booking alone.",
            "Leave out --discussed, --not-discussed and --next.",
        )


class SkipInstead(UsageProblem):
    """A meeting that did not take place has nothing to log."""

    def __init__(self, who: str) -> None:
        super().__init__(
            "A skipped meeting is not logged.", f"Say it so: ooo skip {who} --why TEXT"
        )


class WhyOfWhat(UsageProblem):
    """A reason without anything it is the reason of."""

    def __init__(self) -> None:
        super().__init__(
            "--why says why something was missed, moved or dropped, and nothing was.",
            "Name it with --missed, --move or --drop, or write the reason as a line.",
        )


class Said(Struct, frozen=True):
    """What was said of one record, and the day it was moved to."""

    verdict: Verdict
    day: dt.date | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """A meeting as it was told. Absent numbers are 0, absent words empty.

    `said` holds what was said of records, each by its id or the beginning of it; it may still
    contradict itself. Points that are named nowhere count as discussed when `others_discussed`,
    but for those that only naming closes. `echoed` says that the items were shown beforehand.
    `next` is the next meeting: a booking, None for none, UNSET where nothing was said. `again` is
    a second meeting of that day, `into` adds to the newest one.
    """

    person: str
    date: dt.date
    kind: MeetingKind = "one-to-one"
    minutes: int = 0
    mood: int = 0
    spoke: Literal["", "me", "them", "both"] = ""
    why: str = ""
    useful: Useful | None = None
    items: tuple[Item, ...] = ()
    echoed: bool = False
    said: tuple[tuple[str, Said], ...] = ()
    others_discussed: bool = True
    next: Booking | UnsetType | None = UNSET
    again: bool = False
    into: bool = False

    @property
    def is_met(self) -> bool:
        """Whether it counts as having met, and so goes through the agenda."""
        return self.kind in MET

    @property
    def is_spoken(self) -> bool:
        """Whether both were there, so that promises made or gone through are known to both."""
        return self.is_met or self.kind == "coaching"


def check_entry(entry: Entry, *, today: dt.date) -> None:
    """Raise what is wrong with an entry whatever the notebook holds."""
    if entry.kind == "skipped":
        raise SkipInstead(entry.person)
    if entry.date > today:
        raise StillToCome(entry.date)
    useful = entry.useful or Useful()
    for what, value, highest in (
        ("A length in minutes", entry.minutes, _LONGEST),
        ("A mood", entry.mood, 5),
        ("How useful it was", useful.me, 5),
        ("How useful it was", useful.them, 5),
    ):
        if value not in range(highest + 1):
            raise OutOfRange(what, value, 1, highest)
    verdicts = {said.verdict for _, said in entry.said}
    if (verdicts & _OF_POINTS or entry.next is not UNSET) and not entry.is_met:
        raise NotOfThisKind(entry.kind)
    if entry.next is not UNSET:
        check_ahead(entry.next, entry.person, today=today)
    if entry.why and not verdicts & _WITH_REASONS:
        raise WhyOfWhat


def what_is_said(entry: Entry, dossier: Dossier) -> Mapping[str, Said]:
    """Give what the entry says of each record, by whole id.

    Raises UnknownId, AmbiguousId, TwoBearId, WrongKind and Contradiction.
    """
    told: dict[str, Said] = {}
    for prefix, said in entry.said:
        (found,) = find_live({entry.person: dossier}, [prefix])
        named = found.record.id
        _check_kind(found, said.verdict)
        earlier = told.setdefault(named, said)
        if earlier != said:
            raise Contradiction(named, earlier.verdict, said.verdict)
    return told


def _check_kind(found: Live, verdict: Verdict) -> None:
    is_promise = isinstance(found.record, Commitment)
    if verdict in _OF_PROMISES and not is_promise:
        raise WrongKind(found.record.id, verdict, is_point=True)
    if verdict in _OF_POINTS and is_promise:
        raise WrongKind(found.record.id, verdict, is_point=False)
