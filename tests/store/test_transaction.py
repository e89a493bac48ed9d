"""The promise: killed or refused anywhere, a transaction is old or new, whole, and says so."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from ooo.errors import OooError
from ooo.store.files import CannotWrite, Disk
from ooo.store.journal import (
    Operation,
    RenameDirectory,
    Transaction,
    WriteFile,
)
from ooo.store.operations import ChangedMeanwhile, disagreeing
from ooo.store.parked import blocked, leftovers, parked, problems, settle
from ooo.store.recovery import pending
from ooo.store.state import State
from ooo.store.transaction import commit, writing
from ooo.store.undo import CannotList, ChangedSince, entries, redo, undo
from ooo.store.unfinished import NotFiled, NotFinished
from tests.form import in_turn
from tests.harness import in_english, says_of

Snapshot = dict[str, bytes | None]
Look = Callable[[Path], Snapshot]

OLD = {
    "alice/agenda.toml": b"old",
    "alice/settled/2025.toml": b"done",
    "alice/gone.toml": b"gone",
    "ooo.toml": b"schema = 1",
}
OPERATIONS: tuple[Operation, ...] = (
    RenameDirectory("alice", "ali"),
    WriteFile("ali/agenda.toml", b"old", b"new"),
    WriteFile("karim/meetings/2026-11-23.toml", None, b"met"),
    WriteFile("ali/gone.toml", b"gone", None),
    WriteFile("ali/settled/2025.toml", b"done", None),
)
NEW: Snapshot = {
    "ali": None,
    "ali/agenda.toml": b"new",
    "karim": None,
    "karim/meetings": None,
    "karim/meetings/2026-11-23.toml": b"met",
    "ooo.toml": b"schema = 1",
}
TRANSACTION = Transaction("log alice", OPERATIONS)
MIDWAY = 21
"""The call of a first write at which the directory is renamed and the first file replaced."""
KEPT = 16
"""The call at which the journal holds it and nothing else is done."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a directory as it stands before the transaction."""
    return make_root(tmp_path / "root")


def make_root(root: Path) -> Path:
    """Lay out OLD."""
    for name, data in OLD.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


@pytest.fixture
def old(root: Path, snapshot: Look) -> Snapshot:
    """Give the whole of it before."""
    return snapshot(root)


def place(root: Path, disk: Disk) -> State:
    """Give the state directory beside the root."""
    return State(root.parent / "state", root, disk)


def write(root: Path, disk: Disk, transaction: Transaction = TRANSACTION) -> None:
    """Do what a command does: hold the notebook and commit."""
    state = place(root, disk)
    with writing(str(root), state):
        commit(str(root), state, transaction)


def assert_tidy(root: Path, disk: Disk) -> None:
    """Nothing that a write needs only while it lasts is left anywhere."""
    state = place(root, disk)
    left = [path for path in root.parent.rglob("*") if path.name.endswith(".ooo-new")]
    assert (left, os.path.lexists(state.journal), parked(state)) == ([], False, {})


def test_every_operation_is_done(root: Path, snapshot: Look, quick: Disk) -> None:
    write(root, quick)
    assert snapshot(root) == NEW
    assert_tidy(root, quick)


def test_everything_it_makes_is_private(root: Path, quick: Disk) -> None:
    before = os.umask(0)
    try:
        write(root, quick)
    finally:
        os.umask(before)
    made = [root / "karim", root / "karim/meetings", root / "ali/agenda.toml"]
    state = place(root, quick)
    inside = [path for path in Path(state.directory).rglob("*") if path.is_file()]
    assert [path.stat().st_mode & 0o777 for path in (*made, Path(state.directory))] == [
        0o700,
        0o700,
        0o600,
        0o700,
    ]
    assert {path.stat().st_mode & 0o777 for path in inside} == {0o600}


def count_calls(root: Path, dying: Callable[..., Disk]) -> int:
    """Count the calls that one write makes."""
    disk = dying(10**9)
    write(root, disk)
    calls = disk.__dict__["calls"]
    assert isinstance(calls, int)
    return calls


@pytest.fixture
def steps(tmp_path: Path, dying: Callable[..., Disk]) -> Sequence[int]:
    """Give the number of every second call that one write makes; in the full form of every one."""
    calls = count_calls(make_root(tmp_path / "counted" / "root"), dying)
    return in_turn(range(1, calls + 1), 0, 2)


