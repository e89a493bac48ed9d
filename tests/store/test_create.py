import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from ooo.core.model import Cover, Defaults, Me
from ooo.store.create import NotebookExists, NotEmpty, create
from ooo.store.files import CannotWrite, Disk
from ooo.store.notebook import Notebook
from ooo.store.place import NoNotebook, NotebookUnread
from ooo.store.update import redo, undo
from tests.harness import says_of

Look = Callable[[Path], dict[str, bytes | None]]
COVER = Cover(me=Me(name="Marion Lefèvre"), defaults=Defaults(cadence="3w"))


def at(place: Path, disk: Disk) -> Notebook:
    """Give a notebook that may not be there yet."""
    return Notebook(place / "notes", place / "state", disk=disk)


def test_a_new_notebook_is_private_and_says_whose_it_is(tmp_path: Path, quick: Disk) -> None:
    notebook = at(tmp_path / "deep", quick)
    before = os.umask(0)
    try:
        create(notebook, COVER)
    finally:
        os.umask(before)
    root = tmp_path / "deep/notes"
    assert (root / "ooo.toml").read_text(encoding="utf-8") == (
        "# One manager's notebook. Keep it in a private place, never in a shared one.\n"
        'schema = 1\n\n[me]\nname = "Marion Lefèvre"\n\n[defaults]\ncadence = "3w"\n'
    )
    modes = [path.stat().st_mode & 0o777 for path in (root.parent, root, root / "ooo.toml")]
    assert (modes, notebook.cover()) == ([0o700, 0o700, 0o600], (COVER, ()))


def test_an_empty_directory_is_used_and_made_private(tmp_path: Path, quick: Disk) -> None:
    (tmp_path / "notes").mkdir(mode=0o755)
    create(at(tmp_path, quick), Cover())
    assert (tmp_path / "notes").stat().st_mode & 0o777 == 0o700
    assert at(tmp_path, quick).cover() == (Cover(), ())


def test_what_stands_there_already_is_left(tmp_path: Path, quick: Disk) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/mine.txt").write_text("mine")
    with pytest.raises(NotEmpty):
        create(at(tmp_path, quick), Cover())
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize(
    ("sort", "reason"),
    [
        ("file", "a file stands where a directory belongs"),
        ("link to nothing", "it is a link to what is not there"),
        ("loop of links", "it is a link, which is not followed"),
        ("pipe", "a file stands where a directory belongs"),
    ],
)
def test_what_cannot_be_looked_into_is_said_to_be_that(
    tmp_path: Path, quick: Disk, sort: str, reason: str
) -> None:
    """There may be a notebook behind it, on a disk that is not here now."""
    root = tmp_path / "notes"
    match sort:
        case "file":
            root.write_text("mine")
        case "pipe":
            os.mkfifo(root)
        case _:
            root.symlink_to("gone" if sort == "link to nothing" else "notes")
    with pytest.raises(NotebookUnread) as refused:
        create(at(tmp_path, quick), Cover())
    assert says_of(refused.value) == f"The notebook at {root} cannot be read: {reason}."
    assert not (tmp_path / "state").exists()


def test_a_name_that_no_directory_can_have_is_refused_for_that(tmp_path: Path, quick: Disk) -> None:
    root = tmp_path / ("x" * 300)
    with pytest.raises(CannotWrite) as refused:
        create(Notebook(root, tmp_path / "state", disk=quick), Cover())
    assert says_of(refused.value) == f"Nothing changed: the name is too long ({root})."


def test_a_notebook_is_not_made_twice(tmp_path: Path, quick: Disk, snapshot: Look) -> None:
    create(at(tmp_path, quick), COVER)
    before = snapshot(tmp_path)
    with pytest.raises(NotebookExists):
        create(at(tmp_path, quick), Cover())
    assert snapshot(tmp_path) == before


def test_a_place_that_cannot_be_made_is_one_sentence(tmp_path: Path, quick: Disk) -> None:
    (tmp_path / "file").write_text("")
    notebook = Notebook(tmp_path / "file/deep/notes", tmp_path / "state", disk=quick)
    with pytest.raises(CannotWrite):
        create(notebook, Cover())


class Unkept(Disk):
    """Stands for a place such as /proc: what is put into its directories is kept nowhere."""

    def sync(self, descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def test_where_no_directory_can_be_kept_nothing_is_stored(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "notes", tmp_path / "state", disk=Unkept())
    with pytest.raises(CannotWrite) as refused:
        create(notebook, Cover())
    assert says_of(refused.value) == f"Nothing changed: invalid argument ({tmp_path})."
    assert not Path(notebook.state.journal).exists()
    assert not (tmp_path / "notes").exists()


def test_a_new_notebook_can_be_taken_back_and_forward(tmp_path: Path, quick: Disk) -> None:
    notebook = at(tmp_path, quick)
    create(notebook, COVER)
    undo(notebook)
    assert not (tmp_path / "notes").exists()
    with pytest.raises(NoNotebook):
        notebook.cover()
    redo(notebook)
    assert notebook.cover() == (COVER, ())


@pytest.mark.parametrize("after", [False, True])
def test_killed_at_any_call_there_is_a_whole_notebook_or_none(
    tmp_path: Path, dying: Callable[..., Disk], killed: type[BaseException], *, after: bool
) -> None:
    counted = dying(10**9)
    create(at(tmp_path / "counted", counted), COVER)
    for step in range(1, counted.__dict__["calls"] + 1):
        place = tmp_path / str(step)
        with suppress(killed):
            create(at(place, dying(step, after=after)), COVER)
        notebook = at(place, dying(10**9))
        with suppress(NotebookExists):
            create(notebook, COVER)
        assert not Path(notebook.state.journal).exists(), "asked again, it ends what was begun"
        assert notebook.cover() == (COVER, ()), step
        undo(notebook)
        assert not (place / "notes").exists()
