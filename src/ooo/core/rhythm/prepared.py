"""What was prepared on this machine, by the sheets that it drew."""

import datetime as dt

from msgspec import Struct


class Prepared(Struct, frozen=True):
    """A sheet that was drawn: whose (slug), when, and whether of a session of their track."""

    slug: str
    at: dt.datetime
    session: bool = False
