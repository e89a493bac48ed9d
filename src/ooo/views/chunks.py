"""Where a line may break: behind a word and its blanks, or between characters without spaces."""

import re
from collections.abc import Iterator

from ooo.core.text.pattern import pattern

_HAN = (
    ("\u2e80", "\u2fff"),
    ("\u3005", "\u3007"),
    ("\u3021", "\u3029"),
    ("\u3041", "\u30fb"),
    ("\u30fd", "\u30ff"),
    ("\u3100", "\u312f"),
    ("\u31a0", "\u31ff"),
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
_FIRST_HAN = min(_HAN)[0]
_ANY_HAN = "\u4e00"
_LONG = "\u30fc"
"""The mark of a long vowel is of that script, and closes like punctuation too."""
_OPENING = "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u2018\u201c\uff08\uff3b\uff5b"
_CLOSING = (
    "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u2019\u201d\u2026\u30fc"
    "\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d,.;:!?)\\]}\ufe00-\ufe0f\u200d"
)
_CHUNK = pattern(
    f"[{_OPENING}]*(?:[{_ANY_HAN}{_LONG}][{_CLOSING}]*"
    f"|[^ {_ANY_HAN}{_LONG}{_OPENING}]+|(?= )|(?<=[{_OPENING}])) *"
)
_PLAIN_CHUNK = pattern("[^ ]+ *| +")
_FIRST_OPENING = min(_OPENING)
"""Below it stands nothing that `_CHUNK` is for."""


def chunks_in(plain: str) -> Iterator[re.Match[str]]:
    """Find what holds together in a text of one line, each with the blanks behind it."""
    if max(plain, default="") < _FIRST_OPENING:
        return _PLAIN_CHUNK.finditer(plain)
    # One character stands for all of Han, whose class would be slow to compile.
    alike = {ord(each): _ANY_HAN for each in set(plain) if each >= _FIRST_HAN and _is_han(each)}
    return _CHUNK.finditer(plain.translate(alike))


def _is_han(character: str) -> bool:
    return any(first <= character <= last for first, last in _HAN)
