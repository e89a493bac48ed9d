"""Keys of the person's own: found beside ours in a file, and put back into a new one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import tomli
from msgspec import Struct

from ooo.core.dossier import OwnKeys, Restored
from ooo.store.changes import cover_bytes
from ooo.store.codec import Contents
from ooo.store.edit import Change, Edit, edited, refusing
from ooo.store.parse import Parsed
from ooo.store.place import COVER
from ooo.store.shelf import COVER_PAGE, SHELF, ShelfRow
from ooo.store.slices import cut


def own_keys(row: ShelfRow, parsed: Parsed, contents: Contents) -> dict[str, Any]:
    """Give what stands in a file that is not ours: at its head, in its records, at any depth.

    What stands in one of several records, or tables in a list, stands under its place from 0.
    """
    families = {family.name for family in row.families}
    head = {key: held for key, held in parsed.data.items() if key not in families}
    found = dict(_beside(head, contents.head, row.elsewhere)) if contents.head else head
    for name in families:
        found |= _in_list(name, parsed.data.get(name), contents.records.get(name, ()))
    return found


def _beside(
    table: Mapping[str, Any], value: Struct, elsewhere: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Any]]:
    """Give the keys of a table that are not ours, or hold what is not."""
    kind = type(value)
    fields = dict(zip(kind.__struct_encode_fields__, kind.__struct_fields__, strict=True))
    for key, held in table.items():
        if key not in fields or key in elsewhere:
            yield key, held
            continue
        item = getattr(value, fields[key])
        if isinstance(item, tuple):
            yield from _in_list(key, held, item).items()
        elif isinstance(item, Struct) and isinstance(held, dict):
            more = dict(_beside(held, item))
            yield from ([(key, more)] if more else ())


def _in_list(name: str, tables: object, values: Sequence[object]) -> dict[str, Any]:
    """Give what is not ours in the tables of a list, by their places; nothing if one is wrong."""
    if not isinstance(tables, list) or len(tables) != len(values):
        return {}
    own = {
        str(at): more
        for at, (table, value) in enumerate(zip(tables, values, strict=True))
        if isinstance(value, Struct) and (more := dict(_beside(table, value)))
    }
    return {name: own} if own else {}


def with_own(found: Mapping[str, bytes | None], own: OwnKeys) -> dict[str, bytes | None]:
    """Give new files with the person's own keys in them, by name; CannotEdit."""
    return {
        name: _with(SHELF.row(name), raw, own[name], name) if raw and name in own else raw
        for name, raw in found.items()
    }


def cover_restored(restored: Restored) -> bytes:
    """Give the notebook's own page as it was where it comes from; CannotEdit."""
    assert restored.cover is not None  # noqa: S101 - asked before
    return _with(COVER_PAGE, cover_bytes(restored.cover), restored.own_of_cover, COVER)


def _with(row: ShelfRow, raw: bytes, own: Mapping[str, Any], file: str) -> bytes:
    """Give the bytes of a file of ours with further keys; CannotEdit."""
    text = raw.decode()
    data = tomli.loads(text)
    families = {family.name for family in row.families}
    head = {key: held for key, held in data.items() if key not in families}
    more = {key: held for key, held in own.items() if key not in families}
    changed = []
    with refusing(file):
        for name in families & own.keys() & data.keys():
            pieces = [piece for piece in cut(text).pieces if piece.path == (name,)]
            for at, keys in own[name].items():
                table = data[name][int(at)]
                changed.append(Change(pieces[int(at)], name, table, _merged(table, keys)))
        return edited(text, Edit((head, _merged(head, more)), row.tables, tuple(changed))).encode()


def _merged(table: Any, more: Mapping[str, Any]) -> Any:  # noqa: ANN401 -- whatever TOML holds
    """Give a table, or the tables of a list, with more keys in it at any depth."""
    if isinstance(table, list):
        return [_merged(each, more.get(str(at), {})) for at, each in enumerate(table)]
    nested = {
        key: _merged(table[key], held)
        for key, held in more.items()
        if isinstance(held, dict)
        if key in table
    }
    return {**table, **more, **nested}
