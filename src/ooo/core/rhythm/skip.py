"""A meeting that did not take place: kept as an entry, and no reason for the rhythm to begin anew.

It carries nothing and does not count as having met.
"""

import datetime as dt
from typing import ClassVar, Literal

from msgspec.structs import replace

from ooo.core.answer import Answer, Today
from ooo.core.dossier import Decision, Held
from ooo.core.model import MET, Booking, Meeting
from ooo.core.rhythm.meetings import StillToCome, numbers, with_meeting
from ooo.core.rhythm.presence import passed_unlogged
from ooo.core.text.facts import Name
from ooo.errors import OooError

CalledOff = Literal["", "me", "them"]
"""Who called a meeting off; empty where that was not said."""


class NothingToSkip(OooError):
    """What took place, or was skipped before, cannot be skipped."""

    says = "The meeting with {name} on {day} is already noted as skipped."
    fix = "Nothing is left to do."

    def __init__(self, name: str, day: dt.date, *, met: bool) -> None:
        if met:
            self.says = "A meeting with {name} on {day} is logged."
            self.fix = (
                "Give the day that was skipped with --date, or take the log back with ooo undo."
            )
        super().__init__(name=Name(name), day=day)


class Skipped(Answer, frozen=True, kw_only=True):
    """The day that was skipped, why and by whom, and the booking this cleared."""

    kind: ClassVar[str] = "skipped"

    person: str
    name: str
    date: dt.date
    why: str
    by: CalledOff
    cleared: Booking | None
    screen: Today


def skip(
    held: Held,
    slug: str,
    day: dt.date | None,
    *,
    today: dt.date,
    why: str = "",
    by: CalledOff = "",
) -> Decision[Skipped]:
    """Note that the meeting of `day` was skipped; a booking of that day or before is cleared.

    Without a day it is that of the booking that passed without a log, else today. Raises
    StillToCome, and NothingToSkip when that day has a meeting or was skipped before.
    """
    dossier = held.dossiers[slug]
    person = dossier.person
    if day is None:
        unlogged = passed_unlogged(dossier, today=today)
        day = unlogged.day if unlogged else today
    if day > today:
        raise StillToCome(day=day)
    met = any(key.date == day and key.kind in MET for key in dossier.entries)
    if met or numbers(dossier.entries, day, "skipped"):
        raise NothingToSkip(person.name, day, met=met)
    passed = person.next if person.next and person.next.day <= day else None
    if passed:
        dossier = replace(dossier, person=replace(person, next=None, next_from=""))
    answer = Skipped(
        person=slug,
        name=person.name,
        date=day,
        why=why,
        by=by,
        cleared=passed,
        screen=Today(today),
    )
    meeting = Meeting(date=day, kind="skipped", why=why, by=by)
    return Decision({slug: with_meeting(dossier, meeting)}, answer)
