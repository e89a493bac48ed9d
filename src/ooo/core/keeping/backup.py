"""What `ooo backup` answers: where the archive is, and what is in it."""

from typing import ClassVar

from ooo.core.answer import Answer
from ooo.errors import Saying


class BackedUp(Answer, frozen=True, kw_only=True):
    """The archive's path, how many files it holds, and what was left out: no ordinary files.

    What cannot be promised is what the archive's disk does not know, such as modes.
    """

    kind: ClassVar[str] = "backup"

    file: str
    files: int
    left_out: tuple[str, ...]
    not_promised: tuple[Saying, ...] = ()
