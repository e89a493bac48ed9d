"""Words that are no date, understood well enough to offer one that can be typed."""

from collections.abc import Mapping
from typing import Final, Literal

from ooo.core.dates.words import meanings

OTHER_UNITS: Final[Mapping[str, str]] = meanings(
    mo="m, mos, mth, mths", w="s, wk, wks", y="a, yr, yrs"
)

Stretch = Literal["first", "middle", "last"]

PARTS_OF_A_PERIOD: Final[Mapping[str, tuple[Stretch, ...]]] = {
    **dict.fromkeys(("in", "en", "courant", "during", "au"), ("first", "last")),
    **dict.fromkeys(("early", "start", "beginning", "debut"), ("first",)),
    **dict.fromkeys(("mid", "middle", "mi", "milieu"), ("middle",)),
    **dict.fromkeys(("late", "end", "fin"), ("last",)),
}
"""What stands before a month, a week, a quarter or a year, and which of its days it may mean."""

PERIOD_OF_UNIT: Final[Mapping[str, str]] = {"w": "week", "mo": "month", "q": "quarter", "y": "year"}
"""The period that is as long as a unit."""

WEEK: Final = "(?:week|wk|semaine|sem|kw)"

LIMITS: Final = (
    *("at the latest", "latest", "max", "maximum", "sharp", "or so", "ideally", "if possible"),
    *("au plus tard", "dernier delai", "grand max", "idealement", "si possible", "environ"),
    *("please", "pls", "plz", "thanks", "thank you", "thx", "svp", "stp", "merci"),
    *("(tbc)", "(tbd)", "(?)", "tbc", "tbd", ":)", ":-)", ";)"),
    *("am", "pm", "eod", "cob", "eob", "first thing", "aprem", "apres midi"),
    *("end of day", "close of play", "or earlier", "or sooner", "or before", "ou avant"),
    *(
        "en fin de journee",
        "fin de journee",
        "dans la journee",
        "en journee",
        "a la premiere heure",
    ),
    *("before lunch", "after lunch", "avant le dejeuner", "apres le dejeuner"),
)
"""Words that may stand behind a date and leave it what it is."""

OTHER_PHRASES: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("eod", "end day", "end today"), ("today",)),
    **dict.fromkeys(("fin journee", "en fin journee", "dans journee"), ("today",)),
    **dict.fromkeys(("cette fin semaine", "this end week"), ("eow",)),
    **dict.fromkeys(("tmrw", "tmr", "tmw", "2moro"), ("tomorrow",)),
    **dict.fromkeys(("tonight", "this morning", "this afternoon", "this evening"), ("today",)),
    **dict.fromkeys(("ce matin", "cet apres-midi", "cet aprem", "ce soir"), ("today",)),
    **dict.fromkeys(
        (
            *("this weekend", "ce week-end", "ce weekend", "weekend", "week-end"),
            *("at weekend", "over weekend", "ce we"),
        ),
        ("saturday", "sunday"),
    ),
    **dict.fromkeys(
        ("before weekend", "avant week-end", "avant weekend", "avant ce week-end"), ("friday",)
    ),
    **dict.fromkeys(("within week", "dans semaine", "in week", "en fin semaine"), ("eow",)),
    **dict.fromkeys(("within month", "dans mois", "month end", "month-end"), ("eom",)),
    **dict.fromkeys(("quarter end", "quarter-end"), ("eoq",)),
    **dict.fromkeys(("year end", "year-end", "before year end"), ("eoy",)),
    **dict.fromkeys(("christmas", "xmas", "christmas day", "noel"), ("25 dec",)),
    **dict.fromkeys(("christmas eve", "reveillon", "veille noel"), ("24 dec",)),
    **dict.fromkeys(
        ("new year", "new year's", "new year's day", "nouvel an", "jour l'an"), ("1 jan",)
    ),
    **dict.fromkeys(("new year's eve", "saint-sylvestre"), ("31 dec",)),
}
"""What each may mean, by the words that carry the meaning."""
