"""What may be chosen, a numbered line each; the question stands below it."""

import datetime as dt
from itertools import groupby

from msgspec.structs import replace

from ooo.core.model import SettledCommitment, SettledPoint
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.records.choosing import Choice, Choosing, Offered
from ooo.core.records.standing import OpenPromise
from ooo.core.text.facts import Name
from ooo.words.echo import words_in_line
from ooo.words.language import Language, one_line
from ooo.words.outline import Outline, Row, Sheet
from ooo.words.records import say_ending, why_and_due, why_point
from ooo.words.rhythm import say_whom
from ooo.words.run import Run, Runs, capitalized, worn


def outline(answer: Choosing, language: Language) -> Outline:
    """List what is open under the name of each person; what was settled, in its own order."""
    sheet = Sheet()
    digits = len(str(len(answer.items)))
    for slug, choices in groupby(answer.items, key=_whose):
        if slug:
            sheet.text(*_name(answer, slug, language), wide=True)
        for choice in choices:
            row = Row(
                _words(answer, choice, language),
                lead=(Run(f"{choice.number}  ".rjust(digits + 2)),),
                label=language.fact(choice.number),
                why=_why(choice.record, answer.screen.today, language),
                tag=choice.record.id,
                hang=digits + 3,
            )
            sheet.add(row)
    return sheet.outline()


def _whose(choice: Choice) -> str:
    """Give under whose name a choice stands: what was settled stands under none."""
    return "" if isinstance(choice.record, SettledCommitment | SettledPoint) else choice.person


def _name(answer: Choosing, slug: str, language: Language) -> Runs:
    name = next(each.name for each in answer.items if each.person == slug)
    return worn(say_whom(language, answer.screen.people[slug], name), "person")


def _words(answer: Choosing, choice: Choice, language: Language) -> Runs:
    """Say whose promise it is, or what kind of point, and its words."""
    they = Name(answer.screen.people[choice.person].called)
    record = choice.record
    shown = answer.screen.show_all
    text = language.fact(one_line(record.text)) if shown else words_in_line(language, record)
    label = worn(language.say("{label}: ", label=_label(record, they, language)), "person")
    return (*label, *text)


def _label(record: Offered, they: Name, language: Language) -> Runs:
    match record:
        case SettledCommitment(owner="me"):
            return language.say("You, to {name}", name=they)
        case SettledPoint():
            return language.say("With {name}", name=they)
        case OpenPromise(owner="me"):
            return language.say("You")
        case OpenPromise() | SettledCommitment():
            return language.fact(they)
    if waits_to_be_said(record):
        return language.say("To say")
    if record.by != "them":
        return language.say("Point")
    said = language.say("{name}'s point", name=they)
    # Where the name begins, it is as it is written.
    return capitalized(said) if said[0].of is None else said


def _why(record: Offered, today: dt.date, language: Language) -> Runs:
    match record:
        case SettledCommitment() | SettledPoint():
            day = language.day(record.settled, today=today)
            ending = say_ending(language, record, record.outcome)
            said = language.say("{ending} {day}", ending=ending, day=day)
            return worn(said, "reason", whole=True)
        case OpenPromise():
            unmarked = replace(record, sensitive=False)
            return why_and_due(language, unmarked, today=today, shared=False)
    return why_point(language, replace(record, sensitive=False), day=today, today=today)
