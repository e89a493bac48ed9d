"""A dossier before and after becomes new bytes for those of its files that change.

A record that leaves one file and enters another moves as text, with the comments above it; so does
a meeting that leaves as a whole. Where it goes to may be another person's.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

import tomli
from msgspec import Struct
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Cover
from ooo.store.codec import Contents, decode
from ooo.store.contents import head_keys
from ooo.store.edit import (
    Addition,
    CannotEdit,
    Change,
    Edit,
    edited,
    new_record,
    refusing,
)
from ooo.store.folder import FilePage, FilePlan, Folder, plan_file
from ooo.store.plain import keys_text, plain
from ooo.store.shelf import COVER_PAGE, SHELF, Family, Shelf
from ooo.store.slices import Piece

SENSITIVE = "sensitive"


def changes(
    before: Dossier | None,
    after: Dossier,
    read: Callable[[str], bytes | None],
    shelf: Shelf = SHELF,
    others: Sequence[Folder] = (),
) -> dict[str, bytes | None]:
    """Give the new bytes of each file that changes, by its path in the person's directory.

    `before` is None for a new person; None as bytes removes a file. `read` gives the bytes that
    a file has now. What comes from the files of `others` comes as it stands there. Raises
    CannotEdit, and then nothing is to be written.
    """
    own = Folder(before, after, read, shelf)
    return {
        path: _carried_out(path, plan, own, others)
        for path, plan in own.plans.items()
        if plan.changes
    }


def cover_bytes(cover: Cover) -> bytes:
    """Give a new notebook's `ooo.toml`."""
    keys = {"schema": cover.schema, **plain(cover)}
    return edited("", Edit(head=({}, keys), tables=COVER_PAGE.tables)).encode()


def _carried_out(path: str, plan: FilePlan, own: Folder, others: Sequence[Folder]) -> bytes | None:
    """Give the bytes of a file after its plan, or None when nothing is left in it."""
    page = own.desk.page(path, plan.row)
    if plan.is_new and page.whole.text:
        raise CannotEdit(page.file, "exists")
    if plan.is_new:
        left = (folder.left_by(plan) for folder in (own, *others) if plan.row.listed)
        if source := next(filter(None, left), None):
            page = replace(source, file=page.file)
            plan = plan_file(plan.row, page.contents, plan.new)
    if head_keys(plan.row, page.contents) != plan.old_head:
        raise CannotEdit(page.file, "changed")
    if plan.is_gone:
        return None
    with refusing(page.file):
        text = edited(page.whole.text, _edit(path, plan, page, (own, *others)))
    if not text.strip():
        return None
    raw = page.bom + text.encode()
    if not _is_meant(decode(plan.row, raw, file=page.file), page.contents, plan):
        raise CannotEdit(page.file, "unverified")
    return raw


def _keys(file: str, keys: Mapping[str, object]) -> Mapping[str, object]:
    """Give keys that can be written; raise CannotEdit for a text that is not valid Unicode."""
    try:
        keys_text(keys).encode()
    except UnicodeEncodeError as error:
        raise CannotEdit(file, "not unicode") from error
    return keys


def _text(path: str, family: Family, record: Struct, folders: Sequence[Folder]) -> str:
    """Give the text of a record that enters a file of the first of them: moved there, or new."""
    own, *others = folders
    return (
        own.given(family, record, into=path)
        or own.copied(family, record)
        or next(filter(None, (other.given(family, record) for other in others)), None)
        or new_record(family.name, plain(record))
    )


def _as_spelt(keys: dict[str, Any], page: FilePage, family: Family, piece: Piece) -> dict[str, Any]:
    """Give the keys of a record with what a hand nearly spelt `sensitive` in the place of it."""
    (record,) = tomli.loads(page.whole.content(piece))[family.name]
    near: Mapping[str, Any] = import_module("ooo.store.slips").nearly_sensitive(record)
    return {**{key: said for key, said in keys.items() if key != SENSITIVE}, **near}


def _edit(path: str, plan: FilePlan, page: FilePage, folders: Sequence[Folder]) -> Edit:
    taken: Counter[tuple[str, Struct]] = Counter()

    def own(family: Family, record: Struct) -> Piece:
        taken[family.name, record] += 1
        return page.piece(family, record, number=taken[family.name, record] - 1)

    changed, gone, added = [], [], []
    for family, matched in plan.families.items():
        for old, new in matched.changed:
            piece, was, shall = own(family, old), plain(old), _keys(page.file, plain(new))
            if was.get(SENSITIVE) and not shall.get(SENSITIVE):
                was = _as_spelt(was, page, family, piece)
            changed.append(Change(piece, family.name, was, shall))
        gone += [own(family, old) for old in matched.gone]
        for new in matched.added:
            _keys(page.file, plain(new))
            added.append(Addition(family.name, _text(path, family, new, folders)))
    head = (plan.old_head or {}, _keys(page.file, plan.new_head or {}))
    return Edit(head, plan.row.tables, tuple(changed), tuple(gone), tuple(added))


def _is_meant(found: Contents, was: Contents, plan: FilePlan) -> bool:
    """Compare what the new bytes say with what they shall say, whatever the order of records."""
    if not found.sound or head_keys(plan.row, found) != plan.new_head:
        return False
    for family, matched in plan.families.items():
        meant = Counter(was.records.get(family.name, ()))
        meant -= Counter([*matched.gone, *(old for old, _ in matched.changed)])
        meant += Counter([*matched.added, *(new for _, new in matched.changed)])
        if Counter(found.records.get(family.name, ())) != meant:
            return False
    return True
