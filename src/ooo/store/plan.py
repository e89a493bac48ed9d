"""What a decision changes, as the operations of one transaction."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from ooo.core.dossier import Dossier, Problem, Restored
from ooo.core.text.facts import File
from ooo.errors import OooError, Saying
from ooo.store.changes import changes
from ooo.store.edit import CannotEdit
from ooo.store.files import LARGEST
from ooo.store.folder import Folder
from ooo.store.identity import Naming, settle_wins
from ooo.store.journal import Operation, RenameDirectory, WriteFile
from ooo.store.place import COVER, PEOPLE
from ooo.store.reader import Reader
from ooo.store.restore import cover_restored, with_own


class FileBroken(OooError):
    """A file that must be written cannot be read as it should: nothing of it is overwritten."""

    says = "{place}: {why}; nothing changed."
    fix = "{remedy}"

    def __init__(self, problem: Problem) -> None:
        line = (Saying("line {line}", line=problem.line),) if problem.line else ()
        keys = import_module("ooo.core.model.keys") if problem.field else None
        field = (keys.key_fact(problem.field),) if keys else ()
        place = (File(problem.file), *line, *field)
        super().__init__(place=place, why=problem.says, remedy=problem.fix)


class Undecided(OooError):
    """A file waits for the person to decide between a hand edit and an interrupted command."""

    says = (
        "{file} was changed while a command was interrupted, and waits for you to decide; "
        "nothing changed."
    )
    fix = "ooo check shows it; ooo check --fix keeps the file as it stands."


class DirectoryTaken(OooError):
    """A person cannot get a directory that exists already."""

    says = "There is a directory {directory} already; nothing changed."
    fix = "Choose another name for it with --short."


class TooLarge(OooError):
    """A file would become larger than what is read of one."""

    says = "{file} would become larger than 2 MB, and could not be read then; nothing changed."
    fix = "Shorten a text in it, or what was to be added."


class WritePlan:
    """Collects what the dossiers of one decision change; what may not be written is refused."""

    def __init__(
        self,
        reader: Reader,
        blocked: frozenset[str],
        naming: Naming,
        restored: Restored | None = None,
    ) -> None:
        self._reader = reader
        self._blocked = blocked
        self._naming = naming
        self._restored = restored
        self._renames: list[Operation] = []
        self._claimed: set[str] = set()
        self._writes: list[Operation] = []

    @property
    def operations(self) -> tuple[Operation, ...]:
        """What is to be done, in the order of a transaction."""
        return (*self._renames, *self._writes)

    def change(self, pairs: Sequence[tuple[Dossier | None, Dossier]]) -> None:
        """Add what turns each dossier into the one behind it; None stands for a new person.

        FileBroken, Undecided, DirectoryTaken, TooLarge, CannotEdit.
        """
        folders = [
            Folder(before, after, self._read(before.person.slug))
            for before, after in pairs
            if before
        ]
        for before, after in pairs:
            self._change(before, after, folders)
        if self._restored and self._restored.cover:
            cover = cover_restored(self._restored)
            self._writes.append(WriteFile(COVER, self._reader.raw(COVER), cover))

    def _change(self, before: Dossier | None, after: Dossier, folders: Sequence[Folder]) -> None:
        source = before.person.slug if before else after.person.slug
        target = after.person.slug
        if before is None or source != target:
            self._claim(target)
        if before and source != target:
            self._renames.append(RenameDirectory(f"{PEOPLE}/{source}", f"{PEOPLE}/{target}"))
        others = [folder for folder in folders if folder.desk.slug != source]
        for name, data in self._changes(source, before, after, others).items():
            path = f"{PEOPLE}/{source}/{name}"
            self._allow(source, name)
            raw = self._reader.raw(path)
            if data and len(data) > LARGEST:
                raise TooLarge(file=File(path))
            self._writes.append(WriteFile(f"{PEOPLE}/{target}/{name}", raw, data))

    def _changes(
        self, slug: str, before: Dossier | None, after: Dossier, others: Sequence[Folder]
    ) -> Mapping[str, bytes | None]:
        read = self._read(slug)
        after = settle_wins(before, after)
        if before == after:
            return {}
        try:
            found = changes(before, after, read, others=others)
            named = self._naming.named(after, found)
            if self._restored:
                return with_own(found, self._restored.own.get(slug, {}))
            return found if named == after else changes(before, named, read, others=others)
        except CannotEdit as refused:
            # Where the file itself is at fault, its own problem says more, with the line.
            place, _, name = refused.file.removeprefix(f"{PEOPLE}/").partition("/")
            self._allow(place, name)
            raise

    def _read(self, slug: str) -> Callable[[str], bytes | None]:
        return lambda name: self._reader.raw(f"{PEOPLE}/{slug}/{name}")

    def _claim(self, slug: str) -> None:
        names = {entry.name for entry in self._reader.entries(PEOPLE)}
        if PEOPLE in self._reader.unsound:
            raise FileBroken(self._reader.unsound[PEOPLE])
        if slug in names or slug in self._claimed:
            raise DirectoryTaken(directory=File(f"{PEOPLE}/{slug}"))
        self._claimed.add(slug)

    def _allow(self, slug: str, name: str) -> None:
        self._reader.judge(slug, name)
        path = f"{PEOPLE}/{slug}/{name}"
        for each in (path, path.rpartition("/")[0]):
            if each in self._reader.unsound:
                raise FileBroken(self._reader.unsound[each])
        if path in self._blocked:
            raise Undecided(file=File(path))
