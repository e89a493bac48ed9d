"""Everything held on one person, for whoever asks to read it: nothing is chosen, nothing left out.

Files are given as they are keyed on disk, so that keys of the manager's own are in it too.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.model import Person
from ooo.core.people.mentions import mentioned
from ooo.errors import NOTHING, Saying, UsageProblem


class NotEverything(UsageProblem):
    """An export holds what is sensitive too, which has to be said."""

    says = "An export holds everything on a person, what is sensitive too."
    fix = (
        "If that is what you want: ooo export {who} --all\n"
        "What both may see: ooo prep {who} --share"
    )


class HeldFile(Struct, frozen=True, kw_only=True):
    """One file: what its keys say and its comments, or its text where it is not to be understood.

    `file` is relative to the notebook, or the name of a draft. `says` tells why there is neither.
    """

    file: str
    data: Mapping[str, object] | None = None
    comments: tuple[str, ...] = ()
    text: str = ""
    says: Saying = NOTHING


class Export(Answer, frozen=True, kw_only=True):
    """Everything held on a person on a day; `manager` is whose notebook it is.

    `undo` counts the commands of which an earlier state of these files is kept, to take them back.
    """

    kind: ClassVar[str] = "export"

    person: str
    name: str
    today: dt.date
    manager: str
    files: tuple[HeldFile, ...]
    drafts: tuple[HeldFile, ...]
    undo: int


def others_named(export: Export, people: Iterable[Person]) -> tuple[tuple[Person, str], ...]:
    """Give who else is named in it, each with the first file that names them."""
    others = [person for person in people if person.slug != export.person]
    found: dict[str, tuple[Person, str]] = {}
    for held in (*export.files, *export.drafts):
        for person in mentioned("\n".join(_texts(held)), others):
            found.setdefault(person.slug, (person, held.file))
    return tuple(found.values())


def _texts(value: object) -> Iterable[str]:
    """Give every text in a value."""
    match value:
        case str():
            yield value
        case HeldFile():
            yield from _texts((value.data, value.comments, value.text))
        case Mapping():
            for key, item in value.items():
                yield from _texts((key, item))
        case tuple() | list():
            for item in value:
                yield from _texts(item)
        case _:
            pass
