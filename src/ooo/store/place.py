"""Where a notebook's parts lie: its own page and people, and its place among this machine's state.

Asking where something is creates nothing. What each file holds stands in `shelf.py`.
"""

import errno
import os
from binascii import crc32
from importlib import import_module

from ooo.core.text.facts import Code, File
from ooo.errors import OooError, Saying
from ooo.store.reasons import why

COVER = "ooo.toml"
PEOPLE = "people"
PERSON = "person.toml"
AGENDA = "agenda.toml"
COMMITMENTS = "commitments.toml"
GOALS = "goals.toml"
MEETINGS = "meetings"
SETTLED = "settled"

AnyPath = str | os.PathLike[str]


class NoNotebook(OooError):
    """Nothing stands where the notebook should be; `ooo` is how the program is called for it."""

    says = "There is no notebook at {root}."
    fix = (
        "Begin one with {ooo} init, then add everyone you meet with {ooo} person add.\n"
        "To see first what it is like, on made-up people: ooo demo"
    )

    def __init__(self, root: str, *, ooo: str = "ooo") -> None:
        super().__init__(root=File(root), ooo=Code(ooo))
        self.root = root


class NotebookUnread(OooError):
    """Something stands where the notebook should be, and cannot be looked into."""

    says = "The notebook at {root} cannot be read: {reason}."
    fix = "{remedy}"

    def __init__(
        self, root: str, error: OSError, only: tuple[Saying, Saying] | None = None
    ) -> None:
        reason, remedy = only or why(error)
        if error.errno == errno.ENOENT and not only:
            reason = Saying("it is a link to what is not there")
            remedy = Saying("Bring that back, such as a disk, or mend the link.")
        super().__init__(root=File(root), reason=reason, remedy=remedy)


def inside(path: str, directory: str) -> bool:
    """Tell whether a path is a directory or lies in it."""
    return path == directory or path.startswith(f"{directory}/")


def require_notebook(root: str) -> None:
    """Raise NoNotebook where there is none, NotebookUnread where that cannot be told."""
    if not any(os.path.lexists(f"{root}/{name}") for name in (COVER, PEOPLE)):
        try:
            os.scandir(root).close()
            os.stat(f"{root}/{COVER}")
        except FileNotFoundError as error:
            if os.path.islink(root) and not os.path.exists(root):
                raise NotebookUnread(root, error) from None
            if os.path.isdir(root) and (only := _only_stands_for(root)):
                raise NotebookUnread(root, error, only) from None
        except OSError as error:
            raise NotebookUnread(root, error) from None
        raise NoNotebook(root)


def _only_stands_for(root: str) -> tuple[Saying, Saying] | None:
    """Say so where a cloud's placeholder is all there is of a notebook."""
    names = import_module("ooo.store.names")
    meant = {names.stands_for(name) for name in os.listdir(root)}
    found = sorted(meant.intersection((COVER, PEOPLE)))
    return names.placeholder_of(found[0]) if found else None


class Place:
    """The place of one notebook in the state directory, found by the notebook's real path.

    Where its `directory` is known, that is its place.
    """

    def __init__(self, base: AnyPath, root: AnyPath, *, directory: str = "") -> None:
        self.directory = directory or os.path.join(os.path.abspath(base), _key(root))
        self.lock = os.path.join(self.directory, "lock")
        self.journal = os.path.join(self.directory, "journal")


def _key(root: AnyPath) -> str:
    # A digest to tell one person's few notebooks apart; hashlib would cost every run 4 ms.
    raw = os.fsencode(os.path.realpath(root))
    return f"{crc32(raw):08x}{crc32(raw[::-1]):08x}"
