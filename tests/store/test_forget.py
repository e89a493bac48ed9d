"""Forgetting someone: all of it goes, nothing of anyone else, killed wherever it may be."""

import datetime as dt
import errno
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Person, Point
from ooo.store.files import CannotWrite, Disk
from ooo.store.filing import entry_path
from ooo.store.forget import forget, held_files, mentions
from ooo.store.journal import Parked, Transaction, WriteFile, encode
from ooo.store.notebook import Notebook, PersonGone
from ooo.store.recovery import pending
from ooo.store.undo import NothingBefore, NothingToRedo, NothingToUndo, entries, nothing_before
from ooo.store.unfinished import NotFinished, NotForgotten
from ooo.store.update import redo, undo, update
from tests.form import FULL
from tests.harness import says_of

Snapshot = dict[str, bytes | None]
Look = Callable[[Path], Snapshot]

NOW = dt.datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - local time
SECRETS = (
    b"Alice",
    b"alice",
    b"On-call load",
    b"salary grid",
    b"draft the review",
    b"Tired",
    b"find a room",
    b"Thank her",
    b"t9we",
    b"unfinished words",
    b"Former thought",
)
"""Every distinctive string of the person, wherever it was written."""


def add_point(text: str, its_id: str, slug: str) -> Callable[[Held], Decision[None]]:
    def decide(held: Held) -> Decision[None]:
        dossier = held.dossiers[slug]
        point = Point(id=its_id, text=text)
        return Decision({slug: replace(dossier, points=(*dossier.points, point))}, None)

    return decide


def settle_nothing(held: Held) -> Decision[None]:
    """Stand for the next command, whatever it is."""
    return Decision({}, None)


def rename(slug: str, to: str) -> Callable[[Held], Decision[None]]:
    def decide(held: Held) -> Decision[None]:
        dossier = held.dossiers[slug]
        return Decision({slug: replace(dossier, person=replace(dossier.person, slug=to))}, None)

    return decide


EDITORS_LEAVE = (
    ".log-alice.txt.swp",
    ".log-alice.2.note.txt.swo",
    ".log-alice.txt.un~",
    "log-alice.txt~",
    "log-alice.txt.~1~",
    "#log-alice.txt#",
    "log-alice.txt.save",
    "log-alice.txt.save.1",
    "log-alice.txt.bak",
    "_log-alice.txt",
    "%home%marion%state-1%drafts%log-alice.txt.swp",
    "!home!marion!drafts!log-alice.txt~",
)
"""What vim, emacs, nano and others leave beside a draft, whatever they put around its name."""


def live_in(notebook: Notebook) -> None:
    """Leave traces of Alice everywhere something can be left: undo, redo, parked, kept, drafts."""
    update(
        notebook, ["alice"], add_point("Former thought", "p2ra", "alice"), command="ooo add alice"
    )
    update(notebook, ["karim"], add_point("Budget", "q4wz", "karim"), command="ooo add karim")
    update(notebook, ["alice"], add_point("Second", "p3ra", "alice"), command="ooo add alice")
    undo(notebook)
    state = notebook.state
    state.save_draft("log-alice", "unfinished words")
    state.save_draft("log-alice.txt", "unfinished words")
    for name in EDITORS_LEAVE:
        state.save_draft(name, "unfinished words")
    Path(state.draft_path(".#log-alice.txt")).symlink_to("marion@host.1:2")
    state.save_draft("log-karim", "his words")
    state.save_draft("log-ann-alice", "another person's")
    state.remember({"prepared": "alice 2026-11-23T09:52:00"})
    state.remember({"sheets": "2"})
    state.make(state.parked, f"{entry_path(state.kept, 4)}/people/alice")
    write = WriteFile("people/alice/agenda.toml", b"On-call load", b"salary grid")
    karims = WriteFile("people/karim/agenda.toml", None, b"Budget")
    for number, raw in enumerate(
        (
            encode(Parked(Transaction("ooo log alice", (write,)), (write.path,))),
            encode(Parked(Transaction("ooo log karim", (karims,)), (karims.path,))),
            b"not to be read: On-call load",
        ),
        1,
    ):
        Path(entry_path(state.parked, number)).write_bytes(raw)
    Path(entry_path(state.kept, 4), "people/alice/agenda.toml").write_bytes(b"On-call load")
    Path(state.directory, ".facts.json.ooo-new").write_bytes(b'{"prepared": "alice')


def traces_in(*places: Path) -> list[tuple[str, bytes]]:
    """Give what of Alice can still be found, in names and in bytes."""
    found = []
    for place in places:
        for path in place.rglob("*"):
            held = path.read_bytes() if path.is_file() else b""
            name = str(path.relative_to(place)).encode().replace(b"log-ann-alice", b"")
            found += [(str(path), each) for each in SECRETS if each in held or each in name]
    return found


@pytest.fixture
def notebook(root: Path, tmp_path: Path, quick: Disk) -> Notebook:
    return Notebook(root, tmp_path / "state", disk=quick)


