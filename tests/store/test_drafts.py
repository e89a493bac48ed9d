"""Drafts belong to sessions: each keeps its own words, and all that is left can be gone on with."""

import datetime as dt
import errno
import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.errors import NOTHING
from ooo.store.drafts import Draft, DraftSession, find
from ooo.store.files import CannotWrite, Disk, Unreadable
from ooo.store.state import State


@pytest.fixture
def state(tmp_path: Path) -> State:
    """Give the place of a notebook that nothing was written for yet."""
    return State(tmp_path / "state", tmp_path / "notebook", Disk())


def test_a_session_that_wrote_nothing_leaves_nothing(state: State, tmp_path: Path) -> None:
    session = DraftSession(state, "alice")
    session.drop()
    session.let_go()
    assert (session.left(), session.read(), list(tmp_path.iterdir())) == ((), None, [])


def test_each_session_keeps_its_own_words_and_all_are_left(state: State) -> None:
    sessions = [DraftSession(state, "alice") for _ in range(3)]
    for number, session in enumerate(sessions):
        session.save(f"words {number}")
        session.save(f"text {number}", ".txt")
    assert [session.read() for session in sessions] == ["words 0", "words 1", "words 2"]
    assert DraftSession(state, "alice").left() == sessions[0].left() == ()
    for session in sessions:
        session.let_go()
    assert DraftSession(state, "alice").left() == tuple(
        Draft("alice", number + 1, suffix, f"{what} {number}")
        for number in range(3)
        for suffix, what in (("", "words"), (".txt", "text"))
    )


def test_what_one_session_saves_takes_nothing_from_another(state: State) -> None:
    one, other = DraftSession(state, "alice"), DraftSession(state, "alice")
    one.save("one")
    one.save("text", ".career.txt")
    other.save("other")
    one.drop()
    assert (one.read(), other.read()) == (None, "other")
    other.let_go()
    assert find(state) == (Draft("alice", 2, "", "other"),)
    assert [path.name for path in Path(state.drafts).iterdir()] == ["log-alice.2"]


def test_only_one_goes_on_with_what_was_left(state: State) -> None:
    first = DraftSession(state, "alice")
    first.save("words")
    first.let_go()
    one, other = DraftSession(state, "alice"), DraftSession(state, "alice")
    (left,) = other.left()
    assert one.take_over(left)
    assert not other.take_over(left)
    assert other.left() == ()
    one.drop()
    assert not other.take_over(left)
    other.save("mine")
    assert other.path() == state.draft_path("log-alice")


def test_what_was_declined_stays_beside_what_is_new(state: State) -> None:
    state.save_draft("log-alice", "old")
    session = DraftSession(state, "alice")
    assert session.take_over(session.left()[0])
    session.let_go()
    session.save("new")
    assert [draft.text for draft in find(state, "alice")] == ["old", "new"]
    assert [draft.text for draft in session.left()] == ["old"]


def test_drafts_are_found_by_their_person_and_nothing_else_is_one(state: State) -> None:
    for name in ("log-alice-2", "log-alice.3.first.txt", ".log-alice.swp", "log-alice~", "note"):
        state.save_draft(name, name)
    Path(state.draft_path("log-alice")).symlink_to(state.draft_path("note"))
    found = [(draft.slug, draft.number, draft.suffix) for draft in find(state)]
    names = [draft.name for draft in find(state)]
    assert found == [("alice", 3, ".first.txt"), ("alice-2", 1, "")]
    assert names == ["log-alice.3.first.txt", "log-alice-2"]
    assert [draft.number for draft in find(state, "alice")] == [3]


def test_a_directory_that_cannot_be_listed_holds_no_drafts(state: State) -> None:
    state.make()
    Path(state.drafts).write_text("")
    assert find(state) == ()
    with pytest.raises(CannotWrite):
        DraftSession(state, "alice").save("words")


def test_a_lock_that_is_no_file_makes_the_draft_left_and_not_to_be_taken(state: State) -> None:
    state.save_draft("log-alice", "words")
    Path(state.draft_path(".log-alice.held")).symlink_to("nowhere")
    session = DraftSession(state, "alice")
    (left,) = session.left()
    with pytest.raises(CannotWrite):
        session.take_over(left)


