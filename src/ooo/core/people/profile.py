"""What is held on who someone is: changed field by field, renamed, paused."""

import datetime as dt
from typing import Any, ClassVar

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import asdict, replace

from ooo.core.answer import Answer
from ooo.core.dossier import Decision, Held
from ooo.core.model import Person, Relation
from ooo.core.people.newcomers import (
    check_aliases,
    check_last_met,
    check_name_is_new,
    check_slug_free,
    tidy_name,
)
from ooo.core.rhythm.cadence import parse_cadence
from ooo.core.rhythm.pauses import with_pause, without_pause
from ooo.errors import UsageProblem

_MINUTES = range(1, 24 * 60)


class BadLength(UsageProblem):
    """A meeting lasts some minutes of a day."""

    says = "A meeting cannot take {minutes} minutes."
    fix = "Give a number such as 30 or 45."


class PauseIsOver(UsageProblem):
    """A pause ends on a day to come."""

    says = "A pause until {day} would be over."
    fix = "Give a day to come, or none."


class NothingToChange(UsageProblem):
    """An edit that names no field."""

    says = "There is nothing to change."
    fix = "Name what to set, such as --cadence 3w; ooo person edit --help lists it all."


class ProfileChange(Struct, frozen=True, kw_only=True):
    """What to set of a person; what is not named stays as it is.

    `preferences` are set one by one; an empty text takes one away.
    """

    aliases: tuple[str, ...] | UnsetType = UNSET
    role: str | UnsetType = UNSET
    relation: Relation | UnsetType = UNSET
    since: dt.date | UnsetType | None = UNSET
    last_met: dt.date | UnsetType | None = UNSET
    cadence: str | UnsetType = UNSET
    career_cadence: str | UnsetType = UNSET
    minutes: int | UnsetType = UNSET
    email: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    leaves: dt.date | UnsetType | None = UNSET
    trial: dt.date | UnsetType | None = UNSET
    preferences: dict[str, str] | UnsetType = UNSET


class ProfileScreen(Struct, frozen=True):
    """The person before, and the day it was said on."""

    was: Person
    today: dt.date


class ProfileChanged(Answer, frozen=True, kw_only=True):
    """The person as held now, and the fields that changed."""

    kind: ClassVar[str] = "person-changed"

    person: str
    name: str
    changed: tuple[str, ...]
    now: Person
    screen: ProfileScreen


def edit_person(
    held: Held, slug: str, change: ProfileChange, *, today: dt.date
) -> Decision[ProfileChanged]:
    """Set fields of one person; `held` has everyone, so that aliases stay apart.

    An empty cadence is the notebook's. Raises NothingToChange, BadCadence, BadLength, PastOnly and
    AliasTaken.
    """
    fields = {name: value for name, value in asdict(change).items() if value is not UNSET}
    if not fields:
        raise NothingToChange
    person = held.dossiers[slug].person
    after = replace(person, **_merged(person, fields))
    for cadence in (fields.get("cadence"), fields.get("career_cadence")):
        if cadence:
            parse_cadence(cadence)
    if fields.get("minutes", 0) not in {0, *_MINUTES}:
        raise BadLength(minutes=after.minutes)
    check_last_met(fields.get("last_met"), today=today)
    check_aliases(fields.get("aliases", ()), _others(held, slug))
    return _changed(held, slug, after, today)


def rename_person(
    held: Held, slug: str, name: str, *, today: dt.date, new_slug: str = ""
) -> Decision[ProfileChanged]:
    """Give a person another name; the short name, and so the directory, only where one is chosen.

    Two people may share a name only where a short name was chosen. Raises NoName, PersonExists,
    BadSlug and SlugTaken.
    """
    person = held.dossiers[slug].person
    if not new_slug:
        check_name_is_new(tidy_name(name), _others(held, slug))
    if new_slug and new_slug != slug:
        check_slug_free(new_slug, _others(held, slug))
    after = replace(person, name=tidy_name(name), slug=new_slug or slug)
    return _changed(held, slug, after, today)


def pause_person(
    held: Held, slug: str, until: dt.date | None, *, today: dt.date
) -> Decision[ProfileChanged]:
    """Let nobody be reminded of a person before the day `until`; None: until further notice.

    Raises PauseIsOver.
    """
    if until is not None and until <= today:
        raise PauseIsOver(day=until)
    person = held.dossiers[slug].person
    return _changed(held, slug, with_pause(person, until, today=today), today)


def end_pause(held: Held, slug: str, *, today: dt.date) -> Decision[ProfileChanged]:
    """Let a person be back today; that they were away stays in their file."""
    person = held.dossiers[slug].person
    return _changed(held, slug, without_pause(person, today=today), today)


def _others(held: Held, slug: str) -> tuple[Person, ...]:
    return tuple(dossier.person for key, dossier in held.dossiers.items() if key != slug)


def _merged(person: Person, fields: dict[str, Any]) -> dict[str, Any]:
    """Give the fields to set, with the preferences that are not named among them."""
    if "preferences" not in fields:
        return fields
    merged = {**person.preferences, **fields["preferences"]}
    return {**fields, "preferences": {key: text for key, text in merged.items() if text}}


def _changed(held: Held, slug: str, after: Person, today: dt.date) -> Decision[ProfileChanged]:
    dossier = held.dossiers[slug]
    before = dossier.person
    names = Person.__struct_fields__
    answer = ProfileChanged(
        person=after.slug,
        name=after.name,
        changed=tuple(name for name in names if getattr(before, name) != getattr(after, name)),
        now=after,
        screen=ProfileScreen(before, today),
    )
    return Decision({slug: replace(dossier, person=after)}, answer)
