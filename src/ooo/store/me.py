"""Whose notebook it is, written to its own page: one command, which undo takes back."""

from msgspec.structs import asdict, replace

from ooo.core.model import Me
from ooo.store.changes import cover_bytes
from ooo.store.edit import with_head
from ooo.store.journal import Transaction, WriteFile
from ooo.store.notebook import Notebook
from ooo.store.place import COVER
from ooo.store.transaction import commit
from ooo.store.update import hold, open_to_write


def change_me(notebook: Notebook, changed: dict[str, str], *, command: str) -> Me:
    """Set what is known of the manager in `ooo.toml`, and give it; nothing else there changes.

    Nothing is written where nothing differs. NoNotebook, SchemaTooNew, FileBroken, CannotEdit,
    ChangedMeanwhile, Busy, CannotWrite: nothing changed. NotFinished.
    """
    with hold(notebook):
        reader = open_to_write(notebook)
        cover = reader.cover()
        me = replace(cover.me, **changed)
        raw = reader.raw(COVER)
        if raw is None:
            data = cover_bytes(replace(cover, me=me))
        else:
            old, new = ({"me": _said(each)} if _said(each) else {} for each in (cover.me, me))
            data = with_head(raw, old, new, file=COVER)
        if me != cover.me:
            page = WriteFile(COVER, raw, data)
            commit(notebook.root, notebook.state, Transaction(command, (page,)))
    return me


def _said(me: Me) -> dict[str, object]:
    return {name: text for name, text in asdict(me).items() if text}
