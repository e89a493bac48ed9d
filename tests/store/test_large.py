"""Large files are kept, taken back and finished like any other, up to what is read of a file."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Held
from ooo.core.model import Point
from ooo.store.files import LARGEST, Disk
from ooo.store.notebook import Notebook
from ooo.store.plan import TooLarge
from ooo.store.undo import NothingToUndo
from ooo.store.update import undo, update

HEAD = '[[point]]\nid = "b2cd"\ntext = "'


def add_point(held: Held) -> Decision[None]:
    dossier = held.dossiers["alice"]
    points = (*dossier.points, Point(id="q4wz", text="Budget"))
    return Decision({"alice": replace(dossier, points=points)}, None)


def fill(root: Path, size: int) -> bytes:
    """Make the agenda a file of that size."""
    raw = f'{HEAD}{"x" * (size - len(HEAD) - 2)}"\n'.encode()
    (root / "people/alice/agenda.toml").write_bytes(raw)
    return raw


def test_a_command_on_a_large_file_can_be_taken_back(
    root: Path, tmp_path: Path, quick: Disk
) -> None:
    """The undo entry holds the file twice, and so more than is read of a file of the notebook."""
    notebook = Notebook(root, tmp_path / "state", disk=quick)
    before = fill(root, LARGEST - 1000)
    update(notebook, ["alice"], add_point, command="ooo add alice")
    assert undo(notebook).command == "ooo add alice"
    assert (root / "people/alice/agenda.toml").read_bytes() == before


def test_a_command_on_a_large_file_that_was_killed_is_finished(
    root: Path, tmp_path: Path, dying: Callable[..., Disk], killed: type[BaseException], quick: Disk
) -> None:
    before = fill(root, LARGEST - 1000)
    agenda = root / "people/alice/agenda.toml"
    outcomes = set()
    for step in range(1, 30, 3):
        with suppress(killed):
            dead = Notebook(root, tmp_path / "state", disk=dying(step))
            update(dead, ["alice"], add_point, command="ooo add alice")
        fresh = Notebook(root, tmp_path / "state", disk=quick)
        left = os.path.lexists(fresh.state.journal)
        assert fresh.people().problems == ()
        new = agenda.read_bytes() != before
        outcomes.add((left, new))
        if new:
            undo(fresh)
        assert agenda.read_bytes() == before
        assert not os.path.lexists(fresh.state.journal)
    assert outcomes == {(False, False), (True, True), (False, True)}


def test_a_file_that_could_not_be_read_any_more_is_not_written(
    root: Path, tmp_path: Path, quick: Disk
) -> None:
    notebook = Notebook(root, tmp_path / "state", disk=quick)
    before = fill(root, LARGEST)
    with pytest.raises(TooLarge) as refused:
        update(notebook, ["alice"], add_point, command="ooo add alice")
    assert refused.value.facts["file"] == "people/alice/agenda.toml"
    assert (root / "people/alice/agenda.toml").read_bytes() == before
    with pytest.raises(NothingToUndo):
        undo(notebook)
