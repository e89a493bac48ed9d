"""Promises that are late, one after the other, and what is decided on each of them."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer, Today
from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
from ooo.core.monday.open import LateWith
from ooo.core.text.facts import Words
from ooo.errors import UsageProblem

_KEPT = frozenset({"1", "k", "kept"})
_MOVE = frozenset({"2", "m", "move"})
_DROP = frozenset({"3", "d", "drop"})


class NotADecision(UsageProblem):
    """What was typed decides nothing."""

    says = "{text:quoted} is none of the answers."
    fix = (
        "1 or k: kept. 2 DATE or m DATE: a new day, as in 2 fri. 3 or d: dropped.\n"
        "Enter leaves it as it is, q stops."
    )


class DayOrDecision(UsageProblem):
    """What was typed is a date, and its first number is an answer, too."""

    says = "{text:quoted} may be a new day, or the answer {answer}."
    fix = "The day: 2 {text}. The answer: {answer} alone."


class Each(Answer, frozen=True, kw_only=True):
    """One late promise, the `number`th of `count`."""

    kind: ClassVar[str] = "each"

    number: int
    count: int
    late: LateWith
    screen: Today


class Keep(Struct, frozen=True):
    """It was kept."""


class MoveTo(Struct, frozen=True):
    """It gets another day; `typed` is empty where that was not said yet."""

    typed: str


class Drop(Struct, frozen=True):
    """It will not be done; `why` is empty where that was not said yet."""

    why: str


class Leave(Struct, frozen=True):
    """It stays as it is, and nothing more is asked where this `stops`."""

    stops: bool = False


Decided = Keep | MoveTo | Drop | Leave


def decided(text: str, *, today: dt.date) -> Decided:
    """Give what an answer decides; a date alone is a new day.

    Raises NotADecision, and DayOrDecision for `3 dec`, which is a day and a reason to drop.
    """
    word, _, rest = text.strip().partition(" ")
    rest = rest.strip()
    is_day = _is_day(text, today=today)
    if is_day and rest and word in _KEPT | _MOVE | _DROP:
        raise DayOrDecision(text=Words(text.strip()), answer=Words(word))
    match word.casefold():
        case "":
            return Leave()
        case "q" if not rest:
            return Leave(stops=True)
        case key if key in _KEPT and not rest:
            return Keep()
        case key if key in _MOVE:
            return MoveTo(rest)
        case key if key in _DROP:
            return Drop(rest)
    if is_day:
        return MoveTo(text.strip())
    raise NotADecision(text=Words(text.strip()))


def _is_day(text: str, *, today: dt.date) -> bool:
    try:
        parse_due(text, today=today)
    except BadDate:
        return False
    return True
