"""Text in is text out: every field, every door; and none of it moves a terminal."""

import json
import re
import string
import tomllib
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from tests.faults.campaign import harmless
from tests.faults.figures import Figures
from tests.faults.forge import Worker
from tests.faults.homes import House
from tests.form import FULL
from tests.harness import Door, Home, write_by_hand

ANY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
NASTY = st.sampled_from(
    [
        "\x1b[31m", "\x1b]52;c;cm0=\x07", "\u202eabc", "\x00", "\x7f", "\x9b", "[bold]x[/bold]",
        "[/]", ":smile:", '"""', "'''",
        "\\", "\\n", "a\tb", "#", "=", "\u2028", "\ufeff", "é", "e\u0301",
        "👩‍👩‍👧", "🇫🇷", "<script>",
        "&amp;", "```", "|", "{{x}}", "%s", "$(x)", "`x`", "-- x", "\U000e0041",
    ]
)  # fmt: skip
TEXT = st.lists(st.one_of(ANY, NASTY), min_size=1, max_size=4).map("".join)
SETTINGS = settings(database=None, suppress_health_check=list(HealthCheck), max_examples=25)


def stored(path: Path) -> list[str]:
    """Give every text that stands in a file, by a parser that is not ours."""

    def texts(value: object) -> list[str]:
        if isinstance(value, str):
            return [value]
        if isinstance(value, dict):
            return [text for each in value.values() for text in texts(each)]
        if isinstance(value, list):
            return [text for each in value for text in texts(each)]
        return []

    return texts(tomllib.loads(path.read_text("utf-8-sig"))) if path.exists() else []


def texts_in(data: object) -> list[str]:
    """Give every text of a JSON answer."""
    if isinstance(data, str):
        return [data]
    if isinstance(data, dict):
        return [text for each in data.values() for text in texts_in(each)]
    if isinstance(data, list):
        return [text for each in data for text in texts_in(each)]
    return []


DOORS = {
    "role": (("person", "edit", "alice", "--role={}"), "person.toml"),
    "preference": (("person", "edit", "alice", "--prefers=note={}"), "person.toml"),
    "alias": (("person", "edit", "alice", "--alias={}"), "person.toml"),
    "why of a move": (("move", "k7mx", "2026-12-24", "--why={}"), "commitments.toml"),
    "why of a drop": (("drop", "v8qy", "--why={}"), "settled/2026.toml"),
    "why of a goal": (("goal", "alice", "Lead the guild", "--why={}"), "goals.toml"),
    "team of a goal": (("goal", "alice", "Lead the guild", "--team={}"), "goals.toml"),
    "topic": (("delegate", "alice", "--", "{}", "2"), "goals.toml"),
    "text, put right": (("fix", "t9we", "--text={}"), "agenda.toml"),
    "why of a skip": (("skip", "alice", "--why={}"), "meetings/2026-11-23.skipped.toml"),
    "name": (("person", "rename", "alice", "--", "{}"), "person.toml"),
}


@pytest.mark.parametrize("door_name", DOORS)
def test_what_is_typed_is_what_is_stored(house: House, figures: Figures, door_name: str) -> None:
    """And what cannot be stored is refused in a sentence, with nothing written."""
    argv, file = DOORS[door_name]
    path = house.notebook / "people" / "alice" / file
    taken = []

    @settings(SETTINGS, max_examples=400 if FULL else 15)
    @given(TEXT)
    def try_it(text: str) -> None:
        house.restore()
        front = Door(Home(house.path))
        ended = front.piped(*(word.replace("{}", text) for word in argv))
        figures.add("texts through a field and back")
        if ended.status != 0:
            assert ended.status in (1, 2)
            assert ended.err.strip()
            assert house.changed(house.notebook) == {}
            return
        if not text.strip():
            return  # blank clears a field
        whole = text.replace("\r\n", "\n").replace("\r", "\n")
        assert {text, whole, text.strip(), whole.strip(), " ".join(text.split())} & set(
            stored(path)
        )
        taken.append(text)

    try_it()
    assert taken


@pytest.mark.parametrize("verb", ["add", "owe", "expect", "log"])
def test_lines_are_stored_as_they_were_given(house: House, figures: Figures, verb: str) -> None:
    """Through standard input; a tail that is a date and a mark at the start are the grammar's."""
    letters = st.characters(
        exclude_categories=["Cs"], exclude_characters="\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
    )
    taken = []

    @settings(SETTINGS, max_examples=400 if FULL else 15)
    @given(st.text(letters, max_size=60))
    def try_it(middle: str) -> None:
        house.restore()
        front = Door(Home(house.path))
        line = f"Word {middle} end"
        ended = front.piped(verb, "alice", "-", stdin=line)
        figures.add("texts through a field and back")
        if ended.status != 0:
            assert house.changed(house.notebook) == {}
            return
        shown = front.piped("export", "alice", "--all", "--json")
        assert line in texts_in(json.loads(shown.out)), (line, ended)
        taken.append(line)

    try_it()
    assert taken


