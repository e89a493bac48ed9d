"""What a manager says of a meeting, as one value: it is asked for first and recorded after.

Ids may be their beginnings; what contradicts itself is refused before anything is changed.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Literal, cast

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.capture.told import HIGHEST, MeetingFacts, OutOfRange, Rated
from ooo.core.dossier import Dossier
from ooo.core.growth.told import Told
from ooo.core.model import MET, Booking, Commitment, MeetingKind, Point, Useful
from ooo.core.records.agenda import is_in_the_way
from ooo.core.records.live import Live, LiveById
from ooo.core.rhythm.book import check_ahead
from ooo.core.rhythm.meetings import StillToCome
from ooo.core.text.facts import Code, Slug
from ooo.errors import Saying, UsageProblem

SaidVerdict = Literal[
    "kept", "missed", "dropped", "moved", "left open", "discussed", "not discussed", "gone"
]

_OF_PROMISES: frozenset[SaidVerdict] = frozenset({"kept", "missed", "left open"})
_OF_POINTS: frozenset[SaidVerdict] = frozenset({"discussed", "not discussed", "gone"})
_WITH_REASONS: frozenset[SaidVerdict] = frozenset({"missed", "moved", "dropped"})
_WORDS: Mapping[SaidVerdict, Saying] = {
    "kept": Saying("kept"),
    "missed": Saying("missed"),
    "dropped": Saying("dropped"),
    "moved": Saying("moved"),
    "left open": Saying("left open"),
    "discussed": Saying("discussed"),
    "not discussed": Saying("not discussed"),
    "gone": Saying("gone"),
}


class Contradiction(UsageProblem):
    """One record was said to be two things."""

    says = "{id} cannot be {first} and {second}."
    fix = "Name it once."

    def __init__(self, id: str, first: SaidVerdict, second: SaidVerdict) -> None:  # noqa: A002 -- its word
        if first == second:
            self.says = "{id} cannot be {first} twice."
        super().__init__(id=Code(id), first=_WORDS[first], second=_WORDS[second])


class IsAPoint(UsageProblem):
    """A point was named where only promises belong."""

    says = "{id} is a point, and only a promise can be {verdict}."
    fix = "A point is discussed or not: --discussed {id}, --not-discussed {id}"


class IsAPromise(UsageProblem):
    """A promise was named where only points belong."""

    says = "{id} is a promise, and only a point can be {verdict}."
    fix = "A promise is kept or missed: --kept {id}, --missed {id}, or --move {id}=DATE"


class NotInTheWay(UsageProblem):
    """A point that is no blocker was said to be gone."""

    says = "{id} is no blocker that stays, and only such a one is gone."
    fix = "A point is discussed or not: --discussed {id}, --not-discussed {id}"


class NotOfThisKind(UsageProblem):
    """Only a one-to-one goes through the agenda and ends with the next booking."""

    says = "A log of kind {kind} leaves the agenda and the booking alone."
    fix = "Leave out --discussed, --not-discussed and --next."


class SkipInstead(UsageProblem):
    """A meeting that did not take place has nothing to log."""

    says = "A skipped meeting is not logged."
    fix = "Say it so: ooo skip {who} --why TEXT"


class WhyOfWhat(UsageProblem):
    """A reason without anything it is the reason of."""

    says = "--why is given, and nothing was missed, moved or dropped."
    fix = "Name it with --missed, --move or --drop, or write the reason as a line."


class Said(Struct, frozen=True):
    """What was said of one record, the day it was moved to, and why in the words of whom it is."""

    verdict: SaidVerdict
    day: dt.date | None = None
    why: str = ""


class Entry(Struct, frozen=True, kw_only=True):
    """A meeting as it was told. Absent numbers are 0, absent words empty.

    `said` holds what was said of records, each by its id or the beginning of it; it may still
    contradict itself. Points that are named nowhere count as discussed when `others_discussed`,
    but for those that only naming closes. `echoed` says that the items were shown beforehand.
    `told_of` are readings and verdicts, each by the id of a goal or the beginning of it.
    `next` is the next meeting: a booking, None for none, UNSET where nothing was said. `again` is
    a second meeting of that day, `into` adds to the newest one. `tried` are ids that flags
    named as of experiments.
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
    told_of: tuple[tuple[str, Told], ...] = ()
    others_discussed: bool = True
    next: Booking | UnsetType | None = UNSET
    again: bool = False
    into: bool = False
    tried: tuple[str, ...] = ()

    @property
    def told(self) -> MeetingFacts:
        """What was told of the meeting itself."""
        useful = self.useful.them if self.useful else 0
        return MeetingFacts(minutes=self.minutes, mood=self.mood, spoke=self.spoke, useful=useful)

    def and_told(self, told: MeetingFacts) -> "Entry":
        """Give the entry with what was told of the meeting; raise SaidTwice where it differs."""
        both = self.told.and_also(told)
        mine = self.useful.me if self.useful else 0
        useful = Useful(me=mine, them=both.useful) if mine or both.useful else None
        return replace(self, minutes=both.minutes, mood=both.mood, spoke=both.spoke, useful=useful)

    @property
    def is_met(self) -> bool:
        """Whether it counts as having met."""
        return self.kind in MET

    @property
    def says_nothing(self) -> bool:
        """Whether nothing at all was said of the meeting."""
        said = self.items or self.said or self.told_of or self.told
        return not said and self.next is UNSET

    @property
    def goes_through_agenda(self) -> bool:
        """Whether a point that it does not name counts as discussed, where nothing is said of it.

        A career talk, and the first one, have an agenda of their own.
        """
        return self.kind in {"one-to-one", "async"}

    @property
    def is_spoken(self) -> bool:
        """Whether both were there, so that promises made or gone through are known to both."""
        return self.is_met or self.kind == "coaching"


