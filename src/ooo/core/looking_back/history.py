"""A person's time line, the newest first, and what must be read for it.

Only the files of the days that are shown are read, and the years in which anything that became of
a promise on those days may be filed.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import ClassVar, Final, TypeVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.looking_back.by_day import Days, days_with_news
from ooo.core.looking_back.entries import (
    DayEntry,
    WholeEntry,
    has_news,
    of_kind,
    with_meetings,
    without_sensitive,
)
from ooo.core.looking_back.period import Period
from ooo.core.model import MET, MeetingKey
from ooo.core.text.facts import File

OneEntry = TypeVar("OneEntry", bound=DayEntry)

SHOWN: Final = 20
"""How many entries stand on a time line whose beginning was not asked for."""

_OF_RECORDS = frozenset({"promise", "goal"})


class Wanted(Struct, frozen=True, kw_only=True):
    """What of the past was asked for: of which time, of which kind (empty: any), how much."""

    period: Period = Period()
    kind: str = ""
    show_all: bool = False

    @property
    def limit(self) -> int:
        """How many entries are shown at most; 0 where the beginning was said."""
        return 0 if self.period.since else SHOWN


class HistoryScreen(Struct, frozen=True):
    """What the screen needs besides: today, how many meetings there are and since when.

    `whole` tells that nothing can be earlier that was not counted.
    """

    today: dt.date
    called: str
    asked: Wanted
    meetings: int
    first_met: dt.date | None
    last_met: dt.date | None
    added: dt.date | None
    earliest: dt.date | None
    whole: bool


class History(Answer, frozen=True, kw_only=True):
    """What took place with one person, the newest first.

    `earlier` counts what is known of before the first entry shown, `sensitive` what was left out.
    """

    kind: ClassVar[str] = "history"

    person: str
    name: str
    since: dt.date | None
    until: dt.date | None
    entries: tuple[DayEntry, ...]
    earlier: int
    sensitive: int
    unread: tuple[File, ...]
    screen: HistoryScreen


class ShownDays(Struct, frozen=True):
    """Which of one person's days are shown, the newest first, and which are earlier."""

    shown: tuple[dt.date, ...]
    earlier: tuple[dt.date, ...]
    entries_earlier: int


def years_to_read(
    entries: Mapping[str, tuple[MeetingKey, ...]], asked: Wanted, today: dt.date
) -> Collection[int] | None:
    """Give the years that what became of promises on the days shown may be filed in; None: all.

    `entries` are those of everyone who is shown, by slug.
    """
    period = asked.period
    if period.since:
        return range(period.since.year, today.year + 1)
    days = sorted(key.date for keys in entries.values() for key in keys if key.date in period)
    if asked.kind or len(days) < SHOWN:
        return None
    return range(days[-SHOWN].year, today.year + 1)


def is_whole(
    entries: Mapping[str, tuple[MeetingKey, ...]],
    asked: Wanted,
    before: Collection[dt.date],
    today: dt.date,
) -> bool:
    """Tell whether all was read that may hold anything earlier; `before` are the days known of."""
    if not before:
        return True
    years = years_to_read(entries, asked, today)
    return years is None or min(before).year >= min(years)


def lines(dossiers: Iterable[Dossier], asked: Wanted) -> dict[str, ShownDays]:
    """Choose the days to show of everyone, by slug: the newest, until there are enough entries."""
    found = [
        (day, dossier.person.slug, count)
        for dossier in dossiers
        for day, count in _counted(dossier, asked).items()
    ]
    found.sort(key=lambda each: (-each[0].toordinal(), each[1]))
    # What is of one kind is known only once everything is read.
    limit = 0 if asked.kind else asked.limit
    shown: dict[str, list[dt.date]] = {}
    earlier: dict[str, list[tuple[dt.date, int]]] = {}
    total = 0
    for day, slug, count in found:
        if limit and total >= limit:
            earlier.setdefault(slug, []).append((day, count))
        else:
            shown.setdefault(slug, []).append(day)
            total += count
    return {
        slug: ShownDays(
            tuple(shown.get(slug, ())),
            tuple(day for day, _ in earlier.get(slug, ())),
            sum(count for _, count in earlier.get(slug, ())),
        )
        for slug in {*shown, *earlier}
    }


