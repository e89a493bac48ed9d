"""Keys of the person's own: found beside ours in a file, and put back into a new one."""

from collections.abc import Iterator, Mapping
from typing import Any

import tomli
from msgspec import Struct

from ooo.core.dossier import OwnKeys, Restored
from ooo.store.changes import cover_bytes
from ooo.store.codec import Contents
from ooo.store.edit import Change, Edit, edited, refusing
from ooo.store.parse import Parsed
from ooo.store.place import COVER
from ooo.store.plain import plain
from ooo.store.shelf import COVER_PAGE, SHELF, Row
from ooo.store.slices import cut


def own_keys(row: Row, parsed: Parsed, contents: Contents) -> dict[str, Any]:
    """Give what stands in a file that is not ours: at its head, and by family and place in records.

    Of a key of ours whose table or list holds more than we know, all of it.
    """
    data = parsed.data
    families = {family.name: family for family in row.families}
    head = {key: held for key, held in data.items() if key not in families}
    elsewhere = row.elsewhere
    found = dict(_of(head, contents.head, elsewhere)) if contents.head else head
    for name in families:
        records = contents.records.get(name, ())
        tables = data.get(name, [])
        if isinstance(tables, list) and len(tables) == len(records):
            pairs = enumerate(zip(tables, records, strict=True))
            own = {str(at): keys for at, (table, one) in pairs if (keys := dict(_of(table, one)))}
            found |= {name: own} if own else {}
    return found


def _of(
    table: Mapping[str, Any], value: Struct, elsewhere: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Any]]:
    """Give the keys of a table that its value does not say, or not whole."""
    said = plain(value)
    for key, held in table.items():
        ours = key in value.__struct_fields__ and key not in elsewhere
        if not ours or (isinstance(held, dict | list) and held and said.get(key) != held):
            yield key, held


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


def _with(row: Row, raw: bytes, own: Mapping[str, Any], file: str) -> bytes:
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
                changed.append(Change(pieces[int(at)], name, table, {**table, **keys}))
        return edited(text, Edit((head, {**head, **more}), row.tables, tuple(changed))).encode()
