"""The notebook's files as a reader sees them: as they stand, or with a crash's outcome laid over.

Links are never followed, so that nothing outside the notebook is read.
"""

import os

from ooo.store.files import Entry, list_directory, list_names, read_bytes
from ooo.store.journal import (
    ForgetDirectory,
    MakeDirectory,
    Operation,
    RemoveDirectory,
    RenameDirectory,
    WriteFile,
    inside,
)


class Tree:
    """Files and directories by their path relative to the notebook."""

    def __init__(self, root: str) -> None:
        self.root = root

    def read(self, path: str) -> bytes | None:
        """Give a file's bytes, None where there is none; Unreadable says why not."""
        return read_bytes(f"{self.root}/{path}")

    def list(self, path: str) -> tuple[Entry, ...]:
        """Give a directory's entries, none where there is none; Unreadable says why not."""
        return list_directory(f"{self.root}/{path}" if path else self.root)

    def names(self, path: str) -> tuple[str, ...]:
        """Give the names of a directory's entries; Unreadable says why not."""
        return list_names(f"{self.root}/{path}")


class Overlay(Tree):
    """The same, as it will be once a transaction is finished that this reader may not finish."""

    def __init__(self, root: str, operations: tuple[Operation, ...]) -> None:
        super().__init__(root)
        self._operations = operations
        self._writes = {each.path: each for each in operations if isinstance(each, WriteFile)}

    def read(self, path: str) -> bytes | None:
        """Give what the file will hold; Unreadable says why not."""
        write = self._writes.get(path)
        if self._forgotten(path):
            return None
        return write.after if write else super().read(self._now(path))

    def list(self, path: str) -> tuple[Entry, ...]:
        """Give the entries the directory will have; Unreadable says why not."""
        entries = {entry.name: entry for entry in super().list(self._now(path))}
        for each in self._operations:
            parent, _, name = each.path.rpartition("/")
            match each:
                case RenameDirectory(to=to):
                    target, _, new = to.rpartition("/")
                    if parent == path:
                        entries.pop(name, None)
                    if target == path:
                        entries[new] = Entry(new, is_directory=True, is_file=False)
                case MakeDirectory() if parent == path:
                    entries[name] = Entry(name, is_directory=True, is_file=False)
                case WriteFile() if parent == path:
                    entries.pop(name, None)
                    if each.after is not None:
                        entries[name] = Entry(name, is_directory=False, is_file=True)
                case RemoveDirectory() if parent == path and not self.list(each.path):
                    entries.pop(name, None)
                case _:
                    pass
        left = (entry for entry in entries.values() if not self._forgotten(f"{path}/{entry.name}"))
        return tuple(sorted(left, key=lambda entry: entry.name))

    def _forgotten(self, path: str) -> bool:
        forgotten = (each for each in self._operations if isinstance(each, ForgetDirectory))
        return any(inside(path, each.path) for each in forgotten)

    def names(self, path: str) -> tuple[str, ...]:
        """Give the names the directory will have; Unreadable says why not."""
        return tuple(entry.name for entry in self.list(path))

    def _now(self, path: str) -> str:
        """Give where a path still is, if the directory above it was not yet renamed."""
        for each in self._operations:
            if (
                isinstance(each, RenameDirectory)
                and inside(path, each.to)
                and os.path.lexists(f"{self.root}/{each.path}")
            ):
                return each.path + path.removeprefix(each.to)
        return path
