import shlex
import stat
import sys
from pathlib import Path
from typing import Protocol

import pytest

from ooo.store.notebook import Notebook
from tests.harness import Door, Ooo, Result

_FRAME = """\
import os, pathlib, sys
path = pathlib.Path(sys.argv[-1])
text = path.read_bytes().decode()
here = pathlib.Path(__file__).parent
round = len(list(here.glob("seen-*")))
(here / f"seen-{{round}}").write_text(f"{{path.stat().st_mode & 0o777:o}} {{path.name}}\\n{{text}}")
{body}
path.write_bytes(text.encode())
"""

MEETING = "people/alice/meetings/2026-11-23.toml"
KEPT = "Nothing is saved yet. What you wrote is kept in {path}: ooo log alice -e goes on with it.\n"


class Make(Protocol):
    """Makes an editor that does to `text`, in Python, what `body` says."""

    def __call__(self, body: str = "") -> str:
        """Give the command that starts it."""


@pytest.fixture
def editor(tmp_path: Path) -> Make:
    """Write editors that keep what they were shown, and the mode of its file, in `seen-*`."""

    def make(body: str = "") -> str:
        script = tmp_path / "my editor.py"
        script.write_text(_FRAME.format(body=body))
        return shlex.join([sys.executable, "-S", "-E", str(script)])

    return make


@pytest.fixture
def draft(home: Path, notebook: Path) -> Path:
    """Give where the draft of Alice's log lies, in a notebook that is there."""
    del notebook
    state = home / ".local" / "state" / "ooo"
    root = home / ".local" / "share" / "ooo" / "notebook"
    return Path(Notebook(root, state).state.draft_path("log-alice.txt"))


def seen(tmp_path: Path) -> list[str]:
    """Give what the editor was shown, round by round, below its mode and name."""
    return [path.read_text() for path in sorted(tmp_path.glob("seen-*"))]


def test_what_is_written_ticked_and_deleted_is_saved(
    ooo: Ooo, notebook: Path, draft: Path, tmp_path: Path, editor: Make
) -> None:
    editing = editor(
        'text += "Wants a quieter sprint\\n-> send the deck by fri\\n"\n'
        'text = text.replace("[x] On-call", "[ ] On-call")\n'
        'text = text.replace("[x] Paris conference in May: budget agreed?  (h3nc)\\n", "")\n'
        'text = text.replace("[ ] Thank", "[x] Thank").replace("[ ] You: send", "[x] You: send")\n'
        'text = text.replace("[ ] Alice: draft", "[> fri] Alice: draft")\n'
        'text = text.replace("next meeting:", "next meeting: 7 dec 10:00")\n'
        'text = text.replace("mood:", "mood: 3")\n'
    )
    done = ooo("log", "alice", "-e", OOO_EDITOR=editing)
    assert done == Result(
        0,
        "Noted on Alice Martin: Wants a quieter sprint\n"
        "You owe Alice Martin: send the deck, by Fri 27 Nov 2026 (in 4 days)  [s8fv]\n"
        "Mood 3 of 5.\n"
        "Booked Alice Martin: Mon 7 Dec 2026, 10:00 (in 14 days)\n"
        "Saved: 2 points, 1 said, 2 carried, 1 kept, 1 moved, 1 note, 1 new commitment "
        "(Mon 23 Nov). "
        "Undo: ooo undo\n",
        "Left open: pick a mentor  [b6te]\n",
    )
    assert seen(tmp_path)[0].startswith("600 log-alice.txt\n# Alice Martin, Mon 23 Nov 2026: save")
    assert not draft.exists()
    assert stat.S_IMODE((notebook / MEETING).stat().st_mode) == 0o600
    meeting = (notebook / MEETING).read_text()
    assert "mood = 3" in meeting
    assert [i for i in ("p4ra", "x2kd", "z7qs", "t9we", "h3nc") if i in meeting] == [
        "p4ra",
        "x2kd",
        "z7qs",
    ]


