"""A pasted list of people: one a line, a name and then what is known, commas between.

`Alice Martin, 2w, last 9 nov` · `Karim Benali; peer; Data platform lead; alias kb`
"""

import datetime as dt
import re
from typing import get_args

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dates import parse_past
from ooo.core.dates.bad import BadDate
from ooo.core.dates.tail import looks_like_date
from ooo.core.model import Relation
from ooo.core.people.newcomers import Newcomer
from ooo.core.rhythm.cadence import BadCadence
from ooo.core.rhythm.typed import looks_like_rhythm, typed_cadence
from ooo.core.text.facts import Code, Name, Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.errors import OooError, Saying, UsageProblem

_SEPARATOR = pattern(r"\s*[,;\t]\s*")
_BULLET = pattern(r"(?:[-*•]|[0-9]+[.)])\s+")
_COUNT = pattern(r"(?:every\s+)?[0-9]+[a-z]+", re.IGNORECASE)
_HEADINGS = frozenset(
    [
        *("name", "nom", "first name", "last name", "prenom", "role", "title", "titre", "fonction"),
        *("poste", "cadence", "rythme", "frequency", "frequence", "relation", "email", "e-mail"),
        *("mail", "courriel", "address", "adresse", "alias", "last", "last met", "last meeting"),
        *("vu le", "dernier", "team", "equipe", "person", "personne", "since", "depuis", "phone"),
    ]
)
"""What columns of a list are called; none of it is what someone does."""

_HEADER = pattern(r"(?:to|cc|bcc|from|subject|date|sent|reply-to|a|de|objet|envoye)\s*:.*")
_LINK = pattern(r"(?:https?://|www\.|mailto:|tel:)\S*", re.IGNORECASE)
_LAST = pattern(r"(?:last(?:\s+met)?|vue?(?:\s+le)?)\s+(.+)", re.IGNORECASE)
_ALIAS = pattern(r"(?:alias|aka)\s+(.+)", re.IGNORECASE)
_ROLE = pattern(r"(?:role|rôle)\s*:?\s+(.+)", re.IGNORECASE)
_RELATIONS: tuple[Relation, ...] = get_args(Relation)
_TWICE = {
    "relation": Saying("it has more than one relation"),
    "cadence": Saying("it has more than one cadence"),
    "last_met": Saying("it has more than one last meeting"),
    "email": Saying("it has more than one e-mail address"),
    "role": Saying("it has more than one role"),
}


class RosterProblem(Struct, frozen=True):
    """A line of the list (counted from 1) that cannot be taken, and why."""

    line: int
    text: str
    says: Saying


class Roster(Struct, frozen=True):
    """Who is on the list, and the lines that say nothing that can be kept."""

    people: tuple[Newcomer, ...]
    problems: tuple[RosterProblem, ...] = ()


class BadRoster(UsageProblem):
    """Some lines of a list cannot be read, so that nobody on it is added."""

    says = "{count:# line|# lines} of the list cannot be read, so nobody was added."
    fix = "{lines:lines}\nA line is a name, then what is known: Alice Martin, 2w, last 9 nov"

    def __init__(self, problems: tuple[RosterProblem, ...]) -> None:
        lines = tuple(
            Saying(
                "line {line}, {text}: {says}", line=one.line, text=Words(one.text), says=one.says
            )
            for one in problems
        )
        super().__init__(count=len(problems), lines=lines)


class EmptyRoster(UsageProblem):
    """A list without anyone on it."""

    says = "The list has nobody on it."
    fix = "Write one person a line: Alice Martin, 2w, last 9 nov"


class _Refused(Exception):
    """Why a field of a line cannot be taken."""

    def __init__(self, says: Saying) -> None:
        super().__init__()
        self.says = says


