import shlex
import stat
import sys
from pathlib import Path
from typing import Protocol

import pytest

from tests.harness import Ooo, Result

_FRAME = """\
import os, pathlib, sys
paths = [pathlib.Path(each) for each in sys.argv[1:]]
(pathlib.Path(__file__).parent / "opened").write_text("\\n".join(sys.argv[1:]))
"""


class Make(Protocol):
    """Makes an editor that does to `paths`, in Python, what `body` says."""

    def __call__(self, body: str = "") -> str:
        """Give the command that starts it."""


@pytest.fixture
def editor(tmp_path: Path) -> Make:
    """Write editors that keep in `opened` what they were called with."""

    def make(body: str = "") -> str:
        script = tmp_path / "editor.py"
        script.write_text(_FRAME + body)
        return shlex.join([sys.executable, "-S", "-E", str(script)])

    return make


def opened(tmp_path: Path, notebook: Path) -> list[str]:
    """Give which of Alice's files the editor was called with."""
    home = notebook / "people" / "alice"
    lines = (tmp_path / "opened").read_text().split("\n")
    return [str(Path(line).relative_to(home)) for line in lines]


def test_the_live_files_are_opened_in_place(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    done = ooo("edit", "ali", OOO_EDITOR=editor())
    assert done == Result(0, "Alice Martin: 3 files read again, nothing is wrong.\n", "")
    assert opened(tmp_path, notebook) == ["agenda.toml", "commitments.toml", "person.toml"]


@pytest.mark.parametrize(
    ("options", "files"),
    [
        (["--agenda"], ["agenda.toml"]),
        (["--commitments", "--person"], ["commitments.toml", "person.toml"]),
        (["--meeting", "9 nov"], ["meetings/2026-11-09.toml"]),
        (["--goals", "--meeting", "2026-10-26"], ["goals.toml", "meetings/2026-10-26.toml"]),
    ],
)
def test_an_option_says_which_file(
    ooo: Ooo,
    notebook: Path,
    tmp_path: Path,
    editor: Make,
    options: list[str],
    files: list[str],
) -> None:
    assert ooo("edit", "alice", *options, OOO_EDITOR=editor()).status == 0
    assert opened(tmp_path, notebook) == files


def test_a_change_by_hand_is_what_the_next_command_sees(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    del notebook
    longer = 'paths[0].write_text(paths[0].read_text().replace("salary grid", "pay grid"))'
    assert ooo("edit", "alice", "--commitments", OOO_EDITOR=editor(longer)).status == 0
    assert "send the pay grid" in ooo("prep", "alice").out


def test_a_file_that_is_broken_now_is_named_with_its_line_and_fix(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    del notebook
    breaking = editor(
        'paths[0].write_text(\'[[point]]\\nid = "t9we"\\ntext = "On-call"\\nby = "us"\\n\')'
    )
    done = ooo("edit", "alice", OOO_EDITOR=breaking)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("people/alice/agenda.toml:4: by: ")
    mending = editor("paths[0].write_text(paths[0].read_text().replace('us', 'me'))")
    assert ooo("edit", "alice", OOO_EDITOR=mending).status == 0


def test_what_was_broken_elsewhere_is_said_and_no_fault_of_this_edit(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    (notebook / "people/alice/goals.toml").write_text("= broken\n")
    done = ooo("edit", "alice", "--agenda", OOO_EDITOR=editor())
    assert done.status == 0
    assert done.err.startswith("people/alice/goals.toml:1: ")


def test_a_person_whose_own_file_is_broken_can_be_mended(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    """People reach for this command when every other one refuses."""
    path = notebook / "people/alice/person.toml"
    whole = path.read_text()
    path.write_text("= broken\n")
    mending = editor(f"paths[-1].write_text({whole!r})")
    assert ooo("edit", "alice", OOO_EDITOR=mending).status == 0
    assert path.read_text() == whole


def test_a_meeting_that_is_broken_now_is_named_too(ooo: Ooo, notebook: Path, editor: Make) -> None:
    del notebook
    breaking = editor("paths[0].write_text('mood = 9\\n')")
    done = ooo("edit", "alice", "--meeting", "9 nov", OOO_EDITOR=breaking)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("people/alice/meetings/2026-11-09.toml:1: mood: ")


def test_a_file_the_editor_makes_is_private(ooo: Ooo, notebook: Path, editor: Make) -> None:
    goals = notebook / "people/alice/goals.toml"
    goals.unlink(missing_ok=True)
    making = editor("paths[0].write_text('')\npaths[0].chmod(0o644)")
    assert ooo("edit", "alice", "--goals", OOO_EDITOR=making).status == 0
    assert stat.S_IMODE(goals.stat().st_mode) == 0o600


def test_a_file_the_editor_does_not_make_is_not_made(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    goals = notebook / "people/alice/goals.toml"
    goals.unlink(missing_ok=True)
    assert ooo("edit", "alice", "--goals", OOO_EDITOR=editor()).status == 0
    assert not goals.exists()


def test_a_day_with_nothing_logged_is_refused_before_the_editor_opens(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    del notebook
    assert ooo("edit", "alice", "--meeting", "yesterday", OOO_EDITOR=editor()) == Result(
        1,
        "",
        "Nothing with Alice Martin is logged for Sun 22 Nov 2026.\n"
        "The newest entries are of 2026-11-09, 2026-10-26, 2026-10-12.\n",
    )
    assert ooo("person", "add", "Marion Lefèvre").status == 0
    assert ooo("edit", "marion", "--meeting", "yesterday", OOO_EDITOR=editor()) == Result(
        1,
        "",
        "Nothing with Marion Lefèvre is logged for Sun 22 Nov 2026.\n"
        "There is none yet: ooo log marion\n",
    )
    assert not (tmp_path / "opened").exists()


def test_only_files_that_are_there_are_opened_unasked(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    (notebook / "people/alice/agenda.toml").unlink()
    assert ooo("edit", "alice", OOO_EDITOR=editor()).status == 0
    assert opened(tmp_path, notebook) == ["commitments.toml", "person.toml"]


def test_without_their_own_file_nobody_is_in_the_notebook(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    del notebook
    assert ooo("edit", "alice", "--person", OOO_EDITOR=editor("paths[0].unlink()")) == Result(
        1,
        "",
        "people/alice/person.toml is gone, and without it the person is not in the notebook.\n"
        "Put the file back, from a backup or with your editor.\n",
    )


def test_an_editor_that_fails_is_named(ooo: Ooo, notebook: Path, editor: Make) -> None:
    del notebook
    failing = editor("sys.exit(3)")
    assert ooo("edit", "alice", OOO_EDITOR=failing) == Result(
        1, "", f"The editor '{failing}' ended with status 3.\n"
    )
    killed = editor("os.kill(os.getpid(), 9)")
    assert ooo("edit", "alice", OOO_EDITOR=killed) == Result(
        1, "", f"The editor '{killed}' ended with signal 9.\n"
    )


def test_without_a_terminal_the_usual_editor_is_not_opened(ooo: Ooo, notebook: Path) -> None:
    del notebook
    assert ooo("edit", "alice") == Result(
        2,
        "",
        "Your editor would be opened, and there is no terminal to ask on.\n"
        "Use a terminal, or set OOO_EDITOR to a program that edits by itself.\n",
    )