def check_entry(entry: Entry, *, today: dt.date) -> None:
    """Raise what is wrong with an entry whatever the notebook holds."""
    if entry.kind == "skipped":
        raise SkipInstead(who=Slug(entry.person))
    if entry.date > today:
        raise StillToCome(day=entry.date)
    useful = entry.useful or Useful()
    numbers: tuple[tuple[Rated, int], ...] = (
        ("minutes", entry.minutes),
        ("mood", entry.mood),
        ("useful", useful.me),
        ("useful", useful.them),
    )
    for what, value in numbers:
        if value not in range(HIGHEST[what] + 1):
            raise OutOfRange(what, value)
    verdicts = {said.verdict for _, said in entry.said}
    books = entry.next is not UNSET and not entry.is_spoken
    if books or (verdicts & _OF_POINTS and not entry.is_met):
        raise NotOfThisKind(kind=Code(entry.kind))
    if entry.next is not UNSET:
        check_ahead(entry.next, entry.person, today=today)
    if entry.why and not verdicts & _WITH_REASONS:
        raise WhyOfWhat


def what_is_said(entry: Entry, dossier: Dossier) -> Mapping[str, Said]:
    """Give what the entry says of each record, by whole id.

    Raises UnknownId, AmbiguousId, TwoBearId, IsAPoint, IsAPromise and Contradiction.
    """
    held = LiveById({entry.person: dossier})
    told: dict[str, Said] = {}
    for prefix, said in entry.said:
        found = held.find(prefix)
        named = found.record.id
        _check_kind(found, said.verdict)
        if said.verdict == "gone" and not is_in_the_way(cast("Point", found.record)):
            raise NotInTheWay(id=Code(named))
        earlier = told.setdefault(named, said)
        if earlier != said:
            raise Contradiction(named, earlier.verdict, said.verdict)
    return told


def _check_kind(found: Live, verdict: SaidVerdict) -> None:
    is_promise = isinstance(found.record, Commitment)
    if verdict in _OF_PROMISES and not is_promise:
        raise IsAPoint(id=Code(found.record.id), verdict=_WORDS[verdict])
    if verdict in _OF_POINTS and is_promise:
        raise IsAPromise(id=Code(found.record.id), verdict=_WORDS[verdict])
