"""A calendar's text, cut into events before any library looks at them.

What is far away, or of nobody who is met, costs nothing, and one broken event only itself.
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
_DAY = pattern(r":(\d{4})(\d{2})(\d{2})")
_UNTIL = pattern(r"UNTIL=(\d{4})(\d{2})(\d{2})")
_TOO_OFTEN = pattern(
    r"^R?RULE[^\n]*(?:FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BY(?:HOUR|MINUTE|SECOND)=[^;\n]*,)",
    re.MULTILINE | re.IGNORECASE,
)
_RULE = pattern(r"^RRULE[^\n]*", re.MULTILINE)
_EVERY = pattern(r"INTERVAL=(\d{1,5})")
_EARLIEST = 1990
_LONGEST = 200_000
"""Characters of a group of events; more is no meeting's."""

SPAN = dt.timedelta(weeks=8)
"""How far ahead is looked."""

_NEAR = dt.timedelta(days=2)
"""By how much a zone may shift a day."""

BROKEN = Saying("it is broken")
TOO_OFTEN = Saying("it repeats more often than once a day")
TOO_OLD = Saying("it begins before {year}", year=_EARLIEST)
TOO_LONG = Saying("it is longer than any meeting's")
TOO_MUCH = Saying("too much is repeated before it to follow it as well")


class Group(Struct):
    """Events of one UID: their texts, unfolded, each from its BEGIN to its END."""

    events: list[str]
    broken: bool = False

    @property
    def text(self) -> str:
        """Give all of them."""
        return "".join(self.events)

    @property
    def title(self) -> str:
        """Give what the first of them is called."""
        return value(self.events[0], "SUMMARY")


class CalendarParts(Struct, frozen=True):
    """A calendar cut: its events by UID, and the zones that it defines, each with its text."""

    groups: tuple[Group, ...]
    zones: Mapping[str, str]


def cut(text: str) -> CalendarParts:
    """Cut the text of a calendar; lines that were folded are whole again."""
    whole = text.replace("\n ", "").replace("\n\t", "")
    if not whole.endswith("\n"):
        whole += "\n"
    zones: dict[str, str] = {}
    for part in whole.split(f"{_ZONE}\n")[1:]:
        body, end, _ = part.partition(f"{_ZONE_ENDS}\n")
        name = _ZONE_NAME.search(body) if end else None
        if name:
            zones.setdefault(name[1].strip(), f"{_ZONE}\n{body}{_ZONE_ENDS}\n")
    groups: dict[str, Group] = {}
    for number, part in enumerate(whole.split(f"{_EVENT}\n")[1:]):
        body, end, _ = part.partition(f"{_ENDS}\n")
        event = f"{_EVENT}\n{body}{_ENDS}\n"
        uid = value(body, "UID") or f"\n{number}"
        group = groups.setdefault(uid, Group([]))
        if len(group.events) < _MOST:
            group.events.append(event)
        group.broken = group.broken or not end or len(group.events) == _MOST
    return CalendarParts(tuple(groups.values()), zones)


def value(event: str, name: str) -> str:
    """Give the value of a property's first line, its escapes undone; empty where there is none."""
    for line in lines(event, name):
        return unescaped(line.partition(":")[2]).strip()
    return ""


def lines(event: str, name: str) -> Iterator[str]:
    """Give the lines of a property, from behind its name on."""
    for line in event.split("\n"):
        if line.startswith(name) and line[len(name) : len(name) + 1] in {":", ";"}:
            yield line[len(name) :]


def unescaped(text: str) -> str:
    """Undo the escapes of a text."""
    if "\\" not in text:
        return text
    return re.sub(r"\\([\\;,nN])", lambda found: {"n": " ", "N": " "}.get(found[1], found[1]), text)


def may_matter(group: Group, first: dt.date, last: dt.date) -> bool:
    """Tell whether any event of a group may lie between two days."""
    text = group.text
    days = [day for event in group.events for day in _days(event)]
    if not days:
        return True
    if "\nRRULE" not in text and "\nRDATE" not in text:
        return any(first - _NEAR <= day <= last + _NEAR for day in days)
    if min(days) > last + _NEAR:
        return False
    ends = [_date(found.groups()) for found in _UNTIL.finditer(text)]
    if ends and "\nRDATE" not in text and all(end and end < first - _NEAR for end in ends):
        return any(first - _NEAR <= day <= last + _NEAR for day in days)
    return True


def names_anyone(group: Group, words: Callable[[str], bool]) -> bool:
    """Tell whether a group holds a name or an address of anyone; `words` tells of folded text."""
    told = [
        line
        for event in group.events
        for name in ("SUMMARY", "ATTENDEE", "ORGANIZER")
        for line in lines(event, name)
    ]
    return words(fold("\n".join(told)))


def refused(group: Group) -> Saying | None:
    """Give why a group is not given to a library; None where it may be."""
    text = group.text
    if group.broken:
        return BROKEN
    if len(text) > _LONGEST:
        return TOO_LONG
    if _TOO_OFTEN.search(text):
        return TOO_OFTEN
    days = [day for event in group.events for day in _days(event)]
    if days and min(days).year < _EARLIEST and "\nRRULE" in text:
        return TOO_OLD
    return None


def steps(group: Group, last: dt.date) -> int:
    """Give about how often a group repeats up to a day: what following it costs."""
    days = [day for event in group.events for day in _days(event)]
    rule = _RULE.search(group.text)
    if rule is None or not days:
        return len(group.events)
    ends = [end for found in _UNTIL.finditer(rule[0]) if (end := _date(found.groups()))]
    until = min((last, *ends))
    every = _EVERY.search(rule[0])
    often = 1 if "FREQ=DAILY" in rule[0] else 7
    return max((until - min(days)).days, 0) // (often * max(int(every[1]) if every else 1, 1))


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


def _days(event: str) -> Iterator[dt.date]:
    for name in ("DTSTART", "RECURRENCE-ID"):
        for line in lines(event, name):
            found = _DAY.search(line)
            day = _date(found.groups()) if found else None
            if day:
                yield day


def _date(parts: tuple[str | None, ...]) -> dt.date | None:
    try:
        return dt.date(*(int(part or 0) for part in parts))
    except ValueError:
        return None
