"""An answer becomes the JSON envelope `{"ooo": 1, "kind": …, "data": …}`; nothing else does.

Every field is present: empty texts are null, empty collections stay `[]` or `{}`, dates are ISO.
What is said in a sentence is said in English, whatever the screens speak.
"""

import datetime as dt
import json

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.model import Booking
from ooo.errors import Saying
from ooo.words.language import ENGLISH

_ENVELOPE_VERSION = 1


def encode(answer: Answer) -> str:
    """Give the answer's JSON text, exact in every character and ASCII on the wire.

    ASCII escapes keep control and bidirectional characters of people's texts away from the
    terminal, and make the output independent of the locale.
    """
    envelope = {"ooo": _ENVELOPE_VERSION, "kind": answer.kind, "data": plain(answer)}
    text = json.dumps(envelope, ensure_ascii=True, indent=2)
    return text.replace("\x7f", "\\u007f")


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
