"""The three thirds of a one-to-one, and which of them a point or a note belongs to.

Time is to be balanced between operational, development and relational subjects.
"""

from typing import Literal

from ooo.core.model import Note, Point

KnownArea = Literal["operational", "development", "relational"]

_OF_KIND: dict[str, KnownArea] = {
    "career": "development",
    "training": "development",
    "win": "relational",
    "feedback": "relational",
}


def area_of(record: Point | Note) -> KnownArea | None:
    """Give the area that was written, else the one its kind gives; None when it is unknown."""
    return record.area or _OF_KIND.get(record.kind)
