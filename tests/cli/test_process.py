"""What only a process of its own shows: pipes, signals, encodings, and the variables of screens."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import IO

import pytest

from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from ooo.words.speaking import language_of
from tests.cli.front import tree
from tests.cli.terminal import DEADLINE, Terminal, surroundings
from tests.harness import Door, Home, Ooo, Run


def begin(
    home: Path,
    *argv: str,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.PIPE,
    variables: Mapping[str, str] = MappingProxyType({}),
) -> subprocess.Popen[bytes]:
    """Start `ooo argv` and leave it running."""
    return subprocess.Popen(
        [sys.executable, "-m", "ooo", *argv],
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=surroundings(home, **variables),
    )


def run_bytes(
    home: Path, *argv: str, variables: Mapping[str, str], stdin: bytes = b""
) -> tuple[int, bytes, bytes]:
    """Run `ooo argv` on bytes; give its status, what it printed and what it said on stderr."""
    with begin(home, *argv, stdin=subprocess.PIPE, variables=variables) as process:
        out, err = process.communicate(stdin, timeout=DEADLINE)
    return process.returncode, out, err


@pytest.mark.parametrize(
    "argv", [("overdue",), ("prep", "alice", "--json"), ("--help",), ("--complete", "done", "")]
)
@pytest.mark.usefixtures("notebook")
def test_a_reader_that_is_gone_from_the_start_is_a_quiet_end(
    home: Path, argv: tuple[str, ...]
) -> None:
    """`ooo overdue | head -0` is no failure of anyone."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe, begin(home, *argv, stdout=pipe) as process:
        _, err = process.communicate(timeout=DEADLINE)
    assert (process.returncode, err) == (0, b"")


def test_a_reader_that_leaves_in_the_middle_is_a_quiet_end(home: Path, notebook: Path) -> None:
    """`ooo overdue | head -1`, with more to say than a pipe holds."""
    promise = '[[commitment]]\nid = "b{}"\ntext = "{}"\nowner = "me"\ndue = 2026-11-01\n'
    file = notebook / "people" / "karim" / "commitments.toml"
    file.write_text("".join(promise.format(n, "x" * 500) for n in range(1000, 1400)), "utf-8")
    with begin(home, "overdue") as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr is not None
        err = process.stderr.read()
        process.wait(DEADLINE)
    assert (process.returncode, err) == (0, b"")


@pytest.mark.usefixtures("notebook")
def test_a_write_whose_reader_is_gone_is_written_all_the_same(home: Path, run: Run) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    words = ("owe", "alice", "send", "the", "deck")
    with os.fdopen(writing, "wb") as pipe, begin(home, *words, stdout=pipe) as process:
        _, err = process.communicate(timeout=DEADLINE)
    assert (process.returncode, err) == (0, b"")
    assert (
        "send the deck"
        in run("overdue", "--json", "--soon", "9w").out + run("person", "show", "alice").out
    )


_READING = ("pipe", "poll", "tty", "wait_woken")
"""What the system calls the places where a process waits for a pipe, an event, a terminal."""

QUESTIONS = {
    ("drop", "k7mx"): "not needed any more) ",
    ("log", "alice"): "? marks)\n> ",
    ("log",): "Who? ",
    ("owe", "alice"): "promise? ",
    ("person", "archive", "karim"): ") ",
    ("person", "add"): "ends.\n> ",
}
TERMS = ("dumb", "xterm-256color")
"""Lines are typed as they come, or with an editor of lines."""


