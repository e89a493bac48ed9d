r"""The lines of a log's template: boxes with an id, fields with a value, and text for the rest.

A line is known by its form, wherever it stands; a backslash before that form makes it text.
"""

import datetime as dt
import re
from typing import Literal

from msgspec import UNSET, Struct

from ooo.core.capture.told import is_told
from ooo.core.dates import parse_due
from ooo.core.growth.told import Told
from ooo.core.log.entry import Entry, Said, SaidVerdict
from ooo.core.model import Booking
from ooo.core.text.pattern import pattern
from ooo.errors import Saying

COMMENT = "#"
MESSAGE = "#!"
"""Begins a comment that says what is wrong with the text."""

Field = Literal["date", "next", "minutes", "mood"]
TemplateFamily = Literal["point", "to say", "blocker", "promise"]

FIELDS: dict[str, Field] = {
    "date": "date",
    **dict.fromkeys(("next meeting", "prochain entretien"), "next"),
    **dict.fromkeys(("minutes", "durée"), "minutes"),
    **dict.fromkeys(("mood", "humeur", "moral"), "mood"),
}
"""Every name that a field may have in a text, whatever language wrote it."""

LEGENDS: dict[TemplateFamily, Saying] = {
    "point": Saying("[x] discussed, [ ] not reached, [> fri] not before that day, [d] dropped"),
    "to say": Saying("[x] said, [ ] not yet, [> fri] not before that day, [d] dropped"),
    "blocker": Saying("[x] gone, [ ] still in the way, [> fri] not before that day, [d] dropped"),
    "promise": Saying(
        "[x] kept, [ ] still open, [-] missed, [> fri] moved, [d] not needed any more"
    ),
}
"""What the marks of a record mean, as the template explains them and a refusal does."""

_VERDICTS: dict[TemplateFamily, dict[str, SaidVerdict]] = {
    "point": {"x": "discussed", "": "not discussed", "d": "dropped"},
    "to say": {"x": "discussed", "": "not discussed", "d": "dropped"},
    "blocker": {"x": "gone", "": "discussed", "d": "dropped"},
    "promise": {"x": "kept", "": "left open", "-": "missed", "d": "dropped"},
}
_MARKS: dict[SaidVerdict, str] = {
    "discussed": "x",
    "gone": "x",
    "kept": "x",
    "missed": "-",
    "dropped": "d",
}
_MOVED = pattern(r"-?>\s*(?P<date>.*)")

_BOX = pattern(r"\s*(?P<bullet>[-*•]\s+)?\[(?P<mark>[^\[\]]*)\](?P<rest>.*)")
_IDS = pattern(r"\((?P<id>[A-Za-z0-9]{2,12})\)")
_FIELD = pattern(rf"(?P<name>{'|'.join(FIELDS)})\s*:(?P<value>.*)", re.IGNORECASE)
_FORM = rf"(?={COMMENT}|(?:[-*•]\s+)?\[|{_FIELD.pattern})"
_LITERAL = pattern(rf"\\+{_FORM}", re.IGNORECASE)
_TO_BE_LITERAL = pattern(rf"\\*{_FORM}", re.IGNORECASE)
_ASKED = pattern(r"(?=\w*\d)([A-Za-z0-9]{2,12})\s*:\s*")


class TemplateRow(Struct, frozen=True):
    """A record as the template shows it: its id, which marks it takes, its words on one line.

    The words are those of whoever wrote the template; they are compared, never read.
    """

    id: str
    family: TemplateFamily
    words: str

    def line(self, said: Said | None) -> str:
        """Write the line, with the mark of what was said of the record."""
        return f"[{self._mark(said)}] {self.words}  ({self.id})"

    def _mark(self, said: Said | None) -> str:
        if said is None:
            return "x" if self.family == "point" else " "
        if said.verdict == "moved":
            return f"> {said.day or 'none'}"
        if self.family == "blocker" and said.verdict == "discussed":
            return " "
        return _MARKS.get(said.verdict, " ")


