"""What typed lines become before they are kept, and what is said of a line that became nothing."""

from collections.abc import Sequence

from ooo.core.model import Record, Value
from ooo.errors import Saying, UsageProblem


class Item(Value, frozen=True, kw_only=True):
    """What was typed, as the record it becomes: without its day, and as a rule without an id.

    `line` counts from 1, `source` is as it was typed. An id is one that was shown beforehand.
    """

    line: int
    source: str
    record: Record


class LineProblem(Value, frozen=True, kw_only=True):
    """A line that was not taken: where it is, what is wrong, and what to do.

    When a promise ends in what was meant as a date and is none, `tail` is that end, `as_text` the
    promise with those words kept, and `as_date` the promise without them, its date still to be
    asked for (None when nothing else was said).
    """

    line: int
    source: str
    says: Saying
    fix: Saying
    tail: str = ""
    as_text: Item | None = None
    as_date: Item | None = None


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
