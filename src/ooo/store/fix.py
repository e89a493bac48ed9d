"""What `check` can mend alone: modes, leftovers, missing ids and what is closed but still open."""

import os
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ooo.core.dossier import Decision, Held
from ooo.core.wording import say_count
from ooo.errors import OooError, Saying
from ooo.store import parked
from ooo.store.files import CannotWrite, NotFinished
from ooo.store.identity import Naming, settle_wins
from ooo.store.lock import Busy
from ooo.store.notebook import Notebook
from ooo.store.reasons import place, why
from ooo.store.shelf import SHELF
from ooo.store.strays import leftovers, too_open
from ooo.store.update import hold, update

_COMMAND = "check --fix"
_REMOVED = ": removed, an interrupted write left it"


class NotAllMended(OooError):
    """The system refused when some of it was mended already."""

    def __init__(self, done: int, error: OSError) -> None:
        reason, fix = why(error)
        super().__init__(
            f"{say_count(done, 'thing')} mended, and then no more: {reason} ({place(error)}).",
            f"{fix}, then run this again.",
        )


class Mended(Struct, frozen=True):
    """What was `done`, and what was `refused` because a file is broken; one sentence each."""

    done: tuple[Saying | str, ...]
    refused: tuple[Saying | str, ...] = ()


def fix(notebook: Notebook) -> Mended:
    """Mend what can be mended without asking, and say what was done.

    The ids can be taken back with undo, the rest needs no taking back. NoNotebook, Busy,
    CannotWrite, NotAllMended, NotFinished.
    """
    done: list[Saying | str] = []
    left: list[Saying | str] = []
    # Whoever takes the lock sweeps these.
    swept = parked.leftovers(notebook.state)
    with hold(notebook):
        try:
            done.extend(_tidy(notebook, swept))
        except OSError as error:
            raise _stopped(error, done) from None
    for person in notebook.people().value:
        try:
            done.extend(complete(notebook, person.slug))
        except (Busy, NotFinished):
            raise
        except CannotWrite as refused:
            raise _stopped(refused.error, done) from None
        except OooError as refused:
            left.append(refused.sentence)
    return Mended(tuple(done), tuple(left))


def _stopped(error: OSError, done: Sequence[Saying | str]) -> OooError:
    return NotAllMended(len(done), error) if done else CannotWrite(error)


def _tidy(notebook: Notebook, swept: tuple[str, ...]) -> Iterator[str]:
    disk = notebook.state.disk
    for path in leftovers(notebook.root):
        disk.remove(os.path.join(notebook.root, path))
        yield f"{path}{_REMOVED}"
    for path in swept:
        yield f"{path}{_REMOVED}"
    yield from parked.settle(notebook.root, notebook.state)
    for base in (notebook.root, notebook.state.directory):
        for path, mode in too_open(base):
            disk.set_mode(os.path.join(base, path), mode)
            shown = path or "." if base == notebook.root else os.path.join(base, path)
            yield f"{shown}: its mode is {mode:04o} now"


def complete(notebook: Notebook, slug: str, *, command: str = _COMMAND) -> tuple[str, ...]:
    """Give ids to one person's records that have none, and close what is closed but still open.

    Says what was done, one sentence each; raises what `update` does.
    """

    def decide(held: Held) -> Decision[tuple[str, ...]]:
        before = held.dossiers.get(slug)
        if before is None:
            return Decision({}, ())
        cleaned = settle_wins(before, before)
        after = Naming(notebook.new_id, held.ids).named(cleaned, SHELF.live)
        said = []
        if cleaned != before:
            said.append(f"people/{slug}: what was closed is open no more")
        if after != cleaned:
            said.append(f"people/{slug}: records without an id have one now")
        return Decision({slug: after} if after != before else {}, tuple(said))

    return update(notebook, (slug,), decide, command=command, settled=None)
