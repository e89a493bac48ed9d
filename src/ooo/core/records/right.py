"""What was written of a record is put right: a word, whose it is, its date, area and flags.

To put right is not to move: a promise never had the date that was a slip, and remembers no change.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from ooo.core.capture.intake import EmptyText
from ooo.core.capture.tags import check_no_tags, take_tags
from ooo.core.model import Area, Commitment, Note, Owner, Point
from ooo.core.text.facts import Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.errors import UsageProblem

AREAS: Final[dict[str, Area]] = {
    "op": "operational",
    "dev": "development",
    "rel": "relational",
    "none": "",
}
_CONTROL: Final = pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_AREAS_IN_FRENCH: Final[Mapping[str, Area]] = {
    "operationnel": "operational",
    "developpement": "development",
    "relationnel": "relational",
    **dict.fromkeys(("aucun", "aucune"), ""),
}
_OWNERS_TYPED: Final[Mapping[Owner, frozenset[str]]] = {
    "me": frozenset(["me", "moi"]),
    "them": frozenset(["them", "l'autre", "autre"]),
}
"""Whose something is, in either language."""


Rightable = TypeVar("Rightable", bound=Commitment | Point | Note)


class NotAnArea(UsageProblem):
    """A word names none of the three areas."""

    says = "{typed:quoted} is not an area."
    fix = "Write op, dev or rel, or none: operational, development, relational."

    def __init__(self, typed: str) -> None:
        super().__init__(typed=Words(typed))


class NotASide(UsageProblem):
    """A word says neither that it is mine nor that it is theirs."""

    says = "{typed:quoted} does not say whose it is."
    fix = "Write me or them."

    def __init__(self, typed: str) -> None:
        super().__init__(typed=Words(typed))


class ControlInText(UsageProblem):
    """A key that says nothing came into a text."""

    says = "The text holds a control character."
    fix = "Type it again without; a text is words, tabs and line ends."


class NotOfAPromise(UsageProblem):
    """A promise has neither an area nor a flag of its own for sharing."""

    says = "A promise has no area."
    fix = "Leave out --area."

    def __init__(self, *, share: bool) -> None:
        if share:
            self.says = "A promise is shared once both have spoken of it, and no flag says so."
            self.fix = "Leave out --share and --no-share; --sensitive keeps it to yourself."
        super().__init__()


class OnlyAPromiseIsDue(UsageProblem):
    """A due date was said of a point or a note."""

    says = "Only a promise has a due date."
    fix = "Leave out --due. A point on the agenda waits for a first day: ooo move ID DATE"


class Right(Struct, frozen=True, kw_only=True):
    """What is right of a record, each UNSET where it stays; `due` None and `area` "" say none."""

    owner: Owner | UnsetType = UNSET
    text: str | UnsetType = UNSET
    due: dt.date | UnsetType | None = UNSET
    area: Area | UnsetType = UNSET
    sensitive: bool | UnsetType = UNSET
    share: bool | UnsetType = UNSET


NOTHING: Final = Right()


def parse_area(typed: str) -> Area:
    """Give the area that a word, or its tag without the mark, means; raise NotAnArea."""
    word = fold(typed.strip())
    if word in _AREAS_IN_FRENCH:
        return _AREAS_IN_FRENCH[word]
    for short, area in AREAS.items():
        if word in {short, area} - {""}:
            return area
    raise NotAnArea(typed)


def parse_owner(typed: str) -> Owner:
    """Give the side that a word means; raise NotASide."""
    word = typed.strip().lower()
    for owner, words in _OWNERS_TYPED.items():
        if word in words:
            return owner
    raise NotASide(typed)


def check_text(text: str) -> str:
    """Give the words of a record, with our line ends; raise EmptyText, TagInText, ControlInText."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    check_no_tags(text)
    text = take_tags(text).text
    if not text:
        raise EmptyText
    if _CONTROL.search(text):
        raise ControlInText
    return text


def put_right(record: Rightable, right: Right) -> Rightable:
    """Give the record as it should have been written.

    Raises NotOfAPromise and OnlyAPromiseIsDue for what a record of its kind does not have.
    """
    said = {name: value for name, value in _said(right).items() if value is not UNSET}
    if isinstance(record, Commitment):
        if "area" in said or "share" in said:
            raise NotOfAPromise(share="area" not in said)
    else:
        if "due" in said:
            raise OnlyAPromiseIsDue
        if "owner" in said:
            said["by"] = said.pop("owner")
    return replace(record, **said)


def _said(right: Right) -> dict[str, Any]:
    return {name: getattr(right, name) for name in right.__struct_fields__}
