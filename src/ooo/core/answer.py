"""What a command answers: a frozen value that one renderer draws and another makes JSON of.

The fields of an answer are its JSON contract and are only ever added to. What only a screen needs
stands in a field named `screen`, which JSON leaves out. An answer defined in `core/people/show.py`
is drawn by `views/people/show.py`.
"""

import datetime as dt
from typing import ClassVar

from msgspec import Struct


class Answer(Struct, frozen=True, kw_only=True):
    """The base of all answers; `kind` names it in the JSON envelope."""

    kind: ClassVar[str]


class Today(Struct, frozen=True):
    """What many screens need: the day the answer is given on, from which distances are told."""

    today: dt.date
