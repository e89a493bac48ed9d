import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from ooo.core.dossier import Decision, Held, Problem
from ooo.core.model import (
    Commitment,
    Cover,
    Goal,
    Me,
    Meeting,
    MeetingKey,
    Note,
    Person,
    Point,
)
from ooo.core.text.facts import File
from ooo.errors import Saying
from ooo.store.back import read_back
from ooo.store.files import Disk
from ooo.store.journal import RenameDirectory, Transaction, WriteFile
from ooo.store.lock import exclusive
from ooo.store.notebook import Notebook, PeopleUnread, PersonGone
from ooo.store.owner import FileOwner
from ooo.store.place import NoNotebook
from ooo.store.transaction import commit, writing
from ooo.store.update import update
from tests.harness import Home, copy_sample, fix_of, says_of

Look = Callable[[Path], dict[str, bytes | None]]


@pytest.fixture
def notebook(root: Path) -> Notebook:
    """Give the small notebook, never written to."""
    return Notebook(root, root.parent / "state")


def test_the_cover_is_read(notebook: Notebook) -> None:
    assert notebook.cover() == (Cover(me=Me(name="Marion Lefèvre")), ())


def test_a_cover_that_is_missing_is_all_defaults(notebook: Notebook, root: Path) -> None:
    (root / "ooo.toml").unlink()
    assert notebook.cover() == (Cover(), ())


def test_a_broken_cover_is_a_problem_and_reading_works(notebook: Notebook, root: Path) -> None:
    (root / "ooo.toml").write_text("schema = ")
    cover, problems = notebook.cover()
    assert (cover, [problem.file for problem in problems]) == (Cover(), ["ooo.toml"])
    assert len(notebook.people().value) == 2


def test_people_are_read_by_slug(notebook: Notebook) -> None:
    gathered = notebook.people()
    assert gathered.value == (
        Person(slug="alice", name="Alice Martin", cadence="2w"),
        Person(slug="karim", name="Karim Benali"),
    )
    assert gathered.problems == ()


def test_someone_whose_file_is_not_toml_is_called_by_the_directory(
    notebook: Notebook, root: Path
) -> None:
    (root / "people/karim/person.toml").write_text("name =")
    gathered = notebook.people()
    assert gathered.value[1] == Person(slug="karim", name="karim")
    assert [problem.file for problem in gathered.problems] == ["people/karim/person.toml"]


def test_only_directories_with_a_slug_and_a_person_are_people(
    notebook: Notebook, root: Path
) -> None:
    (root / "people/empty").mkdir()
    (root / "people/Not A Slug").mkdir()
    (root / "people/Not A Slug/person.toml").write_text('name = "x"')
    (root / "people/file.toml").write_text("")
    (root / "people/linked").symlink_to(root / "people/alice")
    assert [person.slug for person in notebook.people().value] == ["alice", "karim"]
    assert [one.person.slug for one in notebook.everyone().value] == ["alice", "karim"]


def test_one_person_is_read_with_what_is_open(notebook: Notebook) -> None:
    gathered = notebook.read("alice")
    dossier = gathered.value
    assert dossier.points == (Point(id="t9we", text="On-call load", added=dt.date(2026, 10, 20)),)
    assert dossier.commitments == (
        Commitment(
            id="k7mx",
            owner="me",
            text="send the salary grid",
            made=dt.date(2026, 10, 26),
            due=dt.date(2026, 11, 19),
        ),
        Commitment(id="x9qb", owner="them", text="draft the review", made=dt.date(2026, 11, 9)),
    )
    assert dossier.entries == (
        MeetingKey(date=dt.date(2026, 10, 26)),
        MeetingKey(date=dt.date(2026, 11, 9)),
    )
    assert (dossier.meetings, dossier.settled_commitments, gathered.problems) == ((), (), ())


def test_chosen_meetings_and_years_are_read(notebook: Notebook) -> None:
    dossier = notebook.read("alice", meetings=lambda keys: keys[-1:], settled=(2025,)).value
    assert dossier.meetings == (Meeting(date=dt.date(2026, 11, 9), notes=(Note(text="Tired"),)),)
    assert [one.id for one in dossier.settled_commitments] == ["b4ta"]
    assert dossier.settled_points == ()


def test_all_years_are_read_the_oldest_first(notebook: Notebook, root: Path) -> None:
    (root / "people/alice/settled/notes.toml").write_text("")
    dossier = notebook.read("alice", settled=None).value
    assert [one.id for one in dossier.settled_commitments] == ["b4ta"]
    assert [one.id for one in dossier.settled_points] == ["n3xt"]


def test_goals_and_autonomy_are_read(notebook: Notebook) -> None:
    dossier = notebook.read("karim").value
    assert dossier.goals == (Goal(id="g4p2", title="Autonomous on payroll"),)
    assert [(one.topic, one.level) for one in dossier.autonomy] == [("payroll", 3)]


def test_someone_who_is_not_there_is_refused(notebook: Notebook, root: Path) -> None:
    (root / "people/empty").mkdir()
    for slug in ("nobody", "empty", "..", "alice/meetings"):
        with pytest.raises(PersonGone):
            notebook.read(slug)


