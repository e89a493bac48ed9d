"""What of a meeting's events a library is given: what says when it is, whose, and no more.

Days far from those that are asked for are left out, and rules that no meeting follows.
"""

import datetime as dt
import re
from collections.abc import Iterator

from ooo.core.exchange.ics import (
    LINE,
    NEAR,
    SPAN,
    TOO_OFTEN,
    Group,
    day_in,
    days_of,
    ends_in,
    lines,
    value,
)
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

_KEPT = frozenset(
    {
        "ATTENDEE",
        "DTSTART",
        "EXDATE",
        "ORGANIZER",
        "RDATE",
        "RECURRENCE-ID",
        "RRULE",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "UID",
    }
)
_LISTS = frozenset({"EXDATE", "RDATE"})
_NAME = pattern(r"[A-Za-z-]{1,40}")
_PEOPLE = 100
"""Lines of people; more are no meeting of two."""

_BOTH = 2
"""Days that one stand-in has: its own, and the one it stands in for."""

_RULES = 3
_DAYS = 2 * SPAN.days
"""Single days that a meeting is on; more is more often than once a day."""

_UNTIL_DAY = pattern(r"(UNTIL=\d{8})(?=;|$)")
_IDLE = pattern(r"[:;]INTERVAL=0*(?:;|$)", re.IGNORECASE)
_EVERY = pattern(r"INTERVAL=(\d{1,5})")
_PICKED = pattern(r"BY[A-Z]+=([^;]*)")

NO_RULE = Saying("what it repeats by cannot be followed")
TOO_MUCH = Saying("too much is repeated before it to follow it as well")


def trimmed(group: Group, first: dt.date, last: dt.date) -> Group:
    """Give a group without what does not say when it is, nor whose, near two days."""
    near = (first - NEAR, last + NEAR)
    events = [
        "\n".join(("BEGIN:VEVENT", *_lines(event, near), "END:VEVENT", ""))
        for event in group.events
        if not _is_elsewhere(event, near)
    ]
    return Group(events or group.events[:1])


def no_rule(group: Group) -> Saying | None:
    """Give why the rules of a trimmed group are no meeting's; None where they may be."""
    for event in group.events:
        rules = [*lines(event, "RRULE")]
        if len(rules) > _RULES or any(map(_IDLE.search, rules)):
            return NO_RULE
        if sum(line.count(",") + 1 for line in lines(event, "RDATE")) > _DAYS:
            return TOO_OFTEN
    return None


def cost(group: Group, first: dt.date, last: dt.date) -> tuple[int, int]:
    """Give about how often a trimmed group repeats before two days, and how often between them."""
    before, between = 0, len(group.events)
    for event in group.events:
        rule = value(event, "RRULE")
        start = next(days_of(event), None)
        if not rule or start is None:
            continue
        ends = [end for end in ends_in(rule) if end]
        every = _EVERY.search(rule)
        step = max(int(every[1]) if every else 1, 1) * (1 if "FREQ=DAILY" in rule else 7)
        picked = max((len(found[1].split(",")) for found in _PICKED.finditer(rule)), default=1)
        before += max((min((first, *ends)) - start).days, 0) // step
        within = max((min((last, *ends)) - max(start, first)).days, 0) // step + 1
        between += min(within * picked, _DAYS)
    return before, between


def _is_elsewhere(event: str, near: tuple[dt.date, dt.date]) -> bool:
    """Tell whether a day that stands in for another is as far away as that."""
    if "\nRECURRENCE-ID" not in event or "THISANDFUTURE" in event:
        return False
    days = [*days_of(event)]
    return len(days) == _BOTH and not any(near[0] <= day <= near[1] for day in days)


def _lines(event: str, near: tuple[dt.date, dt.date]) -> Iterator[str]:
    """Give the lines that are kept, each rule once; what is nested in an event is none of them."""
    deep, people = 0, 0
    rules: set[str] = set()
    timed = "T" in value(event, "DTSTART")
    for line in event.split("\n")[1:-2]:
        found = _NAME.match(line)
        name = found[0] if found else ""
        deep += (name == "BEGIN") - (name == "END")
        if deep or name not in _KEPT or line in rules:
            continue
        if name in _LISTS:
            yield from _near(line, near)
            continue
        if name == "RRULE":
            rules.add(line)
            # Until a day is until it ends, though the meeting has a time on it.
            yield _UNTIL_DAY.sub(r"\1T235959", line)[:LINE] if timed else line[:LINE]
            continue
        people += name == "ATTENDEE"
        if name != "ATTENDEE" or people <= _PEOPLE:
            yield line[:LINE]


def _near(line: str, near: tuple[dt.date, dt.date]) -> Iterator[str]:
    """Give a list of days with those alone that are near, and with any that is none."""
    head, _, values = line.rpartition(":")
    kept = [
        each
        for each in dict.fromkeys(values.split(","))
        if (day := day_in((each[:4], each[4:6], each[6:8]))) is None or near[0] <= day <= near[1]
    ]
    if kept:
        yield f"{head}:{','.join(kept)}"