def fresh_roots(tmp_path: Path, steps: Sequence[int]) -> Iterator[tuple[int, Path]]:
    """Give a new place for each step."""
    for step in steps:
        yield step, make_root(tmp_path / f"at-{step}" / "root")


@pytest.mark.parametrize("after", [False, True])
def test_killed_at_any_call_the_next_command_finds_it_whole(  # noqa: PLR0913 -- all fixtures
    tmp_path: Path,
    steps: Sequence[int],
    dying: Callable[..., Disk],
    killed: type[BaseException],
    quick: Disk,
    snapshot: Look,
    *,
    after: bool,
) -> None:
    seen = set()
    for step, root in fresh_roots(tmp_path, steps):
        before = snapshot(root)
        with suppress(killed):
            write(root, dying(step, after=after))
        with writing(str(root), place(root, quick)):
            now = snapshot(root)
        assert now in (before, NEW), step
        seen.add(now == NEW)
        assert_tidy(root, quick)
        if now == before:
            write(root, quick)
        assert snapshot(root) == NEW, step
        assert [kept.command for kept in entries(place(root, quick))] == ["log alice"]
        undo(str(root), place(root, quick))
        assert snapshot(root) == before, step
        assert_tidy(root, quick)
    assert seen == {False, True}


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("forward", [False, True])
def test_an_undo_or_redo_killed_at_any_call_is_whole(  # noqa: PLR0913 -- all fixtures
    tmp_path: Path,
    steps: Sequence[int],
    dying: Callable[..., Disk],
    killed: type[BaseException],
    quick: Disk,
    snapshot: Look,
    *,
    after: bool,
    forward: bool,
) -> None:
    for step, root in fresh_roots(tmp_path, steps):
        before = snapshot(root)
        write(root, quick)
        if forward:
            undo(str(root), place(root, quick))
        turn, opposite = (redo, undo) if forward else (undo, redo)
        aim, start = (NEW, before) if forward else (before, NEW)
        with suppress(killed):
            turn(str(root), place(root, dying(step, after=after)))
        with writing(str(root), place(root, quick)):
            now = snapshot(root)
        assert now in (aim, start), step
        if now == start:
            turn(str(root), place(root, quick))
        assert snapshot(root) == aim, step
        opposite(str(root), place(root, quick))
        assert snapshot(root) == start, step
        assert_tidy(root, quick)


@pytest.mark.parametrize("lasts", [False, True])
def test_refused_at_any_call_what_is_said_is_true(
    tmp_path: Path,
    steps: Sequence[int],
    dying: Callable[..., Disk],
    quick: Disk,
    snapshot: Look,
    *,
    lasts: bool,
) -> None:
    """Refused before all is in place: nothing changed. After, or for good: the next ends it."""

    def full() -> OSError:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    seen = set()
    for step, root in fresh_roots(tmp_path, steps):
        before = snapshot(root)
        said: type[OooError] | None = None
        try:
            write(root, dying(step, full, lasts=lasts))
        except (CannotWrite, NotFinished) as error:
            said = type(error)
        seen.add(said)
        with writing(str(root), place(root, quick)):
            pass
        assert snapshot(root) == (before if said is CannotWrite else NEW), step
        assert_tidy(root, quick)
    # Only signing the lock may fail without a word.
    assert seen >= {CannotWrite, NotFinished if lasts else NotFiled}


@pytest.mark.parametrize("after", [False, True])
def test_a_recovery_killed_at_any_call_is_taken_up_again(  # noqa: PLR0913 -- all fixtures
    tmp_path: Path,
    steps: Sequence[int],
    dying: Callable[..., Disk],
    killed: type[BaseException],
    quick: Disk,
    snapshot: Look,
    *,
    after: bool,
) -> None:
    for step, root in fresh_roots(tmp_path, steps):
        crash(root, dying, killed, calls=MIDWAY)
        with suppress(killed):
            write(root, dying(step, after=after), Transaction("nothing", ()))
        with writing(str(root), place(root, quick)):
            pass
        assert snapshot(root) == NEW
        assert_tidy(root, quick)


def crash(
    root: Path, dying: Callable[..., Disk], killed: type[BaseException], *, calls: int
) -> None:
    """Leave a transaction that is in the journal and not yet in place."""
    with pytest.raises(killed):
        write(root, dying(calls))
    assert pending(place(root, Disk())) == TRANSACTION


