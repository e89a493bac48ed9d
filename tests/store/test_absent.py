"""What is not there, and what could not be read, are told apart."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Held
from ooo.core.model import Point, SettledPoint
from ooo.core.model.keys import key_fact
from ooo.core.text.facts import Code, Words
from ooo.store.check import check
from ooo.store.files import Disk
from ooo.store.fix import fix
from ooo.store.notebook import Notebook, PeopleUnread, PersonGone
from ooo.store.place import NoNotebook, NotebookUnread
from ooo.store.plan import FileBroken
from ooo.store.update import redo, undo, update
from tests.harness import fix_of, in_english, says_of

CLOUD = "it only stands for {}, which a cloud has not brought here"


@pytest.fixture
def notebook(root: Path, quick: Disk) -> Notebook:
    """Give the small notebook, with ids for what is added."""
    ids = iter(f"a{number}bc" for number in range(2, 10))
    return Notebook(root, root.parent / "state", disk=quick, new_id=lambda: next(ids))


def add_point(notebook: Notebook, slug: str, text: str = "x") -> None:
    """Put a point on someone's agenda."""

    def decide(held: Held) -> Decision[None]:
        before = held.dossiers[slug]
        return Decision({slug: replace(before, points=(*before.points, Point(text=text)))}, None)

    update(notebook, (slug,), decide, command=f"add {slug}")


def settle_all(notebook: Notebook, slug: str) -> None:
    """Take everything off someone's agenda."""
    update(
        notebook,
        (slug,),
        lambda held: Decision({slug: replace(held.dossiers[slug], points=())}, None),
        command=f"drop {slug}",
    )


def found(notebook: Notebook, slug: str) -> list[tuple[str, str]]:
    """Give the file and the sentence of what a reading of one person could not use."""
    return [(each.file, says_of(each)) for each in notebook.read(slug).problems]


@pytest.mark.parametrize("name", [".agenda.toml.icloud", "agenda.toml.nextcloud"])
def test_what_a_cloud_has_not_brought_is_named_and_not_written_as_new(
    notebook: Notebook, root: Path, snapshot: Callable[[Path], object], name: str
) -> None:
    """A file written in its place would be in the way of the one that comes."""
    (root / "people/alice/agenda.toml").rename(root / "people/alice" / name)
    assert found(notebook, "alice") == [("people/alice/agenda.toml", CLOUD.format("agenda.toml"))]
    assert notebook.read("alice").unread == ("people/alice/agenda.toml",)
    before = snapshot(root)
    with pytest.raises(FileBroken) as refused:
        add_point(notebook, "alice")
    assert CLOUD.format("agenda.toml") in says_of(refused.value)
    assert snapshot(root) == before


def test_a_placeholder_beside_the_file_itself_stops_nothing(notebook: Notebook, root: Path) -> None:
    (root / "people/alice/.agenda.toml.icloud").write_text("")
    assert notebook.read("alice").problems == ()
    add_point(notebook, "alice")


def test_a_person_whose_own_page_is_in_a_cloud_is_a_person(notebook: Notebook, root: Path) -> None:
    home = root / "people/alice"
    (home / "person.toml").rename(home / ".person.toml.icloud")
    assert [each.slug for each in notebook.people().value] == ["alice", "karim"]
    assert found(notebook, "alice") == [("people/alice/person.toml", CLOUD.format("person.toml"))]


def test_a_meeting_in_a_cloud_took_place(notebook: Notebook, root: Path) -> None:
    meetings = root / "people/alice/meetings"
    (meetings / "2026-11-09.toml").rename(meetings / ".2026-11-09.toml.icloud")
    (meetings / ".DS_Store").write_text("")
    gathered = notebook.read("alice", meetings=lambda keys: keys)
    assert [str(key.date) for key in gathered.value.entries] == ["2026-10-26", "2026-11-09"]
    assert [str(each.date) for each in gathered.value.meetings] == ["2026-10-26"]
    assert gathered.unread == ("people/alice/meetings/2026-11-09.toml",)


@pytest.mark.parametrize("ending", ["nextcloud", "cloud"])
def test_a_meeting_that_a_name_behind_its_own_stands_for_took_place(
    notebook: Notebook, root: Path, ending: str
) -> None:
    meetings = root / "people/alice/meetings"
    (meetings / "2026-11-09.toml").rename(meetings / f"2026-11-09.toml.{ending}")
    gathered = notebook.read("alice")
    assert [str(key.date) for key in gathered.value.entries] == ["2026-10-26", "2026-11-09"]
    assert gathered.unread == ("people/alice/meetings/2026-11-09.toml",)


