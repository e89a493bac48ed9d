"""What leaves as JSON comes back into an empty notebook byte for byte, one's own keys included."""

import datetime as dt
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from ooo.core.dossier import Decision, Dossier, Restored
from ooo.core.exchange.brought import SourceText
from ooo.core.exchange.importing import Wishes, lay
from ooo.core.exchange.ours import HeldPerson, read_ours
from ooo.core.model import Cover, Me
from ooo.export.notebook import to_json
from ooo.store.create import create
from ooo.store.notebook import Notebook, PersonGone
from ooo.store.update import update
from ooo.store.whole import whole
from tests.form import FULL
from tests.store.test_search import dossiers

TODAY = dt.date(2026, 11, 23)
WISHES = Wishes(today=TODAY, new_id=lambda: pytest.fail("ids stay as they are"))

OWN = {
    "ooo.toml": 'mine = 1979-05-27T07:32:00Z\n[me]\nown = [1, 2.5, nan]\n[more]\nx = "é\\u0007"\n',
    "person.toml": 'name = "A"\nmine = { a = [true] }\n'
    'pauses = [{ from = 2026-01-01, why = "x" }]\n',
    "agenda.toml": (
        'above = 1\n[[point]]\ntext = "x"\nmine = "y"\n[[point]]\nid = "b2cd"\ntext = "z"\n'
        "[[other]]\nx = 1\n"
    ),
    "commitments.toml": (
        '[[commitment]]\ntext = "x"\nowner = "me"\nmoves = [{ on = 2026-01-01, mine = 1 }]\n'
    ),
    "meetings/2026-11-09.2.toml": "date = 2026-11-09\nplace = 'in \"a\"'\n[[note]]\ntext = 'x'\n",
    "settled/2025.toml": (
        '[[commitment]]\nid = "k7mx"\nowner = "me"\ntext = "x"\nsettled = 2025-01-02\n'
        'outcome = "kept"\nmine = 07:32:00\n'
    ),
}


def notebook_in(place: Path) -> Notebook:
    """Begin a notebook."""
    notebook = Notebook(place / "notebook", place / "state")
    create(notebook, Cover(me=Me(name="Marion")))
    return notebook


def carried(first: Notebook, second: Notebook) -> tuple[str, str]:
    """Give the JSON of a notebook, and that of the one it was put back into."""
    text = to_json(whole(first).value, TODAY)
    read = read_ours(SourceText(file="all.json", text=text))
    update(second, None, lambda held: lay(held, read, WISHES), command="ooo import")
    return text, to_json(whole(second).value, TODAY)


@settings(max_examples=60 if FULL else 20)
@given(alice=dossiers("alice"), karim=dossiers("karim"))
def test_any_notebook_comes_back_byte_for_byte(alice: Dossier, karim: Dossier) -> None:
    with tempfile.TemporaryDirectory() as place:
        first, second = (notebook_in(Path(place) / name) for name in ("first", "second"))
        held = {"alice": alice, "karim": karim}
        update(first, None, lambda _: Decision(held, None), command="made up")
        before, after = carried(first, second)
        assert after == before


def test_keys_of_ones_own_come_back_wherever_they_stand(tmp_path: Path) -> None:
    first, second = (notebook_in(tmp_path / name) for name in ("first", "second"))
    for name, text in OWN.items():
        home = Path(first.root) if name == "ooo.toml" else Path(first.root) / "people/a"
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        head = "schema = 1\n[defaults]\nminutes = 45\n" if name == "ooo.toml" else ""
        (home / name).write_text(text if not head else text.replace("[me]", head + "[me]"), "utf-8")
    before, after = carried(first, second)
    assert after == before
    for own in ("1979-05-27", "nan", "\\u0007", '"above": 1', '"place"', "07:32:00", '"why": "x"'):
        assert own in before
    assert "mine = 1" in (Path(second.root) / "people/a/commitments.toml").read_text("utf-8")


def test_everything_that_is_held_of_a_person_leaves() -> None:
    """A new family of records is never left behind."""
    fields = {*Dossier.__struct_fields__} - {"entries"}
    assert {*HeldPerson.__struct_fields__} - {"slug", "own"} == fields


def test_one_person_is_read_alone_or_not_at_all(tmp_path: Path) -> None:
    notebook = notebook_in(tmp_path)
    for slug in ("a", "b"):
        (tmp_path / "notebook/people" / slug).mkdir(parents=True)
        (tmp_path / "notebook/people" / slug / "person.toml").write_text('name = "X"\n', "utf-8")
    (tmp_path / "notebook/people/b/agenda.toml").write_text("point = 1\n", "utf-8")
    (tmp_path / "notebook/people/nobody").mkdir()
    assert [each.person.slug for each in whole(notebook).value.people] == ["a", "b"]
    assert [each.person.slug for each in whole(notebook, "b").value.people] == ["b"]
    with pytest.raises(PersonGone):
        whole(notebook, "c")


def test_a_file_that_a_record_of_is_wrong_of_keeps_its_keys_to_itself(tmp_path: Path) -> None:
    """What was not read has no place by which its keys could be found again."""
    notebook = notebook_in(tmp_path)
    home = tmp_path / "notebook/people/a"
    home.mkdir(parents=True)
    (home / "person.toml").write_text("name = 3\nmine = 1\n", "utf-8")
    (home / "agenda.toml").write_text('[[point]]\ntext = 1\nmine = 1\n[[point]]\ntext = "x"\n')
    (home / "goals.toml").write_text("this is no TOML", "utf-8")
    gathered = whole(notebook)
    assert gathered.value.own == {"a": {"person.toml": {"mine": 1}}}
    assert len(gathered.problems) == 3


def test_what_is_restored_without_a_page_leaves_the_page_alone(tmp_path: Path) -> None:
    notebook = notebook_in(tmp_path)
    update(notebook, None, lambda _: Decision({}, None, Restored()), command="x")
    assert notebook.cover()[0].me.name == "Marion"
