"""The walls between the rooms hold: each is tried by breaking it in a copy of the sources."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LARGEST = 300
"""Lines; a longer file is a room with two nouns."""


def lint(copy: Path) -> "subprocess.CompletedProcess[str]":
    """Hold the contracts of `pyproject.toml` against a copy of the sources."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-cache",
        ],
        cwd=copy,
        env={"PYTHONPATH": str(copy / "src"), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a copy of the sources and the configuration, to break things in."""
    shutil.copytree(
        ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_sources_keep_every_contract(copy: Path) -> None:
    done = lint(copy)
    assert done.returncode == 0, done.stdout


WALLS = (
    ("core/dossier.py", "ooo.store.notebook", "Rooms"),
    ("views/page.py", "ooo.store.notebook", "Rooms"),
    ("errors.py", "ooo.core.model", "Rooms"),
    ("core/dossier.py", "os", "The core is pure"),
    ("core/prep/first.py", "rich.text", "The core is pure"),
    ("core/prep/first.py", "ooo.words.language", "Rooms"),
    ("words/language.py", "ooo.views.page", "Rooms"),
    ("store/files.py", "ooo.words.language", "The store says nothing"),
    ("words/outline.py", "rich.text", "The core is pure"),
    ("cli/prep.py", "rich.text", "Only the views"),
    ("views/page.py", "typer", "Only the shell"),
    ("cli/prep.py", "tomli_w", "Only the store"),
    ("store/files.py", "socket", "Nothing opens"),
)
"""A room, what it must not import, and how the contract begins that says so."""


def test_an_import_through_a_wall_is_caught(copy: Path) -> None:
    """Each of them, by the contract that forbids it, which says which room and what."""
    for room, module, _ in WALLS:
        path = copy / "src" / "ooo" / room
        path.write_text(f"{path.read_text(encoding='utf-8')}\nimport {module}\n", "utf-8")
    done = lint(copy)
    assert done.returncode == 1, done.stdout
    _, told = done.stdout.split("\nBroken contracts\n")
    parts = re.split(r"\n([^\n]+)\n-{8,}\n", told)
    said = dict(zip(parts[1::2], parts[2::2], strict=True))
    for room, module, contract in WALLS:
        (part,) = (part for name, part in said.items() if name.startswith(contract))
        importer = "ooo." + room.removesuffix(".py").replace("/", ".")
        imported = module if module.startswith("ooo.") else module.split(".")[0]
        assert f" {importer} -> {imported} (l." in part
    assert all(name.startswith(tuple(contract for *_, contract in WALLS)) for name in said)


def test_no_file_outgrows_one_noun() -> None:
    lines = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / "src").rglob("*.py")
    }
    assert {path: count for path, count in lines.items() if count > LARGEST} == {}


def test_no_name_means_two_things() -> None:
    rooms: dict[str, list[str]] = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        for name in _defined(ast.parse(path.read_text("utf-8"))):
            rooms.setdefault(name, []).append(path.relative_to(ROOT / "src" / "ooo").as_posix())
    assert {name: where for name, where in rooms.items() if len(where) > 1} == {}


def _defined(module: ast.Module) -> Iterator[str]:
    """Give the classes and the types that a room names for others."""
    for node in module.body:
        names = []
        if isinstance(node, ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [each.id for each in node.targets if isinstance(each, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        yield from (name for name in names if name[0].isupper() and not name.isupper())


def test_every_room_can_be_entered_first() -> None:
    """Whichever command is given, no room waits for one that waits for it."""
    source = ROOT / "src"
    names = [
        ".".join(path.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((source / "ooo").rglob("*.py"))
    ]
    said = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    for loaded in [each for each in sys.modules if each.split('.')[0] == 'ooo']:\n"
        "        del sys.modules[loaded]\n"
        "    importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", said, *names],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
