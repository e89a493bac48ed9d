"""The words of dates in English and French, and how typed text is folded before it is read."""

import unicodedata
from types import MappingProxyType
from typing import Final

NAMED_DAYS: Final = MappingProxyType(
    {"today": 0, "aujourd'hui": 0, "tomorrow": 1, "demain": 1, "yesterday": -1, "hier": -1}
)
"""Days from today."""

WEEKDAYS: Final = MappingProxyType(
    {
        word: number
        for number, (english, french) in enumerate(
            (
                ("monday", "lundi"),
                ("tuesday", "mardi"),
                ("wednesday", "mercredi"),
                ("thursday", "jeudi"),
                ("friday", "vendredi"),
                ("saturday", "samedi"),
                ("sunday", "dimanche"),
            )
        )
        for word in (english, english[:3], french)
    }
)
"""Monday is 0: English in full or by three letters, French in full."""

MONTHS: Final = MappingProxyType(
    {
        word: number
        for number, (english, french) in enumerate(
            (
                ("january", "janvier"),
                ("february", "fevrier"),
                ("march", "mars"),
                ("april", "avril"),
                ("may", "mai"),
                ("june", "juin"),
                ("july", "juillet"),
                ("august", "aout"),
                ("september", "septembre"),
                ("october", "octobre"),
                ("november", "novembre"),
                ("december", "decembre"),
            ),
            start=1,
        )
        for word in (english, english[:3], french)
    }
)
"""January is 1: English in full or by three letters, French in full."""

PERIODS: Final = MappingProxyType(
    {
        "eow": "week",
        "fin de semaine": "week",
        "eom": "month",
        "fin du mois": "month",
        "eoq": "quarter",
        "eoy": "year",
    }
)
"""The ends of what is running, a week's being its Friday."""

UNITS_IN: Final = MappingProxyType(
    {
        "in": MappingProxyType(
            {
                word: unit
                for unit, one in (
                    ("d", "day"),
                    ("w", "week"),
                    ("mo", "month"),
                    ("q", "quarter"),
                    ("y", "year"),
                )
                for word in (one, f"{one}s")
            }
        ),
        "dans": MappingProxyType(
            {
                "jour": "d",
                "jours": "d",
                "semaine": "w",
                "semaines": "w",
                "mois": "mo",
                "trimestre": "q",
                "trimestres": "q",
                "an": "y",
                "ans": "y",
                "annee": "y",
                "annees": "y",
            }
        ),
    }
)
"""The unit a word stands for after `in` and after `dans`."""

# What follows is no date; it is understood well enough to offer one that can be typed.

OTHER_MONTHS: Final = MappingProxyType(
    {"sept": 9, "janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7}
)

OTHER_UNITS: Final = MappingProxyType(
    {"m": "mo", "j": "d", "s": "w", "sem": "w", "wk": "w", "wks": "w", "a": "y", "yr": "y"}
)

OTHER_PHRASES: Final = MappingProxyType(
    {
        "eod": "today",
        "end day": "today",
        "end today": "today",
        "tonight": "today",
        "ce soir": "today",
        "apres-demain": "+2d",
        "end week": "eow",
        "fin semaine": "eow",
        "next week": "+1w",
        "semaine prochaine": "+1w",
        "end month": "eom",
        "fin mois": "eom",
        "next month": "+1mo",
        "mois prochain": "+1mo",
        "end quarter": "eoq",
        "fin trimestre": "eoq",
        "end year": "eoy",
        "fin d'annee": "eoy",
        "fin l'annee": "eoy",
    }
)
"""By the words that carry the meaning, without `the`, `of`, `le`, `de` and the like."""


def fold(text: str) -> str:
    """Give text without case, accents and curly apostrophes, and with single plain spaces."""
    plain = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    straight = bare.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(straight.replace("\N{MODIFIER LETTER APOSTROPHE}", "'").split())


def ordinal(number: int) -> str:
    """Give a number as an English day of the month: `1st`, `15th`, `22nd`."""
    teen = number // 10 % 10 == 1
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
