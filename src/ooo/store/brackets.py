"""A value's text becomes that of another value: what stands in brackets keeps comments and space.

An array or an inline table is taken apart into its items and put together again; only those that
differ are written anew, whatever else they hold.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from msgspec import Struct

from ooo.core.text.pattern import pattern
from ooo.store.plain import dotted, inline
from ooo.store.slices import STRING, key_path
from ooo.store.steps import Leaf, LeafIndex, in_turn

_PART: Final = pattern(
    STRING
    + r"""
    | (?P<comment>\#[^\n]*+)
    | (?P<open>[\[{])
    | (?P<close>[\]}])
    | (?P<comma>,)
    | (?P<space>\s++)
    | [^"'\#\[\]{},\s]++
    """,
    re.VERBOSE | re.DOTALL,
)
_NOTE: Final = pattern(r"[ \t]*#[^\r\n]*+")
_INDENT: Final = "  "


def with_value(text: str, was: object, shall: object, eol: str) -> str:
    """Give the text of a value that becomes another one."""
    match shall:
        case list() if text.startswith("["):
            return _with_items(text, was if isinstance(was, list) else [], shall, eol)
        case dict() if text.startswith("{"):
            return _with_pairs(text, was if isinstance(was, dict) else {}, shall, eol)
        case _:
            return inline(shall)


def _with_items(text: str, was: Sequence[Any], shall: Sequence[Any], eol: str) -> str:
    whole = _taken_apart(text)
    at = 0
    for happens, old, new in in_turn(was, shall):
        if happens == "goes":
            whole.take(at)
            continue
        if happens == "comes":
            whole.put(at, inline(new), eol)
        elif happens == "becomes":
            item = whole.items[at]
            item.value = with_value(item.value, old, new, eol)
        at += 1
    return whole.text()


def _with_pairs(text: str, was: Mapping[str, Any], shall: Mapping[str, Any], eol: str) -> str:
    whole = _taken_apart(text)
    pairs = [key_path(item.value) for item in whole.items]
    leaves = LeafIndex(Leaf(path, item) for (path, _), item in zip(pairs, whole.items, strict=True))
    for step in leaves.steps(was, shall):
        if step.leaf is None:
            whole.put(len(whole.items), f"{dotted(step.path)} = {inline(step.shall)}", eol)
        elif step.happens == "goes":
            whole.take(next(at for at, one in enumerate(whole.items) if one is step.leaf.part))
        else:
            item = step.leaf.part
            _, begin = key_path(item.value)
            value = with_value(item.value[begin:], step.was, step.shall, eol)
            item.value = item.value[:begin] + value
    return whole.text()


class _Item(Struct):
    """An item; what stands before it, between it and its comma, and as a note behind that."""

    before: str
    value: str
    after: str = ""
    note: str = ""


class _Bracketed(Struct):
    """The items of an array or an inline table, and what stands before its closing bracket."""

    items: list[_Item]
    tail: str
    brackets: str
    comma_at_end: bool

    def text(self) -> str:
        """Put it together."""
        parts = [self.brackets[0]]
        for item in self.items:
            comma = "," if self.comma_at_end or item is not self.items[-1] else ""
            parts += (item.before, item.value, item.after, comma, item.note)
        return "".join((*parts, self.tail, self.brackets[1]))

    def take(self, at: int) -> None:
        """Take an item out; its comments stay, and the line that it began."""
        gone = self.items.pop(at)
        behind = gone.after + gone.note
        following = self.items[at].before if at < len(self.items) else self.tail
        if "#" in gone.before + behind:
            following = gone.before + behind.lstrip(" \t") + following
        elif "\n" not in following and ("\n" in gone.before or at == 0):
            following = gone.before
        if at < len(self.items):
            self.items[at].before = following
        else:
            self.tail = following

    def put(self, at: int, value: str, eol: str) -> None:
        """Put an item in, laid out as the one before it is."""
        if not self.items:
            self._put_alone(value, eol)
            return
        like = self.items[max(at - 1, 0)]
        _, begins_line, indent = like.before.rpartition("\n")
        before = " "
        if begins_line or like.note:
            before = eol + (indent if begins_line else _INDENT)
        if at == 0:
            # What stands above the first item is its own.
            first = before if "#" in like.before else like.before
            self.items.insert(0, _Item(first, value))
            like.before = like.before if "#" in like.before else before
        else:
            self.items.insert(at, _Item(before, value))

    def _put_alone(self, value: str, eol: str) -> None:
        above, has_lines, below = self.tail.rpartition("\n")
        if has_lines:
            self.items.append(_Item(f"{above.rstrip()}{eol}{below}{_INDENT}", value))
            self.tail = eol + below
        else:
            self.tail = self.tail or (" " if self.brackets == "{}" else "")
            self.items.append(_Item(self.tail, value))


def _taken_apart(text: str) -> _Bracketed:
    """Take the text of an array or an inline table apart."""
    items: list[_Item] = []
    begin, first, last, depth = 1, 0, 0, 0
    for part in _PART.finditer(text, 1):
        start, end = part.span()
        if depth == 0 and part["comma"]:
            note = _note(text, end)
            items.append(_Item(text[begin:first], text[first:last], text[last:start], note))
            begin, first = end + len(note), 0
        elif depth or not (part["space"] or part["comment"] or part["close"]):
            depth += bool(part["open"]) - bool(part["close"])
            first, last = first or start, end
    comma_at_end = bool(items) and not first
    if first:
        note = _note(text, last)
        items.append(_Item(text[begin:first], text[first:last], "", note))
        begin = last + len(note)
    return _Bracketed(items, text[begin:-1], text[0] + text[-1], comma_at_end)


def _note(text: str, place: int) -> str:
    """Give the comment that stands there on the rest of a line."""
    found = _NOTE.match(text, place)
    return found[0] if found else ""
