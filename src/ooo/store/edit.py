"""The smallest edit of a text that turns one value into another; verified, else refused.

A record is edited as its own slice of text. Everything else keeps its bytes: comments, order,
blank lines, unknown keys, line ends and a byte-order mark.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, Literal

import tomli
from msgspec import Struct

from ooo.core.text.facts import File
from ooo.core.text.pattern import pattern
from ooo.errors import OooError
from ooo.store.keys import Unverified, line_end, with_keys, with_line_end
from ooo.store.parse import BOM
from ooo.store.plain import keys_text
from ooo.store.slices import Cut, Piece, cut
from ooo.store.steps import Happens, in_turn

_BLANK_AT_START: Final = pattern(r"\A[ \t]*\r?\n")

WhyNot = Literal["broken", "shape", "changed", "exists", "unverified", "not unicode"]
_REASONS: Final[dict[WhyNot, tuple[str, str]]] = {
    "broken": (
        "{file} holds mistakes and is not written until they are mended; nothing changed.",
        "ooo check names the lines.",
    ),
    "shape": (
        "{file} is written in a shape that ooo reads but does not change; nothing changed.",
        "Give each record a header of its own, such as [[point]], and what belongs to it below.",
    ),
    "changed": (
        "{file} no longer says what it said when it was read; nothing changed.",
        "Give the command again.",
    ),
    "exists": (
        "{file} is there already and was not expected; nothing changed.",
        "See what it holds, or move it away.",
    ),
    "unverified": (
        "{file} would not have said what was meant after the change; nothing changed.",
        "Make this change by hand with ooo edit, and report the file's shape.",
    ),
    "not unicode": (
        "{file} cannot hold a text that is not valid Unicode; nothing changed.",
        "Type the text again.",
    ),
}


class CannotEdit(OooError):
    """A file is left as it is; `file` is its path in the notebook."""

    def __init__(self, file: str, reason: WhyNot) -> None:
        self.says, self.fix = _REASONS[reason]
        super().__init__(file=File(file))
        self.file = file
        self.reason = reason


@contextmanager
def refusing(file: str) -> Iterator[None]:
    """Say of an edit that did not give what was meant which file it would have spoilt."""
    try:
        yield
    except Unverified as error:
        raise CannotEdit(file, "unverified") from error


class Change(Struct, frozen=True):
    """A record whose keys change: its piece of the text, and its keys before and after."""

    piece: Piece
    family: str
    old: Mapping[str, object]
    new: Mapping[str, object]


class Addition(Struct, frozen=True):
    """The text of a record that enters, with the comments above its header."""

    family: str
    text: str


class Edit(Struct, frozen=True):
    """All that changes in one text; `head` is its keys before and after.

    `tables` are the keys of the head that are written under a header of their own.
    """

    head: tuple[Mapping[str, object], Mapping[str, object]] = ({}, {})
    tables: Collection[str] = ()
    changed: tuple[Change, ...] = ()
    gone: tuple[Piece, ...] = ()
    added: tuple[Addition, ...] = ()


def edited(text: str, edit: Edit) -> str:
    """Give the text after the edit; raise Unverified when it would not be what was meant."""
    eol = line_end(text)
    whole = cut(text)
    edit = _with_own_headers(whole, edit)
    splices = [
        (one.piece.start, one.piece.end, record_with_keys(whole.content(one.piece), one, eol))
        for one in edit.changed
    ]
    new_tables = _new_tables(whole, edit)
    splices += _head_splices(whole, edit, new_tables, eol)
    splices += [(piece.lead, piece.end, "") for piece in edit.gone]
    result = _spliced(text, splices)
    for name in new_tables:
        table = f"[{name}]\n{keys_text(_table(edit.head[1], name))}"
        result = _with_block(result, len(result), with_line_end(table, eol), eol)
    for family in dict.fromkeys(addition.family for addition in edit.added):
        block = eol.join(
            with_line_end(addition.text, eol)
            for addition in edit.added
            if addition.family == family
        )
        result = _with_block(result, _place(cut(result), family), block, eol)
    if _begins_with_comment(result) and not _begins_with_comment(text):
        # A comment that came to stand on line 1 would belong to the file from now on.
        result = eol + result
    _compare_untouched(whole, edit, result)
    return result


def with_head(
    raw: bytes, old: Mapping[str, object], new: Mapping[str, object], *, file: str
) -> bytes:
    """Give the bytes of a file of valid TOML whose keys at the head change from `old` to `new`.

    Raises CannotEdit, which names the `file`.
    """
    text = raw.removeprefix(BOM)
    with refusing(file):
        after = edited(text.decode(), Edit(head=(old, new)))
    try:
        return raw[: len(raw) - len(text)] + after.encode()
    except UnicodeEncodeError as error:
        raise CannotEdit(file, "not unicode") from error


def _compare_untouched(whole: Cut, edit: Edit, result: str) -> None:
    """Raise Unverified when a piece that was not touched is not found in the result as it was."""
    touched = {*edit.gone, *(one.piece for one in edit.changed)}
    kept = (piece for piece in whole.pieces if piece not in touched and piece.array)
    after = cut(result)
    found = (after.content(piece).rstrip() for piece in after.pieces)
    if not all(whole.content(piece).rstrip() in found for piece in kept):
        raise Unverified


def new_record(family: str, keys: Mapping[str, object]) -> str:
    """Give the text of a new record: our header, and its keys."""
    return f"[[{family}]]\n{keys_text(keys)}"


def record_with_keys(text: str, change: Change, eol: str) -> str:
    """Give a record's own text after its change of keys; its line end is `eol`."""
    return with_keys(text, (change.family, 0), change.old, change.new, eol)


