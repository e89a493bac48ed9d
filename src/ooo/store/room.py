"""Whether something may come and go in a directory, asked before anything is stored."""

import errno
import os
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
