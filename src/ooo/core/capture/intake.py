"""What was typed becomes records of a person, each with its id: the same for `add` and `log`."""

import datetime as dt
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Goal, Note, Point, Reading, Record
from ooo.core.records import ids
from ooo.core.records.agenda import Ending
from ooo.core.records.filing import Filing
from ooo.core.records.settle import settle
from ooo.errors import UsageProblem


class EmptyText(UsageProblem):
    """A record needs words."""

    says = "There is no text."
    fix = "Say in a few words what it is about."


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
    def goals(self) -> tuple[Goal, ...]:
        """The new goals."""
        return tuple(record for record in self.records if isinstance(record, Goal))

    @property
    def notes(self) -> tuple[Note, ...]:
        """The new notes."""
        return tuple(record for record in self.records if isinstance(record, Note))


def take_in(
    dossier: Dossier,
    items: Sequence[Item],
    *,
    day: dt.date,
    known: bool,
    new_id: Callable[[], str],
    taken: frozenset[str],
) -> Intake:
    """Put what was typed on the agenda and among the commitments and the goals, as of `day`.

    An id that an item bears was shown beforehand, and is kept when it is still free. `known` says
    whether both have spoken of the promises. What was ticked is kept, or said, the same day. Raises
    EmptyText.
    """
    shown = {item.record.id for item in items if not isinstance(item.record, Note)}
    used = set(taken)
    reserved = used | shown
    records: list[Record] = []
    for item in items:
        record = item.record
        if not record.text.strip():
            raise EmptyText
        if not isinstance(record, Note):
            is_free = record.id and record.id not in used
            named = record.id if is_free else ids.fresh(new_id, reserved)
            used.add(named)
            reserved.add(named)
            if isinstance(record, Commitment):
                record = replace(record, id=named, made=day, known=known)
            elif isinstance(record, Goal):
                record = opened(replace(record, id=named), day, known=known)
            else:
                record = replace(record, id=named, added=day)
        records.append(record)
    taken_in = Intake(dossier, tuple(records))
    grown = replace(
        dossier,
        points=(*dossier.points, *taken_in.points),
        commitments=(*dossier.commitments, *taken_in.commitments),
        goals=(*dossier.goals, *taken_in.goals),
    )
    filing = Filing(grown)
    for item, record in zip(items, records, strict=True):
        if item.done and isinstance(record, Commitment | Point):
            ending: Ending = "kept" if isinstance(record, Commitment) else "said"
            settle(filing, record, ending, day=day)
    return replace(taken_in, dossier=filing.dossier)


def opened(goal: Goal, day: dt.date, *, known: bool) -> Goal:
    """Give a goal as it is opened on a day: where it starts from is its first reading."""
    start = goal.indicator.start if goal.indicator else None
    readings = () if start is None else (Reading(on=day, value=start),)
    return replace(goal, opened=day, known=known, readings=readings)
