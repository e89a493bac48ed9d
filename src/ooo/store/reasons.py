"""Why the system refused, in words, and what to do about it."""

import errno
import os

from ooo.core.text.facts import Code, File
from ooo.errors import Saying

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space."),
    errno.EDQUOT: ("the disk quota is used up", "Free some space."),
    errno.EFBIG: ("the file would be larger than is allowed here", "Raise that limit."),
    errno.EROFS: ("the disk is read-only", "Make it writable."),
    errno.EACCES: ("permission is denied", "Give your account access."),
    errno.EPERM: ("permission is denied", "Give your account access."),
    errno.EIO: ("the disk reports an error", "Check the disk."),
    errno.EMFILE: ("too many files are open", "Close other programs."),
    errno.ENFILE: ("too many files are open", "Close other programs."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter one."),
    errno.ELOOP: ("it is a link, which is not followed", "Put the file itself there."),
    errno.EMLINK: ("the file has a second name elsewhere", "Remove it here."),
    errno.ENXIO: ("nobody reads what is written there", "Start what reads it first."),
    errno.EEXIST: ("something else stands in its place", "Move that away."),
    errno.ENOENT: ("no such file or directory", "Mend that."),
    errno.EISDIR: ("a directory stands where a file belongs", "Move that directory away."),
    errno.ENOTDIR: ("a file stands where a directory belongs", "Move that file away."),
}
_STANDS_THERE = (errno.ELOOP, errno.ENOTDIR, errno.EISDIR, errno.ENXIO, errno.ENAMETOOLONG)


class WithinNotebook(OSError):
    """What is this machine's alone would lie among the notes, and go wherever they go."""


def why(error: OSError) -> tuple[Saying, Saying]:
    """Say what the system refused, to be read in a sentence, and what to do about it, as one."""
    if isinstance(error, WithinNotebook):
        reason = "undo and drafts would lie in the notebook itself"
        return Saying(reason), Saying("Set XDG_STATE_HOME to a directory outside it.")
    if error.errno in _REASONS:
        reason, fix = _REASONS[error.errno]
        return Saying(reason), Saying(fix)
    told = Code((error.strerror or "").lower())
    reason = "{told}" if told else "the system refused"
    return Saying(reason, told=told), Saying("Mend that.")


def place(error: OSError) -> File | Saying:
    """Name the file or directory that the system refused something of."""
    path = error.filename2 or error.filename
    if isinstance(path, str | bytes):
        return File(os.fsdecode(path))
    return Saying("an unnamed place")


def passing(path: str, error: OSError) -> OSError | None:
    """Give an error of a path that another time may not bring, None for one of what stands there.

    Such as a link, or a file in a directory's place.
    """
    if error.errno in _STANDS_THERE:
        return None
    return OSError(error.errno, error.strerror, path)
