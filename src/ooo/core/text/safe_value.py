"""A value becomes harmless on a terminal with every text in it, however deep it lies."""

from collections.abc import Iterable
from itertools import starmap
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from ooo.core.text.safe import safe

Anything = TypeVar("Anything")


def safe_value(value: Anything) -> Anything:
    """Give a value with every text in it made safe, through structs, tuples, lists, dicts and sets.

    What is harmless already comes back as the same object; no value is changed in place.
    """
    made: object = _safe_value(value)
    return made  # type: ignore[return-value] # each branch gives back the type it was given


def _safe_value(value: object) -> object:
    match value:
        case str():
            return safe(value)
        case Struct():
            return _safe_struct(value)
        case dict():
            pairs = [(_safe_value(key), _safe_value(item)) for key, item in value.items()]
            same = all(starmap(_same, zip(value.items(), pairs, strict=True)))
            return value if same else dict(pairs)
        case tuple() | list() | frozenset() | set():
            items = [_safe_value(item) for item in value]
            return value if _same(value, items) else type(value)(items)
        case _:
            return value


def _same(before: Iterable[object], after: Iterable[object]) -> bool:
    return all(old is new for old, new in zip(before, after, strict=True))


def _safe_struct(value: Struct) -> Struct:
    held = {name: getattr(value, name) for name in value.__struct_fields__}
    changed = {name: made for name, item in held.items() if (made := _safe_value(item)) is not item}
    return replace(value, **changed) if changed else value