def test_a_refused_recovery_says_that_nothing_of_the_new_command_happened(
    root: Path, dying: Callable[..., Disk], killed: type[BaseException]
) -> None:
    crash(root, dying, killed, calls=MIDWAY)

    class ReadOnly(Disk):
        def rename(self, source: str, target: str) -> None:
            raise OSError(errno.EROFS, "read-only", target)

    with pytest.raises(CannotWrite) as caught:
        write(root, ReadOnly(), Transaction("nothing", ()))
    assert type(caught.value) is CannotWrite


def test_a_state_directory_that_cannot_be_made_is_one_sentence(root: Path, quick: Disk) -> None:
    (root.parent / "state").write_bytes(b"")
    with pytest.raises(CannotWrite) as caught:
        write(root, quick)
    assert says_of(caught.value).startswith("Nothing changed: ")


def test_a_target_that_changed_before_the_commit_stops_it(
    root: Path, snapshot: Look, quick: Disk
) -> None:
    (root / "alice/agenda.toml").write_bytes(b"hand")
    before = snapshot(root)
    with pytest.raises(ChangedMeanwhile) as caught:
        write(root, quick)
    assert (caught.value.path, snapshot(root)) == ("ali/agenda.toml", before)
    assert_tidy(root, quick)


class Meddling(Disk):
    """A disk on which someone edits a file just before the n-th new file is made."""

    def __init__(self, path: Path, at: int) -> None:
        self.path = path
        self.at = at

    def create(self, path: str) -> int:
        self.at -= 1
        if self.at == 0:
            self.path.parent.mkdir(exist_ok=True)
            self.path.write_bytes(b"hand")
        return super().create(path)


MEDDLED = {"agenda": ("ali/agenda.toml", 2), "meeting": ("karim/meetings/2026-11-23.toml", 3)}


@pytest.mark.parametrize("which", MEDDLED)
def test_a_hand_edit_during_the_commit_wins_and_the_rest_is_put_back(
    root: Path, old: Snapshot, snapshot: Look, which: str
) -> None:
    name, at = MEDDLED[which]
    disk = Meddling(root / name, at)
    with pytest.raises(ChangedMeanwhile):
        write(root, disk)
    expected = {**old, name.replace("ali/", "alice/"): b"hand"}
    if which == "meeting":
        expected |= {"karim": None, "karim/meetings": None}
    assert snapshot(root) == expected
    assert_tidy(root, disk)


def test_a_file_that_is_removed_by_us_and_edited_by_hand_stays(root: Path, old: Snapshot) -> None:
    disk = Meddling(root / "ali/gone.toml", 2)
    with pytest.raises(ChangedMeanwhile) as caught:
        write(root, disk)
    assert caught.value.path == "ali/gone.toml"
    assert (root / "alice/gone.toml").read_bytes() == b"hand"
    assert (root / "alice/agenda.toml").read_bytes() == old["alice/agenda.toml"]


def test_putting_back_may_be_refused_and_then_it_is_in_the_journal(root: Path) -> None:
    class Stuck(Meddling):
        def remove(self, path: str) -> None:
            raise OSError(errno.EIO, "stuck", path)

    with pytest.raises(NotFinished):
        write(root, Stuck(root / "karim/meetings/2026-11-23.toml", 3))
    with writing(str(root), place(root, Disk())):
        assert blocked(place(root, Disk())) == {"karim/meetings/2026-11-23.toml"}


def test_what_was_put_back_is_not_said_to_be_in_the_journal(
    root: Path, old: Snapshot, snapshot: Look
) -> None:
    """The journal is gone by then, whatever the drive says of the directory it was in."""

    class Unsynced(Meddling):
        gone = False

        def remove(self, path: str) -> None:
            super().remove(path)
            self.gone = self.gone or path.endswith("journal")

        def sync(self, descriptor: int) -> None:
            if self.gone:
                raise OSError(errno.EIO, "unsynced")
            super().sync(descriptor)

    disk = Unsynced(root / "ali/agenda.toml", 2)
    with pytest.raises(CannotWrite) as refused:
        write(root, disk)
    assert not isinstance(refused.value, NotFinished)
    assert pending(place(root, Disk())) is None
    assert snapshot(root) == {**old, "alice/agenda.toml": b"hand"}


