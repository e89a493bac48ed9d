"""Numbers as JSON can say them; the others as text."""

import math
from typing import Final

_LONGEST: Final = 1 << 12
"""Bits of a whole number. TOML holds any to the base of 2, 8 or 16; of one with more than 4,300
digits Python tells none of them, and no program reads it.
"""


def sayable(number: float) -> int | float | str:
    """Give a number, or the text of one for which there is none in JSON."""
    if isinstance(number, int):
        return number if number.bit_length() <= _LONGEST else hex(number)
    return number if math.isfinite(number) else str(number)
