"""What TAB sees of a notebook, whatever state its files are in."""

import os
from pathlib import Path

import pytest

from ooo.store.glance import Glance, glance, is_interrupted
from ooo.store.place import NoNotebook, Place


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a notebook by hand: one person as it should be, others not."""
    root = tmp_path / "notebook"
    files = {
        "alice/person.toml": '\ufeffname = "Alice Martin"\n',
        "alice/agenda.toml": '[[point]]\nid = "t9we"\ntext = "On-call"\n[[point]]\ntext = "New"\n',
        "alice/commitments.toml": 'commitment = ["none", { id = 1, text = "x" }]\n',
        "bruno/person.toml": "name = 7\n",
        "bruno/agenda.toml": 'point = "none"\n',
        "chloe/person.toml": "[broken",
        "Dana/person.toml": 'name = "No slug"\n',
        "empty/notes.txt": "",
    }
    for path, text in files.items():
        (root / "people" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "people" / path).write_text(text, "utf-8")
    (root / "people" / "ooo.txt").write_text("", "utf-8")
    return root


def test_a_glance_gives_everyone_whose_directory_is_a_persons(root: Path) -> None:
    assert list(Glance(str(root)).people()) == [
        ("alice", "Alice Martin"),
        ("bruno", "bruno"),
        ("chloe", "chloe"),
    ]


def test_a_glance_gives_the_records_that_have_an_id_and_a_text(root: Path) -> None:
    seen = Glance(str(root))
    assert list(seen.records("alice", "agenda.toml", "point")) == [
        {"id": "t9we", "text": "On-call"}
    ]
    assert list(seen.records("alice", "commitments.toml", "commitment")) == []
    assert list(seen.records("bruno", "agenda.toml", "point")) == []
    assert list(seen.records("chloe", "agenda.toml", "point")) == []


def test_a_glance_gives_the_records_whose_id_begins_so(root: Path) -> None:
    seen = Glance(str(root))
    for begun, found in (("t", ["t9we"]), ("t9we", ["t9we"]), ("on", []), ("On-call", [])):
        records = seen.records("alice", "agenda.toml", "point", begun=begun)
        assert [record["id"] for record in records] == found


def test_what_cannot_be_read_is_passed_over(root: Path) -> None:
    (root / "people" / "alice" / "agenda.toml").unlink()
    os.mkfifo(root / "people" / "alice" / "agenda.toml")
    assert list(Glance(str(root)).records("alice", "agenda.toml", "point")) == []
    (root / "people").rename(root / "elsewhere")
    assert list(Glance(str(root)).people()) == []
    (root / "people").write_text("a file", "utf-8")
    assert list(Glance(str(root)).people()) == []


def test_a_glance_needs_a_notebook_and_creates_nothing(root: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    with glance(str(root), str(state)) as seen:
        assert len(list(seen.people())) == 3
    assert not state.exists()
    with pytest.raises(NoNotebook), glance(str(tmp_path), str(state)):
        pass


def test_a_journal_that_was_left_is_noticed(root: Path, tmp_path: Path) -> None:
    """Its command is finished first: a glance never shows half of one."""
    state = tmp_path / "state"
    assert not is_interrupted(str(root), str(state))
    journal = Path(Place(state, root).journal)
    journal.parent.mkdir(parents=True)
    journal.touch()
    assert is_interrupted(str(root), str(state))


def test_a_glance_gives_the_days_of_a_person_the_newest_first(root: Path) -> None:
    meetings = root / "people" / "alice" / "meetings"
    meetings.mkdir()
    names = ("2026-11-09.toml", "2026-11-09.note.toml", "2026-10-26.toml", "notes.toml", "x.txt")
    for name in (*names, "20261109-1-.toml"):
        (meetings / name).write_text("", "utf-8")
    (root / "people" / "bruno" / "meetings").write_text("", "utf-8")
    looked = Glance(str(root))
    assert list(looked.days(["alice", "bruno"])) == ["2026-11-09", "2026-10-26"]
    assert list(looked.days(["alice"], "2026-10")) == ["2026-10-26"]
    assert list(looked.days([])) == []
