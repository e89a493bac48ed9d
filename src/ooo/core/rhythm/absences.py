"""When someone was on leave, as it counts for what is late of theirs: nothing is until a talk."""

import datetime as dt
from collections.abc import Sequence

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import MET, MeetingKey, Person
from ooo.core.rhythm.away import Away
from ooo.core.rhythm.pauses import is_paused, leaves_of


def absences(person: Person, entries: Sequence[MeetingKey], *, today: dt.date) -> tuple[Away, ...]:
    """Give when someone was on leave, and when each was over for what is late of theirs.

    That is decided by the days on which we met. An old pause that says no first day is from today.
    """
    met = sorted({key.date for key in entries if key.kind in MET and key.date <= today})
    if person.last_met:
        met = sorted({*met, person.last_met})
    leaves = tuple(
        replace(each, talk=next((day for day in met if each.back and day >= each.back), None))
        for each in leaves_of(person)
    )
    is_old = is_paused(person, today=today) and not any(today in each for each in leaves)
    return (*leaves, Away(today, talk=None)) if is_old else leaves


def absences_of(dossier: Dossier, *, today: dt.date) -> tuple[Away, ...]:
    """Give the same of someone whose entries are in the dossier."""
    return absences(dossier.person, dossier.entries, today=today)