def test_nothing_of_the_person_is_left_and_all_of_the_others(
    notebook: Notebook, root: Path, tmp_path: Path, snapshot: Look
) -> None:
    live_in(notebook)
    others = {name: raw for name, raw in snapshot(root).items() if "alice" not in name}
    assert traces_in(root, tmp_path / "state")
    forget(notebook, "alice", now=NOW)
    assert traces_in(root, tmp_path / "state") == []
    assert snapshot(root) == others
    state = notebook.state
    assert entries(state) == ()
    assert (state.draft("log-karim"), state.recall("sheets")) == ("his words", "2")
    assert state.draft("log-ann-alice") == "another person's"
    left = sorted(path.name for path in Path(state.directory).iterdir())
    assert left == ["drafts", "facts.json", "lock"]


def test_nothing_before_it_can_be_taken_back_until_a_new_command(notebook: Notebook) -> None:
    """What was done to others goes too: nothing of the person can hide in it."""
    live_in(notebook)
    assert nothing_before(notebook.state) is None
    forget(notebook, "alice", now=NOW)
    for turn in (undo, redo):
        with pytest.raises(NothingBefore) as refused:
            turn(notebook)
        assert refused.value.sentence == NothingBefore(NOW).sentence
        assert says_of(refused.value) == (
            "Someone was forgotten on 2026-11-23 at 09:30, and nothing before that can be taken "
            "back."
        )
    update(notebook, ["karim"], add_point("Rota", "r3ra", "karim"), command="ooo add karim")
    assert nothing_before(notebook.state) is None
    with pytest.raises(NothingToRedo):
        redo(notebook)
    assert undo(notebook).command == "ooo add karim"
    with pytest.raises(NothingToUndo):
        undo(notebook)
    assert redo(notebook).command == "ooo add karim"


def test_what_remembers_it_holds_a_time_and_no_name(notebook: Notebook) -> None:
    live_in(notebook)
    forget(notebook, "alice", now=NOW)
    facts = json.loads(Path(notebook.state.directory, "facts.json").read_text())
    assert facts == {
        "root": os.path.realpath(notebook.root),
        "sheets": "2",
        "forgotten": "2026-11-23T09:30",
    }


def test_a_former_name_is_followed_through_what_was_done_and_undone(
    notebook: Notebook, tmp_path: Path
) -> None:
    """A name someone else has by now leads to that person's draft, which stays."""
    update(notebook, ["alice"], add_point("Former thought", "p2ra", "alice"), command="first")
    update(notebook, ["alice"], rename("alice", "lise"), command="renamed")
    notebook.state.save_draft("log-alice", "unfinished words")

    def newcomer(held: Held) -> Decision[None]:
        del held
        from_now = Person(slug="alice", name="A. Newcomer")
        return Decision({"alice": Dossier(person=from_now)}, None)

    update(notebook, None, newcomer, command="newcomer")
    forget(notebook, "lise", now=NOW)
    assert notebook.state.draft("log-alice") == "unfinished words"
    assert [one.slug for one in notebook.people().value] == ["alice", "karim"]


def test_a_name_that_was_undone_is_followed_too(notebook: Notebook, tmp_path: Path) -> None:
    update(notebook, ["alice"], rename("alice", "lise"), command="renamed")
    update(notebook, ["lise"], add_point("Former thought", "p2ra", "lise"), command="added")
    notebook.state.save_draft("log-lise", "unfinished words")
    undo(notebook)
    undo(notebook)
    forget(notebook, "alice", now=NOW)
    assert entries(notebook.state) == ()
    assert traces_in(tmp_path / "state") == []


def test_the_journal_of_it_holds_paths_only(root: Path, tmp_path: Path, dying: type[Disk]) -> None:
    """Between the journal and the end, too, no word of a note is in the state directory."""
    alive = Notebook(root, tmp_path / "state")
    forgotten = Notebook(root, tmp_path / "state", disk=Refusing())
    with pytest.raises(NotFinished):
        forget(forgotten, "alice", now=NOW)
    left = pending(alive.state)
    assert left is not None
    assert (left.command, left.files, left.forgets) == (
        "ooo person forget",
        ("people/alice",),
        True,
    )
    raw = Path(alive.state.journal).read_bytes()
    assert [each for each in SECRETS if each in raw] == [b"alice"]


class Refusing(Disk):
    """A disk that removes no file."""

    def remove(self, path: str) -> None:
        raise OSError(errno.EACCES, "Permission denied", path)


