"""What a person changes in an editor becomes one command, which undo takes back as any other."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress

from ooo.store.files import Unreadable, read_bytes
from ooo.store.filing import entry_path, numbers
from ooo.store.journal import LARGEST_KEPT, Transaction, WriteFile, decode
from ooo.store.notebook import Notebook
from ooo.store.place import PEOPLE
from ooo.store.transaction import file_away
from ooo.store.update import hold


class ByHand:
    """The files of one person (by their names) as they are before an editor is opened on them.

    A file that cannot be read is left out. NoNotebook, Busy, and CannotWrite where undo could
    not keep them.
    """

    def __init__(self, notebook: Notebook, slug: str, names: Iterable[str]) -> None:
        self._notebook = notebook
        self._home = f"{PEOPLE}/{slug}"
        with hold(notebook):
            self._newest = max(numbers(notebook.state.undo), default=0)
            self._forgotten = notebook.state.forgotten()
            self._before = dict(self._read(f"{self._home}/{name}" for name in names))

    def keep(self, command: str) -> None:
        """Make what differs now the newest undo entry; none where nothing does.

        What another command wrote meanwhile is what it began with. NoNotebook, Busy, CannotWrite,
        NotFiled.
        """
        state = self._notebook.state
        with hold(self._notebook):
            home = os.path.join(self._notebook.root, self._home)
            if state.forgotten() != self._forgotten or not os.path.isdir(home):
                # What was forgotten meanwhile is to stand nowhere, and what moved stands elsewhere.
                return
            before = self._before | dict(self._written())
            writes = tuple(
                WriteFile(file, before[file], raw)
                for file, raw in self._read(self._before)
                if raw != before[file]
            )
            if writes:
                file_away(state, Transaction(command, writes))

    def _read(self, files: Iterable[str]) -> Iterator[tuple[str, bytes | None]]:
        for file in files:
            with suppress(Unreadable):
                yield file, read_bytes(os.path.join(self._notebook.root, file))

    def _written(self) -> Iterator[tuple[str, bytes | None]]:
        """Give what commands left meanwhile in these files, the last of each last."""
        directory = self._notebook.state.undo
        for number in numbers(directory):
            if number > self._newest:
                with suppress(Unreadable):
                    raw = read_bytes(entry_path(directory, number), largest=LARGEST_KEPT)
                    kept = decode(raw or b"")
                    for each in kept.operations if kept else ():
                        if isinstance(each, WriteFile) and each.path in self._before:
                            yield each.path, each.after
