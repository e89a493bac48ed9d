"""My promises to everyone over time, a line each; theirs are theirs alone."""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.looking_back.given import PromiseSide, promises_of
from ooo.core.looking_back.period import Period
from ooo.core.text.facts import File


class MineTo(Struct, frozen=True, kw_only=True):
    """How my promises to one person ended."""

    person: str
    name: str
    me: PromiseSide


class MyPromises(Answer, frozen=True, kw_only=True):
    """How my promises ended, by person, those without any left out."""

    kind: ClassVar[str] = "my_promises"

    since: dt.date | None
    until: dt.date | None
    people: tuple[MineTo, ...]
    unread: tuple[File, ...]


def my_promises(
    dossiers: Iterable[Dossier],
    period: Period,
    *,
    today: dt.date,
    unread: tuple[File, ...] = (),
) -> MyPromises:
    """Count my promises to everyone; the dossiers hold every settled year."""
    found = [promises_of(each, period, today=today) for each in dossiers]
    people = tuple(
        MineTo(person=each.person, name=each.name, me=each.me) for each in found if each.me.all
    )
    return MyPromises(since=period.since, until=period.until, people=people, unread=unread)
