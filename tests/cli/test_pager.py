"""What is taller than the terminal goes through the person's pager, and nothing else does."""

import sys
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

PROGRAM = (sys.executable, "-m", "ooo")
LOW = 10
"""Lines; every screen of the sample notebook is taller."""


@pytest.fixture
def pager(home: Path) -> Path:
    """Give a pager that says it was there, and keeps what it was given."""
    script = home / "pager"
    script.write_text(
        '#!/bin/sh\nprintf "%s %s %s\\n" "$LESS" "$LESSSECURE" "$LESSHISTFILE" >"$HOME/paged"\n'
        'cat >>"$HOME/paged"\necho PAGED\n'
    )
    script.chmod(0o700)
    return script


def shown(home: Path, *argv: str, rows: int = LOW, **variables: str) -> tuple[int, str]:
    """Run at a terminal and give the exit status and all that was on the screen at the end."""
    terminal = Terminal(home, *argv, columns=80, rows=rows, program=PROGRAM, **variables)
    return terminal.ends(), terminal.screen()


@pytest.mark.parametrize(
    "argv",
    [
        ("overdue",),
        ("prep", "alice"),
        ("person", "show", "alice"),
        ("history", "alice"),
        ("history", "alice", "9", "nov"),
        ("history", "alice", "--promises"),
        ("history",),
        ("find", "the"),
        ("review", "alice"),
    ],
)
@pytest.mark.parametrize("variable", ["OOO_PAGER", "PAGER"])
@pytest.mark.usefixtures("notebook")
def test_what_is_taller_than_the_terminal_is_paged(
    home: Path, pager: Path, variable: str, argv: tuple[str, ...]
) -> None:
    status, screen = shown(home, *argv, rows=LOW, **{variable: str(pager)})
    assert (status, screen.split("\n")[0]) == (0, "PAGED")
    first, *lines = (home / "paged").read_text("utf-8").splitlines()
    assert first == "FRX 1 -"
    assert len(lines) >= LOW


@pytest.mark.parametrize(
    ("argv", "variables"),
    [
        (("overdue", "--json"), {}),
        (("--no-input", "overdue"), {}),
        (("overdue",), {"OOO_NO_INPUT": "1"}),
        (("overdue",), {"ACCESSIBLE": "1"}),
        (("overdue",), {"TERM": "dumb"}),
        (("overdue",), {"OOO_PAGER": ""}),
        (("overdue",), {"OOO_PAGER": "cat"}),
        (("overdue",), {"OOO_PAGER": "no-such-pager --at-all"}),
        (("overdue",), {"OOO_PAGER": "env no-such-pager"}),
        (("overdue",), {"OOO_PAGER": "less '"}),
        (("add", "alice", "x"), {}),
    ],
)
@pytest.mark.usefixtures("notebook")
def test_what_is_not_to_be_paged_is_printed_straight(
    home: Path, pager: Path, argv: tuple[str, ...], variables: dict[str, str]
) -> None:
    status, screen = shown(home, *argv, rows=LOW, **{"OOO_PAGER": str(pager), **variables})
    assert (status, "PAGED" in screen, (home / "paged").exists()) == (0, False, False)
    assert screen.strip()


@pytest.mark.usefixtures("notebook")
def test_what_fits_is_not_paged_and_one_line_more_is(home: Path, pager: Path) -> None:
    lines = len(shown(home, "overdue", rows=50, OOO_PAGER="")[1].rstrip().splitlines())
    assert "PAGED" not in shown(home, "overdue", rows=lines + 1, OOO_PAGER=str(pager))[1]
    assert "PAGED" in shown(home, "overdue", rows=lines, OOO_PAGER=str(pager))[1]


@pytest.mark.usefixtures("notebook")
def test_leaving_early_keeps_the_exit_status(home: Path) -> None:
    assert shown(home, "overdue", OOO_PAGER="head -1")[0] == 0
    assert shown(home, "overdue", "--exit-code", OOO_PAGER="true")[0] == 3


@pytest.mark.usefixtures("notebook")
def test_a_command_that_writes_is_not_held_up_by_an_open_pager(home: Path, pager: Path) -> None:
    pager.write_text("#!/bin/sh\ncat >/dev/null\necho OPEN\nread answer </dev/tty\n")
    reading = Terminal(home, "prep", "alice", rows=LOW, OOO_PAGER=str(pager))
    reading.wait_on("OPEN")
    status, screen = shown(home, "add", "alice", "a point beside it")
    assert (status, "a point beside it" in screen) == (0, True)
    reading.type("q")
    assert reading.ends() == 0
