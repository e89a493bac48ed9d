"""The middle of some numbers; the standard library's takes longer to load than most sheets."""

from collections.abc import Iterable


def median(values: Iterable[float]) -> float:
    """Give the middle value, of an even number of them the mean of the two; there is at least one.

    >>> median([4, 1, 9]), median([4, 1])
    (4, 2.5)
    """
    held = sorted(values)
    half = len(held) // 2
    return held[half] if len(held) % 2 else (held[half - 1] + held[half]) / 2