@pytest.mark.parametrize("after", [False, True])
def test_a_forgetting_killed_at_any_call_is_finished_by_the_next_command(
    make: Callable[[Path], Path],
    tmp_path: Path,
    dying: Callable[..., Disk],
    killed: type[BaseException],
    quick: Disk,
    *,
    after: bool,
) -> None:
    outcomes = set()
    for step in count(1) if FULL else count(1 + after, 2):
        place = tmp_path / str(step)
        root = make(place / "notebook")
        live_in(Notebook(root, place / "state", disk=quick))
        before = {path: path.read_bytes() for path in (root / "people/alice").rglob("*.toml")}
        dead = dying(step, after=after)
        ended = False
        with suppress(killed):
            forget(Notebook(root, place / "state", disk=dead), "alice", now=NOW)
            ended = True
        fresh = Notebook(root, place / "state", disk=quick)
        gone = "alice" not in [one.slug for one in fresh.people().value]
        outcomes.add(gone)
        if gone:
            assert traces_in(root, place / "state") == [], step
        else:
            assert all(path.read_bytes() == raw for path, raw in before.items()), step
            assert len(entries(fresh.state)) == 3
        assert not os.path.lexists(fresh.state.journal)
        update(fresh, ["karim"], settle_nothing, command="ooo check --fix")
        left = [path for path in place.rglob("*") if path.name.endswith(".ooo-new")]
        assert [path for path in left if path.name != ".facts.json.ooo-new"] == [], step
        if ended:
            break
    assert outcomes == {False, True}


def test_what_cannot_be_removed_yet_waits_and_nobody_else_does(
    root: Path, tmp_path: Path, quick: Disk
) -> None:
    """Half of someone's notes may be gone by then, and the rest is named."""
    refusing = Notebook(root, tmp_path / "state", disk=Refusing())
    with pytest.raises(NotForgotten) as refused:
        forget(refusing, "alice", now=NOW)
    assert says_of(refused.value).startswith("Not all of it is removed yet: permission is denied")
    assert (root / "people/alice/person.toml").exists()
    (problem,) = refusing.people().problems
    assert problem.file == "people/alice"
    update(Notebook(root, tmp_path / "state", disk=quick), ["karim"], settle_nothing, command="x")
    assert not (root / "people/alice").exists()


def test_what_stands_there_by_then_goes_too(root: Path, tmp_path: Path, quick: Disk) -> None:
    """Links are removed and not followed; a file that someone saves meanwhile is no reason."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "mine").write_text("mine")
    (root / "people/alice/link").symlink_to(outside)
    (root / "people/alice/meetings/.swap").write_text("x")
    refusing = Notebook(root, tmp_path / "state", disk=Refusing())
    with pytest.raises(NotFinished):
        forget(refusing, "alice", now=NOW)
    (root / "people/alice/agenda.toml").write_text("changed = 1")
    Notebook(root, tmp_path / "state", disk=quick).people()
    assert not (root / "people/alice").exists()
    assert (outside / "mine").read_text() == "mine"


def test_someone_who_is_not_there_cannot_be_forgotten(notebook: Notebook, root: Path) -> None:
    (root / "people/nobody").mkdir()
    for slug in ("nobody", "bob"):
        with pytest.raises(PersonGone):
            forget(notebook, slug, now=NOW)


def test_facts_that_cannot_be_written_stop_it_before_anything_is_gone(
    root: Path, tmp_path: Path, quick: Disk, snapshot: Look
) -> None:
    live_in(Notebook(root, tmp_path / "state", disk=quick))
    before = snapshot(root)
    with pytest.raises(CannotWrite, match="Nothing changed"):
        forget(Notebook(root, tmp_path / "state", disk=NoFiles()), "alice", now=NOW)
    assert snapshot(root) == before


class NoFiles(Disk):
    """A disk that makes no file."""

    def create(self, path: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", path)


def test_files_and_mentions_are_named(notebook: Notebook, root: Path) -> None:
    (root / "people/alice/notes.md").write_text("by hand")
    (root / "people/karim/agenda.toml").write_text('[[point]]\nid="q2qq"\ntext="Ask ALICE"\n')
    (root / "people/karim/commitments.toml").write_text("# malice\n")
    (root / "people/alice (conflict)").mkdir()
    os.mkfifo(root / "people/karim/pipe")
    alice = Person(slug="alice", name="Alice Martin")
    assert mentions(notebook, alice).files == (
        "people/alice (conflict)",
        "people/karim/agenda.toml",
    )
    assert held_files(notebook, "alice") == (
        "people/alice/agenda.toml",
        "people/alice/commitments.toml",
        "people/alice/notes.md",
        "people/alice/person.toml",
        "people/alice/meetings/2026-10-26.toml",
        "people/alice/meetings/2026-11-09.toml",
        "people/alice/settled/2025.toml",
        "people/alice/settled/2026.toml",
    )


def test_what_cannot_be_read_in_the_state_goes_too(
    notebook: Notebook, root: Path, tmp_path: Path
) -> None:
    """It may hold anything; no link is followed."""
    live_in(notebook)
    state = notebook.state
    undone = Path(state.undo)
    (undone / "00000000").mkdir()
    (undone / "00000000" / "inside").write_text("On-call load")
    (undone / "00000009").symlink_to(root / "people/alice/agenda.toml")
    shutil.rmtree(state.drafts)
    Path(state.drafts).symlink_to(tmp_path)
    forget(notebook, "alice", now=NOW)
    assert traces_in(root, tmp_path / "state") == []
    assert (root / "people/karim/person.toml").exists()
    assert (entries(state), undone.exists()) == ((), False)
