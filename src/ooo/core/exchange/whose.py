"""Whose notes they are: words of a heading, a folder or a cell that lead to exactly one person."""

from collections.abc import Sequence

from ooo.core.model import Person
from ooo.core.people.names import candidates
from ooo.core.people.said_of import Refused
from ooo.core.text.facts import Words
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

_NOT_NAMES = pattern(
    r"\b(?:1\s*[:/-]\s*1s?|1on1s?|one[- ]to[- ]ones?|one[- ]on[- ]ones?|o3|121|entretiens?|points?"
    r"|notes?|meetings?|weekly|hebdo|syncs?|catch[- ]?ups?|with|avec|de|of|and|et|the|le|la"
    r"|compte rendu|cr|minutes|handing over|passation|log|feedback|observations?"
    r"|tete[- ]a[- ]tete|suivi|journal)\b"
)
_ONE_TO_ONE = pattern(r"(?<![\w:/-])1\s*[:/-]\s*1s?(?![\w:/-])")
"""A word for a meeting with a sign in it that elsewhere stands between two names."""

_BETWEEN = pattern(
    r"\s*(?:/|<>|<->|&|\+|\||,|:|[\u2013\u2014]| - |\b(?:x|and|et|with|avec|me)\b)\s*"
)
_LETTERS = pattern(r"[^\W\d_]")
_SIGNS = " \t-_/()[]{}|:,.&<>+\u2013\u2014'\""


class People:
    """Who is in the notebook, by the words that may name them, and whose notebook it is."""

    def __init__(self, people: Sequence[Person], me: Sequence[str]) -> None:
        self.by_slug = {person.slug: person for person in people}
        self._people = tuple(people)
        self._me = frozenset(
            word for name in me if name for word in (fold_words(name), fold_words(name).split()[0])
        )
        called = (name for each in people for name in (each.name, *each.aliases))
        self._first_words = frozenset(
            word for name in (*called, *me) for word in fold_words(name).split()[:1]
        )
        self._found: dict[str, tuple[Person, ...]] = {}

    def one(self, who: str) -> str:
        """Give the slug of the one person that words name; raise Refused for none or several."""
        found = self._exactly(fold_words(who))
        if not found:
            if not who:
                raise Refused(Saying("it names nobody"))
            raise Refused(Saying("nobody is called {who}", who=Words(who)))
        if len(found) > 1:
            raise Refused(
                Saying("{who:quoted} could be {count} people", who=Words(who), count=len(found))
            )
        return found[0].slug

    def may_begin(self, word: str) -> bool:
        """Tell whether a word is the first of anybody's name, so that more may belong to it."""
        return fold_words(word) in self._first_words

    def is_me(self, who: str) -> bool:
        """Tell whether words name the manager, as `me` does too."""
        folded = fold_words(who)
        return folded in self._me or folded in {"me", "moi"}

    def named(self, text: str) -> str:
        """Give the slug of the one person that a heading names and no more; empty for none.

        Beside their name may stand the manager's, and words for a meeting.
        """
        folded = fold_words(text)
        if found := self._exactly(folded):
            return found[0].slug if len(found) == 1 else ""
        slugs = set()
        for piece in _BETWEEN.split(_ONE_TO_ONE.sub(" ", folded)):
            bare = _NOT_NAMES.sub(" ", piece).strip(_SIGNS)
            bare = " ".join(bare.split())
            if not _LETTERS.search(bare) or self.is_me(bare):
                continue
            found = self._exactly(bare)
            if len(found) != 1:
                return ""
            slugs.add(found[0].slug)
        return slugs.pop() if len(slugs) == 1 else ""

    def _exactly(self, folded: str) -> tuple[Person, ...]:
        """Give those whom folded words name whole: short name, alias, name or first name."""
        if folded not in self._found:
            self._found[folded] = tuple(
                each for each in candidates(folded, self._people) if folded in _words_of(each)
            )
        return self._found[folded]


def _words_of(person: Person) -> frozenset[str]:
    name = fold_words(person.name)
    turned = " ".join((*name.split()[1:], name.split()[0])) if name else ""
    aliases = map(fold, person.aliases)
    return frozenset((person.slug, name, turned, fold(person.first_name), *aliases))
