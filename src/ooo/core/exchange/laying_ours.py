"""Another notebook of ours is laid on what is held of a person, as private as all imports."""

from collections.abc import Callable
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.exchange.brought import Brought, BroughtEntry
from ooo.core.exchange.laying import Laying
from ooo.core.model import Meeting, Point
from ooo.core.text.fold import fold_words

S = TypeVar("S", bound=Struct)

_TOLD = frozenset({"known", "share"})
"""What says that both know of a thing: true in the notebook it comes from, unsaid in this one."""


def private(value: S) -> tuple[S, int]:
    """Give a value without what says that both know of it, at any depth, and how often it did."""
    changed: dict[str, Any] = {}
    dropped = 0
    for name in value.__struct_fields__:
        item = getattr(value, name)
        if name in _TOLD and item:
            changed[name] = False
            dropped += 1
        elif isinstance(item, tuple) and any(isinstance(each, Struct) for each in item):
            found = [private(each) for each in item]
            changed[name] = tuple(each for each, _ in found)
            dropped += sum(count for _, count in found)
    return replace(value, **changed), dropped


class LayingOurs(Laying):
    """Lays a whole dossier of another notebook."""

    def __init__(
        self, before: Dossier, brought: Brought, named: Callable[[str], str], *, add: bool
    ) -> None:
        super().__init__(before, brought, named, add=add)
        self._goals = [*before.goals]
        self._autonomy = [*before.autonomy]
        self._settled_points = [*before.settled_points]

    def dossier(self) -> Dossier:
        """Give the dossier with all that was laid on it."""
        return replace(
            super().dossier(),
            goals=tuple(self._goals),
            autonomy=tuple(self._autonomy),
            settled_points=tuple(self._settled_points),
        )

    def take_whole(self, ours: Dossier) -> None:
        """Lay everything that another notebook holds of the person."""
        for meeting in ours.meetings:
            self._take_meeting(meeting)
        for promise in ours.commitments:
            if self._is_new(promise):
                self._open(replace(promise, id=self._named(promise.id)))
        for settled in ours.settled_commitments:
            if self._is_new(settled):
                self._close(replace(settled, id=self._named(settled.id)))
        for point in ours.points:
            if self._is_unsaid(point):
                self._points.append(replace(point, id=self._named(point.id)))
        for filed in ours.settled_points:
            if self._is_unsaid(filed):
                self._settled_points.append(replace(filed, id=self._named(filed.id)))
        self._take_goals(ours)

    def _take_meeting(self, meeting: Meeting) -> None:
        if meeting.kind != "note" and meeting.key not in self._meetings:
            self._take_new(BroughtEntry(meeting=meeting), number=meeting.number)
        else:
            self.take(BroughtEntry(meeting=meeting))

    def _is_unsaid(self, point: Point) -> bool:
        """Tell whether a point is new, and from now on is not."""
        words = fold_words(point.text)
        new = words not in self._said
        self._said.add(words)
        self.counts.points += new
        return new

    def _take_goals(self, ours: Dossier) -> None:
        goals = {(fold_words(each.title), each.opened) for each in self._goals}
        topics = {fold_words(each.topic) for each in self._autonomy}
        fresh = [each for each in ours.goals if (fold_words(each.title), each.opened) not in goals]
        steps = [each for each in ours.autonomy if fold_words(each.topic) not in topics]
        self._goals += [replace(each, id=self._named(each.id)) for each in fresh]
        self._autonomy += steps
        self.counts.goals += len(fresh) + len(steps)
