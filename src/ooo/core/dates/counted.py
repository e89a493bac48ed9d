"""Days that are counted from another, in words that are no date, offered as words that are.

`sous 15 jours`, `J+3`, `two days from now`.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from ooo.core.dates.bad import Offer
from ooo.core.dates.grammar import read_offer
from ooo.core.dates.steps import Look, step
from ooo.core.dates.words import COUNTS, OTHER_UNITS, STEP_UNITS, UNITS, ordinal

_WITHIN: Final = frozenset(["within", "sous"])
_A_WEEK_OR_TWO: Final = {8: "+1w", 15: "+2w"}
"""What so many days are in French, where people count both ends."""

_FROM: Final = r"(\w+) (\w+) (?:from|on|after) (.+)|()(\w+) (week)"
_TIME: Final = r"in (\S+) ([a-z]+?)(?:'s?)? time"
_WORKING: Final = (
    r"(?:in|within|sous|dans|d'ici) (\w+)"
    r" (?:(?:working|business) days?|jours? (?:ouvres?|ouvrables?))"
)
_WORKING_DAYS_OF_A_WEEK: Final = 5
_LAST_ORDINAL: Final = 31
_BARE: Final = r"\+?([1-9][0-9]{0,2})"
_COUNT: Final = r"(?:\+ ?)?([0-9]{1,4}) ?([a-z]+)"
_DAYS_AFTER: Final = r"[jd] ?\+ ?([0-9]{1,3})"
_HOURS: Final = r"(?:in|within|dans|sous|d'ici) (24|48|72|96) ?(?:h|hrs|hours|heures)"
_HOURS_OF_A_DAY: Final = 24


def offered(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer a phrase as it stands, when it is a date."""
    if day := read_offer(phrase, look):
        yield Offer(phrase, day)


def hours(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `sous 48h`, which is so many days from today."""
    if (match := re.fullmatch(_HOURS, phrase)) and not look.back:
        yield from offered(f"+{int(match[1]) // _HOURS_OF_A_DAY}d", look)


def days_after(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `J+3`."""
    if (match := re.fullmatch(_DAYS_AFTER, phrase)) and not look.back:
        yield from offered(f"+{int(match[1])}d", look)


def within(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer the day of `within 2 weeks`, and both that `sous 15 jours` may mean."""
    number, unit = (words[1], words[2]) if len(words) == len(("sous", "15", "jours")) else ("", "")
    if not words or words[0] not in _WITHIN or unit not in UNITS or look.back:
        return
    if count := _number(number):
        if words[0] == "sous" and UNITS[unit] == "d" and count in _A_WEEK_OR_TWO:
            yield from offered(_A_WEEK_OR_TWO[count], look)
        yield from offered(f"+{count}{UNITS[unit]}", look)


def working_days(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `within 10 working days`, the days from Monday to Friday alone counted."""
    found = re.fullmatch(_WORKING, phrase)
    if found is None or look.back or not (count := _number(found[1])):
        return
    try:
        monday = look.today - dt.timedelta(look.today.weekday())
        # A weekend is counted from as from the Friday before it.
        since_monday = min(look.today.weekday(), _WORKING_DAYS_OF_A_WEEK - 1) + count
        weeks, days = divmod(since_monday, _WORKING_DAYS_OF_A_WEEK)
        day = monday + dt.timedelta(days, weeks=weeks)
    except OverflowError:
        return
    yield from offered(f"{day}", look)


def counted_from(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the day of `two days from now`, `in 3 weeks' time`, `friday week`."""
    if look.back:
        return
    if found := re.fullmatch(_TIME, phrase):
        yield from offered(f"in {found[1]} {found[2]}", look)
    elif found := re.fullmatch(_FROM, phrase):
        count = _number(found[1] or "one")
        unit, start = (found[2], found[3]) if found[1] else (found[6], found[5])
        day = look.today if start == "now" else read_offer(start, look)
        if count and day and unit in UNITS:
            yield from _stepped(day, count, UNITS[unit], look)


def bare_number(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `15th` and `+15d` for `15`."""
    if match := re.fullmatch(_BARE, phrase):
        number = int(match[1])
        if number <= _LAST_ORDINAL and phrase == match[1]:
            yield from offered(ordinal(number), look)
        yield from offered(f"+{number}d", look)


def count_and_unit(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `+1mo` for `1m`, `+2w` for `2 weeks`."""
    if match := re.fullmatch(_COUNT, re.sub("^(in|dans) ", "", phrase)):
        units = {**OTHER_UNITS, **STEP_UNITS}
        yield from offered(f"+{int(match[1])}{units.get(match[2], match[2])}", look)


def _stepped(start: dt.date, count: int, unit: str, look: Look) -> Iterator[Offer]:
    try:
        day = step(start, count, unit)
    except (ValueError, OverflowError):
        return
    yield from offered(f"{day}", look)


def _number(word: str) -> int:
    """Give the number that a word says or writes, or 0."""
    return COUNTS.get(word) or (int(word) if re.fullmatch("[0-9]{1,4}", word) else 0)
