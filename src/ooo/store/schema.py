"""The shape of the files has a number; a notebook of a newer one is read and never written.

A migration is one pure step from one number to the next, over all of a notebook's files; the
list is empty until the shape first changes.
"""

from collections.abc import Callable, Mapping
from typing import Final

from ooo.errors import OooError

Migration = Callable[[Mapping[str, bytes]], Mapping[str, bytes]]
"""From the files of one schema, by their path in the notebook, to those of the next."""

MIGRATIONS: Final[tuple[Migration, ...]] = ()
"""The step at index 0 leads from schema 1 to schema 2, and so on."""

CURRENT: Final = 1 + len(MIGRATIONS)
"""The schema that this version writes."""


class SchemaTooNew(OooError):
    """The notebook's `schema` is newer than the one that this version writes."""

    says = (
        "This notebook has schema {schema}, and this version of ooo writes schema {current}: "
        "it can be read here, not changed."
    )
    fix = "Update ooo to a version that writes schema {schema}."


def check_writable(schema: int) -> None:
    """Raise SchemaTooNew when a notebook of this schema may only be read."""
    if schema > CURRENT:
        raise SchemaTooNew(schema=schema, current=CURRENT)