def test_what_was_settled_in_a_year_that_is_in_a_cloud_is_not_begun_anew(
    notebook: Notebook, root: Path
) -> None:
    settled = root / "people/alice/settled"
    for year, name in (("2026", ".2026.toml.icloud"), ("2025", "2025.toml.nextcloud")):
        (settled / f"{year}.toml").rename(settled / name)
    gathered = notebook.read("alice", settled=None)
    assert gathered.unread == tuple(f"people/alice/settled/{year}.toml" for year in (2025, 2026))
    assert [(each.file, says_of(each)) for each in check(notebook)] == [
        (f"people/alice/settled/{year}.toml", CLOUD.format(f"{year}.toml")) for year in (2025, 2026)
    ]

    def settle(held: Held) -> Decision[None]:
        alice = held.dossiers["alice"]
        done = SettledPoint(text="x", settled=dt.date(2026, 11, 23), outcome="said")
        return Decision({"alice": replace(alice, settled_points=(done,))}, None)

    with pytest.raises(FileBroken):
        update(notebook, ("alice",), settle, command="done")
    assert not (settled / "2026.toml").exists()


def test_the_notebooks_own_page_may_be_in_a_cloud(notebook: Notebook, root: Path) -> None:
    (root / "ooo.toml").rename(root / ".ooo.toml.icloud")
    says = CLOUD.format("ooo.toml")
    assert [(each.file, says_of(each)) for each in notebook.cover()[1]] == [("ooo.toml", says)]
    assert [(each.file, says_of(each)) for each in check(notebook)] == [("ooo.toml", says)]
    with pytest.raises(FileBroken):
        add_point(notebook, "alice")


def test_a_meeting_with_an_odd_name_is_told_where_one_looks_closely(
    notebook: Notebook, root: Path
) -> None:
    meetings = root / "people/alice/meetings"
    (meetings / "2026-11-09.toml").rename(meetings / "2026-11-9.toml")
    (meetings / "2026-10-26.toml").rename(meetings / "2026-10-26.toml.nextcloud")
    (meetings / "notes.txt").write_text("")
    gathered = notebook.read("alice")
    assert [(each.file, fix_of(each)) for each in gathered.near] == [
        ("people/alice/meetings/2026-11-9.toml", "Name it 2026-11-09.toml.")
    ]
    assert gathered.unread == (
        "people/alice/meetings/2026-10-26.toml",
        "people/alice/meetings/2026-11-9.toml",
    )
    assert notebook.everyone().near == ()
    told = {each.file: says_of(each) for each in check(notebook)}
    assert told["people/alice/meetings/2026-10-26.toml"] == CLOUD.format("2026-10-26.toml")
    assert "people/alice/meetings/2026-10-26.toml.nextcloud" not in told


def test_an_empty_file_that_held_something_is_named_and_not_written(
    notebook: Notebook, root: Path
) -> None:
    """A sync that failed leaves such a file."""
    agenda = root / "people/karim/agenda.toml"
    add_point(notebook, "karim")
    agenda.write_bytes(b"")
    says = "it is empty, and held something when ooo last wrote it"
    assert found(notebook, "karim") == [("people/karim/agenda.toml", says)]
    with pytest.raises(FileBroken):
        add_point(notebook, "karim")
    assert agenda.read_bytes() == b""
    agenda.unlink()
    add_point(notebook, "karim")


def test_an_empty_file_that_was_left_so_is_one(notebook: Notebook, root: Path) -> None:
    (root / "people/karim/agenda.toml").write_bytes(b"")
    assert found(notebook, "karim") == []
    add_point(notebook, "karim")
    settle_all(notebook, "karim")
    (root / "people/karim/agenda.toml").write_bytes(b"")
    assert found(notebook, "karim") == []


def test_what_undo_took_back_counts_as_it_stood_before(notebook: Notebook, root: Path) -> None:
    add_point(notebook, "karim", "first")
    add_point(notebook, "karim", "second")
    undo(notebook)
    undo(notebook)
    (root / "people/karim/agenda.toml").write_bytes(b"")
    assert found(notebook, "karim") == []
    (root / "people/karim/agenda.toml").unlink()
    redo(notebook)
    (root / "people/karim/agenda.toml").write_bytes(b"")
    assert len(found(notebook, "karim")) == 1


