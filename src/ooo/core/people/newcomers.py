"""People who are new in the notebook: one by name or many from a list, all of them or none."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import asdict, replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Person, Relation, Value
from ooo.core.people import names
from ooo.core.rhythm.cadence import parse_cadence
from ooo.core.text.facts import Name, Slug, Words
from ooo.core.text.fold import fold, fold_words
from ooo.errors import OooError, UsageProblem


class PersonExists(OooError):
    """Someone of that name is in the notebook."""

    says = "{name} is in the notebook already ({slug})."
    fix = (
        "To change what is held: ooo person edit {slug}\n"
        "Someone else of that name needs a short name: --short NAME"
    )

    def __init__(self, person: Person) -> None:
        if person.archived:
            self.says = "{name} is in the notebook already ({slug}), archived."
            self.fix = (
                "To bring them back: ooo person archive {slug} --back\n"
                "Someone else of that name needs a short name: --short NAME"
            )
        super().__init__(name=Name(person.name), slug=Slug(person.slug))


class SlugTaken(OooError):
    """Someone else has the short name that was chosen."""

    says = "The short name {slug:quoted} is {owner}'s."
    fix = "Choose another with --short."


class NobodyNew(OooError):
    """Everyone on a list is in the notebook."""

    says = "Everyone on the list is in the notebook already: {names}."
    fix = "To change what is held: ooo person edit WHO"


class AliasTaken(OooError):
    """Someone else answers to the alias, so that it would lead to two people."""

    says = "{alias:quoted} already leads to {owner}."
    fix = "Choose another alias."


class NoName(UsageProblem):
    """A person needs a name."""

    says = "A person needs a name."
    fix = 'Say it: ooo person add "Alice Martin"'


class PastOnly(UsageProblem):
    """The day on which someone was last met cannot be still to come."""

    says = "Nobody was last met on {day}: it is still to come."
    fix = "Give today or an earlier day."


class Newcomer(Value, frozen=True, kw_only=True):
    """What was said of someone new; `slug` only where one was chosen."""

    name: str
    slug: str = ""
    aliases: tuple[str, ...] = ()
    role: str = ""
    relation: Relation = "report"
    cadence: str = ""
    minutes: int = 0
    since: dt.date | None = None
    last_met: dt.date | None = None
    email: str = ""
    language: str = ""


class NewcomersScreen(Struct, frozen=True):
    """The day it is, and who shares a first name with someone new: all of that name together."""

    today: dt.date
    namesakes: tuple[tuple[Person, ...], ...] = ()


class PeopleAdded(Answer, frozen=True, kw_only=True):
    """Who is new, in the order they were named, and who of a list was `known`."""

    kind: ClassVar[str] = "people-added"

    people: tuple[Person, ...]
    known: tuple[Person, ...] = ()
    screen: NewcomersScreen


def add_people(
    held: Held, newcomers: Sequence[Newcomer], *, today: dt.date
) -> Decision[PeopleAdded]:
    """Add everyone named; `held` has every dossier there is, so that names stay apart.

    Two people may share a name only where a short name was chosen for the second.
    Raises PersonExists, SlugTaken, AliasTaken, NoName, PastOnly, BadCadence, NoSlug and BadSlug;
    then nobody is added.
    """
    everyone = [dossier.person for dossier in held.dossiers.values()]
    taken = {*held.dossiers}
    added: list[Person] = []
    for newcomer in newcomers:
        person = _person(newcomer, [*everyone, *added], taken, today=today)
        taken.add(person.slug)
        added.append(person)
    return Decision(
        {person.slug: Dossier(person=person) for person in added},
        PeopleAdded(
            people=tuple(added),
            screen=NewcomersScreen(today, tuple(_namesakes(added, [*everyone, *added]))),
        ),
    )


def add_listed(
    held: Held, newcomers: Sequence[Newcomer], *, today: dt.date
) -> Decision[PeopleAdded]:
    """Add everyone of a list who is new, and name whom the notebook knows, by name or address.

    Raises what `add_people` does, and NobodyNew.
    """
    everyone = [dossier.person for dossier in held.dossiers.values()]
    by_name = {fold_words(person.name): person for person in everyone}
    by_email = {fold(person.email): person for person in everyone if person.email}
    new: list[Newcomer] = []
    known: dict[str, Person] = {}
    for each in newcomers:
        person = by_name.get(fold_words(each.name)) or by_email.get(fold(each.email))
        if person is None:
            new.append(each)
        else:
            known[person.slug] = person
    if not new:
        if len(known) == 1:
            raise PersonExists(*known.values())
        raise NobodyNew(names=tuple(Name(person.name) for person in known.values()))
    decision = add_people(held, new, today=today)
    return replace(decision, answer=replace(decision.answer, known=tuple(known.values())))


def _namesakes(added: Iterable[Person], everyone: Sequence[Person]) -> Iterator[tuple[Person, ...]]:
    """Give those who are called alike, once for each first name of someone new, who comes last."""
    alike: dict[str, list[Person]] = {}
    for person in everyone:
        for word in names.called(person):
            alike.setdefault(word, []).append(person)
    for first in dict.fromkeys(fold(person.first_name) for person in added):
        if len(alike[first]) > 1:
            yield tuple(alike[first])


def check_aliases(aliases: Iterable[str], others: Iterable[Person]) -> None:
    """Raise AliasTaken when an alias is someone else's short name or alias."""
    owners = {fold(word): other.name for other in others for word in (other.slug, *other.aliases)}
    for alias in aliases:
        if fold(alias) in owners:
            raise AliasTaken(alias=Words(alias), owner=Name(owners[fold(alias)]))


def check_last_met(day: dt.date | None, *, today: dt.date) -> None:
    """Raise PastOnly when the day is still to come."""
    if day is not None and day > today:
        raise PastOnly(day=day)


def check_slug_free(slug: str, others: Iterable[Person]) -> str:
    """Give back a short name that was chosen; raise BadSlug or SlugTaken when it cannot be."""
    names.check_slug(slug)
    for other in others:
        if slug == other.slug or slug in map(fold, other.aliases):
            raise SlugTaken(slug=Words(slug), owner=Name(other.name))
    return slug


def tidy_name(name: str) -> str:
    """Give a name with its words one blank apart; raise NoName when there is none."""
    tidy = " ".join(name.split())
    if not tidy:
        raise NoName
    return tidy


def _person(
    newcomer: Newcomer, others: Sequence[Person], taken: set[str], *, today: dt.date
) -> Person:
    name = tidy_name(newcomer.name)
    if not newcomer.slug:
        check_name_is_new(name, others)
    if newcomer.cadence:
        parse_cadence(newcomer.cadence)
    check_last_met(newcomer.last_met, today=today)
    check_aliases(newcomer.aliases, others)
    if newcomer.slug:
        slug = check_slug_free(newcomer.slug, others)
    else:
        words = {fold(alias) for other in others for alias in other.aliases}
        slug = names.slug(name, taken | words)
    fields = asdict(newcomer) | {"slug": slug, "name": name, "added": today}
    return Person(**fields)


def check_name_is_new(name: str, others: Iterable[Person]) -> None:
    """Raise PersonExists where someone bears that name, however it is written."""
    for other in others:
        if fold_words(other.name) == fold_words(name):
            raise PersonExists(other)
