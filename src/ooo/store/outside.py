"""Files outside the notebook that the person asked for: whole or not there, theirs alone to read.

No lock guards them and no undo brings them back; that one stands there is seen before it is made.
None lies where only the one way of writing may put something, whatever links lead there.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import suppress

from ooo.core.text.facts import File
from ooo.errors import OooError, UsageProblem
from ooo.store.files import (
    LARGEST,
    Disk,
    Unreadable,
    naming,
    prepare,
    put,
    read_bytes,
    sweep,
    sync_directory,
)
from ooo.store.notebook import Notebook
from ooo.store.owner import of_what_stands
from ooo.store.place import COVER, PEOPLE
from ooo.store.reasons import why
from ooo.store.target import Target

_HEAD = 512
"""Bytes among which a file without a title bears its mark."""

_NOT_YOURS = (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EACCES, errno.EPERM, errno.EROFS)


class Taken(OooError):
    """Something stands where a new file should be; it is never written over."""

    says = "There is something at {file} already."
    fix = "Choose another name for it."


class InNotebook(UsageProblem):
    """What a person asked for would lie among their notes, of this notebook or another."""

    says = "{file} lies in the notebook itself."
    fix = "Choose a place outside it."


class InOther(InNotebook):
    """What a person asked for would lie in another notebook."""

    says = "{file} lies in the notebook at {root}."


class InState(UsageProblem):
    """What a person asked for would lie in the directory that keeps undo and drafts."""

    says = "{file} lies where ooo keeps undo and drafts."
    fix = "Choose a place outside it."


class NotOurs(OooError):
    """Something stands there that is no earlier page; it is never written over."""

    says = "{file} is no file that ooo wrote, and stays as it is."
    fix = "Choose another name, or move it away."


class NotWritten(OooError):
    """The system refused the file: what stood there before stands there still."""

    says = "{file} was not written: {reason}."
    fix = "{remedy}"

    def __init__(self, path: str, error: OSError) -> None:
        reason, remedy = why(error)
        if error.errno in _NOT_YOURS:
            self.fix = "Choose a file in a directory that is there and is yours."
        super().__init__(file=File(path), reason=reason, remedy=remedy)


def require_outside(notebook: Notebook, path: str) -> None:
    """Raise InNotebook or InState where a file would lie there, through any link or other name."""
    state = os.path.dirname(notebook.state.directory)
    real = os.path.realpath(path)
    for inside, refusal in ((str(notebook.root), InNotebook), (state, InState)):
        if _lies_in(real, os.path.realpath(inside)):
            raise refusal(file=File(path))
    for above in _above(real):
        if os.path.isfile(f"{above}/{COVER}") and os.path.isdir(f"{above}/{PEOPLE}"):
            raise InOther(file=File(path), root=File(above))


def require_ours(path: str, mark: bytes) -> None:
    """Raise NotOurs where a file stands that does not bear the mark of this kind of ours.

    What is empty holds nothing to lose; what takes what it is given, such as a pipe or a terminal,
    is left to the writing. NotWritten where the directory is not there or the path is one.
    """
    real = os.path.realpath(path)
    try:
        # Not of what the links say: a pipe at the end of `/dev/stdout` has a name nowhere.
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        try:
            os.stat(os.path.dirname(real))
        except OSError as error:
            raise NotWritten(path, error) from None
        return
    except OSError as error:
        raise NotWritten(path, error) from None
    if stat.S_ISDIR(mode):
        raise NotWritten(path, IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path))
    if stat.S_ISBLK(mode) or (stat.S_ISREG(mode) and not _is_ours(real, mark)):
        raise NotOurs(file=File(path))


def is_directory(path: str) -> bool:
    """Tell whether a path is a directory; a name that the system refuses is none."""
    return os.path.isdir(path)


def write_new(disk: Disk, path: str, data: bytes) -> None:
    """Write a file of mode 0600 over nothing; Taken, NotWritten."""
    path = os.path.abspath(path)
    require_free(disk, path)
    target = Target(disk)
    try:
        name = prepare(target, path, data, whose=of_what_stands)
        try:
            give_name(target, name, path)
        finally:
            sweep(target, path)
        sync_directory(target, os.path.dirname(path))
    except OSError as error:
        raise NotWritten(path, error) from None


def write_over(disk: Disk, path: str, data: bytes) -> None:
    """Write a file of mode 0600, over an older one if there is one; NotWritten.

    A link is followed, and what is no file (such as `/dev/stdout`) is written to as it is.
    """
    try:
        if _is_file(path):
            real = os.path.realpath(path)
            target = Target(disk)
            put(target, real, data, whose=of_what_stands)
            sync_directory(target, os.path.dirname(real))
        else:
            _pass_on(disk, path, data)
    except OSError as error:
        raise NotWritten(path, error) from None


def require_free(disk: Disk, path: str) -> None:
    """Raise Taken where something is, a link to nowhere too."""
    if os.path.lexists(path):
        with suppress(OSError):
            # A command that was killed once its file had its name left it a second one.
            sweep(disk, path)
        raise Taken(file=File(path))


def give_name(target: Target, name: str, path: str) -> None:
    """Give a finished file its name, over nothing that stands there by now; Taken, OSError."""
    try:
        target.link(name, path)
    except FileExistsError:
        raise Taken(file=File(path)) from None


def _lies_in(path: str, directory: str) -> bool:
    """Say whether a path is below a directory, by the names, or by what its directories are."""
    for each in (path, *_above(path)):
        if each == directory:
            return True
        with suppress(OSError):
            if os.path.samefile(each, directory):
                return True
    return False


def _above(path: str) -> Iterator[str]:
    """Give the directories that a path lies in, the nearest first."""
    while path != (above := os.path.dirname(path)):
        yield above
        path = above


def _is_ours(path: str, mark: bytes) -> bool:
    try:
        raw = read_bytes(path, largest=LARGEST)
    except Unreadable:
        return False
    if not raw:
        return True
    title = raw.find(b"<title>")
    return mark in raw[: title if title >= 0 else _HEAD]


def _is_file(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return True


def _pass_on(disk: Disk, path: str, data: bytes) -> None:
    # A pipe that nobody reads would keep whoever opens it waiting.
    descriptor = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        os.set_blocking(descriptor, True)
        with naming(path):
            disk.write(descriptor, data)
    finally:
        os.close(descriptor)
