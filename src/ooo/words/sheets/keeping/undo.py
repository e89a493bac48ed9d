"""How `ooo undo`, `ooo redo` and their list answer: the command, when, and what it touched."""

from ooo.core.keeping.redo import Redone
from ooo.core.keeping.undo import Past, PastCommand, Undone
from ooo.core.text.facts import Code, Command, File
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Runs, worn


def outline(answer: Undone | Redone | Past, language: Language) -> Outline:
    """Say what was taken back, brought forward, or could be."""
    sheet = Sheet()
    match answer:
        case Undone(command=command):
            said = _words(language, command)
            sheet.text(*language.say("Taken back: {command}", command=said))
            sheet.text(*worn(language.say("Forward again: ooo redo"), "muted"))
        case Redone(command=command):
            said = _words(language, command)
            sheet.text(*language.say("Brought forward: {command}", command=said))
        case Past(commands=()) if answer.screen:
            sheet.text(*language.saying(answer.screen), wide=True)
        case Past(commands=(), unusable=()):
            sheet.text(*language.say("Nothing to undo."))
        case Past(commands=commands):
            for command in commands:
                state = worn(language.say("  undone"), "muted") if command.undone else ()
                sheet.text(*_words(language, command), *state)
    for path in answer.unusable if isinstance(answer, Past) else ():
        said = language.say("Damaged, and never taken back: {file}", file=File(path))
        sheet.text(*worn(said, "warning"), wide=True)
    return sheet.outline()


def _words(language: Language, past: PastCommand) -> Runs:
    command = worn(language.fact(Command(past.command)), "command")
    details = language.say(
        "  ({moment}, {n:# file|# files})",
        moment=Code(f"{past.time:%Y-%m-%d %H:%M}"),
        n=len(past.files),
    )
    return (*command, *worn(details, "muted"))
