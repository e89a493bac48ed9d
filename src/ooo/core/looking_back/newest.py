"""The newest of everyone, one line each."""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.looking_back.entries import DayEntry
from ooo.core.looking_back.history import Wanted, entries_of, is_whole, lines, within_limit
from ooo.core.text.facts import File


class NewEntry(DayEntry, frozen=True, kw_only=True):
    """An entry, and whose it is."""

    person: str
    name: str
    called: str


class NewestScreen(Struct, frozen=True):
    """What the screen needs besides; `whole` as on the time line of one person."""

    today: dt.date
    asked: Wanted
    earliest: dt.date | None
    whole: bool


class Newest(Answer, frozen=True, kw_only=True):
    """What took place with everyone, the newest first."""

    kind: ClassVar[str] = "newest"

    since: dt.date | None
    until: dt.date | None
    entries: tuple[NewEntry, ...]
    earlier: int
    sensitive: int
    unread: tuple[File, ...]
    screen: NewestScreen


def look_at_all(
    dossiers: Iterable[Dossier], asked: Wanted, *, today: dt.date, unread: tuple[File, ...] = ()
) -> Newest:
    """Give the newest entries of everyone; the dossiers hold what the days shown need."""
    everyone = tuple(dossiers)
    found = lines(everyone, asked)
    entries: list[NewEntry] = []
    hidden = 0
    for dossier in everyone:
        person = dossier.person
        if person.slug not in found:
            continue
        of_them, left_out = entries_of(dossier, found[person.slug], asked, today=today)
        hidden += left_out
        entries += [
            NewEntry(
                person=person.slug,
                name=person.name,
                called=person.first_name,
                **{name: getattr(each, name) for name in DayEntry.__struct_fields__},
            )
            for each in of_them
        ]
    entries.sort(key=lambda each: -each.date.toordinal())
    earlier = sum(line.entries_earlier for line in found.values())
    days = [day for line in found.values() for day in line.earlier]
    shown, earlier, before = within_limit(entries, asked, earlier, days)
    keys = {each.person.slug: each.entries for each in everyone}
    return Newest(
        since=asked.period.since,
        until=asked.period.until,
        entries=shown,
        earlier=earlier,
        sensitive=hidden,
        unread=unread,
        screen=NewestScreen(
            today=today,
            asked=asked,
            earliest=min(before, default=None),
            whole=is_whole(keys, asked, before, today),
        ),
    )
