"""The kinds of words that dates are made of: what a word of each is worth, else None."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from ooo.core.dates.words import (
    COUNTS,
    ENDS,
    MONTHS,
    NAMED_DAYS,
    PERIODS,
    STEP_UNITS,
    UNITS,
    WEEKDAYS,
    ordinal,
)


def _a_day(word: str) -> int | None:
    """Read `3`, `03`, `3rd` or `1er`."""
    digits = "1" if word == "1er" else word
    if digits.isdecimal() and digits.isascii() and len(digits) <= len("31"):
        return int(digits)
    return _an_ordinal(word)


def _an_ordinal(word: str) -> int | None:
    return 1 if word == "1er" else _ORDINALS.get(word)


def _a_year(word: str) -> int | None:
    return int(word) if re.fullmatch(r"[0-9]{4}", word) else None


def _a_count(word: str) -> int | None:
    return int(word) if re.fullmatch(r"[0-9]+", word) else COUNTS.get(word)


def _a_step(word: str) -> tuple[int, str] | None:
    match = re.fullmatch(r"\+([0-9]+)([a-z]+)", word)
    unit = STEP_UNITS.get(match[2]) if match else None
    return (int(match[1]), unit) if match and unit else None


def _an_iso(word: str) -> tuple[int, int, int] | None:
    """Read `2026-12-01`, with any of the usual signs between: the year first is one way only."""
    match = re.fullmatch(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})", word)
    return (int(match[1]), int(match[3]), int(match[4])) if match else None


def readings(word: str) -> list[tuple[int, int, int | None]]:
    """Give what `03/12` or `03.12.2026` can mean: the day, the month and maybe the year."""
    match = re.fullmatch(r"([0-9]{1,2})([/.-])([0-9]{1,2})(?:\2((?:[0-9]{2}){1,2}))?", word)
    if match is None or (match[2] == "-" and match[4] and len(match[4]) == len("26")):
        return []
    first, second = int(match[1]), int(match[3])
    year = int(f"20{match[4]}"[-4:]) if match[4] else None
    both = dict.fromkeys([(first, second), (second, first)])
    return [(day, month, year) for day, month in both if 1 <= month <= 12 and 1 <= day <= 31]  # noqa: PLR2004


def _one_reading(word: str) -> tuple[int, int, int | None] | None:
    found = readings(word)
    return found[0] if len(found) == 1 else None


_ORDINALS: Final = {ordinal(day): day for day in range(1, 32)}

KINDS: Final[Mapping[str, Callable[[str], Any]]] = {
    "NAMED": NAMED_DAYS.get,
    "WEEKDAY": WEEKDAYS.get,
    "MONTH": MONTHS.get,
    "DAY": _a_day,
    "ORDINAL": _an_ordinal,
    "YEAR": _a_year,
    "ISO": _an_iso,
    "NUMBERS": _one_reading,
    "END": ENDS.get,
    "PERIOD": PERIODS.get,
    "STEP_": _a_step,
    "COUNT": _a_count,
    "UNIT": UNITS.get,
}
