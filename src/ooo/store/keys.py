"""Keys are set in a slice of text, and nothing in it but those keys changes; verified.

A key on lines of its own is written anew there, in a table below a header as well. What stands in
an odder shape (over several lines, dotted) is left to tomlkit, which keeps comments but loses the
space between a date and the bracket after it.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, MutableSequence
from typing import Any, Final

import tomli
from msgspec import Struct

from ooo.core.text.pattern import pattern
from ooo.store.plain import inline, key_text, keys_text
from ooo.store.slices import Piece, Statement, first_key, header, reaching, statements, value_span

_LINE_END: Final = pattern(r"\r?\n")
_LONE_LF: Final = pattern(r"(?<!\r)\n")

Route = tuple[str | int, ...]
Make = Callable[[object, object], Any]
"""Gives what to put for a value into the list or table that is the second argument."""


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
        merge(_follow(meant, route), old, new, lambda value, _: _data(f"v = {inline(value)}")["v"])
        try:
            result = _verified(_by_line(source, route, old, new, eol), meant)
        except Exception:  # noqa: BLE001 -- for whatever reason, the slice is tried as a whole
            result = _verified(_by_tomlkit(source, route, old, new, eol), meant)
    except Exception as error:  # an odd shape may raise anything in there
        raise Unverified from error
    return result if source == text else result.removesuffix(eol)


def _verified(text: str, meant: dict[str, Any]) -> str:
    if _data(text) != meant:
        raise Unverified
    return text


def _data(text: str) -> dict[str, Any]:
    # As texts, so that nan, which never equals itself, does.
    return tomli.loads(text, parse_float=lambda number: repr(float(number)))


def _follow(data: Any, route: Route) -> Any:  # noqa: ANN401 -- data of any shape
    for step in route:
        data = data[step]
    return data


def merge(
    table: MutableMapping[str, Any], old: Mapping[str, Any], new: Mapping[str, Any], make: Make
) -> None:
    """Set in a table, plain or of tomlkit, what differs between `old` and `new`."""
    for key in {**old, **new}:
        was, shall = old.get(key), new.get(key)
        if was == shall:
            continue
        if key not in new:
            del table[key]
        elif isinstance(was, dict) and isinstance(shall, dict):
            merge(table[key], was, shall, make)
        elif isinstance(was, list) and isinstance(shall, list) and len(was) <= len(shall):
            _merge_list(table[key], was, shall, make)
        else:
            table[key] = make(shall, table)


def _merge_list(items: MutableSequence[Any], old: list[Any], new: list[Any], make: Make) -> None:
    """Set the elements that differ and put new ones at the end, so that unknown keys stay."""
    for index, (was, shall) in enumerate(zip(old, new, strict=False)):
        if isinstance(was, dict):
            merge(items[index], was, shall, make)
        elif was != shall:
            items[index] = make(shall, items)
    for shall in new[len(old) :]:
        items.append(make(shall, items))


class _Own(Struct, frozen=True):
    """What sets the keys of a table in its slice: statements of its own, and tables below them.

    `last` is the last statement above those tables.
    """

    keys: Mapping[str, list[Statement]]
    blocks: Mapping[str, list[Piece]]
    last: Statement


def _own(text: str, depth: int) -> _Own:
    """Find the keys of the table whose path has so many names."""
    keys: dict[str, list[Statement]] = {}
    blocks: dict[str, list[Piece]] = {}
    last = Statement("blank", 0, 0)
    held: list[Piece] = []
    for statement in statements(text):
        path, array = header(text, statement) if statement.kind == "header" else ((), False)
        if len(path) == depth + 1:
            held = blocks.setdefault(path[depth], [])
            held.append(Piece(path, array, statement.start, statement.start, statement.end))
        elif held and statement.kind in {"header", "key"}:
            held[-1] = reaching(held[-1], statement.end)
        elif statement.kind in {"header", "key"}:
            last = statement
            if statement.kind == "key":
                keys.setdefault(first_key(text, statement), []).append(statement)
    return _Own(keys, blocks, last)


_Splice = tuple[int, int, str]
"""Where a part of a text begins and ends, and what to write instead."""


def _by_line(
    text: str, route: Route, old: Mapping[str, Any], new: Mapping[str, Any], eol: str
) -> str:
    """Write each key where it stands, the new ones below the last."""
    table = _follow(tomli.loads(text), route)
    merge(table, old, new, lambda value, _: value)
    own = _own(text, sum(isinstance(step, str) for step in route))
    indent = _indent(text, own.last)
    splices: list[_Splice] = []
    added = ""
    for key in {**old, **new}:
        if old.get(key) == new.get(key):
            continue
        found, blocks = own.keys.get(key, []), own.blocks.get(key, [])
        if key not in new:
            splices += [(one.start, one.end, "") for one in found]
            for block in blocks:
                above = len(eol) if _is_below_blank(text, block, eol) else 0
                splices.append((block.start - above, block.end, ""))
        elif blocks:
            splices += _in_blocks(text, blocks, (old[key], new[key]), eol)
        elif not found:
            added += indent + with_line_end(keys_text({key: table[key]}), eol)
        else:
            was = {key: old[key]} if key in old else {}
            splices.append(_rewritten(text, found[0], was, {key: new[key]}, table[key], eol))
    splices.append((own.last.end, own.last.end, added))
    for start, end, content in sorted(splices, reverse=True):
        text = text[:start] + content + text[end:]
    return text


def _indent(text: str, line: Statement | Piece) -> str:
    content = text[line.start : line.end]
    return content[: len(content) - len(content.lstrip(" \t"))]


def _in_blocks(
    text: str, blocks: list[Piece], change: tuple[Any, Any], eol: str
) -> Iterator[_Splice]:
    """Give what changes, from one value to another, in a table or in a list of tables.

    A new table of the list enters below the last, as far from it as that is from the one above.
    """
    array, last = blocks[0].array, blocks[-1]
    old, new = change if array else ([each] for each in change)
    for block, was, shall in zip(blocks, old, new, strict=False):
        if was != shall:
            route: Route = (*block.path, 0) if array else block.path
            content = _by_line(text[block.start : block.end], route, was, shall, eol)
            yield block.start, block.end, content
    gap = eol if _is_below_blank(text, last, eol) else ""
    name = ".".join(key_text(key) for key in last.path)
    tables = (f"{_indent(text, last)}[[{name}]]\n{keys_text(each)}" for each in new[len(old) :])
    yield last.end, last.end, "".join(gap + with_line_end(table, eol) for table in tables)


def _is_below_blank(text: str, block: Piece, eol: str) -> bool:
    return text[: block.start].endswith(f"\n{eol}")


def _rewritten(
    text: str,
    statement: Statement,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    value: object,
    eol: str,
) -> _Splice:
    """Give where and what to write for one key; a value over several lines keeps them."""
    span = value_span(text, statement)
    if span and "\n" not in text[slice(*span)]:
        return (*span, inline(value))
    content = text[statement.start : statement.end]
    return (statement.start, statement.end, _by_tomlkit(content, (), old, new, eol))


def _by_tomlkit(
    text: str, route: Route, old: Mapping[str, Any], new: Mapping[str, Any], eol: str
) -> str:
    """Write the keys with tomlkit, and put the line ends back that it does not know."""
    import tomlkit  # noqa: PLC0415 -- this is its room; only an odd shape pays for it

    def make(value: object, within: object) -> object:
        if isinstance(value, dict) and isinstance(within, tomlkit.items.AoT):
            table = tomlkit.table()
            for key, item in value.items():
                table.append(key, tomlkit.value(inline(item)))
            return table
        return tomlkit.value(inline(value))

    document = tomlkit.parse(text)
    merge(_follow(document, route), old, new, make)
    result = tomlkit.dumps(document)
    return with_line_end(result, eol) if not _LONE_LF.search(text) else result
