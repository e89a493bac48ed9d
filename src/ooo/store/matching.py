"""Which record became which: by content, by id, by what a record without id says, by its place."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from functools import partial

from msgspec import Struct

from ooo.store.shelf import Family

_Key = Callable[[Struct], Hashable]


class Matched(Struct, frozen=True):
    """The records that changed, with what they became; those that left; those that came."""

    changed: tuple[tuple[Struct, Struct], ...] = ()
    gone: tuple[Struct, ...] = ()
    added: tuple[Struct, ...] = ()


def match(family: Family, olds: Sequence[Struct], news: Sequence[Struct]) -> Matched:
    """Tell what became of each record of the family in one file."""
    same = Counter(olds) & Counter(news)
    left, came = _without(olds, same), _without(news, same)
    changed: list[tuple[Struct, Struct]] = []
    alike, alike_without_id = partial(likeness, family), partial(_likeness_without_id, family)
    ways: tuple[tuple[_Key, _Key], ...] = ((id_of, id_of), (alike_without_id, alike))
    for old_key, new_key in ways:
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for place, new in enumerate(came):
            waiting[new_key(new)].append(place)
        stays, met = [], set()
        for old in left:
            key = old_key(old)
            if key != "" and waiting[key]:
                place = waiting[key].popleft()
                met.add(place)
                changed.append((old, came[place]))
            else:
                stays.append(old)
        left, came = stays, [new for place, new in enumerate(came) if place not in met]
    nameless = [[each for each in records if not id_of(each)] for records in (left, came)]
    if len(nameless[0]) == len(nameless[1]):
        # What has no id and says something else now still stands where it stood.
        changed += zip(*nameless, strict=True)
        left, came = ([each for each in records if id_of(each)] for records in (left, came))
    return Matched(tuple(changed), tuple(left), tuple(came))


def _without(records: Sequence[Struct], same: Counter[Struct]) -> list[Struct]:
    same = same.copy()
    rest = []
    for record in records:
        if same[record]:
            same[record] -= 1
        else:
            rest.append(record)
    return rest


def id_of(record: Struct) -> str:
    """Give the record's id; empty for what has none."""
    return getattr(record, "id", "")


def likeness(family: Family, record: Struct) -> Hashable:
    """Give what stays of a record of the family while its id and its days change."""
    return tuple(getattr(record, field) for field in family.known_by)


def _likeness_without_id(family: Family, record: Struct) -> Hashable:
    return "" if id_of(record) else likeness(family, record)
