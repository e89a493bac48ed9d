"""A dossier before and after becomes new bytes for those of its files that change.

A record that leaves one file and enters another moves as text, with the comments above it; so does
a meeting that leaves as a whole. Where it goes to may be another person's.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Final

from msgspec import Struct
from msgspec.structs import asdict, replace

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
    others: Sequence["Folder"] = (),
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


class _Plan(Struct, frozen=True):
    """What changes in one file of the row."""

    row: Row
    new: Contents
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

    @property
    def is_gone(self) -> bool:
        """Tell whether a file with a head leaves."""
        return self.old_head is not None and self.new_head is None


def _plan(row: Row, old: Contents, new: Contents) -> _Plan:
    families = {
        family: match(family, old.records.get(family.name, ()), new.records.get(family.name, ()))
        for family in row.families
    }
    return _Plan(row, new, head_keys(row, old), head_keys(row, new), families)


def _plans(before: Dossier | None, after: Dossier, shelf: Shelf) -> dict[str, _Plan]:
    was = contents_of(before, shelf) if before else {}
    shall = contents_of(after, shelf)
    left = (path for path in was if path not in shall and _leaves(shelf.row(path), path, after))
    shall |= dict.fromkeys(left, _NOTHING)
    return {
        path: _plan(shelf.row(path), was.get(path, _NOTHING), contents)
        for path, contents in shall.items()
    }


def _leaves(row: Row, path: str, after: Dossier) -> bool:
    """Tell whether a file that the dossier says nothing of any more is to go.

    A settled year without records is; a meeting only where it is not among the entries either.
    """
    if row.head is None:
        return True
    return all(asdict(each) != row.says(path) for each in getattr(after, row.listed))


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
        self.slug = slug
        self._read = read
        self._pages: dict[str, _Page] = {}

    def file(self, path: str) -> str:
        """Give the path in the notebook."""
        return f"{PEOPLE}/{self.slug}/{path}"

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


class Folder:
    """What changes in the files of one person, and the text of what leaves them."""

    def __init__(
        self,
        before: Dossier | None,
        after: Dossier,
        read: Callable[[str], bytes | None],
        shelf: Shelf = SHELF,
    ) -> None:
        self._dossiers = (before, after, shelf)
        self.desk = _Desk(before.person.slug if before else after.person.slug, read)

    @cached_property
    def plans(self) -> Mapping[str, _Plan]:
        """What changes in each file, by its path in the person's directory."""
        return _plans(*self._dossiers)

    @cached_property
    def _leaving(self) -> tuple[tuple[str, Family, Struct], ...]:
        """Path, family and record of what leaves a file."""
        return tuple(
            (path, family, old)
            for path, plan in self.plans.items()
            for family, matched in plan.families.items()
            for old in matched.gone
        )

    @cached_property
    def _staying(self) -> tuple[tuple[Family, Struct, str], ...]:
        """Family, record and id of what changes on the agenda."""
        return tuple(
            (family, old, id_of(new))
            for family, matched in self.plans[AGENDA].families.items()
            for old, new in matched.changed
        )

    def given(self, family: Family, record: Struct, *, into: str = "") -> str | None:
        """Give the text of what leaves a file, another than `into`, to become the record."""
        for path, kind, old in self._leaving:
            if kind.name == family.name and path != into and _is_same(kind, old, family, record):
                return self._moved(path, kind, old, record)
        return None

    def copied(self, family: Family, record: Struct) -> str | None:
        """Give the text of what is discussed and stays on the agenda, since it comes back."""
        for kind, old, name in self._staying:
            if kind.name == family.name and name and name == id_of(record):
                return self._moved(AGENDA, kind, old, record)
        return None

    def left_by(self, new: _Plan) -> _Page | None:
        """Give the file that leaves as a whole and says what the new one shall say, if any does."""
        for path, plan in self.plans.items():
            if plan.is_gone and plan.row is new.row and _says_it(plan, path, new):
                return self.desk.page(path, plan.row)
        return None

    def _moved(self, path: str, family: Family, old: Struct, new: Struct) -> str:
        page = self.desk.page(path, self.plans[path].row)
        piece = page.piece(family, old, set())
        change = Change(piece, family.name, plain(old), plain(new))
        lead = page.whole.text[piece.lead : piece.start]
        content = page.whole.content(piece)
        return lead + record_with_keys(content, change, line_end(page.whole.text))


def _is_same(kind: Family, old: Struct, family: Family, new: Struct) -> bool:
    """Tell whether one record became the other: by its id, or by what it says where it had none."""
    if name := id_of(old):
        return name == id_of(new)
    return likeness(kind, old) == likeness(family, new)


def _says_it(gone: _Plan, path: str, new: _Plan) -> bool:
    """Tell whether a file said all that a new one says, but for what stands in its name."""
    named = gone.row.says(path) or {}
    heads = [
        {key: held for key, held in (head or {}).items() if key not in named}
        for head in (gone.old_head, new.new_head)
    ]
    return heads[0] == heads[1] and all(
        not Counter(new.new.records.get(family.name, ())) - Counter(matched.gone)
        for family, matched in gone.families.items()
    )


def _carried_out(path: str, plan: _Plan, own: Folder, others: Sequence[Folder]) -> bytes | None:
    """Give the bytes of a file after its plan, or None when nothing is left in it."""
    page = own.desk.page(path, plan.row)
    if plan.is_new and page.whole.text:
        raise CannotEdit(page.file, "exists")
    if plan.is_new:
        left = (folder.left_by(plan) for folder in (own, *others) if plan.row.listed)
        if source := next(filter(None, left), None):
            page = replace(source, file=page.file)
            plan = _plan(plan.row, page.contents, plan.new)
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


def _text(path: str, family: Family, record: Struct, people: Sequence[Folder]) -> str:
    """Give the text of a record that enters a file of the first of them: moved there, or new."""
    own, *others = people
    return (
        own.given(family, record, into=path)
        or own.copied(family, record)
        or next(filter(None, (other.given(family, record) for other in others)), None)
        or new_record(family.name, plain(record))
    )


def _edit(path: str, plan: _Plan, page: _Page, people: Sequence[Folder]) -> Edit:
    taken: set[Piece] = set()
    changed, gone, added = [], [], []
    for family, matched in plan.families.items():
        for old, new in matched.changed:
            piece = page.piece(family, old, taken)
            changed.append(Change(piece, family.name, plain(old), _keys(page.file, plain(new))))
        gone += [page.piece(family, old, taken) for old in matched.gone]
        for new in matched.added:
            _keys(page.file, plain(new))
            added.append(Addition(family.name, _text(path, family, new, people)))
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
