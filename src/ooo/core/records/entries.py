"""Which of a person's dated entries is meant: by its day, then its kind, then its number."""

import datetime as dt
from typing import Final, get_args

from msgspec import Struct

from ooo.core.dossier import ALL_BUT_ENTRIES, Dossier
from ooo.core.model import Meeting, MeetingKey, MeetingKind
from ooo.core.not_there import NotThere
from ooo.core.text.facts import Code, Name, Slug, Words
from ooo.errors import OooError, Saying, UsageProblem

KINDS: Final[tuple[MeetingKind, ...]] = get_args(MeetingKind)

_SEVERAL = 2


class NotAKind(UsageProblem):
    """A word is no kind of entry."""

    says = "There is no entry of kind {typed:quoted}."
    fix = "There is: {kinds}."

    def __init__(self, typed: str) -> None:
        super().__init__(typed=Words(typed), kinds=tuple(map(Code, KINDS)))


class NoEntry(NotThere):
    """Nothing of that day, or of that kind and number, is in the notebook."""

    says = "Nothing with {name} is logged for {day}."
    in_part = (
        "Whether {day} with {name} is logged cannot be told: {unread:and} cannot be read in full."
    )
    apart = ALL_BUT_ENTRIES
    fix = "The newest entries are of {days}."

    def __init__(self, dossier: Dossier, day: dt.date) -> None:
        newest = tuple(dict.fromkeys(key.date for key in reversed(dossier.entries)))[:3]
        if not newest:
            self.fix = "There is none yet: ooo log {who}"
        person = dossier.person
        days = tuple(Code(each.isoformat()) for each in newest)
        super().__init__(name=Name(person.name), who=Slug(person.slug), day=day, days=days)


class SeveralEntries(UsageProblem):
    """Several entries are of that day, and which is meant was not said: `keys`."""

    says = "{count} entries with {name} are of {day}."
    fix = "Say which: {ways:or}"

    def __init__(self, name: str, keys: tuple[MeetingKey, ...]) -> None:
        ways = tuple(Code(_shortest_way(key, keys)) for key in keys)
        super().__init__(count=len(keys), name=Name(name), day=keys[0].date, ways=ways)
        self.keys = keys
        self.options = [Saying("{way}", way=way) for way in ways]


class NoSuchEntry(UsageProblem):
    """That day has entries, but none of that kind and number."""

    says = "No entry with {name} on {day} is of that kind and number."
    fix = "There is: {ways:or}."

    def __init__(self, name: str, keys: tuple[MeetingKey, ...]) -> None:
        ways = tuple(Code(_way(key, keys)) for key in keys)
        super().__init__(name=Name(name), day=keys[0].date, ways=ways)


class EntryUnread(OooError):
    """The entry is there and cannot be read."""

    says = "The meeting with {name} on {day} cannot be read, so nothing in it can be put right."
    fix = "ooo check names what is wrong with its file."

    def __init__(self, name: str, day: dt.date) -> None:
        super().__init__(name=Name(name), day=day)


class Where(Struct, frozen=True):
    """Where an entry is: under whose slug, and its key there."""

    slug: str
    key: MeetingKey


def parse_kind(typed: str) -> MeetingKind:
    """Give the kind that a word names; raise NotAKind."""
    for kind in KINDS:
        if kind == typed.strip().lower():
            return kind
    raise NotAKind(typed)


def find_entry(
    dossier: Dossier, day: dt.date, *, kind: MeetingKind | None = None, number: int | None = None
) -> MeetingKey:
    """Give which entry of a day is meant: of any kind where none is said, and the only one.

    Raises NoEntry, NoSuchEntry, and SeveralEntries where it is not said which.
    """
    of_that_day = tuple(
        key
        for key in sorted(dossier.entries, key=lambda key: (key.kind, key.number))
        if key.date == day
    )
    if not of_that_day:
        raise NoEntry(dossier, day)
    keys = tuple(
        key for key in of_that_day if kind in {None, key.kind} and number in {None, key.number}
    )
    if not keys:
        raise NoSuchEntry(dossier.person.name, of_that_day)
    if len(keys) > 1:
        raise SeveralEntries(dossier.person.name, keys)
    return keys[0]


def typed_day(dossier: Dossier, key: MeetingKey) -> Code:
    """Give what names an entry behind WHO: its day, and where it has several, which of them."""
    keys = tuple(each for each in dossier.entries if each.date == key.date)
    day = key.date.isoformat()
    return Code(day if len(keys) < _SEVERAL else f"{day} {_shortest_way(key, keys)}")


def entry_of(dossier: Dossier, key: MeetingKey) -> Meeting:
    """Give the entry with that key; raise NoEntry and EntryUnread."""
    if key not in dossier.entries:
        raise NoEntry(dossier, key.date)
    for meeting in dossier.meetings:
        if meeting.key == key:
            return meeting
    raise EntryUnread(dossier.person.name, key.date)


def _way(key: MeetingKey, keys: tuple[MeetingKey, ...]) -> str:
    """Give the options that name one entry among several kinds."""
    alone = sum(each.kind == key.kind for each in keys) == 1
    return f"--kind {key.kind}" if alone else f"--kind {key.kind} --number {key.number}"


def _shortest_way(key: MeetingKey, keys: tuple[MeetingKey, ...]) -> str:
    """Give the same, without the kind where all are of one."""
    is_one_kind = len({each.kind for each in keys}) == 1
    return f"--number {key.number}" if is_one_kind else _way(key, keys)
