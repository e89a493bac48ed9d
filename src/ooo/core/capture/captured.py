"""What typed lines become before they are kept, and what is said of a line that became nothing."""

import datetime as dt
from collections.abc import Sequence

from msgspec.structs import replace

from ooo.core.capture.told import MeetingFacts
from ooo.core.dates.tail import DateEnd
from ooo.core.model import Commitment, Goal, Record, Value
from ooo.errors import Saying, UsageProblem


class Item(Value, frozen=True, kw_only=True):
    """What was typed, as the record it becomes: without its day, and as a rule without an id.

    `line` counts from 1, `source` is as it was typed. An id is one that was shown beforehand.
    `end` is an end of a promise's words that may be a date and was not taken for one. `done` tells
    of a box that is ticked. A note may be meant for what bears the id `about`, with what is `told`
    of it; where that is no goal, it is a note.
    """

    line: int
    source: str
    record: Record
    end: DateEnd | None = None
    done: bool = False
    about: str = ""
    told: str = ""

    def due_on(self, due: dt.date | None) -> "Item":
        """Give a promise, or a goal, with its date settled, its words as they are."""
        field = "by" if isinstance(self.record, Goal) else "due"
        return replace(self, record=replace(self.record, **{field: due}), end=None)

    def serving(self, goal: str) -> "Item":
        """Give a promise as one that serves a goal, by its id; what is none as it is."""
        if not isinstance(self.record, Commitment):
            return self
        return replace(self, record=replace(self.record, goal=goal))


class LineProblem(Value, frozen=True, kw_only=True):
    """A line that was not taken: where it is, what is wrong, and what to do.

    When a promise ends in what was meant as a date and is none, `tail` is that end, `as_text` the
    promise with those words kept and named as its `end`, and `as_date` the promise without them,
    its date still to be asked for (None when nothing else was said).
    """

    line: int
    source: str
    says: Saying
    fix: Saying
    tail: str = ""
    as_text: Item | None = None
    as_date: Item | None = None


class Captured(Value, frozen=True, kw_only=True):
    """What lines became, in their order, what they told of the meeting, and what is wrong."""

    items: tuple[Item, ...] = ()
    problems: tuple[LineProblem, ...] = ()
    told: MeetingFacts = MeetingFacts()


class CannotRead(UsageProblem):
    """Lines were refused, so that nothing of what was typed is written: `problems`.

    Among others (`among`) one alone is named by its number too.
    """

    says = "{only}"
    fix = "{fix}"

    def __init__(self, problems: Sequence[LineProblem], *, among: bool = False) -> None:
        self.problems = tuple(problems)
        if len(self.problems) == 1:
            only = self.problems[0]
            if among:
                self.says = "Line {line}: {only}"
            super().__init__(line=only.line, only=only.says, fix=only.fix)
            return
        self.says, self.fix = "{count} lines cannot be read.", "{lines:lines}"
        lines = tuple(
            Saying("Line {line}: {says}\n{fix}", line=each.line, says=each.says, fix=each.fix)
            for each in self.problems
        )
        super().__init__(count=len(self.problems), lines=lines)
