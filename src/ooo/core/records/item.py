"""One record that a command closed, moved or opened again, and whose it is."""

from typing import cast

from msgspec import Struct

from ooo.core.model import Commitment, Point


class RecordItem(Struct, frozen=True, kw_only=True):
    """A record as it stands now, under the person's slug and name; one of the two kinds is None."""

    person: str
    name: str
    commitment: Commitment | None = None
    point: Point | None = None

    @property
    def record(self) -> Point | Commitment:
        """The one that is not None."""
        return self.commitment or cast("Point", self.point)
