"""Whose a file is: what replaces one is its owner's, and root takes nothing from a notebook's."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


class FileOwner(tuple[int, int]):
    """A user and a group, by their numbers; made by hand, since TAB loads it on every key."""

    __slots__ = ()

    def __new__(cls, uid: int, gid: int) -> "FileOwner":  # noqa: PYI034 -- Self is in typing
        """Make one of both numbers."""
        return super().__new__(cls, (uid, gid))

    @property
    def uid(self) -> int:
        """The user."""
        return self[0]

    @property
    def gid(self) -> int:
        """The group."""
        return self[1]


def of_what_stands(path: str) -> FileOwner | None:
    """Give whose the file is that is to be replaced; None where none stands there."""
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return None
    return FileOwner(status.st_uid, status.st_gid)


def of_what_comes(path: str) -> FileOwner | None:
    """Give whose a new file or directory is to be; None where that is whoever makes it.

    What root makes is to be its directory's owner's: else they could not use their own notebook.
    """
    if os.geteuid() != 0:
        return None
    return of_what_stands(nearest_directory(path))


def rightful(path: str) -> FileOwner | None:
    """Give whose the file that is written there is to be; None as for `of_what_comes`."""
    return of_what_stands(path) or of_what_comes(path)


def nearest_directory(path: str) -> str:
    """Give the directory that holds a path, or would hold what leads to it."""
    directory = os.path.dirname(path)
    return directory if os.path.isdir(directory) else nearest_directory(directory)


@contextmanager
def acting_as(owner: FileOwner) -> Iterator[None]:
    """Let what is made be the owner's from the first moment of its life."""
    before = FileOwner(os.geteuid(), os.getegid())
    os.setegid(owner.gid)
    try:
        os.seteuid(owner.uid)
        yield
    finally:
        os.seteuid(before.uid)
        os.setegid(before.gid)
