"""Looks through a text for words that are better not written, by lists and five rules.

The rules keep false alarms away: a hyphen is a letter; names are no words; some phrases only look
like them (`traps.py`); "toujours" and "never" count with few words beside them alone; a judgement
that comes with a fact passes, and what somebody else said. Protected subjects never pass.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, cast

from msgspec import Struct

from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.core.words.lists import lists

Category = Literal[
    "insult",
    "judgement",
    "mind_reading",
    "absolute",
    "health",
    "pregnancy",
    "family",
    "religion",
    "union",
    "politics",
    "origin",
    "sex_life",
    "age",
    "offence",
    "own",
]
"""What a word is; `own` is one that the notebook's page adds."""

PROTECTED: Final[frozenset[Category]] = frozenset(
    {
        "health",
        "pregnancy",
        "family",
        "religion",
        "union",
        "politics",
        "origin",
        "sex_life",
        "age",
        "offence",
    }
)
"""What the law protects, of which nothing is to be held against anybody."""

_PASS_WITH_A_FACT: Final = frozenset({"judgement"})
_PASS_WHEN_REPORTED: Final = frozenset({"insult", "judgement", "mind_reading", "absolute"})

_LETTERS: Final = r"[\w\u0300-\u036f]+"
_TOKEN: Final = pattern(
    rf"{_LETTERS}(?:[-\u2010\u2011]{_LETTERS})*(?:['\u2018\u2019\u02bc\u2032](?=\w)(?!s\b))?"
    r"|[^\w\s'\u2018\u2019\u02bc\u2032]|\n"
)
_QUOTES: Final = frozenset('"\u00ab\u00bb\u201c\u201d')
_SOMEONE: Final = "@"
_ANY: Final = "*"
_PRONOUNS: Final = frozenset(("he", "she", "they", "il", "elle", "ils", "elles"))
_TITLES: Final = frozenset(("m", "mm", "mme", "mlle", "mr", "mrs", "ms", "dr", "pr", "me"))
_ARE: Final = frozenset(("est", "sont"))

_WITH_ANY: Final = 3
"""Words; a form with any word in it has more."""

_NO_DEED: Final = frozenset(
    [
        "a",
        "ai",
        "as",
        "avons",
        "avez",
        "ont",
        "avait",
        "avaient",
        "aura",
        "est",
        "sont",
        "etait",
        "faut",
        "pleut",
        "suffit",
    ]
)
"""Behind these words "ne … jamais" tells of experience, or of nobody."""


class FoundWord(Struct, frozen=True):
    """A word that was found: what it is, as it was written; some wait until they are asked for."""

    category: Category
    term: str
    waits: bool = False


class Own(Struct, frozen=True):
    """What the notebook says of words: those it accepts, and those it adds, folded."""

    ok: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()

    @property
    def longest(self) -> int:
        """Of how many words the longest is that it adds."""
        return max((len(form.split()) for form in self.more), default=0)


class _Word:
    """A word of a text: where it stands, as it is looked up, whether it may be a name."""

    __slots__ = ("end", "form", "name", "start")

    def __init__(self, start: int, end: int, form: str) -> None:
        self.start = start
        self.end = end
        self.form = form
        self.name = False


def own_words(ok: Iterable[str], more: Iterable[str]) -> Own:
    """Give what a notebook's page says of words, as it is looked up."""
    return Own(*(frozenset(filter(None, map(as_form, words))) for words in (ok, more)))


def as_form(text: str) -> str:
    """Give a word, or several, as they are looked up."""
    return " ".join(word.form for word in _words(text))


def review(
    text: str, *, names: frozenset[str] = frozenset(), own: Own | None = None
) -> tuple[FoundWord, ...]:
    """Give what is found in a text, each word once, in its order; `names` are folded words."""
    return tuple(_Review(text, names, own or Own()).found())


