"""A calendar's text, cut into events before any library looks at them.

What is far away, or of nobody who is met, costs next to nothing, and one broken event only itself.
No event is looked at line by line: there may be tens of thousands.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

_EVENT = "BEGIN:VEVENT"
_ENDS = "END:VEVENT"
_ZONE, _ZONE_ENDS = "BEGIN:VTIMEZONE", "END:VTIMEZONE"
_MOST = 500
"""Events of one UID; more is no meeting's."""

_ZONE_NAME = pattern(r"^TZID(?:;[^:\n]*)?:(.*)$", re.MULTILINE)
_NAMED_IN = pattern(
    r';TZID=(?:"(?P<quoted>[^"\n]*)"(?=[;:])|(?P<bare>[^";\n]*?)(?=:\d{8}|;[A-Z-]+=))'
)
_NAMES = pattern(r"^[A-Za-z-]*[a-z][A-Za-z-]*(?=[:;])", re.MULTILINE)
"""Names of properties that are not written in capitals, as they may be."""

_DAY = pattern(r":(\d{4})(\d{2})(\d{2})")
_PARAMETERS = pattern(r'(?:;[^:;="]{1,100}=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*:')
_UNTIL = pattern(r"UNTIL=(\d{4})(\d{2})(\d{2})")
_TOO_OFTEN = pattern(
    r"FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BY(?:HOUR|MINUTE|SECOND)=[^;]*,", re.IGNORECASE
)
_EARLIEST = 1990
_LONGEST = 200_000
"""Characters of a group of events; more is no meeting's."""

LINE = 1000
"""Characters of a line that are looked at."""

LONGEST_TITLE = 200
"""Characters of a title; a longer one is shown so far, and says more than a name."""

_MOST_ZONES = 1000
"""Definitions of zones in a file; there are no more on earth."""

SPAN = dt.timedelta(weeks=8)
"""How far ahead is looked."""

NEAR = dt.timedelta(days=2)
"""By how much a zone may shift a day."""

BROKEN = Saying("it is broken")
TOO_OFTEN = Saying("it repeats more often than once a day")
TOO_OLD = Saying("it begins before {year}", year=_EARLIEST)
TOO_LONG = Saying("it is longer than any meeting's")


class Group(Struct):
    """Events of one UID: their texts, unfolded, each from its BEGIN to its END."""

    events: list[str]
    broken: bool = False

    @property
    def text(self) -> str:
        """Give all of them."""
        return self.events[0] if len(self.events) == 1 else "".join(self.events)

    @property
    def size(self) -> int:
        """Give how long they are."""
        return sum(map(len, self.events))

    @property
    def pieces(self) -> int:
        """Give of how many lines and values they are."""
        return sum(event.count("\n") + event.count(",") for event in self.events)

    @property
    def title(self) -> str:
        """Give what the first of them is called, so far as a screen has room for it."""
        return value(self.events[0], "SUMMARY")[:LONGEST_TITLE]


class CalendarParts(Struct, frozen=True):
    """A calendar cut: its events by UID, and the zones that it defines, each with its text."""

    groups: tuple[Group, ...]
    zones: Mapping[str, str]


def cut(text: str) -> CalendarParts:
    """Cut the text of a calendar; lines that were folded are whole again."""
    whole = text.replace("\n ", "").replace("\n\t", "")
    if not whole.endswith("\n"):
        whole += "\n"
    whole = _NAMES.sub(lambda name: name[0].upper(), whole)
    zones: dict[str, str] = {}
    for part in whole.split(f"{_ZONE}\n", _MOST_ZONES)[1:]:
        body, end, _ = part.partition(f"{_ZONE_ENDS}\n")
        name = _ZONE_NAME.search(body) if end else None
        if name:
            zones.setdefault(name[1].strip(), f"{_ZONE}\n{body}{_ZONE_ENDS}\n")
    groups: dict[str, Group] = {}
    for number, part in enumerate(whole.split(f"{_EVENT}\n")[1:]):
        body, end, _ = part.partition(f"{_ENDS}\n")
        event = f"{_EVENT}\n{body}{_ENDS}\n"
        uid = value(event, "UID") or f"\n{number}"
        group = groups.setdefault(uid, Group([]))
        if group.events and _is_another(event, group.events[0]):
            group = groups.setdefault(f"{uid}\n{number}", Group([]))
        if len(group.events) < _MOST:
            group.events.append(event)
        group.broken = group.broken or not end or len(group.events) == _MOST
    return CalendarParts(tuple(groups.values()), zones)


