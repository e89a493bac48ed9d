"""The page for the next manager: who someone is, what was promised, and what they want kept.

It is shown to the person first. `ooo import` reads it back, as of its day.
"""

import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment
from ooo.core.text.facts import Code, Name, Words
from ooo.words.growth import say_goal
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet
from ooo.words.rhythm import say_cadence, say_when_booked
from ooo.words.run import Run, Runs
from ooo.words.sheets.exchange.leaving import tag_of


def outline(handed: Dossier, me: str, language: Language, today: dt.date) -> Outline:
    """Give what may be handed on, a section each; empty ones are left out."""
    sheet = Sheet()
    person = handed.person
    name = Name(person.first_name)
    day = Code(today.isoformat())
    sheet.title(*language.say("Handing over: {name} · {day}", name=Name(person.name), day=day))
    _who(sheet, handed, language, today)
    if person.preferences:
        sheet.heading(language.say("What {name} told me about working together", name=name))
        for key, said in person.preferences.items():
            sheet.item(*language.say("{key}: {text}", key=Words(key), text=Words(said)))
    _goals(sheet, handed, language, today)
    _promises(sheet, handed, me, language)
    _points(sheet, handed, language)
    _notes(sheet, handed, language)
    return sheet.outline()


def _who(sheet: Sheet, handed: Dossier, language: Language, today: dt.date) -> None:
    person = handed.person
    if person.role:
        sheet.text(*language.fact(Words(person.role)))
    if person.since:
        sheet.text(*language.say("In the team since {day}", day=person.since))
    if person.cadence:
        cadence = say_cadence(language, person.cadence)
        sheet.text(*language.say("We meet {cadence}", cadence=cadence))
    if person.next:
        moment = say_when_booked(language, person.next, today=today)
        sheet.text(*language.say("Next meeting: {moment}", moment=moment))


def _goals(sheet: Sheet, handed: Dossier, language: Language, today: dt.date) -> None:
    goals = [goal for goal in handed.goals if goal.is_open]
    if goals:
        sheet.heading(language.say("Goals"))
        for goal in goals:
            stands = say_goal(language, goal, today=today)
            sheet.item(*(language.fact(Words(goal.title)) if goal.indicator else stands))
            if goal.why:
                sheet.under(*language.fact(Words(goal.why)))
            if goal.indicator:
                sheet.under(*stands)


def _promises(sheet: Sheet, handed: Dossier, me: str, language: Language) -> None:
    name = Name(handed.person.first_name)
    owner = Name((me.split() or [""])[0])
    if mine := [each for each in handed.commitments if each.owner == "me"]:
        template = "Promised by {owner}: to keep, or to tell {name} that it will not be kept"
        if not owner:
            template = "Promised to {name}: to keep, or to say that it will not be kept"
        sheet.heading(language.say(template, owner=owner, name=name))
        for promise in mine:
            sheet.item(*_promise(promise, language))
    if theirs := [each for each in handed.commitments if each.owner == "them"]:
        sheet.heading(language.say("Promised by {name}", name=name))
        for promise in theirs:
            sheet.item(*_promise(promise, language))


def _promise(promise: Commitment, language: Language) -> Runs:
    due = language.fact(Code(f" (due {promise.due.isoformat()})")) if promise.due else ()
    mark = (Run("[ ] ", "box"),)
    return (*mark, *language.fact(Words(promise.text)), *due, *tag_of(promise.id))


def _points(sheet: Sheet, handed: Dossier, language: Language) -> None:
    if handed.points:
        sheet.heading(language.say("To talk about"))
        for point in handed.points:
            sheet.item(*language.fact(Words(point.text)))


def _notes(sheet: Sheet, handed: Dossier, language: Language) -> None:
    notes = [(each.date, note) for each in handed.meetings for note in each.notes]
    if notes:
        sheet.heading(language.say("Notes marked to share"))
        for day, note in reversed(notes):
            said = language.say("{day}: {text}", day=day, text=Words(note.text))
            sheet.item(*said)
