"""A text of TOML is cut into its records without changing or losing a character.

A record's slice runs from its header to the last line of its last key, the tables below it that
belong to it included. The text must be valid TOML; offsets count characters.
"""

import re
from collections.abc import Iterator
from typing import Literal

import tomli
from msgspec import Struct

from ooo.core.text.pattern import pattern

_BLANK = pattern(r"[ \t]*\r?(?:\n|\Z)")
_COMMENT = pattern(r"[ \t]*#[^\n]*+(?:\n|\Z)")
_HEADER = pattern(r"[ \t]*\[")
# No group is repeated possessively: Python 3.11 before 3.11.5 does not match such rightly.
_KEY = pattern(r"""[ \t]*(?:"(?:[^"\\\n]++|\\.)*"|'[^'\n]*+'|[\w-]++)""")
_KEYS_AND_EQUALS = pattern(rf"({_KEY.pattern}(?:[ \t]*\.{_KEY.pattern})*)[ \t]*=[ \t]*")
STRING = r'''
      """(?:[^"\\]++|\\.|"(?!""))*"""\"{0,2}    # quotes next to the closing ones are text
    | \'\'\'(?:[^']++|'(?!\'\'))*\'\'\''{0,2}
    | "(?:[^"\\\n]++|\\.)*"
    | '[^'\n]*+'
    '''
"""The pattern of any string of TOML, in the verbose form."""

_TOKEN = pattern(
    STRING
    + r"""
    | (?P<comment>\#[^\n]*+)
    | (?P<open>[\[{])
    | (?P<close>[\]}])
    | (?P<line>\n)
    | [^"'\#\[\]{}\n]++
    """,
    re.VERBOSE | re.DOTALL,
)

StatementKind = Literal["blank", "comment", "header", "key"]


class Statement(Struct, frozen=True):
    """Whole lines that belong together: one header, one key with its value, one comment line."""

    kind: StatementKind
    start: int
    end: int


class Piece(Struct, frozen=True):
    """A header and all below it that belongs to it: a record (`array`) or a table.

    `lead` is where the comment lines directly above the header begin; a comment block that begins
    on line 1 belongs to the file, and then `lead` is `start`.
    """

    path: tuple[str, ...]
    array: bool
    lead: int
    start: int
    end: int


class Cut(Struct, frozen=True):
    """A text's pieces in their order, and where the keys above all headers begin and end.

    Without such keys `head_start` and `head_end` are both where the first would be written.
    """

    text: str
    head_start: int
    head_end: int
    pieces: tuple[Piece, ...]

    def records(self, family: str) -> tuple[Piece, ...]:
        """Give the pieces that are records of the family, such as `point`."""
        return tuple(piece for piece in self.pieces if piece.array and piece.path == (family,))

    def table(self, name: str) -> Piece | None:
        """Give the piece that is the table of that name, such as `[preferences]`."""
        found = (piece for piece in self.pieces if not piece.array and piece.path == (name,))
        return next(found, None)

    def is_scattered(self, name: str) -> bool:
        """Tell whether tables that belong to `name` stand away from its header."""
        return any(piece.path[0] == name for piece in self.pieces if len(piece.path) > 1)

    def content(self, piece: Piece) -> str:
        """Give the piece's own text, without the comments above it."""
        return self.text[piece.start : piece.end]


def cut(text: str) -> Cut:
    """Cut a text of valid TOML into its pieces."""
    pieces: list[Piece] = []
    head: list[Statement] = []
    lead: int | None = None
    for statement in statements(text):
        if statement.kind == "blank":
            lead = None
        elif statement.kind == "comment":
            lead = statement.start if lead is None else lead
        else:
            if statement.kind == "header":
                above = lead or statement.start
                _put_header(pieces, text, statement, above)
            elif pieces:
                pieces[-1] = reaching(pieces[-1], statement.end)
            else:
                head.append(statement)
            lead = None
    if head:
        return Cut(text, head[0].start, head[-1].end, tuple(pieces))
    place = pieces[0].lead if pieces else len(text)
    return Cut(text, place, place, tuple(pieces))


def _put_header(pieces: list[Piece], text: str, statement: Statement, lead: int) -> None:
    """Begin a piece, or let the last one reach further when the header belongs to it."""
    path, array = header(text, statement)
    if pieces and len(path) > 1 and pieces[-1].path == path[:1]:
        pieces[-1] = reaching(pieces[-1], statement.end)
    else:
        pieces.append(Piece(path, array, lead, statement.start, statement.end))


def reaching(piece: Piece, end: int) -> Piece:
    """Give the piece with another end."""
    return Piece(piece.path, piece.array, piece.lead, piece.start, end)


def statements(text: str, start: int = 0, end: int | None = None) -> Iterator[Statement]:
    """Give the statements of the text, or of a part that begins and ends with whole ones."""
    end = len(text) if end is None else end
    while start < end:
        kind: StatementKind
        if match := _BLANK.match(text, start):
            kind, after = "blank", match.end()
        elif match := _COMMENT.match(text, start):
            kind, after = "comment", match.end()
        else:
            kind = "header" if _HEADER.match(text, start) else "key"
            after = _end_of_line(text, start)
        yield Statement(kind, start, after)
        start = after


def _end_of_line(text: str, start: int) -> int:
    """Give where the statement ends: after the first line end outside strings and brackets."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token["open"]:
            depth += 1
        elif token["close"]:
            depth -= 1
        elif token["line"] and depth == 0:
            return token.end()
    return len(text)


def header(text: str, statement: Statement) -> tuple[tuple[str, ...], bool]:
    """Give the path that a header names, and whether it begins a record of a list."""
    path, value = _only_path(text[statement.start : statement.end])
    return path, isinstance(value, list)


def _only_path(text: str) -> tuple[tuple[str, ...], object]:
    """Give the one path that a text of TOML sets, and what it sets there."""
    path: list[str] = []
    value: object = tomli.loads(text)
    while isinstance(value, dict) and value:
        ((key, value),) = value.items()
        path.append(key)
    return tuple(path), value


def first_key(text: str, statement: Statement) -> str:
    """Give the key that a statement sets, or that a header below a record's own adds; else ""."""
    if statement.kind == "header":
        path, _ = header(text, statement)
        return path[1] if len(path) > 1 else ""
    match = _KEY.match(text, statement.start) if statement.kind == "key" else None
    return next(iter(tomli.loads(f"{match[0]} = 0"))) if match else ""


def key_path(text: str, start: int = 0) -> tuple[tuple[str, ...], int]:
    """Give the names of the key that stands there, and where its value begins."""
    match = next(_KEYS_AND_EQUALS.finditer(text, start))
    path, _ = _only_path(f"{match[1]} = 0")
    return path, match.end()


def value_end(text: str, start: int, end: int) -> int:
    """Give where the value that begins there ends, before space and comment."""
    depth, last = 0, start
    for token in _TOKEN.finditer(text, start, end):
        depth += bool(token["open"]) - bool(token["close"])
        if depth == 0 and not token["comment"] and not token[0].isspace():
            last = token.end()
    return start + len(text[start:last].rstrip(" \t\r"))


def comments(text: str) -> tuple[str, ...]:
    """Give the comments in a part of a text, without the line ends."""
    return tuple(token[0].rstrip("\r") for token in _TOKEN.finditer(text) if token["comment"])