@pytest.mark.parametrize("name", ["ali", "ali/agenda.toml", "karim/meetings/2026-11-23.toml"])
def test_what_refuses_midway_is_backed_out(
    root: Path, old: Snapshot, snapshot: Look, quick: Disk, name: str
) -> None:
    """A directory or a file that cannot be moved or replaced: that shows only when it is tried."""

    class Fixed(Disk):
        def rename(self, source: str, target: str) -> None:
            if target == str(root / name):
                raise OSError(errno.EPERM, "fixed", target)
            super().rename(source, target)

    with pytest.raises(CannotWrite) as refused:
        write(root, Fixed())
    assert not isinstance(refused.value, NotFinished)
    assert (snapshot(root), pending(place(root, quick))) == (old, None)
    write(root, quick)
    assert snapshot(root) == NEW


def test_an_undo_that_is_no_directory_is_found_out_before(
    root: Path, old: Snapshot, snapshot: Look
) -> None:
    state = place(root, Disk())
    state.make()
    Path(state.undo).write_bytes(b"")
    with pytest.raises(CannotWrite) as refused:
        write(root, Disk())
    assert says_of(refused.value).startswith("Nothing changed: a file stands where")
    assert (snapshot(root), pending(state)) == (old, None)


def test_what_is_in_place_and_not_filed_is_filed_by_the_next_command(
    root: Path, snapshot: Look, quick: Disk
) -> None:
    class Unfiled(Disk):
        def rename(self, source: str, target: str) -> None:
            if source.endswith("journal"):
                raise OSError(errno.EIO, "unfiled", target)
            super().rename(source, target)

    with pytest.raises(NotFiled):
        write(root, Unfiled())
    assert snapshot(root) == NEW
    with writing(str(root), place(root, quick)):
        assert [kept.command for kept in entries(place(root, quick))] == ["log alice"]


def test_a_hand_edit_after_a_crash_parks_the_transaction(
    root: Path, dying: Callable[..., Disk], killed: type[BaseException], quick: Disk, snapshot: Look
) -> None:
    crash(root, dying, killed, calls=MIDWAY)
    (root / "ali/agenda.toml").write_bytes(b"hand")
    (root / ".ooo.toml.ooo-new").write_bytes(b"not ours to sweep here")
    state = place(root, quick)
    before = snapshot(root)
    with writing(str(root), state):
        assert snapshot(root) == before
    assert (pending(state), blocked(state)) == (None, frozenset({"ali/agenda.toml"}))
    (problem,) = problems(state)
    assert (problem.file, says_of(problem)) == (
        "ali/agenda.toml",
        (
            "it was changed while `log alice` was interrupted; it stays as it stands and is not "
            "written until you decide"
        ),
    )
    (said,) = in_english(settle(str(root), state))
    (kept,) = Path(state.kept).iterdir()
    assert said == (
        f"ali/agenda.toml: left as it stands; what `log alice` meant to write is in {kept}"
        "; it had not yet changed karim/meetings/2026-11-23.toml, ali/gone.toml, "
        "ali/settled/2025.toml"
    )
    assert snapshot(kept) == {
        "ali": None,
        "ali/agenda.toml": b"new",
        "karim": None,
        "karim/meetings": None,
        "karim/meetings/2026-11-23.toml": b"met",
    }
    assert (snapshot(root), problems(state), blocked(state)) == (before, (), frozenset())


def test_a_directory_renamed_by_hand_after_a_crash_parks_the_transaction(
    root: Path, dying: Callable[..., Disk], killed: type[BaseException], quick: Disk
) -> None:
    crash(root, dying, killed, calls=MIDWAY)
    where = root / ("ali" if (root / "ali").exists() else "alice")
    where.rename(root / "elsewhere")
    with writing(str(root), place(root, quick)):
        pass
    assert "alice" in blocked(place(root, quick))


def test_a_file_edited_while_a_recovery_writes_parks_it(
    root: Path, dying: Callable[..., Disk], killed: type[BaseException]
) -> None:
    crash(root, dying, killed, calls=KEPT)
    disk = Meddling(root / "ali/agenda.toml", 1)
    with writing(str(root), place(root, disk)):
        pass
    assert blocked(place(root, disk)) == {"ali/agenda.toml"}
    assert (root / "ali/agenda.toml").read_bytes() == b"hand"


