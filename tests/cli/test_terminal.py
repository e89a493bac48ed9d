"""What a manager really sees, on a pseudo-terminal, and the walk-through of `ooo log`.

The dialogues stand in `screens/`; `pytest --update-transcripts` writes them anew, to be looked at.
"""

import io
import re
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from ooo.cli.shell.output import Output
from ooo.core.text.facts import Words
from ooo.errors import Saying
from ooo.words.language import ENGLISH
from tests.cli.terminal import Terminal
from tests.harness import Door, Home, Ooo, copy_sample, write_by_hand

SCREENS = Path(__file__).parent / "screens"
WIDTHS = (100, 80, 60, 40)
CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
COLOUR = re.compile("\x1b\\[[0-9;]*m")


def compare(request: pytest.FixtureRequest, name: str, shown: str) -> None:
    """Compare with the screen that is kept, or keep this one."""
    path = SCREENS / f"{name}.txt"
    if request.config.getoption("--update-transcripts"):
        SCREENS.mkdir(exist_ok=True)
        path.write_text(shown, "utf-8", newline="\n")
    assert shown == path.read_text("utf-8")


LOOKS = (("prep", "alice"), ("overdue",), (), ("--help",), ("person", "list"))


@pytest.mark.parametrize("argv", LOOKS, ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_a_real_terminal_shows_at_every_width_what_transcripts_show(
    home: Path, tmp_path: Path, argv: tuple[str, ...]
) -> None:
    """In colour, but the same words on the same lines, none of them wider than the terminal."""
    (tmp_path / "other").mkdir()
    other = Door(Home(tmp_path / "other"))
    copy_sample(other.home)
    for columns in WIDTHS:
        terminal = Terminal(home, *argv, columns=columns)
        assert terminal.ends() == 0
        shown = COLOUR.sub("", terminal.sent).replace("\r\n", "\n")
        assert shown == other.piped(*argv, COLUMNS=str(columns)).out
        lines = shown.split("\n")
        assert max(map(len, lines)) <= columns
        assert not [line for line in lines if line != line.rstrip()]
        assert terminal.screen() == shown


HOSTILE = (
    "\x1b[2J\x1b[31mred\x1b]0;title\x07",
    "\x1b]52;c;cm0gLXJm\x07copied",
    "\u202eright to left\u202c",
    "\x9b31mC1",
    "[bold]not bold[/bold] [/] [link=x]",
    ":smile: ~/~ *stars* `ticks`",
    "zero\u200bwidth\ufeff",
    "bell\x07 back\x08\x08 del\x7f\ttab",
)


@pytest.fixture
def hostile(home: Path, ooo: Ooo) -> Path:
    """Make a notebook whose every name and text holds what could move, hide or turn a line."""
    assert ooo("init", "--name", "Marion").status == 0
    for number in range(len(HOSTILE)):
        text = f"token{number}."
        added = ooo(
            "person",
            "add",
            f"P{number} {text}",
            "--role",
            text,
            "--alias",
            f"a{number}{text}",
            "--cadence",
            "1w",
            "--last-met",
            "2026-10-01",
        )
        assert added.status == 0
        who = f"p{number}"
        assert ooo("owe", who, "--due", "yesterday", text).status == 0
        assert ooo("expect", who, "--due", "yesterday", text).status == 0
        assert ooo("add", who, "--", text).status == 0
        assert ooo("log", who, "-m", text, "--date", "2026-11-20", "--not-discussed", "").status
        assert ooo("log", who, "-m", text, "--date", "2026-11-02").status == 0
        assert ooo("add", who, "--", f"again {text}").status == 0
    for number, text in enumerate(HOSTILE):
        write_by_hand(Home(home).notebook, f"token{number}.", text)
    return home


def test_no_control_byte_of_anyones_text_reaches_a_terminal(hostile: Path) -> None:
    """A name that clears the screen or fills the clipboard would do so at every `overdue`."""
    looks = [
        ("overdue",),
        (),
        ("person", "list"),
        ("prep", "p0", "--all"),
        ("person", "show", "p2"),
        ("prep", "nobody\x1b[31m"),
        ("prep", "p"),
        ("log", "p7", "--kept", "\x1b]0;x\x07"),
    ]
    for argv in looks:
        terminal = Terminal(hostile, *argv, columns=100)
        if argv == ("prep", "p"):
            terminal.wait_for("Who? ")
            terminal.type("q")
        terminal.ends()
        assert "Traceback" not in terminal.sent
        assert "fault" not in terminal.sent
        bare = COLOUR.sub("", terminal.sent)
        assert not CONTROLS.findall(bare), argv
    overdue = Terminal(hostile, "overdue", columns=200)
    overdue.ends()
    shown = overdue.screen()
    for said in (
        "\\x1b[2J\\x1b[31mred\\x1b]0;title\\x07",
        "\\x1b]52;c;cm0gLXJm\\x07copied",
        "\\u202eright to left\\u202c",
        "\\x9b31mC1",
        "[bold]not bold[/bold] [/] [link=x]",
        ":smile: ~/~ *stars* `ticks`",
        "zero\\u200bwidth\\ufeff",
        "bell\\x07 back\\x08\\x08 del\\x7f\\x09tab",
    ):
        assert said in shown


@pytest.mark.parametrize("term", ["dumb", "xterm-256color"])
def test_what_is_asked_about_hostile_text_is_harmless_too(hostile: Path, term: str) -> None:
    terminal = Terminal(hostile, "log", "p0", TERM=term)
    terminal.wait_for("? marks)\n> ")
    assert "\\x1b[2J\\x1b[31mred\\x1b]0;title\\x07" in terminal.screen()
    terminal.type("fine")
    terminal.wait_for("\n> ")
    terminal.interrupt()
    assert terminal.ends() == 130
    for raw in ("\x1b[2J\x1b[31m", "\x1b]", "\x07", "\x9b"):
        assert raw not in terminal.sent


@pytest.mark.usefixtures("notebook")
def test_the_whole_dialogue_of_a_log_is_as_it_was_looked_at(
    home: Path, request: pytest.FixtureRequest
) -> None:
    """Marks explained, a doubtful date asked about, a wrong number asked again, and saved."""
    prepared = Terminal(home, "prep", "alice", OOO_TODAY="2026-11-23T09:52")
    assert prepared.ends() == 0
    log = Terminal(home, "log", TERM="dumb", OOO_TODAY="2026-11-23T10:35")
    typed = (
        ("? marks)\n> ", "?"),
        ("\n> ", "Wants a quieter sprint"),
        ("sprint\n> ", "  and fewer alerts at night"),
        ("night\n> ", "-> send the deck by fri"),
        ("]\n> ", "<- sketch the rota by next fri"),
        ("as they are) ", "never"),
        ("as they are) ", "+2w"),
        ("]\n> ", "next: the all-hands"),
        ("]\n> ", "->"),
        ("TEXT\n> ", ""),
        ("[y/N] ", "perhaps"),
        ("[y/N] ", "o"),
        ("[y/N] ", ""),
        ("all discussed) ", "9"),
        ("all discussed) ", "2-3"),
        ("Enter = none) ", "1"),
        ("Enter = none) ", "6"),
        ("d = drop) ", "next fri"),
        ("d = drop) ", "mon"),
        ("not booked) ", "03/12"),
        ("not booked) ", "yesterday"),
        ("not booked) ", "thu 14:00"),
    )
    for shown, line in typed:
        log.wait_for(shown)
        log.type(line)
    assert log.ends() == 0
    # Ids are drawn by chance in a process of its own.
    shown = re.sub(r"\[[a-z][2-9][a-z]{2}\]$", "[id]", log.screen(), flags=re.MULTILINE)
    compare(request, "log", shown)


@pytest.mark.usefixtures("notebook")
def test_the_whole_dialogue_of_a_session_is_as_it_was_looked_at(
    home: Path, request: pytest.FixtureRequest
) -> None:
    """`log` alone picks the session that is booked now; words come first, then numbers."""
    log = Terminal(home, "log", TERM="dumb", OOO_TODAY="2026-11-26T09:30")
    typed = (
        ("about) ", "Worked with three of four; the fourth wanted to be heard first"),
        ("marks)\n> ", "He notices that he speeds up when they shout"),
        ("shout\n> ", ""),
        ("= none) ", "say the feeling back before any option by +1w"),
        ("= nothing) ", "you slowed down when he shouted, and he calmed down"),
        ("= nothing) ", "the role play helped more than the talk"),
        ("not asked) ", "5"),
        ("no reading) ", "2"),
        ("= later ", "1"),
        ("not booked) ", "y"),
    )
    for shown, line in typed:
        log.wait_for(shown)
        log.type(line)
    assert log.ends() == 0
    shown = re.sub(r"\[[a-z][2-9][a-z]{2}\]$", "[id]", log.screen(), flags=re.MULTILINE)
    compare(request, "log-coaching", shown)


@pytest.mark.usefixtures("notebook")
def test_ctrl_c_in_the_middle_keeps_a_draft_that_the_next_log_goes_on_with(
    home: Path, request: pytest.FixtureRequest
) -> None:
    first = Terminal(home, "log", "alice", TERM="dumb")
    first.wait_for("? marks)\n> ")
    first.type("Wants a quieter sprint")
    first.wait_for("sprint\n> ")
    first.type("-> send the deck by fri")
    first.wait_for("]\n> ")
    first.type("")
    first.wait_for("[y/N] ")
    first.interrupt()
    assert first.ends() == 130
    (draft,) = (home / ".local" / "state").rglob("log-alice")
    assert draft.read_text("utf-8") == (
        "2026-11-23\nWants a quieter sprint\n-> send the deck by fri"
    )
    assert draft.stat().st_mode & 0o777 == 0o600
    assert draft.parent.stat().st_mode & 0o777 == 0o700
    second = Terminal(home, "log", "alice", TERM="dumb")
    second.wait_for("Go on with it? [Y/n] ")
    second.type("")
    second.wait_for("? marks)\n> ")
    second.type("And one more thing")
    second.wait_for("thing\n> ")
    second.type("")
    for shown in ("[y/N] ", "[y/N] ", "all discussed) ", "= none) ", "d = drop) ", "not booked) "):
        second.wait_for(shown)
        second.type("")
    assert second.ends() == 0
    assert not draft.exists()
    shown = first.screen() + "\n" + second.screen()
    shown = re.sub(r"\[[a-z][2-9][a-z]{2}\]$", "[id]", shown, flags=re.MULTILINE)
    compare(request, "log-draft", shown)


def at(notebook: Path, name: str) -> str:
    """Give the text of one of Alice's files."""
    return (notebook / "people" / "alice" / name).read_text("utf-8-sig")


def test_enter_alone_never_closes_what_only_naming_closes_and_never_books(
    at_terminal: Ooo, notebook: Path
) -> None:
    """A tired thumb on Enter must not declare a thank-you said or a promise kept."""
    assert at_terminal("add", "alice", "tell: the tone in reviews").status == 0
    before = at(notebook, "commitments.toml")
    result = at_terminal("log", "alice", stdin="\n" * 40)
    assert result.status == 0
    agenda = at(notebook, "agenda.toml")
    for kept in ("z7qs", "d5mv", "the tone in reviews"):
        assert kept in agenda
    for gone in ("t9we", "p4ra", "h3nc", "x2kd"):
        assert f'id = "{gone}"' not in agenda
    after = at(notebook, "commitments.toml")
    assert after.replace("known = true\n", "") == before
    assert "next" not in at(notebook, "person.toml")
    assert at(notebook, "settled/2026.toml").count("[[") == 4


def test_w_leads_to_someone_else(at_terminal: Ooo, notebook: Path) -> None:
    at_terminal("prep", "alice", today="2026-11-23T09:52")
    result = at_terminal("log", stdin="w\n3\n\nSeen in the hall\n\n\n", today="2026-11-23T10:00")
    assert result.status == 0
    assert (notebook / "people" / "chloe" / "meetings" / "2026-11-23.toml").exists()
    assert not (notebook / "people" / "alice" / "meetings" / "2026-11-23.toml").exists()


def test_a_name_that_could_be_several_is_offered_with_numbers(
    at_terminal: Ooo, notebook: Path
) -> None:
    at_terminal("person", "add", "Alix Martin")
    result = at_terminal("prep", "martin", stdin="5\nx\n2\n", NO_COLOR="1")
    assert result.err == (
        "'martin' could be 2 people.\n"
        "Type a number from 1 to 2; Enter leaves.\n"
        "Type a number from 1 to 2; Enter leaves.\n"
    )
    assert result.out.startswith(
        "  1  Alice Martin (alice)\n  2  Alix Martin (alix)\nWho? Who? Who? Alix Martin · "
    )
    assert at_terminal("prep", "martin", stdin="\n").status == 130


@pytest.mark.parametrize(("answer", "name"), [("", "2026-11-09"), ("n", "2026-11-09.2")])
def test_a_second_log_on_one_day_asks_whether_to_add_to_the_first(
    at_terminal: Ooo, notebook: Path, answer: str, name: str
) -> None:
    meetings = notebook / "people" / "alice" / "meetings"
    before = (meetings / "2026-11-09.toml").read_bytes()
    result = at_terminal(
        "log", "alice", "--date", "9 nov", stdin=f"{answer}\nShe rang again\n" + "\n" * 20
    )
    assert result.status == 0
    assert "on Mon 9 Nov is logged. Add to it? [Y/n] " in result.out
    assert "She rang again" in (meetings / f"{name}.toml").read_text("utf-8")
    assert ((meetings / "2026-11-09.toml").read_bytes() == before) == (answer == "n")


def test_drop_asks_why_and_keeps_the_answer(at_terminal: Ooo, notebook: Path) -> None:
    asked = at_terminal("drop", "k7mx", stdin="HR does it now\n")
    assert "Why? (m = it was missed; Enter = not needed any more) " in asked.out
    at_terminal("drop", "x9qb", stdin="m\n")
    at_terminal("drop", "b6te", stdin="\n")
    settled = at(notebook, "settled/2026.toml")
    assert 'why = "HR does it now"' in settled
    assert [line for line in settled.splitlines() if line.startswith("outcome")] == [
        'outcome = "missed"',
        *['outcome = "kept"'] * 3,
        'outcome = "dropped"',
        'outcome = "missed"',
        'outcome = "dropped"',
    ]


def test_people_are_pasted_at_a_terminal_up_to_an_empty_line(
    at_terminal: Ooo, notebook: Path
) -> None:
    pasted = "Dana Silva, 4w, peer\n- Emeka Obi, 1w, Data analyst, last 16 nov\n\nNobody, 1w\n"
    assert at_terminal("person", "add", stdin=pasted).status == 0
    assert (notebook / "people" / "dana").exists()
    assert (notebook / "people" / "emeka").exists()
    assert not (notebook / "people" / "nobody").exists()


def test_archive_goes_through_what_is_still_open(at_terminal: Ooo, notebook: Path) -> None:
    result = at_terminal("person", "archive", "karim", stdin="x\n\nk\n", NO_COLOR="1")
    assert result.status == 0
    assert "answer about the training budget" in result.out
    assert "cost estimate for the new cluster" in result.out
    karim = notebook / "people" / "karim"
    assert "r3cd" in (karim / "commitments.toml").read_text("utf-8-sig")
    settled = (karim / "settled" / "2026.toml").read_text("utf-8-sig")
    assert 'id = "q2wn"' in settled
    assert settled.rstrip().endswith('outcome = "kept"')


@pytest.mark.parametrize("columns", [20, 40, 80])
@pytest.mark.parametrize("argv", [("prep", "nobody"), ("done", "zzzz"), ("overdue", "--soon", "x")])
@pytest.mark.usefixtures("notebook")
def test_what_is_said_on_stderr_breaks_between_words_at_any_width(
    home: Path, ooo: Ooo, columns: int, argv: tuple[str, ...]
) -> None:
    shown = Terminal(home, *argv, columns=columns)
    assert shown.ends() == ooo(*argv).status
    assert shown.screen().split() == ooo(*argv).err.split()


@given(
    st.lists(st.text("ab\xe9", min_size=1, max_size=12), min_size=1, max_size=30),
    st.integers(1, 100),
)
def test_sentences_questions_and_messages_break_between_words_at_any_width(
    words: list[str], columns: int
) -> None:
    """As screens do; the blank that ends a question stays, and no word is lost or split."""
    stdout, stderr = io.StringIO(), io.StringIO()
    output = Output(stdout, stderr, {"COLUMNS": str(columns)}, language=ENGLISH)
    saying = Saying("{words} ", words=Words(" ".join(words)))
    output.say(saying)
    said = stdout.getvalue()
    output.tell(saying)
    output.prompt(saying)
    for shown in (said, stderr.getvalue(), stdout.getvalue().removeprefix(said)):
        assert shown.split() == words
        for line in shown.splitlines():
            assert len(line.rstrip()) <= columns or len(line.split()) == 1
    assert stdout.getvalue().endswith(f"{words[-1]} ")


@pytest.mark.usefixtures("notebook")
@pytest.mark.parametrize("columns", [24, 40, 60, 75])
def test_the_page_of_marks_reads_at_any_width(door: Door, columns: int) -> None:
    log = ("log", "alice")
    page = door.on_screen(*log, stdin="?\n", NO_COLOR="1", COLUMNS=str(columns)).out
    _, _, page = page.partition("(no mark)")
    assert "\n->  I promised this\n" in page
    assert max(map(len, page.split("\n"))) <= columns
