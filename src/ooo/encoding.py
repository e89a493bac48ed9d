"""An answer becomes the JSON envelope `{"ooo": 1, "kind": …, "data": …}`; nothing else does.

Every field is present: empty texts are null, empty collections stay `[]` or `{}`, dates are ISO.
What is said in a sentence is said in English, whatever the screens speak.
"""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.model import Booking
from ooo.errors import Saying
from ooo.words.language import ENGLISH

_ENVELOPE_VERSION = 1
_STEP = "  "


class _Escapes(dict[int, str]):
    """How JSON writes each character in ASCII, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if not (character.isascii() and character.isprintable()):
            units = character.encode("utf-16-be", "surrogatepass").hex()
            character = "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
        self[code] = character
        return character


_ESCAPES = _Escapes(
    str.maketrans(
        {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\b": r"\b", "\f": r"\f"}
    )
)


def encode(answer: Answer) -> str:
    """Give the answer's JSON text, exact in every character and ASCII on the wire.

    ASCII escapes keep control and bidirectional characters of people's texts away from the
    terminal, and make the output independent of the locale.
    """
    return written({"ooo": _ENVELOPE_VERSION, "kind": answer.kind, "data": plain(answer)})


def plain(value: object) -> object:
    """Give a value as what JSON can say."""
    match value:
        case str():
            return value or None
        case Saying():
            return ENGLISH.text(value) or None
        case Booking():
            moment = dt.datetime.combine(value.day, value.time) if value.time else value.day
            return moment.isoformat()
        case Struct():
            names = value.__struct_fields__
            return {name: plain(getattr(value, name)) for name in names if name != "screen"}
        case dt.date() | dt.time():
            return value.isoformat()
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
        case tuple() | list() | frozenset():
            return [plain(item) for item in value]
        case _:
            return value


def written(value: object, margin: str = "") -> str:
    """Give a plain value as the text that `json.dumps` gives with an indent of 2, without `json`.

    Loading that, with its reader and six regular expressions, would take longer than writing does.
    `margin` stands before each line but the first. TypeError for what JSON cannot say.
    """
    match value:
        case str():
            return f'"{value.translate(_ESCAPES)}"'
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case dict():
            inner = margin + _STEP
            items = (f"{written(key)}: {written(item, inner)}" for key, item in value.items())
            return _enclosed("{", items, "}", margin)
        case list():
            return _enclosed("[", (written(item, margin + _STEP) for item in value), "]", margin)
        case _:
            raise TypeError(value)


def _enclosed(opening: str, items: Iterable[str], closing: str, margin: str) -> str:
    """Put each item on a line of its own, between the two that enclose them."""
    lines = f",\n{margin}{_STEP}".join(items)
    return f"{opening}\n{margin}{_STEP}{lines}\n{margin}{closing}" if lines else opening + closing
