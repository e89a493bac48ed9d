"""What is open is closed and filed away, as `done`, `drop`, a log and an archive have it."""

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar, Literal, TypeVar

from msgspec.structs import replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Held
from ooo.core.growth.closing import GrownItem, TrackEnd
from ooo.core.model import Commitment, Point
from ooo.core.records.agenda import Ending, is_in_the_way
from ooo.core.records.commitments import Outcome, settle_commitment, was_late
from ooo.core.records.filing import Filing
from ooo.core.records.item import RecordItem
from ooo.core.records.live import Live
from ooo.core.rhythm.absences import absences_of
from ooo.errors import UsageProblem


class NotAPromise(UsageProblem):
    """A point of the agenda can be neither kept nor missed: only promises are."""

    says = "{id} is a point of the agenda, and only a promise is kept or missed."
    fix = "Take it off the agenda with: ooo drop {id} --unneeded"


class NotAPoint(UsageProblem):
    """A promise cannot be said: it is kept, missed or dropped."""

    says = "{id} is a promise, and only a point of the agenda is said."
    fix = "A promise is kept or missed: --kept {id}, --missed {id}"


class SettledItem(RecordItem, frozen=True, kw_only=True):
    """One record that was closed; `stays` tells of a recurring point, on the agenda again.

    `days_late` is for how many days a promise that was kept had been overdue.
    """

    outcome: Ending
    stays: bool = False
    days_late: int = 0


class Settled(Answer, frozen=True, kw_only=True):
    """What was closed, in the order it was named, on which day and why; `grown` goals and steps.

    `ended` tells what the coaching tracks among them came to.
    """

    kind: ClassVar[str] = "settled"

    items: tuple[SettledItem, ...]
    settled: dt.date
    why: str = ""
    grown: tuple[GrownItem, ...] = ()
    ended: tuple[TrackEnd, ...] = ()


AnySettled = TypeVar("AnySettled", bound=Settled)


def is_change(item: SettledItem, day: dt.date) -> bool:
    """Say whether closing a record on `day` changed it.

    A recurring point that was discussed that day before stays as it is.
    """
    point = item.point
    return not (item.stays and point is not None and point.last == day and not point.carried)


def settle(
    filing: Filing, record: Point | Commitment, ending: Ending, *, day: dt.date, why: str = ""
) -> SettledItem:
    """Close one record of those that are filed, and give what to say of it."""
    person = filing.person
    item = SettledItem(person=person.slug, name=person.name, outcome=ending)
    if isinstance(record, Commitment):
        outcome: Outcome = "kept" if ending == "said" else ending
        filed = settle_commitment(record, settled=day, outcome=outcome, why=why)
        filing.file_commitment(record, filed)
        late = was_late(filed, day, away=absences_of(filing.before, today=day))
        return replace(item, commitment=record, days_late=late)
    said: Literal["said", "dropped"] = "said" if ending == "said" else "dropped"
    filing.file_point(record, settled=day, outcome=said, why=why)
    stays = said == "said" and bool(record.every) and not is_in_the_way(record)
    return replace(item, point=record, stays=stays)


def settle_all(
    held: Held,
    endings: Iterable[tuple[Live, Ending]],
    answer: type[AnySettled],
    *,
    today: dt.date,
    why: str = "",
) -> Decision[AnySettled]:
    """Give the decision that closes every record so, and answers with an `answer`."""
    filings: dict[str, Filing] = {}
    items: list[SettledItem] = []
    for found, ending in endings:
        filing = filings.setdefault(found.slug, Filing(held.dossiers[found.slug]))
        items.append(settle(filing, found.record, ending, day=today, why=why))
    changed = {slug: filing.dossier for slug, filing in filings.items()}
    return Decision(changed, answer(items=tuple(items), settled=today, why=why))
