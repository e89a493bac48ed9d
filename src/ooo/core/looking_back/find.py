"""Everything that holds all the words: what is open first, then the past, the newest first."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, get_args

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.looking_back.candidates import Candidate, CandidateKind, candidates
from ooo.core.looking_back.period import Period
from ooo.core.looking_back.query import Query, marked
from ooo.core.model import (
    Commitment,
    MeetingKey,
    MeetingKind,
    NoteKind,
    Person,
    Point,
    PointKind,
    SettledPoint,
)
from ooo.core.records.commitments import days_late
from ooo.core.rhythm.absences import absences
from ooo.core.rhythm.away import Away
from ooo.core.text.facts import File

_WRITTEN = frozenset((*get_args(NoteKind), *get_args(PointKind))) - {
    "note",
    "topic",
    *get_args(MeetingKind),
}
"""Kinds that only a key says: no file's name, and no key left out."""

_OPEN_FIRST = ("promise", "point", "goal", "autonomy", "person")


class Filters(Struct, frozen=True, kw_only=True):
    """What else a record must be to be found; `who` are short names, empty: everyone."""

    who: tuple[str, ...] = ()
    kind: str = ""
    area: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    open: bool = False
    mine: bool = False
    theirs: bool = False
    all: bool = False

    @property
    def pieces(self) -> tuple[str, ...]:
        """What stands in a file that holds anything of the kind asked for, where that is known."""
        return (self.kind,) if self.kind in _WRITTEN else ()

    @property
    def narrow(self) -> bool:
        """Tell whether they leave anything out by themselves."""
        return self != Filters(all=self.all)


class HitScreen(Struct, frozen=True):
    """What a screen shows of a hit: whose, its words with what was looked for marked, how late."""

    called: str
    parts: tuple[tuple[str, bool], ...]
    due: dt.date | None
    days_late: int


class Hit(Struct, frozen=True, kw_only=True):
    """A record that was found, and where."""

    person: str
    name: str
    record: CandidateKind
    id: str
    date: dt.date | None
    kind: str
    by: str
    text: str
    open: bool
    file: str
    screen: HitScreen


class FoundScreen(Struct, frozen=True):
    """What the screen needs besides: today, and whether all of the past was read."""

    today: dt.date
    whole: bool


class Found(Answer, frozen=True, kw_only=True):
    """What was found; `sensitive` counts what was read and is not shown, `files` what was read."""

    kind: ClassVar[str] = "found"

    words: tuple[str, ...]
    filters: Filters
    hits: tuple[Hit, ...]
    more: bool
    sensitive: int
    files: int
    unread: tuple[File, ...]
    screen: FoundScreen


