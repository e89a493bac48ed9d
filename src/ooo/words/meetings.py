"""What kinds of meetings there are, and what one is called, in words."""

import datetime as dt

from ooo.core.model import MeetingKind
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.run import Runs

KINDS: dict[MeetingKind, str] = {
    "one-to-one": "one-to-one",
    "career": "career",
    "first": "first",
    "async": "async",
    "coaching": "coaching",
    "skipped": "skipped",
    "note": "note",
}
ENTRIES: dict[MeetingKind, str] = {
    "one-to-one": "One-to-one with {name}, {day}",
    "career": "Career talk with {name}, {day}",
    "first": "First meeting with {name}, {day}",
    "async": "Meeting in writing with {name}, {day}",
    "coaching": "Coaching of {name}, {day}",
    "skipped": "Skipped with {name}, {day}",
    "note": "Noted on {name}, {day}",
}


def say_entry(
    language: Language, kind: MeetingKind, name: str, day: dt.date, *, number: int
) -> Runs:
    """Say which entry it is: `One-to-one with Alice Martin, Mon 9 Nov 2026, number 2`."""
    said = language.say(ENTRIES[kind], name=Name(name), day=day)
    if number == 1:
        return said
    return language.say("{said}, number {number}", said=said, number=number)
