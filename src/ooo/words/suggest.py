"""What to type next, as the last lines of a screen."""

from ooo.words.language import Language
from ooo.words.outline import Sheet


def say_first_step(sheet: Sheet, language: Language) -> None:
    """Say what to do in a notebook that nobody is in."""
    sheet.text(*language.say("Nobody is in this notebook yet."))
    one = language.command("ooo person add Alice Martin")
    sheet.text(*language.say("Add someone: {command}", command=one))
    many = language.command("ooo person add -")
    template = "Add everyone: {command}, then a line each: Alice Martin, 2w, last 9 nov"
    sheet.text(*language.say(template, command=many), wide=True)
