"""A notebook of every schema that was ever released is kept, reads whole, and stays as it is."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from ooo.core.dossier import Decision, Held
from ooo.core.model import Point
from ooo.store.check import check
from ooo.store.files import Disk
from ooo.store.notebook import Notebook
from ooo.store.schema import CURRENT, SchemaTooNew
from ooo.store.update import redo, undo, update
from tests.harness import fix_of, make_private, says_of

GOLDEN = Path(__file__).parents[1] / "golden"
Snapshot = dict[str, bytes | None]
Look = Callable[[Path], Snapshot]
SCHEMAS = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())


@pytest.fixture(params=SCHEMAS)
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a private copy of a golden notebook, named as its schema."""
    root = tmp_path / str(request.param)
    shutil.copytree(GOLDEN / str(request.param), root)
    make_private(root)
    return root


def everything(notebook: Notebook) -> dict[str, Any]:
    """Give all that a notebook says, as plain values."""
    dossiers = [
        notebook.read(person.slug, meetings=lambda keys: keys, settled=None)
        for person in notebook.people().value
    ]
    assert [problem for gathered in dossiers for problem in gathered.problems] == []
    return {
        "cover": msgspec.to_builtins(notebook.cover()[0]),
        "people": [msgspec.to_builtins(gathered.value) for gathered in dossiers],
    }


def add_point(held: Held) -> Decision[None]:
    dossier = held.dossiers["alice"]
    points = (*dossier.points, Point(id="q4wz", text="Budget"))
    return Decision({"alice": msgspec.structs.replace(dossier, points=points)}, None)


def test_every_schema_has_its_notebook() -> None:
    """Whoever writes a new one keeps the old one here for ever."""
    assert [f"schema-{number}" for number in range(1, CURRENT + 1)] == SCHEMAS


def test_it_reads_whole_and_is_unchanged_by_reading(
    golden: Path, tmp_path: Path, snapshot: Look, quick: Disk
) -> None:
    """What it says is pinned beside it: a key that changes its meaning is seen here."""
    notebook = Notebook(golden, tmp_path / "state", disk=quick)
    before = snapshot(golden)
    pinned = msgspec.json.decode((GOLDEN / f"{golden.name}.json").read_bytes())
    assert msgspec.json.decode(msgspec.json.encode(everything(notebook))) == pinned
    assert [says_of(problem) for problem in check(notebook)] == ["a record has none"]
    assert snapshot(golden) == before


def test_it_is_written_and_taken_back_bit_for_bit(
    golden: Path, tmp_path: Path, snapshot: Look, quick: Disk
) -> None:
    notebook = Notebook(golden, tmp_path / "state", new_id=lambda: "b2cd", disk=quick)
    before = snapshot(golden)
    update(notebook, ["alice"], add_point, command="ooo add alice")
    changed = {name for name, raw in snapshot(golden).items() if raw != before[name]}
    assert changed == {"people/alice/agenda.toml"}
    undo(notebook)
    assert snapshot(golden) == before


def test_a_newer_one_is_read_as_far_as_it_goes_and_never_written(
    golden: Path, tmp_path: Path, snapshot: Look, quick: Disk
) -> None:
    """Undo and redo write too: what they put back could be of the older shape."""
    notebook = Notebook(golden, tmp_path / "state", disk=quick)
    said = everything(notebook)
    update(notebook, ["alice"], add_point, command="one")
    update(notebook, ["alice"], add_point, command="two")
    undo(notebook)
    undo(notebook)
    cover = golden / "ooo.toml"
    cover.write_text(cover.read_text("utf-8").replace(f"schema = {CURRENT}", "schema = 99"))
    before = snapshot(golden)
    assert everything(notebook)["people"] == said["people"]
    with pytest.raises(SchemaTooNew) as refused:
        update(notebook, ["alice"], add_point, command="ooo add alice")
    assert says_of(refused.value).startswith("This notebook has schema 99, ")
    assert fix_of(refused.value) == "Update ooo to a version that writes schema 99."
    for refuse in (undo, redo):
        with pytest.raises(SchemaTooNew):
            refuse(notebook)
    assert next((one.file, one.field) for one in check(notebook)) == ("ooo.toml", "schema")
    assert snapshot(golden) == before
