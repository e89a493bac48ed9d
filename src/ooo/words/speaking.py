"""A language by its code; of those that nobody asks for none is loaded."""

from importlib import import_module

from ooo.words.language import ENGLISH, Language


def language_of(code: str) -> Language:
    """Give the language with a code of `core/text/spoken`."""
    if code == ENGLISH.code:
        return ENGLISH
    found: Language = import_module("ooo.words.french.language").ON_SCREEN
    return found
