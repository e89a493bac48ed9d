"""What `ooo redo` answers: which command was brought forward again."""

from typing import ClassVar

from ooo.core.answer import Answer
from ooo.core.keeping.undo import PastCommand


class Redone(Answer, frozen=True, kw_only=True):
    """The command that was brought forward again."""

    kind: ClassVar[str] = "redo"
    command: PastCommand
