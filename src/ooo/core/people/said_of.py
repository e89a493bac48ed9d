"""What a field of a pasted line says of someone: a cadence, a relation, an address, a role.

What looks like a rhythm, a date, an address or a heading never becomes a role.
"""

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress

from msgspec.structs import replace

from ooo.core.dates import parse_past
from ooo.core.dates.bad import BadDate, DayToCome
from ooo.core.dates.tail import looks_like_date
from ooo.core.model import Relation
from ooo.core.people.newcomers import Newcomer
from ooo.core.people.relations import relation_named
from ooo.core.rhythm.cadence import BadCadence
from ooo.core.rhythm.typed import looks_like_rhythm, typed_cadence
from ooo.core.text.facts import Code, Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.errors import OooError, Saying

_COUNT = pattern(r"(?:every\s+)?[0-9]+[a-z]+", re.IGNORECASE)
HEADINGS: Mapping[str, str] = {
    word: column
    for column, words in (
        ("name", ("name", "full name", "nom complet", "person", "personne")),
        ("name", ("display name", "employee", "membre", "member", "collaborateur")),
        ("reversed", ("last, first", "last name, first name", "nom, prenom", "nom et prenom")),
        ("first", ("first name", "firstname", "prenom", "given name", "first")),
        ("last", ("last name", "lastname", "surname", "nom de famille", "family name")),
        ("nom", ("nom",)),
        ("role", ("role", "title", "job title", "titre", "fonction", "poste", "position")),
        ("cadence", ("cadence", "rythme", "frequency", "frequence", "rhythm", "how often")),
        ("relation", ("relation",)),
        ("email", ("email", "e-mail", "mail", "courriel", "address", "adresse", "e-mail address")),
        ("email", ("email address", "adresse e-mail", "adresse mail")),
        ("aliases", ("alias", "aka", "nickname", "surnom")),
        ("last_met", ("last", "last met", "last meeting", "vu le", "dernier")),
        ("since", ("since", "depuis", "joined", "start date")),
        ("", ("team", "equipe", "phone", "telephone", "department", "departement")),
    )
    for word in words
}
"""What columns of a list are called, and what they say; none of it is what someone does."""

_HEADER = pattern(r"(?:to|cc|bcc|from|subject|date|sent|reply-to|a|de|objet|envoye)\s*:.*")
_TELEPHONE = pattern(r"(?:tel\.?:?\s*)?[+(]?[0-9][0-9 ./()-]{6,}", re.IGNORECASE)
_PRONOUN = "she|her|hers|he|him|his|they|them|theirs|elle|il|lui|iel|ielle"
_PRONOUNS = pattern(rf"(?:{_PRONOUN})(?:\s*[/|\N{{MIDDLE DOT}}-]\s*(?:{_PRONOUN}))+", re.IGNORECASE)
_LINK = pattern(r"(?:https?://|www\.|mailto:|tel:)\S*", re.IGNORECASE)
_LAST = pattern(r"(?:last(?:\s+met)?|vue?(?:\s+le)?)\s+(.+)", re.IGNORECASE)
_ALIAS = pattern(r"(?:alias|aka)\s+(.+)", re.IGNORECASE)
_ROLE = pattern(r"(?:role|rôle)\s*:?\s+(.+)", re.IGNORECASE)


_ANY_DAY = dt.date(2000, 2, 29)

_LONGEST = 4
"""How many words a day, or how often, has at most."""


class Refused(Exception):
    """Why a line, or a field of it, cannot be taken."""

    def __init__(self, says: Saying) -> None:
        super().__init__()
        self.says = says


def with_field(newcomer: Newcomer, field: str, today: dt.date) -> tuple[str, Newcomer]:
    """Give the name of what one field says, and the newcomer with it; raise Refused."""
    if relation := relation_named(field):
        return "relation", replace(newcomer, relation=relation)
    if cadence := _cadence(field):
        return "cadence", replace(newcomer, cadence=cadence)
    if match := _LAST.fullmatch(field):
        return "last_met", replace(newcomer, last_met=_past(match[1], today))
    if match := _ALIAS.fullmatch(field):
        return "aliases", replace(newcomer, aliases=(*newcomer.aliases, match[1]))
    if "@" in field and " " not in field:
        return "email", replace(newcomer, email=field.strip("<>").removeprefix("mailto:"))
    if match := _ROLE.fullmatch(field):
        return "role", replace(newcomer, role=match[1])
    _check_role(field)
    return "role", replace(newcomer, role=field)


