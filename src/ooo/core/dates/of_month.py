"""A day that is counted within a month: `the 1st of next month`, `le dernier vendredi du mois`."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Final

from ooo.core.dates.bad import Offer
from ooo.core.dates.counted import offered
from ooo.core.dates.grammar import read_offer
from ooo.core.dates.steps import Look, end_of_month, step
from ooo.core.dates.words import MONTHS, NUMBERS_IN_WORDS, WEEKDAYS

_NTH: Final = {
    **{word: nth[:-2] for word, nth in NUMBERS_IN_WORDS.items() if not nth.isdecimal()},
    **dict.fromkeys(("premiere", "1er", "1ere", "1re"), "1"),
    **dict.fromkeys(("deuxieme", "2e", "2eme", "seconde"), "2"),
    **dict.fromkeys(("troisieme", "3e", "3eme"), "3"),
    **dict.fromkeys(("quatrieme", "4e", "4eme"), "4"),
    **dict.fromkeys(("last", "dernier", "derniere"), "-1"),
}
_OF_MONTH: Final = (
    rf"(?P<nth>-1|[0-9]{{1,2}}) (?:(?P<name>{'|'.join(WEEKDAYS)}|day|jour) )?(?:(?:in|en) )?"
    r"(?:(?P<this>next |this |ce )?(?:month|mois)(?P<next> next| prochain)?"
    rf"|(?P<month>{'|'.join(MONTHS)})(?P<year> [0-9]{{4}})?)"
)
_DAYS_OF_A_WEEK: Final = 7


def in_numbers(text: str) -> str:
    """Give folded words with `first`, `2nd` and `quatrieme` as the numbers they stand for."""
    return " ".join(
        _NTH.get(word, re.sub(r"^([0-9]{1,2})(?:st|nd|rd|th)$", r"\1", word))
        for word in text.split()
    )


def nth_of_month(phrase: str, words: Sequence[str], look: Look) -> list[Offer]:
    """Offer the day of `15th next month`, `last friday month`, `first monday december`.

    The words are those of the folded phrase, without those that only link. Where neither this
    month nor the next one is said, it is the next such day.
    """
    found = re.fullmatch(_OF_MONTH, in_numbers(" ".join(words)))
    if found is None or not (found["name"] or _is_day_of_it(found, phrase)):
        return []
    for first in _months(found, look):
        day = _day(first, int(found["nth"]), found["name"])
        if day and day >= look.today:
            return list(offered(f"{day}", look))
    return []


def _is_day_of_it(found: re.Match[str], phrase: str) -> bool:
    """Tell `the 6th of the month`, `le 6 du mois` from `6 mois`."""
    says_which = found["this"] or found["next"] or re.search(r"\b(?:of|du)\b", phrase)
    return not found["month"] and bool(says_which)


def _months(found: re.Match[str], look: Look) -> Iterator[dt.date]:
    """Give the first days of the months that may be meant."""
    this = look.today.replace(day=1)
    if found["month"]:
        if end := read_offer(f"end {found['month']}{found['year'] or ''}", look):
            yield end.replace(day=1)
        return
    says_next = found["next"] or found["this"] == "next "
    if not says_next:
        yield this
    if says_next or not found["this"]:
        yield step(this, 1, "mo")


def _day(first: dt.date, nth: int, name: str | None) -> dt.date | None:
    """Give the so manieth day of the month that begins then, or the so manieth weekday."""
    last = end_of_month(first.year, first.month)
    weekday = WEEKDAYS.get(name or "")
    if weekday is None:
        day = last if nth < 0 else first + dt.timedelta(nth - 1)
    elif nth > 0:
        day = first + dt.timedelta((weekday - first.weekday()) % _DAYS_OF_A_WEEK)
        day += dt.timedelta(weeks=nth - 1)
    else:
        day = last - dt.timedelta((last.weekday() - weekday) % _DAYS_OF_A_WEEK)
    return day if day.month == first.month else None
