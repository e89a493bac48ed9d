"""Every promise that is open, person by person: the late ones, what comes, and what has no date."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.model import Owner
from ooo.core.records.standing import OpenPromise, open_promises
from ooo.core.rhythm.absences import absences_of
from ooo.core.rhythm.presence import Whom, call_everyone, rests
from ooo.core.text.facts import File


class OpenWith(Struct, frozen=True, kw_only=True):
    """What is open between me and one person (slug and name), by due date, undated at the end."""

    person: str
    name: str
    promises: tuple[OpenPromise, ...]


class LateWith(Struct, frozen=True, kw_only=True):
    """One promise that is late, and whose it is."""

    whom: Whom
    promise: OpenPromise


class OpenScreen(Struct, frozen=True, kw_only=True):
    """What only the screen needs; `people` are by slug, `empty` means nobody was added yet.

    `sensitive` counts the promises that were not asked for, `sensitive_late` the late ones of
    them, `resting` those of theirs that wait until they are back, or that they left behind;
    `found` is whether anything is late, asked for or not.
    """

    today: dt.date
    empty: bool
    people: dict[str, Whom]
    sensitive: int
    sensitive_late: int
    resting: int
    found: bool


class Open(Answer, frozen=True, kw_only=True):
    """Everything promised and not settled, by person; nothing of what is `unread` is among it."""

    kind: ClassVar[str] = "open"

    people: tuple[OpenWith, ...]
    unread: tuple[File, ...]
    screen: OpenScreen


def list_open(
    dossiers: Sequence[Dossier],
    *,
    today: dt.date,
    owners: frozenset[Owner],
    all_: bool = False,
    unread: tuple[File, ...] = (),
) -> Open:
    """List the open promises of `owners` in the order of the people; `all_` adds what is sensitive.

    Of someone who left, is paused, or is back and not met since, only mine are listed, and theirs
    counted.
    """
    listed: list[OpenWith] = []
    hidden: list[OpenPromise] = []
    resting = 0
    found = False
    for each in dossiers:
        person = each.person
        is_mine_only = rests(each, today=today)
        asked = [one for one in each.commitments if one.owner in owners]
        counted = [one for one in asked if one.owner == "me" or not is_mine_only]
        resting += len(asked) - len(counted)
        promises = open_promises(counted, today, away=absences_of(each, today=today))
        found = found or any(one.days_late for one in promises)
        shown = [one for one in promises if all_ or not one.sensitive]
        hidden += [one for one in promises if one.sensitive and not all_]
        if shown:
            in_order = tuple(sorted(shown, key=_by_day))
            listed.append(OpenWith(person=person.slug, name=person.name, promises=in_order))
    return Open(
        people=tuple(listed),
        unread=unread,
        screen=OpenScreen(
            today=today,
            empty=not dossiers,
            people=call_everyone((each.person for each in dossiers), today=today),
            sensitive=len(hidden),
            sensitive_late=sum(one.days_late > 0 for one in hidden),
            resting=resting,
            found=found,
        ),
    )


def late_ones(found: Open) -> tuple[LateWith, ...]:
    """Give what is late of what is listed: mine first, and the latest first."""
    late = [
        LateWith(whom=found.screen.people[each.person], promise=promise)
        for each in found.people
        for promise in each.promises
        if promise.days_late
    ]
    return tuple(sorted(late, key=lambda one: (one.promise.owner != "me", -one.promise.days_late)))


def _by_day(promise: OpenPromise) -> tuple[dt.date, bool]:
    return promise.due or dt.date.max, promise.owner != "me"


def whose(*, mine: bool, theirs: bool) -> frozenset[Owner]:
    """Give whose promises are asked for; both where neither flag or each is given."""
    if mine == theirs:
        return frozenset(("me", "them"))
    return frozenset(("me",)) if mine else frozenset(("them",))
