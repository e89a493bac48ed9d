"""What may name a person's directory: a to z, 0 to 9 and `-`, on every system there is."""

from ooo.core.pattern import pattern

LONGEST_SLUG = 64

DEVICES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names that some systems keep for a device."""

_SLUG = pattern(rf"(?=.{{1,{LONGEST_SLUG}}}\Z)[a-z0-9]+(?:-+[a-z0-9]+)*")


def is_slug(text: str) -> bool:
    """Say whether a text can name a person's directory on every system."""
    return _SLUG.fullmatch(text) is not None and text not in DEVICES
