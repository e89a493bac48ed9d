"""A person's dated entries: which are of one day, and how one more joins them."""

import datetime as dt
from collections.abc import Callable, Collection

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import MET, Meeting, MeetingKey, MeetingKind
from ooo.errors import UsageProblem


class StillToCome(UsageProblem):
    """A meeting of a day to come can neither be logged nor noted as skipped."""

    says = "{day} is still to come."
    fix = "Give today or an earlier day with --date."


def of_day(day: dt.date) -> Callable[[tuple[MeetingKey, ...]], tuple[MeetingKey, ...]]:
    """Give the choice of the entries of `day`, which is all a log needs to read."""

    def choose(entries: tuple[MeetingKey, ...]) -> tuple[MeetingKey, ...]:
        return tuple(key for key in entries if key.date == day)

    return choose


def of_day_and_before(day: dt.date) -> Callable[[tuple[MeetingKey, ...]], tuple[MeetingKey, ...]]:
    """Give the choice of the entries of `day` and of the last one before it in which they met."""

    def choose(entries: tuple[MeetingKey, ...]) -> tuple[MeetingKey, ...]:
        met = [key for key in entries if key.date < day and key.kind in MET]
        return (*met[-1:], *of_day(day)(entries))

    return choose


def numbers(entries: Collection[MeetingKey], day: dt.date, kind: MeetingKind) -> tuple[int, ...]:
    """Give the numbers that the meetings of this kind bear on `day`, lowest first."""
    return tuple(sorted(key.number for key in entries if (key.date, key.kind) == (day, kind)))


def next_number(entries: Collection[MeetingKey], day: dt.date, kind: MeetingKind) -> int:
    """Give the number of one more meeting of this kind on `day`; the first is number 1."""
    return max(numbers(entries, day, kind), default=0) + 1


def with_meeting(dossier: Dossier, meeting: Meeting) -> Dossier:
    """Give the dossier with `meeting` in it, in place of the one that bore its key."""
    others = tuple(held for held in dossier.meetings if held.key != meeting.key)
    return replace(
        dossier,
        entries=tuple(sorted({*dossier.entries, meeting.key})),
        meetings=tuple(sorted((*others, meeting), key=lambda held: held.key)),
    )
