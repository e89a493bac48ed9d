"""French on narrow screens: its words are longer, and no line is, nor begins with a mark."""

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from ooo.words.french.language import IN_A_PIPE, French
from ooo.words.language import Language
from tests.form import pairs
from tests.harness import Door, Home
from tests.test_language import ROOT
from tests.transcript import performed

_COLUMNS = re.compile(r"<!-- columns: \S+ -->")
_MARK_FIRST = re.compile(r" *[:;!?»](?: |$)")
_OF_ITS_OWN = ("COLUMNS=", "--json", "--md", "cat ", "ooo ask")
"""What has a width of its own, or none."""
_WHOLE = re.compile(r"\S+")
"""What cannot be broken, such as the name of a file."""


class Shown(French):
    """French as a screen has it, wherever it goes."""

    def __init__(self) -> None:
        super().__init__(on_screen=True)

    def typeset(self, *, on_screen: bool) -> Language:
        """Give itself."""
        del on_screen
        return self


@pytest.mark.parametrize(
    ("name", "columns"),
    pairs(["coaching", "dashboard", "goals", "overdue", "semaine.fr"], [40, 50]),
)
def test_french_fits_on_a_narrow_screen(name: str, columns: int) -> None:
    narrow = f"<!-- columns: {columns} -->"
    text = (ROOT / f"tests/transcripts/{name}.md").read_text("utf-8")
    lines = [
        (step.command, line)
        for step, printed in performed(f"{narrow}\n{_COLUMNS.sub(narrow, text)}", Shown())
        if step and not any(words in step.command for words in _OF_ITS_OWN)
        for line in printed
        if not _WHOLE.fullmatch(line.strip())
    ]
    assert lines
    assert [(command, line) for command, line in lines if cell_len(line) > columns] == []
    assert [(command, line) for command, line in lines if _MARK_FIRST.match(line)] == []


@pytest.mark.parametrize("columns", [80, 60])
@pytest.mark.parametrize("language", [Shown(), IN_A_PIPE], ids=["screen", "pipe"])
def test_no_line_of_french_help_is_wider_than_the_terminal(
    home: Path, columns: int, language: Language
) -> None:
    door = Door(Home(home), language=language)
    commands = [(), *[(entry.name,) for entry in COMMANDS]]
    commands += [("person", entry.name) for entry in PERSON_COMMANDS]
    for words in commands:
        shown = door.piped(*words, "--help", COLUMNS=str(columns)).out.splitlines()
        assert shown
        assert [line for line in shown if cell_len(line) >= columns] == []
        assert [line for line in shown if _MARK_FIRST.match(line)] == []
