"""How `ooo person add` answers: who is new, a line each."""

import datetime as dt
from collections.abc import Iterator

from ooo.core.model import Person
from ooo.core.people.newcomers import PeopleAdded
from ooo.core.text.facts import Name, Slug, Words
from ooo.errors import Saying
from ooo.words.language import Language
from ooo.words.outline import Outline, Sheet, joined
from ooo.words.people import RELATIONS
from ooo.words.records import COMMA
from ooo.words.rhythm import say_cadence
from ooo.words.run import Runs, worn


def outline(answer: PeopleAdded, language: Language) -> Outline:
    """Give everyone who is new with what was understood, and how many they are."""
    sheet = Sheet()
    for person in answer.people:
        known = joined([*known_of(person, answer.screen.today, language)], COMMA)
        said = language.say(
            "Added {name} ({who}), {known}" if known else "Added {name} ({who})",
            name=worn(language.fact(Name(person.name)), "person"),
            who=Slug(person.slug),
            known=known,
        )
        sheet.text(*said, wide=True)
    if len(answer.people) > 1:
        sheet.text(*language.say("{count:# person|# people} added.", count=len(answer.people)))
    if answer.known:
        left = tuple(map(_named, answer.known))
        said = language.say("In the notebook already, left as they are: {people}.", people=left)
        sheet.text(*said)
    for people in answer.screen.namesakes:
        called = Name(people[-1].first_name)
        alike = tuple(map(_named, people))
        said = language.say("{called} could now be {people:or}.", called=called, people=alike)
        sheet.text(*said)
    return sheet.outline()


def _named(person: Person) -> Saying:
    return Saying("{name} ({who})", name=Name(person.name), who=Slug(person.slug))


def known_of(person: Person, today: dt.date, language: Language) -> Iterator[Runs]:
    """Give what was said of someone, so that a slip is seen at once."""
    if person.role:
        yield language.fact(Words(person.role))
    if person.relation != "report":
        yield language.say(RELATIONS[person.relation])
    if person.cadence:
        yield say_cadence(language, person.cadence)
    if person.last_met:
        yield language.say("last met {day}", day=language.day(person.last_met, today=today))
    for alias in person.aliases:
        yield language.say("alias {alias}", alias=Words(alias))
    if person.email:
        yield language.fact(Words(person.email))
