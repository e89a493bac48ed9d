"""Keys are set in a slice of text, and nothing in it but those keys changes; verified.

A key is written anew where it stands: on a line of its own, dotted or not, over several lines, or
in a table below a header. What stands in brackets keeps its comments.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, Final

import tomli
from msgspec import Struct

from ooo.core.text.pattern import pattern
from ooo.store.brackets import with_value
from ooo.store.plain import dotted, inline, keys_text
from ooo.store.slices import Statement, comments, header, key_path, statements, value_end
from ooo.store.steps import KeyPath, Leaf, LeafIndex, in_turn

_LINE_END: Final = pattern(r"\r?\n")

Route = tuple[str | int, ...]


class Unverified(Exception):
    """An edit did not give the data that was meant."""


def line_end(text: str) -> str:
    """Give the line end of a text: that of its first line."""
    match = _LINE_END.search(text)
    return match[0] if match else "\n"


def with_line_end(text: str, eol: str) -> str:
    """Give whole lines of text with this line end, the last line included."""
    ended = text if text.endswith("\n") else f"{text}\n"
    return _LINE_END.sub(lambda _: eol, ended)


def with_keys(
    text: str, route: Route, old: Mapping[str, Any], new: Mapping[str, Any], eol: str
) -> str:
    """Give a slice with those keys set or taken out that differ between `old` and `new`.

    `route` leads to their table in the slice's data. Raises Unverified.
    """
    if old == new:
        return text
    source = text if text.endswith("\n") else text + eol
    try:
        meant = _data(source)
        _merge(_follow(meant, route), old, new)
        depth = sum(isinstance(step, str) for step in route)
        result = _Slice(source, depth, eol).changed(old, new)
        verify(result, meant)
    except Exception as error:  # an odd shape may raise anything in there
        raise Unverified from error
    return result if source == text else result.removesuffix(eol)


def verify(text: str, meant: Mapping[str, Any]) -> None:
    """Raise Unverified where a text does not say what it was meant to."""
    if _data(text) != meant:
        raise Unverified


def _data(text: str) -> dict[str, Any]:
    # As texts, so that nan, which never equals itself, does.
    return tomli.loads(text, parse_float=lambda number: repr(float(number)))


def _follow(data: Any, route: Route) -> Any:  # noqa: ANN401 -- data of any shape
    for step in route:
        data = data[step]
    return data


def _merge(table: dict[str, Any], old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Set in a table what differs between `old` and `new`; unknown keys stay."""
    for key in {**old, **new}:
        if old.get(key) == new.get(key):
            continue
        if key not in new:
            del table[key]
        else:
            # A text or a number may be a default that is not written; what holds others is there.
            held = table[key] if isinstance(old.get(key), dict | list) else table.get(key)
            table[key] = _merged(held, old.get(key), new[key])


def _merged(held: object, old: object, new: object) -> object:
    if isinstance(held, dict) and isinstance(new, dict):
        _merge(held, old if isinstance(old, dict) else {}, new)
        return held
    if isinstance(held, list) and isinstance(new, list):
        left = iter(held)
        merged = []
        for happens, was, shall in in_turn(old if isinstance(old, list) else [], new):
            one = None if happens == "comes" else next(left)
            if happens != "goes":
                merged.append(one if happens == "stays" else _merged(one, was, shall))
        return merged
    return _data(f"v = {inline(new)}")["v"]


class _Section(Struct):
    """A header and the keys directly below it; `last` is the last statement of those."""

    path: KeyPath
    names: tuple[str, ...]
    start: int
    last: Statement

    @property
    def end(self) -> int:
        """Where its own keys end."""
        return self.last.end


_Splice = tuple[int, int, str]
"""Where a part of a text begins and ends, and what to write instead."""