@pytest.mark.parametrize("after", [False, True])
def test_parking_killed_at_any_call_parks_once(
    tmp_path: Path,
    steps: Sequence[int],
    dying: Callable[..., Disk],
    killed: type[BaseException],
    quick: Disk,
    *,
    after: bool,
) -> None:
    for step, root in fresh_roots(tmp_path, steps):
        crash(root, dying, killed, calls=MIDWAY)
        (root / "ali/agenda.toml").write_bytes(b"hand")
        with suppress(killed), writing(str(root), place(root, dying(step, after=after))):
            pass
        with writing(str(root), place(root, quick)):
            pass
        assert len(parked(place(root, quick))) == 1
        assert pending(place(root, quick)) is None


def test_an_unreadable_journal_is_parked_and_named(
    root: Path, old: Snapshot, quick: Disk, snapshot: Look
) -> None:
    state = place(root, quick)
    state.make()
    Path(state.journal).write_bytes(b"\x00damage")
    with writing(str(root), state):
        pass
    (problem,) = problems(state)
    assert (says_of(problem), blocked(state), snapshot(root)) == (
        "a command was interrupted, and what it meant to write cannot be read",
        frozenset(),
        old,
    )
    (said,) = in_english(settle(str(root), state))
    assert said == "removed an interrupted command that could not be read"
    assert problems(state) == ()


def test_a_journal_that_is_no_file_is_not_pending(root: Path, quick: Disk) -> None:
    state = place(root, quick)
    state.make()
    Path(state.journal).mkdir()
    assert pending(state) is None


def test_parked_entries_that_are_no_files_are_unreadable(root: Path, quick: Disk) -> None:
    state = place(root, quick)
    state.make(f"{state.parked}/00000007", f"{state.parked}/words")
    assert parked(state) == {7: None}


def test_a_place_that_cannot_be_listed_holds_nothing_that_is_known(root: Path, quick: Disk) -> None:
    state = place(root, quick)
    (root.parent / "state").mkdir()
    Path(state.directory).symlink_to(root)
    assert (leftovers(state), leftovers(place(root / "none", quick))) == ((), ())
    Path(state.directory).unlink()
    state.make()
    Path(state.undo).write_bytes(b"")
    (Path(state.directory) / ".journal.ooo-new").write_bytes(b"")
    assert leftovers(state) == (f"{state.directory}/.journal.ooo-new",)
    with pytest.raises(CannotList):
        entries(state)


def test_a_directory_that_is_not_empty_is_left(root: Path, quick: Disk) -> None:
    (root / "alice/settled/mine.txt").write_bytes(b"mine")
    write(root, quick)
    assert [path.name for path in (root / "ali/settled").iterdir()] == ["mine.txt"]


def test_a_directory_that_cannot_be_removed_is_a_refusal(root: Path) -> None:
    class Frozen(Disk):
        def remove_directory(self, path: str) -> None:
            raise OSError(errno.EACCES, "no", path)

    with pytest.raises(NotFinished):
        write(root, Frozen())


def test_a_root_that_cannot_be_removed_stays(tmp_path: Path, quick: Disk) -> None:
    """It may be one that the person made, in a place where nothing may be removed."""

    class Frozen(Disk):
        def remove_directory(self, path: str) -> None:
            raise OSError(errno.EACCES, "no", path)

    root = tmp_path / "new"
    write(root, quick, Transaction("init", (WriteFile("ooo.toml", None, b"schema = 1"),)))
    undo(str(root), place(root, Frozen()))
    assert list(root.iterdir()) == []
    assert_tidy(root, quick)


def test_a_link_in_a_directorys_place_is_left(root: Path, tmp_path: Path, quick: Disk) -> None:
    """What undo would make again may stand elsewhere by now; nothing is written there."""
    added = Transaction("add", (WriteFile("noah/person.toml", None, b"name"),))
    write(root, quick, added)
    undo(str(root), place(root, quick))
    (root / "noah").symlink_to(tmp_path / "nowhere")
    with pytest.raises(ChangedSince):
        redo(str(root), place(root, quick))
    assert (root / "noah").is_symlink()


def test_the_root_itself_can_be_made_and_taken_back(tmp_path: Path, quick: Disk) -> None:
    root = tmp_path / "new"
    made = Transaction("init", (WriteFile("ooo.toml", None, b"schema = 1"),))
    write(root, quick, made)
    assert (root / "ooo.toml").read_bytes() == b"schema = 1"
    undo(str(root), place(root, quick))
    assert not root.exists()
    redo(str(root), place(root, quick))
    assert (root / "ooo.toml").read_bytes() == b"schema = 1"


