"""A text is taken apart into letters and accents, in time that grows as the text does.

Python puts the marks of one letter in order one by one: a hundred thousand of them take minutes.
"""

import unicodedata
from typing import Literal

_AT_ONCE = 1000
"""Characters; no letter bears as many marks, so that what is cut here was no letter's."""


def taken_apart(text: str, form: Literal["NFD", "NFKD"]) -> str:
    """Give the text in a decomposed form of Unicode."""
    if len(text) <= _AT_ONCE:
        return unicodedata.normalize(form, text)
    parts = (text[start : start + _AT_ONCE] for start in range(0, len(text), _AT_ONCE))
    return "".join(unicodedata.normalize(form, part) for part in parts)
