"""What to type next, as the last lines of a screen."""

from collections.abc import Iterable

from ooo.core.monday.overdue import NextCommand
from ooo.core.text.facts import Code, File, Slug
from ooo.words.language import Language
from ooo.words.outline import BESIDE, Sheet, joined
from ooo.words.run import Run, Runs, worn


def say_next(sheet: Sheet, language: Language, commands: Iterable[NextCommand]) -> None:
    """Write the line of commands worth typing, if there are any."""
    typed = [_typed(language, command) for command in commands]
    if typed:
        said = language.say("Next: {commands}", commands=joined(typed, BESIDE))
        sheet.text(*said, wide=True)


def _typed(language: Language, command: NextCommand) -> Runs:
    """Give a command with what it is about and the day it is for."""
    words = [Code("ooo"), Code(command.verb), Code(command.id) or Slug(command.person)]
    if command.weekday is not None:
        words.append(language.typed_weekday(command.weekday))
    said = [language.fact(word) for word in words if word]
    return worn(joined(said, Run(" ")), "command", whole=True)


def say_first_step(sheet: Sheet, language: Language, unread: tuple[File, ...]) -> None:
    """Say what to do in a notebook that nobody is in, or that someone may be in who is unread."""
    if unread:
        template = "Nobody can be read in this notebook: {unread:and} cannot be read in full."
        sheet.text(*language.say(template, unread=unread), wide=True)
        sheet.text(*language.say("What is wrong there: ooo check"))
        return
    sheet.text(*language.say("Nobody is in this notebook yet."))
    one = language.command("ooo person add Alice Martin")
    sheet.text(*language.say("Add someone: {command}", command=one))
    many = language.command("ooo person add -")
    template = "Add everyone: {command}, then a line each: Alice Martin, 2w, last 9 nov"
    sheet.text(*language.say(template, command=many), wide=True)
