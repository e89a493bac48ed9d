"""Whose names stand in a text: as whole words, without regard to accents and case.

Better one too many: each is for somebody to look at, and nothing is changed by it.
"""

import re
from collections.abc import Iterable

from ooo.core.model import Person
from ooo.core.text.fold import fold


def mentioned(text: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Give the people whose name, first or last name, alias or slug stands in the text."""
    folded = fold(text)
    return tuple(
        person for person in people if any(_stands_in(folded, word) for word in _names(person))
    )


def _names(person: Person) -> frozenset[str]:
    parts = person.name.split()
    words = (person.slug, person.name, *parts[:1], *parts[-1:], *person.aliases)
    return frozenset(filter(None, map(fold, words)))


def _stands_in(text: str, word: str) -> bool:
    if word not in text:
        return False
    # Scripts without blanks between words have no whole ones to look for.
    if not word.isascii():
        return True
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
