"""What ends an answer: the way back, or that nothing changed.

What takes something away or puts another thing in its place (a record closed, moved or reopened,
a field or a booking changed, a log) names the way back, and only where something changed; what
only adds says it in one sentence, and no more.
"""

from ooo.words.language import Language
from ooo.words.outline import Sheet
from ooo.words.run import Run, worn


def say_nothing_changed(sheet: Sheet, language: Language, *words: Run, tag: str = "") -> None:
    """Say that all stands as before, and why; there is nothing to take back then."""
    sheet.text(*language.say("Nothing to change: {words}", words=words), wide=True, tag=tag)


def say_undo(sheet: Sheet, language: Language) -> None:
    """End with the way back: `Undo: ooo undo`."""
    sheet.text(*worn(language.say("Undo: "), "muted"), *language.command("ooo undo"))
