"""What is put aside is asked for by nothing on everyday ways, and changes nothing on any way.

Where a test here fails after a library or the interpreter grew, the name comes off the list.
"""

import inspect
import json
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from ooo.cli.shell.aside import ASIDE, put_aside
from tests.cli.test_imports import tree
from tests.harness import MORNING, Home, copy_sample

_WATCH = """
import itertools, json, os, sys
count = itertools.count()
os.urandom = lambda length: next(count).to_bytes(length)
from ooo.cli.shell import aside
if sys.argv.pop(1) == "without":
    aside.ASIDE = {}
from ooo.__main__ import run
status = int(run())
loaded = [name for name, module in sys.modules.items() if type(module).__name__ != "_Aside"]
sys.stderr.write("\\n" + json.dumps({"status": status, "loaded": loaded}))
"""

EVERYDAY = [
    (),
    ("--json",),
    ("overdue",),
    ("overdue", "--json"),
    ("prep", "alice"),
    ("prep", "alice", "--json"),
    ("log", "karim", "-"),
    ("owe", "alice", "send the deck", "--due", "fri"),
    ("add", "alice", "Q2", "roadmap"),
    ("done", "k7mx"),
    ("undo",),
    ("--complete", "prep", "al"),
    ("--complete", "done", ""),
]

HELP = [("--help",), ("prep", "--help"), ("log", "--help")]

SELDOM = [
    ("--version",),
    ("prep", "alice", "--md"),
    ("prep", "alice", "--html", "alice.html"),
    ("prep", "nobody"),
    ("prep", "--wrong"),
    ("log", "alice", "-x"),
    ("pep",),
    ("person", "list"),
    ("person", "add", "Ada Lovelace"),
    ("person", "forget", "karim", "--confirm", "karim"),
    ("edit", "alice"),
    ("export", "alice", "--all"),
    ("export", "alice", "--all", "--json", "--out", "alice.json"),
    ("backup", "notes.tar.gz"),
    ("check",),
    ("completion", "bash"),
]

AT_ONCE = {"ast", "platform"} if sys.version_info < (3, 13) else set()
"""What `inspect` and `uuid` of an older Python ask for as they are loaded: nothing is gained."""

FOR_HELP = {"textwrap", "gettext"}
"""What wraps the lines of help, and says its words in the language there is."""

WAYS = [
    *(pytest.param(argv, AT_ONCE, id=" ".join(argv)) for argv in EVERYDAY),
    *(pytest.param(argv, AT_ONCE | FOR_HELP, id=" ".join(argv)) for argv in HELP),
    *(pytest.param(argv, set(ASIDE), id=" ".join(argv)) for argv in SELDOM),
]
"""Every command line that is tried, and what it may ask for."""


class Ran(NamedTuple):
    """How a command ended, which names of the list it loaded, and what it left in the home.

    A lock says which process held it and when, so it is left out.
    """

    status: int
    out: str
    said: str
    loaded: set[str]
    files: dict[str, tuple[int, bytes]]


def ran(tmp_path: Path, *argv: str, how: str = "with") -> Ran:
    """Run `ooo argv` on the sample notebook in a fresh home, `with` the list or `without` it."""
    home = tmp_path / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    copy_sample(Home(home))
    done = subprocess.run(
        [sys.executable, "-c", _WATCH, how, *argv],
        input="Wants a quieter sprint.\n-> send the deck by fri\n",
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=home,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "TMPDIR": str(home),
            "PYTHONPATH": str(Path(inspect.getfile(put_aside)).parents[3]),
            "PYTHONUTF8": "1",
            "FORCE_COLOR": "1",
            "EDITOR": "true",
            "OOO_TODAY": MORNING,
        },
    )
    said, _, last = done.stderr.rpartition("\n")
    report = json.loads(last)
    loaded = set(report["loaded"]) & set(ASIDE)
    files = {path: kept for path, kept in tree(home).items() if Path(path).name != "lock"}
    return Ran(report["status"], done.stdout, said, loaded, files)


@pytest.mark.parametrize(("argv", "asked"), WAYS)
def test_a_command_does_the_same_with_nothing_aside_and_asks_for_no_more_than_is_said_here(
    tmp_path: Path, argv: tuple[str, ...], asked: set[str]
) -> None:
    aside, loaded = ran(tmp_path, *argv), ran(tmp_path, *argv, how="without")
    assert aside._replace(loaded=set()) == loaded._replace(loaded=set())
    assert aside.loaded <= asked


def test_a_library_still_loads_each_name_that_is_put_aside(tmp_path: Path) -> None:
    """One that none does any more is of no use in the list."""
    assert ran(tmp_path, "prep", "alice", how="without").loaded == set(ASIDE)


@pytest.fixture
def _nothing_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the modules of the list, and what put them aside, be undone after the test."""
    monkeypatch.delattr(sys, "set_lazy_imports", raising=False)
    for name in ASIDE:
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
        monkeypatch.delitem(sys.modules, name)


@pytest.mark.usefixtures("_nothing_loaded")
def test_a_module_that_is_aside_is_the_real_one_from_the_first_question_on() -> None:
    put_aside()
    aside = import_module("difflib")
    assert aside.SequenceMatcher is import_module("difflib").SequenceMatcher
    assert import_module("difflib") is not aside
    assert import_module("difflib").__file__ == aside.__file__
    assert not hasattr(aside, "no_such_thing")


@pytest.mark.usefixtures("_nothing_loaded")
def test_a_function_taken_by_name_loads_its_module_when_it_is_called() -> None:
    put_aside()
    aside = import_module("difflib")
    namespace: dict[str, object] = {}
    exec("from difflib import get_close_matches as near", namespace)  # noqa: S102 - as libraries do
    assert import_module("difflib") is aside
    near = namespace["near"]
    assert callable(near)
    assert near("appel", ["ape", "apple", "peach"], n=1) == ["apple"]
    assert import_module("difflib") is not aside


@pytest.mark.usefixtures("_nothing_loaded")
def test_a_class_taken_by_name_has_what_it_has_in_its_module() -> None:
    put_aside()
    aside = import_module("traceback")
    namespace: dict[str, object] = {}
    exec("from traceback import FrameSummary, StackSummary", namespace)  # noqa: S102 - as Typer does
    assert import_module("traceback") is aside
    frame = namespace["FrameSummary"]("notes.py", 3, "read")  # type: ignore[operator]
    assert namespace["StackSummary"].from_list([frame])[0] == frame  # type: ignore[attr-defined]
    assert import_module("traceback") is not aside


@pytest.mark.usefixtures("_nothing_loaded")
def test_a_module_that_is_loaded_already_stays_as_it_is() -> None:
    real = import_module("difflib")
    put_aside()
    assert import_module("difflib") is real


@pytest.mark.usefixtures("_nothing_loaded")
def test_an_interpreter_with_lazy_imports_of_its_own_is_told_the_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "set_lazy_imports", told.append, raising=False)
    monkeypatch.setattr(sys, "set_lazy_imports_filter", told.append, raising=False)
    put_aside()
    is_lazy, mode = told
    assert mode == "all"
    assert callable(is_lazy)
    assert is_lazy("typer.main", "subprocess", None)
    assert not is_lazy("typer.main", "inspect", None)
    assert set(ASIDE).isdisjoint(sys.modules)
