"""What `check` can mend alone: modes, leftovers, missing ids and what is closed but still open."""

import os
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ooo.core.dossier import Decision, Held
from ooo.core.text.facts import Code, File
from ooo.errors import OooError, Saying
from ooo.store import parked
from ooo.store.files import CannotWrite
from ooo.store.identity import Naming, settle_wins
from ooo.store.lock import Busy
from ooo.store.notebook import Notebook, PeopleUnread
from ooo.store.place import PEOPLE
from ooo.store.reasons import place, why
from ooo.store.shelf import SHELF
from ooo.store.strays import leftovers, too_open
from ooo.store.unfinished import NotFinished
from ooo.store.update import hold, update

_COMMAND = "check --fix"


class NotAllMended(OooError):
    """The system refused when some of it was mended already."""

    says = "{done:# thing|# things} mended, and then no more: {reason} ({place})."
    fix = "{remedy:short}, then run this again."

    def __init__(self, done: int, error: OSError) -> None:
        reason, remedy = why(error)
        super().__init__(done=done, reason=reason, place=place(error), remedy=remedy)


class Mended(Struct, frozen=True):
    """What was `done`, and what was `refused` because a file is broken; one sentence each."""

    done: tuple[Saying, ...]
    refused: tuple[Saying, ...] = ()


def fix(notebook: Notebook) -> Mended:
    """Mend what can be mended without asking, and say what was done.

    The ids can be taken back with undo; of modes it is said that they cannot. NoNotebook, Busy,
    CannotWrite, NotAllMended, NotFinished.
    """
    done: list[Saying] = []
    left: list[Saying] = []
    # Whoever takes the lock sweeps these.
    swept = parked.leftovers(notebook.state)
    with hold(notebook):
        try:
            done.extend(_tidy(notebook, swept))
        except OSError as error:
            raise _stopped(error, done) from None
    try:
        people = notebook.people().value
    except PeopleUnread as refused:
        return Mended(tuple(done), (refused.sentence,))
    for person in people:
        try:
            done.extend(complete(notebook, person.slug))
        except (Busy, NotFinished):
            raise
        except CannotWrite as refused:
            raise _stopped(refused.error, done) from None
        except OooError as refused:
            left.append(refused.sentence)
    return Mended(tuple(done), tuple(left))


def _stopped(error: OSError, done: Sequence[Saying]) -> OooError:
    return NotAllMended(len(done), error) if done else CannotWrite(error)


def _tidy(notebook: Notebook, swept: tuple[str, ...]) -> Iterator[Saying]:
    disk = notebook.state.disk
    for path in leftovers(notebook.root):
        disk.remove(os.path.join(notebook.root, path))
        yield _removed(path)
    yield from map(_removed, swept)
    yield from parked.settle(notebook.root, notebook.state)
    for base in (notebook.root, notebook.state.directory):
        for path, mode in too_open(base):
            disk.set_mode(os.path.join(base, path), mode)
            shown = path or "." if base == notebook.root else os.path.join(base, path)
            yield Saying(
                "{file}: its mode is {mode} now, and undo leaves it so",
                file=File(shown),
                mode=Code(f"{mode:04o}"),
            )


def _removed(path: str) -> Saying:
    return Saying("{file}: removed, an interrupted write left it", file=File(path))


def complete(notebook: Notebook, slug: str, *, command: str = _COMMAND) -> tuple[Saying, ...]:
    """Give ids to one person's records that have none, and close what is closed but still open.

    Says what was done, one sentence each; raises what `update` does.
    """

    def decide(held: Held) -> Decision[tuple[Saying, ...]]:
        before = held.dossiers.get(slug)
        if before is None:
            return Decision({}, ())
        cleaned = settle_wins(before, before)
        after = Naming(notebook.new_id, held.ids).named(cleaned, SHELF.live)
        said = []
        home = File(f"{PEOPLE}/{slug}")
        if cleaned != before:
            said.append(Saying("{home}: what was closed is open no more", home=home))
        if after != cleaned:
            said.append(Saying("{home}: records without an id have one now", home=home))
        return Decision({slug: after} if after != before else {}, tuple(said))

    return update(notebook, (slug,), decide, command=command, settled=None)
