"""What stays on the agenda behind a log: blockers until they are gone, feedback until answered."""

from pathlib import Path

from tests.cli.front import tree
from tests.harness import Door, Home, Ooo, copy_sample, make_private

AGENDA = """
[[point]]
id = "b5nt"
text = "security review at legal"
kind = "blocker"
by = "me"
added = 2026-10-20
every = "meeting"
last = 2026-11-09

[[point]]
id = "h8wz"
text = "one name on the rota"
kind = "blocker"
by = "me"
added = 2026-11-17
every = "meeting"

[[point]]
id = "s8wz"
text = "a secret in the way"
kind = "blocker"
by = "me"
every = "meeting"
sensitive = true
"""
EDITOR = """\
import pathlib, sys
path = pathlib.Path(sys.argv[1])
text = path.read_text("utf-8")
for old, new in (
    ("bravo:  recognition I gave\\n", "bravo:  recognition I gave\\nTired\\n" + LINES),
    ("[ ] one name on the rota", "[x] one name on the rota"),
):
    assert old in text, text
    text = text.replace(old, new)
path.write_text(text, "utf-8")
"""
LINES = "blocker: no test data\nheard: I cut people short\nblocker: Security review at Legal\n"


def write_agenda(home: Home) -> Path:
    """Copy the sample, with two blockers of Alice's that stay."""
    notebook = copy_sample(home)
    agenda = notebook / "people" / "alice" / "agenda.toml"
    agenda.write_text(agenda.read_text("utf-8") + AGENDA, "utf-8")
    make_private(notebook)
    return notebook


def test_a_blocker_stays_until_it_is_gone_through_every_door(tmp_path: Path) -> None:
    script = tmp_path / "editor.py"
    script.write_text(f"LINES = {LINES!r}\n{EDITOR}", "utf-8")
    lines = [word for line in LINES.splitlines() for word in ("-m", line)]
    written = {}
    for name, argv, stdin in (
        ("questions", ("log", "alice"), f"Tired\n{LINES}\n\n\n\n\n\n\n2\n\n"),
        ("editor", ("log", "alice", "-e"), ""),
        ("standard input", ("log", "alice", "-", "--gone", "h8wz"), f"Tired\n{LINES}"),
        ("flags", ("log", "alice", "-m", "Tired", *lines, "--gone", "h8"), ""),
    ):
        home = tmp_path / name
        home.mkdir()
        door = Door(Home(home))
        notebook = write_agenda(door.home)
        enter = door.on_screen if name == "questions" else door.piped
        result = enter(*argv, stdin=stdin, OOO_EDITOR=f"python3 {script}")
        assert result.status == 0, result
        assert "1 gone" in result.out
        written[name] = tree(notebook)
    assert written["questions"] == written["editor"]
    assert written["editor"] == written["standard input"]
    assert written["standard input"] == written["flags"]
    agenda = written["flags"]["people/alice/agenda.toml"][1].decode()
    assert agenda.count('kind = "blocker"') == 3
    assert "last = 2026-11-23" in agenda
    assert 'text = "I cut people short"' in agenda
    assert "one name" not in agenda
    assert agenda.casefold().count("security review") == 1
    settled = written["flags"]["people/alice/settled/2026.toml"][1].decode()
    assert 'outcome = "said"' in settled
    meeting = written["flags"]["people/alice/meetings/2026-11-23.toml"][1].decode()
    assert 'text = "Security review at Legal"' in meeting
    assert 'kind = "feedback"\ntext = "I cut people short"\nby = "them"' in meeting


def test_gone_says_how_long_and_from_the_third_time_how_often(home: Path, at_terminal: Ooo) -> None:
    write_agenda(Home(home))
    asked = at_terminal("log", "alice", stdin="\n" * 7 + "?\n\n\n").out
    assert (
        "Gone? 1 security review at legal, 34 days, said 3 times 2 one name on the rota,\n"
        "  6 days (numbers; Enter = still in the way) "
    ) in asked
    assert "The numbers of what is in the way no more" in asked
    assert "a secret" not in asked


def test_what_nothing_is_promised_on_is_said_so(home: Path, at_terminal: Ooo) -> None:
    notebook = write_agenda(Home(home))
    (notebook / "people" / "alice" / "commitments.toml").unlink()
    asked = at_terminal("log", "alice", stdin="\n" * 9).out
    assert "said 3 times. Nothing promised on b5nt yet. 2" in " ".join(asked.split())


def test_a_blocker_that_is_done_is_gone_and_comes_back(home: Path, ooo: Ooo) -> None:
    write_agenda(Home(home))
    assert "Gone: security review at legal (with Alice Martin)  [b5nt]" in ooo("done", "b5").out
    assert "settled: gone on Mon 23 Nov 2026" in ooo("done", "b5nt").err
    assert "Open again; it was gone on Mon 23 Nov 2026." in ooo("reopen", "b5nt").out
    refused = ooo("log", "alice", "--gone", "t9we")
    assert refused.status == 2
    assert "t9we is no blocker that stays" in refused.err
    assert "x9qb is a promise" in ooo("log", "alice", "--gone", "x9qb").err


def test_a_promise_behind_feedback_answers_it(home: Path, ooo: Ooo) -> None:
    notebook = write_agenda(Home(home))
    lines = "heard: I cut people short\n-> let them finish by fri\n<- tell me again\n"
    ooo("log", "alice", "-", stdin=lines)
    agenda = (notebook / "people" / "alice" / "agenda.toml").read_text("utf-8")
    assert "cut people short" not in agenda
    ooo("log", "alice", "-", "--again", stdin="heard: I am late\n<- tell me again\n")
    shown = ooo("prep", "alice").out
    assert "I am late" in shown.partition("ALICE'S POINTS")[2].partition("YOUR POINTS")[0]


def test_a_career_talk_leaves_the_agenda_alone_and_its_lines_are_of_it(
    home: Path, ooo: Ooo, at_terminal: Ooo
) -> None:
    notebook = write_agenda(Home(home))
    agenda = notebook / "people" / "alice" / "agenda.toml"
    before = agenda.read_text("utf-8")
    lines = "lead a small team one day\nnote: she was tired\n- grow\n-> ask HR by fri\n"
    ooo("log", "alice", "-", "--kind", "career", "--discussed", "t9we", stdin=lines)
    meeting = (notebook / "people" / "alice" / "meetings" / "2026-11-23.career.toml").read_text()
    assert meeting.count('kind = "career"\ntext') == 2
    assert 'kind = "note"\ntext = "she was tired"' in meeting
    assert 'id = "t9we"' in meeting
    after = agenda.read_text("utf-8")
    assert before.count("[[point]]") == after.count("[[point]]") + 1
    asked = at_terminal("log", "alice", "--kind", "first", stdin="A start\n\n\n\n\n").out
    assert "Not discussed?" not in asked
    assert "Gone?" not in asked
    assert "Kept?" in asked
    assert agenda.read_text("utf-8") == after


def test_a_log_that_goes_to_someone_else_brings_a_blocker_back(home: Path, ooo: Ooo) -> None:
    notebook = write_agenda(Home(home))
    ooo("log", "alice", "-m", "Tired", "--gone", "b5nt")
    ooo("fix", "alice", "23 nov", "--to", "karim")
    assert 'id = "b5nt"' in (notebook / "people" / "alice" / "agenda.toml").read_text("utf-8")
