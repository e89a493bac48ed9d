"""What stands in the place of a file of ours, or of a person, and is none: it is not read.

This room is opened only where a directory holds a name that is none of ours.
"""

import errno
import os
from collections.abc import Callable, Collection, Iterable, Iterator

from ooo.core.dossier import Problem
from ooo.core.text.slugs import is_slug
from ooo.errors import Saying
from ooo.store.entries import meeting_key
from ooo.store.listing import DirectoryEntry
from ooo.store.names import judge, placeholder_of, stands_for
from ooo.store.place import MEETINGS, PEOPLE, PERSON
from ooo.store.reasons import why

NO_SLUG = (
    Saying("it is not a directory whose name can be a person's"),
    Saying("Move it away, or name it in a-z, 0-9 and -."),
)
NO_PERSON = (
    Saying("it is no person: it holds no person.toml"),
    Saying("Write one with a name in it, or move it away."),
)
A_PERSONS = "person"
"""What a person's directory is to `names.judge`."""


def among_people(
    root: str, entries: Iterable[DirectoryEntry], slugs: tuple[str, ...]
) -> Iterator[Problem]:
    """Give what stands among people and is none, where a person may be behind it."""
    for entry in entries:
        path = f"{PEOPLE}/{entry.name}"
        if entry.name in slugs:
            continue
        if not entry.is_directory and is_slug(entry.name):
            error = OSError(errno.ENOTDIR if entry.is_file else errno.ELOOP, "")
            yield _problem(path, why(error))
        elif entry.name.startswith((*slugs, ".")):
            pass  # What begins like someone's and goes on is a copy of theirs, as `check` says.
        elif entry.is_directory and os.path.lexists(f"{root}/{path}/{PERSON}"):
            yield _problem(path, NO_SLUG)


def nearly_files(home: str, entries: Collection[DirectoryEntry]) -> Iterator[Problem]:
    """Give the names in a person's directory that are nearly one of ours, or a copy without it."""
    names = {entry.name for entry in entries}
    for entry in entries:
        stray = judge(entry.name, A_PERSONS, is_directory=entry.is_directory)
        is_alone = stray.kind == "copy" and {stray.meant, ""}.isdisjoint(names)
        if entry.name != stray.meant and (stray.kind in {"odd", "records"} or is_alone):
            yield _problem(f"{home}/{entry.name}", stray.wrong(A_PERSONS, names))


def odd_meetings(directory: str, names: Collection[str]) -> Iterator[Problem]:
    """Give the meetings with odd names."""
    for name in names:
        if not meeting_key(name) and (stray := judge(name, MEETINGS)).kind == "odd":
            yield _problem(f"{directory}/{name}", stray.wrong(MEETINGS, names))


def placeholders(
    directory: str, names: Collection[str], says: Callable[[str], object]
) -> Iterator[Problem]:
    """Give the files that placeholders stand for; `says` gives None for what is no file's name."""
    for name in sorted({*map(stands_for, names)}.difference(names)):
        if says(name) is not None:
            yield _problem(f"{directory}/{name}" if directory else name, placeholder_of(name))


def _problem(path: str, told: tuple[Saying, Saying]) -> Problem:
    says, fix = told
    return Problem(file=path, says=says, fix=fix)
