"""What stands in a directory, by name; no link is followed."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from ooo.store.files import Unreadable
from ooo.store.reasons import passing, why


class DirectoryEntry:
    """One name in a directory; a link is neither a file nor a directory."""

    def __init__(self, name: str, *, is_directory: bool, is_file: bool) -> None:
        self.name = name
        self.is_directory = is_directory
        self.is_file = is_file


def list_directory(path: str) -> tuple[DirectoryEntry, ...]:
    """Give a directory's entries by name, none where there is no such directory.

    Follows no link: Unreadable says why it cannot be listed.
    """
    with _opened(path) as descriptor:
        found = [] if descriptor is None else list(_entries(descriptor))
    found.sort(key=lambda entry: entry.name)
    return tuple(found)


def list_names(path: str) -> tuple[str, ...]:
    """Give the names in a directory, sorted, without a look at what they are of.

    None where there is no such directory; Unreadable as for `list_directory`.
    """
    with _opened(path) as descriptor:
        return () if descriptor is None else tuple(sorted(os.listdir(descriptor)))


@contextmanager
def _opened(path: str) -> Iterator[int | None]:
    """Open a directory, None where there is none; what fails inside is Unreadable too."""
    try:
        try:
            descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except FileNotFoundError:
            yield None
            return
        try:
            yield descriptor
        finally:
            os.close(descriptor)
    except OSError as error:
        # Linux says ENOTDIR of a link too.
        refused = OSError(errno.ELOOP, "") if os.path.islink(path) else error
        raise Unreadable(*why(refused), refused=passing(path, refused)) from None


def _entries(descriptor: int) -> Iterator[DirectoryEntry]:
    with os.scandir(descriptor) as entries:
        for entry in entries:
            yield DirectoryEntry(
                entry.name,
                is_directory=entry.is_dir(follow_symlinks=False),
                is_file=entry.is_file(follow_symlinks=False),
            )
