"""What an import changes: who is new, what is added to whom, and what is here already.

The preview, the writing and the JSON are one decision, so that none says what another does not.
"""

import datetime as dt
from typing import ClassVar

from msgspec import Struct

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.exchange.brought import Unnamed, Unread


class ImportedPerson(Struct, frozen=True, kw_only=True):
    """What is new of one person; `already` counts meetings and observations that are here.

    `filled` are fields that were empty, `renamed` those that are written over, `differs` those
    that stay as they are while the file says another thing.
    """

    person: str
    name: str
    new: bool
    meetings: int = 0
    first: dt.date | None = None
    last: dt.date | None = None
    observations: int = 0
    notes: int = 0
    kept: int = 0
    settled: int = 0
    open: int = 0
    mine: int = 0
    mine_due: dt.date | None = None
    theirs: int = 0
    theirs_due: dt.date | None = None
    points: int = 0
    goals: int = 0
    already: int = 0
    filled: tuple[str, ...] = ()
    renamed: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether anything is written of this person."""
        counts = (self.meetings, self.observations, self.notes, self.kept, self.settled)
        open_ = (self.mine, self.theirs, self.points, self.goals)
        return self.new or bool(self.filled or self.renamed) or any((*counts, *open_))


class ImportScreen(Struct, frozen=True, kw_only=True):
    """What a screen needs beside the counts.

    `files` is how many were read, `typed` the command without its options, `asking` that a
    question follows, `asked` that the same stands on the screen already. `added` is everything
    that is new, `boxes` how many name nobody and are taken as `unnamed` says, `older` how many are
    of older meetings, `told` what both knew of elsewhere.
    """

    today: dt.date
    files: int = 1
    typed: str = ""
    asking: bool = False
    asked: bool = False
    line_by_line: bool = False
    added: tuple[Dossier, ...] = ()
    unnamed: Unnamed = "mine"
    boxes: int = 0
    older: int = 0
    told: int = 0
    restored: bool = False


class Imported(Answer, frozen=True, kw_only=True):
    """What an import changes, or would change where it is not `written`."""

    kind: ClassVar[str] = "import"

    format: str
    people: tuple[ImportedPerson, ...]
    skipped: tuple[Unread, ...]
    unkept: tuple[str, ...]
    written: bool
    screen: ImportScreen

    @property
    def changes(self) -> bool:
        """Whether anything would be written."""
        return any(each.changes for each in self.people) or self.screen.restored
