"""What kinds of meetings there are, and what one is called, in words."""

import datetime as dt
from typing import Literal

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
_SPOKE = {
    "me": "you spoke more",
    "them": "{name} spoke more",
    "both": "both spoke alike",
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


def say_mood(language: Language, mood: int) -> Runs:
    """Say how they said they were: `mood 2 of 5`."""
    return language.say("mood {mood} of 5", mood=mood)


def say_spoke(language: Language, spoke: Literal["me", "them", "both"], called: str) -> Runs:
    """Say who spoke more: `Alice spoke more`."""
    facts = {"name": Name(called)} if spoke == "them" else {}
    return language.say(_SPOKE[spoke], **facts)


def say_entry(
    language: Language, kind: MeetingKind, name: str, day: dt.date, *, number: int
) -> Runs:
    """Say which entry it is: `One-to-one with Alice Martin, Mon 9 Nov 2026, number 2`."""
    said = language.say(ENTRIES[kind], name=Name(name), day=day)
    if number == 1:
        return said
    return language.say("{said}, number {number}", said=said, number=number)