def test_everyone_is_read_with_the_files_asked_for(notebook: Notebook) -> None:
    alice, karim = notebook.everyone(files=frozenset({"commitments.toml"})).value
    assert (len(alice.commitments), alice.points, len(alice.entries)) == (2, (), 2)
    assert (karim.goals, karim.autonomy) == ((), ())


def test_everyone_is_read_with_the_entries_asked_for(notebook: Notebook, root: Path) -> None:
    (root / "people/alice/meetings/2026-11-06.2.toml").write_text("")
    (root / "people/alice/meetings/notes.txt").write_text("")
    shown: list[list[dt.date]] = []

    def newest(keys: Iterable[MeetingKey]) -> tuple[MeetingKey, ...]:
        found = list(keys)
        shown.append([key.date for key in found])
        return tuple(found[:1])

    alice, _ = notebook.everyone(entries=newest).value
    assert len(alice.entries) == 1
    assert shown[0] == sorted(shown[0], reverse=True)
    assert len(shown[0]) == len(notebook.read("alice").value.entries) == 3


def test_no_notebook_says_how_to_make_one(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "none", tmp_path / "state")
    with pytest.raises(NoNotebook) as caught:
        notebook.people()
    assert says_of(caught.value) == f"There is no notebook at {tmp_path / 'none'}."
    assert "ooo init" in fix_of(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_reading_creates_and_changes_nothing(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    before = snapshot(root.parent)
    notebook.cover()
    notebook.people()
    notebook.everyone()
    notebook.read("alice", meetings=lambda keys: keys, settled=None)
    assert snapshot(root.parent) == before


def test_what_is_overdue_is_found_without_opening_a_meeting(root: Path) -> None:
    """Ten years of meetings must cost a listing, and no more."""
    script = f"""
import os, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from pathlib import Path
from ooo.store.notebook import Notebook
before = len(opened)
Notebook(Path({str(root)!r}), Path({str(root.parent / "state")!r})).everyone(
    files=frozenset({{"commitments.toml"}})
)
print("\\n".join(opened[before:]))
print(*(name for name in ("tomli_w", "hashlib", "dataclasses") if name in sys.modules))
"""
    environment = {
        **{name: value for name, value in os.environ.items() if "COVERAGE" not in name},
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment
    )
    *opened, loaded = result.stdout.split("\n")[:-1]
    inside = sorted(path.removeprefix(f"{root}/") for path in opened if path.startswith(str(root)))
    assert inside == [
        "people",
        "people/alice",
        "people/alice/commitments.toml",
        "people/alice/meetings",
        "people/alice/person.toml",
        "people/karim",
        "people/karim/commitments.toml",
        "people/karim/meetings",
        "people/karim/person.toml",
    ]
    assert loaded == ""


# What is broken costs only itself


def break_toml(path: Path) -> None:
    path.write_text("[[point]\n")


def break_text(path: Path) -> None:
    path.write_bytes(b"name = \xff")


def break_link(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def break_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


BREAKERS: dict[str, Callable[[Path], None]] = {
    "toml": break_toml,
    "text": break_text,
    "link": break_link,
    "directory": Path.mkdir,
    "pipe": os.mkfifo,
    "large": break_large,
}


@pytest.mark.parametrize("sort", BREAKERS)
@pytest.mark.parametrize(
    "name",
    [
        "person.toml",
        "agenda.toml",
        "commitments.toml",
        "goals.toml",
        "meetings/2026-11-09.toml",
        "settled/2026.toml",
    ],
)
def test_a_broken_file_costs_only_itself(
    notebook: Notebook, root: Path, name: str, sort: str
) -> None:
    whole = notebook.read("alice", meetings=lambda keys: keys, settled=None).value
    path = root / "people/alice" / name
    path.unlink(missing_ok=True)
    BREAKERS[sort](path)
    gathered = notebook.read("alice", meetings=lambda keys: keys, settled=None)
    assert [problem.file for problem in gathered.problems] == [f"people/alice/{name}"]
    assert all(problem.says and fix_of(problem) for problem in gathered.problems)
    assert gathered.value.entries == whole.entries
    kept = {
        "person.toml": gathered.value.person == whole.person,
        "agenda.toml": gathered.value.points == whole.points,
        "commitments.toml": gathered.value.commitments == whole.commitments,
        "meetings/2026-11-09.toml": gathered.value.meetings == whole.meetings,
        "settled/2026.toml": gathered.value.settled_points == whole.settled_points,
    }
    assert [each for each, same in kept.items() if not same] == [name] * (name in kept)
    assert len(notebook.everyone().value) == 2


@pytest.mark.parametrize("name", ["people/alice/meetings", "people/alice/settled", "people"])
def test_a_directory_that_is_a_link_is_named_and_not_followed(
    notebook: Notebook, root: Path, tmp_path: Path, name: str
) -> None:
    (root / name).rename(tmp_path / "elsewhere")
    (root / name).symlink_to(tmp_path / "elsewhere")
    link = Problem(
        file=name,
        says=Saying("it is a link, which is not followed"),
        fix=Saying("Put the file itself there."),
    )
    if name == "people":
        with pytest.raises(PeopleUnread) as refused:
            notebook.people()
        assert (says_of(refused.value), fix_of(refused.value)) == (
            "people: it is a link, which is not followed, so nobody's notes can be read.",
            "Put the file itself there.",
        )
    else:
        gathered = notebook.read("alice", settled=None)
        assert gathered.problems == (link,)


# After a crash


CRASHED = Transaction(
    "log alice",
    (
        RenameDirectory("people/karim", "people/kb"),
        WriteFile("people/alice/agenda.toml", None, b""),
    ),
)


def crash(notebook: Notebook, root: Path, killed: type[BaseException]) -> None:
    """Leave a transaction in the journal, nothing of it in place."""

    class Dies(Disk):
        def rename(self, source: str, target: str) -> None:
            super().rename(source, target)
            raise killed

    (root / "people/alice/agenda.toml").unlink()
    dead = Notebook(root, root.parent / "state", disk=Dies())
    with pytest.raises(killed), writing(dead.root, dead.state):
        commit(dead.root, dead.state, CRASHED)
    assert notebook.state.journal == dead.state.journal
    assert os.path.lexists(notebook.state.journal)


def test_a_reader_that_may_write_finishes_what_a_crash_left(
    notebook: Notebook, root: Path, killed: type[BaseException]
) -> None:
    crash(notebook, root, killed)
    assert [person.slug for person in notebook.people().value] == ["alice", "kb"]
    assert (root / "people/alice/agenda.toml").exists()
    assert not os.path.lexists(notebook.state.journal)


@pytest.mark.parametrize("hand_edit", [False, True])
def test_a_reader_that_may_not_finish_it_reads_and_names_what_waits(
    notebook: Notebook, root: Path, killed: type[BaseException], snapshot: Look, *, hand_edit: bool
) -> None:
    """Whether it can be finished is not this reader's to say, and nothing is said to be absent."""
    crash(notebook, root, killed)
    if hand_edit:
        (root / "people/alice/agenda.toml").write_text("[[point]]\ntext = 'mine'\n")
    before = snapshot(root.parent)

    class ReadOnly(Disk):
        def open_lock(self, path: str, owner: FileOwner | None = None) -> int:
            raise OSError(30, "read-only", path)

    lock = notebook.state.lock
    reader = Notebook(root, root.parent / "state", disk=ReadOnly())
    found = reader.people()
    told = (
        (
            "`log alice` was interrupted here and waits to be finished: the disk is read-only "
            f"({lock})"
        ),
        "Make it writable. The next command goes on with it.",
    )
    assert {(says_of(each), fix_of(each)) for each in found.problems} == {told}
    assert found.unread == tuple(File(each.file) for each in found.problems)
    assert "people/alice/agenda.toml" in found.unread
    assert snapshot(root.parent) == before


def test_what_was_parked_is_named_to_readers_it_concerns(
    notebook: Notebook, root: Path, killed: type[BaseException]
) -> None:
    crash(notebook, root, killed)
    (root / "people/alice/agenda.toml").write_text("")
    (root / "people/alice/agenda.toml").write_text("[[point]]\ntext = 'mine'\n")
    assert [one.file for one in notebook.everyone().problems] == ["people/alice/agenda.toml"]
    assert [one.file for one in notebook.read("alice").problems] == ["people/alice/agenda.toml"]
    assert notebook.read("karim").problems == ()


def test_a_first_write_that_begins_during_a_reading_is_seen_whole(notebook: Notebook) -> None:
    """Where no lock exists yet there is none to take, so the reading is done again."""
    written: list[str] = []

    def choose(keys: tuple[MeetingKey, ...]) -> tuple[MeetingKey, ...]:
        if not written:
            written.append(update(notebook, ["alice"], forget_points, command="drop"))
        return keys

    assert notebook.read("alice", meetings=choose).value.points == ()


def forget_points(held: Held) -> Decision[str]:
    """Take the points off Alice's agenda."""
    alice = held.dossiers["alice"]
    after = type(alice)(person=alice.person, commitments=alice.commitments, entries=alice.entries)
    return Decision({"alice": after}, "done")


def test_a_state_directory_that_cannot_be_used_is_read_without(root: Path) -> None:
    (root.parent / "file").write_text("")
    notebook = Notebook(root, root.parent / "file")
    assert len(notebook.people().value) == 2


def test_readers_wait_for_a_writer(notebook: Notebook) -> None:
    """Only the lock is tried here; that a reader gives up is the lock's own test."""
    notebook.state.make()
    with exclusive(notebook.state.lock, Disk()):
        pass
    assert len(notebook.people().value) == 2


def test_who_is_gone_cannot_be_looked_back_at(home: Path) -> None:
    root = copy_sample(Home(home))
    notebook = Notebook(root, Home(home).state)
    with pytest.raises(PersonGone):
        read_back(notebook, "nobody", years=lambda _: None, choose=lambda _: {})