def _counted(dossier: Dossier, asked: Wanted) -> dict[dt.date, int]:
    """Give the days that hold anything in the time asked for, and how many entries of them."""
    counts: dict[dt.date, int] = {}
    together: set[dt.date] = set()
    for key in dossier.entries:
        counts[key.date] = counts.get(key.date, 0) + 1
        if key.kind in MET or key.kind == "coaching":
            together.add(key.date)
    news = days_with_news(dossier)
    for day in news:
        if day not in together:
            counts[day] = counts.get(day, 0) + 1
    if asked.kind in _OF_RECORDS:
        made = {each.made for each in (*dossier.commitments, *dossier.settled_commitments)}
        wanted = news | made
        counts = {day: count for day, count in counts.items() if day in wanted}
    return {day: count for day, count in counts.items() if day in asked.period}


def keys_of(dossier: Dossier, line: ShownDays | None) -> frozenset[MeetingKey]:
    """Give the entries of the days that are shown, which is all that is opened."""
    shown = frozenset(line.shown) if line else frozenset[dt.date]()
    return frozenset(key for key in dossier.entries if key.date in shown)


def entries_of(
    dossier: Dossier, line: ShownDays, asked: Wanted, *, today: dt.date
) -> tuple[tuple[DayEntry, ...], int]:
    """Give the entries of the days shown, the newest first, and how much of them is hidden."""
    days = Days(dossier, today=today)
    entries: list[DayEntry] = []
    hidden = 0
    for day in line.shown:
        whole: list[WholeEntry] = []
        for each in with_meetings(days.holds(day), dossier):
            wanted = of_kind(each, asked.kind) if asked.kind else each
            if wanted is None or not (wanted.kind or asked.kind or has_news(wanted)):
                continue
            seen, left_out = (wanted, 0) if asked.show_all else without_sensitive(wanted)
            hidden += left_out
            if asked.kind and of_kind(seen, asked.kind) is None:
                continue
            if seen == wanted or seen.kind or has_news(seen):
                whole.append(seen)
        entries += [_short(each) for each in reversed(whole)]
    return tuple(entries), hidden


def within_limit(
    entries: Sequence[OneEntry], asked: Wanted, earlier: int, before: Sequence[dt.date]
) -> tuple[tuple[OneEntry, ...], int, Sequence[dt.date]]:
    """Give the entries shown, how many are earlier, and their days.

    Of one kind they can be counted only now; else that was done before they were read.
    """
    if not (asked.kind and asked.limit and len(entries) > asked.limit):
        return tuple(entries), earlier, before
    left = entries[asked.limit :]
    return tuple(entries[: asked.limit]), len(left), [each.date for each in left]


def look_back(
    dossier: Dossier,
    line: ShownDays,
    asked: Wanted,
    *,
    today: dt.date,
    unread: tuple[File, ...] = (),
) -> History:
    """Give a person's time line; the dossier holds what the days of `line` need."""
    found, hidden = entries_of(dossier, line, asked, today=today)
    entries, earlier, before = within_limit(found, asked, line.entries_earlier, line.earlier)
    met = [key.date for key in dossier.entries if key.kind in MET]
    return History(
        person=dossier.person.slug,
        name=dossier.person.name,
        since=asked.period.since,
        until=asked.period.until,
        entries=entries,
        earlier=earlier,
        sensitive=hidden,
        unread=unread,
        screen=HistoryScreen(
            today=today,
            called=dossier.person.first_name,
            asked=asked,
            meetings=len(met),
            first_met=min(met, default=None),
            last_met=max(met, default=dossier.person.last_met),
            added=dossier.person.added,
            earliest=min(before, default=None),
            whole=is_whole({dossier.person.slug: dossier.entries}, asked, before, today),
        ),
    )


def _short(entry: WholeEntry) -> DayEntry:
    """Give an entry without what only the whole day tells."""
    return DayEntry(**{name: getattr(entry, name) for name in DayEntry.__struct_fields__})
