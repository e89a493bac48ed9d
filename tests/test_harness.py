"""The front door of the tests is the front door of the program."""

from pathlib import Path

import pytest

from tests.harness import Chooser, Ooo, Result, Run


@pytest.mark.usefixtures("notebook")
def test_in_process_and_as_a_process_the_same_is_said(ooo: Ooo, run: Run) -> None:
    """Every other test may then use the quick one."""
    for argv in (["overdue"], ["prep", "alice"], ["prep", "nobody"], ["--help"]):
        assert run(*argv) == ooo(*argv)


@pytest.mark.usefixtures("notebook")
def test_a_terminal_has_a_width_and_colours_and_a_pipe_has_none(ooo: Ooo, at_terminal: Ooo) -> None:
    piped = ooo("overdue")
    shown = at_terminal("overdue", COLUMNS="40", TERM="xterm")
    assert "\x1b" not in piped.out
    assert "\x1b[" in shown.out
    assert at_terminal("overdue", COLUMNS="200", NO_COLOR="1").out != shown.out


def test_a_fresh_home_stays_empty_until_something_is_written(ooo: Ooo, home: Path) -> None:
    """Asking where something is creates nothing."""
    assert ooo("overdue").status == 1
    assert ooo("--help").status == 0
    assert list(home.iterdir()) == []


@pytest.mark.usefixtures("notebook")
def test_the_ids_of_a_test_are_the_same_in_every_run(ooo: Ooo) -> None:
    """Whole outputs can then be compared."""
    choose = Chooser()
    assert [choose("abcdef") for _ in range(4)] == ["e", "a", "b", "c"]
    shown = "For next time with Alice Martin: The roadmap  [s8fv]\n"
    assert ooo("add", "alice", "The roadmap") == Result(0, shown, "")
