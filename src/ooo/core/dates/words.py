"""The words of dates in English and French, and how typed text is folded before it is read."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from ooo.core.text.apart import taken_apart

_QUOTES: Final = "\"'\u2018\u201c\u201d\u201e\u00ab\u00bb"


def meanings(**meant: str) -> dict[str, str]:
    """Give what each of the words means, from the words for each meaning, commas between."""
    return {word: one for one, words in meant.items() for word in words.split(", ")}


def _counted(*rows: str, first: int) -> dict[str, int]:
    """Give the number of each word, from a row of words for each number from `first` on."""
    return {word: number for number, row in enumerate(rows, first) for word in row.split()}


NAMED_DAYS: Final[Mapping[str, int]] = {
    "today": 0,
    "aujourd'hui": 0,
    "auj": 0,
    "tomorrow": 1,
    "demain": 1,
    "day after tomorrow": 2,
    "apres-demain": 2,
    "apres demain": 2,
    "yesterday": -1,
    "hier": -1,
    "day before yesterday": -2,
    "avant-hier": -2,
}
"""Days from today."""

WEEKDAY_ROWS: Final = (
    "monday lundi mon lun",
    "tuesday mardi tue mar tues",
    "wednesday mercredi wed mer weds",
    "thursday jeudi thu jeu thur thurs",
    "friday vendredi fri ven",
    "saturday samedi sat sam",
    "sunday dimanche sun dim",
)
"""Every form of a weekday, the same form of each in one place as far as all have it."""

WEEKDAYS: Final[Mapping[str, int]] = _counted(*WEEKDAY_ROWS, first=0)
"""Monday is 0."""

_MONTH_ROWS: Final = (
    "january jan | janvier janv",
    "february feb | fevrier fevr fev",
    "march mar | mars",
    "april apr | avril avr",
    "may | mai",
    "june jun | juin",
    "july jul | juillet juil",
    "august aug | aout",
    "september sep sept | septembre",
    "october oct | octobre",
    "november nov | novembre",
    "december dec | decembre",
)
"""Every form of a month; behind the line are those that are typed in French alone."""

MONTHS: Final[Mapping[str, int]] = _counted(*(row.replace("|", "") for row in _MONTH_ROWS), first=1)
"""January is 1. `mar` is a month with a number beside it, else a weekday."""

FRENCH_MONTHS: Final = frozenset(
    form for row in _MONTH_ROWS for form in row.partition("|")[2].split()
)
"""The months that are typed in French alone."""

ENDS: Final[Mapping[str, str]] = meanings(week="eow", month="eom", quarter="eoq", year="eoy")
"""The ends of what is running, a week's being its Friday."""

PERIODS: Final[Mapping[str, str]] = meanings(
    week="week, semaine",
    month="month, mois",
    quarter="quarter, trimestre",
    year="year, annee, l'annee, d'annee",
)
"""What has an end, behind `end of` and `fin de`."""

UNITS: Final[Mapping[str, str]] = meanings(
    d="day, days, jour, jours",
    w="week, weeks, semaine, semaines",
    mo="month, months, mois",
    q="quarter, quarters, trimestre, trimestres",
    y="year, years, an, ans, annee, annees, l'an, l'annee",
)
"""The unit that a word stands for."""

STEP_UNITS: Final[Mapping[str, str]] = {
    **meanings(d="d, j", w="w, sem", mo="mo", q="q", y="y"),
    **UNITS,
}
"""The unit behind a number: `+2w`, `+3j`, `+2sem`, `+1mois`."""

COUNTS: Final[Mapping[str, int]] = {
    **_counted(
        "a an one un une",
        "two deux",
        "three trois",
        "four quatre",
        "five cinq",
        "six",
        "seven sept",
        "eight huit",
        "nine neuf",
        "ten dix",
        "eleven onze",
        "twelve douze",
        first=1,
    ),
    "fifteen": 15,
    "quinze": 15,
}
"""Numbers in words, where something is counted."""

LEADS: Final = frozenset(["by", "on", "the", "pour", "le", "la", "au", "a", "d'ici"])
"""Words that may stand before a date and leave it what it is."""

LINKS: Final = frozenset(["of", "de", "du"])
"""Words that may stand within a date: `3rd of december`, `fin de novembre`."""

PARTS_OF_A_DAY: Final = frozenset(
    ["morning", "afternoon", "evening", "night", "matin", "apres-midi", "soir"]
)

NUMBERS_IN_WORDS: Final[Mapping[str, str]] = {
    **{
        word: ordinal
        for ordinal, words in {
            "1st": "first",
            "1er": "premier",
            "2nd": "second",
            "3rd": "third",
            "4th": "fourth",
            "5th": "fifth",
            "6th": "sixth",
            "7th": "seventh",
            "8th": "eighth",
            "9th": "ninth",
            "10th": "tenth",
            "12th": "twelfth",
            "15th": "fifteenth",
            "20th": "twentieth",
        }.items()
        for word in words.split()
    },
    **{word: f"{count}" for word, count in COUNTS.items() if word not in {"a", "an", "un", "une"}},
    "vingt": "20",
    "trente": "30",
}
"""The days of a month that are said in words."""


def fold(text: str) -> str:
    """Give text without case, accents, quotes around it and characters that nobody sees.

    Apostrophes are straight, and single plain spaces part the words.
    """
    apart = taken_apart(text.casefold(), "NFD")
    bare = "".join(
        char
        for char in apart
        if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )
    straight = bare.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    words = " ".join(straight.replace("\N{MODIFIER LETTER APOSTROPHE}", "'").split())
    return words.strip(_QUOTES).strip()


def ordinal(number: int) -> str:
    """Give a number as an English day of the month: `1st`, `15th`, `22nd`."""
    teen = number // 10 % 10 == 1
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
