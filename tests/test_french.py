"""French has a twin for every template, with the same facts, typeset as French is."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from ooo.cli.shell.complete import _TAGS
from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from ooo.words.french.language import ON_SCREEN, ROOMS, French
from ooo.words.language import Language
from tests.harness import Door, Home
from tests.templates import Reader
from tests.test_language import DOCUMENTS, ROOT
from tests.transcript import performed

_HOLE = re.compile(r"\{(\w+)(?::[^{}]*)?\}")
_PLAIN = re.compile(r"\{\w+(?::\w*)?\}")
"""A fact that brings no words of its own, as the forms of a count do."""
_ALIKE = re.compile(r"[^A-Za-z:;!?]*|ooo [^A-Z;:,]*|true|[a-z]+_[a-z]+|\+[a-z]+|text|title")
"""What every language says alike: neither letter nor mark, a command, a value, a field, a tag."""
_NO_BREAK = "\u00a0"
_DAYS = "words/language.py"
"""Where English has its days and months, for which French has its own."""
_TYPED = re.compile(
    r"\b(?:note|bravo|frein|objectif|TITRE|utile|dit|entendu|Autonome sur la paie): ?"
)
"""Marks, which are typed as they stand."""
_LOOSE = re.compile(
    r"[ \w)\]}»](?:[;!?](?![\w;])|:(?=\s|$))|[^\u00a0]»|«(?!\u00a0)|[\u2019\u201c\u201d]"
)
"""A mark that holds to no word, quotes that do not, curly quotes."""


def twins() -> dict[str, str]:
    """Give every template that has a twin, with it."""
    return {
        template: twin
        for room in ROOMS
        for template, twin in import_module(f"ooo.words.french.{room}").TWINS.items()
    }


class Heard(Language):
    """English, which remembers what it said."""

    def __init__(self) -> None:
        self.templates: set[str] = set()

    def twin(self, template: str) -> str:
        """Remember a template, and say it as it is."""
        self.templates.add(template)
        return template


def said_in_help(home: Path) -> set[str]:
    """Give what the help of every command says."""
    heard = Heard()
    door = Door(Home(home), language=heard)
    commands = [(), *[(entry.name,) for entry in COMMANDS]]
    commands += [("person", entry.name) for entry in PERSON_COMMANDS]
    for words in commands:
        assert door.piped(*words, "--help").status == 0
    return heard.templates


def templates(home: Path) -> dict[str, str]:
    """Give everything that is said, with the file where it is."""
    found = dict.fromkeys(said_in_help(home), "help") | Reader().templates()
    return {
        template: place
        for template, place in found.items()
        if not _ALIKE.fullmatch(_PLAIN.sub("", template))
    }


def test_every_template_has_its_twin(home: Path) -> None:
    known = twins()
    missing = {
        template: place
        for template, place in templates(home).items()
        if template not in known and place != _DAYS
    }
    assert missing == {}


def test_no_twin_is_left_over(home: Path) -> None:
    """What nothing says any more would be read by the next one who translates."""
    said = said_in_help(home) | Reader().templates().keys()
    said |= {entry.does for entry in (*COMMANDS, *PERSON_COMMANDS)} | {does for _, does in _TAGS}
    assert sorted(twins().keys() - said) == []


def test_a_twin_stands_in_one_room() -> None:
    rooms = [import_module(f"ooo.words.french.{room}").TWINS for room in ROOMS]
    assert sum(map(len, rooms)) == len(twins())


def test_a_twin_has_the_facts_of_its_template() -> None:
    others = {
        template: twin
        for template, twin in twins().items()
        if set(_HOLE.findall(template)) != set(_HOLE.findall(twin))
    }
    assert others == {}


def test_french_is_typeset() -> None:
    loose = {
        template: twin
        for template in twins()
        if _LOOSE.search(twin := _TYPED.sub("", _HOLE.sub("", ON_SCREEN.twin(template))))
    }
    assert loose == {}


def test_what_tab_says_stands_in_the_one_room_it_loads() -> None:
    said = {entry.does for entry in (*COMMANDS, *PERSON_COMMANDS)} | {does for _, does in _TAGS}
    assert sorted(said - import_module("ooo.words.french.tab").TWINS.keys()) == []


class Strict(French):
    """French, which remembers what it had no twin for."""

    def __init__(self) -> None:
        super().__init__(on_screen=False)
        self.missing: set[str] = set()

    def typeset(self, *, on_screen: bool) -> Language:
        """Give itself."""
        del on_screen
        return self

    def twin(self, template: str) -> str:
        """Give the template in French; remember it where that is English."""
        said = super().twin(template)
        if said == template and not _ALIKE.fullmatch(_PLAIN.sub("", template)):
            self.missing.add(template)
        return said


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_that_happens_is_said_in_english(name: str) -> None:
    """What is not found by reading the sources is found by running them."""
    strict = Strict()
    for _ in performed((ROOT / name).read_text("utf-8"), strict):
        pass
    assert strict.missing - twins().keys() == set()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_in_a_pipe_nothing_is_held_together_by_what_cannot_be_typed(name: str) -> None:
    """A no-break space is for screens: in a pipe `grep 'Promis à'` must find what it looks for."""
    text = (ROOT / name).read_text("utf-8")
    brought = {line for line in text.splitlines() if _NO_BREAK in line}
    held = [
        (step.command, line)
        for step, lines in performed(text, ON_SCREEN)
        if step
        for line in lines
        if _NO_BREAK in line and line not in brought
    ]
    assert held == []
