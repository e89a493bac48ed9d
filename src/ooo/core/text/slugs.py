"""What may name a person's directory: a to z, 0 to 9 and `-`, on every system there is."""

LONGEST_SLUG = 64

DEVICES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
"""Names that some systems keep for a device."""


def is_slug(text: str) -> bool:
    """Say whether a text can name a person's directory on every system."""
    letters = text.replace("-", "")
    return (
        len(text) <= LONGEST_SLUG
        and letters.isascii()
        and letters.isalnum()
        and letters == letters.lower()
        and text == text.strip("-")
        and text not in DEVICES
    )
