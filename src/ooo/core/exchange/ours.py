"""Our own JSON, read back: a whole notebook, or one person of it."""

from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier, OwnKeys, Restored
from ooo.core.exchange.brought import Brought, Read, SourceText
from ooo.core.exchange.own_values import from_json
from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Defaults,
    Goal,
    Me,
    Meeting,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.text.facts import Code, Words
from ooo.core.text.pattern import pattern
from ooo.core.text.slugs import is_slug
from ooo.errors import OooError, Saying

KIND = "notebook"
"""The kind of the envelope."""

SCHEMA = 1
"""The newest schema of a notebook that is read."""


_LARGE = 8_000_000
_MOST = 2000
_MOST_RECORDS = 100_000
"""Meetings, points and promises of all; fifty a week for forty years."""

_LONGEST_NAME = 1000
_BEGINS = pattern(r'\s*\{\s*"ooo"\s*:\s*1\s*,\s*"kind"\s*:\s*"notebook"')
"""How what we export begins; what is large and does not is not even looked through."""


class NotOurJson(OooError):
    """JSON that no export of ours wrote."""

    says = "{file} is JSON, and no notebook that ooo exported."
    fix = "What it reads of its own is written by: ooo export --all --format json"


class DamagedJson(OooError):
    """JSON of ours that does not say what it should."""

    says = "{file} is damaged: {why}."
    fix = "Export it again where it came from."


class TooManyPeople(OooError):
    """More people than anybody meets."""

    says = "{file} has more than {most} people, and is not read."
    fix = "Export it again where it came from."


class TooManyRecords(OooError):
    """More meetings, points and promises than anybody has."""

    says = "{file} has more than {most} meetings, points and promises, and is not read."
    fix = "Export it again where it came from, one person after the other."


class NewerSchema(OooError):
    """JSON of a newer version."""

    says = "{file} is of a newer ooo (schema {schema}); this one reads {known}."
    fix = "Bring this ooo up to date, and import it then."


class HeldPerson(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One person in the JSON: their short name, the dossier, and keys of the manager's own."""

    slug: str
    person: Person
    points: tuple[Point, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    goals: tuple[Goal, ...] = ()
    autonomy: tuple[Autonomy, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    settled_commitments: tuple[SettledCommitment, ...] = ()
    settled_points: tuple[SettledPoint, ...] = ()
    own: dict[str, dict[str, Any]] = {}


class HeldNotebook(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A notebook in the JSON."""

    schema: int
    today: str = ""
    manager: Me = Me()
    defaults: Defaults = Defaults()
    words_ok: tuple[str, ...] = ()
    words_more: tuple[str, ...] = ()
    own: dict[str, Any] = {}
    people: tuple[HeldPerson, ...] = ()


def held_person(dossier: Dossier, own: OwnKeys) -> HeldPerson:
    """Give a dossier as it stands in the JSON."""
    return HeldPerson(
        slug=dossier.person.slug,
        own={file: dict(keys) for file, keys in own.items()},
        **{
            name: getattr(dossier, name)
            for name in HeldPerson.__struct_fields__
            if name not in {"slug", "own"}
        },
    )


def read_ours(text: SourceText) -> Read:
    """Give the people of our own JSON.

    NotOurJson, DamagedJson, NewerSchema, TooManyPeople, TooManyRecords.
    """
    data = _data(text)
    schema = data.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        raise NewerSchema(file=Words(text.file), schema=schema, known=SCHEMA)
    try:
        notebook = msgspec.convert(data, HeldNotebook)
    except (msgspec.ValidationError, RecursionError) as error:
        raise DamagedJson(file=Words(text.file), why=Code(str(error))) from None
    if len(notebook.people) > _MOST:
        raise TooManyPeople(file=Words(text.file), most=_MOST)
    if sum(map(_size, notebook.people)) > _MOST_RECORDS:
        raise TooManyRecords(file=Words(text.file), most=_MOST_RECORDS)
    if any(len(each.person.name) > _LONGEST_NAME for each in notebook.people):
        why = Saying("a name is longer than {n} characters", n=_LONGEST_NAME)
        raise DamagedJson(file=Words(text.file), why=why)
    people = tuple(_brought(each) for each in notebook.people)
    cover = Cover(
        schema=notebook.schema,
        me=notebook.manager,
        defaults=notebook.defaults,
        words_ok=notebook.words_ok,
        words_more=notebook.words_more,
    )
    restored = Restored(cover=cover, own_of_cover=from_json(notebook.own))
    return Read(format="json", people=people, restored=restored)


def _data(text: SourceText) -> dict[str, Any]:
    """Give what the envelope holds; NotOurJson, DamagedJson."""
    if len(text.text) > _LARGE and not _BEGINS.match(text.text):
        raise NotOurJson(file=Words(text.file))
    try:
        envelope = msgspec.json.decode(text.text.encode())
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError) as error:
        raise DamagedJson(file=Words(text.file), why=Code(str(error))) from None
    if not isinstance(envelope, dict) or envelope.get("kind") != KIND:
        raise NotOurJson(file=Words(text.file))
    data = envelope.get("data")
    if "ooo" not in envelope or not isinstance(data, dict):
        raise NotOurJson(file=Words(text.file))
    return data


def _size(held: HeldPerson) -> int:
    lists = (
        held.points,
        held.commitments,
        held.goals,
        held.meetings,
        held.settled_commitments,
        held.settled_points,
    )
    return sum(map(len, lists))


def _brought(held: HeldPerson) -> Brought:
    slug = held.slug if is_slug(held.slug) else ""
    meetings = {each.key: each for each in held.meetings}
    dossier = Dossier(
        person=replace(held.person, slug=slug),
        points=held.points,
        commitments=held.commitments,
        goals=held.goals,
        autonomy=held.autonomy,
        entries=tuple(sorted(meetings)),
        meetings=tuple(meetings[key] for key in sorted(meetings)),
        settled_commitments=held.settled_commitments,
        settled_points=held.settled_points,
    )
    return Brought(dossier=dossier, ours=True, own=from_json(held.own))
