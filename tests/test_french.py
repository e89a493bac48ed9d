"""French has a twin for every template, with the same facts, typeset as French is."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from ooo.cli.shell.complete import _TAGS
from ooo.cli.shell.table import COMMANDS, PERSON_COMMANDS
from ooo.core.text.facts import Words
from ooo.words.french.language import ON_SCREEN, ROOMS, French, twin_of
from ooo.words.language import _MONTHS, _WEEKDAYS, Language
from ooo.words.run import plain
from tests.form import few
from tests.harness import Door, Home
from tests.templates import Reader
from tests.test_language import DOCUMENTS, ROOT
from tests.transcript import performed

_HOLE = re.compile(r"\{(\w+)(?::[^{}]*)?\}")
_FORM = re.compile(r"\{\w+:([^{}]+)\}")
_FORMS = frozenset(["quoted", "cited", "unsaid", "short", "and", "or", "lines", "de", "le", "que"])
_PLAIN = re.compile(r"\{\w+(?::\w*)?\}")
"""A fact that brings no words of its own, as the forms of a count do."""
_ALIKE = re.compile(r"[^A-Za-z:;!?]*|ooo [^A-Z;:,]*|true|[a-z]+_[a-z]+|\+[a-z]+|text|title")
"""What every language says alike: neither letter nor mark, a command, a value, a field, a tag."""
_NO_BREAK = "\u00a0"
_DAYS = frozenset((*_WEEKDAYS, *_MONTHS))
"""What English calls its days and months, for which French has its own."""
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


@cache
def said_in_sources() -> Mapping[str, str]:
    """Give every template of the sources, which are read once, with the file where it is."""
    return Reader().templates()


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
    found = {**dict.fromkeys(said_in_help(home), "help"), **said_in_sources()}
    return {
        template: place
        for template, place in found.items()
        if not _ALIKE.fullmatch(_PLAIN.sub("", template))
    }


def without_twin(said: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """Give the templates that have no twin, with the file where they are said."""
    return {
        template: place
        for template, place in said.items()
        if template not in known and template not in _DAYS
    }


def left_over(said: Iterable[str], known: Mapping[str, str]) -> list[str]:
    """Give the templates with a twin that nothing says."""
    return sorted(known.keys() - said)


def with_other_facts(known: Mapping[str, str]) -> dict[str, str]:
    """Give the twins that have not the facts of their template."""
    return {
        template: twin
        for template, twin in known.items()
        if set(_HOLE.findall(template)) != set(_HOLE.findall(twin))
    }


def in_other_forms(known: Mapping[str, str]) -> list[str]:
    """Give the forms of facts that are none: neither two of a count nor a name of one."""
    forms = {form for twin in known.values() for form in _FORM.findall(twin)}
    return sorted(form for form in forms if form.count("|") != 1 and form not in _FORMS)


def loosely_set(shown: Mapping[str, str]) -> dict[str, str]:
    """Give the twins that on a screen have a mark that holds to no word, or quotes not of ours."""
    return {
        template: twin
        for template, twin in shown.items()
        if _LOOSE.search(_TYPED.sub("", _HOLE.sub("x", twin)))
    }


def test_every_template_has_its_twin(home: Path) -> None:
    assert without_twin(templates(home), twins()) == {}


def test_no_twin_is_left_over(home: Path) -> None:
    """What nothing says any more would be read by the next one who translates."""
    said = said_in_help(home) | said_in_sources().keys()
    said |= {entry.does for entry in (*COMMANDS, *PERSON_COMMANDS)} | {does for _, does in _TAGS}
    assert left_over(said, twins()) == []


def test_a_twin_stands_in_one_room() -> None:
    rooms = [import_module(f"ooo.words.french.{room}").TWINS for room in ROOMS]
    assert sum(map(len, rooms)) == len(twins())


def test_a_twin_has_the_facts_of_its_template_in_forms_that_there_are() -> None:
    assert with_other_facts(twins()) == {}
    assert in_other_forms(twins()) == []


def test_french_is_typeset() -> None:
    assert loosely_set({template: ON_SCREEN.twin(template) for template in twins()}) == {}


def test_what_has_no_twin_is_named_and_said_in_english(home: Path) -> None:
    """Of any sentence that is taken away, whichever room of the sources says it."""
    said, known = templates(home), twins()
    for template in few(sorted(said.keys() & known.keys()), 200):
        lacking = {each: twin for each, twin in known.items() if each != template}
        assert without_twin(said, lacking) == {template: said[template]}
    assert plain(ON_SCREEN.say("Nobody says {this}.", this=Words("so"))) == "Nobody says so."
    strict = Strict(set(), on_screen=True)
    strict.say("Nobody says {this}.", this=Words("so"))
    assert strict.missing == {"Nobody says {this}."}


def test_a_twin_of_what_nothing_says_is_named() -> None:
    said, known = {"Kept: "}, {"Kept: ": "Tenu : ", "Held: ": "Gardé : "}
    assert left_over(said, known) == ["Held: "]


@pytest.mark.parametrize(
    "twin",
    [
        "{name} : fichiers effacés",
        "{nom} : {files:# fichier|# fichiers}",
        "{name}, {who} : {files:# fichier|# fichiers}",
    ],
)
def test_a_twin_with_other_facts_is_named(twin: str) -> None:
    """One too few would be lost in silence; one too many would end the command."""
    known = {"{name}: {files:# file|# files}": twin}
    assert with_other_facts(known) == known


@pytest.mark.parametrize("form", ["# fichiers", "# a|# b|# c", "du", "quote"])
def test_a_form_that_is_none_is_named(form: str) -> None:
    assert in_other_forms({"{n:# file|# files}": f"{{n:{form}}}, {{n:le}}"}) == [form]


@pytest.mark.parametrize(
    "shown",
    [
        "Tenu : {text}",
        "{name}: {text}",
        "Qui ?",
        "fini ; repris",
        "« {text} »",
        "«\u00a0{text} »",
        "l\u2019ordre du jour",
        "\u201cdit\u201d",
    ],
)
def test_a_mark_that_holds_to_no_word_is_named(shown: str) -> None:
    assert loosely_set({"": shown}) == {"": shown}


def test_what_tab_says_stands_in_the_one_room_it_loads() -> None:
    said = {entry.does for entry in (*COMMANDS, *PERSON_COMMANDS)} | {does for _, does in _TAGS}
    assert sorted(said - import_module("ooo.words.french.tab").TWINS.keys()) == []


class Strict(French):
    """French, which remembers what it had no twin for, whatever it is typeset for."""

    def __init__(self, missing: set[str], *, on_screen: bool) -> None:
        super().__init__(on_screen=on_screen)
        self.missing = missing

    def typeset(self, *, on_screen: bool) -> Language:
        """Give it as it stands on a screen, or in a pipe."""
        return Strict(self.missing, on_screen=on_screen)

    def twin(self, template: str) -> str:
        """Give the template in French; remember it where that is English."""
        if twin_of(template) == template and not _ALIKE.fullmatch(_PLAIN.sub("", template)):
            self.missing.add(template)
        return super().twin(template)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_that_happens_is_said_in_english_or_held_together_in_a_pipe(name: str) -> None:
    """What is not found by reading the sources is found by running them.

    A no-break space is for screens: in a pipe `grep 'Promis à'` must find what it looks for.
    """
    strict = Strict(set(), on_screen=True)
    text = (ROOT / name).read_text("utf-8")
    brought = {line for line in text.splitlines() if _NO_BREAK in line}
    held = [
        (step.command, line)
        for step, lines in performed(text, strict)
        if step
        for line in lines
        if _NO_BREAK in line and line not in brought
    ]
    assert held == []
    assert strict.missing - twins().keys() == set()