def _with_own_headers(whole: Cut, edit: Edit) -> Edit:
    """Give the edit with each list of the head whose items have headers as a change of records."""
    old: dict[str, Any] = dict(edit.head[0])
    new: dict[str, Any] = dict(edit.head[1])
    changed, gone, added = [*edit.changed], [*edit.gone], [*edit.added]
    for name in list(old):
        if pieces := whole.records(name):
            was, shall = old.pop(name), new.pop(name, ())
            rest = iter(pieces)
            for happens, before, after in _appending(was, shall):
                if happens == "comes":
                    added.append(Addition(name, new_record(name, after)))
                    continue
                piece = next(rest)
                if happens == "goes":
                    gone.append(piece)
                elif happens == "becomes":
                    changed.append(Change(piece, name, before, after))
    return Edit((old, new), edit.tables, tuple(changed), tuple(gone), tuple(added))


def _appending(was: Sequence[Any], shall: Sequence[Any]) -> list[tuple[Happens, Any, Any]]:
    """Give what happens to the items of a list to which new ones can only be appended."""
    turns = [*in_turn(was, shall)]
    comes = [happens == "comes" for happens, _, _ in turns]
    if comes == sorted(comes):
        return turns
    turns = [("becomes", old, new) for old, new in zip(was, shall, strict=False)]
    return [*turns, *(("comes", None, new) for new in shall[len(was) :])]


def _head_splices(
    whole: Cut, edit: Edit, new_tables: Collection[str], eol: str
) -> list[tuple[int, int, str]]:
    """Give where the keys at the head and in their tables change, and into what."""
    splices = []
    was: dict[str, Any] = dict(edit.head[0])
    shall: dict[str, Any] = {k: value for k, value in edit.head[1].items() if k not in new_tables}
    for name in {**was, **shall}:
        if piece := whole.table(name):
            keys = was.pop(name, {}), shall.pop(name, {})
            if keys[0] != keys[1]:
                content = with_keys(whole.content(piece), (name,), *keys, eol)
                splices.append((piece.start, piece.end, content))
    if was != shall:
        splices.append((whole.head_start, whole.head_end, _head_text(whole, was, shall, eol)))
    return splices


def _head_text(whole: Cut, old: Mapping[str, Any], new: Mapping[str, Any], eol: str) -> str:
    """Give the keys at the head after the change; the first ones are ours to lay out."""
    head = whole.text[whole.head_start : whole.head_end]
    if head:
        return with_keys(head, (), old, new, eol)
    above, below = whole.text[: whole.head_start], whole.text[whole.head_end :]
    first = "" if not above or above.endswith("\n") else eol
    return first + with_line_end(keys_text(new), eol) + (eol if below else "")


def _new_tables(whole: Cut, edit: Edit) -> list[str]:
    """Give the names of tables that the text does not hold yet."""
    old, new = edit.head
    names = [name for name in new if name in edit.tables and name not in old]
    head = tomli.loads(whole.text[whole.head_start : whole.head_end]) if names else {}
    return [name for name in names if name not in head and whole.table(name) is None]


def _table(head: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table: Mapping[str, Any] = head[name]
    return table


def _place(whole: Cut, family: str) -> int:
    """Give where a new record of the family enters: after the last one, else at the end."""
    indexes = [index for index, one in enumerate(whole.pieces) if one.path == (family,)]
    following = whole.pieces[indexes[-1] + 1 :] if indexes else ()
    return following[0].lead if following else len(whole.text)


def _with_block(text: str, place: int, block: str, eol: str) -> str:
    """Put whole lines into the text, with a blank line on either side."""
    before, after = text[:place], text[place:]
    if before and not before.endswith("\n"):
        before += eol
    if before.strip() and not _blank_before(before, len(before)):
        before += eol
    return before + block + (eol + after if after else "")


def _spliced(text: str, splices: list[tuple[int, int, str]]) -> str:
    """Give the text with whole lines of it written anew, or taken out where nothing is to stand.

    One blank line between records goes with what is taken out. It is gone through once, from its
    end to its beginning.
    """
    end = len(text)
    behind: list[str] = []
    for start, stop, content in sorted(splices, reverse=True):
        behind += filter(None, (text[stop:end], content))
        end = start
        blank = 0 if content else _blank_before(text, end)
        if not behind:
            end -= blank
        elif not content and (end == 0 or blank):
            closed = _BLANK_AT_START.sub("", behind.pop(), count=1)
            behind += filter(None, (closed,))
    return text[:end] + "".join(reversed(behind))


def _blank_before(text: str, end: int) -> int:
    """Give the length of the blank line that ends there, 0 where none does."""
    line = text[text.rfind("\n", 0, max(end - 1, 0)) + 1 : end]
    return len(line) if line.endswith("\n") and not line.strip(" \t\r\n") else 0


def _begins_with_comment(text: str) -> bool:
    return text.lstrip(" \t").startswith("#")
