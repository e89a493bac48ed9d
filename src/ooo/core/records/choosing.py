"""What `done`, `move`, `drop` and `reopen` offer to choose from where no id was typed."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.model import Point
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.records.live import live_records
from ooo.core.records.settled import SettledRecord, settled_on, settled_records
from ooo.core.records.standing import OpenPromise, in_order, open_promises
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.presence import Whom, call_everyone

LATELY = 60
"""Days; what was settled longer ago is reopened by its id."""

Offered = OpenPromise | Point | SettledRecord


class Choice(Struct, frozen=True, kw_only=True):
    """One record that may be chosen by its number; `person` is the slug."""

    number: int
    person: str
    name: str
    record: Offered


class ChoosingScreen(Struct, frozen=True):
    """The day it is, how a screen calls people, by slug, and whether it shows what is sensitive."""

    today: dt.date
    people: Mapping[str, Whom]
    show_all: bool = False


class Choosing(Answer, frozen=True, kw_only=True):
    """What may be chosen, numbered from 1 in the order it is shown."""

    kind: ClassVar[str] = "choosing"

    items: tuple[Choice, ...]
    screen: ChoosingScreen

    @property
    def offered(self) -> Mapping[int, str]:
        """Give the id that each number stands for."""
        return {item.number: item.record.id for item in self.items}


def offer_open(
    dossiers: Sequence[Dossier], *, today: dt.date, points: bool = True, show_all: bool = False
) -> Choosing:
    """Offer what is open, person by person: promises by due date, so the late ones first.

    Then `points`, where they are asked for: what waits to be said, and the most carried. With
    `show_all` the words of what is sensitive are shown.
    """
    found = chain.from_iterable(
        ((each.person.slug, record) for record in _open_with(each, today=today, points=points))
        for each in dossiers
    )
    return _numbered(found, dossiers, today=today, show_all=show_all)


def offer_settled(dossiers: Sequence[Dossier], *, today: dt.date) -> Choosing:
    """Offer what was settled in the last 60 days, the newest first; of one id only the newest.

    What cannot come back is left out: an open record bears its id by now.
    """
    held = {each.person.slug: each for each in dossiers}
    since = today - dt.timedelta(days=LATELY)
    taken = {live.record.id for live in live_records(held)}
    newest: dict[str, tuple[str, SettledRecord]] = {}
    for slug, record in sorted(settled_records(held), key=settled_on, reverse=True):
        if record.settled >= since and record.id not in taken:
            newest.setdefault(record.id, (slug, record))
    return _numbered(newest.values(), dossiers, today=today)


def _open_with(dossier: Dossier, *, today: dt.date, points: bool) -> Iterator[Offered]:
    promises = open_promises(dossier.commitments, today, away=absences_of(dossier, today=today))
    yield from (each for each in sorted(promises, key=_latest_first) if each.id)
    if points:
        agenda = sorted(in_order(dossier.points, today), key=_to_be_said_first)
        yield from (point for point in agenda if point.id)


def _latest_first(promise: OpenPromise) -> tuple[dt.date, bool]:
    return promise.due or dt.date.max, promise.owner == "them"


def _to_be_said_first(point: Point) -> bool:
    return not waits_to_be_said(point)


def _numbered(
    found: Iterable[tuple[str, Offered]],
    dossiers: Sequence[Dossier],
    *,
    today: dt.date,
    show_all: bool = False,
) -> Choosing:
    names = {each.person.slug: each.person.name for each in dossiers}
    people = call_everyone((each.person for each in dossiers), today=today)
    return Choosing(
        items=tuple(
            Choice(number=number, person=slug, name=names[slug], record=record)
            for number, (slug, record) in enumerate(found, 1)
        ),
        screen=ChoosingScreen(today, people, show_all),
    )
