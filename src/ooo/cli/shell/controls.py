"""Control characters are refused at the door: no word and no line that holds one is taken.

What is stored may hold one only where a hand wrote it into a file.
"""

from collections.abc import Sequence

from ooo.core.text.facts import Code
from ooo.core.text.pattern import pattern
from ooo.core.text.safe import safe
from ooo.errors import UsageProblem

_CONTROL = pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)")


class ControlInWords(UsageProblem):
    """A word of the command line holds a control character."""

    says = "The words hold a control character, {control}; nothing is done."
    fix = "Type them again without; a text is words, tabs and line ends."


class ControlInLines(UsageProblem):
    """A line that came in holds a control character."""

    says = "Line {line} holds a control character, {control}; nothing is saved."
    fix = "Take it out and send the lines again; a text is words, tabs and line ends."


def refuse_in_words(argv: Sequence[str]) -> None:
    """Raise ControlInWords for the first one in the words of a command."""
    for word in argv:
        if found := _CONTROL.search(word):
            raise ControlInWords(control=Code(safe(found[0])))


def refuse_in_lines(text: str) -> None:
    """Raise ControlInLines for the first one in lines that came in, by its line."""
    if found := _CONTROL.search(text):
        line = 1 + text.count("\n", 0, found.start())
        raise ControlInLines(line=line, control=Code(safe(found[0])))
