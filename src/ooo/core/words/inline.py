"""Which of the words are told of while somebody types: the gravest alone, and seldom."""

from typing import Final

from ooo.core.words.review import PROTECTED, FoundWord, Own, review

AT_MOST: Final = 3
"""Lines in one log that something is said of."""


class InlineTelling:
    """What is still to be told of, line after line: once a word, one a line, few in all."""

    def __init__(self, own: Own) -> None:
        self._own = own
        self._told: set[str] = set()

    def of(self, text: str, names: frozenset[str]) -> FoundWord | None:
        """Give what is to be told of a line; None for nothing."""
        if len(self._told) >= AT_MOST:
            return None
        for found in review(text, names=names, own=self._own):
            grave = found.category == "insult" or found.category in PROTECTED
            if grave and not found.waits and found.term.lower() not in self._told:
                return found
        return None

    def told(self, found: FoundWord) -> None:
        """Remember that it was told of."""
        self._told.add(found.term.lower())
