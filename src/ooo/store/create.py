"""A notebook begins: a directory that only its owner can read, and its cover."""

import os
from contextlib import suppress

from ooo.core.model import Cover
from ooo.core.text.facts import File
from ooo.errors import OooError
from ooo.store.changes import cover_bytes
from ooo.store.files import CannotWrite, make_directories, sync_directory
from ooo.store.journal import Transaction, WriteFile
from ooo.store.notebook import Notebook
from ooo.store.place import COVER, PEOPLE, NoNotebook, require_notebook
from ooo.store.transaction import commit, writing

_HEAD = b"# One manager's notebook. Keep it in a private place, never in a shared one.\n"


class NotebookExists(OooError):
    """There is a notebook already where one should begin."""

    says = "There is a notebook at {root} already."
    fix = "Go on with: ooo person add"


class NotEmpty(OooError):
    """Something else stands where the notebook should begin."""

    says = "{root} holds other files, and a notebook needs a directory of its own."
    fix = "Choose another one: ooo init DIR"


def create(notebook: Notebook, cover: Cover) -> None:
    """Make the notebook's directory, 0700, and write its cover, 0600; undo takes it back.

    NotebookExists, NotebookUnread, NotEmpty, Busy, CannotWrite: nothing changed. NotFinished.
    """
    root, state = notebook.root, notebook.state
    require_free(notebook)
    with writing(root, state):
        # Looked at again: another `ooo init` may have been first, or a crash finished here.
        _refuse_what_stands(root)
        try:
            make_directories(state.disk, os.path.dirname(root))
            # What no directory can be called, and where none can be kept, is found out before
            # anything is stored.
            sync_directory(state.disk, os.path.dirname(root))
            with suppress(FileNotFoundError):
                os.lstat(root)
            if os.path.isdir(root):
                state.disk.set_mode(root, 0o700)
        except OSError as error:
            raise CannotWrite(error) from None
        page = WriteFile(COVER, None, _HEAD + cover_bytes(cover))
        commit(root, state, Transaction("ooo init", (page,)))


def require_free(notebook: Notebook) -> None:
    """Raise NotebookExists, NotebookUnread or NotEmpty where no notebook can begin.

    Where a command was interrupted, that is told once it is finished.
    """
    if not os.path.lexists(notebook.state.journal):
        _refuse_what_stands(notebook.root)


def _refuse_what_stands(root: str) -> None:
    if any(os.path.lexists(os.path.join(root, name)) for name in (COVER, PEOPLE)):
        raise NotebookExists(root=File(root))
    if os.path.lexists(root):
        with suppress(NoNotebook):
            require_notebook(root)
        if os.listdir(root):
            raise NotEmpty(root=File(root))
