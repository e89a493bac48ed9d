"""The lists as they are looked up: every form under what it is, its words one blank apart.

Both languages are always on, since people write in both. They are read when words are first
looked at, and by nothing else.
"""

from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from ooo.core.text.apart import taken_apart
from ooo.core.words.english import ENGLISH
from ooo.core.words.french import FRENCH
from ooo.core.words.traps import FACTS, REPORTED, THINGS, TRAPS


class Lists(Struct, frozen=True):
    """Every form by what it is; what only looks like one; what makes of a judgement a fact.

    `longest` is of how many words the longest form is that begins with a word, traps included.
    """

    forms: dict[str, str]
    longest: dict[str, int]
    traps: frozenset[str]
    things: frozenset[str]
    facts: frozenset[str]
    reported: frozenset[str]


@cache
def lists() -> Lists:
    """Give the lists, read when they are first asked for."""
    forms: dict[str, str] = {}
    for table in (FRENCH, ENGLISH):
        for category, text in table.items():
            forms |= dict.fromkeys(_forms(text), category)
    traps, things, facts, reported = (
        frozenset(_forms(text)) for text in (TRAPS, THINGS, FACTS, REPORTED)
    )
    longest: dict[str, int] = {}
    for form in (*forms, *traps):
        first, *others = form.split(" ")
        if longest.get(first, 0) <= len(others):
            longest[first] = len(others) + 1
    return Lists(forms, longest, traps, things, facts, reported)


def _forms(text: str) -> Iterable[str]:
    """Give the forms of a table, their words as those of a text are told apart.

    `s'en fiche` is s', en and fiche; `@'s too old` is he or she, s, too and old.
    """
    bare = taken_apart(text, "NFD").encode("ascii", "ignore").decode()
    forms = bare.replace("'s ", " s ").replace("'", "' ").split(",")
    return filter(None, map(str.strip, forms))