def with_cell(newcomer: Newcomer, column: str, cell: str, today: dt.date) -> Newcomer:
    """Give the newcomer with what the cell of a named column says; raise Refused."""
    match column:
        case "role":
            return replace(newcomer, role=cell)
        case "email" if "@" in cell:
            return replace(newcomer, email=cell.strip("<>"))
        case "email":
            raise Refused(Saying("{email:quoted} is no address", email=Words(cell)))
        case "aliases":
            return replace(newcomer, aliases=(cell,))
        case "last_met" | "since":
            return replace(newcomer, **{column: _past(cell, today)})
        case "cadence":
            return replace(newcomer, cadence=_strict(cell))
        case "relation":
            return replace(newcomer, relation=_relation(cell))
    return newcomer


def _strict(cell: str) -> str:
    try:
        return typed_cadence(cell)
    except BadCadence as bad:
        raise Refused(_in_short(bad)) from None


def _relation(cell: str) -> Relation:
    if relation := relation_named(cell):
        return relation
    raise Refused(Saying("{relation:quoted} is no relation", relation=Words(cell)))


def check_name(name: str) -> None:
    """Raise Refused for what cannot be a name: nothing, a heading, an address, no letter at all."""
    if not name:
        raise Refused(Saying("the name comes first"))
    folded = fold(name)
    if "@" in name or _LINK.fullmatch(name):
        template = "{name:quoted} is an address; the name comes first"
    elif folded in HEADINGS or ":" in name or _HEADER.fullmatch(folded):
        template = "{name:quoted} could be a heading: leave it out"
    elif not any(map(str.isalpha, name)) or _is_when(name):
        template = "{name:quoted} is no name"
    elif end := _when_at_the_end(name):
        raise Refused(
            Saying("{end:quoted} is no part of a name: put a comma before it", end=Words(end))
        )
    else:
        return
    raise Refused(Saying(template, name=Words(name)))


def says_when(name: str) -> bool:
    """Tell whether a name is, or ends in, a day or how often, as where a comma is missing."""
    return _is_when(name) or bool(_when_at_the_end(name))


def _when_at_the_end(name: str) -> str:
    """Give the day, or how often, that a name ends in: `2w` of `Alice Martin 2w`; else nothing."""
    words = name.split()
    for first in range(max(1, len(words) - _LONGEST), len(words)):
        end = " ".join(words[first:])
        if not end.isdecimal() and any(map(str.isdecimal, end)) and _is_when(end):
            return end
    return ""


def _is_when(name: str) -> bool:
    """Tell whether what stands for a name is how often, or a day: `9 nov`, but not `April`."""
    with suppress(BadCadence):
        return bool(typed_cadence(name))
    if not any(map(str.isdecimal, name)):
        return False
    try:
        parse_past(name, today=_ANY_DAY, through_history=True)
    except DayToCome:
        return True
    except BadDate:
        return False
    return True


def _check_role(field: str) -> None:
    """Raise what a field looks like, where it is no role unless it is called one."""
    folded = fold(field)
    if looks_like_rhythm(field):
        template = "{field:quoted} could be how often you meet: write every 2 weeks, or role {text}"
    elif "@" in field or _LINK.fullmatch(field):
        template = "{field:quoted} could be an address: write a@example.org alone, or role {text}"
    elif folded in HEADINGS or _HEADER.fullmatch(folded):
        template = "{field:quoted} could be a heading: leave it out, or write role {text}"
    elif _PRONOUNS.fullmatch(field):
        template = "{field:quoted} could be pronouns: leave it out, or write role {text}"
    elif _TELEPHONE.fullmatch(field) and not _is_when(field):
        template = "{field:quoted} could be a telephone: leave it out, or write role {text}"
    elif looks_like_date(field):
        template = "{field:quoted} could be a date: write last {text}, or role {text}"
    else:
        return
    raise Refused(Saying(template, field=Words(field), text=Code(field)))


def _cadence(field: str) -> str:
    """Give the cadence that a field is, empty where it is none; refuse `2x`, meant as one."""
    try:
        return typed_cadence(field)
    except BadCadence as bad:
        if _COUNT.fullmatch(field):
            raise Refused(_in_short(bad)) from None
    return ""


def _past(text: str, today: dt.date) -> dt.date:
    try:
        return parse_past(text, today=today, through_history=True)
    except BadDate as bad:
        raise Refused(_in_short(bad)) from None


def _in_short(error: OooError) -> Saying:
    """Give the sentence of an error without its full stop, to stand in a list."""
    return Saying("{says:short}", says=error.sentence)
