"""Cadences in words, as people type them: `weekly`, `every 2 weeks`, `toutes les 3 semaines`.

Files hold the strict form alone; what is typed becomes it at the door.
"""

from types import MappingProxyType
from typing import Final

from ooo.core.dates.words import COUNTS, fold
from ooo.core.rhythm.cadence import BadCadence, split_cadence
from ooo.core.text.facts import Words
from ooo.core.text.pattern import pattern

_WORDS: Final = MappingProxyType(
    {
        word: cadence
        for cadence, words in (
            ("1d", ("daily", "quotidien", "quotidienne")),
            ("1w", ("weekly", "hebdo", "hebdomadaire")),
            ("2w", ("biweekly", "bi-weekly", "fortnightly", "bimensuel", "bimensuelle")),
            ("30d", ("monthly", "mensuel", "mensuelle")),
            ("60d", ("bimonthly", "bi-monthly", "bimestriel", "bimestrielle")),
            ("90d", ("quarterly", "trimestriel", "trimestrielle")),
            ("180d", ("half-yearly", "semestriel", "semestrielle")),
            ("365d", ("yearly", "annually", "annuel", "annuelle")),
            ("1w", ("tous les 8 jours", "tous les huit jours")),
            ("2w", ("tous les 15 jours", "tous les quinze jours", "twice a month")),
            ("2w", ("every other week", "every second week", "une semaine sur deux")),
            ("2w", ("1 semaine sur 2", "deux fois par mois", "2 fois par mois")),
            ("60d", ("every other month", "un mois sur deux", "1 mois sur 2")),
        )
        for word in words
    }
)

_DAYS: Final = MappingProxyType(
    {
        unit: (days, sign)
        for days, sign, units in (
            (1, "d", ("d", "day", "days", "j", "jour", "jours")),
            (1, "w", ("w", "wk", "wks", "week", "weeks", "sem", "semaine", "semaines")),
            (2, "w", ("fortnight", "fortnights", "quinzaine", "quinzaines")),
            (30, "d", ("mo", "month", "months", "mois")),
            (90, "d", ("q", "quarter", "quarters", "trimestre", "trimestres")),
            (180, "d", ("semestre", "semestres")),
            (365, "d", ("y", "year", "years", "an", "ans", "annee", "annees")),
        )
        for unit in units
    }
)
"""What one of a unit is: so many days or weeks."""

_LEADS: Final = (
    *("every", "each", "once every", "once a", "once per", "chaque", "tous les", "toutes les"),
    *("une fois par", "1 fois par", "par", "per", "rythme", "cadence"),
)
_SAY_HOW_OFTEN: Final = frozenset(
    ["every", "each", "chaque", "tous", "toutes", "fortnight", "twice", "once", "rythme", "cadence"]
)
_COUNTED: Final = pattern(r"(?:([0-9]{1,3}|[a-z]+) ?)??([a-z]+)")


def typed_cadence(text: str) -> str:
    """Give a cadence that was typed in its strict form, `2w` or `10d`; raise BadCadence."""
    phrase = fold(text).rstrip(".").replace(": ", " ").replace(" : ", " ")
    if phrase in _WORDS:
        return _WORDS[phrase]
    lead = next((lead for lead in _LEADS if phrase.startswith(f"{lead} ")), "")
    phrase = phrase.removeprefix(lead).strip()
    if phrase in _WORDS:
        return _WORDS[phrase]
    match = _COUNTED.fullmatch(phrase)
    number, unit = match.groups() if match else (None, "")
    count = (COUNTS.get(number) or (int(number) if number.isdecimal() else 0)) if number else 1
    if unit not in _DAYS or not count or (number is None and not lead):
        raise BadCadence(text=Words(text))
    days, sign = _DAYS[unit]
    strict = f"{count * days}{sign}"
    try:
        split_cadence(strict)
    except BadCadence:
        raise BadCadence(text=Words(text)) from None
    return strict


def looks_like_rhythm(text: str) -> bool:
    """Tell whether words were meant to say how often, whether or not they can be read."""
    words = {word.strip(".,;:") for word in fold(text).split()}
    return not words.isdisjoint(_SAY_HOW_OFTEN | _WORDS.keys())