class _Slice:
    """The text of one table and of those below it; `depth` is how many names its header has."""

    def __init__(self, text: str, depth: int, eol: str) -> None:
        self._text = text
        self._depth = depth
        self._eol = eol
        self._sections: dict[KeyPath, _Section] = {
            (): _Section((), (), 0, Statement("blank", 0, 0))
        }
        self._leaves = LeafIndex(self._read())

    def changed(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
        """Give the text after the change."""
        splices: list[_Splice] = []
        keys: defaultdict[int, str] = defaultdict(str)
        tables: defaultdict[int, str] = defaultdict(str)
        for step in self._leaves.steps(old, new):
            if step.leaf is None:
                place, text = self._coming(step.path, step.shall)
                (tables if isinstance(step.path[-1], int) else keys)[place] += text
            elif step.happens == "goes":
                splices.append(self._going(step.leaf.part))
            else:
                splices.append(self._becoming(step.leaf.part, step.was, step.shall))
        # What came to stand in one place: keys of the table above it, then tables.
        splices += ((at, at, keys[at] + tables[at]) for at in {**keys, **tables})
        return self._spliced(splices)

    def _spliced(self, splices: list[_Splice]) -> str:
        parts: list[str] = []
        begin = 0
        for start, end, content in sorted(splices):
            # What stands below a header that goes, goes with it.
            if start >= begin:
                parts += (self._text[begin:start], content)
                begin = end
        return "".join((*parts, self._text[begin:]))

    def _read(self) -> Iterator[Leaf[Statement | _Section]]:
        section = self._sections[()]
        counts: dict[KeyPath, int] = {}
        for statement in statements(self._text):
            if statement.kind == "header":
                names, array = header(self._text, statement)
                path = _counted(names[self._depth :], counts, array=array)
                if path:
                    section = _Section(path, names, statement.start, statement)
                    self._sections[path] = section
                    yield Leaf(path, section, begins=True)
                section.last = statement
            elif statement.kind == "key":
                names, _ = key_path(self._text, statement.start)
                yield Leaf((*section.path, *names), statement)
                section.last = statement

    def _becoming(self, part: Statement | _Section, was: object, shall: object) -> _Splice:
        _, start = key_path(self._text, part.start)
        end = value_end(self._text, start, part.end)
        return start, end, with_value(self._text[start:end], was, shall, self._eol)

    def _going(self, part: Statement | _Section) -> _Splice:
        """Give what is left of a part that goes: the comments in it, and beside it."""
        if isinstance(part, _Section):
            return part.start - len(self._gap(part)), part.end, ""
        _, value = key_path(self._text, part.start)
        kept = comments(self._text[value : part.end])
        indent = self._indent(part.start)
        return part.start, part.end, "".join(f"{indent}{one}{self._eol}" for one in kept)

    def _coming(self, path: KeyPath, value: Any) -> tuple[int, str]:  # noqa: ANN401 -- any value
        """Give where a key or a table of a list enters, and its text."""
        if isinstance(path[-1], int):
            return self._coming_table(path[:-1], path[-1], value)
        section = next(
            self._sections[path[:length]]
            for length in reversed(range(len(path)))
            if path[:length] in self._sections
        )
        first, *more = (str(name) for name in path[len(section.path) :])
        line = f"{dotted((first, *more))} = {inline(value)}" if more else keys_text({first: value})
        indent = self._indent(section.last.start)
        return section.end, indent + with_line_end(line, self._eol)

    def _coming_table(self, of: KeyPath, place: int, value: Mapping[str, Any]) -> tuple[int, str]:
        """Give where a table of a list enters: as far from its neighbour as that is from others."""
        neighbour = self._sections[(*of, max(place - 1, 0))]
        gap = self._gap(neighbour)
        head = f"{self._indent(neighbour.start)}[[{dotted(neighbour.names)}]]\n"
        text = with_line_end(head + keys_text(value), self._eol)
        if place == 0:
            return neighbour.start, text + gap
        return self._leaves.below(neighbour.path)[-1].part.end, gap + text

    def _indent(self, start: int) -> str:
        end = start
        while self._text[end] in " \t":
            end += 1
        return self._text[start:end]

    def _gap(self, section: _Section) -> str:
        """Give the blank line above a header, if there is one."""
        blank = self._text.endswith(f"\n{self._eol}", 0, section.start)
        return self._eol if blank else ""


def _counted(names: tuple[str, ...], counts: dict[KeyPath, int], *, array: bool) -> KeyPath:
    """Give the path of a header's table, with its place in each list of tables on the way."""
    path: KeyPath = ()
    for number, name in enumerate(names, 1):
        path = (*path, name)
        if array and number == len(names):
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
