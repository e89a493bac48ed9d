"""A whole notebook as JSON, which `ooo import` reads back: the same values give the same bytes.

As in the files, what is absent is the default. ASCII on the wire, as all our JSON is.
"""

import datetime as dt
import re

import msgspec

from ooo.core.exchange.leaving import Whole
from ooo.core.exchange.ours import KIND, HeldNotebook, held_person

_ENVELOPE_VERSION = 1
_BEYOND = 0x10000
_NOT_ASCII = re.compile(r"[^\n\x20-\x7e]+")


def to_json(whole: Whole, today: dt.date) -> str:
    """Give everything held as one JSON text, with a newline at its end."""
    cover = whole.cover
    held = HeldNotebook(
        schema=cover.schema,
        today=today.isoformat(),
        manager=cover.me,
        defaults=cover.defaults,
        words_ok=cover.words_ok,
        words_more=cover.words_more,
        own=whole.own_of_cover,
        people=tuple(
            held_person(each, whole.own.get(each.person.slug, {})) for each in whole.people
        ),
    )
    raw = msgspec.json.encode({"ooo": _ENVELOPE_VERSION, "kind": KIND, "data": held})
    return f"{_NOT_ASCII.sub(_escaped, msgspec.json.format(raw, indent=2).decode())}\n"


def _escaped(found: re.Match[str]) -> str:
    return "".join(f"\\u{unit:04x}" for char in found[0] for unit in _units(ord(char)))


def _units(code: int) -> tuple[int, ...]:
    """Give a character as JSON writes it: one unit of 16 bits, or the two that stand for it."""
    if code < _BEYOND:
        return (code,)
    beyond = code - _BEYOND
    return 0xD800 + (beyond >> 10), 0xDC00 + (beyond & 0x3FF)
