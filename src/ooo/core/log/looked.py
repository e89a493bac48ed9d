"""What a log tells of goals: readings and verdicts, by an id in a line, a flag or an answer."""

from collections.abc import Sequence

from msgspec import Struct

from ooo.core.capture.captured import Item
from ooo.core.dossier import Dossier
from ooo.core.growth.told import Looked, Told, look_at, read_about, takes
from ooo.core.log.entry import Entry
from ooo.core.model import Goal, Note
from ooo.core.records import ids
from ooo.core.text.facts import Code
from ooo.errors import UsageProblem


class CannotBeTold(UsageProblem):
    """A goal is closed, or is not measured, so that this cannot be told of it."""

    says = "{id} takes no reading: it is not measured, or was stopped."
    fix = "ooo goal {id} shows it; measure it with: ooo goal {id} --measure NAME --to N"

    def __init__(self, goal: Goal, told: Told) -> None:
        if told.verdict:
            self.says, self.fix = "{id} is closed, so there is nothing to judge.", ""
        super().__init__(id=Code(goal.id))


class LookedAt(Struct, frozen=True):
    """The dossier after a log, what was told of goals, and the lines that told something else."""

    dossier: Dossier
    looked: tuple[Looked, ...]
    items: tuple[Item, ...]


def look_at_goals(dossier: Dossier, entry: Entry) -> LookedAt:
    """Take what the entry tells of goals; a line about what is none of theirs stays a note.

    Raises UnknownId and AmbiguousId for what was said by name, and CannotBeTold.
    """
    goals = {goal.id: goal for goal in dossier.goals if goal.id}
    told: list[tuple[str, Told]] = []
    known = ids.Known(goals)
    for prefix, one in entry.told_of:
        named = known.find(prefix)
        if not takes(goals[named], one):
            raise CannotBeTold(goals[named], one)
        told.append((named, one))
    items: list[Item] = []
    for item in entry.items:
        about = _about(item, goals)
        if about is None:
            items.append(item)
        else:
            told.append((item.about, about))
    looked: list[Looked] = []
    for named, one in told:
        dossier, found = look_at(dossier, named, one, on=entry.date, known=entry.is_spoken)
        looked.append(found)
    return LookedAt(dossier, tuple(looked), tuple(items))


def told_by(item: Item, goals: Sequence[Goal]) -> tuple[Goal, Told] | None:
    """Give the goal that a line is about and what it tells of it; None for any other line."""
    by_id = {goal.id: goal for goal in goals if goal.id}
    about = _about(item, by_id)
    return None if about is None else (by_id[item.about], about)


def _about(item: Item, goals: dict[str, Goal]) -> Told | None:
    goal, note = goals.get(item.about), item.record
    if goal is None or not isinstance(note, Note):
        return None
    if note.sensitive or note.share or note.area:  # one that is tagged is a note
        return None
    told = read_about(item.told)
    return told if told and takes(goal, told) else None
