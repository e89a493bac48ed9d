"""What phones, editors and chat make of what was typed for a shell, made plain again.

A dash in place of two hyphens begins an option, and curly quotes hold words together, as the ones
of a keyboard would have done.
"""

from collections.abc import Collection, Iterator, Sequence

_DASHES = "\u2013\u2014"
_CLOSING = {"\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb"}


def in_plain(words: Sequence[str], options: Collection[str]) -> list[str]:
    """Give the words of a command line as they would be with plain hyphens and quotes.

    Only what becomes one of the `options` is one; a word with blanks in it was quoted already.
    """
    return [_option(word, options) for word in _joined(words)]


def _option(word: str, options: Collection[str]) -> str:
    bare = word.lstrip(_DASHES)
    if bare == word:
        return word
    name = bare.partition("=")[0]
    for hyphens in ("--", "-"):
        if f"{hyphens}{name}" in options:
            return f"{hyphens}{bare}"
    return word


def _joined(words: Sequence[str]) -> Iterator[str]:
    """Join the words between curly quotes; a quote without its end is a word like any other."""
    place = 0
    while place < len(words):
        last = _end_of_quote(words, place)
        if last is None:
            yield words[place]
        else:
            quoted = " ".join(words[place : last + 1])[1:-1].strip()
            place = last
            yield quoted
        place += 1


def _end_of_quote(words: Sequence[str], first: int) -> int | None:
    """Give the place of the word that ends the quote that `first` begins, if it begins one."""
    closing = _CLOSING.get(words[first][:1])
    if closing is None:
        return None
    for place in range(first, len(words)):
        if any(char.isspace() for char in words[place]):
            return None
        if words[place].endswith(closing) and (place > first or len(words[place]) > 1):
            return place
    return None
