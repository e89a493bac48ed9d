"""Which words at the end of a line were meant as a date, whether or not they are one."""

import datetime as dt
import re
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from msgspec import Struct

from ooo.core.dates.bad import Offer
from ooo.core.dates.steps import Look
from ooo.core.dates.words import (
    ENDS,
    MONTHS,
    NAMED_DAYS,
    NUMBERS_IN_WORDS,
    PARTS_OF_A_DAY,
    PERIODS,
    UNITS,
    WEEKDAYS,
    fold,
)

_WORD: Final = r"[a-z]+"
_LONGEST: Final = 8
"""Words of the longest end that is looked at."""

# French that only looks like a date: `mise à jour`, and `mon` before what is mine.
_ORDINARY: Final = r"\ba jour\b|\bmon (?=[a-z])"

_OTHER_WORDS: Final = frozenset(
    [
        *("eod", "cob", "eob", "hour", "hours", "heure", "heures", "minute", "minutes", "weekend"),
        *("christmas", "xmas", "noel", "saint-sylvestre"),
        *("tmrw", "tmr", "tmw", "vend", "vendr", "journee", "dizaine"),
        *("fortnight", "huitaine", "quinzaine", "noon", "tonight", "midi", "aujourd"),
    ]
)
_DATE_WORDS: Final = (
    frozenset([*NAMED_DAYS, *WEEKDAYS, *MONTHS, *ENDS, *PERIODS])
    | (UNITS.keys() - {"an"})  # far more often an English word than a French year
    | PARTS_OF_A_DAY
    | _OTHER_WORDS
) - {"sam"}  # far more often a name than a Saturday

_IN_A_DATE: Final = _DATE_WORDS | {"sam", "an"} | NUMBERS_IN_WORDS.keys()
"""Words of which a date in words has one, where it has no number."""

_OF: Final = frozenset(
    [
        *("of", "from", "since", "after", "about"),
        *("de", "du", "des", "depuis", "apres"),
        *("every", "each", "per", "chaque", "par"),
    ]
)
"""Words that make a date behind them one of something else: `the minutes of friday`."""

_FROM_TO: Final = "from .+ to |du .+ au "

_LAST: Final = frozenset(["last", "dernier", "derniere"])

_NOT: Final = frozenset(["not", "pas"])
_BY_THEN: Final = frozenset(["before", "avant", "until", "till"])

_PLANNED_FOR: Final = (
    r"(?:for|pour|on|sur) (?:the |le |la )?"
    r"(?:(?:next|this|coming|prochain) )?(?:year|quarter|l'annee|annee|trimestre)(?: prochaine?)?"
)
"""What a budget is for, far more often than when it is due."""

_ALSO_NAMES: Final = frozenset(["Sam", "Mar"])
"""Weekdays with a capital that is no English and no French one."""

_ARTICLES: Final = frozenset(["a", "the", "la", "le", "un", "une", "in", "this", "ce", "cette"])
_ALSO_ORDINARY: Final = frozenset(["mer", "jeu", "sun", "sat", "mon", "may", "24/7"])
"""Words that are no date behind an article: `la mer`, `le jeu`, `the sun`."""

_STOPS: Final = " .,;:!\n\t\N{HORIZONTAL ELLIPSIS}"
"""What ends a sentence and is no part of a date."""

_MEASURE: Final = r"[0-9]+[.-][0-9]+"
"""What may be a day and month, and is far more often a version or a range."""


class DateEnd(Struct, frozen=True):
    """Words that end a line, and what they may mean: a day, or several."""

    words: str
    offers: tuple[Offer, ...]


def looks_like_date(text: str) -> bool:
    """Tell whether a tail was meant as a date: it holds a digit, a weekday, a month or a unit.

    Only whole words count, so `approved by Marc` has nothing of March. A word that is also an
    ordinary one (`by May`, `by March`) counts: it is better to ask than to lose a date.
    """
    if any(char.isdecimal() for char in text):
        return True
    return not _DATE_WORDS.isdisjoint(_words(re.sub(_ORDINARY, " ", fold(text))))


def _words(folded: str) -> list[str]:
    return re.findall(_WORD, folded)


def date_at_end(text: str, *, today: dt.date) -> DateEnd | None:
    """Give the longest end of a text that is a day from today on, or may be one or the other.

    A day of something else (`the minutes of friday`) is none, nor is a bare number.
    """
    words = [*re.finditer(r"\S+", text)]
    if not words or not _may_hold_date(text[words[-_LONGEST:][0].start() :]):
        return None
    look, in_words = Look(today), import_module("ooo.core.dates.offers").in_words
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        end = text[words[first].start() :].rstrip(_STOPS)
        phrase = fold(end)
        last = phrase.rpartition(" ")[2]
        before = _word_before(words[:first])
        lead = phrase.split(" ", 1)[0]
        is_of = lead in _OF and not re.match(_FROM_TO, phrase)
        is_name = end.rpartition(" ")[2] in _ALSO_NAMES
        if is_name or _is_ordinary(phrase, last, before) or is_of:
            continue
        offers = [offer for offer in in_words(phrase, look) if offer.day >= today]
        if offers:
            is_none = before in _OF | _LAST or (before in _NOT and lead in _BY_THEN)
            planned = re.fullmatch(_PLANNED_FOR, phrase)
            return None if is_none or planned else DateEnd(end, tuple(offers))
    return None


def _word_before(words: Sequence[re.Match[str]]) -> str:
    """Give the folded word that an end stands behind; `dès` is no `des`."""
    word = words[-1][0].casefold() if words else ""
    return "" if word == "dès" else fold(word)


def _may_hold_date(text: str) -> bool:
    """Tell whether a text has a number or a word of dates, as most have not."""
    has_number = any(char.isdecimal() for char in text)
    return has_number or not _IN_A_DATE.isdisjoint(_words(fold(text)))


def _is_ordinary(phrase: str, last: str, before: str) -> bool:
    if re.fullmatch(_MEASURE, phrase):
        return True
    article = phrase.split(" ", 1)[0] if phrase != last else before
    return last in _ALSO_ORDINARY and (article in _ARTICLES or last == "24/7")
