"""What a log keeps twice: in its meeting as it was said, and on the agenda until it is over.

What stands in someone's way stays until it is gone, and what they told me until it is answered:
history alone would say that it was said, and nobody would ask again.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.capture.marks import lead
from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, MeetingKind, Note, Point
from ooo.core.records.agenda import EVERY_MEETING
from ooo.core.text.fold import fold_words


def with_staying(items: Sequence[Item], dossier: Dossier) -> tuple[Item, ...]:
    """Give the items, and behind them a point for each blocker, and each feedback not answered.

    One that stands on the agenda already, in the same words, makes none. A promise of mine behind
    feedback answers it.
    """
    held = {_key(point) for point in dossier.points if point.every}
    staying: list[Item] = []
    for at, item in enumerate(items):
        point = _point(item)
        if point is None or _key(point) in held:
            continue
        behind = (each.record for each in items[at + 1 :])
        if point.kind == "feedback" and any(map(_is_mine, behind)):
            continue
        held.add(_key(point))
        staying.append(replace(item, record=point))
    return (*items, *staying)


def as_of_kind(items: Sequence[Item], kind: MeetingKind) -> tuple[Item, ...]:
    """Give the items as a log of that kind has them: in a career talk, what is unmarked is that."""
    if kind != "career":
        return tuple(items)
    return tuple(_career(item) for item in items)


def _career(item: Item) -> Item:
    note = item.record
    if not isinstance(note, Note) or note.kind != "note" or lead(item.source.strip(), "log").mark:
        return item
    return replace(item, record=replace(note, kind="career"))


def _point(item: Item) -> Point | None:
    """Give what stays of a typed line; an answer to a question (line 0) is of another point."""
    note = item.record
    if not isinstance(note, Note) or not item.line:
        return None
    if note.kind == "blocker":
        return _stays(note, Point(kind="blocker", text=note.text, by="me"))
    if note.kind == "feedback" and note.by == "them":
        return _stays(note, Point(kind="feedback", text=note.text, by="them"))
    return None


def _stays(note: Note, point: Point) -> Point:
    return replace(point, area=note.area, sensitive=note.sensitive, every=EVERY_MEETING)


def _key(point: Point) -> tuple[str, str]:
    return point.kind, fold_words(point.text)


def _is_mine(record: object) -> bool:
    return isinstance(record, Commitment) and record.owner == "me"
