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
from ooo.core.exchange.brought import Unread
from ooo.core.exchange.ics import (
    BROKEN,
    SPAN,
    Group,
    count_events,
    cut,
    may_matter,
    names_anyone,
    refused,
    value,
    with_zones,
)
from ooo.core.exchange.trimmed import TOO_MUCH, cost, no_rule, trimmed
from ooo.core.exchange.whose_meeting import Those
from ooo.core.exchange.zones import Zones
from ooo.core.text.facts import Words
from ooo.errors import OooError, Saying
from ooo.store.incoming import NothingThere, incoming
from ooo.store.patience import OutOfPatience, Patience

_BUSY = frozenset({"busy", "occupe", "free", "libre", "tentative", "private", "prive", ""})
_MOST = 1000
"""Events that are looked at closely; more is no one's calendar."""

_MOST_EVENTS = 50_000
"""Events of all; twenty a day for ten years are more than anybody goes to."""

_MOST_BETWEEN = 2500
"""Days on which those who are met are met in eight weeks; more are not followed."""

_FILES = 20_000
_TOGETHER = 128_000_000
"""Files of a calendar that is kept one event a file."""

_MOST_PIECES = 300_000
"""Lines and values that are looked at one by one."""

_MOST_BEFORE = 100_000
"""Repetitions that are followed before today; a year of a daily meeting has 365."""

_IN_ALL, _AT_ONCE = 0.8, 0.2
"""Seconds of the processor for what the libraries do; a hundred meetings take a quarter of it."""

_TOO_SLOW = Saying("it takes too long to follow")


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
    """There are more events than anybody goes to."""

    says = "{file} has more than {most} events, and is not read."
    fix = "Export fewer years of it."


class TooManyOfYours(TooManyEvents):
    """Too many events name people who are met."""

    says = "{file} has more than {most} events of your people, and is not read."


def read_calendar(path: str, those: Those, today: dt.date) -> Calendar:
    """Give what a calendar, or a directory of them, holds of those who are met, for eight weeks.

    MissingCalendar, NoCalendar, NothingThere, TooMany, TooManyBytes, TooManyEvents.
    """
    _library("recurring_ical_events")
    texts, unread = incoming([path], most=_FILES, together=_TOGETHER)
    unread = tuple(
        each
        for each in unread
        if not each.dropped and (each.file == path or each.file.lower().endswith(".ics"))
    )
    calendars = [text for text in texts if "BEGIN:VCALENDAR" in text.text]
    if not calendars and unread:
        raise NothingThere(file=Words(unread[0].file), reason=unread[0].says)
    if not calendars:
        raise NoCalendar(file=Words(path))
    looked = _Look(path, those, today)
    looked.left_out(unread)
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
        self._patience = Patience(_IN_ALL, _AT_ONCE)
        self._events = self._count = self._pieces = self._before = self._between = 0

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

    def left_out(self, unread: Iterable[Unread]) -> None:
        """Name files that are no text."""
        self._unread += [Misread(title=each.file, says=each.says) for each in unread]

    def at(self, text: str) -> None:
        """Look through one calendar."""
        self._events += count_events(text)
        if self._events > _MOST_EVENTS:
            raise TooManyEvents(file=Words(self._path), most=_MOST_EVENTS)
        whole = cut(text)
        for group in whole.groups:
            if not may_matter(group, self._first, self._last):
                continue
            self._titles.add(group.title.casefold())
            if names_anyone(group, self._those.name_anyone):
                self._count += 1
                if self._count > _MOST:
                    raise TooManyOfYours(file=Words(self._path), most=_MOST)
                why = refused(group) or self._look_at(group, whole.zones)
                if why is not None:
                    self._unread.append(Misread(title=group.title, says=why))

    def _look_at(self, whole: Group, zones: Mapping[str, str]) -> Saying | None:
        """Take the events of a group; give why that cannot be."""
        self._pieces += whole.pieces
        if self._pieces > _MOST_PIECES:
            return TOO_MUCH
        group = trimmed(whole, self._first, self._last)
        if why := no_rule(group):
            return why
        before, between = cost(group, self._first, self._last)
        self._before, self._between = self._before + before, self._between + between
        if self._before > _MOST_BEFORE or self._between > _MOST_BETWEEN:
            return TOO_MUCH
        text, unknown = with_zones(group, zones, self._zones.known)
        if unknown:
            return Saying("its time zone {zone:cited} is known to nobody", zone=Words(unknown))
        if not text:
            return BROKEN
        return self._read(text) if self._patience.is_left else TOO_MUCH

    def _read(self, text: str) -> Saying | None:
        """Take the events of a calendar of one meeting; give why that cannot be."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = self._patience.run(lambda: [*_between(text, self._first, self._last)])
        except OutOfPatience:
            return _TOO_SLOW
        except Exception:  # noqa: BLE001 - whatever a library makes of a broken event costs only it
            return Saying("it cannot be read")
        for raw, start in found:
            self._take(raw, start)
        return None

    def _take(self, raw: str, start: dt.date) -> None:
        title = value(raw, "SUMMARY")
        day, time = _local(start)
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


def _between(text: str, first: dt.date, last: dt.date) -> Iterator[tuple[str, dt.date]]:
    """Give what happens between two days, each as its text, unfolded, and when it begins."""
    calendar = _library("icalendar").Calendar.from_ical(text)
    near = (first - dt.timedelta(2), last + dt.timedelta(2))
    for event in _library("recurring_ical_events").of(calendar).between(*near):
        raw = event.to_ical().decode().replace("\r\n ", "").replace("\r\n", "\n")
        yield raw, event["DTSTART"].dt


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
