"""The days that are looked back over."""

import datetime as dt

from msgspec import Struct


class Period(Struct, frozen=True):
    """The days looked back over, both ends in it; None is no end."""

    since: dt.date | None = None
    until: dt.date | None = None

    def __contains__(self, day: dt.date) -> bool:
        after = self.since is None or self.since <= day
        return after and (self.until is None or day <= self.until)

    @property
    def is_whole(self) -> bool:
        """Tell whether every day lies in it."""
        return self.since is None and self.until is None


class PeriodSpan(Period, frozen=True):
    """The days looked back over, from one to another."""

    since: dt.date
    until: dt.date
