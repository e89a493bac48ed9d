"""What was likely meant by a date that is refused, offered as words that can be typed.

Nothing here is ever taken for a date: an offer is read by the grammar and shown with its day.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from ooo.core.dates.bad import BadDate, BadTime, DateWithTime, Offer, UnclearDate
from ooo.core.dates.clock import guess_time, split_time
from ooo.core.dates.grammar import read_offer
from ooo.core.dates.steps import Look, nearest_day_of_year
from ooo.core.dates.words import (
    MONTHS,
    OTHER_MONTHS,
    OTHER_PHRASES,
    OTHER_UNITS,
    UNITS_IN,
    WEEKDAYS,
    fold,
    ordinal,
)
from ooo.errors import Saying

_AHEAD: Final = frozenset(["next", "this", "coming", "prochain", "ce", "en", "huit"])
_BEHIND: Final = frozenset(["last", "this", "dernier", "passe", "ce"])
_FILLERS: Final = frozenset(["the", "of", "on", "by", "le", "la", "de", "du"])
_LAST_ORDINAL: Final = 31
_DAY_AND_MONTH: Final = 2

_NUMBERS: Final = r"([0-9]{1,2})([/.-])([0-9]{1,2})(?:\2((?:[0-9]{2}){1,2}))?"
_YEAR_FIRST: Final = r"([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})"
_BARE: Final = r"\+?([1-9][0-9]{0,2})"
_COUNT: Final = r"(?:in |dans |\+ ?)?([0-9]{1,4}) ?([a-z]+)"
_DAY: Final = r"([0-9]{1,2})(?:st|nd|rd|th|er)?"
_YEAR: Final = r"[0-9]{4}"


class Asked(Struct, frozen=True):
    """What a date was asked for: which way it looks, whether it takes a time, and what to write."""

    look: Look
    examples: Saying
    times: bool = False


def refuse(text: str, asked: Asked) -> BadDate:
    """Give the refusal of text that is outside the grammar, with what can be typed instead."""
    day, time = split_time(fold(text))
    if time and not asked.times:
        return DateWithTime(text, offers=_offers(day, asked.look), examples=asked.examples)
    clock = guess_time(time)
    if time and clock is None:
        return BadTime(text, examples=asked.examples)
    offers = _offers(day if day or not time else "today", asked.look)
    if clock:
        offers = [Offer(f"{offer.typed} {clock:%H:%M}", offer.day) for offer in offers]
    refusal = UnclearDate if len(offers) > 1 else BadDate
    return refusal(text, offers=offers, examples=asked.examples)


def _offers(phrase: str, look: Look) -> list[Offer]:
    """Give what the first guess that fits makes of a folded phrase."""
    words = [word.strip(".,") for word in phrase.split()]
    words = [word for word in words if word not in _FILLERS]
    bare = " ".join(words)
    return (
        list(_typed(bare, look))
        or list(_typed(OTHER_PHRASES.get(bare, ""), look))
        or list(_which_weekday(words, look))
        or list(_numbers(bare, look))
        or list(_count(bare, look))
        or list(_day_of_year(words, look))
    )


def _typed(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer a phrase as it stands, when it is a date."""
    if day := read_offer(phrase, look):
        yield Offer(phrase, day)


def _which_weekday(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer both days of `next fri` or `mardi en huit`; looking back, of `last fri`."""
    days = [word for word in words if word in WEEKDAYS]
    others = [word for word in words if word not in WEEKDAYS]
    if len(days) != 1 or not (_BEHIND if look.back else _AHEAD).issuperset(others):
        return
    for offer in _typed(days[0], look):
        yield offer
        number = offer.day.toordinal() + (-7 if look.back else 7)
        if 1 <= number <= dt.date.max.toordinal():
            yield _iso(dt.date.fromordinal(number))


def _numbers(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer the readings of `03/12`, the day first and the month first, as ISO dates."""
    if match := re.fullmatch(_YEAR_FIRST, phrase):
        yield from _typed(f"{match[1]}-{match[2]:>02}-{match[3]:>02}", look)
    if match := re.fullmatch(_NUMBERS, phrase):
        first, second = int(match[1]), int(match[3])
        year = f"20{match[4]}"[-4:] if match[4] else ""
        for day, month in dict.fromkeys([(first, second), (second, first)]):
            yield from _in_year(year, month, day, look)


def _in_year(year: str, month: int, day: int, look: Look) -> Iterator[Offer]:
    """Offer a day as an ISO date, in the nearest year when none was typed."""
    if year:
        yield from _typed(f"{year}-{month:02}-{day:02}", look)
        return
    try:
        yield _iso(nearest_day_of_year(month, day, look=look))
    except ValueError:
        return


def _count(phrase: str, look: Look) -> Iterator[Offer]:
    """Offer `15th` and `+15d` for `15`, `+1mo` for `1m`, `+2w` for `2 weeks`."""
    if match := re.fullmatch(_BARE, phrase):
        number = int(match[1])
        if number <= _LAST_ORDINAL and phrase == match[1]:
            yield from _typed(ordinal(number), look)
        yield from _typed(f"+{number}d", look)
    elif match := re.fullmatch(_COUNT, phrase):
        units = {**OTHER_UNITS, **UNITS_IN["in"], **UNITS_IN["dans"]}
        yield from _typed(f"+{int(match[1])}{units.get(match[2], match[2])}", look)


def _day_of_year(words: list[str], look: Look) -> Iterator[Offer]:
    """Offer `Fri 27 Nov 2026`, `dec 3rd` or `3 sept` as an ISO date."""
    parts = [word for word in words if word not in WEEKDAYS]
    months = [MONTHS.get(word) or OTHER_MONTHS.get(word) for word in parts]
    named = [month for month in months if month]
    days = [match[1] for word in parts if (match := re.fullmatch(_DAY, word))]
    years = [word for word in parts if re.fullmatch(_YEAR, word)]
    if len(named) == len(days) == 1 and len(years) == (len(parts) > _DAY_AND_MONTH):
        yield from _in_year("".join(years), named[0], int(days[0]), look)


def _iso(day: dt.date) -> Offer:
    return Offer(day.isoformat(), day)