def _is_another(event: str, first: str) -> bool:
    """Tell whether an event is no newer form of another one of its UID, and none of its days."""
    return (
        all("\nRECURRENCE-ID" not in each for each in (event, first))
        and value(event, "SEQUENCE") == value(first, "SEQUENCE")
        and value(event, "SUMMARY") != value(first, "SUMMARY")
    )


def count_events(text: str) -> int:
    """Give how many events a calendar has, before anything is cut."""
    return text.count(_EVENT)


def value(event: str, name: str) -> str:
    """Give the value of a property's first line, its escapes undone; empty where there is none."""
    for line in lines(event, name):
        said = line[:LINE]
        found = _PARAMETERS.match(said)
        return unescaped(said[found.end() :] if found else said.partition(":")[2]).strip()
    return ""


def lines(event: str, name: str) -> Iterator[str]:
    """Give the lines of a property, from behind its name on."""
    sought = f"\n{name}"
    at = event.find(sought)
    while at >= 0:
        start = at + len(sought)
        end = event.find("\n", start)
        if event[start : start + 1] in {":", ";"}:
            yield event[start : end if end >= 0 else None]
        at = event.find(sought, start)


def unescaped(text: str) -> str:
    """Undo the escapes of a text."""
    if "\\" not in text:
        return text
    return re.sub(r"\\([\\;,nN])", lambda found: {"n": " ", "N": " "}.get(found[1], found[1]), text)


def may_matter(group: Group, first: dt.date, last: dt.date) -> bool:
    """Tell whether any event of a group may lie between two days."""
    days = [day for event in group.events for day in days_of(event)]
    if not days:
        return True
    if any(first - NEAR <= day <= last + NEAR for day in days):
        return True
    text = group.text[:_LONGEST]
    if ("\nRRULE" not in text and "\nRDATE" not in text) or min(days) > last + NEAR:
        return False
    ends = ends_in(text)
    past = ends and all(end and end < first - NEAR for end in ends)
    return "\nRDATE" in text or not past


def ends_in(text: str) -> list[dt.date | None]:
    """Give the days on which rules end, None for what is no day."""
    return [day_in(found.groups()) for found in _UNTIL.finditer(text)]


def names_anyone(group: Group, words: Callable[[str], bool]) -> bool:
    """Tell whether a group holds a name or an address of anyone; `words` tells of folded text."""
    told = [
        line[:LINE]
        for event in group.events
        for name in ("SUMMARY", "ATTENDEE", "ORGANIZER")
        for line in lines(event[:_LONGEST], name)
    ]
    return words(fold("\n".join((group.title, *told))))


def refused(group: Group) -> Saying | None:
    """Give why a group is not given to a library; None where it may be."""
    if group.broken:
        return BROKEN
    if group.size > _LONGEST:
        return TOO_LONG
    rules = [rule for event in group.events for rule in lines(event, "RRULE")]
    if any(map(_TOO_OFTEN.search, rules)):
        return TOO_OFTEN
    days = [day for event in group.events for day in days_of(event)]
    return TOO_OLD if rules and days and min(days).year < _EARLIEST else None


def with_zones(
    group: Group, zones: Mapping[str, str], known: Callable[[str], str]
) -> tuple[str, str]:
    """Give a whole calendar of a group alone, and the name of a zone that nobody knows, if any.

    The calendar is empty where a zone cannot even be made out.
    `known` gives the name by which the system knows a zone, or an empty text. That comes first:
    a definition in the file may be wrong. Nothing is guessed.
    """
    needed: dict[str, str] = {}
    unknown: list[str] = []

    def named(found: re.Match[str]) -> str:
        name = unescaped(found["quoted"] if found["bare"] is None else found["bare"])
        if here := known(name):
            return f";TZID={here}"
        if name in zones:
            needed[name] = zones[name]
            return f';TZID="{name}"'
        unknown.append(name)
        return found[0]

    events, count = _NAMED_IN.subn(named, group.text)
    if count < group.text.count(";TZID="):
        return "", ""
    head = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//ooo//read//EN\n"
    text = f"{head}{''.join(needed.values())}{events}END:VCALENDAR\n"
    return text, unknown[0] if unknown else ""


def days_of(event: str) -> Iterator[dt.date]:
    """Give the day of an event, and that in whose place it stands."""
    for name in ("DTSTART", "RECURRENCE-ID"):
        line = next(lines(event, name), "")
        found = _DAY.search(line[:LINE])
        day = day_in(found.groups()) if found else None
        if day:
            yield day


def day_in(parts: tuple[str | None, ...]) -> dt.date | None:
    """Give the day of year, month and day, None where there is none."""
    try:
        return dt.date(*(int(part or 0) for part in parts))
    except ValueError:
        return None
