"""What stands in people's way, for how long, and whether anything was promised on it since."""

import datetime as dt
from collections.abc import Iterable
from operator import attrgetter

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.growth.thresholds import BLOCKER_CARRIED, BLOCKER_DAYS
from ooo.core.model import Point


class StandingBlocker(Struct, frozen=True, kw_only=True):
    """What has stood in the way of a person (slug and name) for so many days.

    `carried` is in how many meetings it was not reached, `promised` whether I promised them
    anything since it was noted, or nobody can tell.
    """

    person: str
    name: str
    id: str
    text: str
    since: dt.date | None
    days: int
    carried: int
    promised: bool
    sensitive: bool

    @property
    def waits(self) -> bool:
        """Whether it has waited long, or was passed over, with nothing promised since."""
        is_old = self.days >= BLOCKER_DAYS or self.carried >= BLOCKER_CARRIED
        return is_old and not self.promised


def blockers_of(
    dossier: Dossier, *, today: dt.date, read_since: dt.date = dt.date.min
) -> tuple[StandingBlocker, ...]:
    """Give what stands in the way of someone, the oldest first.

    The dossier holds the promises that were settled from `read_since` on: one that was kept was
    promised, and of what is older nobody says that nothing was.
    """
    promises = (*dossier.commitments, *dossier.settled_commitments)
    mine = [each.made for each in promises if each.owner == "me" and each.made]
    found = (
        StandingBlocker(
            person=dossier.person.slug,
            name=dossier.person.name,
            id=each.id,
            text=each.text,
            since=each.added,
            days=max((today - each.added).days, 0) if each.added else 0,
            carried=len(each.carried),
            promised=_since(each) < read_since or any(made >= _since(each) for made in mine),
            sensitive=each.sensitive,
        )
        for each in dossier.points
        if each.kind == "blocker"
    )
    return oldest_first(found)


def _since(point: Point) -> dt.date:
    return point.added or dt.date.min


def oldest_first(blockers: Iterable[StandingBlocker]) -> tuple[StandingBlocker, ...]:
    """Put what has waited longest first."""
    return tuple(sorted(blockers, key=attrgetter("days"), reverse=True))
