"""How often two people meet: due after the cadence, late after one and a half times it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from ooo.core.model import MET, Cover, MeetingKey, Person, Relation, Value
from ooo.core.rhythm.pauses import after_days, last_in_time
from ooo.core.text.facts import Words
from ooo.errors import UsageProblem

_DAYS = {"d": 1, "w": 7}
_DIGITS = 3
_USUAL: Final[Mapping[Relation, str]] = {"peer": "4w", "mentee": "4w", "skip": "12w"}


class BadCadence(UsageProblem):
    """`text` is not a count of days or weeks."""

    says = "{text:quoted} is not a cadence."
    fix = "Write a number of days or weeks, such as 10d, 2w or 3w."


class Rhythm(Value, frozen=True, kw_only=True):
    """When two people met, and from when on the next meeting is due and late.

    All three days are None for someone never met whose file says nothing of when they were added.
    `cadence` is the one that holds, see `cadence_of`.
    """

    last_met: dt.date | None
    cadence: str
    due: dt.date | None
    late_after: dt.date | None

    def is_due(self, today: dt.date) -> bool:
        """Tell whether the cadence is over; the day it ends is due."""
        return self.due is not None and self.due <= today

    def is_late(self, today: dt.date) -> bool:
        """Tell whether one and a half times the cadence is over; its last day is not late."""
        return self.late_after is not None and self.late_after < today

    def days_late(self, today: dt.date) -> int:
        """Count the days since the meeting was due, 0 before and where none is."""
        return max(0, (today - self.due).days) if self.due else 0


def split_cadence(text: str) -> tuple[int, str]:
    """Give the count (1 to 999) and the unit (`d` or `w`) of a cadence; raise BadCadence."""
    count, unit = text[:-1], text[-1:]
    is_count = count.isascii() and count.isdecimal() and not count.startswith("0")
    if not is_count or len(count) > _DIGITS or unit not in _DAYS:
        raise BadCadence(text=Words(text))
    return int(count), unit


def parse_cadence(text: str) -> int:
    """Give the days in a cadence such as `10d` or `2w`; raise BadCadence for anything else."""
    count, unit = split_cadence(text)
    return count * _DAYS[unit]


def cadence_of(person: Person, *, cover: Cover) -> str:
    """Give the cadence that holds for someone.

    It is their own, else what is usual with peers, mentees and skip-levels, else the notebook's.
    """
    return person.cadence or _USUAL.get(person.relation, cover.defaults.cadence)


def rhythm(person: Person, entries: Sequence[MeetingKey], *, cover: Cover) -> Rhythm:
    """Give the rhythm of a person's meetings, whose dated entries are `entries`, oldest first.

    Only kinds that count as having met do. Without any, the time runs from the person's own
    `last_met`, else from the day they were added: who was never met is not late at once. Days of
    a pause do not count.
    Raise BadCadence when the cadence that holds is none.
    """
    cadence = cadence_of(person, cover=cover)
    days = parse_cadence(cadence)
    met = last_met(person, entries)
    start = met or person.added
    return Rhythm(
        last_met=met,
        cadence=cadence,
        due=start and after_days(person, start, days),
        late_after=start and last_in_time(person, start, days),
    )


def last_met(person: Person, entries: Sequence[MeetingKey]) -> dt.date | None:
    """Give the day two people last met: the newest entry that counts, else what their file says."""
    return next((entry.date for entry in reversed(entries) if entry.kind in MET), person.last_met)


def back_to_last_met(today: dt.date) -> Callable[[Iterable[MeetingKey]], tuple[MeetingKey, ...]]:
    """Give what picks, of entries by day, the newest first, those since two people last met.

    It gives them oldest first, that day's own too, and looks at none before it: a rhythm, what is
    logged of today and a booking that passed need no more. A day after `today` is not the last.
    """

    def pick(newest_first: Iterable[MeetingKey]) -> tuple[MeetingKey, ...]:
        since: list[MeetingKey] = []
        last: dt.date | None = None
        for key in newest_first:
            if last is not None and key.date < last:
                break
            since.append(key)
            if last is None and key.kind in MET and key.date <= today:
                last = key.date
        return tuple(sorted(since))

    return pick
