"""When someone was on leave, as it counts for what is late of theirs: nothing is until a talk."""

import datetime as dt
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import MET, MeetingKey, Person
from ooo.core.rhythm.away import Away
from ooo.core.rhythm.pauses import is_paused, leaves_of


def absences(person: Person, entries: Sequence[MeetingKey], *, today: dt.date) -> tuple[Away, ...]:
    """Give when someone was on leave, and when each was over for what is late of theirs.

    That is decided by the days on which we met. An old pause that says no first day is from today.
    """
    leaves = leaves_of(person)
    if leaves:
        met = {key.date for key in entries if key.kind in MET and key.date <= today}
        met |= {person.last_met} if person.last_met else set()
        leaves = tuple(replace(each, talk=_first_from(each.back, met)) for each in leaves)
    is_old = is_paused(person, today=today) and not any(today in each for each in leaves)
    return (*leaves, Away(today, talk=None)) if is_old else leaves


def _first_from(back: dt.date | None, met: Iterable[dt.date]) -> dt.date | None:
    return min((day for day in met if day >= back), default=None) if back else None


def absences_of(dossier: Dossier, *, today: dt.date) -> tuple[Away, ...]:
    """Give the same of someone whose entries are in the dossier."""
    return absences(dossier.person, dossier.entries, today=today)
