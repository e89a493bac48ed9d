"""A notebook that moved, or was copied, leaves texts behind: they are found and named."""

import shutil
from pathlib import Path

import pytest

from tests.harness import Ooo


def places(home: Path) -> list[Path]:
    return sorted((home / ".local/state/ooo").iterdir())


def in_words(text: str) -> str:
    """Give what was said without the ends of its lines."""
    return " ".join(text.split())


def beyond(ooo: Ooo, root: Path) -> str:
    """Forget Alice, and give what could not be reached for her first of all."""
    done = ooo("--dir", str(root), "person", "forget", "alice", "--confirm", "alice")
    assert (done.status, done.err) == (0, "")
    _, _, listed = in_words(done.out).partition("ooo cannot reach, and you may have to remove: ")
    return listed.partition("backups, and exports you made")[0].strip()


def test_what_a_moved_notebook_left_behind_is_named(ooo: Ooo, home: Path, notebook: Path) -> None:
    ooo("add", "alice", "budget")
    (left,) = places(home)
    moved = notebook.with_name("moved")
    notebook.rename(moved)
    checked = in_words(ooo("--dir", str(moved), "check").out)
    told = f"{left}: it keeps undo and drafts of a notebook that was at {notebook}"
    assert told.replace(" ", "") in checked.replace(" ", "")
    assert f"If that is this notebook, moved: mv {left} " in checked
    assert beyond(ooo, moved) == f"{left}, which a notebook left behind that was at {notebook}"
    checked = in_words(ooo("--dir", str(moved), "check").out)
    assert "Remove it, if you need neither any more." in checked


def test_with_its_place_a_moved_notebook_keeps_its_undo(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    """As `check` says it."""
    ooo("add", "alice", "budget")
    (left,) = places(home)
    moved = notebook.with_name("moved")
    notebook.rename(moved)
    checked = in_words(ooo("--dir", str(moved), "check").out)
    listed = ooo("--dir", str(moved), "undo", "--list")
    assert (listed.out, str(left) in listed.err) == ("Nothing to undo.\n", True)
    left.rename(checked.partition(f"moved: mv {left} ")[2].split()[0])
    assert ooo("--dir", str(moved), "undo").status == 0
    assert "that was at" not in ooo("--dir", str(moved), "check").out


def test_the_notebook_that_was_copied_is_named_with_its_place(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    ooo("add", "alice", "budget")
    (left,) = places(home)
    copy = notebook.with_name("copy")
    shutil.copytree(notebook, copy)
    assert "that was at" not in ooo("--dir", str(copy), "check").out
    assert beyond(ooo, copy) == f"{left}, and the notebook it is of, at {notebook}"


@pytest.mark.parametrize(
    ("name", "data", "named"),
    [
        ("undo/00000001", b"...people/alice/agenda.toml...", True),
        ("drafts/log-karim.txt", b"Alice Martin is tired", True),
        ("drafts/log-karim.txt", b"nobody", False),
        ("facts.json", b"{}", False),
    ],
)
def test_a_place_of_which_nothing_is_known_is_looked_through(
    ooo: Ooo, home: Path, notebook: Path, name: str, data: bytes, *, named: bool
) -> None:
    other = home / ".local/state/ooo/0123456789abcdef"
    (other / name).parent.mkdir(parents=True)
    (other / name).write_bytes(data)
    (other / "link").symlink_to("/etc/hosts")
    found = f"{other}, of another notebook or an earlier place"
    assert beyond(ooo, notebook) == (found if named else "")


def test_a_place_that_cannot_be_read_may_name_them(ooo: Ooo, home: Path, notebook: Path) -> None:
    other = home / ".local/state/ooo/0123456789abcdef"
    other.mkdir(parents=True)
    with (other / "facts.json").open("wb") as file:
        file.truncate(3_000_000_000)
    assert beyond(ooo, notebook) == f"{other}, of another notebook or an earlier place"


def test_where_the_state_is_no_directory_nothing_was_left(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    del notebook
    (home / ".local/state").mkdir(parents=True)
    (home / ".local/state/ooo").write_bytes(b"")
    assert "that was at" not in ooo("check").out
