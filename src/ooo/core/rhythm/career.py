"""When the next career talk is due: only with whom one was agreed on, or took place before."""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.model import Cover, MeetingKey, Person
from ooo.core.rhythm.cadence import BadCadence, parse_cadence
from ooo.core.rhythm.pauses import after_days, last_in_time


class CareerTalk(Struct, frozen=True, kw_only=True):
    """When the last career talk was (None: none yet), how often one is meant, when one is due."""

    last: dt.date | None
    cadence: str
    due: dt.date
    late_after: dt.date


def career_talk(
    person: Person, entries: Iterable[MeetingKey], *, cover: Cover
) -> CareerTalk | None:
    """Give when a career talk is due with a report or a mentee; None where none is meant.

    It counts from the last one, else from when they joined, else from when they were added; days
    of a pause do not count. Someone who leaves has none.
    """
    if person.relation not in {"report", "mentee"} or person.archived or person.leaves:
        return None
    last = max((each.date for each in entries if each.kind == "career"), default=None)
    start = last or person.since or person.added
    if start is None or not (last or person.career_cadence):
        return None
    cadence = person.career_cadence or cover.defaults.career_cadence
    try:
        days = parse_cadence(cadence)
    except BadCadence:
        return None
    return CareerTalk(
        last=last,
        cadence=cadence,
        due=after_days(person, start, days),
        late_after=last_in_time(person, start, days),
    )
