"""Calendars from other programs: the one room that loads the libraries which read them.

They are given one event at a time, behind a sieve, with every zone named as the system knows it.
"""

import datetime as dt
import os
import warnings
import zoneinfo
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from ooo.core.exchange.booked import Calendar, Doubtful, Misread, Occurrence
from ooo.core.exchange.ics import (
    BROKEN,
    SPAN,
    TOO_MUCH,
    Group,
    cut,
    may_matter,
    names_anyone,
    refused,
    steps,
    value,
    with_zones,
)
from ooo.core.exchange.whose_meeting import Those
from ooo.core.exchange.zones import Zones
from ooo.core.text.facts import Words
from ooo.errors import OooError, Saying
from ooo.store.incoming import incoming

_BUSY = frozenset({"busy", "occupe", "free", "libre", "tentative", "private", "prive", ""})
_MOST = 1000
"""Events that are looked at closely; more is no one's calendar."""


_FILES = 20_000
"""Files of a calendar that is kept one event a file."""

_MOST_STEPS = 250_000
"""Repetitions that are followed before today; a year of a daily meeting has 365."""


class MissingCalendar(OooError):
    """The libraries that read calendars are not installed."""

    says = "Reading a calendar needs two libraries more."
    fix = (
        "uv tool install 'ooo-notes[calendar]'\n"
        "or: pipx inject ooo-notes icalendar recurring-ical-events\n"
        "or: pip install 'ooo-notes[calendar]'"
    )


class NoCalendar(OooError):
    """Nothing that was named is a calendar."""

    says = "{file} is no calendar."
    fix = "Save one as .ics, or have it written there: ooo config calendar PATH"


class TooManyEvents(OooError):
    """Too many events name people who are met."""

    says = "{file} has more than {most} events of your people, and is not read."
    fix = "Export fewer years of it."


def read_calendar(path: str, those: Those, today: dt.date) -> Calendar:
    """Give what a calendar, or a directory of them, holds of those who are met, for eight weeks.

    MissingCalendar, NoCalendar, NothingThere, TooMany, TooManyEvents.
    """
    _library("recurring_ical_events")
    texts, _ = incoming([path], _FILES)
    calendars = [text for text in texts if "BEGIN:VCALENDAR" in text.text]
    if not calendars:
        raise NoCalendar(file=Words(path))
    looked = _Look(path, those, today)
    for text in calendars:
        looked.at(text.text)
    written = max(os.stat(text.file).st_mtime for text in calendars)
    return looked.calendar(dt.datetime.fromtimestamp(written))  # noqa: DTZ006 - local


class _Look:
    """One look through calendars."""

    def __init__(self, path: str, those: Those, today: dt.date) -> None:
        self._path = path
        self._those = those
        self._first, self._last = today, today + SPAN
        self._occurrences: list[Occurrence] = []
        self._unsure: dict[tuple[str, dt.date], Doubtful] = {}
        self._unread: list[Misread] = []
        self._zones = Zones(_windows(), _offset, zoneinfo.available_timezones)
        self._titles: set[str] = set()
        self._count = 0
        self._steps = 0

    def calendar(self, written: dt.datetime) -> Calendar:
        """Give what was found."""
        return Calendar(
            file=self._path,
            written=written,
            occurrences=tuple(self._occurrences),
            unsure=tuple(self._unsure.values()),
            unread=tuple(self._unread),
            busy=bool(self._titles) and self._titles <= _BUSY,
        )

    def at(self, text: str) -> None:
        """Look through one calendar."""
        whole = cut(text)
        for group in whole.groups:
            if not may_matter(group, self._first, self._last):
                continue
            self._titles.add(group.title.casefold())
            if names_anyone(group, self._those.name_anyone):
                self._look_at(group, whole.zones)

    def _look_at(self, group: Group, zones: Mapping[str, str]) -> None:
        self._count += 1
        if self._count > _MOST:
            raise TooManyEvents(file=Words(self._path), most=_MOST)
        self._steps += steps(group, self._last)
        why = refused(group) or (TOO_MUCH if self._steps > _MOST_STEPS else None)
        if why is None:
            text, unknown = with_zones(group, zones, self._zones.known)
            if unknown:
                says = "its time zone {zone:cited} is known to nobody"
                why = Saying(says, zone=Words(unknown))
            else:
                why = self._read(text) if text else BROKEN
        if why is not None:
            self._unread.append(Misread(title=group.title, says=why))

    def _read(self, text: str) -> Saying | None:
        """Take the events of a calendar of one meeting; give why that cannot be."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = [*_between(text, self._first, self._last)]
        except Exception:  # noqa: BLE001 - whatever a library makes of a broken event costs only it
            return Saying("it cannot be read")
        for event in found:
            self._take(event)
        return None

    def _take(self, event: Any) -> None:  # noqa: ANN401 - of a library without types
        raw = event.to_ical().decode().replace("\r\n ", "").replace("\r\n", "\n")
        title = value(raw, "SUMMARY")
        day, time = _local(event["DTSTART"].dt)
        if value(raw, "STATUS").upper() == "CANCELLED" or not self._first <= day <= self._last:
            return
        meant = self._those.of(raw, title, all_day=time is None)
        if meant.unsure:
            doubtful = Doubtful(title=title, day=day, time=time, people=meant.people)
            known = (title, dt.date.min)
            if known not in self._unsure or day < self._unsure[known].day:
                self._unsure[known] = doubtful
        elif meant.who and meant.declined != "me":
            self._occurrences.append(
                Occurrence(
                    person=meant.who,
                    day=day,
                    time=time,
                    title=title,
                    by=meant.by,
                    declined=meant.declined == "them",
                )
            )


def _between(text: str, first: dt.date, last: dt.date) -> Iterator[Any]:
    calendar = _library("icalendar").Calendar.from_ical(text)
    found: Iterable[Any] = (
        _library("recurring_ical_events")
        .of(calendar)
        .between(first - dt.timedelta(2), last + dt.timedelta(2))
    )
    yield from found


def _local(start: dt.date) -> tuple[dt.date, dt.time | None]:
    """Give the local day and time; a day has no time, and a time without a zone is local."""
    if not isinstance(start, dt.datetime):
        return start, None
    here = start.astimezone() if start.tzinfo else start
    return here.date(), here.time().replace(second=0, microsecond=0)


def _library(name: str) -> Any:  # noqa: ANN401 - a module without types
    """Load one of the two libraries; MissingCalendar."""
    try:
        return import_module(name)
    except (ImportError, OSError):
        raise MissingCalendar from None


@cache
def _windows() -> dict[str, str]:
    """Give the names that Windows has for zones."""
    table: dict[str, str] = _library("icalendar.timezone.windows_to_olson").WINDOWS_TO_OLSON
    return table


def _offset(name: str) -> dt.timedelta | None:
    """Give by how much a zone is ahead in its winter; None for one that is not here."""
    try:
        zone = zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return None
    months = (1, 7)
    found = [dt.datetime(2024, month, 1, tzinfo=zone).utcoffset() for month in months]
    return min((each for each in found if each is not None), default=None)