def parse_roster(text: str, *, today: dt.date) -> Roster:
    """Give the people of a pasted list; empty lines and lines that start with `#` are passed over.

    After the name come, in any order: a cadence (`2w`, `every 2 weeks`), `last DATE` (looking
    back), a relation, an e-mail address, `alias WORD`, and a role (`role WORDS`, or words that are,
    and look like, none of the others).
    """
    people: list[Newcomer] = []
    problems: list[RosterProblem] = []
    for number, line in enumerate(text.split("\n"), 1):
        bare = _BULLET.sub("", line.strip(), count=1)
        if not bare or bare.startswith("#"):
            continue
        try:
            people.append(_newcomer(bare, [fold(one.name) for one in people], today))
        except _Refused as refused:
            problems.append(RosterProblem(number, bare, refused.says))
    return Roster(tuple(people), tuple(problems))


def read_roster(text: str, *, today: dt.date) -> tuple[Newcomer, ...]:
    """Give everyone on a pasted list; raise BadRoster or EmptyRoster rather than only some."""
    roster = parse_roster(text, today=today)
    if roster.problems:
        raise BadRoster(roster.problems)
    if not roster.people:
        raise EmptyRoster
    return roster.people


def _newcomer(line: str, before: list[str], today: dt.date) -> Newcomer:
    first, *fields = _SEPARATOR.split(line)
    name = " ".join(first.split())
    if not name:
        raise _Refused(Saying("the name comes first"))
    if fold(name) in before:
        raise _Refused(Saying("{name} is on the list twice", name=Name(name)))
    newcomer = Newcomer(name=name)
    said: set[str] = set()
    for field in filter(None, fields):
        name, newcomer = _with_field(newcomer, field, today)
        if name in said and name in _TWICE:
            raise _Refused(_TWICE[name])
        said.add(name)
    return newcomer


def _with_field(newcomer: Newcomer, field: str, today: dt.date) -> tuple[str, Newcomer]:
    """Give the name of what one field says, and the newcomer with it."""
    said = field.lower()
    relation = next((known for known in _RELATIONS if known == said), None)
    if relation:
        return "relation", replace(newcomer, relation=relation)
    if cadence := _cadence(field):
        return "cadence", replace(newcomer, cadence=cadence)
    if match := _LAST.fullmatch(field):
        return "last_met", replace(newcomer, last_met=_last_met(match[1], today))
    if match := _ALIAS.fullmatch(field):
        return "aliases", replace(newcomer, aliases=(*newcomer.aliases, match[1]))
    if "@" in field and " " not in field:
        return "email", replace(newcomer, email=field)
    if match := _ROLE.fullmatch(field):
        return "role", replace(newcomer, role=match[1])
    _check_role(field)
    return "role", replace(newcomer, role=field)


def _check_role(field: str) -> None:
    """Raise what a field looks like, where it is no role unless it is called one."""
    folded = fold(field)
    if looks_like_rhythm(field):
        template = "{field:quoted} could be how often you meet: write every 2 weeks, or role {text}"
    elif "@" in field or _LINK.fullmatch(field):
        template = "{field:quoted} could be an address: write a@example.org alone, or role {text}"
    elif folded in _HEADINGS or _HEADER.fullmatch(folded):
        template = "{field:quoted} could be a heading: leave it out, or write role {text}"
    elif looks_like_date(field):
        template = "{field:quoted} could be a date: write last {text}, or role {text}"
    else:
        return
    raise _Refused(Saying(template, field=Words(field), text=Code(field)))


def _cadence(field: str) -> str:
    """Give the cadence that a field is, empty where it is none; refuse `2x`, meant as one."""
    try:
        return typed_cadence(field)
    except BadCadence as bad:
        if _COUNT.fullmatch(field):
            raise _Refused(_in_short(bad)) from None
    return ""


def _last_met(text: str, today: dt.date) -> dt.date:
    try:
        return parse_past(text, today=today, through_history=True)
    except BadDate as bad:
        raise _Refused(_in_short(bad)) from None


def _in_short(error: OooError) -> Saying:
    """Give the sentence of an error without its full stop, to stand in a list."""
    return Saying("{says:short}", says=error.sentence)