class _Review:
    """One look through a text."""

    def __init__(self, text: str, names: frozenset[str], own: Own) -> None:
        self._text = text
        self._own = own
        self._lists = lists()
        self._reach_of_own = own.longest
        self._words = _words(text)
        self._mark_names(names)
        self._take_out_traps()

    def found(self) -> Iterator[FoundWord]:
        """Give what stands in the text and does not pass."""
        seen: set[str] = set()
        at = 0
        while at < len(self._words):
            length, form = self._longest(at)
            alone = length == 1 and form and self._is_of_a_thing(at)
            if form and not alone and form not in seen:
                seen.add(form)
                if found := self._judged(form, at, at + length):
                    yield found
            at += length

    def _judged(self, form: str, first: int, end: int) -> FoundWord | None:
        """Say what a form is, None where it passes."""
        if form in self._own.ok or self._spoken(first, end) in self._own.ok:
            return None
        if form in self._own.more:
            return FoundWord("own", self._term(first, end))
        said, _, later = self._lists.forms[form].partition(", ")
        category = cast("Category", said)
        others = [word.form for word in (*self._words[:first], *self._words[end:])]
        if category in _PASS_WITH_A_FACT and (
            any(word[:1].isdigit() for word in others) or _holds(others, self._lists.facts)
        ):
            return None
        if category in _PASS_WHEN_REPORTED and (
            not _QUOTES.isdisjoint(self._text) or _holds(others, self._lists.reported)
        ):
            return None
        return FoundWord(category, self._term(first, end), waits=bool(later))

    def _longest(self, at: int) -> tuple[int, str]:
        """Give the longest form that begins at a word, and its length; no form, and one word."""
        reach = self._reach(at)
        if reach == 1 and not self._reach_of_own and self._words[at].form not in self._lists.forms:
            return 1, ""
        words = self._words[at : at + reach]
        for length in range(len(words), 0, -1):
            for form in _spelt(words[:length]):
                if form in self._lists.forms or form in self._own.more:
                    return length, form
        return 1, ""

    def _is_of_a_thing(self, at: int) -> bool:
        """Tell whether a word is said of what stands beside it: `lazy loading`, `code toxique`."""
        words, things = self._words, self._lists.things
        if at + 1 < len(words) and words[at + 1].form in things:
            return True
        before = at - 2 if at > 1 and words[at - 1].form in _ARE else at - 1
        return before >= 0 and words[before].form in things

    def _reach(self, at: int) -> int:
        """Give of how many words a form may be that begins here."""
        word, longest = self._words[at], self._lists.longest
        reach = longest.get(word.form, 1)
        if word.name:
            reach = max(reach, longest[_SOMEONE])
        return max(reach, self._reach_of_own) if self._reach_of_own else reach

    def _mark_names(self, names: frozenset[str]) -> None:
        """Take the people of the notebook for anybody, and note what may be a name by its looks.

        That is what stands behind a title, and each of two words in a row with capitals.
        """
        before: _Word | None = None
        titled = False
        for word in self._words:
            capital = self._text[word.start].isupper()
            if capital and word.form in names:
                word.form = _SOMEONE
            is_name = capital and (word.end - word.start == 1 or not self._is_upper(word))
            if is_name and titled:
                word.name = True
            if is_name and before is not None:
                word.name = before.name = True
            before = word if is_name and word.form not in _PRONOUNS else None
            titled = (is_name and word.form in _TITLES) or (titled and word.form == ".")

    def _is_upper(self, word: _Word) -> bool:
        return self._text[word.start : word.end].isupper()

    def _take_out_traps(self) -> None:
        """Empty what only looks like one of the words."""
        words = self._words
        for at in range(len(words)):
            for length in range(self._reach(at), 1, -1):
                several = words[at : at + length]
                if " ".join([word.form for word in several]) in self._lists.traps:
                    for word in several:
                        word.form = ""
                    break

    def _term(self, first: int, end: int) -> str:
        """Give words as they were written, without the capital that a sentence begins with."""
        said = self._text[self._words[first].start : self._words[end - 1].end]
        return said if said.isupper() else said.lower()

    def _spoken(self, first: int, end: int) -> str:
        return " ".join([word.form for word in self._words[first:end]])


def _words(text: str) -> list[_Word]:
    """Give the words of a text, and what stands between them and ends a form."""
    found = []
    for token in _TOKEN.finditer(text):
        said = token[0]
        form = said.lower() if said.isascii() else fold(said).replace("\u2010", "-")
        found.append(_Word(token.start(), token.end(), _SOMEONE if form in _PRONOUNS else form))
    return found


def _spelt(words: Sequence[_Word]) -> Iterator[str]:
    """Give the forms that some words may stand for."""
    forms = [word.form for word in words]
    if len(forms) > 1 or not words[0].name:
        yield " ".join(forms)
    if any(word.name for word in words):
        forms = [_SOMEONE if word.name else word.form for word in words]
        yield " ".join(forms)
    if len(forms) > _WITH_ANY and forms[-2] not in _NO_DEED:
        yield " ".join([*forms[:-2], _ANY, forms[-1]])


def _holds(forms: Iterable[str], looked_for: Iterable[str]) -> bool:
    said = f" {' '.join(forms)} "
    return any(f" {each} " in said for each in looked_for)
