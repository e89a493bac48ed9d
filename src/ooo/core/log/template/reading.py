"""A filled-in template of a log becomes an entry: what a reader would think it says.

Nothing here raises for what was typed: a line that cannot be read is a problem beside the entry.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from ooo.core.capture import parse_lines
from ooo.core.capture.captured import Captured, Item, LineProblem
from ooo.core.capture.told import MeetingFacts, OutOfRange, SaidTwice, read_told
from ooo.core.dates import parse_booking, parse_past
from ooo.core.dates.bad import BadDate
from ooo.core.log.entry import Entry, Said
from ooo.core.log.template.lines import (
    COMMENT,
    LEGENDS,
    Boxed,
    Field,
    Filled,
    TemplateRow,
    as_text,
    asks_only,
    fields_of,
    lines_of,
    read_box,
    read_field,
    read_mark,
)
from ooo.core.model import Useful
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying

_INDENTED = "  "

_WITHOUT_ID = Saying("A line with a box ends with the id of a record on this sheet.")
_PUT_IT_BACK = Saying(
    "Put its id back, in brackets, or delete the line; for a text, write \\ before it."
)
_ONLY_ONE = Saying("Delete one of the lines.")
_OR_TEXT = "{fix}\nIf it is something that was said, write \\ before the line."

AtLine = TypeVar("AtLine", bound=Item | LineProblem)


def read_template(
    text: str, rows: Iterable[TemplateRow], entry: Entry, *, today: dt.date
) -> tuple[Entry, tuple[LineProblem, ...]]:
    """Give the entry as the text says it, and what could not be read, in the order of its lines.

    `rows` are the records as the text had them. What `entry`, with whole ids, says of them is
    replaced, and so are its words and its fields. A point whose line is gone was not reached, a
    promise whose line is gone stays as it is; what the text does not name is not closed. Dates are
    counted from `today`.
    """
    reading = _Reading(rows, entry, today)
    for number, line in enumerate(lines_of(text), 1):
        if not line.startswith(COMMENT):
            reading.take(number, line)
    captured = reading.words()
    reading.tell(captured)
    problems = (*reading.problems, *captured.problems)
    return reading.entry(captured), tuple(sorted(problems, key=lambda problem: problem.line))


def is_empty(text: str) -> bool:
    """Say whether a text has nothing to log: comments, fields without a value, the date."""
    for line in lines_of(text):
        field = read_field(line)
        says_nothing = field is not None and (field.field == "date" or not field.value)
        if asks_only(line):
            continue
        if line.strip() and not line.startswith(COMMENT) and not says_nothing:
            return False
    return True


def day_of(text: str, *, today: dt.date) -> dt.date | None:
    """Give the day that a text says it is about, None where it says none that can be read."""
    fields = [field for line in lines_of(text) if (field := read_field(line))]
    try:
        days = (each.value for each in fields if each.field == "date")
        return next(parse_past(value, today=today) for value in days)
    except (BadDate, StopIteration):
        return None


class _Reading:
    """One reading of a template, line after line: what was found so far."""

    def __init__(self, rows: Iterable[TemplateRow], entry: Entry, today: dt.date) -> None:
        self.problems: list[LineProblem] = []
        self._entry = entry
        self._today = today
        self._rows = {row.id: row for row in rows} if entry.is_met else {}
        self._said: dict[str, Said] = {}
        self._fields = dict.fromkeys(fields_of(entry), "")
        self._values: dict[Field, object] = {}
        self._told = MeetingFacts()
        self._text: list[str] = []
        self._numbers: list[int] = []

    def take(self, number: int, line: str) -> None:
        """Take one line that is no comment."""
        boxed = read_box(line, self._rows)
        field = read_field(line)
        if boxed and (boxed.row or (boxed.is_meant and not line.startswith(_INDENTED))):
            self._take_box(number, line, boxed)
            line = ""
        elif field and field.field in self._fields:
            self._take_field(number, line, field)
            line = ""
        elif asks_only(line):
            line = ""
        self._text.append(as_text(line))
        self._numbers.append(number)

    def words(self) -> Captured:
        """Read what is left over as lines of the capture grammar."""
        captured = parse_lines("\n".join(self._text), use="log", today=self._today)
        return Captured(
            items=tuple(self._placed(item) for item in captured.items),
            problems=tuple(self._placed(problem) for problem in captured.problems),
            told=captured.told,
        )

    def tell(self, captured: Captured) -> None:
        """Take what lines of text tell of the meeting beside its fields."""
        try:
            self._told = self._told.and_also(captured.told)
        except SaidTwice as error:
            self._refuse(len(self._text), "", error.sentence, error.advice)

    def entry(self, captured: Captured) -> Entry:
        """Give the entry as far as it could be read."""
        points = (row.id for row in self._rows.values() if row.family == "point")
        unless_said = dict.fromkeys(points, Said("not discussed"))
        staying = (row.id for row in self._rows.values() if row.family == "blocker")
        unless_said |= dict.fromkeys(staying, Said("discussed"))
        before = dict(self._entry.said)
        elsewhere = {named: said for named, said in before.items() if named not in self._rows}
        # An empty box says nothing of a promise, unless it was named as left open.
        told = {
            named: said
            for named, said in self._said.items()
            if said.verdict != "left open" or before.get(named) == said
        }
        return replace(
            self._entry,
            said=tuple((elsewhere | unless_said | told).items()),
            date=self._values.get("date", self._entry.date),
            next=self._values.get("next", UNSET),
            minutes=self._told.minutes,
            mood=self._told.mood,
            spoke=self._told.spoke or self._entry.spoke,
            useful=Useful(them=self._told.useful) if self._told.useful else self._entry.useful,
            items=captured.items,
            told_of=(),
            echoed=False,
            others_discussed=False,
        )

    def _take_box(self, number: int, line: str, boxed: Boxed) -> None:
        row = boxed.row
        if row is None:
            self._refuse(number, line, _WITHOUT_ID, _PUT_IT_BACK)
            return
        named = Code(row.id)
        try:
            said = read_mark(boxed.mark, row.family, today=self._today)
        except BadDate as error:
            self._refuse(number, line, error.sentence, error.advice)
            return
        if said is None:
            mark = Words(f"[{boxed.mark}]")
            says = Saying("{mark:quoted} says nothing of {id}.", mark=mark, id=named)
            self._refuse(number, line, says, Saying("Write {legend}.", legend=LEGENDS[row.family]))
        elif not boxed.as_it_was:
            says = Saying("The words of {id} are not as they were.", id=named)
            fix = Saying(
                "Write what was said on a line of its own, and this one as:\n{line}",
                line=Code(row.line(said)),
            )
            self._refuse(number, line, says, fix)
        elif self._said.setdefault(row.id, said) != said:
            self._refuse(number, line, Saying("{id} stands here twice.", id=named), _ONLY_ONE)

    def _take_field(self, number: int, line: str, filled: Filled) -> None:
        field, value = filled.field, filled.value
        if not value:
            return
        if self._fields[field] not in {"", value}:
            name = Code(f"{filled.name}:")
            says = Saying("{name:quoted} stands here twice.", name=name)
            self._refuse(number, line, says, _ONLY_ONE)
            return
        self._fields[field] = value
        try:
            match field:
                case "date":
                    self._values[field] = parse_past(value, today=self._today)
                case "next":
                    self._values[field] = parse_booking(value, today=self._today)
                case _:
                    self._told = self._told.and_also(_number(field, value))
        except (BadDate, OutOfRange) as error:
            self._refuse(number, line, error.sentence, Saying(_OR_TEXT, fix=error.advice))

    def _refuse(self, number: int, source: str, says: Saying, fix: Saying) -> None:
        self.problems.append(LineProblem(line=number, source=source, says=says, fix=fix))

    def _placed(self, found: AtLine) -> AtLine:
        """Give what was read with the number its line has in the whole text."""
        return replace(found, line=self._numbers[found.line - 1])


def _number(field: Literal["minutes", "mood"], value: str) -> MeetingFacts:
    """Read the value of a field that is a number; raise OutOfRange."""
    try:
        told = read_told(f"{field}: {value}")
    except OutOfRange:
        told = None
    if told is None:
        raise OutOfRange(field, Saying("{typed:quoted}", typed=Words(value)))
    return told