@pytest.mark.parametrize("argv", QUESTIONS, ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_ctrl_c_at_a_question_ends_quietly_and_writes_nothing(
    home: Path, argv: tuple[str, ...]
) -> None:
    before = tree(home)
    for term in TERMS if argv[0] == "log" else TERMS[:1]:
        terminal = Terminal(home, *argv, TERM=term)
        terminal.wait_for(QUESTIONS[argv])
        terminal.interrupt()
        assert terminal.ends() == 130
        for word in ("Traceback", "fault", "WARNING", "Error"):
            assert word not in terminal.sent
        assert tree(home) == before


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.usefixtures("notebook")
def test_a_signal_in_the_middle_of_a_log_keeps_what_was_typed(
    home: Path, name: str, term: str
) -> None:
    """A closed lid or a killed terminal window is the same as a crash: nothing half-written."""
    before = tree(home)
    terminal = Terminal(home, "log", "alice", TERM=term)
    terminal.wait_for("? marks)\n> ")
    terminal.type("Wants a quieter sprint")
    terminal.wait_for("sprint\n> ")
    wait_until_it_reads(terminal.child.pid)
    terminal.child.kill(getattr(signal, name))
    assert terminal.ends() == 130
    assert terminal.screen().splitlines()[-2:] == [
        ">",
        "Nothing is saved yet. What you typed is kept: ooo log alice goes on with it.",
    ]
    for word in ("Traceback", "fault", "WARNING", "Error"):
        assert word not in terminal.sent
    (draft,) = (home / ".local" / "state").rglob("log-alice")
    assert draft.read_text("utf-8") == "2026-11-23\nWants a quieter sprint"
    assert draft.stat().st_mode & 0o777 == 0o600
    notes = {path: held for path, held in tree(home).items() if "state" not in path}
    assert notes == before


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.usefixtures("notebook")
def test_a_signal_while_standard_input_is_read_writes_nothing(home: Path, name: str) -> None:
    before = tree(home)
    with begin(home, "log", "alice", "-", stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(b"Wants a quieter sprint\n")
        process.stdin.flush()
        wait_until_it_reads(process.pid)
        process.send_signal(getattr(signal, name))
        assert process.stderr is not None
        assert process.wait(DEADLINE) == 130
        assert process.stderr.read() == b""
    assert tree(home) == before


def wait_until_it_reads(process: int) -> None:
    """Wait until the process sleeps until something comes in, as the system tells."""
    place = Path(f"/proc/{process}/wchan")
    until = time.monotonic() + DEADLINE
    while time.monotonic() < until:
        if not place.exists() or any(where in place.read_text("ascii") for where in _READING):
            break
        time.sleep(0.02)
    if not place.exists():  # another system: long enough to have begun to read
        time.sleep(2)


@pytest.mark.usefixtures("notebook")
def test_standard_input_that_is_no_utf_8_is_refused_and_nothing_is_written(home: Path) -> None:
    before = tree(home)
    for argv in (("add", "alice", "-"), ("log", "alice", "-")):
        assert run_bytes(home, *argv, stdin=b"caf\xe9\n", variables={}) == (
            2,
            b"",
            b"The line holds bytes that are not valid Unicode.\nSave or send the text as UTF-8.\n",
        )
    status, out, err = run_bytes(home, "person", "add", stdin=b"Ren\xe9 Roux\n", variables={})
    assert (status in (1, 2), out, b"Unicode" in err) == (True, b"", True)
    assert tree(home) == before


NARROW = {
    "ascii": {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    "c": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "latin-1": {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"},
}
SCREENS = (("overdue",), ("--help",), ("prep", "é"))


@pytest.mark.parametrize("name", NARROW)
@pytest.mark.usefixtures("notebook")
def test_a_terminal_that_knows_few_letters_still_shows_every_line(home: Path, name: str) -> None:
    encoding = "latin-1" if name == "latin-1" else "ascii"
    for argv in SCREENS:
        status, out, err = run_bytes(home, *argv, variables=NARROW[name])
        assert status == (1 if "é" in argv else 0)
        shown = (out + err).decode(encoding)
        assert "Traceback" not in shown
        assert "fault" not in shown
    _, out, _ = run_bytes(home, "prep", "chloe", variables=NARROW[name])
    chloe = "Chlo\\xe9 D'Aubign\\xe9-Nguy\\u1ec5n - " if encoding == "ascii" else "Chlo"
    assert out.decode(encoding).startswith(chloe)


@pytest.mark.parametrize("name", NARROW)
@pytest.mark.usefixtures("notebook")
def test_json_is_ascii_and_exact_whatever_the_locale(home: Path, ooo: Ooo, name: str) -> None:
    status, out, err = run_bytes(home, "overdue", "--json", variables=NARROW[name])
    assert (status, err) == (0, b"")
    assert out.isascii()
    assert out.decode("ascii") == ooo("overdue", "--json").out
    names = {person["name"] for person in json.loads(out)["data"]["meetings"]}
    assert names == {"Chloé D'Aubigné-Nguyễn"}


@pytest.mark.parametrize("name", ["utf-8", "ascii", "c"])
def test_accents_read_in_any_locale_are_stored_as_they_were_typed(
    home: Path, notebook: Path, name: str
) -> None:
    """Text in is text out, whatever the machine calls its encoding."""
    status, _, err = run_bytes(
        home,
        "add",
        "karim",
        "-",
        stdin="déjà vu — Nguyễn, l’œuf\n".encode(),
        variables=NARROW.get(name, {}),
    )
    assert (status, err) == (0, b"")
    agenda = (notebook / "people" / "karim" / "agenda.toml").read_text("utf-8")
    assert 'text = "déjà vu — Nguyễn, l’œuf"' in agenda


COLOURED = (("overdue",), ("person", "show", "alice"), ("person", "list"), ())


@pytest.mark.parametrize("argv", COLOURED, ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_what_is_piped_has_no_colour_no_wrapping_and_no_trailing_blanks(
    ooo: Ooo, argv: tuple[str, ...]
) -> None:
    plain = ooo(*argv, TERM="xterm-256color").out
    assert "\x1b" not in plain
    assert not [line for line in plain.split("\n") if line != line.rstrip()]
    assert ooo(*argv, NO_COLOR="1").out == plain
    assert ooo(*argv, NO_COLOR="1", FORCE_COLOR="1").out == plain
    assert ooo(*argv, TERM="dumb", FORCE_COLOR="1").out == plain


@pytest.mark.usefixtures("notebook")
def test_a_pipe_is_never_wrapped_whatever_is_in_it(ooo: Ooo) -> None:
    words = "a promise of many words " * 30
    ooo("owe", "karim", "--due", "yesterday", words.strip())
    assert words.strip() in ooo("overdue").out


@pytest.mark.usefixtures("notebook")
def test_colour_can_be_forced_and_only_repeats_what_the_words_say(ooo: Ooo, run: Run) -> None:
    plain, forced = ooo("overdue").out, run("overdue", FORCE_COLOR="1").out
    assert "\x1b[" in forced
    uncoloured = forced
    while "\x1b[" in uncoloured:
        before, _, rest = uncoloured.partition("\x1b[")
        uncoloured = before + rest.partition("m")[2]
    assert uncoloured == plain


@pytest.mark.parametrize("columns", ["40", "60", "100"])
@pytest.mark.usefixtures("notebook")
def test_columns_are_obeyed_in_a_pipe_too(ooo: Ooo, run: Run, columns: str) -> None:
    assert run("overdue", COLUMNS=columns) == ooo("overdue", COLUMNS=columns)
    for argv in COLOURED:
        lines = ooo(*argv, COLUMNS=columns).out.split("\n")
        assert max(len(line) for line in lines) <= int(columns)
        assert not [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize("columns", ["0", "-5", "wide", "²", ""])
@pytest.mark.usefixtures("notebook")
def test_columns_that_are_none_are_no_fault(ooo: Ooo, columns: str) -> None:
    assert ooo("overdue", COLUMNS=columns) == ooo("overdue")


@pytest.mark.parametrize("columns", ["1", "2", "3", "9" * 15, "9" * 5000, "٣", "007"])
@pytest.mark.parametrize("argv", [(), ("overdue",), ("prep", "alice"), ("--help",), ("log", "-h")])
@pytest.mark.usefixtures("notebook")
def test_columns_of_any_value_are_no_fault(ooo: Ooo, columns: str, argv: tuple[str, ...]) -> None:
    said = ooo(*argv, COLUMNS=columns)
    assert (said.status, said.err) == (0, "")


@pytest.mark.parametrize("columns", ["1", "20", "40"])
def test_help_breaks_no_word_and_reads_at_forty_columns(ooo: Ooo, columns: str) -> None:
    lines = ooo("log", "--help", COLUMNS=columns).out.splitlines()
    assert "Usage: ooo log [WHO] [-] [OPTIONS]" in lines[0]
    assert max(map(len, lines)) <= 40


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("columns", ["40", "48"])
def test_help_of_every_command_reads_on_a_narrow_screen(
    home: Path, language: str, columns: str
) -> None:
    """However long its options are, beside what they do or above it."""
    door = Door(Home(home), language=language_of(language))
    commands = [(row.name,) for row in COMMANDS] + [("person", row.name) for row in PERSON_COMMANDS]
    for words in commands:
        shown = door.piped(*words, "--help", COLUMNS=columns)
        wide = [line for line in shown.out.splitlines() if len(line) > int(columns)]
        assert (shown.status, wide) == (0, []), words


@pytest.mark.usefixtures("notebook")
def test_colour_is_forced_off_by_0(ooo: Ooo, at_terminal: Ooo) -> None:
    plain = ooo("overdue").out
    assert ooo("overdue", FORCE_COLOR="0").out == plain
    assert "\x1b[" not in at_terminal("overdue", FORCE_COLOR="0").out


@pytest.mark.parametrize("today", ["0001-01-01", "1899-12-31", "3000-01-01", "9999-12-31T23:59"])
@pytest.mark.parametrize("argv", [(), ("overdue",), ("skip", "alice"), ("add", "alice", "x")])
@pytest.mark.usefixtures("notebook")
def test_a_today_at_the_ends_of_the_calendar_is_refused_by_its_year(
    ooo: Ooo, today: str, argv: tuple[str, ...]
) -> None:
    said = ooo(*argv, OOO_TODAY=today)
    assert (said.status, said.err.splitlines()[0]) == (
        2,
        f"OOO_TODAY is in the year {today[:4]}, and a date is from 1900 to 2999.",
    )


@pytest.mark.usefixtures("notebook")
def test_a_config_that_is_no_file_is_refused_at_once(ooo: Ooo, tmp_path: Path) -> None:
    pipe, large = tmp_path / "pipe", tmp_path / "large.toml"
    os.mkfifo(pipe)
    large.write_text("#" * 100_000)
    for path in (pipe, large, Path("/dev/zero"), Path("/dev/null")):
        said = ooo("overdue", OOO_CONFIG=str(path))
        assert said.status == 1
        assert said.err.startswith(f"The config file {path} cannot be used: it is ")


@pytest.mark.parametrize("argv", [("overdue", "--dir", "here"), ("init", "here"), ("backup", "x")])
@pytest.mark.usefixtures("notebook")
def test_a_path_named_from_a_directory_that_is_gone_is_refused(
    home: Path, tmp_path: Path, argv: tuple[str, ...]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    within = ["sh", "-c", 'cd "$0" && rmdir "$0" && exec "$@"', str(gone)]
    said = subprocess.run(
        [*within, sys.executable, "-m", "ooo", *argv],
        env=surroundings(home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith("The directory you are in is no longer there.\n")
