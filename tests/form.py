"""How much is tried: some of everything, or with OOO_PROVE=1 the full form, thousands of it.

OOO_PROVE=all tries every call and line of every way to write, which takes hours.
"""

import os
from collections.abc import Sequence
from itertools import product
from typing import Final, TypeVar

FULL: Final = bool(os.environ.get("OOO_PROVE"))
"""Whether the full form is asked for, whose figures go into docs/tested.md."""

ALL: Final = os.environ.get("OOO_PROVE") == "all"
"""Whether nothing is left out of it."""

T = TypeVar("T")
U = TypeVar("U")


def in_turn(every: Sequence[T], at: int, turns: int) -> Sequence[T]:
    """Give the share of one of so many who take turns; in the full form all."""
    return every if FULL else every[at % turns :: turns]


def few(every: Sequence[T], number: int, *, full: int | None = None) -> Sequence[T]:
    """Give a choice of so many, evenly spread; in the full form `full` of them, by default all."""
    most = len(every) if ALL or full is None else full
    if not FULL:
        most = number
    if len(every) <= most:
        return every
    step = len(every) / most
    return [every[int(step * (at + 0.5))] for at in range(most)]


def pairs(every: Sequence[T], each_with: Sequence[U]) -> Sequence[tuple[T, U]]:
    """Give each of the first with one of the others in turn; in the full form with all of them."""
    if FULL:
        return list(product(every, each_with))
    return [(one, each_with[at % len(each_with)]) for at, one in enumerate(every)]