class Boxed(Struct, frozen=True):
    """A line with a box: its mark, the row whose id it bears, whether that row's words stand.

    One with a bullet and no id is a line of a list of the writer's own.
    """

    mark: str
    row: TemplateRow | None
    as_it_was: bool
    has_bullet: bool = False

    @property
    def is_meant(self) -> bool:
        """Whether the box is one of a sheet, and no bracket that a text begins with."""
        marks = {mark for verdicts in _VERDICTS.values() for mark in verdicts}
        if self.row is None and self.has_bullet and self.mark in {"", "x"}:
            return False
        return self.row is not None or self.mark in marks or _MOVED.match(self.mark) is not None


class Filled(Struct, frozen=True):
    """A field as it stands in a text: which it is, the name it has there, its value."""

    field: Field
    name: str
    value: str


def asks_only(line: str) -> bool:
    """Tell whether a line asks for what is told of a goal, with nothing written behind its id."""
    return _ASKED.fullmatch(line) is not None


def line_of_goal(named: str, told: Told | None) -> str:
    """Write the line on which a goal is read or judged, with what is told of it."""
    if told is None:
        return f"{named}:"
    said = told.verdict or f"{told.value or 0:.12g}"
    return f"{named}: {said} {told.words}".rstrip()


def fields_of(entry: Entry) -> tuple[Field, ...]:
    """Name the fields that a meeting of this kind has, in their order."""
    return ("date", "next", "minutes", "mood") if entry.is_spoken else ("date",)


def value_of(entry: Entry, field: Field) -> str:
    """Write what an entry says in a field, empty where it says nothing."""
    if field == "date":
        return entry.date.isoformat()
    if field == "next":
        return "" if entry.next is UNSET else _booking(entry.next)
    return str((entry.minutes if field == "minutes" else entry.mood) or "")


def lines_of(text: str) -> list[str]:
    """Give the lines of a text as any editor may have saved it."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def read_box(line: str, by_id: dict[str, TemplateRow]) -> Boxed | None:
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
            return Boxed(mark, row, as_it_was=not after and one_line(words) == row.words)
    return Boxed(mark, None, as_it_was=False, has_bullet=bool(found["bullet"]))


def read_mark(mark: str, family: TemplateFamily, *, today: dt.date) -> Said | None:
    """Give what a mark says of a record, None where that is nothing; BadDate for a move's date."""
    moved = _MOVED.fullmatch(mark)
    if moved:
        return Said("moved", parse_due(moved["date"], today=today))
    verdict = _VERDICTS[family].get(mark)
    return Said(verdict) if verdict else None


def read_field(line: str) -> Filled | None:
    """Read the line of a field; None for any other."""
    found = _FIELD.fullmatch(line)
    if found is None:
        return None
    name = found["name"].lower()
    return Filled(FIELDS[name], name, found["value"].strip())


def as_text(line: str) -> str:
    """Give a line of text without the backslash that kept it one.

    Where the grammar of a line knows that backslash too, it stays for it.
    """
    return line[1:] if _LITERAL.match(line) and not is_told(line[1:]) else line


def kept_as_text(line: str) -> str:
    """Give a line so that the template takes it as it was typed, whatever it begins with."""
    means_the_same = is_told(line.removeprefix("\\"))
    return f"\\{line}" if _TO_BE_LITERAL.match(line) and not means_the_same else line


def typed(entry: Entry, body: str) -> list[str]:
    """Give every line that was typed so far, as the template holds it."""
    sources = (line for item in entry.items for line in item.source.split("\n"))
    return [kept_as_text(line) for line in (*(body.split("\n") if body else ()), *sources)]


def one_line(text: str) -> str:
    """Give a text as it stands on a line, each run of blanks as one."""
    return " ".join(text.split())


def _booking(booking: Booking | None) -> str:
    if booking is None:
        return "none"
    return f"{booking.day} {booking.time:%H:%M}" if booking.time else str(booking.day)
