"""What lies in the notebook's directories: modes, links, sizes, copies and names that mean nothing.

Looks at names only and opens no file.
"""

import errno
import os
import stat
from collections.abc import Iterator
from itertools import chain

from ooo.core.dossier import Problem
from ooo.core.text.facts import Code
from ooo.core.text.slugs import is_slug
from ooo.errors import Saying
from ooo.store.around import A_PERSONS, NO_PERSON, NO_SLUG
from ooo.store.files import LARGEST, is_temporary
from ooo.store.names import Stray, judge
from ooo.store.place import COVER, PEOPLE, PERSON
from ooo.store.reasons import why
from ooo.store.shelf import SHELF

_DIRECTORIES = {row.name: row for row in SHELF.rows if row.is_directory}
_OWN = frozenset(row.name for row in SHELF.rows)
_PRIVATE = 0o077

_Wrong = tuple[Saying, Saying]
"""What is wrong with a path, and how to mend it."""


def find_strays(root: str) -> Iterator[Problem]:
    """Give a problem for everything in the notebook's directories that should not be so."""
    closed: list[tuple[str, OSError]] = []
    for path, status in chain([(".", os.stat(root))], everything(root, "", closed)):
        for says, fix in _wrong_with(root, path, status):
            yield Problem(file=path, says=says, fix=fix)
    for path, error in closed:
        reason, fix = why(error)
        says = Saying("it cannot be looked through: {reason}", reason=reason)
        yield Problem(file=path, says=says, fix=fix)


def leftovers(root: str) -> Iterator[str]:
    """Give the paths of what interrupted writes left in the notebook."""
    for path, status in everything(root, ""):
        if is_temporary(os.path.basename(path)) and not stat.S_ISDIR(status.st_mode):
            yield path


def too_open(root: str) -> Iterator[tuple[str, int]]:
    """Give the paths that other accounts may use, and the mode each should have.

    That is theirs without the bits of group and others; links are passed over, and what has a
    second name, whose mode it would be too.
    """
    for path, status in shared_with_others(root):
        if not has_second_name(status):
            yield path, private(status)


def shared_with_others(root: str) -> Iterator[tuple[str, os.stat_result]]:
    """Give the paths that other accounts may use; links are passed over."""
    for path, status in (("", os.stat(root)), *everything(root, "")):
        if status.st_mode & _PRIVATE and not stat.S_ISLNK(status.st_mode):
            yield path, status


def made_private(status: os.stat_result) -> Saying:
    """Say how what other accounts may use is made private."""
    if has_second_name(status):
        return Saying("It has a second name elsewhere, and its mode with it: put a copy here.")
    return Saying("ooo check --fix makes it {mode}.", mode=Code(f"{private(status):04o}"))


def has_second_name(status: os.stat_result) -> bool:
    """Tell whether a file has another name, wherever that may be."""
    return status.st_nlink > 1 and not stat.S_ISDIR(status.st_mode)


def private(status: os.stat_result) -> int:
    """Give a mode without the bits of group and others."""
    return stat.S_IMODE(status.st_mode) & ~_PRIVATE


def _wrong_with(root: str, path: str, status: os.stat_result) -> Iterator[_Wrong]:
    if stat.S_ISLNK(status.st_mode):
        yield Saying("it is a link, which is not followed"), Saying("Put the file itself there.")
        return
    if status.st_mode & _PRIVATE:
        mode = stat.S_IMODE(status.st_mode)
        says = "its mode is {mode}: other accounts of this computer may use it"
        yield Saying(says, mode=Code(f"{mode:04o}")), made_private(status)
    name = os.path.basename(path)
    if is_temporary(name):
        yield Saying("an interrupted write left it"), Saying("ooo check --fix removes it.")
    else:
        yield from _misplaced(root, path, status)


def everything(
    root: str, directory: str, closed: list[tuple[str, OSError]] | None = None
) -> Iterator[tuple[str, os.stat_result]]:
    """Give every path below, but what lies in hidden directories and behind links.

    Directories that cannot be listed are added to `closed`, with why.
    """
    try:
        with os.scandir(os.path.join(root, directory)) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        if closed is not None:
            closed.append((directory or ".", error))
        return
    for entry in found:
        path = f"{directory}/{entry.name}" if directory else entry.name
        hidden = entry.name.startswith(".") and not is_temporary(entry.name)
        if hidden and not _is_telling(entry.name, directory):
            continue
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        yield path, status
        if stat.S_ISDIR(status.st_mode) and not hidden:
            yield from everything(root, path, closed)


def _misplaced(root: str, path: str, status: os.stat_result) -> Iterator[_Wrong]:
    """Say what is wrong with what stands where only people, or files of ours, belong."""
    is_directory = stat.S_ISDIR(status.st_mode)
    if not is_directory and status.st_size > LARGEST:
        yield Saying("it is larger than 2 MB"), Saying("Move it out of the notebook.")
    directory, _, name = path.rpartition("/")
    home = _kind_of(directory)
    if path == "." or home is None or _is_ours(root, path, home, is_directory=is_directory):
        return
    stray = judge(name, home, is_directory=is_directory)
    if stray.kind == "placeholder":
        if stray.meant in os.listdir(os.path.join(root, directory)):
            yield Stray("copy").wrong(home, ())
        # Else the reading names the file that it stands for.
    elif stray.kind != "other" or home not in {"", PEOPLE}:
        # A file manager's page has no right name among the days.
        where = A_PERSONS if stray.kind == "other" and name.startswith(".") else home
        yield stray.wrong(where, os.listdir(os.path.join(root, directory)))
    elif home == PEOPLE and (not is_directory or os.access(os.path.join(root, path), os.X_OK)):
        no_person = NO_PERSON if is_directory else why(OSError(errno.ENOTDIR, ""))
        yield no_person if is_slug(name) else NO_SLUG


def _is_telling(hidden: str, directory: str) -> bool:
    """Tell whether a hidden name is named: of a file of ours, of a conflict, or a person's."""
    home = _kind_of(directory)
    return home is not None and (home not in {"", PEOPLE} or judge(hidden, home).kind != "other")


def _kind_of(directory: str) -> str | None:
    """Give what a directory is to `names.judge`; None where everything is the person's own."""
    match directory.split("/"):
        case [""]:
            return ""
        case [people] if people == PEOPLE:
            return PEOPLE
        case [people, _] if people == PEOPLE:
            return A_PERSONS
        case [people, _, many] if people == PEOPLE and many in _DIRECTORIES:
            return many
    return None


def _is_ours(root: str, path: str, home: str, *, is_directory: bool) -> bool:
    """Tell whether a name is right where it stands; what it is of, its reading tells."""
    name = os.path.basename(path)
    if home in _DIRECTORIES:
        return not is_directory and _DIRECTORIES[home].says(path) is not None
    if home == PEOPLE:
        return is_directory and is_slug(name) and os.path.lexists(f"{root}/{path}/{PERSON}")
    return name in ({COVER, PEOPLE} if not home else _OWN)
