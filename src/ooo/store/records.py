"""One table of TOML data becomes one value, or all that is wrong with it is said at once.

Types are taken strictly: a date or a number in quotes is refused, with the way to write it.
Unknown keys are the person's own and no mistake.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Final, TypeVar, cast, get_args

import msgspec
import tomli
from msgspec import Struct
from msgspec.structs import fields

from ooo.core.model import Booking
from ooo.core.text.facts import Code, Fact, Words
from ooo.core.text.pattern import pattern
from ooo.errors import Saying
from ooo.store.lines import first_step
from ooo.store.rules import faults, faults_among

Noun = TypeVar("Noun", bound=Struct)

_BOOKINGS: Final = ("next", "booked")
_BUILTIN: Final = (dt.date, dt.datetime, dt.time)
"""Types that TOML has of its own, so that no text is taken for one of them."""

_EXPECTED: Final = pattern(r"Expected `(\w+)")
_MISSING: Final = pattern(r"missing required field `(\w+)`")
_PATH: Final = pattern(r" - at `\$(.*)`$", re.DOTALL)
_STEP: Final = pattern(r"\.(\w+)|\[(\d+)\]")
_SIMPLE: Final = pattern(r"[\w.:+-]{1,40}", re.ASCII)
_LONGEST_SHOWN: Final = 40
_ITEM_OF_MAP: Final = "[...]"

_FORMS: Final[dict[str, tuple[str, str]]] = {
    "date": ("{shown} is not a date", "2026-11-19"),
    "str": ("{shown} is not a text", '"…"'),
    "int": ("{shown} is not a whole number", "30"),
    "float": ("{shown} is not a number", "8"),
    "bool": ("{shown} is not true or false", "true"),
    "array": ("{shown} is not a list", '["…"]'),
    "object": ("{shown} is not a table", "{ … }"),
}
"""What is said of a value that has not the form expected, and an example of that form."""

_OTHER_FORM: Final = ("{shown} is not a usable value", "…")
_FORMS_OF: Final[dict[type, tuple[str, ...]]] = {
    dt.date: ("date",),
    int: ("int", "float"),
    float: ("float",),
    bool: ("bool",),
}


class Wrong(Struct, frozen=True):
    """A field that cannot be used (such as `moves[0].on`), why, and how to mend it.

    What `says` why does not name the field again: it is read behind it.
    """

    field: str
    says: Saying
    fix: Saying


class Judged(Struct, frozen=True):
    """The fields of a table that are right, by name, and what is wrong with the others."""

    right: dict[str, Any]
    wrong: tuple[Wrong, ...]


def convert(table: Mapping[str, Any], kind: type[Noun]) -> Noun | None:
    """Give the value that a table says, or None when anything in it is wrong (see `judge`)."""
    try:
        value = msgspec.convert(_with_booking(table), kind, builtin_types=_BUILTIN)
    except msgspec.ValidationError:
        return None
    return None if faults(value) else value


def judge(table: Mapping[str, Any], kind: type[Struct]) -> Judged:
    """Give what is right and what is wrong in a table, field by field."""
    right: dict[str, Any] = {}
    wrong: list[Wrong] = []
    booked = _with_booking(table)
    for field in fields(kind):
        if field.name in booked:
            try:
                right[field.name] = msgspec.convert(
                    booked[field.name], field.type, builtin_types=_BUILTIN
                )
            except msgspec.ValidationError as error:
                wrong.append(_refused(field.name, field.type, table[field.name], str(error)))
        elif field.required:
            wrong.append(_missing(field.name))
    for fault in faults_among(kind, right):
        wrong.append(Wrong(fault.path, fault.rule.says, fault.rule.fix))
        right.pop(first_step(fault.path), None)
    return Judged(right, tuple(wrong))


def _with_booking(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the table with its bookings; what is no local date or time stays refused."""
    held = {key: _booking(table[key]) for key in _BOOKINGS if key in table}
    return {**table, **held} if held else table


