"""What `ooo check` answers: what it mended, everything that is still wrong, and what is old."""

from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Problem
from ooo.core.keeping.retention import Old, Span
from ooo.core.text.facts import File
from ooo.errors import Saying


class CheckedScreen(Struct, frozen=True):
    """How long things are to be kept, None where that was not asked; what stays broken.

    `unread` is where older things could not be looked for.

    Why it does is among the problems too.
    """

    span: Span | None = None
    not_mended: tuple[Saying, ...] = ()
    unread: tuple[File, ...] = ()


class Checked(Answer, frozen=True, kw_only=True):
    """What was mended, a sentence each, and the problems there are, in the order of the files.

    `old` is what is older than it should be, where that was asked.
    """

    kind: ClassVar[str] = "check"
    mended: tuple[Saying, ...]
    problems: tuple[Problem, ...]
    old: tuple[Old, ...] = ()
    screen: CheckedScreen = CheckedScreen()
