"""Which record became which: by content, then by id, then by what a record without id says."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence

from msgspec import Struct

from ooo.core.model import Autonomy, Commitment, Goal, Point
from ooo.store.contents import Record


class Matched(Struct, frozen=True):
    """The records that changed, with what they became; those that left; those that came."""

    changed: tuple[tuple[Record, Record], ...] = ()
    gone: tuple[Record, ...] = ()
    added: tuple[Record, ...] = ()


def match(olds: Sequence[Record], news: Sequence[Record]) -> Matched:
    """Tell what became of each record of a family in one file."""
    same = Counter(olds) & Counter(news)
    left, came = _without(olds, same), _without(news, same)
    changed: list[tuple[Record, Record]] = []
    for old_key, new_key in ((id_of, id_of), (_likeness_without_id, likeness)):
        waiting: defaultdict[Hashable, list[Record]] = defaultdict(list)
        for new in came:
            waiting[new_key(new)].append(new)
        for old in tuple(left):
            key = old_key(old)
            if key != "" and waiting[key]:
                new = waiting[key].pop(0)
                changed.append((old, new))
                left.remove(old)
                came.remove(new)
    return Matched(tuple(changed), tuple(left), tuple(came))


def _without(records: Sequence[Record], same: Counter[Record]) -> list[Record]:
    same = same.copy()
    rest = []
    for record in records:
        if same[record]:
            same[record] -= 1
        else:
            rest.append(record)
    return rest


def id_of(record: Record) -> str:
    """Give the record's id; empty for what has none."""
    return getattr(record, "id", "")


def likeness(record: Record) -> Hashable:
    """Give what stays of a record while its id and its days change."""
    match record:
        case Point():
            return (record.text, record.by, record.added)
        case Commitment():
            return (record.text, record.owner, record.made)
        case Goal():
            return (record.title, record.opened)
        case Autonomy():
            return (record.topic,)
    return (record.text, record.kind)


def _likeness_without_id(record: Record) -> Hashable:
    return "" if id_of(record) else likeness(record)
