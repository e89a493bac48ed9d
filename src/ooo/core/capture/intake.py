"""What was typed becomes records of a person, each with its id: the same for `add` and `log`."""

import datetime as dt
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.capture.captured import CapturedCommitment, CapturedNote, CapturedPoint, Item
from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Note, Point
from ooo.core.records import ids
from ooo.errors import UsageProblem

Record = Point | Commitment | Note


class EmptyText(UsageProblem):
    """A record needs words."""

    def __init__(self) -> None:
        super().__init__("There is no text.", "Say in a few words what it is about.")


class Intake(Struct, frozen=True):
    """The dossier with what was typed in it, and the records in the order they were typed.

    Notes belong to a meeting, so they stand in `records` alone.
    """

    dossier: Dossier
    records: tuple[Record, ...]

    @property
    def points(self) -> tuple[Point, ...]:
        """The new points."""
        return tuple(record for record in self.records if isinstance(record, Point))

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The new commitments."""
        return tuple(record for record in self.records if isinstance(record, Commitment))

    @property
    def notes(self) -> tuple[Note, ...]:
        """The new notes."""
        return tuple(record for record in self.records if isinstance(record, Note))


def take_in(  # noqa: PLR0913 -- time, chance and what is taken are arguments
    dossier: Dossier,
    items: Sequence[Item],
    *,
    day: dt.date,
    known: bool,
    new_id: Callable[[], str],
    taken: frozenset[str],
    chosen: Sequence[str] = (),
) -> Intake:
    """Put what was typed on the agenda and among the commitments, as of `day`.

    `chosen` holds ids that were shown beforehand, item by item (empty: none); each is kept when it
    is still free. `known` says whether both have spoken of the promises. Raises EmptyText.
    """
    used = set(taken)
    offered = {place: shown for place, shown in enumerate(chosen) if shown}
    records: list[Record] = []
    for place, item in enumerate(items):
        if not item.text.strip():
            raise EmptyText
        if isinstance(item, CapturedNote):
            records.append(_note(item))
            continue
        shown = offered.get(place, "")
        reserved = used | set(offered.values())
        named = shown if shown and shown not in used else ids.fresh(new_id, reserved)
        used.add(named)
        if isinstance(item, CapturedCommitment):
            records.append(_commitment(item, named, day, known=known))
        else:
            records.append(_point(item, named, day))
    taken_in = Intake(dossier, tuple(records))
    grown = replace(
        dossier,
        points=(*dossier.points, *taken_in.points),
        commitments=(*dossier.commitments, *taken_in.commitments),
    )
    return replace(taken_in, dossier=grown)


def _point(item: CapturedPoint, named: str, day: dt.date) -> Point:
    return Point(
        id=named,
        text=item.text,
        by=item.by,
        area=item.area,
        kind=item.kind,
        added=day,
        share=item.share,
        sensitive=item.sensitive,
    )


def _commitment(item: CapturedCommitment, named: str, day: dt.date, *, known: bool) -> Commitment:
    return Commitment(
        id=named,
        owner=item.owner,
        text=item.text,
        made=day,
        due=item.due,
        known=known,
        sensitive=item.sensitive,
    )


def _note(item: CapturedNote) -> Note:
    return Note(
        kind=item.kind,
        text=item.text,
        area=item.area,
        by=item.by,
        share=item.share,
        sensitive=item.sensitive,
    )
