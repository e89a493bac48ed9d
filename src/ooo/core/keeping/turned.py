"""What a command did is told from what its files said before and after it; no sentence is kept."""

import datetime as dt
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.keeping.deeds import (
    Carried,
    Changed,
    Closed,
    Deed,
    EntryMoved,
    FieldSet,
    Gone,
    HandedOver,
    Joined,
    Met,
    Named,
    Opened,
    OpenedAgain,
    Preferred,
    Remade,
    TakenOut,
    Touched,
    Turned,
    Unmet,
)
from ooo.core.model import (
    Commitment,
    Cover,
    Meeting,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.records.agenda import Ended, Ending, ended_as

_ON_ITS_WAY = frozenset({"id", "known", "last", "carried", "moves"})
"""Fields of a record that change on the way of something else."""

OwnedRecord = tuple[str, Struct]
"""A record, and the short name of whose it is."""


def deeds(
    turned: Sequence[Turned], renamed: Sequence[tuple[str, str]], called: Callable[[str], str]
) -> Iterator[Deed]:
    """Tell what was done: to whom, in which entries, then what was closed and what was opened.

    `renamed` holds short names before and after; `called` gives what someone is called. What
    cannot be read, and what changed without saying anything else, is told by its files.
    """
    named = {each.slug: each.now.name for each in turned if isinstance(each.now, Person)}
    told = _Told(
        [each for each in turned if each.is_read], lambda slug: named.get(slug) or called(slug)
    )
    found = 0
    for deed in told.all(renamed):
        found += 1
        yield deed
    yield from (Touched(each.file) for each in turned if not (found and each.is_read))


class _Pile:
    """Records that came to a place, each to be told once."""

    def __init__(self) -> None:
        self._held: defaultdict[tuple[str, object], deque[OwnedRecord]] = defaultdict(deque)

    def add(self, slug: str, record: Struct) -> None:
        self._held[_key(record)].append((slug, record))

    def take(self, record: Struct) -> OwnedRecord | None:
        """Give what is the same record, once."""
        found = self._held.get(_key(record))
        return found.popleft() if found else None

    def left(self) -> Iterator[OwnedRecord]:
        """Give what nobody took."""
        for found in self._held.values():
            yield from found


def _key(record: Struct) -> tuple[str, object]:
    """Give what names a record in all the files it may move between."""
    match record:
        case Point():
            return "point", record.id or record.text
        case Commitment():
            return "promise", record.id or record.text
    return "", record


class _Told:
    """All that one command turned, by where it came from and where it came to."""

    def __init__(self, turned: Sequence[Turned], called: Callable[[str], str]) -> None:
        self._called = called
        self._turned = turned
        self._opened, self._settled, self._lines = _Pile(), _Pile(), _Pile()
        self._moved = _pairs(turned)
        self._with_entries = {
            each.slug for each in turned if _is_entry(each.was) or _is_entry(each.now)
        }
        moved = {id(each) for pair in self._moved for each in (pair.gone, pair.came)}
        self._apart = [each for each in turned if id(each) not in moved]
        self._told = [*self._apart, *(each for pair in self._moved for each in _between(pair))]
        for each in self._told:
            pile = self._pile(each)
            for record in each.came:
                pile.add(each.slug, record)

    def all(self, renamed: Sequence[tuple[str, str]]) -> Iterator[Deed]:
        """Tell it in the order of a day."""
        for was, now in renamed:
            yield FieldSet(self._called(now), "slug", was, now)
        for pair in self._moved:
            names = self._name(pair.came), self._name(pair.gone)
            yield EntryMoved(names[0], pair.now.key, names[1], pair.was.key)
        for each in self._apart:
            yield from self._entry(each)
        for each in self._turned:
            yield from self._person(each)
        for each in self._told:
            for record in each.gone:
                yield from self._became(each, record)
        for each in self._told:
            yield from self._changes(each)
        yield from self._rest()

    def _name(self, each: Turned) -> str:
        return self._called(each.slug)

    def _pile(self, each: Turned) -> _Pile:
        if _is_entry(each.was) or _is_entry(each.now):
            return self._lines
        return self._settled if each.is_settled else self._opened

    def _person(self, each: Turned) -> Iterator[Deed]:
        match each.was, each.now:
            case None, Person() as person:
                yield Joined(each.slug, person.name)
            case Person() as person, None:
                yield Gone(person.name)
            case Person() as was, Person() as now:
                # An entry sets these two on its way.
                silent = {"last_met"} if each.slug in self._with_entries else set[str]()
                if each.slug in self._with_entries and now.next is None:
                    silent.add("next")
                if now.pauses != was.pauses:
                    # The older form of a pause is told with the newer one.
                    silent.add("paused_until")
                yield from _set(now.name, was, now, silent)
            case was, Cover() as now:
                before = was if isinstance(was, Cover) else Cover()
                yield from _set("", before.me, now.me)
                yield from _set("", before.defaults, now.defaults)

    def _entry(self, each: Turned) -> Iterator[Deed]:
        match each.was, each.now:
            case None, Meeting() as now:
                yield Met(self._name(each), now)
            case Meeting() as was, None:
                yield Unmet(self._name(each), was.key)
            case Meeting() as was, Meeting() as now if _bare(was) != _bare(now):
                yield Remade(self._name(each), now.key)

    def _became(self, each: Turned, record: Struct) -> Iterator[Deed]:
        """Tell what became of a record that left a file."""
        name = self._name(each)
        back = self._opened.take(record)
        if isinstance(record, Point | Commitment):
            if back and (each.is_settled or _is_entry(each.was)):
                yield OpenedAgain(self._called(back[0]), record)
                return
            if not back and self._pile(each) is self._opened and (ended := self._ended(record)):
                yield Closed(name, record, ended)
                return
        there = back or self._pile(each).take(record)
        if there is None:
            # With an entry that went, its lines did.
            if not (_is_entry(each.was) and each.now is None):
                yield TakenOut(name, record)
        elif there[0] != each.slug:
            yield HandedOver(self._called(there[0]), there[1], name)

    def _ended(self, record: Point | Commitment) -> Ended | None:
        """Give how what was open ended, where it was put away as such."""
        if settled := self._settled.take(record):
            return ended_as(record, _outcome(settled[1]))
        return ended_as(record, "said") if self._lines.take(record) else None

    def _changes(self, each: Turned) -> Iterator[Deed]:
        name, has_named = self._name(each), False
        for was, now in each.changed:
            fields = {
                field
                for field in now.__struct_fields__
                if getattr(was, field) != getattr(now, field)
            }
            if fields - _ON_ITS_WAY:
                yield Changed(name, was, now)
            elif isinstance(was, Point) and isinstance(now, Point) and "carried" in fields:
                # Fewer, or others, follow from what became of a meeting, which is told.
                if len(now.carried) > len(was.carried):
                    yield Carried(name, now)
            elif "id" in fields and not has_named:
                has_named = True
                yield Named(name)

    def _rest(self) -> Iterator[Deed]:
        for pile in (self._settled, self._lines):
            for slug, record in pile.left():
                if isinstance(record, Point | Commitment):
                    ended = ended_as(record, _outcome(record))
                    stays = isinstance(record, Point) and bool(record.every)
                    yield Closed(self._called(slug), record, ended, stays)
                else:
                    yield Opened(self._called(slug), record)
        for slug, record in self._opened.left():
            yield Opened(self._called(slug), record)


def _outcome(record: Struct) -> Ending:
    """Give how a record that is open no more ended; what a meeting holds was spoken of."""
    if isinstance(record, SettledPoint | SettledCommitment):
        return record.outcome
    return "said"


def _is_entry(head: Struct | None) -> bool:
    return isinstance(head, Meeting)


def _bare(entry: Meeting) -> Meeting:
    return replace(entry, points=(), notes=())


def _set(
    name: str, was: Struct, now: Struct, silent: Collection[str] = frozenset()
) -> Iterator[FieldSet | Preferred]:
    """Tell which fields hold something else."""
    for field in now.__struct_fields__:
        before, after = getattr(was, field), getattr(now, field)
        if before == after or field in silent:
            continue
        if isinstance(after, dict):
            changed = (key for key in {**before, **after} if before.get(key) != after.get(key))
            yield from (Preferred(name, key, after.get(key, "")) for key in changed)
        else:
            yield FieldSet(name, field, before, after)


class _Pair(Struct, frozen=True):
    """An entry that went, and one that came and says the same."""

    gone: Turned
    was: Meeting
    came: Turned
    now: Meeting


def _pairs(turned: Sequence[Turned]) -> list[_Pair]:
    """Pair the entries that went with those that came and say the same."""
    came: defaultdict[Meeting, deque[tuple[Turned, Meeting]]] = defaultdict(deque)
    for each in turned:
        if each.was is None and isinstance(each.now, Meeting):
            came[_undated(each.now)].append((each, each.now))
    return [
        _Pair(each, each.was, *waiting.popleft())
        for each in turned
        if each.now is None and isinstance(each.was, Meeting)
        if (waiting := came.get(_undated(each.was)))
    ]


def _undated(entry: Meeting) -> Meeting:
    """Give an entry without what another day, or another person, takes from it."""
    return replace(entry, date=dt.date.min, number=1, points=())


def _between(pair: _Pair) -> tuple[Turned, Turned]:
    """Give an entry that moved with no more of its lines than what did not go along."""
    left, new = Counter(pair.gone.gone), Counter(pair.came.came)
    return (
        replace(pair.gone, gone=tuple((left - new).elements())),
        replace(pair.came, came=tuple((new - left).elements())),
    )