def test_an_emptied_file_saves_nothing(ooo: Ooo, notebook: Path, draft: Path, editor: Make) -> None:
    editing = editor('text = "# only this\\n\\n"')
    assert ooo("log", "alice", "-e", OOO_EDITOR=editing) == Result(
        1, "", "Nothing saved: the file was empty.\n"
    )
    assert not draft.exists()
    assert not (notebook / MEETING).exists()


def test_an_editor_that_fails_keeps_the_text_and_the_next_log_goes_on_with_it(
    ooo: Ooo, notebook: Path, draft: Path, tmp_path: Path, editor: Make
) -> None:
    failing = editor('path.write_text(text + "Tired\\n")\nsys.exit(1)')
    done = ooo("log", "alice", "-e", OOO_EDITOR=failing)
    assert done == Result(
        1,
        "",
        f"The editor '{failing}' ended with status 1.\nThe text is kept in {draft}.\n",
    )
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert not (notebook / MEETING).exists()
    done = ooo("log", "alice", "-e", OOO_EDITOR=editor('text += "Proud\\n"'))
    assert done.status == 0
    assert done.out.startswith("Noted on Alice Martin: Tired\nNoted on Alice Martin: Proud\n")
    assert "Tired\n" in seen(tmp_path)[-1]
    assert not draft.exists()


