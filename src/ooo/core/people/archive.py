"""Someone left: what is still open is gone through; promises of mine may stay, and do show."""

import datetime as dt
from collections.abc import Mapping
from typing import ClassVar, Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Commitment, Point
from ooo.core.records.filing import Filing
from ooo.core.records.live import LiveById
from ooo.core.records.settle import NotAPoint, NotAPromise, SettledItem, settle
from ooo.core.text.facts import Code, Name, Words
from ooo.errors import Saying, UsageProblem

Fate = Literal["kept", "missed", "dropped", "said", "stays"]


class StillOpen(UsageProblem):
    """Something is open with someone who leaves, and only promises of mine can stay so."""

    says = "{count:# thing|# things} with {name} must be closed first."
    fix = (
        "{records:lines}\n"
        "Close each with ooo done ID or ooo drop ID, or all of them with --drop-rest."
    )


class ArchivedScreen(Struct, frozen=True):
    """Whether anything is other than it was before."""

    changed: bool


class Archived(Answer, frozen=True, kw_only=True):
    """Who is archived, or not any more; what was closed for it, and the promises of mine left."""

    kind: ClassVar[str] = "archived"

    person: str
    name: str
    archived: bool
    closed: tuple[SettledItem, ...] = ()
    left: tuple[Commitment, ...] = ()
    screen: ArchivedScreen


def still_open(dossier: Dossier) -> tuple[Point | Commitment, ...]:
    """Give what an archive goes through: mine first, then theirs, then the agenda."""
    mine = tuple(held for held in dossier.commitments if held.owner == "me")
    theirs = tuple(held for held in dossier.commitments if held.owner == "them")
    return (*mine, *theirs, *dossier.points)


def archive_person(
    held: Held, slug: str, fates: Mapping[str, Fate], *, today: dt.date
) -> Decision[Archived]:
    """Archive a person, closing what is open as `fates` say by id; the booking is cleared.

    An empty id stands for every record written by hand without one. Promises of mine that have no
    fate stay. Raises StillOpen for whatever else has none (or is to stay), NotAPromise, NotAPoint,
    UnknownId and AmbiguousId; then nothing is changed.
    """
    dossier = held.dossiers[slug]
    open_by_id = LiveById({slug: dossier})
    chosen = {open_by_id.find(prefix).record.id: fate for prefix, fate in fates.items() if prefix}
    unnamed = fates.get("", "stays")
    filing = Filing(dossier)
    closed: list[SettledItem] = []
    unsettled: list[Point | Commitment] = []
    for record in still_open(dossier):
        fate = chosen.get(record.id, "stays") if record.id else unnamed
        if fate == "stays":
            if not _may_stay(record):
                unsettled.append(record)
            continue
        if isinstance(record, Point) and fate in {"kept", "missed"}:
            raise NotAPromise(id=Code(record.id))
        if isinstance(record, Commitment) and fate == "said":
            raise NotAPoint(id=Code(record.id))
        closed.append(settle(filing, record, fate, day=today))
    person = replace(dossier.person, archived=True, next=None, next_from="")
    if unsettled:
        records = tuple(map(_named, unsettled))
        raise StillOpen(count=len(records), name=Name(person.name), records=records)
    after = replace(filing.dossier, person=person)
    answer = Archived(
        person=slug,
        name=person.name,
        archived=True,
        closed=tuple(closed),
        left=after.commitments,
        screen=ArchivedScreen(changed=after != held.dossiers[slug]),
    )
    return Decision({slug: after}, answer)


def unarchive_person(held: Held, slug: str) -> Decision[Archived]:
    """Bring a person back from the archive."""
    dossier = held.dossiers[slug]
    person = replace(dossier.person, archived=False)
    screen = ArchivedScreen(changed=person != dossier.person)
    answer = Archived(person=slug, name=person.name, archived=False, screen=screen)
    return Decision({slug: replace(dossier, person=person)}, answer)


def _may_stay(record: Point | Commitment) -> bool:
    return isinstance(record, Commitment) and record.owner == "me"


def _named(record: Point | Commitment) -> Saying:
    text = Saying("(sensitive)") if record.sensitive else Words(" ".join(record.text.splitlines()))
    theirs = isinstance(record, Commitment)
    template = "[{id}] they promised: {text}" if theirs else "[{id}] point: {text}"
    return Saying(template, id=Code(record.id), text=text)
