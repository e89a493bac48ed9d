"""The whole notebook in one archive: private, complete or not there at all, and read back.

A gzipped tar with everything under `notebook/`, so that any system can unpack it without `ooo`.
"""

import gzip
import os
import stat
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import IO, NamedTuple

from ooo.core.dossier import Problem
from ooo.core.text.facts import File
from ooo.errors import OooError, Saying
from ooo.store.files import is_temporary, naming, sync_directory, temporary
from ooo.store.notebook import Notebook
from ooo.store.outside import give_name, require_free, require_outside
from ooo.store.reasons import why
from ooo.store.target import Target
from ooo.store.waiting import waiting_problems

TOP = "notebook"
_CHUNK = 1 << 20


class NoPlace(OooError):
    """The directory that the archive should lie in is not there."""

    says = "There is no directory {directory}."
    fix = "Make it, or choose another."


class CannotBackUp(OooError):
    """The system refused to read a file or to write the archive."""

    says = "There is no backup: {reason} ({file})."
    fix = "{remedy:short}, then run this again."

    def __init__(self, path: str, error: OSError) -> None:
        reason, remedy = why(error)
        where = error.filename if error.filename not in (None, temporary(path)) else path
        super().__init__(reason=reason, file=File(os.fsdecode(where)), remedy=remedy)


class ChangedDuringBackup(OooError):
    """A file is not in the archive as it is in the notebook."""

    says = "There is no backup: {file} changed while it was made."
    fix = "Run this again."


class NotReadBack(OooError):
    """What was written to the archive is not what can be read from it."""

    says = "There is no backup: what was written cannot be read back ({file})."
    fix = "Check the disk, or choose another."


class Archive(NamedTuple):
    """How many files an archive holds, what was left out, and what its disk cannot promise.

    `waiting` names what was not finished, and is in it as it stands.
    """

    files: int
    left_out: tuple[str, ...]
    not_promised: tuple[Saying, ...]
    waiting: tuple[Problem, ...]


def back_up(notebook: Notebook, path: str) -> Archive:
    """Write the archive to a new file of mode 0600, and say what is in it.

    Links, pipes and the like are left out, and so is what interrupted writes left. NoNotebook,
    Busy, Taken, InNotebook, InState, NoPlace, CannotBackUp, ChangedDuringBackup and NotReadBack;
    then there is no archive.
    """
    path = os.path.abspath(path)
    require_outside(notebook, path)
    if not os.path.isdir(os.path.dirname(path)):
        raise NoPlace(directory=File(os.path.dirname(path)))
    require_free(notebook.state.disk, path)
    disk = Target(notebook.state.disk)
    name = temporary(path)
    with notebook.reading(as_backup=True) as waits:
        try:
            count, left_out = _write(disk, notebook.root, name, path)
            waiting = tuple(waiting_problems(notebook.root, waits))
            return Archive(count, left_out, disk.not_promised, waiting)
        except OSError as error:
            raise CannotBackUp(path, error) from None
        finally:
            with suppress(OSError):
                if os.path.lexists(name):
                    disk.remove(name)


def _write(disk: Target, root: str, name: str, path: str) -> tuple[int, tuple[str, ...]]:
    with suppress(FileNotFoundError):
        disk.remove(name)
    descriptor = disk.create(name)
    with naming(name), os.fdopen(descriptor, "wb") as file:
        _archive(root, file)
        file.flush()
        disk.sync(descriptor)
    try:
        count = _compare(root, name)
    except (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError):
        raise NotReadBack(file=File(path)) from None
    give_name(disk, name, path)
    sync_directory(disk, os.path.dirname(path))
    return count, tuple(path for path, mode in _everything(root, "") if _is_odd(mode))


def _archive(root: str, file: IO[bytes]) -> None:
    # Without its own name and time in it, so that the same notebook gives the same bytes.
    with (
        gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w:", format=tarfile.PAX_FORMAT) as archive,
    ):
        archive.addfile(_bare(tarfile.TarInfo(TOP), stat.S_IFDIR))
        for path, mode in _everything(root, ""):
            info = _bare(tarfile.TarInfo(f"{TOP}/{path}"), mode)
            if stat.S_ISDIR(mode):
                archive.addfile(info)
            elif stat.S_ISREG(mode):
                with _opened(f"{root}/{path}") as source:
                    status = os.fstat(source.fileno())
                    info.size, info.mtime = status.st_size, int(status.st_mtime)
                    try:
                        archive.addfile(info, source)
                    except OSError as error:
                        # A file that became shorter says so without a name and a number.
                        if error.errno is None:
                            raise ChangedDuringBackup(file=File(path)) from None
                        raise


def _bare(info: tarfile.TarInfo, mode: int) -> tarfile.TarInfo:
    """Give an entry that says nothing of the account it comes from, and is private unpacked."""
    info.type = tarfile.DIRTYPE if stat.S_ISDIR(mode) else tarfile.REGTYPE
    info.mode = 0o700 if stat.S_ISDIR(mode) else 0o600
    return info


def _compare(root: str, name: str) -> int:
    """Read the archive back and hold it against the notebook; give how many files it has."""
    expected = {f"{TOP}/{path}": mode for path, mode in _everything(root, "") if not _is_odd(mode)}
    count = 0
    with gzip.open(name) as packed, tarfile.open(fileobj=packed, mode="r:") as archive:
        for info in archive:
            if info.name == TOP:
                continue
            inside = info.name.removeprefix(f"{TOP}/")
            mode = expected.pop(info.name, 0)
            if stat.S_ISREG(mode) and info.isfile():
                count += 1
                kept = archive.extractfile(info)
                if kept is None or not _same(kept, f"{root}/{inside}"):
                    raise ChangedDuringBackup(file=File(inside))
            elif not (stat.S_ISDIR(mode) and info.isdir()):
                raise ChangedDuringBackup(file=File(inside))
        while packed.read(_CHUNK):
            # To the very end, where the checksum of it all stands.
            pass
    for missing in expected:
        raise ChangedDuringBackup(file=File(missing.removeprefix(f"{TOP}/")))
    return count


def _same(kept: IO[bytes], path: str) -> bool:
    with _opened(path) as now:
        while part := kept.read(_CHUNK):
            if now.read(len(part)) != part:
                return False
        return not now.read(1)


def _everything(root: str, directory: str) -> Iterator[tuple[str, int]]:
    """Give the path and mode of all below, hidden things too; OSError where it cannot be read."""
    for name in sorted(os.listdir(os.path.join(root, directory))):
        if is_temporary(name):
            continue
        path = f"{directory}/{name}" if directory else name
        mode = os.lstat(os.path.join(root, path)).st_mode
        yield path, mode
        if stat.S_ISDIR(mode):
            yield from _everything(root, path)


def _is_odd(mode: int) -> bool:
    return not stat.S_ISDIR(mode) and not stat.S_ISREG(mode)


def _opened(path: str) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb")
