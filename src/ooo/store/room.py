"""Whether something may come and go in a place, asked before anything is stored."""

import errno
import os
import stat
from collections.abc import Iterable

_EFFECTIVE = os.access in os.supports_effective_ids


def require_room(directories: Iterable[str]) -> None:
    """Raise OSError, as a write would, for a directory in which nothing may come or go."""
    for directory in directories:
        if not os.path.isdir(directory):
            raise OSError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), directory)
        # What cannot be listed might be written over.
        if not os.access(directory, os.R_OK | os.W_OK | os.X_OK, effective_ids=_EFFECTIVE):
            read_only = os.statvfs(directory).f_flag & os.ST_RDONLY
            number = errno.EROFS if read_only else errno.EACCES
            raise OSError(number, os.strerror(number), directory)


def require_removable(path: str) -> None:
    """Raise OSError, as the system would, for what may not be removed or written over.

    That is what another put into a directory that all may use, and what is fixed where it stands.
    """
    try:
        status = os.lstat(path)
    except OSError:
        # Not there, or nobody can tell: that is found out elsewhere.
        return
    me = os.geteuid()
    above = os.lstat(os.path.dirname(path))
    is_others = above.st_mode & stat.S_ISVTX and me not in {0, status.st_uid, above.st_uid}
    if is_others or (_may_write(status, me) and not _is_writable(path)):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM), path)


def _may_write(status: os.stat_result, me: int) -> bool:
    """Tell whether its mode lets a file be written."""
    is_file = stat.S_ISREG(status.st_mode)
    return is_file and me in {0, status.st_uid} and bool(status.st_mode & stat.S_IWUSR)


def _is_writable(path: str) -> bool:
    return os.access(path, os.W_OK, effective_ids=_EFFECTIVE)
