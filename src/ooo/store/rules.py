"""What a value of the right type must still fulfil, by the name of its field.

These are the ranges of the files' contract; whatever is absent fulfils them.
"""

import datetime as dt
import math
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any, Final

from msgspec import NODEFAULT, Struct

from ooo.core.model import Booking
from ooo.core.rhythm.cadence import BadCadence, parse_cadence
from ooo.errors import Saying

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2999
_ID_LENGTHS: Final = range(2, 13)
_MINUTES_A_DAY: Final = 24 * 60
_MOST: Final = 1_000_000


class ValueRule(Struct, frozen=True):
    """Whether a value holds; if not, what is said of it, and how to mend it."""

    holds: Callable[[Any], bool]
    says: Saying
    fix: Saying


class Fault(Struct, frozen=True):
    """A value that breaks a rule; `path` is empty for the value itself, else such as `[0].on`."""

    path: str
    rule: ValueRule


def is_day(day: dt.date) -> bool:
    """Tell whether a date is one of a notebook: 1900 to 2999."""
    return _FIRST_YEAR <= day.year <= _LAST_YEAR


def _is_cadence(text: str) -> bool:
    try:
        parse_cadence(text)
    except BadCadence:
        return False
    return True


def _from(least: int, most: int) -> Callable[[int], bool]:
    return lambda number: least <= number <= most


_FILLED = ValueRule(
    lambda text: bool(text.strip()),
    Saying("it is empty"),
    Saying("Write its text, or take it out."),
)
_CADENCE = ValueRule(
    _is_cadence,
    Saying("it is not a number of days or weeks"),
    Saying('Write it such as "10d", "2w" or "3w".'),
)
_ONE_TO_FIVE = ValueRule(
    _from(1, 5), Saying("it is not from 1 to 5"), Saying("Write a number from 1 to 5.")
)
_COUNT = ValueRule(
    _from(0, _MOST), Saying("it is out of range"), Saying("Write a number of 0 or more.")
)
_DAY = ValueRule(
    is_day,
    Saying("it is not a day from 1900 to 2999"),
    Saying("Write the year with its four digits."),
)
_BOOKED = ValueRule(lambda booking: is_day(booking.day), _DAY.says, _DAY.fix)
_FINITE = ValueRule(
    math.isfinite, Saying("it is no number"), Saying("Write a number such as 8 or 2.5.")
)

_BY_NAME: Final = {
    "id": ValueRule(
        lambda text: text.isascii() and text.isalnum() and len(text) in _ID_LENGTHS,
        Saying("it is not 2 to 12 letters and digits"),
        Saying("Write 2 to 12 letters and digits, or take the line out to be given an id."),
    ),
    "text": _FILLED,
    "title": _FILLED,
    "topic": _FILLED,
    "name": _FILLED,
    "mood": _ONE_TO_FIVE,
    "me": _ONE_TO_FIVE,
    "them": _ONE_TO_FIVE,
    "level": ValueRule(
        _from(1, 4), Saying("it is not from 1 to 4"), Saying("Write a number from 1 to 4.")
    ),
    "minutes": ValueRule(
        _from(0, _MINUTES_A_DAY),
        Saying("it is not from 0 to 1440"),
        Saying("Write the minutes, such as 30."),
    ),
    "sessions": _COUNT,
    "schema": ValueRule(_from(1, _MOST), Saying("it is not a schema"), Saying("Write schema = 1.")),
    "cadence": _CADENCE,
    "career_cadence": _CADENCE,
    "review_every": _CADENCE,
    "every": ValueRule(
        lambda text: text == "meeting" or _is_cadence(text),
        Saying('it is neither "meeting" nor a number of days or weeks'),
        Saying('Write "meeting", or such as "4w".'),
    ),
}
_RULED_BY_NAME: Final = frozenset([str, int, bool])
_BY_TYPE: Final[Mapping[type, ValueRule]] = {dt.date: _DAY, Booking: _BOOKED, float: _FINITE}


@cache
def _fields(kind: type[Struct]) -> tuple[tuple[str, object], ...]:
    """Give the names of a noun's fields that may break a rule, with their defaults.

    The first ones may have no default; a text or a number by default has a rule by name or none.
    """
    names, defaults = kind.__struct_fields__, kind.__struct_defaults__
    all_defaults = (NODEFAULT,) * (len(names) - len(defaults)) + defaults
    return tuple(
        (name, default)
        for name, default in zip(names, all_defaults, strict=True)
        if name in _BY_NAME or type(default) not in _RULED_BY_NAME
    )


def faults(value: Struct) -> list[Fault]:
    """Give every fault in a noun and in what it holds; paths begin with the field's name."""
    return _faults(type(value), partial(getattr, value))


def faults_among(kind: type[Struct], values: Mapping[str, Any]) -> list[Fault]:
    """Give every fault in those fields of a noun that are there."""
    return _faults(kind, values.get)


def _faults(kind: type[Struct], held: Callable[[str], Any]) -> list[Fault]:
    # Files give values of just these types, and isinstance takes ten times as long to say no.
    found = []
    for name, default in _fields(kind):
        item = held(name)
        if item is None or item == default:
            continue
        type_ = type(item)
        rule = _BY_NAME.get(name) if type_ in _RULED_BY_NAME else _BY_TYPE.get(type_)
        if rule is None:
            found += [Fault(name + each.path, each.rule) for each in _faults_within(item)]
        elif not rule.holds(item):
            found.append(Fault(name, rule))
    return found


def _faults_within(item: object) -> list[Fault]:
    """Give the faults in a list or a noun; paths begin with `[0]` or with a dot."""
    if type(item) is tuple:
        return [
            Fault(f"[{index}]{each.path}", each.rule)
            for index, element in enumerate(item)
            for each in _faults_within(element)
        ]
    if type(item) is dt.date:
        return [] if is_day(item) else [Fault("", _DAY)]
    if isinstance(item, Struct):
        return [Fault(f".{each.path}", each.rule) for each in faults(item)]
    return []
