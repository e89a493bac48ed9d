"""`w` in a walk: the words typed so far are of someone else, or of another day."""

import datetime as dt
from typing import NamedTuple

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.core.dates import parse_past
from ooo.core.dates.bad import BadDate
from ooo.core.people.names import UnknownPerson
from ooo.core.rhythm.who import Picked, Reason
from ooo.core.text.facts import Name
from ooo.errors import Saying


class Elsewhere(NamedTuple):
    """Whose meeting it is, and of which day."""

    picked: Picked
    day: dt.date


def find_elsewhere(environment: Environment, typed: str, here: Elsewhere) -> Elsewhere:
    """Give where the words belong: a person, a day, or both, `karim tue 17`.

    Raises UnknownPerson where it is neither, AmbiguousPerson and EndOfInput as `find_person` does.
    """
    try:
        return here._replace(day=parse_past(typed, today=environment.today))
    except BadDate:
        pass
    try:
        return here._replace(picked=_person(environment, typed))
    except UnknownPerson:
        who, _, day = typed.partition(" ")
        if not day:
            raise
        picked = _person(environment, who)
        return Elsewhere(picked, parse_past(day, today=environment.today))


def ask_elsewhere(environment: Environment, ask: Ask, here: Elsewhere) -> Elsewhere:
    """Ask who and which day; Enter is who and when it is now."""
    people = [each for each in environment.notebook.people().value if not each.archived]
    for number, person in enumerate(people, 1):
        option = Saying("  {number}  {name}", number=number, name=Name(person.name))
        environment.output.say(option)
    who = ask.line(Saying("Who? (Enter = {name}) ", name=Name(here.picked.name))).strip()
    if who.isdecimal() and 1 <= int(who) <= len(people):
        who = people[int(who) - 1].slug
    picked = _person(environment, who) if who else here.picked
    today = environment.today
    said = environment.output.language.day(here.day, today=today)
    day = ask.line(Saying("Which day? (Enter = {day}) ", day=said)).strip()
    return Elsewhere(picked, parse_past(day, today=today) if day else here.day)


def _person(environment: Environment, who: str) -> Picked:
    person = find_person(environment, who)
    return Picked(person.slug, person.name, Reason(kind="other"))
