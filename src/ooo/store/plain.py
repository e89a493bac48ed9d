"""Values become plain TOML data, and data becomes the text of keys; defaults are left out.

Lists stand on one line with their tables inline, whatever their length.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any, Final

import tomli_w
from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields

from ooo.core.model import Booking

_ALWAYS: Final = frozenset({"id", "text", "by", "owner", "kind"})
"""What makes a file readable is written though it is the default."""

_EXACT_IN_A_FLOAT = 2**53


def plain(value: Struct, *, elsewhere: Collection[str] = ()) -> dict[str, Any]:
    """Give a noun's keys in the order of its fields, without defaults and what is absent.

    No key stands for the fields that are said `elsewhere`.
    """
    keys = {}
    for field in _fields(type(value)):
        if field.name in elsewhere:
            continue
        item = getattr(value, field.name)
        if item != _default(field) or (field.name in _ALWAYS and item not in ("", None)):
            keys[field.encode_name] = _said(item)
    return keys


@cache
def _fields(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    return fields(kind)


def _default(field: FieldInfo) -> object:
    if field.default_factory is not NODEFAULT:
        return field.default_factory()
    return field.default


def _said(value: object) -> object:
    """Give what TOML says for a value; a whole number has no decimals."""
    match value:
        case Booking(day=day, time=time):
            return dt.datetime.combine(day, time) if time else day
        case Struct():
            return plain(value)
        case tuple():
            return [_said(item) for item in value]
        case float() if value.is_integer() and abs(value) < _EXACT_IN_A_FLOAT:
            return int(value)
        case _:
            return value


def keys_text(keys: Mapping[str, Any]) -> str:
    """Give the lines that set the keys; a text of several lines is written as such."""
    return "".join(f"{_line(key, value)}\n" for key, value in keys.items())


def _line(key: str, value: object) -> str:
    if isinstance(value, str) and "\n" in value and "\r" not in value:
        return tomli_w.dumps({key: value}, multiline_strings=True).removesuffix("\n")
    return f"{key_text(key)} = {inline(value)}"


def key_text(key: str) -> str:
    """Give the key as TOML, in quotes where it needs them."""
    return tomli_w.dumps({key: 0}).removesuffix(" = 0\n")


def dotted(path: Iterable[object]) -> str:
    """Give the path of a key as TOML, a dot between its names."""
    return ".".join(key_text(str(name)) for name in path)


def inline(value: object) -> str:
    """Give a value as TOML on one line."""
    match value:
        case dt.date() | dt.time():
            return value.isoformat()
        case list():
            return f"[{', '.join(inline(item) for item in value)}]"
        case dict():
            inner = ", ".join(f"{key_text(key)} = {inline(item)}" for key, item in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case _:
            return tomli_w.dumps({"v": value}).removeprefix("v = ").removesuffix("\n")
