"""Times of the day as they are typed; only a booking takes one."""

import datetime as dt
import re
from typing import Final

_TIME: Final = r"([01]?[0-9]|2[0-3])(?::([0-5][0-9])(?::00)?| ?h ?([0-5][0-9])?)"
_HALF_DAY: Final = r"(0?[1-9]|1[0-2])(?::([0-5][0-9]))? ?([ap])m"
_NOON: Final = frozenset(["noon", "midi"])
_MEANT: Final = (
    r"[0-9]{1,2}(?::[0-9]{1,2}| ?h ?[0-9]{0,2})(?::[0-9]{2})?z?"
    r"|[0-9]{1,2}(?::[0-9]{2})? ?[ap]m|noon|midi|(?<=\bat )[0-9]{1,2}|(?<=\ba )[0-9]{1,2}"
)
_DAY_AND_TIME: Final = rf"(?:(?P<day>.*?)(?:,? |t))??(?:at |a )?(?P<time>{_MEANT})"


def parse_time(text: str) -> dt.time | None:
    """Give the time of the day in `14:00`, `9h30`, `9 h` or `10am`, else None."""
    if text in _NOON:
        return dt.time(12)
    if match := re.fullmatch(_HALF_DAY, text):
        afternoon = 12 if match[3] == "p" else 0
        return dt.time(int(match[1]) % 12 + afternoon, int(match[2] or 0))
    match = re.fullmatch(_TIME, text)
    return dt.time(int(match[1]), int(match[2] or match[3] or 0)) if match else None


def split_time(phrase: str) -> tuple[str, str]:
    """Split folded text into its day and what was meant as a time at its end, or the empty text."""
    match = re.fullmatch(_DAY_AND_TIME, phrase)
    return (match["day"] or "", match["time"]) if match else (phrase, "")
