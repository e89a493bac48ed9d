"""What every noun is."""

from msgspec import Struct


class Value(Struct, frozen=True, omit_defaults=True):
    """What every noun is: frozen, compared by content, written without its defaults."""
