r"""The lines of a log's template: boxes with an id, fields with a value, and text for the rest.

A line is known by its form, wherever it stands; a backslash before that form makes it text.
"""

import datetime as dt
import re
from typing import Literal

from msgspec import Struct

from ooo.core.dates import parse_due
from ooo.core.log.entry import Entry, Said, Verdict
from ooo.core.log.sheet import LogSheet, NumberedPromise
from ooo.core.model import Commitment, Point
from ooo.core.text.pattern import pattern
from ooo.core.text.safe import safe
from ooo.core.wording import SENSITIVE, say_day, say_days

COMMENT = "#"
DATE, NEXT, MINUTES, MOOD = "date", "next meeting", "minutes", "mood"
Family = Literal["point", "to say", "promise"]

LEGENDS: dict[Family, str] = {
    "point": "[x] discussed, [ ] not reached, [> fri] not before that day, [d] dropped",
    "to say": "[x] said, [ ] not yet, [> fri] not before that day, [d] dropped",
    "promise": "[x] kept, [ ] still open, [-] missed, [> fri] moved, [d] not needed any more",
}

_VERDICTS: dict[Family, dict[str, Verdict]] = {
    "point": {"x": "discussed", "": "not discussed", "d": "dropped"},
    "to say": {"x": "discussed", "": "not discussed", "d": "dropped"},
    "promise": {"x": "kept", "": "left open", "-": "missed", "d": "dropped"},
}
_MARKS: dict[Verdict, str] = {"discussed": "x", "kept": "x", "missed": "-", "dropped": "d"}
_MOVED = pattern(r"-?>\s*(?P<date>.*)")

_BOX = pattern(r"\s*(?:[-*•]\s+)?\[(?P<mark>[^\[\]]*)\](?P<rest>.*)")
_IDS = pattern(r"\((?P<id>[A-Za-z0-9]{2,12})\)")
_FIELD = pattern(rf"(?P<name>{DATE}|{NEXT}|{MINUTES}|{MOOD})\s*:(?P<value>.*)", re.IGNORECASE)
_FORM = rf"(?={COMMENT}|(?:[-*•]\s+)?\[|{_FIELD.pattern})"
_LITERAL = pattern(rf"\\+{_FORM}", re.IGNORECASE)
_TO_BE_LITERAL = pattern(rf"\\*{_FORM}", re.IGNORECASE)


class Row(Struct, frozen=True):
    """A record as the template shows it: its id, which marks it takes, its words on one line."""

    id: str
    family: Family
    words: str

    def line(self, said: Said | None) -> str:
        """Write the line, with the mark of what was said of the record."""
        return f"[{self._mark(said)}] {self.words}  ({self.id})"

    def _mark(self, said: Said | None) -> str:
        if said is None:
            return "x" if self.family == "point" else " "
        if said.verdict == "moved":
            return f"> {said.day or 'none'}"
        return _MARKS.get(said.verdict, " ")


class Boxed(Struct, frozen=True):
    """A line with a box: its mark, the row whose id it bears, whether that row's words stand."""

    mark: str
    row: Row | None
    as_it_was: bool

    @property
    def is_meant(self) -> bool:
        """Whether the box is one of a sheet, and no bracket that a text begins with."""
        marks = {mark for verdicts in _VERDICTS.values() for mark in verdicts}
        return self.row is not None or self.mark in marks or _MOVED.match(self.mark) is not None


def rows(sheet: LogSheet) -> tuple[Row, ...]:
    """Give the sheet's records that have an id, in their order; texts are safe to show."""
    they = sheet.screen.first_name
    named = (*sheet.to_say, *sheet.sensitive)
    points = (_row(held.point.id, "point", _point(held.point, they)) for held in sheet.points)
    to_say = (_row(held.id, "to say", _point(held, they)) for held in named)
    promises = (
        _row(held.commitment.id, "promise", _promise(held, sheet)) for held in sheet.promises
    )
    return tuple(row for row in (*points, *to_say, *promises) if row.id)


def fields_of(entry: Entry) -> tuple[str, ...]:
    """Name the fields that a meeting of this kind has, in their order."""
    if entry.is_met:
        return (DATE, NEXT, MINUTES, MOOD)
    return (DATE, MINUTES, MOOD) if entry.is_spoken else (DATE,)


def lines_of(text: str) -> list[str]:
    """Give the lines of a text as any editor may have saved it."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def read_box(line: str, by_id: dict[str, Row]) -> Boxed | None:
    """Read a line that begins with a box; None for any other."""
    found = _BOX.fullmatch(line)
    if found is None:
        return None
    mark = found["mark"].strip().lower()
    for named in reversed([*_IDS.finditer(found["rest"])]):
        row = by_id.get(named["id"])
        if row is not None:
            words = found["rest"][: named.start()]
            after = found["rest"][named.end() :].strip()
            return Boxed(mark, row, as_it_was=not after and _one_line(words) == row.words)
    return Boxed(mark, None, as_it_was=False)


def read_mark(mark: str, family: Family, *, today: dt.date) -> Said | None:
    """Give what a mark says of a record, None where that is nothing; BadDate for a move's date."""
    moved = _MOVED.fullmatch(mark)
    if moved:
        return Said("moved", parse_due(moved["date"], today=today))
    verdict = _VERDICTS[family].get(mark)
    return Said(verdict) if verdict else None


def read_field(line: str) -> tuple[str, str] | None:
    """Give the name and the value of a field's line; None for any other."""
    found = _FIELD.fullmatch(line)
    return (found["name"].lower(), found["value"].strip()) if found else None


def as_text(line: str) -> str:
    """Give a line of text without the backslash that kept it one."""
    return line[1:] if _LITERAL.match(line) else line


def kept_as_text(line: str) -> str:
    """Give a line so that the template takes it as text, whatever it begins with."""
    return f"\\{line}" if _TO_BE_LITERAL.match(line) else line


def _row(named: str, family: Family, words: str) -> Row:
    return Row(named, family, safe(_one_line(words)))


def _point(point: Point, they: str) -> str:
    return f"{_words(point)} ({they})" if point.by == "them" else _words(point)


def _promise(held: NumberedPromise, sheet: LogSheet) -> str:
    promise = held.commitment
    said = f"{'You' if promise.owner == 'me' else sheet.screen.first_name}: {_words(promise)}"
    if held.days_late:
        return f"{said}, LATE {say_days(held.days_late)}"
    if promise.due:
        return f"{said}, due {say_day(promise.due, today=sheet.date)}"
    return f"{said}, no date"


def _words(record: Point | Commitment) -> str:
    return SENSITIVE if record.sensitive else record.text


def _one_line(text: str) -> str:
    return " ".join(text.split())
