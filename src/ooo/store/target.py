"""A disk that a person names, such as a memory stick: it may not know all that ours must."""

import errno
import os

from ooo.errors import Saying
from ooo.store.files import Disk
from ooo.store.owner import FileOwner

LACKS = frozenset([errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
"""What a file system says of a call that it does not have."""

_OTHERS = 0o077
_MODES = Saying("that other accounts of this computer cannot read it")
_SYNC = Saying("that it is on the disk already: eject the disk before you take it out")
_LINKS = Saying("that nothing of that name was put there at the same moment")


class Target(Disk):
    """Does there what can be done, and keeps what cannot be promised then."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._lacks: dict[Saying, None] = {}

    @property
    def not_promised(self) -> tuple[Saying, ...]:
        """What the disk that was written to does not know."""
        return tuple(self._lacks)

    def create(self, path: str) -> int:
        """Give a descriptor of a new file, of mode 0600 where the disk knows modes."""
        try:
            descriptor = self._disk.create(path)
        except OSError as error:
            if error.errno not in LACKS or not os.path.lexists(path):
                raise
            descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW)
        if os.fstat(descriptor).st_mode & _OTHERS:
            self._lacks[_MODES] = None
        return descriptor

    def write(self, descriptor: int, data: bytes) -> None:
        """Write all of `data`."""
        self._disk.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        """Return once what was written is on the drive, or the disk knows no such call."""
        try:
            self._disk.sync(descriptor)
        except OSError as error:
            if error.errno not in LACKS:
                raise
            self._lacks[_SYNC] = None

    def rename(self, source: str, target: str) -> None:
        """Move a file over another in one step."""
        self._disk.rename(source, target)

    def link(self, source: str, target: str) -> None:
        """Give a file its name, over nothing that stands there."""
        try:
            self._disk.link(source, target)
        except OSError as error:
            if error.errno not in {*LACKS, errno.EXDEV}:
                raise
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from None
            self._disk.rename(source, target)
            self._lacks[_LINKS] = None

    def remove(self, path: str) -> None:
        """Remove a file or a link."""
        self._disk.remove(path)

    def set_owner(self, descriptor: int, owner: FileOwner) -> None:
        """Give a file to a user and a group, where the disk knows of such."""
        try:
            self._disk.set_owner(descriptor, owner)
        except OSError as error:
            if error.errno not in LACKS:
                raise
