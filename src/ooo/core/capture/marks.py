"""The marks of the capture grammar: what a line that starts with one becomes, in one table.

Five are taught, the rest are there for those who look. A mark is read without its accents and
case, with any space before its colon, and with either apostrophe.
"""

from typing import Final, Literal

from ooo.core.model import Commitment, Goal, Note, Point, Record, Value
from ooo.core.text.fold import fold, fold_words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

Use = Literal["log", "add", "owe", "expect"]


class Mark(Value, frozen=True):
    """One row of the grammar: how it is typed, what it becomes in `log` and in `add`, in words.

    What it becomes is a record that only lacks its words. `says` is the meaning in `log`,
    `says_in_add` the one in `add` where that is another.
    """

    typed: tuple[str, ...]
    log: Record
    add: Record
    says: Saying
    says_in_add: Saying | None = None


class Lead(Value, frozen=True, kw_only=True):
    """How a line starts: what it becomes, the mark as typed (may be empty), the text after it.

    `done` tells of a box before all that, which is ticked.
    """

    becomes: Record
    mark: str
    text: str
    done: bool = False


_NOTE = Note(text="")
_POINT = Point(text="")
_MINE = Commitment(owner="me", text="")
_THEIRS = Commitment(owner="them", text="")
THEIR_POINT = Point(by="them", text="")
_TO_SAY = Point(kind="feedback", text="")
_GIVEN = Note(kind="feedback", by="me", text="")
_HEARD = Note(kind="feedback", by="them", text="")
_RAISED = Point(kind="feedback", by="them", text="")
_WATCH = Note(kind="watch", text="")
_DECISION = Note(kind="decision", text="")
_GOAL = Goal(title="")


def _of(kind: Literal["blocker", "need", "idea", "career", "training"]) -> tuple[Note, Point]:
    """Give what a kind becomes: noted in `log`, kept for next time in `add`."""
    return Note(kind=kind, text=""), Point(kind=kind, text="")


_UNMARKED = Mark(("",), _NOTE, _POINT, Saying("a note"), Saying("a point of mine"))
_TAUGHT: tuple[Mark, ...] = (
    Mark(("->", "owe:", "je dois:"), _MINE, _MINE, Saying("I promised this")),
    Mark(("<-", "expect:", "j'attends:"), _THEIRS, _THEIRS, Saying("they promised this")),
    Mark(("next:", "prochain:"), _POINT, _POINT, Saying("a point of mine for next time")),
    Mark(
        ("bravo:", "thanks:", "merci:"),
        Note(kind="win", by="me", text=""),
        Point(kind="win", text=""),
        Saying("recognition I gave"),
        Saying("recognition still to give"),
    ),
)
_OTHERS: tuple[Mark, ...] = (
    Mark(("theirs:", "son point:"), THEIR_POINT, THEIR_POINT, Saying("a point they want to raise")),
    Mark(("tell:", "à dire:"), _TO_SAY, _TO_SAY, Saying("feedback still to give")),
    Mark(("told:", "dit:"), _GIVEN, _GIVEN, Saying("feedback I gave")),
    Mark(("heard:", "entendu:"), _HEARD, _RAISED, Saying("feedback they gave me")),
    Mark(("blocker:", "frein:"), *_of("blocker"), Saying("what stands in their way")),
    Mark(("need:", "besoin:"), *_of("need"), Saying("what they need")),
    Mark(("idea:", "idée:"), *_of("idea"), Saying("an idea")),
    Mark(("career:", "évolution:"), *_of("career"), Saying("a career wish")),
    Mark(("training:", "formation:"), *_of("training"), Saying("training")),
    Mark(
        ("watch:", "vigilance:"),
        _WATCH,
        Point(kind="watch", text=""),
        Saying("a point of vigilance"),
        Saying("a point of vigilance, still to say"),
    ),
    Mark(("decision:", "décision:"), _DECISION, _DECISION, Saying("a decision")),
    Mark(
        ("goal:", "objectif:"), _GOAL, _GOAL, Saying("a goal: TITLE: MEASURE from A to B by DATE")
    ),
    Mark(("note:",), _NOTE, _NOTE, Saying("a note"), Saying("a note dated today")),
)
MARKS = (*_TAUGHT, *_OTHERS)

_BY_NAME = {fold(typed).rstrip(":"): mark for mark in MARKS for typed in mark.typed}
_UNSEEN = "[\u00a0\u202f\u2007\u200b-\u200d\u2060\ufeff\u00ad]*"
_RIGHT = rf"[\u2192\u21d2\u27f6\u2794\u279c]|(?:=|[\u2013\u2014]|-(?:{_UNSEEN}-)*){_UNSEEN}>"
_LEFT = rf"[\u2190\u21d0\u27f5]|<{_UNSEEN}(?:=|[\u2013\u2014]|-(?:{_UNSEEN}-)*)"
_ARROW = pattern(rf"(?P<right>{_RIGHT})|(?P<left>{_LEFT})")
"""Arrows as they are typed, and as phones, editors and keyboards make them of `->` and `<-`."""