def test_where_there_are_no_locks_each_session_has_its_number_all_the_same(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, "no locks", None, operation, descriptor)

    monkeypatch.setattr(fcntl, "flock", refuse)
    one, other = DraftSession(state, "alice"), DraftSession(state, "alice")
    one.save("one")
    other.save("other")
    assert [draft.text for draft in DraftSession(state, "alice").left()] == ["one", "other"]


def test_a_lock_that_goes_while_it_is_taken_is_not_taken(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.save_draft("log-alice", "words")
    session, lock = DraftSession(state, "alice"), Path(state.draft_path(".log-alice.held"))
    (left,) = session.left()
    real: Callable[[int, int], None] = fcntl.flock

    def too_late(descriptor: int, operation: int) -> None:
        lock.unlink()
        real(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", too_late)
    assert not session.take_over(left)


def test_a_session_goes_on_while_one_of_its_files_is_left(state: State) -> None:
    session = DraftSession(state, "alice")
    session.save("words")
    session.save("text", ".txt")
    session.drop(".txt")
    assert (session.read(), session.read(".txt")) == ("words", None)
    assert session.left() == DraftSession(state, "alice").left() == ()


def test_what_a_killed_session_held_is_left(state: State) -> None:
    state.save_draft("log-alice", "words")
    lock = Path(state.draft_path(".log-alice.held"))
    lock.touch(0o600)
    session = DraftSession(state, "alice")
    (left,) = session.left()
    assert session.take_over(left)
    session.drop()
    assert not lock.exists()


def test_a_pipe_in_place_of_a_lock_is_not_waited_for(state: State) -> None:
    state.save_draft("log-alice", "words")
    os.mkfifo(state.draft_path(".log-alice.held"))
    assert [draft.text for draft in DraftSession(state, "alice").left()] == ["words"]


@pytest.mark.parametrize("sort", ["pipe", "directory", "too large", "link"])
@pytest.mark.parametrize("name", ["log-alice", "log-alice.txt"])
def test_what_cannot_be_read_is_never_written_over(state: State, name: str, sort: str) -> None:
    """It may be a draft all the same."""
    state.make(state.drafts)
    path = Path(state.draft_path(name))
    match sort:
        case "pipe":
            os.mkfifo(path)
        case "directory":
            path.mkdir()
        case "link":
            path.symlink_to("elsewhere")
        case _:
            path.write_bytes(b"x" * 2_000_001)
    before = path.lstat()
    session = DraftSession(state, "alice")
    session.save("mine")
    session.save("mine", ".txt")
    assert session.path() == state.draft_path("log-alice.2")
    assert os.path.samestat(path.lstat(), before)


def test_where_drafts_cannot_be_listed_none_is_begun(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    state.save_draft("log-alice", "old")

    def refuse(path: str) -> tuple[str, ...]:
        raise Unreadable(NOTHING, NOTHING, OSError(errno.EACCES, "denied", path))

    monkeypatch.setattr("ooo.store.drafts.list_names", refuse)
    session = DraftSession(state, "alice")
    with pytest.raises(CannotWrite):
        session.save("new")
    assert (session.is_behind, state.draft("log-alice")) == (True, "old")
    assert [path.name for path in Path(state.drafts).iterdir()] == ["log-alice"]


def test_of_who_was_forgotten_meanwhile_nothing_is_kept(state: State) -> None:
    """What takes a draft away by hand is nobody who forgets; then it is kept again."""
    session = DraftSession(state, "alice")
    for forgotten in (False, True):
        session.save("a secret")
        for path in Path(state.drafts).iterdir():
            path.unlink()
        if forgotten:
            state.forget(frozenset(), now=dt.datetime(2026, 11, 23, 9))  # noqa: DTZ001 - local
        session.save("a secret, and more")
        assert (session.read() is None) == forgotten
    session.let_go()
    other = DraftSession(state, "bruno")
    other.save("words")
    assert other.read() == "words"
