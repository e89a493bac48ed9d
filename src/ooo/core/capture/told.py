"""Lines that say a thing of the meeting itself: how they were, how long it took, who spoke more.

`mood: 2`, `minutes: 45`, `spoke: them`, in French as well. Such a word before anything else is an
ordinary one, and its line a note.
"""

import re
from collections.abc import Mapping
from typing import Final, Literal, get_args

from ooo.core.model import Value
from ooo.core.text.facts import Words
from ooo.core.text.fold import fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying, UsageProblem

Rated = Literal["minutes", "mood", "useful"]
Spoke = Literal["me", "them", "both"]
SPOKE: Final[tuple[Spoke, ...]] = get_args(Spoke)

HIGHEST: Final[Mapping[Rated, int]] = {"minutes": 24 * 60, "mood": 5, "useful": 5}
"""What each number of a log can be at most; the least is 1, and 0 says nothing."""

_CANNOT_BE: Final[Mapping[Rated, str]] = {
    "minutes": "A length in minutes cannot be {value}.",
    "mood": "A mood cannot be {value}.",
    "useful": "How useful it was cannot be {value}.",
}
_NAMES: Final[Mapping[str, Literal["minutes", "mood", "spoke", "useful"]]] = {
    **dict.fromkeys(("mood", "humeur", "moral"), "mood"),
    **dict.fromkeys(("minutes", "duree", "duration"), "minutes"),
    **dict.fromkeys(("spoke", "parole"), "spoke"),
    **dict.fromkeys(("useful", "utile", "utilite"), "useful"),
}
_WHO: Final[Mapping[str, Spoke]] = {
    **dict.fromkeys(("me", "moi"), "me"),
    **dict.fromkeys(("them", "they", "her", "him", "elle", "lui", "eux"), "them"),
    **dict.fromkeys(("both", "les deux", "tous les deux"), "both"),
}
_LINE: Final = pattern(r"([^\W\d_]{4,9})\s*:(.*)")
_MOOD: Final = r"(-?[0-9]{1,9})(?: ?(?:/|of|sur|out of) ?5)?"
_MINUTES: Final = r"(-?[0-9]{1,9}) ?(?:m|mn|min|mins|minutes?)?"
_HOURS: Final = r"([0-9]{1,3}) ?h(?:ours?|eures?|rs?)? ?([0-9]{1,2})?(?: ?(?:m|mn|min|minutes))?"


class OutOfRange(UsageProblem):
    """A number of the log that means nothing, or `value` that is none."""

    fix = "Give a whole number from 1 to {highest}."

    def __init__(self, what: Rated, value: int | Saying) -> None:
        self.says = _CANNOT_BE[what]
        super().__init__(value=value, highest=HIGHEST[what])


class SaidTwice(UsageProblem):
    """Two things were said where only one can be."""

    says = "{name:quoted} is said twice, and not the same."
    fix = "Say it once."


class MeetingFacts(Value, frozen=True, kw_only=True):
    """What was told of the meeting itself; 0 and the empty text say nothing.

    `useful` is how useful a session was to them.
    """

    minutes: int = 0
    mood: int = 0
    spoke: Literal["", "me", "them", "both"] = ""
    useful: int = 0

    def __bool__(self) -> bool:
        return self != MeetingFacts()

    def and_also(self, other: "MeetingFacts") -> "MeetingFacts":
        """Give what both say; raise SaidTwice where they differ."""
        for name in self.__struct_fields__:
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine and theirs and mine != theirs:
                raise SaidTwice(name=Words(name))
        return MeetingFacts(
            minutes=self.minutes or other.minutes,
            mood=self.mood or other.mood,
            spoke=self.spoke or other.spoke,
            useful=self.useful or other.useful,
        )


def read_told(text: str) -> MeetingFacts | None:
    """Read a trimmed line that tells something of the meeting; None for any other line.

    Raise OutOfRange for a number that means nothing.
    """
    found = _LINE.fullmatch(text)
    name = _NAMES.get(fold_words(found[1])) if found else None
    if found is None or name is None:
        return None
    value = fold_words(found[2]).rstrip(".!")
    if name == "spoke":
        who = _WHO.get(value)
        return MeetingFacts(spoke=who) if who else None
    if name in {"mood", "useful"}:
        rated = re.fullmatch(_MOOD, value)
        return _rated(name, int(rated[1])) if rated else None
    if hours := re.fullmatch(_HOURS, value):
        return MeetingFacts(minutes=_in_range("minutes", int(hours[1]) * 60 + int(hours[2] or 0)))
    minutes = re.fullmatch(_MINUTES, value)
    return MeetingFacts(minutes=_in_range("minutes", int(minutes[1]))) if minutes else None


def _rated(name: str, number: int) -> MeetingFacts:
    if name == "useful":
        return MeetingFacts(useful=_in_range("useful", number))
    return MeetingFacts(mood=_in_range("mood", number))


def is_told(text: str) -> bool:
    """Tell whether a trimmed line tells something of the meeting, be it out of range."""
    try:
        return read_told(text) is not None
    except OutOfRange:
        return True


def _in_range(what: Rated, number: int) -> int:
    if number not in range(1, HIGHEST[what] + 1):
        raise OutOfRange(what, number)
    return number
