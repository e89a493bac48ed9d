"""Problems name a line: where a key stands in its record, or above all records."""

import re
from bisect import bisect_left
from functools import cached_property

from ooo.core.text.pattern import pattern
from ooo.store.slices import Cut, Piece, cut, first_key, statements

_STEPS = pattern(r"([^.\[]*)(?:\[(\d+)\])?(?:\.(.*))?", re.DOTALL)


class SourceLines:
    """Finds lines in one text of valid TOML; the text is looked through when first asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._families: dict[str, tuple[Piece, ...]] = {}

    def of_key(self, field: str) -> int:
        """Give the line of a key above all records, or of its table's header; 0 for neither."""
        line = self._between(field, self._cut.head_start, self._cut.head_end)
        key, _, inner = _steps(field)
        for piece in self._cut.pieces:
            if not line and piece.path[0] == key:
                line = self._between(inner, piece.start, piece.end) or self._at(piece.start)
        return line

    def in_record(self, family: str, index: int, count: int, field: str) -> int:
        """Give the line of a key in a record, else where the record begins.

        `count` is how many records the family has: when the text holds another number of
        headers, they were written in another way, and their family's line is given.
        """
        if family not in self._families:
            self._families[family] = self._cut.records(family)
        pieces = self._families[family]
        if len(pieces) != count:
            return self.of_key(family)
        piece = pieces[index]
        return self._between(field, piece.start, piece.end) or self._at(piece.start)

    @cached_property
    def _cut(self) -> Cut:
        return cut(self._text)

    @cached_property
    def _ends(self) -> list[int]:
        return [match.start() for match in re.finditer("\n", self._text)]

    def _at(self, offset: int) -> int:
        return bisect_left(self._ends, offset) + 1

    def _between(self, field: str, start: int, end: int) -> int:
        """Give the line of a key, looked for in a record's own keys and in the tables below."""
        key, index, inner = _steps(field)
        table, seen, header = "", -1, 0
        for one in statements(self._text, start, end):
            name = first_key(self._text, one)
            if one.kind == "header":
                table = name
                seen += name == key
                if name == key != "" and seen == index:
                    header = self._at(one.start)
            elif one.kind == "key" and (
                (table == "" and name == key) or (table == key and seen == index and name == inner)
            ):
                return self._at(one.start)
        return header


def _steps(field: str) -> tuple[str, int, str]:
    """Split a path such as `moves[0].on` into its key, an index (0 without one) and the rest."""
    match = _STEPS.match(field)
    key, index, inner = match.groups() if match else ("", None, None)
    return key, int(index or 0), inner or ""


def first_step(field: str) -> str:
    """Give the name that a path such as `moves[0].on` begins with."""
    return _steps(field)[0]
