"""How far to look ahead, as it is typed: `7d`, `2w`, `1 week`, `deux semaines`."""

from ooo.core.rhythm.cadence import parse_cadence
from ooo.core.rhythm.typed import typed_cadence


def days_of(text: str) -> int:
    """Give the days that are meant; raise BadCadence."""
    return parse_cadence(typed_cadence(text))
