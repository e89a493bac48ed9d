"""What is looked for: words that must all stand in one record, folded on both sides.

Three letters or more are found anywhere in a word, one or two only as a whole word; what stands in
quotes, or was one word of the shell with blanks in it, is found as that run of words. A script
that writes no blanks has no whole words, and a piece of it is found anywhere.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from msgspec import Struct

from ooo.core.text.facts import Usage
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import UsageProblem

_ANYWHERE = 3
"""Letters; as many are found inside a word, too."""

_UNSPACED = (
    ("\u0e00", "\u0eff"),  # Thai, Lao
    ("\u1000", "\u109f"),  # Burmese
    ("\u1780", "\u17ff"),  # Khmer
    ("\u2e80", "\ua4cf"),  # kana, Han and their like
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
_PIECE = pattern("[0-9a-z_\u0080-\U0010ffff]+")
_STRAY = pattern("(?<![\u0590-\u06ff])[\u0591-\u05bd\u064b-\u065f\u0670]+")
"""Marks of Hebrew and Arabic behind no letter of theirs."""

_QUOTES = " \u00a0\u202f\u201c\u201d\u201e\u00ab\u00bb"
"""What editors put in for quotes, which no shell takes for one, and the blanks within."""

_LONGEST_SHOWN = 56
_BEFORE = 18


class NothingToFind(UsageProblem):
    """Neither words nor a filter say what to find."""

    says = "{missing} is missing."
    fix = "Give words, as in ooo find salary grid, or a filter, as in ooo find --kind career"

    def __init__(self) -> None:
        super().__init__(missing=Usage("TEXT…"))


class Term(Struct, frozen=True):
    """A word, folded, or a run of words; a `bounded` one is found as whole words only."""

    folded: str
    bounded: bool

    def place(self, folded: str) -> int:
        """Give where it stands first in a folded text, -1 where it does not."""
        at = folded.find(self.folded)
        while self.bounded and at >= 0 and not _stands_alone(folded, at, len(self.folded)):
            at = folded.find(self.folded, at + 1)
        return at


class Query(Struct, frozen=True):
    """All that must stand in a record, as it was typed and folded."""

    typed: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def pieces(self) -> tuple[str, ...]:
        """Give what a file must hold somewhere, folded, to hold such a record."""
        return tuple(dict.fromkeys(each for term in self.terms for each in _pieces(term)))

    def fits(self, texts: Iterable[str]) -> bool:
        """Tell whether every term stands in one of the texts of a record."""
        if not self.terms:
            return True
        folded = [in_search(text) for text in texts if text]
        return all(any(term.place(text) >= 0 for text in folded) for term in self.terms)


def in_search(text: str) -> str:
    """Give a text as what is looked for is compared with it: a stray mark parts two words."""
    return fold_words(text if text.isascii() else _STRAY.sub(" ", text))


def parse_query(words: Sequence[str]) -> Query:
    """Read what was typed, a word of the shell each; raise NothingToFind where none says a word."""
    typed: list[tuple[str, bool]] = []
    for argument in words:
        word = argument if '"' in argument else argument.strip(_QUOTES) or argument
        for at, part in enumerate(word.split('"')):
            is_run = at % 2 == 1 or ('"' not in word and len(word.split()) > 1)
            typed += [(part, True)] if is_run else [(each, False) for each in part.split()]
    found = {
        text: Term(folded, bounded=is_run or len(folded) < _ANYWHERE)
        for text, is_run in typed
        if (folded := in_search(text))
    }
    if words and not found:
        raise NothingToFind
    return Query(tuple(found), tuple(dict.fromkeys(found.values())))


def marked(text: str, query: Query) -> tuple[tuple[str, bool], ...]:
    """Give a text in one line, in parts of which those that were looked for are marked.

    A long one is cut around the first of them, between words.
    """
    line = " ".join(text.split())
    spans = _spans(line, query)
    start, end = _window(line, spans)
    parts: list[tuple[str, bool]] = []
    at = start
    for first, last in spans:
        if at <= first and last <= end:
            parts += [(line[at:first], False), (line[first:last], True)]
            at = last
    parts.append((line[at:end], False))
    shown = [part for part in parts if part[0]]
    if start:
        shown.insert(0, ("…", False))
    if end < len(line):
        shown.append(("…", False))
    return tuple(shown)


def _spans(line: str, query: Query) -> list[tuple[int, int]]:
    """Give where the terms stand first in a line, from the left."""
    folded, origin = "", []
    for at, character in enumerate(line):
        plain = fold(character)
        folded += plain
        origin += [at] * len(plain)
    origin.append(len(line))
    spans = []
    for term in query.terms:
        at = term.place(folded)
        if at >= 0:
            last = origin[at + len(term.folded) - 1] + 1
            while last < len(line) and not fold(line[last]):
                last += 1
            spans.append((origin[at], last))
    return sorted(spans)


def _window(line: str, spans: list[tuple[int, int]]) -> tuple[int, int]:
    """Give which part of a line is shown."""
    if len(line) <= _LONGEST_SHOWN:
        return 0, len(line)
    first = spans[0][0] if spans else 0
    start = max(0, min(first - _BEFORE, len(line) - _LONGEST_SHOWN))
    if start:
        start = line.find(" ", start, first) + 1 or start
    end = start + _LONGEST_SHOWN
    if end < len(line):
        between = line.rfind(" ", start, end)
        end = between if between > first else end
    return start, end


def _pieces(term: Term) -> list[str]:
    return _PIECE.findall(term.folded)


def _stands_alone(text: str, at: int, length: int) -> bool:
    """Tell whether no word goes on at either end of a part of a text."""
    end = at + length
    return not (
        (at > 0 and _goes_on(text[at - 1], text[at]))
        or (end < len(text) and _goes_on(text[end - 1], text[end]))
    )


def _goes_on(left: str, right: str) -> bool:
    return all(map(_in_a_word, (left, right)))


def _in_a_word(character: str) -> bool:
    """Tell whether a character is one of a word that blanks would end."""
    if any(first <= character <= last for first, last in _UNSPACED):
        return False
    return character == "_" or unicodedata.category(character)[0] in "LMN"
