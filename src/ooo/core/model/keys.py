"""Which keys are ours: all others were chosen by the person whose notebook it is."""

import re

from msgspec import Struct

from ooo.core import model
from ooo.core.text.facts import Code, Fact, Words
from ooo.core.text.pattern import pattern

_STEP = pattern(r"[^.\[\]]+")
_NUMBER = pattern(r"\d+", re.ASCII)


def key_fact(path: str) -> Fact:
    """Give a key, or a path such as `moves[0].on`, as a fact: a person's own words, or ours."""
    first, *others = _STEP.findall(path) or [""]
    ours = all(step in _OURS or _NUMBER.fullmatch(step) for step in (first, *others))
    # What they prefer has keys of the person's own, whatever these are called.
    return Code(path) if ours and not (first == "preferences" and others) else Words(path)


_NOUNS = tuple(
    noun
    for name in model.__all__
    if isinstance(noun := getattr(model, name), type) and issubclass(noun, Struct)
)
_OURS = frozenset(field for noun in _NOUNS for field in noun.__struct_encode_fields__).union(
    noun.__name__.lower() for noun in _NOUNS
)
"""The fields of every noun, and what its records are called."""
