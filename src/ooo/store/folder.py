"""What changes in each file of one person, and the text of what leaves it, for wherever it goes."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cached_property
from typing import Final

from msgspec import Struct
from msgspec.structs import asdict

from ooo.core.dossier import Dossier
from ooo.store.codec import Contents, decode
from ooo.store.contents import contents_of, head_keys
from ooo.store.edit import CannotEdit, Change, record_with_keys
from ooo.store.keys import line_end
from ooo.store.matching import Matched, id_of, likeness, match
from ooo.store.parse import BOM, parse
from ooo.store.place import AGENDA, PEOPLE
from ooo.store.plain import plain
from ooo.store.shelf import SHELF, Family, Shelf, ShelfRow
from ooo.store.slices import Cut, Piece, cut

NOTHING: Final = Contents()


class FilePlan(Struct, frozen=True):
    """What changes in one file of the row."""

    row: ShelfRow
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


def plan_file(row: ShelfRow, old: Contents, new: Contents) -> FilePlan:
    """Give what turns one content of a file into another."""
    families = {
        family: match(family, old.records.get(family.name, ()), new.records.get(family.name, ()))
        for family in row.families
    }
    return FilePlan(row, new, head_keys(row, old), head_keys(row, new), families)


def _plans(before: Dossier | None, after: Dossier, shelf: Shelf) -> dict[str, FilePlan]:
    was = contents_of(before, shelf) if before else {}
    shall = contents_of(after, shelf)
    left = (path for path in was if path not in shall and _leaves(shelf.row(path), path, after))
    shall |= dict.fromkeys(left, NOTHING)
    return {
        path: plan_file(shelf.row(path), was.get(path, NOTHING), contents)
        for path, contents in shall.items()
    }


def _leaves(row: ShelfRow, path: str, after: Dossier) -> bool:
    """Tell whether a file that the dossier says nothing of any more is to go.

    A settled year without records is; a meeting only where it is not among the entries either.
    """
    if row.head is None:
        return True
    return all(asdict(each) != row.says(path) for each in getattr(after, row.listed))


class FilePage(Struct, frozen=True):
    """A file as it is now, cut and decoded."""

    file: str
    bom: bytes
    whole: Cut
    contents: Contents
    pieces: Mapping[tuple[str, Struct], Sequence[Piece]]

    def piece(self, family: Family, record: Struct, *, number: int = 0) -> Piece:
        """Give the piece that says the record, of several that say it the one of that number."""
        found = self.pieces.get((family.name, record), ())
        if number >= len(found):
            raise CannotEdit(self.file, "changed")
        return found[number]


class Desk:
    """The person's files that are needed, each opened once."""

    def __init__(self, slug: str, read: Callable[[str], bytes | None]) -> None:
        self.slug = slug
        self._read = read
        self._pages: dict[str, FilePage] = {}

    def file(self, path: str) -> str:
        """Give the path in the notebook."""
        return f"{PEOPLE}/{self.slug}/{path}"

    def page(self, path: str, row: ShelfRow) -> FilePage:
        """Give a file, opened; raise CannotEdit when it holds mistakes or cannot be sliced."""
        if path not in self._pages:
            self._pages[path] = self._opened(path, row)
        return self._pages[path]

    def _opened(self, path: str, row: ShelfRow) -> FilePage:
        file = self.file(path)
        raw = self._read(path)
        if raw is None:
            return FilePage(file, b"", cut(""), NOTHING, {})
        contents = decode(row, raw, file=file)
        if not contents.sound:
            raise CannotEdit(file, "broken")
        parsed = parse(raw, file=file)
        whole = cut(parsed.text)
        pieces: defaultdict[tuple[str, Struct], list[Piece]] = defaultdict(list)
        for family, records in contents.records.items():
            found = whole.records(family)
            if whole.is_scattered(family) or len(found) != len(records):
                raise CannotEdit(file, "shape")
            for record, piece in zip(records, found, strict=True):
                pieces[family, record].append(piece)
        return FilePage(file, BOM if raw.startswith(BOM) else b"", whole, contents, pieces)


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
        self.desk = Desk(before.person.slug if before else after.person.slug, read)

    @cached_property
    def plans(self) -> Mapping[str, FilePlan]:
        """What changes in each file, by its path in the person's directory."""
        return _plans(*self._dossiers)

    @cached_property
    def _leaving(self) -> Mapping[tuple[str, Hashable], Mapping[str, tuple[Family, Struct]]]:
        """What leaves files, by its family's name and by its id, or by what it says without one.

        Of each such pair, the first that leaves a file, by that file's path.
        """
        found: defaultdict[tuple[str, Hashable], dict[str, tuple[Family, Struct]]]
        found = defaultdict(dict)
        for path, plan in self.plans.items():
            for family, matched in plan.families.items():
                for old in matched.gone:
                    key = family.name, id_of(old) or likeness(family, old)
                    found[key].setdefault(path, (family, old))
        return found

    @cached_property
    def _staying(self) -> Mapping[tuple[str, str], tuple[Family, Struct]]:
        """What changes on the agenda and has an id, by its family's name and that id."""
        return {
            (family.name, id_of(new)): (family, old)
            for family, matched in self.plans[AGENDA].families.items()
            for old, new in matched.changed
            if id_of(new)
        }

    def given(self, family: Family, record: Struct, *, into: str = "") -> str | None:
        """Give the text of what leaves a file, another than `into`, to become the record."""
        for key in (id_of(record), likeness(family, record)):
            leaving = self._leaving.get((family.name, key), {}).items()
            found = next(((path, *held) for path, held in leaving if path != into), None)
            if found:
                return self._moved(*found, record)
        return None

    def copied(self, family: Family, record: Struct) -> str | None:
        """Give the text of what is discussed and stays on the agenda, since it comes back."""
        if found := self._staying.get((family.name, id_of(record))):
            return self._moved(AGENDA, *found, record)
        return None

    def left_by(self, new: FilePlan) -> FilePage | None:
        """Give the file that leaves as a whole and says what the new one shall say, if any does."""
        for path, plan in self.plans.items():
            if plan.is_gone and plan.row is new.row and _says_it(plan, path, new):
                return self.desk.page(path, plan.row)
        return None

    def _moved(self, path: str, family: Family, old: Struct, new: Struct) -> str:
        page = self.desk.page(path, self.plans[path].row)
        piece = page.piece(family, old)
        change = Change(piece, family.name, plain(old), plain(new))
        lead = page.whole.text[piece.lead : piece.start]
        content = page.whole.content(piece)
        return lead + record_with_keys(content, change, line_end(page.whole.text))


def _says_it(gone: FilePlan, path: str, new: FilePlan) -> bool:
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