def test_what_disagrees_is_named(root: Path) -> None:
    (root / "karim").write_bytes(b"a file where a directory shall be")
    (root / "ali").mkdir()
    assert disagreeing(str(root), OPERATIONS, fresh=True) == (
        "alice",
        "ali/agenda.toml",
        "karim/meetings/2026-11-23.toml",
        "ali/gone.toml",
        "ali/settled/2025.toml",
    )


# What ooo 0.1 left


INIT = (
    b"\x85\xa7command\xa8ooo init\xaaoperations\x93"
    b"\x82\xa4type\xa4make\xa4path\xa0"
    b"\x82\xa4type\xa4make\xa4path\xa6people"
    b"\x84\xa4type\xa5write\xa4path\xa8ooo.toml\xa6before\xc0\xa5after\xc4\x0bschema = 1\n"
    b"\xaatakes_back\x00\xa7repeats\x00\xa6traces\x90"
)
LOG = (
    b"\x85\xa7command\xadooo log alice\xaaoperations\x93"
    b"\x83\xa4type\xa6rename\xa4path\xaapeople/ali\xa2to\xacpeople/alice"
    b"\x82\xa4type\xa4make\xa4path\xb5people/alice/meetings"
    b"\x84\xa4type\xa5write\xa4path\xbcpeople/alice/meetings/1.toml\xa6before\xc0\xa5after\xc4\x03met"
    b"\xaatakes_back\x00\xa7repeats\x00\xa6traces\x90"
)
UNDO_INIT = (
    b"\x85\xa7command\xadundo ooo init\xaaoperations\x93"
    b"\x84\xa4type\xa5write\xa4path\xa8ooo.toml\xa6before\xc4\x0bschema = 1\n\xa5after\xc0"
    b"\x82\xa4type\xa6remove\xa4path\xa6people"
    b"\x82\xa4type\xa6remove\xa4path\xa0"
    b"\xaatakes_back\x01\xa7repeats\x00\xa6traces\x90"
)


def make_older(place: Path) -> Path:
    """Lay out a notebook as ooo 0.1 left it after `init`, and give its root."""
    root = place / "root"
    (root / "people").mkdir(parents=True)
    (root / "ooo.toml").write_bytes(b"schema = 1\n")
    return root


def keep_older(root: Path, disk: Disk, *entries: bytes) -> State:
    """Keep entries of undo as ooo 0.1 did."""
    state = place(root, disk)
    state.make(state.undo, state.redo)
    for number, raw in enumerate(entries, 1):
        (Path(state.undo) / f"{number:08d}").write_bytes(raw)
    return state


def test_what_an_older_ooo_did_is_taken_back_and_forward(
    tmp_path: Path, quick: Disk, snapshot: Look
) -> None:
    """Someone may go on with a newer ooo, and with the undo that the older one kept."""
    root = make_older(tmp_path)
    state = keep_older(root, quick, INIT, LOG)
    (root / "people/ali").mkdir()
    (root / "people/ali/person.toml").write_bytes(b"name")
    logged = {
        "ooo.toml": b"schema = 1\n",
        "people": None,
        "people/alice": None,
        "people/alice/meetings": None,
        "people/alice/meetings/1.toml": b"met",
        "people/alice/person.toml": b"name",
    }
    redone = Path(state.redo) / "00000002"
    (Path(state.undo) / "00000002").rename(redone)
    before = snapshot(root)
    redo(str(root), state)
    assert snapshot(root) == logged
    undo(str(root), state)
    assert snapshot(root) == before


def test_a_notebook_that_an_older_ooo_began_is_taken_back_and_forward(
    tmp_path: Path, quick: Disk, snapshot: Look
) -> None:
    root = make_older(tmp_path)
    state = keep_older(root, quick, INIT)
    before = snapshot(root)
    undo(str(root), state)
    assert not root.exists()
    redo(str(root), state)
    assert snapshot(root) == before


def test_what_an_older_ooo_was_killed_at_is_finished(tmp_path: Path, quick: Disk) -> None:
    root = make_older(tmp_path)
    state = keep_older(root, quick, INIT)
    Path(state.journal).write_bytes(UNDO_INIT)
    with writing(str(root), state):
        assert not root.exists()
    redo(str(root), state)
    assert sorted(path.name for path in root.iterdir()) == ["ooo.toml", "people"]
