"""My promises to everyone over time, a line each."""

from collections.abc import Iterator

from ooo.core.looking_back.given import PromiseSide
from ooo.core.looking_back.given_all import MyPromises
from ooo.core.text.facts import Name
from ooo.words.language import Language
from ooo.words.looking_back import say_not_counted
from ooo.words.outline import BESIDE, Outline, Sheet, joined
from ooo.words.run import Runs, worn
from ooo.words.sheets.looking_back.given import ENOUGH


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
        said = joined([*_briefly(language, each.me)], BESIDE)
        sheet.text(*language.say("{name}: {said}", name=name, said=said), indent=1, hang=3)
    if answer.people and answer.unread:
        sheet.gap()
        sheet.text(*say_not_counted(language, answer.unread))
    return sheet.outline()


def _briefly(language: Language, side: PromiseSide) -> Iterator[Runs]:
    """Say how many were kept of those that had to be, and how many are late: `13 of 14 kept`.

    Of less than five, those that were missed are counted by themselves.
    """
    if side.had_to_be >= ENOUGH:
        yield language.say("{kept} of {all} kept", kept=side.kept, all=side.had_to_be)
    else:
        if side.kept:
            yield language.say("{kept} kept", kept=side.kept)
        if side.missed:
            yield language.say("{count} missed", count=side.missed)
    if side.late:
        yield language.say("{count} late now", count=side.late)
    elif not side.had_to_be and side.open:
        yield language.say("{count} open", count=side.open)
    elif not side.had_to_be:
        yield language.say("{count} not needed any more", count=side.dropped)
