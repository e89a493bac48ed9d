"""What stands on each sheet: one outline an answer, found under the same path as in `core`."""

from importlib import import_module

from ooo.core.answer import Answer
from ooo.words.language import Language
from ooo.words.outline import Outline


def outline(answer: Answer, language: Language) -> Outline:
    """Give the outline of an answer in a language.

    That of an answer of `core/people/show.py` is `outline(answer, language)` of
    `words/sheets/people/show.py`.
    """
    place = type(answer).__module__.removeprefix("ooo.core.")
    made: Outline = import_module(f"{__name__}.{place}").outline(answer, language)
    return made
