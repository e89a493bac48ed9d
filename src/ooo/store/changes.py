"""A dossier before and after becomes new bytes for those of its files that change.

A record that leaves one file and enters another moves as text, with the comments above it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from ooo.core.dossier import Dossier
from ooo.core.model import Cover
from ooo.store.codec import Contents, decode
from ooo.store.contents import contents_of, head_keys
from ooo.store.edit import (
    Addition,
    CannotEdit,
    Change,
    Edit,
    edited,
    new_record,
    record_with_keys,
    refusing,
)
from ooo.store.keys import line_end
from ooo.store.matching import Matched, id_of, likeness, match
from ooo.store.parse import BOM, parse
from ooo.store.place import AGENDA, PEOPLE
from ooo.store.plain import keys_text, plain
from ooo.store.shelf import COVER_PAGE, SHELF, Family, Row, Shelf
from ooo.store.slices import Cut, Piece, cut

_NOTHING: Final = Contents()


def changes(
    before: Dossier | None,
    after: Dossier,
    read: Callable[[str], bytes | None],
    shelf: Shelf = SHELF,
) -> dict[str, bytes | None]:
    """Give the new bytes of each file that changes, by its path in the person's directory.

    `before` is None for a new person; None as bytes removes a file. `read` gives the bytes that
    a file has now. Raises CannotEdit, and then nothing is to be written.
    """
    was = contents_of(before, shelf) if before else {}
    shall = contents_of(after, shelf)
    # A settled year without records is not named by the dossier any more; a meeting never leaves.
    left = (path for path in was if path not in shall and shelf.row(path).head is None)
    shall |= dict.fromkeys(left, _NOTHING)
    slug = before.person.slug if before else after.person.slug
    plans = {
        path: _plan(shelf.row(path), was.get(path, _NOTHING), contents)
        for path, contents in shall.items()
    }
    desk = _Desk(slug, read)
    origins = _Origins(plans, desk)
    return {
        path: _carried_out(path, plan, desk, origins)
        for path, plan in plans.items()
        if plan.changes
    }


def cover_bytes(cover: Cover) -> bytes:
    """Give a new notebook's `ooo.toml`."""
    keys = {"schema": cover.schema, **plain(cover)}
    return edited("", Edit(head=({}, keys), tables=COVER_PAGE.tables)).encode()


class _Plan(Struct, frozen=True):
    """What changes in one file of the row."""

    row: Row
    old_head: Mapping[str, object] | None
    new_head: Mapping[str, object] | None
    families: Mapping[Family, Matched]

    @property
    def changes(self) -> bool:
        """Tell whether anything does."""
        return self.old_head != self.new_head or any(
            matched != Matched() for matched in self.families.values()
        )

    @property
    def is_new(self) -> bool:
        """Tell whether a file with a head comes to be."""
        return self.old_head is None and self.new_head is not None


def _plan(row: Row, old: Contents, new: Contents) -> _Plan:
    families = {
        family: match(family, old.records.get(family.name, ()), new.records.get(family.name, ()))
        for family in row.families
    }
    return _Plan(row, head_keys(row, old), head_keys(row, new), families)


class _Page(Struct, frozen=True):
    """A file as it is now, cut and decoded."""

    file: str
    bom: bytes
    whole: Cut
    contents: Contents

    def piece(self, family: Family, record: Struct, taken: set[Piece]) -> Piece:
        """Give the piece that says the record; each piece is given once for the same `taken`."""
        records = self.contents.records.get(family.name, ())
        for held, piece in zip(records, self.whole.records(family.name), strict=True):
            if held == record and piece not in taken:
                taken.add(piece)
                return piece
        raise CannotEdit(self.file, "changed")


