"""Who the manager meets, and when next."""

import datetime as dt
from typing import Literal

from ooo.core.model.value import Value

Relation = Literal["report", "manager", "peer", "mentee", "skip"]


class Booking(Value, frozen=True, kw_only=True):
    """The next meeting: a local day, and a local time where one was said."""

    day: dt.date
    time: dt.time | None = None

    @property
    def begins(self) -> dt.datetime:
        """When it begins; without a time, at the start of its day."""
        return dt.datetime.combine(self.day, self.time or dt.time.min)


class Pause(Value, frozen=True, kw_only=True, rename={"first": "from"}):
    """Days someone is on leave, from the `first` until the day they are back (`until`).

    Without an end it holds until further notice; the first day may not have been written down.
    """

    first: dt.date | None = None
    until: dt.date | None = None


class Person(Value, frozen=True, kw_only=True):
    """Someone the manager meets. `slug` is the directory's name and stands in no file.

    `cadence` is a count of days or weeks (`"14d"`, `"2w"`); empty means the notebook's default.
    `paused_until` is a pause whose beginning is not known. `leaves` is the last day, `trial` the
    end of the trial period.
    """

    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    relation: Relation = "report"
    added: dt.date | None = None
    since: dt.date | None = None
    last_met: dt.date | None = None
    cadence: str = ""
    career_cadence: str = ""
    minutes: int = 0
    next: Booking | None = None
    next_from: Literal["", "calendar"] = ""
    paused_until: dt.date | None = None
    pauses: tuple[Pause, ...] = ()
    leaves: dt.date | None = None
    trial: dt.date | None = None
    email: str = ""
    language: str = ""
    archived: bool = False
    preferences: dict[str, str] = {}  # noqa: RUF012 -- msgspec makes one for each

    @property
    def first_name(self) -> str:
        """The first word of the name, as screens call the person."""
        return self.name.split()[0] if self.name.split() else self.slug
