"""Bytes and values: each file of the notebook is decoded after its row, and nothing ever raises.

A wrong record costs only itself and makes its file refuse writes (`sound` is False); every
problem names file, line, field and fix. What writes a file decodes it again to compare.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from msgspec import Struct

from ooo.core.dossier import Problem
from ooo.core.text.facts import Code
from ooo.errors import Saying
from ooo.store.lines import SourceLines
from ooo.store.parse import Parsed, parse
from ooo.store.records import Noun, Wrong, convert, judge
from ooo.store.shelf import WITHIN, ShelfRow

_LIKE_SENSITIVE = range(len("sensitive") - 2, len("sensitive") + 3)
"""How long a key is that is at most two slips away from it."""


class Contents(Struct, frozen=True):
    """What a file says: its head with its records in it, and its records by family.

    With it go the `problems` in the file, and whether it may be written (`sound`); what is nearly
    a name of ours and stops nothing (`near`), and whether no record went unread (`whole`). A file
    that has no head, or is no TOML, has None for it.
    """

    head: Struct | None = None
    records: Mapping[str, tuple[Any, ...]] = {}
    problems: tuple[Problem, ...] = ()
    sound: bool = True
    near: tuple[Problem, ...] = ()
    whole: bool = True


def decode(
    row: ShelfRow, raw: bytes, *, file: str, closely: bool = True, parsed: Parsed | None = None
) -> Contents:
    """Decode the bytes of a file of the row; `file` is its path in the notebook.

    `closely` compares every key with ours; else only where records or what protects may be meant.
    `parsed` is what `parse` gives of the bytes, where somebody has it already.
    What is wrong in its head falls back on the defaults, and what the path says always wins.
    """
    page = _Page(parsed or parse(raw, file=file), file, closely=closely)
    named = row.says(file) or {}
    right = page.head(row, named)
    records = {family.name: page.records(family.name, family.noun) for family in row.families}
    for family in row.families:
        if row.live and family.has_ids:
            page.warn_of_twins(family.name, records[family.name])
        if row.by_year:
            year = named.get("year")
            page.warn_of_other_years(family.name, records[family.name], row.by_year, year)
    page.look_for_slips(row)
    head = None
    if row.head and not page.parsed.problem:
        instead = {field: named[said] for field, said in row.instead.items()}
        filled = {family.field: records[family.name] for family in row.families}
        head = row.head(**{**instead, **right, **named, **filled})
    problems = sorted(page.problems, key=lambda problem: problem.line)
    near = tuple(sorted(page.near, key=lambda problem: problem.line))
    return Contents(head, records, tuple(problems), page.sound, near, page.whole)


class _Page:
    """One file while it is decoded: its data, and the problems found so far."""

    def __init__(self, parsed: Parsed, file: str, *, closely: bool) -> None:
        self.parsed = parsed
        self.file = file
        self.problems: list[Problem] = [self.parsed.problem] if self.parsed.problem else []
        self.closely = closely
        self.near: list[Problem] = []
        self.sound = self.whole = not self.problems
        self.lines = SourceLines(self.parsed.text)

    def spoil(self, line: int, wrong: Wrong) -> None:
        """Note what makes the file refuse writes."""
        self.warn(line, wrong)
        self.sound = False

    def warn(self, line: int, wrong: Wrong) -> None:
        """Note what is to be mended, but stops nothing."""
        problem = Problem(
            file=self.file, line=line, field=wrong.field, says=wrong.says, fix=wrong.fix
        )
        self.problems.append(problem)

    def look_for_slips(self, row: ShelfRow) -> None:
        """Note what stands above all records, or is a table, and is nearly ours."""
        known = _names(row.head) - row.elsewhere if row.head else frozenset[str]()
        ours = known.union(family.name for family in row.families)
        unknown = {key: held for key, held in self.parsed.data.items() if key not in ours}
        if not self.closely:
            unknown = {key: held for key, held in unknown.items() if isinstance(held, list | dict)}
        elif row.head and not _is_ours_within(self.parsed.data, row.head):
            self._note_nested(self.parsed.data, row.head, self.lines.of_key)
        if not unknown:
            return
        slips = import_module("ooo.store.slips")
        tables = [*slips.unknown_tables(unknown, row, known)]
        for slip in tables:
            del unknown[slip.wrong.field]
        for slip in (*tables, *slips.unknown_keys(unknown, known)):
            self._note(self.lines.of_key(slip.wrong.field), slip.wrong)
            self.whole = self.whole and not slip.unread

    def _note(self, line: int, wrong: Wrong) -> None:
        problem = Problem(
            file=self.file, line=line, field=wrong.field, says=wrong.says, fix=wrong.fix
        )
        self.near.append(problem)

    def _note_nested(
        self, table: Mapping[str, Any], kind: type[Struct], line: Callable[[str], int]
    ) -> None:
        """Note what is nearly a key of ours within the tables of a table."""
        for slip in import_module("ooo.store.slips").nested_keys(table, kind):
            self._note(line(slip.wrong.field), slip.wrong)

    def line(self, family: str, index: int, field: str) -> int:
        """Give the line of a field in a record."""
        return self.lines.in_record(family, index, len(self.parsed.data[family]), field)

    def head(self, row: ShelfRow, named: Mapping[str, object]) -> dict[str, Any]:
        """Give the fields that the keys above all records say rightly; note the others.

        `named` is what the file's name says: such fields need not be repeated, but must agree.
        """
        if self.parsed.problem or row.head is None:
            return {}
        names = set(row.head.__struct_encode_fields__) - row.elsewhere
        said = {key: value for key, value in self.parsed.data.items() if key in names}
        right = self._right({**named, **said}, row.head)
        for name, meant in named.items():
            if right.get(name, meant) != meant:
                says = Saying(
                    "{said} is not what the file's name says, {meant}",
                    said=Code(right[name]),
                    meant=Code(meant),
                )
                fix = Saying(
                    "Write {key} = {value}, or give the file another name.",
                    key=Code(name),
                    value=Code(_written(meant)),
                )
                self.warn(self.lines.of_key(name), Wrong(name, says, fix))
        return right

    def _right(self, table: Mapping[str, Any], kind: type[Struct]) -> dict[str, Any]:
        value = convert(table, kind)
        if value is not None:
            return {key: getattr(value, key) for key in table}
        judged = judge(table, kind)
        for wrong in judged.wrong:
            self.spoil(self.lines.of_key(wrong.field) or 1, wrong)
        return judged.right

    def records(self, family: str, kind: type[Noun]) -> tuple[Noun, ...]:
        """Give the records of a family that are right, in their order; note the others."""
        tables = self.parsed.data.get(family, [])
        if not isinstance(tables, list):
            says = Saying("it is not a list of records")
            fix = Saying(
                "Begin each record with [[{family}]], in two pairs of brackets.",
                family=Code(family),
            )
            self.spoil(self.lines.of_key(family), Wrong(family, says, fix))
            self.whole = False
            return ()
        found = (self._record(family, index, table, kind) for index, table in enumerate(tables))
        return tuple(value for value in found if value is not None)

    def _record(self, family: str, index: int, table: object, kind: type[Noun]) -> Noun | None:
        if not isinstance(table, dict):
            says = Saying("one of them is not a table")
            fix = Saying("Begin each record with [[{family}]].", family=Code(family))
            self.spoil(self.lines.of_key(family), Wrong(family, says, fix))
            self.whole = False
            return None
        unknown = table.keys() - _names(kind)
        if unknown and (self.closely or any(len(key) in _LIKE_SENSITIVE for key in unknown)):
            table = self._with_slips(family, index, table, kind)
        if self.closely and not _is_ours_within(table, kind):
            self._note_nested(table, kind, lambda field: self.line(family, index, field))
        value = convert(table, kind)
        if value is None:
            self.whole = False
            for wrong in judge(table, kind).wrong:
                self.spoil(self.line(family, index, wrong.field), wrong)
        return value

    def _with_slips(
        self, family: str, index: int, table: dict[str, Any], kind: type[Struct]
    ) -> dict[str, Any]:
        """Note what is nearly a key of the record; give the record as what is nearly says it."""
        slips = import_module("ooo.store.slips")
        for slip in slips.unknown_keys(table, _names(kind)):
            self._note(self.line(family, index, slip.wrong.field), slip.wrong)
        return {**table, "sensitive": True} if slips.protects(table, _names(kind)) else table

    def warn_of_twins(self, family: str, records: tuple[Any, ...]) -> None:
        """Note every record that has the id of an earlier one; both stay readable."""
        seen = set()
        for index, record in enumerate(records):
            if record.id in seen:
                says = Saying(
                    "another {family} in this file has {id} too",
                    family=Code(family),
                    id=Code(record.id),
                )
                fix = Saying("Give one of them another id, or take out the copy.")
                self.warn(self.line(family, index, "id"), Wrong("id", says, fix))
            elif record.id:
                seen.add(record.id)

    def warn_of_other_years(
        self, family: str, records: tuple[Any, ...], field: str, year: object
    ) -> None:
        """Note every record whose day is of another year than the file's name says."""
        for index, record in enumerate(records):
            day = getattr(record, field)
            if day.year != year:
                says = Saying("{day} stands in the file of {year}", day=Code(day), year=Code(year))
                fix = Saying(
                    "Move the record to the file of {year}, or mend its date.", year=day.year
                )
                self.warn(self.line(family, index, field), Wrong(field, says, fix))


@cache
def _names(kind: type[Struct]) -> frozenset[str]:
    return frozenset(kind.__struct_encode_fields__)


def _is_ours_within(table: Mapping[str, Any], kind: type[Struct]) -> bool:
    """Tell whether the tables within a table have no key but ours."""
    for key in table.keys() & WITHIN.keys() & _names(kind):
        held, inner = table[key], WITHIN[key]
        for each in held if isinstance(held, list) else (held,):
            if isinstance(each, dict) and not (
                each.keys() <= _names(inner) and _is_ours_within(each, inner)
            ):
                return False
    return True


def _written(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
