"""A control character is refused at the door, wherever it comes in, and nothing is changed."""

from pathlib import Path

import pytest

from tests.harness import Ooo

ADVICE = "a text is words, tabs and line ends.\n"


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\r", "\x0c"])
@pytest.mark.parametrize(
    "words",
    [
        "add alice {}",
        "owe alice {}",
        "log alice -m {}",
        "skip alice --why {}",
        "drop k7mx --why {}",
        "fix k7mx --text {}",
        "person add {}",
        "person edit alice --role {}",
        "person rename alice {}",
        "config me {}",
        "config editor {}",
        "overdue {}",
        "{}",
    ],
)
def test_no_word_with_a_control_character_is_taken(
    ooo: Ooo, home: Path, words: str, control: str
) -> None:
    refused = ooo(*(word.replace("{}", f"a{control}b") for word in words.split()))
    assert (refused.status, refused.out) == (2, "")
    shown = f"\\x{ord(control):02x}"
    assert refused.err == (
        f"The words hold a control character, {shown}; nothing is done.\n"
        f"Type them again without; {ADVICE}"
    )
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("argv", ["add alice -", "owe alice -", "log alice -", "person add -"])
def test_no_line_with_a_control_character_is_taken_and_it_is_named(
    ooo: Ooo, notebook: Path, argv: str
) -> None:
    before = {path: path.read_bytes() for path in notebook.rglob("*.toml")}
    refused = ooo(*argv.split(), stdin="Dana Silva\r\nEmeka\tObi\nFay \x1b[31mred\n")
    assert (refused.status, refused.out) == (2, "")
    assert refused.err == (
        "Line 3 holds a control character, \\x1b; nothing is saved.\n"
        f"Take it out and send the lines again; {ADVICE}"
    )
    assert {path: path.read_bytes() for path in notebook.rglob("*.toml")} == before


def test_tabs_and_line_ends_are_taken(ooo: Ooo, notebook: Path) -> None:
    assert ooo("add", "alice", "one\r\ntwo\tthree").status == 0
    assert "one\ntwo\tthree" in (notebook / "people/alice/agenda.toml").read_text("utf-8")