COLOUR = re.compile(r"\x1b\[[0-9;]*m")
OURS = re.compile(r"\x1b\[\?2004[hl]|\x1b\[\?25[hl]")
CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
EVIL = (
    "E\x1b[2J\x1b]52;c;eHg=\x07\u202ez\x9b1m\x7f\x08 [bold]b[/bold] [/] [link=u] :smile: \U000e0041"
)
STAND_IN = "standing."
FIRST: tuple[tuple[str, ...], ...] = (
    (
        "person",
        "edit",
        "alice",
        f"--role={STAND_IN}",
        f"--prefers=k={STAND_IN}",
        f"--alias={STAND_IN}",
    ),
    ("person", "add", f"Lou {STAND_IN}", "--cadence", "1w", "--last-met", "2026-10-01"),
    ("add", "alice", "--", f"point {STAND_IN}"),
    ("owe", "alice", "--due", "yesterday", "--", f"mine {STAND_IN}"),
    ("expect", "lou", "--due", "yesterday", "--", f"theirs {STAND_IN}"),
    ("log", "lou", "-m", f"said {STAND_IN}", "--date", "2026-11-20"),
    ("skip", "chloe", f"--why={STAND_IN}"),
)
SHOWN: tuple[tuple[str, ...], ...] = (
    (), ("overdue",), ("overdue", "--soon", "9w"), ("prep", "alice"), ("prep", "alice", "--all"),
    ("prep", "alice", "--share"), ("prep", "alice", "--md"), ("prep", "lou"),
    ("person", "list"), ("person", "show", "lou"), ("person", "show", "alice"), ("check",),
    ("undo", "--list"), ("config",), ("export", "lou", "--all"),
    ("prep", EVIL), ("log", "alice", f"--kept={EVIL}"), (EVIL,), ("overdue", f"--{EVIL}"),
    ("done", EVIL), ("move", "k7mx", EVIL), ("book", "lou", EVIL),
    ("person", "edit", "lou", f"--cadence={EVIL}"),
    ("person", "rename", "lou", f"Lou {EVIL}"), ("person", "archive", "lou", "--drop-rest"),
    ("person", "pause", "lou", "until", EVIL), ("add", "lou", f"again {EVIL}"),
    ("owe", "lou", f"again {EVIL}"), ("log", "lou", "-m", f"once more {EVIL}"),
    ("reopen", EVIL), ("undo",), ("redo",), ("completion", EVIL),
    ("--complete", "prep", ""), ("--complete", "done", ""), ("--complete", "prep", EVIL),
    ("--dir", f"tmp/{EVIL}", "overdue"), ("config", "editor", EVIL), ("init", f"tmp/{EVIL}"),
    ("backup", f"tmp/{EVIL}"), ("export", "lou", "--all", "--out", f"tmp/{EVIL}"),
    ("person", "forget", "lou", "--confirm", "lou"),
)  # fmt: skip


def test_no_control_byte_of_a_text_reaches_a_terminal(
    worker: Worker, house: House, figures: Figures
) -> None:
    """On a real pseudo-terminal: results, refusals, completion and the names of files."""
    for argv in FIRST:
        ended = worker.run(house.path, argv)
        assert (harmless(ended), ended.status) == (True, 0), ended
    write_by_hand(house.notebook, STAND_IN, EVIL)
    people = house.notebook / "people"
    (people / "alice" / f"agenda {EVIL.replace('/', '')}.toml").write_text("x")
    (people / "karim" / "agenda.toml").write_text(f'"{string.ascii_letters}" = [\n# {EVIL}')
    for argv in SHOWN:
        ended = worker.run(
            house.path, argv, terminal=True, typed=["", "", "q"], more={"TERM": "xterm-256color"},
            patience=8.0,
        )  # fmt: skip
        shown = OURS.sub("", COLOUR.sub("", ended.out.replace("\r\n", "\n")))
        assert not CONTROL.findall(shown.replace("\r", "")), (argv, ended.out)
        assert harmless(ended), (argv, ended)
        if argv in ((), ("--complete", "done", "")):
            continue
        assert "\x1b[1mb" not in ended.out, "Rich read the brackets"
        assert "\U0001f604" not in ended.out, "Rich read an emoji code"
        figures.add("screens of hostile text on a pseudo-terminal")
