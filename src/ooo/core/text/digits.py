"""A measure in the digits one would write: no power of ten, and none of them lost."""

from typing import Final

_HUGE: Final = 1e15
"""From here on a float has no decimals, and not every whole number either."""

_TINY: Final = 1e-6
"""The smallest step that is typed; what a hand wrote below it has its power of ten."""


def digits(value: float) -> str:
    """Give a number as it is typed, with a point.

    >>> digits(1234567.25), digits(8.0), digits(0.00001)
    ('1234567.25', '8', '0.00001')
    """
    if value and not _TINY <= abs(value) < _HUGE:
        return f"{value:g}"
    written = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
