"""`done` and `drop`: what is open by its id is closed and filed away, several at once or none."""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar, Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.commitments import Outcome
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.filing import file_commitment, file_point
from ooo.core.live import Live, find_live
from ooo.core.model import Commitment, Point
from ooo.errors import UsageProblem

Ending = Outcome | Literal["said"]


class NotAPromise(UsageProblem):
    """A point of the agenda can be neither kept nor missed: only promises are."""

    def __init__(self, id: str) -> None:  # noqa: A002 -- the notebook's own word
        super().__init__(
            f"{id} is a point of the agenda, and only a promise is kept or missed.",
            f"Take it off the agenda with: ooo drop {id} --unneeded",
        )
        self.id = id


class NotAPoint(UsageProblem):
    """A promise cannot be said: it is kept, missed or dropped."""

    def __init__(self, id: str) -> None:  # noqa: A002 -- the notebook's own word
        super().__init__(
            f"{id} is a promise, and only a point of the agenda is said.",
            f"A promise is kept or missed: --kept {id}, --missed {id}",
        )
        self.id = id


class SettledItem(Struct, frozen=True, kw_only=True):
    """One record that was closed: one of `commitment` and `point` is None.

    `stays` tells of a recurring point, which is on the agenda again.
    """

    person: str
    name: str
    commitment: Commitment | None = None
    point: Point | None = None
    outcome: Ending
    stays: bool = False


class Settled(Answer, frozen=True, kw_only=True):
    """What was closed, in the order it was named, on which day and why."""

    kind: ClassVar[str] = "settled"

    items: tuple[SettledItem, ...]
    settled: dt.date
    why: str = ""


def done(held: Held, prefixes: Iterable[str], *, today: dt.date) -> Decision[Settled]:
    """Close by id: commitments as kept, points as discussed or said; a recurring point stays.

    Raises UnknownId, AmbiguousId and TwoBearId; then nothing is closed.
    """
    verdicts = [
        (found, _kept_or_said(found.record)) for found in find_live(held.dossiers, prefixes)
    ]
    return _settle(held, verdicts, today=today)


def drop(
    held: Held, prefixes: Iterable[str], *, today: dt.date, missed: bool = False, why: str = ""
) -> Decision[Settled]:
    """Close by id what is not needed any more; `missed` says that a promise was not kept.

    Raises UnknownId, AmbiguousId, TwoBearId, and NotAPromise for a missed point; then nothing is
    closed.
    """
    founds = find_live(held.dossiers, prefixes)
    for found in founds:
        if missed and isinstance(found.record, Point):
            raise NotAPromise(found.record.id)
    outcome: Ending = "missed" if missed else "dropped"
    return _settle(held, [(found, outcome) for found in founds], today=today, why=why)


def is_change(item: SettledItem, day: dt.date) -> bool:
    """Say whether closing a record on `day` changed it.

    A recurring point that was discussed that day before stays as it is.
    """
    point = item.point
    return not (item.stays and point is not None and point.last == day and not point.carried)


def settle(
    dossier: Dossier, record: Point | Commitment, ending: Ending, *, day: dt.date, why: str = ""
) -> tuple[Dossier, SettledItem]:
    """Give the dossier with one record closed, and what to say of it."""
    person = dossier.person
    item = SettledItem(person=person.slug, name=person.name, outcome=ending)
    if isinstance(record, Commitment):
        outcome: Outcome = "kept" if ending == "said" else ending
        filed = file_commitment(dossier, record, settled=day, outcome=outcome, why=why)
        return filed, replace(item, commitment=record)
    said: Literal["said", "dropped"] = "said" if ending == "said" else "dropped"
    filed = file_point(dossier, record, settled=day, outcome=said, why=why)
    stays = said == "said" and bool(record.every)
    return filed, replace(item, point=record, stays=stays)


def _kept_or_said(record: Point | Commitment) -> Ending:
    return "kept" if isinstance(record, Commitment) else "said"


def _settle(
    held: Held, verdicts: Iterable[tuple[Live, Ending]], *, today: dt.date, why: str = ""
) -> Decision[Settled]:
    """Give the decision that closes every record so."""
    changed: dict[str, Dossier] = {}
    items: list[SettledItem] = []
    for found, ending in verdicts:
        dossier = changed.get(found.slug, held.dossiers[found.slug])
        changed[found.slug], item = settle(dossier, found.record, ending, day=today, why=why)
        items.append(item)
    return Decision(changed, Settled(items=tuple(items), settled=today, why=why))