def test_a_kept_text_is_offered_and_is_still_about_its_day(
    ooo: Ooo, at_terminal: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    """Gone on with on Tuesday, the meeting of Monday is still the one of Monday."""
    failing = editor('path.write_text(text + "Tired\\n")\nsys.exit(1)')
    assert ooo("log", "alice", "-e", OOO_EDITOR=failing).status == 1
    done = at_terminal(
        "log", "alice", "-e", today="2026-11-24", stdin="y\n", OOO_EDITOR=editor("text += 'Calm'")
    )
    assert done.out.startswith(
        "Log of Alice Martin, Mon 23 Nov (1 line), not finished. Go on with it? [Y/n] "
        "Noted on Alice Martin: Tired\n"
    )
    assert (notebook / MEETING).exists()
    assert seen(tmp_path)[-1].count("LATE 4 days") == 1


@pytest.mark.parametrize(("answer", "stays"), [("n", True), ("d", False)])
def test_a_kept_text_that_is_not_wanted_stays_unless_it_is_thrown_away(
    ooo: Ooo,
    at_terminal: Ooo,
    draft: Path,
    editor: Make,
    answer: str,
    *,
    stays: bool,
) -> None:
    failing = editor('path.write_text(text + "Tired\\n")\nsys.exit(1)')
    assert ooo("log", "alice", "-e", OOO_EDITOR=failing).status == 1
    done = at_terminal(
        "log", "alice", "-e", stdin=f"{answer}\n", OOO_EDITOR=editor("text += 'Calm'")
    )
    assert done.status == 0
    assert "Tired" not in done.out
    assert [path.name for path in draft.parent.iterdir()] == ["log-alice.txt"] * stays


def test_the_day_that_is_given_wins_over_that_of_a_kept_text(
    ooo: Ooo, notebook: Path, editor: Make
) -> None:
    failing = editor('path.write_text(text + "Tired\\n")\nsys.exit(1)')
    assert ooo("log", "alice", "-e", OOO_EDITOR=failing).status == 1
    day = ("--date", "2026-11-20")
    assert ooo("log", "alice", "-e", *day, OOO_EDITOR=editor("text += 'Calm'")).status == 0
    assert not (notebook / MEETING).exists()
    logged = notebook / "people/alice/meetings/2026-11-20.toml"
    assert "Tired" in logged.read_text("utf-8")


def test_a_vanished_file_is_put_back(ooo: Ooo, draft: Path, editor: Make) -> None:
    editing = editor("path.unlink()\nsys.exit(0)")
    done = ooo("log", "alice", "-e", OOO_EDITOR=editing)
    assert done == Result(
        1,
        "",
        f"The editor '{editing}' left no text that can be read.\n"
        "It is to save in place, as text of less than 2 MB.\n"
        f"The text is kept in {draft}.\n",
    )
    assert draft.read_text().startswith("# Alice Martin")


def test_a_bad_date_opens_the_editor_again_with_the_message_on_top(
    ooo: Ooo, notebook: Path, draft: Path, tmp_path: Path, editor: Make
) -> None:
    editing = editor(
        "if round == 0:\n"
        '    text += "-> send the deck by next fri\\n"\n'
        "else:\n"
        '    text = text.replace("by next fri", "by fri")\n'
    )
    done = ooo("log", "alice", "-e", OOO_EDITOR=editing)
    assert done.status == 0
    assert done.out.startswith("You owe Alice Martin: send the deck, by Fri 27 Nov 2026")
    again = seen(tmp_path)[1].split("\n")
    assert again[:8] == [
        "600 log-alice.txt",
        "#! Nothing is saved yet. Mend this, then save and close again.",
        "#! Line 39: -> send the deck by next fri",
        "#!   'next fri' can be read in more than one way.",
        "#!   Write fri (Fri 27 Nov 2026) or 2026-12-04 (Fri 4 Dec 2026).",
        "#!   If that is no date, write \\by for by.",
        "#!",
        "# Alice Martin, Mon 23 Nov 2026: save and close the editor to log it.",
    ]
    assert again[39] == "-> send the deck by next fri"
    assert not draft.exists()
    assert (notebook / MEETING).exists()


@pytest.mark.parametrize("second", ["", "if round: sys.exit(0)"], ids=["saved", "not saved"])
def test_a_text_left_unmended_is_refused_and_kept(
    ooo: Ooo, notebook: Path, draft: Path, tmp_path: Path, editor: Make, second: str
) -> None:
    editing = editor(f'if not round: text += "-> send it by EOD\\n"\n{second}')
    done = ooo("log", "alice", "-e", OOO_EDITOR=editing)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(KEPT.format(path=draft) + "'EOD' is not a date ooo knows.\n")
    assert len(seen(tmp_path)) == 2
    assert draft.read_text().startswith("# Alice Martin")
    assert draft.read_text().endswith("-> send it by EOD\n")
    assert not (notebook / MEETING).exists()


def test_a_script_that_never_mends_its_text_is_stopped(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    del notebook
    done = ooo("log", "alice", "-e", OOO_EDITOR=editor('text += "-> send it by EOD\\n"'))
    assert done.status == 2
    assert len(seen(tmp_path)) == 20


def test_an_editor_that_returns_without_saving_is_told_how_to_wait(
    ooo: Ooo, notebook: Path, draft: Path, editor: Make
) -> None:
    """A window that opens and lets the command go on must not log an untouched sheet."""
    returning = editor("sys.exit(0)")
    done = ooo("log", "alice", "-e", OOO_EDITOR=returning)
    assert done == Result(
        1,
        "",
        "Nothing saved: the editor came back and the file had not been saved.\n"
        "If it opens a window, make it wait: OOO_EDITOR='code --wait'\n"
        f"The text is kept in {draft}: ooo log alice -e opens it again.\n",
    )
    assert not (notebook / MEETING).exists()


def test_an_untouched_sheet_of_another_day_is_not_gone_on_with(
    ooo: Ooo, at_terminal: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    del notebook
    assert ooo("log", "alice", "-e", OOO_EDITOR=editor("sys.exit(0)")).status == 1
    done = at_terminal(
        "log", "alice", "-e", stdin="24\n", today="2026-11-24", OOO_EDITOR=editor("text += 'Calm'")
    )
    assert (done.status, done.err) == (0, "")
    assert "# Alice Martin, Tue 24 Nov 2026: save" in seen(tmp_path)[-1]


def test_what_the_store_refuses_keeps_the_text(
    ooo: Ooo, notebook: Path, draft: Path, editor: Make
) -> None:
    editing = editor(
        'text += "Tired\\n"\n'
        f'pathlib.Path({str(notebook)!r}, "people/alice/agenda.toml").write_text("= broken")\n'
    )
    done = ooo("log", "alice", "-e", OOO_EDITOR=editing)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(KEPT.format(path=draft))
    assert "people/alice/agenda.toml" in done.err
    assert draft.read_text().endswith("Tired\n")


def test_what_was_typed_in_a_walk_and_with_flags_is_in_the_text(
    ooo: Ooo, at_terminal: Ooo, draft: Path, tmp_path: Path, editor: Make
) -> None:
    """A walk-through that was broken off is gone on with in the editor; nothing is typed twice."""
    at_terminal("log", "alice", stdin="Tired\n-> send the deck by fri\n")
    walked = draft.with_name("log-alice")
    assert walked.read_text() == "2026-11-23\nTired\n-> send the deck by fri"
    done = ooo("log", "alice", "-e", "-m", "mood: low", OOO_EDITOR=editor("sys.exit(1)"))
    assert done.status == 1
    assert "\nTired\n-> send the deck by fri\n\\mood: low\n" in seen(tmp_path)[-1]
    flags = ("-m", "Proud", "--kept", "v8")
    done = ooo("log", "alice", "-e", *flags, OOO_EDITOR=editor("text += ' '"))
    assert done.out.startswith(
        "Noted on Alice Martin: Tired\n"
        "You owe Alice Martin: send the deck, by Fri 27 Nov 2026 (in 4 days)  [p9vh]\n"
        "Noted on Alice Martin: mood: low\n"
        "Noted on Alice Martin: Proud\n"
        "Saved: 4 points, 1 kept, 3 notes, 1 new commitment (Mon 23 Nov)."
    )
    assert not draft.exists()
    assert not walked.exists()


def test_a_second_log_of_the_day_is_asked_about_before_the_editor_opens(
    ooo: Ooo, at_terminal: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    assert ooo("log", "alice", "-m", "Tired").status == 0
    adding = editor('text += "Forgot: the bonus\\n"')
    done = ooo("log", "alice", "-e", OOO_EDITOR=adding)
    assert done == Result(
        2,
        "",
        "A meeting with Alice Martin on Mon 23 Nov 2026 is logged already.\n"
        "Add to it with --into, or log a second one with --again.\n",
    )
    assert ooo("log", "alice", "-e", "--into", "--again", OOO_EDITOR=adding).status == 2
    assert seen(tmp_path) == []
    done = at_terminal("log", "alice", "-e", stdin="\n", OOO_EDITOR=adding)
    assert done.out.startswith("A meeting with Alice Martin on Mon 23 Nov is logged. Add to it?")
    assert "Forgot: the bonus" in (notebook / MEETING).read_text()
    assert "# Points" not in seen(tmp_path)[0]


def test_wrong_flags_are_refused_before_the_editor_opens(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    del notebook
    editing = editor()
    for flags in (["--mood", "7"], ["--kept", "zzzz"], ["--kind", "skipped"]):
        assert ooo("log", "alice", "-e", *flags, OOO_EDITOR=editing).status in (1, 2)
    assert seen(tmp_path) == []


def test_a_note_between_meetings_is_written_in_the_editor_too(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    editing = editor('text += "Calm in the incident call\\n"')
    done = ooo("log", "alice", "-e", "--kind", "note", OOO_EDITOR=editing)
    assert done.status == 0
    assert seen(tmp_path)[0].startswith(
        "600 log-alice.note.txt\n# Alice Martin, Mon 23 Nov 2026, note"
    )
    assert (notebook / "people/alice/meetings/2026-11-23.note.toml").exists()


def test_a_shared_screen_shows_no_texts_in_the_editor(
    ooo: Ooo, notebook: Path, tmp_path: Path, editor: Make
) -> None:
    del notebook
    done = ooo("log", "alice", "-e", OOO_EDITOR=editor("text += 'Calm'"), OOO_DISCREET="1")
    assert done.status == 0
    shown = seen(tmp_path)[0]
    assert "[x] (hidden)  (t9we)\n" in shown
    assert "[ ] You: (hidden), LATE 4 days  (k7mx)\n" in shown
    assert "On-call" not in shown


@pytest.mark.parametrize(
    ("editor_setting", "reason"),
    [
        ("{}/no-such-editor", "no such file or directory"),
        ("vi 'half", "no closing quotation"),
        (" ", "it is empty"),
    ],
)
def test_an_editor_that_cannot_start_is_named_with_the_fix(
    ooo: Ooo, draft: Path, tmp_path: Path, editor_setting: str, reason: str
) -> None:
    named = editor_setting.format(tmp_path)
    assert ooo("log", "alice", "-e", OOO_EDITOR=named) == Result(
        1,
        "",
        f"The editor '{named}' cannot be started: {reason}.\n"
        "Choose another: ooo config editor nano, or set OOO_EDITOR, VISUAL or EDITOR.\n"
        f"The text is kept in {draft}.\n",
    )


def test_without_a_terminal_the_usual_editor_is_not_opened(ooo: Ooo, draft: Path) -> None:
    assert ooo("log", "alice", "-e") == Result(
        2,
        "",
        "Your editor would be opened, and there is no terminal to ask on.\n"
        "Use a terminal, or set OOO_EDITOR to a program that edits by itself.\n",
    )
    assert not draft.exists()


def test_an_interrupted_editor_keeps_the_text(door: Door, draft: Path, editor: Make) -> None:
    """Ctrl-C belongs to the editor; where that ends it, nothing is lost and nothing saved."""
    interrupted = editor(
        'path.write_text(text + "Tired\\n")\n'
        "import signal\n"
        "signal.signal(signal.SIGINT, signal.SIG_DFL)\n"
        "os.kill(os.getpid(), signal.SIGINT)\n"
    )
    done = door.process("log", "alice", "-e", OOO_EDITOR=interrupted)
    assert done == Result(130, "", KEPT.format(path=draft))
    assert draft.read_text().endswith("Tired\n")


def test_a_file_that_the_editor_replaced_is_private_again(
    ooo: Ooo, draft: Path, editor: Make
) -> None:
    """Editors save by putting a new file in place, with whatever mode they like."""
    replacing = editor(
        'other = path.with_name("other")\n'
        'other.write_text(text + "-> x by EOD\\n")\n'
        "other.chmod(0o644)\n"
        "other.replace(path)\n"
        "sys.exit(0)\n"
    )
    assert ooo("log", "alice", "-e", OOO_EDITOR=replacing).status == 2
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600


@pytest.mark.parametrize("end", ["", "sys.exit(3)", "path.unlink(); sys.exit()"])
def test_of_someone_forgotten_meanwhile_the_editor_leaves_nothing(
    editor: Make, home: Path, notebook: Path, ooo: Ooo, end: str
) -> None:
    """Whether it saves, fails or takes the text away: nothing is kept, nor said to be."""
    argv = [sys.executable, "-m", "ooo", "person", "forget", "alice", "--confirm", "alice"]
    body = f"""\
import subprocess
subprocess.run({argv}, check=True, stdout=-3, cwd={str(home)!r}, env={{"HOME": {str(home)!r}}})
{end}
"""
    said = "alice was forgotten while you wrote: nothing of it is saved, or kept.\n"
    assert ooo("log", "alice", "-e", OOO_EDITOR=editor(body)) == Result(1, "", said)
    assert [*(home / ".local/state").rglob("*log-alice*")] == []
    assert not (notebook / "people/alice").exists()