_WORD = pattern(
    "[^\\W\\d_](?:[^\\W\\d_]|['\u2018\u2019\u02bb\u02bc\u0300-\u036f]|[^\\S\\n]){0,15}:"
)
_BULLET = pattern("[-*\u2013\u2014](?:\\s+|\\Z)|[\u2022\u2023\u25e6\u25aa\u25cf\u00b7]\\s*")
_BOX = pattern("(?:\\[(?P<mark>[ xX]?)\\]|\u2610|(?P<ticked>[\u2611\u2612]))(?:\\s+|\\Z)")
_RULE = pattern("(?:[-*_=\u2013\u2014]\\s*){3,}")
_IN_A_BOX: Final = 1
"""How many letters a box holds at most; what has more is words, and needs no pattern."""
_ESCAPES = pattern(r"\\+")
_SIDES: dict[Use, Record] = {"owe": _MINE, "expect": _THEIRS}


def lead(text: str, use: Use) -> Lead:
    """Split a trimmed line into how it starts and the text after that.

    One bullet is dropped, and a box. In `owe` and `expect` every line is a promise of that side,
    and the arrows (or their words) are the only marks; the caller refuses the other side's.
    """
    text, done = strip_bullet(text)
    if (literal := _unescaped(text)) is not None:
        return Lead(becomes=unmarked(use), mark="", text=literal, done=done)
    found = _mark_at_start(text)
    if found is None:
        return Lead(becomes=unmarked(use), mark="", text=text, done=done)
    mark, typed, rest = found
    becomes = mark.add if use == "add" else mark.log
    if use in _SIDES and not isinstance(becomes, Commitment):
        return Lead(becomes=unmarked(use), mark="", text=text, done=done)
    return Lead(becomes=becomes, mark=typed, text=rest, done=done)


def unmarked(use: Use) -> Record:
    """Give what a line without a mark becomes."""
    if use in _SIDES:
        return _SIDES[use]
    return _UNMARKED.add if use == "add" else _UNMARKED.log


def strip_bullet(text: str) -> tuple[str, bool]:
    """Give a trimmed line without its bullet and its box, and whether that is ticked.

    `->` and `-5%` are no bullets; a box is one behind a bullet, or one that is no letter.
    """
    bullet = None if _ARROW.match(text) else _BULLET.match(text)
    bare = text[bullet.end() :] if bullet else text
    box = _BOX.match(bare)
    if box is None or not (bullet or box["mark"] is None):
        return bare, False
    return bare[box.end() :], bool((box["mark"] or "").strip() or box["ticked"])


def says_nothing(text: str) -> bool:
    """Tell whether a trimmed line is a rule, a bullet or a box with nothing behind it."""
    if sum(map(str.isalpha, text)) > _IN_A_BOX:
        return False
    return not strip_bullet(text)[0] or bool(_RULE.fullmatch(text) or _BOX.fullmatch(text))


def taught(use: Use, spoken: str = "en") -> tuple[tuple[str, Saying], ...]:
    """Give the five marks that help and prompts teach, with what each means in `use`."""
    return tuple((_forms(mark, spoken)[0], _meaning(mark, use)) for mark in (_UNMARKED, *_TAUGHT))


def others(use: Use, spoken: str = "en") -> tuple[tuple[str, Saying], ...]:
    """Give the marks that are not taught, with all their forms, for those who ask."""
    return tuple((", ".join(_forms(mark, spoken)), _meaning(mark, use)) for mark in _OTHERS)


def _forms(mark: Mark, spoken: str) -> tuple[str, ...]:
    """Give the forms of a mark, that of the language spoken first; an arrow is of every one."""
    *others, french = mark.typed
    return (french, *others) if spoken == "fr" and mark.typed[0][-1:] == ":" else mark.typed


def _meaning(mark: Mark, use: Use) -> Saying:
    return mark.says_in_add if use == "add" and mark.says_in_add else mark.says


def _mark_at_start(text: str) -> tuple[Mark, str, str] | None:
    found = _ARROW.match(text) or _WORD.match(text)
    if found is None:
        return None
    if found.re.groups:
        name = "->" if found["right"] else "<-"
    else:
        name = fold_words(found[0].removesuffix(":"))
    mark = _BY_NAME.get(name)
    return None if mark is None else (mark, found[0], text[found.end() :].strip())


def _unescaped(text: str) -> str | None:
    escapes = _ESCAPES.match(text)
    if escapes is None:
        return None
    rest = text[escapes.end() :]
    if strip_bullet(rest)[0] != rest or _mark_at_start(rest):
        return text[1:]
    return None