def _booking(value: object) -> object:
    match value:
        case dt.datetime(tzinfo=None) as moment:
            return Booking(day=moment.date(), time=moment.time())
        case dt.date() as day if not isinstance(day, dt.datetime):
            return Booking(day=day)
    return 0


def _missing(path: str) -> Wrong:
    fix = Saying("Add a line {key} = …", key=_key(path))
    return Wrong(path, Saying("it is missing"), fix)


def _key(path: str) -> Fact:
    """Give the key that a path ends with; it may be of the person's own."""
    kind = type(import_module("ooo.core.model.keys").key_fact(path))
    return cast("Fact", kind(_last(path)))


def _last(path: str) -> str:
    return path.rsplit(".", maxsplit=1)[-1].split("[", maxsplit=1)[0]


def _refused(name: str, kind: object, item: object, message: str) -> Wrong:
    """Say why a field was refused, from where in it the message points."""
    match = _PATH.search(message)
    way = match[1] if match else ""
    if way == _ITEM_OF_MAP and isinstance(item, dict):
        kind, (way, item) = (
            str,
            next((f".{key}", held) for key, held in item.items() if not isinstance(held, str)),
        )
    path = name + way
    for step in _steps(way):
        kind, item = _within(kind, item, step)
    if missing := _MISSING.search(message):
        return _missing(f"{path}.{missing[1]}")
    shown = _shown(item)
    key = _key(path)
    if Booking in get_args(kind):
        says = Saying("{shown} is not a local date or time", shown=shown)
        fix = Saying(
            "Write it such as {key} = 2026-11-23 or, with its time, 2026-11-23T10:00:00.", key=key
        )
        return Wrong(path, says, fix)
    if choices := [Code(choice) for choice in get_args(kind) if isinstance(choice, str) and choice]:
        says = Saying("{shown} is not known", shown=shown)
        return Wrong(path, says, Saying("Write one of: {choices}.", choices=tuple(choices)))
    expected = _EXPECTED.search(message)
    form = expected[1] if expected else ""
    says_not, example = _FORMS.get(form, _OTHER_FORM)
    return Wrong(path, Saying(says_not, shown=shown), _fix(key, item, form, Code(example)))


def _steps(path: str) -> Iterator[str | int]:
    """Give the steps of a path such as `[0].on`."""
    for name, index in _STEP.findall(path):
        yield name or int(index)


def _within(kind: object, item: Any, step: str | int) -> tuple[object, object]:  # noqa: ANN401 -- it is what TOML held
    """Give the type and the value one step further in."""
    for one in (kind, *get_args(kind)):
        if isinstance(step, int) and getattr(one, "__origin__", None) is tuple:
            return get_args(one)[0], item[step]
        if isinstance(step, str) and isinstance(one, type) and issubclass(one, Struct):
            types = {field.name: field.type for field in fields(one)}
            return types[step], item[step]
    return kind, item


def _fix(key: Fact, item: object, form: str, example: Code) -> Saying:
    """Say how to write it; a text that would be right without its quotes is shown so."""
    if isinstance(item, str) and _SIMPLE.fullmatch(item) and form != "array":
        try:
            bare = tomli.loads(f"v = {item}")["v"]
        except ValueError:
            bare = None
        if form in _FORMS_OF.get(type(bare), ()):
            return Saying("Write {key} = {value} without quotes.", key=key, value=Code(item))
    if isinstance(item, dt.datetime) and form == "date":
        day = Code(item.date().isoformat())
        return Saying("Write {key} = {value} without a time.", key=key, value=day)
    return Saying("Write it such as {key} = {value}.", key=key, value=example)


def _shown(item: object) -> Fact | Saying:
    """Name a value in a few words, whatever it is and however long."""
    match item:
        case str():
            short = item if len(item) <= _LONGEST_SHOWN else item[: _LONGEST_SHOWN - 1] + "…"
            return Words(f'"{short}"')
        case dt.date() | dt.time():
            return Code(item.isoformat())
        case int() if abs(item) >= 10**_LONGEST_SHOWN:
            return Saying("a very long number")
        case bool() | int() | float():
            return Code(str(item).lower())
        case list():
            return Saying("a list")
        case _:
            return Saying("a table")
