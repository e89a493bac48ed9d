"""How `ooo backup` answers: where the archive is, what was left out, how to use it."""

from ooo.core.keeping.backup import BackedUp
from ooo.core.text.facts import File
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.run import worn


def outline(answer: BackedUp, language: Language) -> Outline:
    """Say what is in the archive, and who can read it."""
    sheet = Sheet()
    made = language.say(
        "Backed up: {n:# file|# files}, read back and compared: {file}",
        n=answer.files,
        file=File(answer.file),
    )
    sheet.text(*made, wide=True)
    label = worn(language.say("Left out, since it is no ordinary file: "), "warning")
    for path in answer.left_out:
        sheet.text(*label, *language.fact(File(path)), wide=True)
    for what in answer.not_promised:
        said = language.say("Not promised on this disk: {what}.", what=what)
        sheet.text(*worn(said, "warning"), wide=True)
    sheet.text(*language.say("It holds everything, and whoever has it can read it."), wide=True)
    return sheet.outline()
