import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.store.files import CannotWrite, Disk
from ooo.store.state import State
from tests.harness import says_of


@pytest.fixture
def state(tmp_path: Path) -> State:
    """Give the place of a notebook that nothing was written for yet."""
    return State(tmp_path / "state", tmp_path / "notebook", Disk())


class Full(Disk):
    """A disk with no room for a single file."""

    def create(self, path: str) -> int:
        raise OSError(errno.ENOSPC, "full", path)


def test_a_notebook_has_one_place_by_its_real_path(tmp_path: Path) -> None:
    (tmp_path / "notebook").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "notebook")
    places = {
        State(tmp_path / "state", root, Disk()).directory
        for root in (tmp_path / "notebook", tmp_path / "link", tmp_path / "x/../notebook")
    }
    other = State(tmp_path / "state", tmp_path / "other", Disk()).directory
    assert (len(places), other in places) == (1, False)


def test_asking_where_things_are_creates_nothing(tmp_path: Path, state: State) -> None:
    asked = (state.recall("shown"), state.draft("log-alice"))
    assert (asked, list(tmp_path.iterdir())) == (("", None), [])


def test_a_fact_is_remembered(state: State) -> None:
    state.remember({"prepared": "alice 2026-11-23T09:52"})
    state.remember({"welcome": "shown"})
    state.remember({"prepared": "karim 2026-11-23T10:30", "sheets": "1"})
    assert (state.recall("prepared"), state.recall("welcome"), state.recall("other")) == (
        "karim 2026-11-23T10:30",
        "shown",
        "",
    )
    assert state.recall("sheets") == "1"


def test_several_facts_are_put_on_the_disk_at_once(tmp_path: Path) -> None:
    renamed = []

    class Watched(Disk):
        def rename(self, source: str, target: str) -> None:
            renamed.append(Path(target).name)
            super().rename(source, target)

    State(tmp_path / "state", tmp_path / "notes", Watched()).remember(
        {"prepared": "alice", "sheets": "1"}
    )
    assert renamed == ["facts.json"]


def test_remembering_never_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for state in (
        State(tmp_path / "file", tmp_path, Disk()),
        State(tmp_path / "state", tmp_path, Full()),
    ):
        state.remember({"prepared": "alice"})
        state.remember({"prepared": "\ud800"})
        assert state.recall("prepared") == ""


def test_damaged_facts_are_forgotten(state: State) -> None:
    state.remember({"prepared": "alice"})
    path = Path(state.directory) / "facts.json"
    path.write_bytes(b"[1")
    assert state.recall("prepared") == ""
    path.unlink()
    path.mkdir()
    assert state.recall("prepared") == ""


def test_whether_there_are_drafts_is_told_without_making_anything(state: State) -> None:
    before = (state.has_drafts(), Path(state.drafts).exists())
    state.save_draft("log-alice", "one")
    assert (*before, state.has_drafts()) == (False, False, True)
    state.drop_draft("log-alice")
    assert not state.has_drafts()


def test_a_draft_is_private_and_exact(state: State) -> None:
    text = "Merci \N{EM DASH} \u202e\r\n\udcff"
    state.save_draft("log-alice", text)
    place = Path(state.draft_path("log-alice"))
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (place, place.parent)]
    assert (state.draft("log-alice"), modes) == (text, [0o600, 0o700])


def test_a_dropped_draft_is_gone_with_its_leftovers(state: State) -> None:
    state.save_draft("log-alice", "one")
    place = Path(state.draft_path("log-alice"))
    (place.parent / ".log-alice.ooo-new").write_bytes(b"half")
    state.drop_draft("log-alice")
    state.drop_draft("log-alice")
    assert list(place.parent.iterdir()) == []


def test_a_draft_that_cannot_be_saved_says_so_and_keeps_the_one_before(
    tmp_path: Path, state: State
) -> None:
    state.save_draft("log-alice", "one")
    with pytest.raises(CannotWrite) as caught:
        State(tmp_path / "state", tmp_path / "notebook", Full()).save_draft("log-alice", "two")
    assert (says_of(caught.value).split(" (")[0], state.draft("log-alice")) == (
        "Nothing changed: the disk is full",
        "one",
    )


