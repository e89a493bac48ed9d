"""What lies in the notebook's directories: modes, links, sizes, copies and names that mean nothing.

Looks at names only and opens no file.
"""

import os
import re
import stat
from collections.abc import Iterator
from itertools import chain

from ooo.core.dossier import Problem
from ooo.core.text.facts import Code
from ooo.core.text.slugs import is_slug
from ooo.errors import Saying
from ooo.store.files import LARGEST, is_temporary
from ooo.store.place import PEOPLE, PERSON
from ooo.store.reasons import why
from ooo.store.shelf import COVER_PAGE, SHELF, meeting_key

_CONFLICT = re.compile(
    r"""
      \.sync-conflict-\d{8}                          # Syncthing
    | conflicted[ ]copy | copie[ ]en[ ]conflit       # Dropbox, Nextcloud, ownCloud
    | \((?:case[ ]conflict|conflict)\b               # Dropbox, Drive
    | _conf\(\d+\)                                   # Google Drive
    | \.(?:orig|rej|mine|BACKUP|BASE|LOCAL|REMOTE|theirs)\b  # merges
    | ~$ | \.sw[op]$ | ^\.?\#                        # editors
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIRECTORIES = {row.name: row for row in SHELF.rows if row.is_directory}
_OWN_NAMES = [
    row.name.removesuffix(".toml") for row in (COVER_PAGE, *SHELF.rows) if not row.is_directory
]
_COPY = re.compile(
    # iCloud: "agenda 2"; browsers and Drive: "agenda (1)"; OneDrive: "agenda-LAPTOP"; by hand.
    rf"(?:{'|'.join(_OWN_NAMES)}|\d{{4}}(?:-\d{{2}}-\d{{2}}(?:\.\d+)?(?:\.[a-z]+)?)?)"
    r"(?:[ ]\d+|[ ]?\(\d+\)|-[\w-]+|[ ]copy(?:[ ]\d+)?|[ ]copie(?:[ ]\d+)?)\.toml",
    re.IGNORECASE,
)
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

    That is theirs without the bits of group and others; links are passed over.
    """
    status = os.stat(root)
    if status.st_mode & _PRIVATE:
        yield "", private(status)
    for path, found in everything(root, ""):
        if found.st_mode & _PRIVATE and not stat.S_ISLNK(found.st_mode):
            yield path, private(found)


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
        fix = "ooo check --fix makes it {mode}."
        yield (
            Saying(says, mode=Code(f"{mode:04o}")),
            Saying(fix, mode=Code(f"{private(status):04o}")),
        )
    name = os.path.basename(path)
    if is_temporary(name):
        yield Saying("an interrupted write left it"), Saying("ooo check --fix removes it.")
    elif _CONFLICT.search(name) or (_COPY.fullmatch(name) and meeting_key(name) is None):
        yield (
            Saying("it looks like the copy that a conflict, an editor or a merge leaves"),
            Saying("Take over what it says that the other does not, then remove it."),
        )
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
        if hidden and not _CONFLICT.search(entry.name):
            continue
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        yield path, status
        if stat.S_ISDIR(status.st_mode) and not hidden:
            yield from everything(root, path, closed)


def _misplaced(root: str, path: str, status: os.stat_result) -> Iterator[_Wrong]:
    """Say what is wrong with what stands where only people, meetings or years belong."""
    is_directory = stat.S_ISDIR(status.st_mode)
    if not is_directory and status.st_size > LARGEST:
        yield Saying("it is larger than 2 MB"), Saying("Move it out of the notebook.")
    match path.split("/"):
        case [people, name] if people == PEOPLE:
            if not is_directory or not is_slug(name):
                yield (
                    Saying("it is not a directory whose name can be a person's"),
                    Saying("Move it away, or name it in a-z, 0-9 and -."),
                )
            elif not os.path.lexists(f"{root}/{path}/{PERSON}"):
                yield (
                    Saying("it is no person: it holds no person.toml"),
                    Saying("Write one with a name in it, or move it away."),
                )
        case [people, _, directory, _] if people == PEOPLE and directory in _DIRECTORIES:
            row = _DIRECTORIES[directory]
            if row.names and (is_directory or row.says(path) is None):
                yield row.names.unread, row.names.like
        case _:
            pass
