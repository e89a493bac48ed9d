"""Values of the manager's own for which JSON has no words: days, times and the oddest numbers.

In our JSON they stand as a table of one key, `toml`, with the value as a TOML file writes it.
"""

import datetime as dt
import math
from typing import Any, Final

_KEY: Final = "toml"
_LONGEST: Final = 1 << 12
"""Bits of a whole number that other programs read; beyond it stands to the base of 16."""
_DAY: Final = len("2026-11-23")
_NO_NUMBERS: Final = ("nan", "inf", "-inf")


def in_json(value: Any) -> Any:  # noqa: ANN401 -- whatever TOML holds
    """Give a value as our JSON says it, its keys in one order."""
    match value:
        case dict():
            return {key: in_json(value[key]) for key in sorted(value)}
        case list():
            return [in_json(item) for item in value]
        case dt.date() | dt.time():
            return {_KEY: value.isoformat()}
        case int() if value.bit_length() > _LONGEST:
            return {_KEY: hex(value)}
        case float() if not math.isfinite(value):
            return {_KEY: str(value)}
    return value


def from_json(value: Any) -> Any:  # noqa: ANN401 -- whatever JSON holds
    """Give the value that our JSON says; what is no such table stays what it is."""
    match value:
        case {"toml": str(text)} if len(value) == 1:
            try:
                return _read(text)
            except ValueError:
                return value
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
