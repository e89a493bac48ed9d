"""My promises to everyone over time, a line each."""

from ooo.core.looking_back.given_all import MyPromises
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.run import Run, worn
from ooo.words.sheets.looking_back.given import say_side


def outline(answer: MyPromises, language: Language) -> Outline:
    """Give a line a person."""
    sheet = Sheet()
    if answer.people:
        sheet.heading(language.say("You promised"))
    elif answer.unread:
        template = "What you promised cannot be told: {unread:and} cannot be read in full."
        sheet.text(*language.say(template, unread=answer.unread), wide=True)
    else:
        sheet.text(*language.say("You promised nothing."))
    for each in answer.people:
        name = worn(language.fact(Name(each.name)), "person")
        said = joined(say_side(language, each.me), Run(" "))
        sheet.text(*language.say("{name}: {said}", name=name, said=said), indent=1, hang=3)
    return sheet.outline()
