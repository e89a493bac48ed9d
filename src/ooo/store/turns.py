"""What each kept command turned, read from its own records: files before, after, and between."""

from collections.abc import Iterator

from ooo.core.keeping.deeds import Deed, Turned, Untold
from ooo.core.keeping.turned import deeds
from ooo.core.model import Person
from ooo.store.codec import Contents, decode
from ooo.store.files import LARGEST
from ooo.store.journal import RenameDirectory, Transaction, WriteFile
from ooo.store.matching import match
from ooo.store.notebook import Notebook
from ooo.store.place import COVER, PEOPLE
from ooo.store.shelf import COVER_PAGE, SHELF, ShelfRow
from ooo.store.undo import Kept, each_entry

_EMPTY = Contents()


def past(notebook: Notebook) -> Iterator[tuple[Kept, Iterator[Deed]]]:
    """Give each kept command with what it did, one at a time; in the order of `each_entry`.

    Creates and locks nothing. CannotList.
    """
    names = _Names(notebook)
    for kept, transaction in each_entry(notebook.state):
        if transaction is None:
            yield kept, iter((Untold(),))
            continue
        turned = tuple(
            _turned(each) for each in transaction.operations if isinstance(each, WriteFile)
        )
        renamed = tuple(_renamed(transaction))
        names.follow(kept, turned, renamed)
        yield kept, deeds(turned, renamed, names.called)


class _Names:
    """What people are called, by the short name that a command knew them under."""

    def __init__(self, notebook: Notebook) -> None:
        self._reader = notebook.reader()
        self._slugs: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._is_undone = True

    def follow(
        self, kept: Kept, turned: tuple[Turned, ...], renamed: tuple[tuple[str, str], ...]
    ) -> None:
        """Go one command further from now on."""
        if self._is_undone and not kept.undone:
            self._is_undone, self._slugs = False, {}
        for was, now in renamed:
            theirs, other = (was, now) if kept.undone else (now, was)
            self._slugs[other] = self._slugs.get(theirs, theirs)
        for each in turned:
            for person in (each.now, each.was):
                if isinstance(person, Person):
                    self._names.setdefault(self._slugs.get(each.slug, each.slug), person.name)

    def called(self, slug: str) -> str:
        """Give someone's name as it is now; where they are no more, as it was known last."""
        slug = self._slugs.get(slug, slug)
        person = self._reader.person(slug)
        return person.name if person else self._names.get(slug, slug)


def _renamed(transaction: Transaction) -> Iterator[tuple[str, str]]:
    """Give the short names that a command changed, before and after."""
    for each in transaction.operations:
        if isinstance(each, RenameDirectory):
            yield each.path.removeprefix(f"{PEOPLE}/"), each.to.removeprefix(f"{PEOPLE}/")


def _turned(write: WriteFile) -> Turned:
    slug, row = _place(write.path)
    sizes = (len(each) for each in (write.before, write.after) if each)
    if row is None or row.says(write.path) is None or max(sizes, default=0) > LARGEST:
        return Turned(file=write.path, slug=slug, is_read=False)
    was, now = (
        _EMPTY if raw is None else decode(row, raw, file=write.path, closely=False)
        for raw in (write.before, write.after)
    )
    differs = [
        match(family, was.records.get(family.name, ()), now.records.get(family.name, ()))
        for family in row.families
    ]
    return Turned(
        file=write.path,
        slug=slug,
        is_settled=bool(row.by_year),
        was=was.head,
        now=now.head,
        gone=tuple(record for each in differs for record in each.gone),
        came=tuple(record for each in differs for record in each.added),
        changed=tuple(pair for each in differs for pair in each.changed),
        is_read=was.sound and now.sound,
    )


def _place(path: str) -> tuple[str, ShelfRow | None]:
    """Give whose a file is, and its row; None for a file that is none of ours."""
    if path == COVER:
        return "", COVER_PAGE
    people, _, rest = path.partition("/")
    slug, _, name = rest.partition("/")
    if people != PEOPLE or not name:
        return "", None
    try:
        return slug, SHELF.row(name)
    except KeyError:
        return slug, None