class _Desk:
    """The person's files that are needed, each opened once."""

    def __init__(self, slug: str, read: Callable[[str], bytes | None]) -> None:
        self._slug = slug
        self._read = read
        self._pages: dict[str, _Page] = {}

    def file(self, path: str) -> str:
        """Give the path in the notebook."""
        return f"{PEOPLE}/{self._slug}/{path}"

    def page(self, path: str, row: Row) -> _Page:
        """Give a file, opened; raise CannotEdit when it holds mistakes or cannot be sliced."""
        if path not in self._pages:
            self._pages[path] = self._opened(path, row)
        return self._pages[path]

    def _opened(self, path: str, row: Row) -> _Page:
        file = self.file(path)
        raw = self._read(path)
        if raw is None:
            return _Page(file, b"", cut(""), _NOTHING)
        contents = decode(row, raw, file=file)
        if not contents.sound:
            raise CannotEdit(file, "broken")
        parsed = parse(raw, file=file)
        whole = cut(parsed.text)
        for family, records in contents.records.items():
            if whole.is_scattered(family) or len(whole.records(family)) != len(records):
                raise CannotEdit(file, "shape")
        return _Page(file, BOM if raw.startswith(BOM) else b"", whole, contents)


class _Origins:
    """Where the text of a record that enters a file comes from."""

    def __init__(self, plans: Mapping[str, _Plan], desk: _Desk) -> None:
        self._plans = plans
        self._desk = desk
        self._leaving = tuple(_leaving(plans))

    def text(self, path: str, family: Family, record: Struct) -> str:
        """Give the text of a record that enters the file `path`: moved there, or new."""
        alike = likeness(family, record)
        for origin, kind, old, name in self._leaving:
            if kind.name == family.name and origin != path:
                same = name == id_of(record) if name else likeness(kind, old) == alike
                if same:
                    return self._moved(origin, kind, old, record)
        return new_record(family.name, plain(record))

    def _moved(self, origin: str, family: Family, old: Struct, new: Struct) -> str:
        page = self._desk.page(origin, self._plans[origin].row)
        piece = page.piece(family, old, set())
        change = Change(piece, family.name, plain(old), plain(new))
        lead = page.whole.text[piece.lead : piece.start]
        content = page.whole.content(piece)
        return lead + record_with_keys(content, change, line_end(page.whole.text))


def _leaving(plans: Mapping[str, _Plan]) -> Iterator[tuple[str, Family, Struct, str]]:
    """Give path, family, record and id of what leaves a file, then of what stays on the agenda.

    What stays is copied when it was discussed and comes back (`every`).
    """
    for path, plan in plans.items():
        for family, matched in plan.families.items():
            yield from ((path, family, old, id_of(old)) for old in matched.gone)
    for family, matched in plans[AGENDA].families.items():
        yield from ((AGENDA, family, old, id_of(new)) for old, new in matched.changed)


def _carried_out(path: str, plan: _Plan, desk: _Desk, origins: _Origins) -> bytes | None:
    """Give the bytes of a file after its plan, or None when nothing is left in it."""
    page = desk.page(path, plan.row)
    if plan.is_new and page.whole.text:
        raise CannotEdit(page.file, "exists")
    if head_keys(plan.row, page.contents) != plan.old_head:
        raise CannotEdit(page.file, "changed")
    with refusing(page.file):
        text = edited(page.whole.text, _edit(path, plan, page, origins))
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


def _edit(path: str, plan: _Plan, page: _Page, origins: _Origins) -> Edit:
    taken: set[Piece] = set()
    changed, gone, added = [], [], []
    for family, matched in plan.families.items():
        for old, new in matched.changed:
            piece = page.piece(family, old, taken)
            changed.append(Change(piece, family.name, plain(old), _keys(page.file, plain(new))))
        gone += [page.piece(family, old, taken) for old in matched.gone]
        for new in matched.added:
            _keys(page.file, plain(new))
            added.append(Addition(family.name, origins.text(path, family, new)))
    head = (plan.old_head or {}, _keys(page.file, plan.new_head or {}))
    return Edit(head, plan.row.tables, tuple(changed), tuple(gone), tuple(added))


def _is_meant(found: Contents, was: Contents, plan: _Plan) -> bool:
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
