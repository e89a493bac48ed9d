"""Which words at the end of a line were meant as a date, whether or not they are one."""

import re
from typing import Final

from ooo.core.dates.words import MONTHS, NAMED_DAYS, OTHER_MONTHS, PERIODS, UNITS_IN, WEEKDAYS, fold

_WORD: Final = r"[a-z]+"

# French that only looks like a date: `mise à jour`, and `mon` before what is mine.
_ORDINARY: Final = r"\ba jour\b|\bmon (?=[a-z])"

_UNITS: Final = frozenset(word for words in UNITS_IN.values() for word in words)
_PARTS_OF_A_DAY: Final = frozenset(
    ["morning", "noon", "afternoon", "evening", "tonight", "matin", "midi", "soir", "aujourd"]
)
_OTHER_UNITS: Final = frozenset(
    ["eod", "cob", "hour", "hours", "heure", "heures", "minute", "minutes", "weekend", "fortnight"]
)
_DATE_WORDS: Final = (
    frozenset([*NAMED_DAYS, *WEEKDAYS, *MONTHS, *OTHER_MONTHS, *PERIODS])
    | (_UNITS - {"an"})  # far more often an English word than a French year
    | _PARTS_OF_A_DAY
    | _OTHER_UNITS
)


def looks_like_date(text: str) -> bool:
    """Tell whether a tail was meant as a date: it holds a digit, a weekday, a month or a unit.

    Only whole words count, so `approved by Marc` has nothing of March. A word that is also an
    ordinary one (`by May`, `by March`) counts: it is better to ask than to lose a date.
    """
    if any(char.isdecimal() for char in text):
        return True
    words: list[str] = re.findall(_WORD, re.sub(_ORDINARY, " ", fold(text)))
    return not _DATE_WORDS.isdisjoint(words)
