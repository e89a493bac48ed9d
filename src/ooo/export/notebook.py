"""A whole notebook as JSON, which `ooo import` reads back: the same values give the same bytes.

As in the files, what is absent is the default. ASCII on the wire, as all our JSON is.
"""

import datetime as dt
import re
from functools import cache

import msgspec

from ooo.core.exchange.leaving import Whole
from ooo.core.exchange.ours import KIND, HeldNotebook, held_person

_ENVELOPE_VERSION = 1
_NOT_ASCII = re.compile(r"[^\n\x20-\x7e]+")


def to_json(whole: Whole, today: dt.date) -> str:
    """Give everything held as one JSON text, with a newline at its end."""
    cover = whole.cover
    held = HeldNotebook(
        schema=cover.schema,
        today=today.isoformat(),
        manager=cover.me,
        defaults=cover.defaults,
        own=whole.own_of_cover,
        people=tuple(
            held_person(each, whole.own.get(each.person.slug, {})) for each in whole.people
        ),
    )
    raw = msgspec.json.encode({"ooo": _ENVELOPE_VERSION, "kind": KIND, "data": held})
    return f"{_NOT_ASCII.sub(_escaped, msgspec.json.format(raw, indent=2).decode())}\n"


def _escaped(found: re.Match[str]) -> str:
    return _in_ascii(found[0])


@cache
def _in_ascii(text: str) -> str:
    """Give what JSON writes for some letters; most notebooks hold few such, again and again."""
    units = text.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
