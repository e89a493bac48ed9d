"""A day as it is said within a sentence, where its weekday would only be in the way."""

import datetime as dt

from msgspec import Struct


class Day(Struct, frozen=True):
    """A day that is said without its weekday, and without the year that it shares with today."""

    day: dt.date
    today: dt.date
