"""What `ooo backup` answers: where the archive is, and what is in it."""

from typing import ClassVar

from ooo.core.answer import Answer


class BackedUp(Answer, frozen=True, kw_only=True):
    """The archive's path, how many files it holds, and what was left out: no ordinary files."""

    kind: ClassVar[str] = "backup"

    file: str
    files: int
    left_out: tuple[str, ...]
