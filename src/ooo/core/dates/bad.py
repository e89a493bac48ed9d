"""What is said of a date that is refused: what was typed, and what can be typed instead."""

import datetime as dt
from collections.abc import Sequence

from msgspec import Struct

from ooo.core.dates.steps import Look
from ooo.core.text.facts import TypedDate, Words
from ooo.errors import Saying, UsageProblem


class Offer(Struct, frozen=True):
    """What can be typed instead, and the day it stands for."""

    typed: str
    day: dt.date

    @classmethod
    def iso(cls, day: dt.date) -> "Offer":
        """Give the offer of a day as its ISO date."""
        return cls(day.isoformat(), day)


class DateAsked(Struct, frozen=True):
    """What a date was asked for: which way it looks, whether it takes a time, and what to write."""

    look: Look
    examples: Saying
    times: bool = False


class BadDate(UsageProblem):
    """`text` is outside the grammar; the fix gives the `offers`, or else the `examples`."""

    says = "{text:quoted} is not a date ooo knows."
    fix = "{examples}"

    def __init__(
        self, text: str, *, offers: Sequence[Offer] = (), examples: Saying, **facts: int
    ) -> None:
        self.text = text
        self.offers = tuple(offers)
        if offers:
            self.fix = "Write {offers:or}."
        written = tuple(
            Saying("{typed} ({day})", typed=TypedDate(offer.typed), day=offer.day)
            for offer in offers
        )
        super().__init__(text=Words(text), offers=written, examples=examples, **facts)


class UnclearDate(BadDate):
    """`text` means one day to some people and another to others."""

    says = "{text:quoted} can be read in more than one way."


class DateWithTime(BadDate):
    """`text` has a time, and what was asked for is a day."""

    says = "{text:quoted} has a time, and only a booking takes one."


class BadTime(BadDate):
    """`text` is a booking whose time is not one of a 24-hour clock."""

    says = "{text:quoted} has no time of the 24-hour clock."


class NoSuchDay(BadDate):
    """`text` is a day that the calendar lacks, or one beyond its ends."""

    says = "{text:quoted} is not a day of the calendar."


class DayToCome(BadDate):
    """`text` is a day after today, where only looking back makes sense."""

    says = "{text:quoted} is a day to come, and this date looks back."


class FarDay(UnclearDate):
    """`text` lands months away, on a day that was weeks away the other way."""

    says = "{text:quoted} can be the last one or the one to come."


class OtherWeekdayDate(BadDate):
    """`text` names a weekday that its day does not have; the offer has the right one."""

    says = "{text:quoted} names a weekday that is not that day's."


class YearOutside(BadDate):
    """`text` is of a year that nobody means."""

    says = "{text:quoted} is in the year {year}, and a date is from 1900 to 2999."

    def __init__(self, text: str, year: int, *, examples: Saying) -> None:
        self.year = year
        super().__init__(text, examples=examples, year=year)
