"""The marks of the capture grammar: what a line that starts with one becomes, in one table.

Five are taught, the rest are there for those who look. A mark is read without its accents and
case, with any space before its colon, and with either apostrophe.
"""

from typing import Literal

from ooo.core.model import Commitment, Note, Point, Record, Value
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern

Use = Literal["log", "add", "owe", "expect"]


class Mark(Value, frozen=True, kw_only=True):
    """One row of the grammar: how it is typed, what it becomes in `log` and in `add`, in words.

    What it becomes is a record that only lacks its words. `says` is the meaning in `log`,
    `says_in_add` the one in `add` where that is another.
    """

    typed: tuple[str, ...]
    log: Record
    add: Record
    says: str
    says_in_add: str = ""
    taught: bool = False


class Lead(Value, frozen=True, kw_only=True):
    """How a line starts: what it becomes, the mark as typed (may be empty), the text after it."""

    becomes: Record
    mark: str
    text: str


_NOTE = Note(text="")
_POINT = Point(text="")
_MINE = Commitment(owner="me", text="")
_THEIRS = Commitment(owner="them", text="")
THEIR_POINT = Point(by="them", text="")
_TO_SAY = Point(kind="feedback", text="")

_UNMARKED = Mark(
    typed=("",), log=_NOTE, add=_POINT, says="a note", says_in_add="a point of mine", taught=True
)
MARKS: tuple[Mark, ...] = (
    Mark(
        typed=("->", "owe:", "je dois:"), log=_MINE, add=_MINE, says="I promised this", taught=True
    ),
    Mark(
        typed=("<-", "expect:", "j'attends:"),
        log=_THEIRS,
        add=_THEIRS,
        says="they promised this",
        taught=True,
    ),
    Mark(
        typed=("next:", "prochain:"),
        log=_POINT,
        add=_POINT,
        says="a point of mine for next time",
        taught=True,
    ),
    Mark(
        typed=("bravo:", "thanks:", "merci:"),
        log=Note(kind="win", by="me", text=""),
        add=Point(kind="win", text=""),
        says="recognition I gave",
        says_in_add="recognition still to give",
        taught=True,
    ),
    Mark(
        typed=("theirs:", "son point:"),
        log=THEIR_POINT,
        add=THEIR_POINT,
        says="a point they want to raise",
    ),
    Mark(typed=("tell:", "à dire:"), log=_TO_SAY, add=_TO_SAY, says="feedback still to give"),
    Mark(
        typed=("told:", "dit:"),
        log=Note(kind="feedback", by="me", text=""),
        add=Note(kind="feedback", by="me", text=""),
        says="feedback I gave",
    ),
    Mark(
        typed=("blocker:", "frein:"),
        log=Note(kind="blocker", text=""),
        add=Point(kind="blocker", text=""),
        says="what stands in their way",
    ),
    Mark(
        typed=("need:", "besoin:"),
        log=Note(kind="need", text=""),
        add=Point(kind="need", text=""),
        says="what they need",
    ),
    Mark(
        typed=("idea:", "idée:"),
        log=Note(kind="idea", text=""),
        add=Point(kind="idea", text=""),
        says="an idea",
    ),
    Mark(
        typed=("career:", "évolution:"),
        log=Note(kind="career", text=""),
        add=Point(kind="career", text=""),
        says="a career wish",
    ),
    Mark(
        typed=("training:", "formation:"),
        log=Note(kind="training", text=""),
        add=Point(kind="training", text=""),
        says="training",
    ),
    Mark(
        typed=("watch:", "vigilance:"),
        log=Note(kind="watch", text=""),
        add=Note(kind="watch", text=""),
        says="a point of vigilance",
    ),
    Mark(
        typed=("decision:", "décision:"),
        log=Note(kind="decision", text=""),
        add=Note(kind="decision", text=""),
        says="a decision",
    ),
    Mark(typed=("note:",), log=_NOTE, add=_NOTE, says="a note", says_in_add="a note dated today"),
)

_BY_NAME = {fold(typed).rstrip(":"): mark for mark in MARKS for typed in mark.typed}
_ARROW = pattern(r"->|<-")
_WORD = pattern(
    "[^\\W\\d_](?:[^\\W\\d_]|['\u2018\u2019\u02bb\u02bc\u0300-\u036f]|[^\\S\\n]){0,15}:"
)
_BULLET = pattern(r"[-*](?:\s+|\Z)|•\s*")
_ESCAPES = pattern(r"\\+")
_SIDES: dict[Use, Record] = {"owe": _MINE, "expect": _THEIRS}


def lead(text: str, use: Use) -> Lead:
    """Split a trimmed line into how it starts and the text after that.

    One bullet is dropped. In `owe` and `expect` every line is a promise of that side, and the
    arrows (or their words) are the only marks; the caller refuses the other side's.
    """
    text = drop_bullet(text)
    if (literal := _unescaped(text)) is not None:
        return Lead(becomes=unmarked(use), mark="", text=literal)
    found = _mark_at_start(text)
    if found is None:
        return Lead(becomes=unmarked(use), mark="", text=text)
    mark, typed, rest = found
    becomes = mark.add if use == "add" else mark.log
    if use in _SIDES and not isinstance(becomes, Commitment):
        return Lead(becomes=unmarked(use), mark="", text=text)
    return Lead(becomes=becomes, mark=typed, text=rest)


def unmarked(use: Use) -> Record:
    """Give what a line without a mark becomes."""
    if use in _SIDES:
        return _SIDES[use]
    return _UNMARKED.add if use == "add" else _UNMARKED.log


def drop_bullet(text: str) -> str:
    """Give a trimmed line without the bullet it starts with; `->` and `-5%` are none."""
    return _BULLET.sub("", text, count=1) if _BULLET.match(text) else text


def taught(use: Use) -> tuple[tuple[str, str], ...]:
    """Give the five marks that help and prompts teach, with what each means in `use`."""
    rows = ((mark.typed[0], _meaning(mark, use)) for mark in (_UNMARKED, *MARKS) if mark.taught)
    return tuple(rows)


def others(use: Use) -> tuple[tuple[str, str], ...]:
    """Give the marks that are not taught, with all their forms, for those who ask."""
    return tuple((", ".join(mark.typed), _meaning(mark, use)) for mark in MARKS if not mark.taught)


def _meaning(mark: Mark, use: Use) -> str:
    return mark.says_in_add if use == "add" and mark.says_in_add else mark.says


def _mark_at_start(text: str) -> tuple[Mark, str, str] | None:
    found = _ARROW.match(text) or _WORD.match(text)
    if found is None:
        return None
    name = " ".join(fold(found[0].removesuffix(":")).split())
    mark = _BY_NAME.get(name)
    return None if mark is None else (mark, found[0], text[found.end() :].strip())


def _unescaped(text: str) -> str | None:
    escapes = _ESCAPES.match(text)
    if escapes is None:
        return None
    rest = text[escapes.end() :]
    if _BULLET.match(rest) or _mark_at_start(rest):
        return text[1:]
    return None
