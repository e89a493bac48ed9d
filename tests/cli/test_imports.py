"""What a run does not load, does not open and does not change, proved in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import ooo
from tests.harness import MORNING

_WATCH = """
import json, sys
opened = []
sockets = []
def listen(event, arguments):
    if event == "open":
        opened.append(str(arguments[0]))
    if event.startswith("socket."):
        sockets.append(event)
sys.addaudithook(listen)
from ooo.__main__ import run
status = int(run())
report = {"status": status, "modules": sorted(sys.modules), "opened": opened, "sockets": sockets}
sys.stderr.write("\\n" + json.dumps(report))
"""


class Watched(NamedTuple):
    """A run that was watched: its status, what it printed, loaded and opened."""

    status: int
    out: str
    modules: frozenset[str]
    opened: tuple[str, ...]
    sockets: tuple[str, ...]


def watched(home: Path, *argv: str) -> Watched:
    """Run `ooo argv` in a process of its own and say what it loaded and opened."""
    done = subprocess.run(
        [sys.executable, "-c", _WATCH, *argv],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local" / "share"),
            "XDG_STATE_HOME": str(home / ".local" / "state"),
            "PYTHONPATH": str(Path(ooo.__file__).parents[1]),
            "PYTHONUTF8": "1",
            "OOO_TODAY": MORNING,
        },
    )
    report = json.loads(done.stderr.rpartition("\n")[2])
    return Watched(
        report["status"],
        done.stdout,
        frozenset(report["modules"]),
        tuple(report["opened"]),
        tuple(report["sockets"]),
    )


def tree(root: Path) -> dict[str, tuple[int, bytes]]:
    """Give every path below `root` with its mode and, for a file, its bytes."""
    return {
        str(path.relative_to(root)): (
            path.stat().st_mode,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in sorted(root.rglob("*"))
    }


READING = [
    (),
    ("--json",),
    ("overdue",),
    ("overdue", "--json"),
    ("prep", "alice", "--json"),
    ("prep", "alice", "--md"),
    ("history", "alice"),
    ("history", "alice", "9 nov"),
    ("history", "--promises"),
    ("find", "grid"),
    ("review", "alice", "--share"),
    ("person", "list"),
    ("person", "show", "alice"),
    ("check",),
    ("config",),
    ("completion", "bash"),
    ("undo", "--list"),
    ("--help",),
    ("--complete", "done", ""),
    ("prep", "nobody"),
]


@pytest.mark.parametrize("argv", READING, ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_reading_creates_nothing_and_changes_no_file(home: Path, argv: tuple[str, ...]) -> None:
    """Not a cache, not a lock, not a directory: a look at the notes leaves no trace."""
    before = tree(home)
    watched(home, *argv)
    assert tree(home) == before


@pytest.mark.parametrize("argv", [("overdue", "--json"), ("--complete", "done", "")], ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_a_machine_reader_and_tab_load_no_ink_no_prompts_and_no_editor_of_toml(
    home: Path, argv: tuple[str, ...]
) -> None:
    modules = watched(home, *argv).modules
    assert modules.isdisjoint({"rich", "prompt_toolkit", "tomli_w", "ooo.views"})


@pytest.mark.parametrize(
    "argv",
    [
        ("overdue", "--json"),
        ("prep", "alice"),
        ("prep", "alice", "--share"),
        ("log", "alice", "-"),
        ("add", "alice", "-"),
        ("add", "alice", "Roadmap", "--json"),
        ("owe", "alice", "the", "deck"),
        ("check",),
        ("check", "--json"),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("notebook")
def test_where_no_words_are_looked_at_no_list_of_them_is_loaded(
    home: Path, argv: tuple[str, ...]
) -> None:
    modules = watched(home, *argv).modules
    assert [name for name in modules if name.startswith("ooo.core.words")] == []


@pytest.mark.parametrize("argv", [("overdue",), ("prep", "nobody"), ("--help",)], ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_english_loads_nothing_of_another_language(home: Path, argv: tuple[str, ...]) -> None:
    modules = watched(home, *argv).modules
    assert not [name for name in modules if "french" in name or "spoken" in name]


@pytest.mark.parametrize("argv", [("overdue",), ("prep", "karim"), ("find", "rfc")], ids=" ".join)
@pytest.mark.usefixtures("notebook")
def test_reading_loads_nothing_that_only_writing_needs(home: Path, argv: tuple[str, ...]) -> None:
    writing = ("transaction", "operations", "journal", "filing", "recovery", "parked", "update")
    loaded = watched(home, *argv).modules
    assert loaded.isdisjoint(f"ooo.store.{name}" for name in writing)


@pytest.mark.usefixtures("notebook")
def test_mondays_list_loads_nothing_that_finds_people_or_says_what_was_mistyped(
    home: Path,
) -> None:
    modules = watched(home, "overdue").modules
    assert modules.isdisjoint(
        {"ooo.core.people.names", "ooo.core.prep", "ooo.core.text.suggest", "ooo.cli.shell.usage"}
    )


def test_tab_opens_a_file_of_a_person_once(home: Path, notebook: Path) -> None:
    """However many records each holds, whose they are is read once."""
    opened = [path for path in watched(home, "--complete", "done", "").opened if ".toml" in path]
    files = [path for path in opened if path.startswith(str(notebook))]
    assert "person.toml" in {Path(path).name for path in files}
    assert len(files) == len(set(files))


@pytest.mark.usefixtures("notebook")
def test_tab_loads_neither_typer_nor_types_of_values(home: Path) -> None:
    """It is pressed more often than any command is run, and has a budget of its own."""
    modules = watched(home, "--complete", "prep", "al").modules
    unused = {"typer", "msgspec", "pathlib", "ooo.core.model", "ooo.store.codec", "ooo.words"}
    assert modules.isdisjoint(unused)


@pytest.mark.parametrize(
    "argv",
    [
        ("overdue",),
        ("prep", "alice"),
        ("--help",),
        ("owe", "alice", "send", "the", "deck", "by", "fri"),
        ("log", "alice", "-m", "Tired"),
        ("completion", "zsh"),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("notebook")
def test_nothing_ever_loads_pydantic(home: Path, argv: tuple[str, ...]) -> None:
    """The newest Typer does, for twice the time of every command: look again at each release."""
    ran = watched(home, *argv)
    assert ran.status == 0
    assert "pydantic" not in ran.modules


@pytest.mark.parametrize(
    "argv",
    [("prep", "alice"), ("overdue",), ("dashboard",), ("dashboard", "alice"), ("plan", "alice")],
    ids=" ".join,
)
@pytest.mark.usefixtures("notebook")
def test_where_no_chart_and_no_page_is_drawn_nothing_of_them_is_loaded(
    home: Path, notebook: Path, argv: tuple[str, ...]
) -> None:
    """No goal has readings, and a sheet is a screen unless it is asked for."""
    for path in notebook.glob("people/*/goals.toml"):
        path.unlink()
    charts = {"ooo.words.bars", "ooo.views.bar", "ooo.export.html", "ooo.export.svg", "statistics"}
    assert watched(home, *argv).modules.isdisjoint(charts)


@pytest.mark.usefixtures("notebook")
def test_everyone_at_a_glance_loads_nothing_of_one_person_and_opens_only_lately_settled(
    home: Path, notebook: Path
) -> None:
    """What it costs grows with how many people there are, hardly with history."""
    ran = watched(home, "dashboard")
    one = {"ooo.core.growth.dashboard", "ooo.core.growth.stands_out", "ooo.core.prep"}
    assert ran.modules.isdisjoint(one)
    opened = [path for path in ran.opened if path.startswith(str(notebook))]
    names = {Path(path).name for path in opened if path.endswith(".toml")}
    assert {name for name in names if name[:2] == "20"} == {
        "2025.toml",
        "2026.toml",
        "2026-10-12.skipped.toml",
    }


def test_overdue_opens_neither_meetings_nor_settled_files(home: Path, notebook: Path) -> None:
    """What it costs grows with what is open, never with history."""
    opened = [path for path in watched(home, "overdue").opened if path.startswith(str(notebook))]
    names = sorted({Path(path).name for path in opened if Path(path).is_file()})
    assert names == ["commitments.toml", "goals.toml", "ooo.toml", "person.toml"]


@pytest.mark.parametrize("argv", [("overdue",), ("prep", "alice"), ("log", "alice", "-m", "Tired")])
@pytest.mark.usefixtures("notebook")
def test_no_run_touches_a_socket(home: Path, argv: tuple[str, ...]) -> None:
    assert watched(home, *argv).sockets == ()


@pytest.mark.usefixtures("notebook")
def test_only_a_calendar_loads_what_reads_calendars(home: Path) -> None:
    """The two libraries take longer to load than most commands take."""
    outside = {"icalendar", "recurring_ical_events", "dateutil"}
    for argv in (("book", "alice", "fri"), ("import", "x.md"), ("export", "--format", "ics")):
        assert watched(home, *argv).modules.isdisjoint(outside)
    (home / "x.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "utf-8")
    assert "icalendar" in watched(home, "import", str(home / "x.ics")).modules
