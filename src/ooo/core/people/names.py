"""A name leads to one person or to none: what could be several people is never guessed."""

from collections.abc import Collection, Iterable
from typing import Self

from ooo.core.model import Person
from ooo.core.not_there import NotThere
from ooo.core.text.facts import Name, Slug, Words
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.core.text.slugs import DEVICES, LONGEST_SLUG, is_slug
from ooo.core.text.suggest import nearest
from ooo.errors import ExitStatus, OooError, Saying, UsageProblem

_NOT_SLUG = pattern("[^a-z0-9]+")
_APOSTROPHE = pattern("'")
_WORD_START = pattern(r"(?<![^\s'.-])[^\s'.-]")
_LISTED = 8
_NAMELESS = "person"


class UnknownPerson(NotThere):
    """No one is called what was typed; `near` is who may have been meant."""

    says = "No one called {who:quoted}."
    in_part = "No one who can be read is called {who:quoted}; {unread:and} cannot be read."
    apart = frozenset({"agenda.toml", "commitments.toml", "goals.toml", "meetings", "settled"})
    fix = "Add someone first: ooo person add NAME"

    def __init__(self, who: str, *, near: Person | None, people: Iterable[Person]) -> None:
        slugs = tuple(Slug(person.slug) for person in people if not person.archived)
        if near is not None:
            self.fix = "Did you mean {near}?"
        elif len(slugs) > _LISTED:
            self.fix = "There is {slugs}, …. Someone new: ooo person add NAME"
        elif slugs:
            self.fix = "There is {slugs}. Someone new: ooo person add NAME"
        super().__init__(who=Words(who), near=near and _named(near), slugs=slugs[:_LISTED])

    def where_unread(self, unread: Iterable[str]) -> Self:
        """Give the same, said of those who were read; whoever is near may still be meant."""
        advice = self.fix
        super().where_unread(unread)
        if self.facts["near"]:
            self.fix = advice
        return self


class AmbiguousPerson(OooError):
    """Several people could be meant: `matches`."""

    status = ExitStatus.USAGE

    says = "{who:quoted} could be {count} people."
    fix = "Say which one:\n{matches:lines}"

    def __init__(self, who: str, matches: tuple[Person, ...]) -> None:
        super().__init__(who=Words(who), count=len(matches), matches=tuple(map(_named, matches)))
        self.matches = matches


class NoSlug(UsageProblem):
    """A name has no letter that a directory could be named after."""

    says = "{name:quoted} has no letter to make a short name of."
    fix = "Choose one yourself: --short NAME (a to z, 0 to 9 and -)."


class BadSlug(UsageProblem):
    """A short name that was chosen cannot name a directory everywhere."""

    says = "{text:quoted} cannot be a short name."
    fix = "Use a to z, 0 to 9 and - between them, at most {longest}: --short alice-martin"

    def __init__(self, text: str) -> None:
        if text in DEVICES:
            self.says = "{text:quoted} cannot be a short name: some systems keep it for a device."
        super().__init__(text=Words(text), longest=LONGEST_SLUG)


def slug(name: str, taken: Collection[str] = ()) -> str:
    """Give the short name of someone new: the first word, else the whole name, else a number.

    A word that says nothing in a to z is passed over; where all are, it is `person-2` and so on.
    Raises NoSlug for a name without any letter.
    """
    words = (_sluggish(word) for word in name.split())
    first = next((word for word in words if word), "")
    whole = _sluggish(name)
    if not first and not any(map(str.isalpha, name)):
        raise NoSlug(name=Words(name))
    whole = whole or _NAMELESS
    for candidate in filter(None, (first, whole if first else "")):
        if candidate not in taken and candidate not in DEVICES:
            return candidate
    number = 2
    while (candidate := _numbered(whole, number)) in taken:
        number += 1
    return candidate


def check_slug(text: str) -> str:
    """Give back a short name that someone chose; raise BadSlug when it cannot be one."""
    if not is_slug(text):
        raise BadSlug(text)
    return text


def resolve(who: str, people: Iterable[Person]) -> Person:
    """Give the one person meant by `who`; raise UnknownPerson or AmbiguousPerson."""
    everyone = tuple(people)
    matches = candidates(who, everyone)
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise AmbiguousPerson(who, matches)
    raise UnknownPerson(who, near=_near(who, everyone), people=everyone)


def candidates(who: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Give everyone `who` could mean: those of the first rule that finds anyone.

    The rules: exact slug; exact alias; exact name or first name; the beginning of any part of the
    name. A slug comes before an alias because it is the one word that must always reach its owner.
    """
    wanted = fold_words(who)
    everyone = tuple(people)
    if not wanted:
        return ()
    for fits in (_is_slug_of, _is_alias_of, _is_name_of, _begins_part_of):
        matches = tuple(person for person in everyone if fits(wanted, person))
        if matches:
            return matches
    return ()


def called_so(who: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Give those who could be meant at a terminal by `who`, where that is what several are called.

    One of them has it for a short name or an alias, and is meant where nobody can be asked.
    """
    wanted = fold_words(who)
    alike = tuple(each for each in people if wanted in called(each))
    chosen = any(_is_slug_of(wanted, each) or _is_alias_of(wanted, each) for each in alike)
    return alike if len(alike) > 1 and chosen else ()


def called(person: Person) -> frozenset[str]:
    """Give the words that are somebody's own: short name, aliases, and first name until they left.

    All are folded.
    """
    first = () if person.archived else (fold(person.first_name),)
    return frozenset([person.slug, *map(fold, person.aliases), *first])


def _named(person: Person) -> Saying:
    return Saying("{name} ({slug})", name=Name(person.name), slug=Slug(person.slug))


def _is_slug_of(wanted: str, person: Person) -> bool:
    return wanted == person.slug


def _is_alias_of(wanted: str, person: Person) -> bool:
    return any(wanted == fold(alias) for alias in person.aliases)


def _is_name_of(wanted: str, person: Person) -> bool:
    return wanted in (fold_words(person.name), fold(person.first_name))


def _begins_part_of(wanted: str, person: Person) -> bool:
    name = fold_words(person.name)
    return any(name.startswith(wanted, part.start()) for part in _WORD_START.finditer(name))


def _near(who: str, people: tuple[Person, ...]) -> Person | None:
    owners = {word: person for person in reversed(people) for word in _words(person)}
    found = nearest(fold_words(who), owners)
    return None if found is None else owners[found]


def _words(person: Person) -> tuple[str, ...]:
    name = fold_words(person.name)
    return (person.slug, *map(fold, person.aliases), name, *name.split())


def _sluggish(text: str) -> str:
    words = _NOT_SLUG.sub("-", _APOSTROPHE.sub("", fold(text)))
    return words.strip("-")[:LONGEST_SLUG].rstrip("-")


def _numbered(base: str, number: int) -> str:
    ending = f"-{number}"
    return base[: LONGEST_SLUG - len(ending)].rstrip("-") + ending
