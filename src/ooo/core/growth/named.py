"""Goals and their steps by id, beside the records that bear ids too: which of them is meant."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import Goal, Milestone
from ooo.core.records import ids
from ooo.core.records.live import TwoBearId
from ooo.core.text.facts import Code, Name
from ooo.errors import OooError, UsageProblem


class Grown(Struct, frozen=True):
    """A goal, or one step of it, and whose it is: their slug and name."""

    slug: str
    name: str
    goal: Goal
    step: Milestone | None = None

    @property
    def id(self) -> str:
        """The id by which it is named."""
        return self.goal.id if self.step is None else self.step.id

    @property
    def is_open(self) -> bool:
        """Whether it can still be closed or moved."""
        return self.goal.is_open if self.step is None else self.step.is_open

    @property
    def ended(self) -> dt.date | None:
        """The day it was closed, where that is written."""
        return self.goal.closed if self.step is None else self.step.done or self.step.dropped


class AlreadyClosed(OooError):
    """The goal or step that was named is closed."""

    fix = "Bring it back with: ooo reopen {id}"

    def __init__(self, grown: Grown) -> None:
        self.says = "{id} ({name}) is closed."
        if grown.ended:
            self.says = "{id} ({name}) is closed since {day}."
        super().__init__(id=Code(grown.id), name=Name(grown.name), day=grown.ended or dt.date.min)


class NotClosed(OooError):
    """The goal or step that was named is open, so there is nothing to bring back."""

    says = "{id} ({name}) is open; there is nothing to reopen."


class NoGoal(UsageProblem):
    """An id names something else than a goal, and only a goal will do."""

    says = "{id} is no goal, and only a goal has that."
    fix = "ooo goal lists the goals with their ids."


def grown_of(dossiers: Mapping[str, Dossier]) -> Iterator[Grown]:
    """Give every goal and every step of the dossiers that has an id."""
    for slug, dossier in dossiers.items():
        name = dossier.person.name
        for goal in dossier.goals:
            if goal.id:
                yield Grown(slug, name, goal)
            yield from (Grown(slug, name, goal, step) for step in goal.milestones if step.id)


def apart(
    dossiers: Mapping[str, Dossier],
    prefixes: Sequence[str],
    others: Collection[str],
    *,
    is_open: bool = True,
) -> tuple[list[str], tuple[Grown, ...]]:
    """Give the ids that may name other records, and the goals and steps that are named.

    `others` are the ids of those records. An id, or its beginning, of what is not open (or is,
    where closed ones are asked for) raises AlreadyClosed or StillOpen; AmbiguousId and TwoBearId
    as for every id. One that names nothing is left among the first, which refuse it.
    """
    held: dict[str, list[Grown]] = {}
    for each in grown_of(dossiers):
        held.setdefault(each.id, []).append(each)
    fit = {named for named, found in held.items() if any(one.is_open == is_open for one in found)}
    known, rest = ids.Known({*fit, *others}), ids.Known(held)
    records: list[str] = []
    chosen: dict[str, Grown] = {}
    for prefix in prefixes:
        try:
            named = known.find(prefix)
        except ids.UnknownId:
            try:
                named = rest.find(prefix)
            except ids.UnknownId:
                records.append(prefix)
                continue
        if named not in held:
            records.append(named)
            continue
        first, *more = held[named]
        if more or named in others:
            names = dict.fromkeys(one.name for one in (first, *more))
            raise TwoBearId(id=Code(named), people=tuple(map(Name, names)))
        if first.is_open != is_open:
            if is_open:
                raise AlreadyClosed(first)
            raise NotClosed(id=Code(named), name=Name(first.name))
        chosen[named] = first
    return records, tuple(chosen.values())


def find_goal(dossiers: Mapping[str, Dossier], named: str) -> Grown | None:
    """Give the goal that a whole id names, open or closed; None where it names none.

    Raises TwoBearId.
    """
    found = [
        each
        for each in grown_of(dossiers)
        if each.step is None and each.id.lower() == named.lower()
    ]
    if len(found) > 1:
        names = dict.fromkeys(each.name for each in found)
        raise TwoBearId(id=Code(named), people=tuple(map(Name, names)))
    return found[0] if found else None
