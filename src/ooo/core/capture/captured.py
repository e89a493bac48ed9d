"""What typed lines become before they have ids, and what is said of a line that became nothing.

Every item knows its line (from 1) and its `source`, as it was typed; `area` is what a tag said.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from ooo.core.model import Area, NoteKind, Owner, PointKind, Value
from ooo.errors import Saying, UsageProblem


class CapturedPoint(Value, frozen=True, kw_only=True):
    """A point that was typed."""

    line: int
    source: str
    text: str
    by: Owner = "me"
    kind: PointKind = "topic"
    area: Area = ""
    share: bool = False
    sensitive: bool = False


class CapturedCommitment(Value, frozen=True, kw_only=True):
    """A promise that was typed; a promise's record has no room for `area` and `share`."""

    line: int
    source: str
    text: str
    owner: Owner
    due: dt.date | None = None
    area: Area = ""
    share: bool = False
    sensitive: bool = False


class CapturedNote(Value, frozen=True, kw_only=True):
    """A note that was typed: a line of the meeting in `log`, an observation of today in `add`."""

    line: int
    source: str
    text: str
    kind: NoteKind = "note"
    by: Literal["", "me"] = ""
    area: Area = ""
    share: bool = False
    sensitive: bool = False


Item = CapturedPoint | CapturedCommitment | CapturedNote


class LineProblem(Value, frozen=True, kw_only=True):
    """A line that was not taken: where it is, what is wrong, and what to do.

    When a promise ends in what was meant as a date and is none, `tail` is that end, `as_text` the
    promise with those words kept, and `as_date` the promise without them, its date still to be
    asked for (None when nothing else was said).
    """

    line: int
    source: str
    says: Saying | str
    fix: Saying | str
    tail: str = ""
    as_text: CapturedCommitment | None = None
    as_date: CapturedCommitment | None = None


class Captured(Value, frozen=True, kw_only=True):
    """What lines became, in their order, and what could not be read of them."""

    items: tuple[Item, ...] = ()
    problems: tuple[LineProblem, ...] = ()


class CannotRead(UsageProblem):
    """Lines were refused, so that nothing of what was typed is written: `problems`."""

    says = "{only}"
    fix = "{fix}"

    def __init__(self, problems: Sequence[LineProblem]) -> None:
        self.problems = tuple(problems)
        if len(self.problems) == 1:
            super().__init__(only=self.problems[0].says, fix=self.problems[0].fix)
            return
        self.says, self.fix = "{count} lines cannot be read.", "{lines:lines}"
        lines = tuple(
            Saying("Line {line}: {says}\n{fix}", line=each.line, says=each.says, fix=each.fix)
            for each in self.problems
        )
        super().__init__(count=len(self.problems), lines=lines)
