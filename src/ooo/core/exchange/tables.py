"""A table as spreadsheets write it: its separator, its header, and its rows with their lines.

A cell that a spreadsheet would calculate is never taken for words.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from msgspec import Struct

from ooo.core.exchange.brought import ReadingSettings, SourceText, Unread
from ooo.core.exchange.dated import Order, is_ambiguous, order_in
from ooo.core.text.facts import Words
from ooo.core.text.fold import fold
from ooo.core.text.pattern import pattern
from ooo.errors import Saying, UsageProblem

_SIGNS = ",;\t|"
_NAMING = frozenset({"name", "fullname", "firstname", "nom", "prenom", "person", "personne"})
_SEP = pattern(r'"?sep=(.)"?')
_SQUEEZED = pattern(r"[^a-z0-9,]+")
_FORMULA = pattern(r"\s*[=@]|\s*[+-](?=[^\d\s.,])|\s*[+-][\d.,]+\s*[-+*/^(&]")
CONTROL = pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What no text of a person holds."""

LONGEST = 10_000
"""Characters of a cell, or of a note; more is no remark on anyone."""

_HEADINGS_WITHIN = 10
"""Lines among which the headings are looked for: a title and a date often stand above them."""

ABOVE = Saying("it stands above the headings")
A_FORMULA = Saying("it begins as a formula does")
A_CONTROL = Saying("it holds a control character")
TOO_LONG = Saying("it is longer than {most} characters", most=LONGEST)


class NoTable(UsageProblem):
    """A table has no line that says what its columns are."""

    says = "{file} has no header that names people."
    fix = "Its first line needs a column such as Name, or First name and Last name."


class BrokenTable(UsageProblem):
    """Quotes in a table do not end, or a cell is beyond all size."""

    says = "{file}, line {line}: its quotes cannot be followed."
    fix = "Save it again as CSV, and import that."


class TwoReadings(UsageProblem):
    """Days of a table stand in numbers that can be read two ways, and nothing tells which."""

    says = "{file}: days such as {day} can be read two ways."
    fix = "Say how they stand: --dates dmy, or --dates mdy"


class CellRow(Struct, frozen=True):
    """A row: the line it begins on, and its cells in the order of the columns."""

    line: int
    cells: tuple[str, ...]


class Table(Struct, frozen=True):
    """The headings, squeezed and as they stand, the rows below them, and what stands `above`."""

    columns: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[CellRow, ...]
    above: tuple[CellRow, ...] = ()


def squeezed(heading: str) -> str:
    """Give a heading as they are compared: no case, accents, blanks, dashes or underlines."""
    return _SQUEEZED.sub("", fold(heading))


def table_of(text: str, file: str, name_people: Callable[[Sequence[str]], bool]) -> Table:
    """Give the table in a text; `name_people` tells of squeezed headings. BrokenTable."""
    lines = text.splitlines(keepends=True)
    start, separator = _headings(lines, name_people)
    found = [*_rows(lines[start:], separator, start, file)]
    if not found:
        return Table((), (), ())
    head, *rows = found
    above = tuple(
        CellRow(number, (said,))
        for number, line in enumerate(lines[:start], 1)
        if (said := line.strip().strip(separator)) and not _SEP.fullmatch(line.strip())
    )
    return Table(tuple(map(squeezed, head.cells)), head.cells, tuple(rows), above)


def _headings(
    lines: Sequence[str], name_people: Callable[[Sequence[str]], bool]
) -> tuple[int, str]:
    """Give on which line the headings stand, from 0, and what separates them.

    That is the first one that names people, else the first that says anything.
    """
    separator = ""
    first = None
    filled = ((at, line) for at, line in enumerate(lines) if line.strip())
    for at, line in islice(filled, _HEADINGS_WITHIN):
        if said := _SEP.fullmatch(line.strip()):
            separator = said[1]
            continue
        sign = separator or max(_SIGNS, key=_unquoted(line).count)
        first = first or (at, sign)
        if name_people(tuple(map(squeezed, line[:LONGEST].split(sign)))):
            return at, sign
    return first or (0, ",")


def is_table(text: str) -> bool:
    """Tell whether a text begins as a table does: two columns or more, one of them of names."""
    head = text.split("\n", 1)[0]
    sign = max(_SIGNS, key=_unquoted(head).count)
    return sign in head and not _NAMING.isdisjoint(map(squeezed, head.split(sign)))


def _rows(lines: Sequence[str], separator: str, skipped: int, file: str) -> Iterator[CellRow]:
    reader = csv.reader(lines, delimiter=separator, strict=True)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield CellRow(begins + skipped, tuple(cell.strip() for cell in cells))
            begins = reader.line_num + 1
    except csv.Error:
        raise BrokenTable(file=Words(file), line=begins + skipped) from None


def _unquoted(line: str) -> str:
    return "".join(line.split('"')[::2])


def told(table: Table, row: CellRow, fields: Mapping[str, str]) -> dict[str, str]:
    """Give what a row says by field; the first of several columns that says anything counts."""
    found: dict[str, str] = {}
    for column, cell in zip(table.columns, row.cells, strict=False):
        field = fields.get(column)
        if field and cell:
            found.setdefault(field, cell)
    return found


def unkept(table: Table, fields: Mapping[str, str]) -> tuple[str, ...]:
    """Give the headings of the columns that say no field, as they stand."""
    named = zip(table.headings, table.columns, strict=True)
    return tuple(heading for heading, column in named if heading and column not in fields)


def order_of(text: SourceText, days: Sequence[str], settings: ReadingSettings) -> Order:
    """Give how the numbers of the days of a table stand; TwoReadings where nothing tells."""
    order = settings.order or order_in(days)
    twofold = next(filter(is_ambiguous, days), "")
    if twofold and not order:
        raise TwoReadings(file=Words(text.file), day=Words(twofold))
    return order


def wrong_with(cell: str) -> Saying | None:
    """Give what keeps a cell from being taken as words; None where nothing does."""
    if CONTROL.search(cell):
        return A_CONTROL
    if len(cell) > LONGEST:
        return TOO_LONG
    return A_FORMULA if _FORMULA.match(cell) else None


def unread(text: SourceText, row: CellRow, says: Saying) -> Unread:
    """Give a row that was not read, by its line."""
    return Unread(file=text.file, line=row.line, text=row.cells[0], says=says)