class Finder:
    """Looks at what files hold, and keeps what was looked for; `limit` 0 is no limit."""

    def __init__(self, query: Query, filters: Filters, *, limit: int, today: dt.date) -> None:
        self._query = query
        self._filters = filters
        self._limit = limit
        self._today = today
        self._period = Period(filters.since, filters.until)
        self._open: list[tuple[str, str, Candidate]] = []
        self._past: list[tuple[str, str, Candidate]] = []
        self._away: Mapping[str, tuple[Away, ...]] = {}
        self.sensitive = 0

    @property
    def whose(self) -> frozenset[str]:
        """Give whose files are looked at; everyone's where it is empty."""
        return frozenset(self._filters.who)

    @property
    def is_bounded(self) -> bool:
        """Whether only some days are looked at."""
        return not self._period.is_whole

    def may_hold(self, first: dt.date, last: dt.date) -> bool:
        """Tell whether a file of these days may hold what is looked for."""
        since, until = self._period.since, self._period.until
        return (since is None or since <= last) and (until is None or first <= until)

    def look(
        self, slug: str, file: str, head: object, records: Mapping[str, tuple[Any, ...]]
    ) -> None:
        """Keep what fits of what a file holds."""
        for each in candidates(head, records):
            if not (self._wanted(each) and self._query.fits(each.texts)):
                continue
            if each.sensitive and not self._filters.all:
                self.sensitive += 1
            else:
                (self._open if each.open else self._past).append((slug, file, each))

    def enough(self, before: dt.date) -> bool:
        """Tell whether more is found already than is shown, all of it after that day."""
        if self._filters.open:
            return True
        if not self._limit:
            return False
        if len(self._open) + len(self._past) <= self._limit:
            return False
        later = sum(each.date is not None and each.date > before for _, _, each in self._past)
        return len(self._open) + later > self._limit

    def answer(
        self,
        people: Mapping[str, Person],
        *,
        entries: Mapping[str, Sequence[MeetingKey]],
        files: int,
        whole: bool,
        unread: tuple[File, ...] = (),
    ) -> Found:
        """Give what was found, in order, no more than the limit.

        `entries` are the meetings of those who were ever on leave.
        """
        self._away = {
            slug: absences(person, entries.get(slug, ()), today=self._today)
            for slug, person in people.items()
        }
        found = [
            *sorted(self._open, key=self._open_order),
            *self._once(),
        ]
        shown = found[: self._limit or None]
        return Found(
            words=self._query.typed,
            filters=self._filters,
            hits=tuple(self._hit(*each, people[each[0]]) for each in shown),
            more=len(shown) < len(found),
            sensitive=self.sensitive,
            files=files,
            unread=unread,
            screen=FoundScreen(self._today, whole),
        )

    def _wanted(self, each: Candidate) -> bool:
        asked = self._filters
        if asked.open and not each.open:
            return False
        if (asked.mine or asked.theirs) and not (
            (asked.mine and each.by == "me") or (asked.theirs and each.by == "them")
        ):
            return False
        if asked.area and each.area != asked.area:
            return False
        if not self._period.is_whole and (each.date is None or each.date not in self._period):
            return False
        of_goal = asked.kind == "goal" and each.record == "autonomy"
        return of_goal or asked.kind in {"", each.kind, each.within}

    def _once(self) -> list[tuple[str, str, Candidate]]:
        """Give the past, the newest first, without a settled copy of a point that was discussed."""
        discussed = {
            (slug, each.id, each.text)
            for slug, _, each in self._past
            if isinstance(each.held, Point) and not isinstance(each.held, SettledPoint)
        }
        past = [
            (slug, file, each)
            for slug, file, each in self._past
            if not (isinstance(each.held, SettledPoint) and (slug, each.id, each.text) in discussed)
        ]
        return sorted(past, key=lambda held: (-held[2].date.toordinal(), held[0], held[1]))  # type: ignore[union-attr] # what is past has a day

    def _late(self, each: Candidate, slug: str) -> int:
        if not isinstance(each.held, Commitment):
            return 0
        return days_late(each.held, self._today, away=self._away[slug])

    def _open_order(self, held: tuple[str, str, Candidate]) -> tuple[int, int, dt.date, str]:
        slug, _, each = held
        due = each.held.due if isinstance(each.held, Commitment) else None
        late = self._late(each, slug)
        return _OPEN_FIRST.index(each.record), -late, due or dt.date.max, slug

    def _hit(self, slug: str, file: str, each: Candidate, person: Person) -> Hit:
        parts = marked(each.text, self._query)
        if self._query.terms and not any(is_match for _, is_match in parts):
            # The words stand elsewhere in the record: that is shown behind its own.
            others = (marked(text, self._query) for text in each.texts if text != each.text)
            where = next((other for other in others if any(hit for _, hit in other)), ())
            parts = (*parts, *(((" (", False), *where, (")", False)) if where else ()))
        promise = each.held if isinstance(each.held, Commitment) and each.open else None
        return Hit(
            person=slug,
            name=person.name,
            record=each.record,
            id=each.id,
            date=each.date,
            kind=each.kind,
            by=each.by,
            text=each.text,
            open=each.open,
            file=file,
            screen=HitScreen(
                person.first_name,
                parts,
                promise.due if promise else None,
                self._late(each, slug) if promise else 0,
            ),
        )
