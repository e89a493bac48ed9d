"""Values of the manager's own for which JSON has no words: days, times and the oddest numbers.

In our JSON they stand as a table of one key, `toml`, with the value as a TOML file writes it. A
table of theirs with that one key stands within another one.
"""

import datetime as dt
import math
from typing import Any, Final

_LONGEST: Final = 1 << 12
"""Bits of a whole number. TOML holds any to the base of 2, 8 or 16; of one with more than 4,300
digits Python tells none of them, and no program reads it.
"""

_DAY: Final = len("2026-11-23")
_NO_NUMBERS: Final = ("nan", "inf", "-inf")


def sayable(number: float) -> int | float | str:
    """Give a number, or the text of one for which there is none in JSON."""
    if isinstance(number, int):
        return number if number.bit_length() <= _LONGEST else hex(number)
    return number if math.isfinite(number) else str(number)


def in_json(value: Any) -> Any:  # noqa: ANN401 -- whatever TOML holds
    """Give a value as our JSON says it, its keys in one order."""
    match value:
        case dict():
            said = {key: in_json(value[key]) for key in sorted(value)}
            return {"toml": said} if said.keys() == {"toml"} else said
        case list():
            return [in_json(item) for item in value]
        case dt.date() | dt.time():
            return {"toml": value.isoformat()}
        case int() | float():
            text = sayable(value)
            return {"toml": text} if isinstance(text, str) else value
    return value


def from_json(value: Any) -> Any:  # noqa: ANN401 -- whatever JSON holds
    """Give the value that our JSON says; a text that is none of those stays a table."""
    match value:
        case {"toml": str(text)} if len(value) == 1:
            try:
                return _read(text)
            except ValueError:
                return value
        case {"toml": {"toml": _} as theirs} if len(value) == len(theirs) == 1:
            return {"toml": from_json(theirs["toml"])}
        case dict():
            return {key: from_json(item) for key, item in value.items()}
        case list():
            return [from_json(item) for item in value]
    return value


def _read(text: str) -> object:
    """Read one of those values; ValueError for any other text."""
    if text in _NO_NUMBERS:
        return float(text)
    if text.lstrip("-").startswith("0x"):
        return int(text, 16)
    if ":" not in text:
        return dt.date.fromisoformat(text)
    return (dt.datetime if text[_DAY : _DAY + 1] == "T" else dt.time).fromisoformat(text)
