"""Times of the day as they are typed; only a booking takes one."""

import datetime as dt
import re
from typing import Final

_TIME: Final = r"([01]?[0-9]|2[0-3])(?::([0-5][0-9])|h([0-5][0-9])?)"
_OTHER_TIME: Final = r"([0-9]{1,2}(?::[0-9]{1,2}| ?h ?[0-9]{0,2}))(?::[0-9]{2})?z?"
_HALF_DAY: Final = r"(0?[1-9]|1[0-2])(?::([0-5][0-9]))? ?([ap])m"
_DAY_AND_TIME: Final = (
    r"(?:(?P<day>.*?)[ t])??(?:at |a )?"
    rf"(?P<time>{_OTHER_TIME}|[0-9]{{1,2}}(?::[0-9]{{2}})? ?[ap]m)"
)


def parse_time(text: str) -> dt.time | None:
    """Give the time of a 24-hour clock in `14:00`, `9:00`, `14h` or `9h30`, else None."""
    match = re.fullmatch(_TIME, text)
    return dt.time(int(match[1]), int(match[2] or match[3] or 0)) if match else None


def guess_time(text: str) -> dt.time | None:
    """Give the time that was likely meant, for an offer: also `2pm`, `9 h 30`, `10:00:00`."""
    if match := re.fullmatch(_HALF_DAY, text):
        afternoon = 12 if match[3] == "p" else 0
        return dt.time(int(match[1]) % 12 + afternoon, int(match[2] or 0))
    match = re.fullmatch(_OTHER_TIME, text)
    return parse_time(match[1].replace(" ", "")) if match else None


def split_time(phrase: str) -> tuple[str, str]:
    """Split folded text into its day and what was meant as a time at its end, or the empty text."""
    match = re.fullmatch(_DAY_AND_TIME, phrase)
    return (match["day"] or "", match["time"]) if match else (phrase, "")
