"""What the options of `person add` and `person edit` say, read into the values of a person."""

import datetime as dt
from typing import get_args

from msgspec import UNSET, UnsetType

from ooo.core.dates import parse_past
from ooo.core.model import Relation
from ooo.core.people.profile import BadLength
from ooo.core.people.relations import relation_named
from ooo.core.rhythm.typed import typed_cadence
from ooo.core.text.facts import Code, Words
from ooo.errors import UsageProblem

RELATIONS: tuple[Relation, ...] = get_args(Relation)
NONE = frozenset(["none", "aucun", "aucune"])
"""What clears a value, in either language."""

_A_DAY = 24 * 60


class UnknownRelation(UsageProblem):
    """A relation that is none of the five."""

    says = "{text:quoted} is no relation."
    fix = "There is: {relations}."


class NotAnAddress(UsageProblem):
    """What was given for an address is none."""

    says = "{text:quoted} is no address."
    fix = "For example: marion@example.org"


def address_of(text: str) -> str:
    """Give an address on one line, empty to clear it; raise NotAnAddress."""
    address = " ".join(text.split())
    if address and ("@" not in address or " " in address):
        raise NotAnAddress(text=Words(address))
    return address


def relation_of(text: str) -> Relation:
    """Give the relation that `text` is, in English or French; raise UnknownRelation."""
    if relation := relation_named(text):
        return relation
    raise UnknownRelation(text=Words(text), relations=tuple(map(Code, RELATIONS)))


def past_or_none(text: str, *, today: dt.date) -> dt.date | None:
    """Give a day that has been, None for `none` or nothing; raise BadDate."""
    if text.strip().lower() in ("", *NONE):
        return None
    return parse_past(text, today=today, through_history=True)


def cadence_of(text: str | None) -> str | UnsetType:
    """Give a cadence as files hold it, empty to clear it, UNSET where none was typed.

    Raise BadCadence.
    """
    if text is None:
        return UNSET
    return typed_cadence(text) if text else ""


def length_of(minutes: int | None) -> int:
    """Give how long a meeting takes, 0 where nothing was said; raise BadLength."""
    if minutes is not None and not 0 < minutes < _A_DAY:
        raise BadLength(minutes=minutes)
    return minutes or 0
