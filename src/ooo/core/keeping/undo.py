"""What `ooo undo` and `ooo redo` answer: which command was taken back or brought forward."""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.errors import NOTHING, Saying


class PastCommand(Struct, frozen=True, kw_only=True):
    """A command that wrote, when (local time), and the files it touched; `undone` if taken back."""

    command: str
    time: dt.datetime
    files: tuple[str, ...]
    undone: bool


class ToldCommand(PastCommand, frozen=True, kw_only=True):
    """The same by its `number`, with what it did: a sentence each, and how many `more`."""

    number: int
    did: tuple[Saying, ...]
    more: int = 0


class Undone(Answer, frozen=True, kw_only=True):
    """The command that was taken back."""

    kind: ClassVar[str] = "undo"
    command: PastCommand


class Past(Answer, frozen=True, kw_only=True):
    """The commands that can be taken back, the newest first, and the files that are `unusable`.

    Where there are none, `screen` says why, if there is a reason.
    """

    kind: ClassVar[str] = "past"
    commands: tuple[ToldCommand, ...]
    unusable: tuple[str, ...] = ()
    screen: Saying = NOTHING
