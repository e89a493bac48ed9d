"""`w` in a walk: the words typed so far are of someone else, or of another day."""

import datetime as dt
from collections.abc import Callable
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


class GoElsewhere(Exception):
    """The words are of a meeting with someone else, or of another day."""

    def __init__(self, place: Elsewhere) -> None:
        super().__init__()
        self.place = place


class AskAnywhere(Ask):
    """Asks as another does, and takes `w` at any question for the key that it is."""

    def __init__(
        self, environment: Environment, plain: Ask, go_elsewhere: Callable[[str], None]
    ) -> None:
        self._plain = plain
        self._output = environment.output
        self._go_elsewhere = go_elsewhere

    def line(self, question: Saying, *, with_marks: bool = False, many: bool = False) -> str:
        """Ask as `Ask.line` does; GoElsewhere where `w` leads somewhere."""
        while leads_elsewhere(
            typed := self._plain.line(question, with_marks=with_marks, many=many)
        ):
            self._go_elsewhere(typed)
        return typed


def leads_elsewhere(typed: str) -> bool:
    """Say whether a line is the key `w`, alone or with where it leads behind it."""
    return typed == "w" or (typed.startswith("w ") and "\n" not in typed)


def as_text(typed: str) -> str:
    """Give a line without the backslash that keeps it from being a key."""
    rest = typed.removeprefix("\\")
    return rest if rest in ("?", "b", "e") or leads_elsewhere(rest) else typed


def find_elsewhere(environment: Environment, ask: Ask, typed: str, here: Elsewhere) -> Elsewhere:
    """Give where the words belong: a person, a day, or both, `karim tue 17`; asked if not said.

    Raises UnknownPerson where it is neither, BadDate, and what `find_person` does.
    """
    if not typed:
        return _ask_elsewhere(environment, ask, here)
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


def _ask_elsewhere(environment: Environment, ask: Ask, here: Elsewhere) -> Elsewhere:
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
    return Picked(person.slug, person.name, Reason(kind="other"), person.next)
