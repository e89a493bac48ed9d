"""A filled-in template of a log becomes an entry: what a reader would think it says.

Nothing here raises for what was typed: a line that cannot be read is a problem beside the entry.
"""

import datetime as dt
from typing import TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from ooo.core.capture import parse_lines
from ooo.core.capture.captured import Captured, Item, LineProblem
from ooo.core.dates import BadDate, parse_booking, parse_past
from ooo.core.log.entry import Entry, Said
from ooo.core.log.sheet import LogSheet
from ooo.core.log.template.lines import (
    COMMENT,
    DATE,
    LEGENDS,
    MINUTES,
    MOOD,
    NEXT,
    Boxed,
    as_text,
    fields_of,
    lines_of,
    read_box,
    read_field,
    read_mark,
    rows,
)
from ooo.errors import Saying, UsageProblem

_NUMBERS = {MINUTES: ("A length in minutes", 24 * 60), MOOD: ("A mood", 5)}
_INDENTED = "  "

Placed = TypeVar("Placed", bound=Item | LineProblem)


class NotANumber(UsageProblem):
    """A field holds no number, or none that means something."""

    def __init__(self, what: str, value: str, highest: int) -> None:
        super().__init__(
            f"{what} cannot be '{value}'.", f"Give a whole number from 1 to {highest}."
        )


def read_template(
    text: str, sheet: LogSheet, entry: Entry, *, today: dt.date
) -> tuple[Entry, tuple[LineProblem, ...]]:
    """Give the entry as the text says it, and what could not be read, in the order of its lines.

    What `entry`, with whole ids, says of the sheet's records is replaced, and so are its words and
    its fields. A point whose line is gone was not reached, a promise whose line is gone stays as
    it is; what the text does not name is not closed. Dates are counted from `today`.
    """
    reading = _Reading(sheet, entry, today)
    for number, line in enumerate(lines_of(text), 1):
        if not line.startswith(COMMENT):
            reading.take(number, line)
    captured = reading.words()
    problems = (*reading.problems, *captured.problems)
    return reading.entry(captured), tuple(sorted(problems, key=lambda problem: problem.line))


def is_empty(text: str) -> bool:
    """Say whether a text has nothing to log: comments, fields without a value, the date."""
    for line in lines_of(text):
        field = read_field(line)
        says_nothing = field is not None and (field[0] == DATE or not field[1])
        if line.strip() and not line.startswith(COMMENT) and not says_nothing:
            return False
    return True


def day_of(text: str, *, today: dt.date) -> dt.date | None:
    """Give the day that a text says it is about, None where it says none that can be read."""
    fields = [field for line in lines_of(text) if (field := read_field(line))]
    try:
        return next(parse_past(value, today=today) for name, value in fields if name == DATE)
    except (BadDate, StopIteration):
        return None


class _Reading:
    """One reading of a template, line after line: what was found so far."""

    def __init__(self, sheet: LogSheet, entry: Entry, today: dt.date) -> None:
        self.problems: list[LineProblem] = []
        self._entry = entry
        self._today = today
        self._rows = {row.id: row for row in rows(sheet)} if entry.is_met else {}
        self._said: dict[str, Said] = {}
        self._fields = dict.fromkeys(fields_of(entry), "")
        self._values: dict[str, object] = {}
        self._text: list[str] = []
        self._numbers: list[int] = []

    def take(self, number: int, line: str) -> None:
        """Take one line that is no comment."""
        boxed = read_box(line, self._rows)
        field = read_field(line)
        if boxed and (boxed.row or (boxed.is_meant and not line.startswith(_INDENTED))):
            self._take_box(number, line, boxed)
            line = ""
        elif field and field[0] in self._fields:
            self._take_field(number, line, *field)
            line = ""
        self._text.append(as_text(line))
        self._numbers.append(number)

    def words(self) -> Captured:
        """Read what is left over as lines of the capture grammar."""
        captured = parse_lines("\n".join(self._text), use="log", today=self._today)
        return Captured(
            items=tuple(self._placed(item) for item in captured.items),
            problems=tuple(self._placed(problem) for problem in captured.problems),
        )

    def entry(self, captured: Captured) -> Entry:
        """Give the entry as far as it could be read."""
        points = (row.id for row in self._rows.values() if row.family == "point")
        unless_said = dict.fromkeys(points, Said("not discussed"))
        elsewhere = {named: said for named, said in self._entry.said if named not in self._rows}
        return replace(
            self._entry,
            said=tuple((elsewhere | unless_said | self._said).items()),
            date=self._values.get(DATE, self._entry.date),
            next=self._values.get(NEXT, UNSET),
            minutes=self._values.get(MINUTES, 0),
            mood=self._values.get(MOOD, 0),
            items=captured.items,
            echoed=False,
            others_discussed=False,
        )

    def _take_box(self, number: int, line: str, boxed: Boxed) -> None:
        row = boxed.row
        if row is None:
            self._refuse(
                number,
                line,
                "A line with a box ends with the id of a record on this sheet.",
                "Put its id back, in brackets, or delete the line; for a text, write \\ before it.",
            )
            return
        try:
            said = read_mark(boxed.mark, row.family, today=self._today)
        except BadDate as error:
            self._refuse(number, line, error.sentence, error.advice)
            return
        if said is None:
            says = f"'[{boxed.mark}]' says nothing of {row.id}."
            self._refuse(number, line, says, f"Write {LEGENDS[row.family]}.")
        elif not boxed.as_it_was:
            self._refuse(
                number,
                line,
                f"The words of {row.id} are not as they were.",
                f"Write what was said on a line of its own, and this one as:\n{row.line(said)}",
            )
        elif self._said.setdefault(row.id, said) != said:
            self._refuse(number, line, f"{row.id} stands here twice.", "Delete one of the lines.")

    def _take_field(self, number: int, line: str, name: str, value: str) -> None:
        if not value:
            return
        if self._fields[name] not in {"", value}:
            self._refuse(number, line, f"'{name}:' stands here twice.", "Delete one of the lines.")
            return
        self._fields[name] = value
        try:
            self._values[name] = self._value(name, value)
        except (BadDate, NotANumber) as error:
            fix = Saying(
                "{fix}\nIf it is something that was said, write \\ before the line.",
                fix=error.advice,
            )
            self._refuse(number, line, error.sentence, fix)

    def _value(self, name: str, value: str) -> object:
        if name == DATE:
            return parse_past(value, today=self._today)
        if name == NEXT:
            return parse_booking(value, today=self._today)
        what, highest = _NUMBERS[name]
        number = int(value) if value.isdecimal() and len(value) <= len(str(highest)) else 0
        if number not in range(1, highest + 1):
            raise NotANumber(what, value, highest)
        return number

    def _refuse(self, number: int, source: str, says: Saying | str, fix: Saying | str) -> None:
        self.problems.append(LineProblem(line=number, source=source, says=says, fix=fix))

    def _placed(self, found: Placed) -> Placed:
        """Give what was read with the number its line has in the whole text."""
        return replace(found, line=self._numbers[found.line - 1])
