"""The words of dates in English and French, and how typed text is folded before it is read."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from ooo.core.text.apart import taken_apart


def _numbered(english: str, french: str, *, first: int) -> Mapping[str, int]:
    """Give the place of each word: English in full or by three letters, French in full."""
    pairs = enumerate(zip(english.split(), french.split(), strict=True), first)
    return {word: number for number, (en, fr) in pairs for word in (en, en[:3], fr)}


def _meaning(**meant: str) -> dict[str, str]:
    """Give what each of the words means, from the words for each meaning, commas between."""
    return {word: one for one, words in meant.items() for word in words.split(", ")}


NAMED_DAYS: Final[Mapping[str, int]] = {
    "today": 0,
    "aujourd'hui": 0,
    "tomorrow": 1,
    "demain": 1,
    "yesterday": -1,
    "hier": -1,
}
"""Days from today."""

WEEKDAYS: Final = _numbered(
    "monday tuesday wednesday thursday friday saturday sunday",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    first=0,
)
"""Monday is 0."""

MONTHS: Final = _numbered(
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    first=1,
)
"""January is 1."""

PERIODS: Final = _meaning(
    week="eow, fin de semaine", month="eom, fin du mois", quarter="eoq", year="eoy"
)
"""The ends of what is running, a week's being its Friday."""

UNITS_IN: Final[Mapping[str, Mapping[str, str]]] = {
    "in": _meaning(
        d="day, days", w="week, weeks", mo="month, months", q="quarter, quarters", y="year, years"
    ),
    "dans": _meaning(
        d="jour, jours",
        w="semaine, semaines",
        mo="mois",
        q="trimestre, trimestres",
        y="an, ans, annee, annees",
    ),
}
"""The unit a word stands for after `in` and after `dans`."""

# What follows is no date; it is understood well enough to offer one that can be typed.

OTHER_MONTHS: Final = {"sept": 9, "janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7}

OTHER_UNITS: Final = _meaning(mo="m", d="j", w="s, sem, wk, wks", y="a, yr")

OTHER_PHRASES: Final = _meaning(
    today="eod, end day, end today, tonight, ce soir",
    eow="end week, fin semaine",
    eom="end month, fin mois",
    eoq="end quarter, fin trimestre",
    eoy="end year, fin d'annee, fin l'annee",
) | {
    "apres-demain": "+2d",
    "next week": "+1w",
    "semaine prochaine": "+1w",
    "next month": "+1mo",
    "mois prochain": "+1mo",
}
"""By the words that carry the meaning, without `the`, `of`, `le`, `de` and the like."""


def fold(text: str) -> str:
    """Give text without case, accents and curly apostrophes, and with single plain spaces."""
    plain = taken_apart(text.casefold(), "NFD")
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    straight = bare.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(straight.replace("\N{MODIFIER LETTER APOSTROPHE}", "'").split())


def ordinal(number: int) -> str:
    """Give a number as an English day of the month: `1st`, `15th`, `22nd`."""
    teen = number // 10 % 10 == 1
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