def test_a_file_is_known_by_its_name_before_a_renaming_and_through_a_broken_entry(
    notebook: Notebook, root: Path
) -> None:
    add_point(notebook, "karim")

    def rename(held: Held) -> Decision[None]:
        before = held.dossiers["karim"]
        after = replace(before, person=replace(before.person, slug="kb"))
        return Decision({"karim": after}, None)

    update(notebook, ("karim",), rename, command="rename")
    add_point(notebook, "alice")
    broken = Path(notebook.state.undo) / "00000004"
    broken.write_bytes(b"no entry")
    (Path(notebook.state.undo) / "00000005").symlink_to(broken)
    (root / "people/kb/agenda.toml").write_bytes(b"")
    assert len(found(notebook, "kb")) == 1


@pytest.mark.parametrize(
    ("stand", "says"),
    [
        (lambda path: path.symlink_to("nowhere"), "it is a link, which is not followed"),
        (lambda path: path.touch(0o600), "a file stands where a directory belongs"),
    ],
)
def test_what_stands_in_the_place_of_a_person_is_named(
    notebook: Notebook, root: Path, stand: Callable[[Path], object], says: str
) -> None:
    stand(root / "people/bruno")
    gathered = notebook.people()
    assert [each.slug for each in gathered.value] == ["alice", "karim"]
    assert [(each.file, says_of(each)) for each in gathered.problems] == [("people/bruno", says)]
    assert gathered.unread == ("people/bruno",)
    assert [(each.file, says_of(each)) for each in check(notebook)] == [("people/bruno", says)]


def test_notes_without_a_person_are_named(notebook: Notebook, root: Path) -> None:
    (root / "people/alice/person.toml").unlink()
    gathered = notebook.people()
    says = "it is no person: it holds no person.toml"
    assert [(each.file, says_of(each)) for each in gathered.problems] == [("people/alice", says)]
    with pytest.raises(PersonGone):
        notebook.read("alice")
    (root / "people/empty").mkdir()
    assert notebook.people().unread == ("people/alice",)


def test_a_name_that_cannot_be_a_persons_is_named_where_one_is_behind_it(
    notebook: Notebook, root: Path
) -> None:
    (root / "people/Old Lists").mkdir()
    assert notebook.people().problems == ()
    (root / "people/alice").rename(root / "people/Alice")
    says = "it is not a directory whose name can be a person's"
    assert [says_of(each) for each in notebook.people().problems] == [says]


def test_a_copy_of_a_person_holds_up_nobody(notebook: Notebook, root: Path) -> None:
    """A list of people is asked for often; `check` names the copy."""
    shutil.copytree(root / "people/alice", root / "people/alice (conflict from laptop)")
    gathered = notebook.people()
    assert [each.slug for each in gathered.value] == ["alice", "karim"]
    assert (gathered.problems, gathered.unread) == ((), ())
    copy = "people/alice (conflict from laptop)"
    assert [each.file for each in check(notebook)] == [copy]


def test_where_people_cannot_be_listed_that_is_what_every_command_says(
    notebook: Notebook, root: Path
) -> None:
    (root / "people").rename(root / "elsewhere")
    (root / "people").symlink_to("elsewhere")
    says = "people: it is a link, which is not followed, so nobody's notes can be read."
    for read in (notebook.people, notebook.everyone, lambda: notebook.read("alice")):
        with pytest.raises(PeopleUnread) as refused:
            read()
        assert says_of(refused.value) == says
        assert fix_of(refused.value) == "Put the file itself there."
    assert in_english(fix(notebook).refused) == (says,)
    with pytest.raises(FileBroken):
        add_point(notebook, "alice")


SLIPS = {
    '[[commitments]]\ntext = "x"\nowner = "me"\n': [
        (
            1,
            "commitments",
            "no record of this file has that name, so it is not read",
            "Begin each record with [[commitment]].",
        )
    ],
    'mine = 1\n[[note]]\ntext = "x"\n[[points]]\ntext = "x"\n[mine2]\na = 1\n[[todo]]\na = 1\n': [
        (
            2,
            "note",
            "no record of this file has that name, so it is not read",
            "Begin each record with [[note]], in meetings.",
        ),
        (
            4,
            "points",
            "no record of this file has that name, so it is not read",
            "Begin each record with [[point]], in agenda.toml.",
        ),
        (
            8,
            "todo",
            "no record of this file has that name, so it is not read",
            "What is read here is called commitment.",
        ),
    ],
    '[[commitment]]\ntext = "x"\nowner = "me"\nsensitve = true\ndeu = 2026-11-23\njira = "A"\n': [
        (
            4,
            "sensitve",
            "it is nearly sensitive, and kept to yourself for that",
            "Write sensitive = …",
        ),
        (5, "deu", "it is nearly due, and is not read", "Write due = …"),
    ],
    '[[commitment]]\ntext = "x"\nowner = "me"\nsensitive = false\nSENSITIVE = false\n': [
        (5, "SENSITIVE", "it is nearly sensitive, and is not read", "Write sensitive = …"),
    ],
}


