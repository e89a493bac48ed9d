"""What is to come as iCalendar (RFC 5545), for any program that reads it; it invites nobody.

The same notebook gives the same bytes; times are UTC, since some programs take others for it.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from uuid import UUID, uuid5

from ooo.core.exchange.ahead import Event
from ooo.words.language import Language

MARK = b"PRODID:-//ooo//ooo-notes//EN\r\n"
"""What stands among the first lines of a calendar of ours, so that no other is written over."""

_NAMESPACE = UUID("6f6f6f00-1001-5001-8001-6f6f6f6e6f74")
_LONGEST = 75
"""Octets of a line; what is longer goes on in the next one."""

_HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    MARK.decode().strip(),
    "METHOD:PUBLISH",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:ooo",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
)


def to_icalendar(events: Iterable[Event], language: Language) -> str:
    """Give the events as one calendar, its lines folded and ended as the standard says."""
    lines = [*_HEAD]
    for event in events:
        lines += _event(event, language)
    return "".join(f"{part}\r\n" for line in (*lines, "END:VCALENDAR") for part in _folded(line))


def _event(event: Event, language: Language) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uuid5(_NAMESPACE, event.key)}"
    yield f"DTSTAMP:{event.changed:%Y%m%d}T000000Z"
    yield f"SEQUENCE:{event.times}"
    if event.time is None:
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.day + dt.timedelta(1):%Y%m%d}"
    else:
        start = dt.datetime.combine(event.day, event.time).astimezone(dt.UTC)
        end = start + dt.timedelta(minutes=event.minutes)
        yield f"DTSTART:{start:%Y%m%dT%H%M%SZ}"
        yield f"DTEND:{end:%Y%m%dT%H%M%SZ}"
    yield f"SUMMARY:{_escaped(language.text(event.says))}"
    yield "CLASS:PRIVATE"
    yield f"TRANSP:{'OPAQUE' if event.time else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> Iterator[str]:
    """Cut a line where it grows too long, never within a character."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST:
            yield part
            part, size = " ", 1
        part += letter
        size += width
    yield part
