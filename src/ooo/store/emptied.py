"""A file of no bytes that undo remembers with words in it was emptied by no one's hand."""

from collections.abc import Iterator

from ooo.errors import Saying
from ooo.store.files import Unreadable, read_bytes
from ooo.store.filing import entry_path, numbers
from ooo.store.journal import LARGEST_KEPT, RenameDirectory, WriteFile, decode, inverse
from ooo.store.place import inside
from ooo.store.state import State


def emptied(state: State, path: str) -> Unreadable | None:
    """Give what to say of a file that is empty and was not when `ooo` last wrote it, else None."""
    last = next(_written(state, path), b"") or b""
    if not last.strip():
        return None
    return Unreadable(
        Saying("it is empty, and held something when ooo last wrote it"),
        Saying("Take it from a backup or your sync tool; if it shall be empty, remove the file."),
    )


def _written(state: State, path: str) -> Iterator[bytes | None]:
    """Give what the last commands left in a file, the newest first."""
    done = [(state.undo, number) for number in reversed(numbers(state.undo))]
    undone = [(state.redo, number) for number in numbers(state.redo)]
    for directory, number in (*done, *undone):
        try:
            kept = decode(read_bytes(entry_path(directory, number), largest=LARGEST_KEPT) or b"")
        except Unreadable:
            continue
        operations = kept.operations if kept else ()
        if directory == state.redo:
            operations = inverse(operations)
        for each in reversed(operations):
            if isinstance(each, WriteFile) and each.path == path:
                yield each.after
            elif isinstance(each, RenameDirectory) and inside(path, each.to):
                path = each.path + path.removeprefix(each.to)