def test_a_draft_that_cannot_be_dropped_says_so(tmp_path: Path, state: State) -> None:
    class Frozen(Disk):
        def remove(self, path: str) -> None:
            raise OSError(errno.EROFS, "read-only", path)

    state.save_draft("log-alice", "one")
    with pytest.raises(CannotWrite):
        State(tmp_path / "state", tmp_path / "notebook", Frozen()).drop_draft("log-alice")


SPOILERS: dict[str, Callable[[Path], None]] = {"file": Path.touch, "pipe": os.mkfifo}


@pytest.mark.parametrize("sort", SPOILERS)
def test_drafts_that_cannot_be_read_are_none(state: State, sort: str) -> None:
    state.make()
    SPOILERS[sort](Path(state.drafts))
    assert state.draft("log-alice") is None


def test_what_interrupted_writes_left_is_swept_and_nothing_else(state: State) -> None:
    state.save_draft("log-alice", "one")
    state.remember({"prepared": "alice"})
    place = Path(state.directory)
    for left in (place / ".facts.json.ooo-new", place / "drafts" / ".log-alice.ooo-new"):
        left.write_bytes(b"half")
    (place / "drafts" / ".log-alice.swp").write_bytes(b"the editor's own")
    (place / ".directory.ooo-new").mkdir()
    state.sweep()
    found = {path.name for path in place.rglob("*") if path.is_file()}
    assert found == {"facts.json", "log-alice", ".log-alice.swp"}


def test_a_draft_that_another_command_swept_on_its_way_is_written_again(tmp_path: Path) -> None:
    """Drafts are saved without the lock, and whoever holds it sweeps what looks left over."""

    class Sweeping(Disk):
        swept = False

        def rename(self, source: str, target: str) -> None:
            if not self.swept:
                self.swept = True
                self.remove(source)
            super().rename(source, target)

    state = State(tmp_path / "state", tmp_path / "notebook", Sweeping())
    state.save_draft("log-alice", "one")
    assert state.draft("log-alice") == "one"


def test_a_file_whose_mode_cannot_be_set_is_no_reason_to_lose_it(tmp_path: Path) -> None:
    """Some memory sticks know no modes; what was typed in the editor is kept all the same."""

    class Modeless(Disk):
        def set_mode(self, path: str, mode: int) -> None:
            raise OSError(errno.EPERM, "Operation not permitted", path)

    path = tmp_path / "draft"
    path.write_bytes(b"words")
    path.chmod(0o644)
    State(tmp_path / "state", tmp_path, Modeless()).make_private(str(path))
    assert path.read_bytes() == b"words"
    State(tmp_path / "state", tmp_path, Disk()).make_private(str(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("part", ["", "undo", "drafts"])
def test_where_the_state_is_a_link_nothing_is_written_there(tmp_path: Path, part: str) -> None:
    state = State(tmp_path / "state", tmp_path / "notebook", Disk())
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    link = Path(state.directory, part) if part else Path(state.directory).parent
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere)
    with pytest.raises(OSError, match="symbolic links") as refused:
        state.make(state.undo, state.drafts)
    assert refused.value.filename == str(link)
    if part != "undo":
        with pytest.raises(CannotWrite):
            state.save_draft("log-alice", "words")
    assert (list(elsewhere.iterdir()), elsewhere.stat().st_mode & 0o777) == ([], 0o755)


def test_a_state_that_would_lie_in_the_notebook_is_not_made(tmp_path: Path) -> None:
    """It would go wherever the notes go."""
    state = State(tmp_path / "notebook/state", tmp_path / "notebook", Disk())
    with pytest.raises(CannotWrite) as refused:
        state.save_draft("log-alice", "words")
    place = tmp_path / "notebook/state"
    reason = "undo and drafts would lie in the notebook itself"
    assert says_of(refused.value) == f"Nothing changed: {reason} ({place})."
    assert not place.exists()
