"""How `ooo undo`, `ooo redo` and their list answer: the command, when, and what it touched."""

from ooo.core.keeping.redo import Redone
from ooo.core.keeping.undo import Past, PastCommand, ToldCommand, Undone
from ooo.core.text.facts import Code, Command, File
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.run import Runs, worn

_SHOWN = 5
"""Deeds of one command that a screen shows; the others are counted."""


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
            digits = max((len(str(each.number)) for each in commands), default=0)
            for each in commands:
                _tell(sheet, language, each, digits)
    for path in answer.unusable if isinstance(answer, Past) else ():
        said = language.say("Damaged, and never taken back: {file}", file=File(path))
        sheet.text(*worn(said, "warning"), wide=True)
    return sheet.outline()


def _tell(sheet: Sheet, language: Language, told: ToldCommand, digits: int) -> None:
    """Give a command by its number, and below it what it did."""
    margin = digits + 2
    number = worn(language.fact(Code(f"{told.number:>{digits}}  ")), "muted")
    state = worn(language.say("  undone"), "muted") if told.undone else ()
    sheet.text(*number, *_words(language, told), *state, hang=margin, wide=True)
    for said in told.did[:_SHOWN]:
        sheet.text(*language.saying(said), indent=margin, hang=margin, wide=True)
    more = len(told.did[_SHOWN:]) + told.more
    if more:
        said_more = language.say("and {count:# thing|# things} more", count=more)
        sheet.text(*worn(said_more, "muted"), indent=margin, wide=True)


def _words(language: Language, past: PastCommand) -> Runs:
    command = worn(language.fact(Command(past.command)), "command")
    details = language.say(
        "  ({moment}, {n:# file|# files})",
        moment=Code(f"{past.time:%Y-%m-%d %H:%M}"),
        n=len(past.files),
    )
    return (*command, *worn(details, "muted"))