@pytest.mark.parametrize(("text", "told"), SLIPS.items())
def test_what_is_nearly_ours_is_named_with_the_right_spelling(
    notebook: Notebook, root: Path, text: str, told: list[tuple[int, str, str, str]]
) -> None:
    """Own keys are passed over."""
    (root / "people/alice/commitments.toml").write_text(text)
    (root / "people/alice/commitments.toml").chmod(0o600)
    near = notebook.read("alice").near
    assert [(each.line, each.field, says_of(each), fix_of(each)) for each in near] == told
    assert set(near) <= set(check(notebook))


def test_keys_above_records_are_compared_too(notebook: Notebook, root: Path) -> None:
    file = root / "people/alice/person.toml"
    file.write_text(
        'name = "A"\nnick = "B"\ncadance = "2w"\n[[x]]\na = 1\n[preferences]\ncadance = "x"\n'
    )
    assert [(each.field, fix_of(each)) for each in notebook.read("alice").near] == [
        ("cadance", "Write cadence = …"),
        ("x", "No records are read in this file."),
    ]
    assert [each.field for each in notebook.everyone().near] == ["x"]


@pytest.mark.parametrize("key", ["form", "fromm", "From"])
def test_a_key_within_a_record_is_compared_with_the_keys_of_the_file(
    notebook: Notebook, root: Path, key: str
) -> None:
    """What a pause is read into has another name, since Python keeps the word `from`."""
    pause = f"{{ {key} = 2026-11-02, until = 2026-12-01 }}"
    (root / "people/alice/person.toml").write_text(f'name = "A"\npauses = [{pause}]\n')
    assert [(each.line, each.field, says_of(each), fix_of(each)) for each in check(notebook)] == [
        (2, f"pauses[0].{key}", "it is nearly from, and is not read", "Write from = …")
    ]


def test_the_name_that_a_key_has_in_the_code_is_a_key_of_the_persons_own(
    notebook: Notebook, root: Path
) -> None:
    (root / "people/alice/person.toml").write_text(
        'name = "A"\npauses = [{ first = 2026-11-02, until = 2026-12-01 }]\n'
    )
    assert notebook.read("alice").value.person.pauses[0].first is None
    assert notebook.read("alice").near == ()
    assert key_fact("pauses[0].first") == Words("pauses[0].first")
    assert key_fact("pauses[0].from") == Code("pauses[0].from")


@pytest.mark.parametrize("value", ["true", "1", '"yes"'])
@pytest.mark.parametrize("key", ["sensitve", "Sensitive", "sensitives", "sensetiv", '"sensitive "'])
def test_what_is_nearly_sensitive_is_sensitive_until_it_is_mended(
    notebook: Notebook, root: Path, key: str, value: str
) -> None:
    text = f'[[point]]\ntext = "x"\n{key} = {value}\nmine = 3\n'
    (root / "people/alice/agenda.toml").write_text(text)
    assert [each.sensitive for each in notebook.read("alice").value.points] == [True]
    assert [each.sensitive for each in notebook.everyone().value[0].points] == [True]
    add_point(notebook, "alice")
    assert text in (root / "people/alice/agenda.toml").read_text()


def test_records_in_a_file_with_nearly_the_right_name_are_unread(
    notebook: Notebook, root: Path
) -> None:
    home = root / "people/alice"
    (home / "commitments.toml").rename(home / "commitment.toml")
    (home / "agenda.toml").rename(home / "agenda 2.toml")
    (home / "photo.jpg").write_text("")
    gathered = notebook.read("alice")
    assert gathered.unread == ("people/alice/agenda 2.toml", "people/alice/commitment.toml")
    assert [each.file for each in gathered.near] == [*gathered.unread]
    (home / "agenda.toml").write_text("")
    assert notebook.read("alice").unread == ("people/alice/commitment.toml",)


@pytest.mark.parametrize("name", [".ooo.toml.icloud", ".people.icloud", "ooo.toml.nextcloud"])
def test_a_notebook_that_is_nothing_but_a_placeholder_is_not_said_to_be_none(
    tmp_path: Path, name: str
) -> None:
    root = tmp_path / "cloud"
    root.mkdir()
    (root / name).write_text("")
    with pytest.raises(NotebookUnread) as caught:
        Notebook(root, tmp_path / "state").people()
    assert says_of(caught.value).startswith(f"The notebook at {root} cannot be read: it only stand")
    (root / name).unlink()
    with pytest.raises(NoNotebook):
        Notebook(root, tmp_path / "state").people()
