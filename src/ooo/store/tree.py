"""The notebook's files as a reader sees them; no link is followed, so nothing outside is read."""

from ooo.store.files import Entry, list_directory, list_names, read_bytes


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
