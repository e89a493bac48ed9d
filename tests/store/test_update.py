import datetime as dt
import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Decision, Dossier, Held
from ooo.core.model import Commitment, Meeting, Note, Person, Point, SettledCommitment
from ooo.errors import OooError, Saying
from ooo.store import reader
from ooo.store.edit import CannotEdit
from ooo.store.files import CannotWrite, Disk, Unreadable
from ooo.store.journal import Parked, Transaction, encode
from ooo.store.listing import DirectoryEntry, list_directory
from ooo.store.notebook import Notebook, PersonGone
from ooo.store.operations import ChangedMeanwhile
from ooo.store.place import NoNotebook
from ooo.store.plan import DirectoryTaken, FileBroken, Undecided
from ooo.store.schema import SchemaTooNew
from ooo.store.undo import entries
from ooo.store.unfinished import NotFinished
from ooo.store.update import ATTEMPTS, redo, undo, update
from tests.form import in_turn
from tests.harness import says_of

Look = Callable[[Path], dict[str, bytes | None]]
MakeDisk = Callable[..., Disk]
TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def notebook(root: Path, quick: Disk) -> Notebook:
    """Give the small notebook."""
    return Notebook(root, root.parent / "state", disk=quick)


def log(held: Held) -> Decision[str]:
    """Decide what a log of Alice does: five files, one of them new, one moved record."""
    alice = held.dossiers["alice"]
    kept, *rest = alice.commitments
    settled = SettledCommitment(
        id=kept.id,
        owner=kept.owner,
        text=kept.text,
        made=kept.made,
        due=kept.due,
        settled=TODAY,
        outcome="kept",
    )
    meeting = Meeting(date=TODAY, points=alice.points, notes=(Note(text="Quieter sprint"),))
    after = replace(
        alice,
        person=replace(alice.person, role="Engineer"),
        points=(Point(id="p4ra", text="Roadmap", added=TODAY),),
        commitments=(*rest, Commitment(id="m4kc", owner="me", text="the deck", made=TODAY)),
        entries=(*alice.entries, meeting.key),
        meetings=(meeting,),
        settled_commitments=(settled,),
    )
    return Decision({"alice": after}, "logged")


def add_point(text: str, its_id: str, slug: str = "alice") -> Callable[[Held], Decision[str]]:
    """Decide to add a point."""

    def decide(held: Held) -> Decision[str]:
        dossier = held.dossiers[slug]
        point = Point(id=its_id, text=text, added=TODAY)
        return Decision({slug: replace(dossier, points=(*dossier.points, point))}, text)

    return decide


def rename_karim(held: Held) -> Decision[str]:
    """Decide to move Karim's directory, and to change who he is."""
    karim = held.dossiers["karim"]
    after = replace(karim, person=replace(karim.person, slug="kb", role="Lead"))
    return Decision({"karim": after}, "renamed")


def add_ines(held: Held) -> Decision[str]:
    """Decide that there is someone new."""
    person = Person(slug="ines", name="Inès Roux", added=TODAY)
    meeting = Meeting(date=TODAY, kind="first")
    assert "ines" not in held.dossiers
    return Decision({"ines": Dossier(person=person, meetings=(meeting,))}, "added")


def test_a_command_writes_what_it_decided_and_gives_its_answer(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    before = snapshot(root)
    assert update(notebook, ["alice"], log, command="log alice") == "logged"
    after = snapshot(root)
    assert {name for name in after if before.get(name) != after[name]} == {
        "people/alice/agenda.toml",
        "people/alice/commitments.toml",
        "people/alice/meetings/2026-11-23.toml",
        "people/alice/person.toml",
        "people/alice/settled/2026.toml",
    }
    dossier = notebook.read("alice", meetings=lambda keys: keys[-1:], settled=(2026,)).value
    assert [one.id for one in dossier.points] == ["p4ra"]
    assert [one.id for one in dossier.commitments] == ["x9qb", "m4kc"]
    assert [one.id for one in dossier.settled_commitments] == ["k7mx"]
    assert [one.id for one in dossier.meetings[0].points] == ["t9we"]
    assert "# hers\n[[commitment]]" in (root / "people/alice/commitments.toml").read_text()


def test_what_is_held_is_what_was_asked_for(notebook: Notebook) -> None:
    seen: list[Held] = []

    def look(held: Held) -> Decision[None]:
        seen.append(held)
        return Decision({}, None)

    update(notebook, ["karim", "nobody"], look, command="look")
    update(notebook, None, look, command="look")
    update(notebook, ["alice"], look, command="look", meetings=lambda keys: keys, settled=None)
    ids = frozenset({"t9we", "k7mx", "x9qb", "g4p2"})
    assert [(set(held.dossiers), held.ids) for held in seen] == [
        ({"karim"}, ids),
        ({"alice", "karim"}, ids),
        ({"alice"}, ids),
    ]
    alice = seen[2].dossiers["alice"]
    assert (len(alice.meetings), len(alice.settled_commitments)) == (2, 1)


def test_nothing_decided_is_nothing_written(notebook: Notebook, root: Path, snapshot: Look) -> None:
    before = snapshot(root)
    update(notebook, None, lambda held: Decision(held.dossiers, None), command="look")
    assert (snapshot(root), entries(notebook.state)) == (before, ())


def test_a_new_person_gets_directories_in_the_same_step(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    before = snapshot(root)
    update(notebook, (), add_ines, command="person add")
    assert sorted(set(snapshot(root)) - set(before)) == [
        "people/ines",
        "people/ines/meetings",
        "people/ines/meetings/2026-11-23.first.toml",
        "people/ines/person.toml",
    ]
    undo(notebook)
    assert snapshot(root) == before


def test_the_first_person_makes_the_directory_of_people(
    tmp_path: Path, quick: Disk, snapshot: Look
) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new/ooo.toml").write_text("schema = 1\n")
    notebook = Notebook(tmp_path / "new", tmp_path / "state", disk=quick)
    before = snapshot(tmp_path / "new")
    update(notebook, (), add_ines, command="person add")
    assert [person.slug for person in notebook.people().value] == ["ines"]
    undo(notebook)
    assert snapshot(tmp_path / "new") == before


def test_a_directory_that_exists_is_not_given_to_someone_new(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    (root / "people/ines").mkdir()
    before = snapshot(root)
    with pytest.raises(DirectoryTaken) as caught:
        update(notebook, (), add_ines, command="person add")
    assert (caught.value.facts["directory"], snapshot(root)) == ("people/ines", before)


def test_no_directory_is_given_to_anyone_while_people_cannot_be_listed(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It could be listed a moment ago; who is there is not guessed."""
    looks: list[str] = []

    def fails_later(path: str) -> tuple[DirectoryEntry, ...]:
        looks.append(Path(path).name)
        if looks.count("people") > 1:
            raise Unreadable(Saying("too many files are open"), Saying("Close other programs."))
        return list_directory(path)

    monkeypatch.setattr(reader, "list_directory", fails_later)
    new = Dossier(person=Person(slug="noah", name="Noah Petit"))
    with pytest.raises(FileBroken):
        update(notebook, None, lambda _: Decision({"noah": new}, None), command="person add")


def test_two_new_people_cannot_share_a_directory(notebook: Notebook) -> None:
    def twins(held: Held) -> Decision[None]:
        one = add_ines(held).dossiers["ines"]
        return Decision({"ines": one, "other": one}, None)

    with pytest.raises(DirectoryTaken):
        update(notebook, (), twins, command="person add")


def test_a_new_slug_moves_the_directory(notebook: Notebook, root: Path, snapshot: Look) -> None:
    before = snapshot(root)
    update(notebook, ["karim"], rename_karim, command="person rename")
    assert not (root / "people/karim").exists()
    assert 'role = "Lead"' in (root / "people/kb/person.toml").read_text()
    assert notebook.read("kb").value.goals[0].id == "g4p2"
    undo(notebook)
    assert snapshot(root) == before
    redo(notebook)
    assert (root / "people/kb/goals.toml").exists()


def test_a_slug_that_is_taken_is_refused(notebook: Notebook) -> None:
    def rename(held: Held) -> Decision[None]:
        karim = held.dossiers["karim"]
        return Decision({"karim": replace(karim, person=replace(karim.person, slug="alice"))}, None)

    with pytest.raises(DirectoryTaken):
        update(notebook, None, rename, command="person rename")


def test_new_files_of_a_renamed_person_find_their_directories(
    notebook: Notebook, root: Path
) -> None:
    def both(held: Held) -> Decision[None]:
        karim = held.dossiers["karim"]
        after = replace(
            karim,
            person=replace(karim.person, slug="kb"),
            meetings=(Meeting(date=TODAY, notes=(Note(text="Met"),)),),
        )
        return Decision({"karim": after}, None)

    update(notebook, None, both, command="rename and log")
    assert (root / "people/kb/meetings/2026-11-23.toml").exists()


class Refused(OooError):
    """A refusal of a decision."""

    says = "No."


def test_what_decide_refuses_changes_nothing(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    def refuse(held: Held) -> Decision[None]:
        raise Refused

    before = snapshot(root)
    with pytest.raises(Refused):
        update(notebook, None, refuse, command="x")
    assert snapshot(root) == before


def test_there_is_no_writing_where_there_is_no_notebook(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "none", tmp_path / "state")
    with pytest.raises(NoNotebook):
        update(notebook, None, log, command="log")
    assert list(tmp_path.iterdir()) == []


# Refusals


@pytest.mark.parametrize("mode", ["gone", "closed"])
def test_someone_who_is_gone_by_the_time_of_writing_is_refused_in_a_sentence(
    notebook: Notebook, root: Path, mode: str
) -> None:
    """Between the choice of a person and the lock, a directory may be moved or closed."""
    if mode == "gone":
        (root / "people/karim").rename(root / "karim")
    else:
        (root / "people").rename(root / "away")
        (root / "people").write_bytes(b"")

    def decide(held: Held) -> Decision[str]:
        return Decision({}, held.dossiers["karim"].person.name)

    with pytest.raises(PersonGone if mode == "gone" else FileBroken) as refused:
        update(notebook, ["karim"], decide, command="log")
    assert says_of(refused.value) == (
        "'karim' is not among your people any more."
        if mode == "gone"
        else "people: a file stands where a directory belongs; nothing changed."
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("people/alice/agenda.toml", "[[point]\n"),
        (
            "people/alice/commitments.toml",
            '[[commitment]]\nowner = "me"\ntext = "x"\n\n[[commitment]]\nowner = "us"\n',
        ),
        ("people/alice/person.toml", "name = 3\n"),
        ("people/alice/settled/2026.toml", "[[point]]\ntext = 3\n"),
        ("ooo.toml", "schema =\n"),
    ],
)
def test_a_broken_file_is_never_overwritten(
    notebook: Notebook, root: Path, snapshot: Look, name: str, text: str
) -> None:
    (root / name).write_text(text)
    before = snapshot(root)
    with pytest.raises(FileBroken) as caught:
        update(notebook, ["alice"], log, command="log alice")
    assert snapshot(root) == before
    assert says_of(caught.value).startswith(f"{name}, line ")
    assert says_of(caught.value).endswith("; nothing changed.")


def test_a_broken_file_that_is_not_touched_stops_nothing(notebook: Notebook, root: Path) -> None:
    for name in ("people/alice/commitments.toml", "people/alice/settled/2026.toml"):
        (root / name).write_text("[[x]\n")
    (root / "people/karim/goals.toml").write_text("[[goal]]\nid = 3\n")
    update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add")
    assert [point.id for point in notebook.read("alice").value.points] == ["t9we", "p4ra"]


def test_a_broken_goals_file_refuses_its_own_change(notebook: Notebook, root: Path) -> None:
    def close(held: Held) -> Decision[None]:
        karim = held.dossiers["karim"]
        return Decision({"karim": replace(karim, goals=())}, None)

    path = root / "people/karim/goals.toml"
    path.write_text(path.read_text() + "\n[[goal]]\nid = 3\n")
    with pytest.raises(FileBroken) as caught:
        update(notebook, ["karim"], close, command="goal close")
    assert "people/karim/goals.toml, line " in says_of(caught.value)


@pytest.mark.parametrize("name", ["agenda.toml", "settled", "meetings"])
def test_nothing_is_written_through_a_link(
    notebook: Notebook, root: Path, tmp_path: Path, snapshot: Look, name: str
) -> None:
    place = root / "people/alice" / name
    place.rename(tmp_path / "outside")
    place.symlink_to(tmp_path / "outside")
    before = snapshot(tmp_path / "outside") if name != "agenda.toml" else None
    with pytest.raises(FileBroken) as caught:
        update(notebook, ["alice"], log, command="log alice")
    assert says_of(caught.value) == (
        f"people/alice/{name}: it is a link, which is not followed; nothing changed."
    )
    assert before is None or snapshot(tmp_path / "outside") == before


def test_a_person_cannot_be_made_behind_a_link(
    notebook: Notebook, root: Path, tmp_path: Path
) -> None:
    (root / "people").rename(tmp_path / "outside")
    (root / "people").symlink_to(tmp_path / "outside")
    with pytest.raises(FileBroken):
        update(notebook, (), add_ines, command="person add")


def test_a_newer_schema_is_read_and_not_written(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    (root / "ooo.toml").write_text("schema = 99\n")
    before = snapshot(root)
    with pytest.raises(SchemaTooNew):
        update(notebook, ["alice"], log, command="log alice")
    assert (snapshot(root), len(notebook.people().value)) == (before, 2)


def test_a_file_that_waits_for_a_decision_is_not_written(notebook: Notebook) -> None:
    place = Path(notebook.state.parked)
    notebook.state.make(str(place))
    parked = Parked(Transaction("log alice", ()), ("people/alice/agenda.toml",))
    (place / "00000001").write_bytes(encode(parked))
    with pytest.raises(Undecided) as caught:
        update(notebook, ["alice"], log, command="log alice")
    assert caught.value.facts["file"] == "people/alice/agenda.toml"
    update(notebook, ["karim"], add_point("Budget", "p4ra", "karim"), command="add")


def test_a_shape_that_cannot_be_edited_is_refused(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    (root / "people/alice/agenda.toml").write_text('point = [{ id = "t9we", text = "On-call" }]\n')
    before = snapshot(root)
    with pytest.raises(CannotEdit):
        update(notebook, ["alice"], log, command="log alice")
    assert snapshot(root) == before


# Ids for hand-written records; what is settled wins


def numbered() -> Callable[[], str]:
    """Give ids in a row."""
    ids = iter(f"a{number}bc" for number in range(2, 10))
    return lambda: next(ids)


def test_hand_written_records_get_an_id_with_the_next_write_of_their_file(
    root: Path, quick: Disk
) -> None:
    agenda = root / "people/alice/agenda.toml"
    commitments = root / "people/alice/commitments.toml"
    goals = root / "people/alice/goals.toml"
    agenda.write_text(agenda.read_text() + '\n# by hand\n[[point]]\ntext = "Mine"  # mine\n')
    commitments.write_text('[[commitment]]\nowner = "me"\ntext = "call"\n')
    goals.write_text('[[goal]]\ntitle = "Grow"\n')
    notebook = Notebook(root, root.parent / "state", disk=quick, new_id=numbered())
    update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add")
    dossier = notebook.read("alice").value
    assert [point.id for point in dossier.points] == ["t9we", "a2bc", "p4ra"]
    assert "# by hand\n[[point]]" in agenda.read_text()
    assert 'text = "Mine"  # mine\n' in agenda.read_text()
    assert ([one.id for one in dossier.commitments], [one.id for one in dossier.goals]) == (
        [""],
        [""],
    )

    def more(held: Held) -> Decision[None]:
        alice = held.dossiers["alice"]
        (goal,) = alice.goals
        promise = Commitment(id="q9rt", owner="me", text="other")
        after = replace(
            alice, commitments=(*alice.commitments, promise), goals=(replace(goal, why="asked"),)
        )
        return Decision({"alice": after}, None)

    update(notebook, ["alice"], more, command="owe")
    dossier = notebook.read("alice").value
    assert [one.id for one in dossier.commitments] == ["a3bc", "q9rt"]
    assert [one.id for one in dossier.goals] == ["a4bc"]


def test_without_a_source_of_ids_records_stay_without(notebook: Notebook, root: Path) -> None:
    agenda = root / "people/alice/agenda.toml"
    agenda.write_text('[[point]]\ntext = "Mine"\n')
    update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add")
    assert [point.id for point in notebook.read("alice").value.points] == ["", "p4ra"]


def test_what_is_settled_is_taken_out_of_what_is_open(notebook: Notebook, root: Path) -> None:
    """A merge can bring back a record that was closed elsewhere."""
    (root / "people/alice/settled/2026.toml").write_text(
        '[[commitment]]\nid = "k7mx"\nowner = "me"\ntext = "send the salary grid"\n'
        'made = 2026-10-26\nsettled = 2026-11-20\noutcome = "kept"\n\n'
        '[[point]]\nid = "t9we"\ntext = "On-call load"\nadded = 2026-10-20\n'
        'settled = 2026-11-20\noutcome = "dropped"\n'
    )
    update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add", settled=None)
    dossier = notebook.read("alice").value
    assert ([one.id for one in dossier.commitments], [one.id for one in dossier.points]) == (
        ["x9qb"],
        ["p4ra"],
    )


# Undo and redo


def test_five_commands_five_undos_five_redos_bit_for_bit(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    steps: list[Callable[[Held], Decision[str]]] = [
        add_point("Roadmap", "r2tz"),
        log,
        add_ines,
        rename_karim,
        add_point("Budget", "q4wz"),
    ]
    seen = [snapshot(root)]
    for number, step in enumerate(steps):
        update(notebook, None, step, command=f"step {number}")
        seen.append(snapshot(root))
    back = []
    for _ in steps:
        undo(notebook)
        back.append(snapshot(root))
    forward = []
    for _ in steps:
        redo(notebook)
        forward.append(snapshot(root))
    assert back == seen[-2::-1]
    assert forward == seen[1:]


def test_undo_says_what_it_takes_back(notebook: Notebook, root: Path, snapshot: Look) -> None:
    update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add alice Roadmap")
    before = snapshot(root)
    said = undo(notebook, dry_run=True)
    assert (said.command, said.files, snapshot(root)) == (
        "add alice Roadmap",
        ("people/alice/agenda.toml",),
        before,
    )
    undo(notebook)
    assert redo(notebook, dry_run=True).command == "add alice Roadmap"


# Killed, refused, hurried


def count(notebook_root: Path, dying: MakeDisk) -> int:
    """Count the calls that one log makes."""
    disk = dying(10**9)
    update(
        Notebook(notebook_root, notebook_root.parent / "state", disk=disk),
        ["alice"],
        log,
        command="log",
    )
    calls = disk.__dict__["calls"]
    assert isinstance(calls, int)
    return calls


@pytest.fixture
def places(
    tmp_path: Path, make: Callable[[Path], Path], dying: MakeDisk
) -> Iterator[tuple[int, Path]]:
    """Give every step of a log, and a fresh notebook for each."""
    calls = count(make(tmp_path / "counted/notebook"), dying)
    steps = in_turn(range(1, calls + 1), 0, 2)
    return ((step, make(tmp_path / f"{step}/notebook")) for step in steps)


@pytest.mark.parametrize("after", [False, True])
def test_a_log_killed_at_any_call_is_old_or_new_and_the_next_command_works(
    places: Iterator[tuple[int, Path]],
    dying: MakeDisk,
    killed: type[BaseException],
    snapshot: Look,
    *,
    after: bool,
) -> None:
    outcomes = set()
    for step, root in places:
        state = root.parent / "state"
        before = snapshot(root)
        dead = Notebook(root, state, disk=dying(step, after=after))
        with suppress(killed):
            update(dead, ["alice"], log, command="log")
        fresh = Notebook(root, state, disk=dying(10**9))
        dossier = fresh.read("alice", meetings=lambda keys: keys, settled=None).value
        new = len(dossier.meetings) == 3
        outcomes.add(new)
        assert len(dossier.points) == 1
        assert dossier.points[0].id == ("p4ra" if new else "t9we"), step
        assert [one.id for one in dossier.commitments] == (
            ["x9qb", "m4kc"] if new else ["k7mx", "x9qb"]
        )
        assert len(dossier.settled_commitments) == (2 if new else 1)
        update(fresh, ["karim"], add_point("Budget", "q4wz", "karim"), command="add")
        undo(fresh)
        if new:
            undo(fresh)
        assert snapshot(root) == before, step
        left = [path for path in root.parent.rglob("*") if path.name.endswith(".ooo-new")]
        assert (left, os.path.lexists(fresh.state.journal)) == ([], False)
    assert outcomes == {False, True}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EMFILE])
def test_a_log_refused_at_any_call_says_what_is_true(
    places: Iterator[tuple[int, Path]], dying: MakeDisk, snapshot: Look, number: int
) -> None:
    for step, root in places:
        before = snapshot(root)
        state = root.parent / "state"
        said: type[OooError] | None = None
        disk = dying(step, lambda: OSError(number, os.strerror(number)))
        try:
            update(Notebook(root, state, disk=disk), ["alice"], log, command="log")
        except (CannotWrite, NotFinished) as error:
            said = type(error)
        fresh = Notebook(root, state, disk=dying(10**9))
        new = len(fresh.read("alice").value.entries) == 3
        assert new == (said is not CannotWrite), step
        if not new:
            assert snapshot(root) == before


def test_the_next_command_first_finishes_what_a_crash_left(
    root: Path, dying: MakeDisk, killed: type[BaseException]
) -> None:
    class Dies(Disk):
        def rename(self, source: str, target: str) -> None:
            super().rename(source, target)
            raise killed

    with pytest.raises(killed):
        update(Notebook(root, root.parent / "state", disk=Dies()), ["alice"], log, command="log")
    notebook = Notebook(root, root.parent / "state", disk=dying(10**9))
    assert os.path.lexists(notebook.state.journal)
    update(notebook, ["alice"], add_point("Budget", "q4wz"), command="add")
    assert [point.id for point in notebook.read("alice").value.points] == ["p4ra", "q4wz"]
    assert [kept.command for kept in entries(notebook.state)] == ["add", "log"]


class Meddling(Disk):
    """A disk on which someone else edits a file while the command is about to write."""

    def __init__(self, path: Path, times: int) -> None:
        self.path = path
        self.times = times

    def sync(self, descriptor: int) -> None:
        if self.times:
            self.times -= 1
            self.path.write_text(f"{self.path.read_text()}# by hand {self.times}\n")


def test_a_hand_edit_during_a_command_wins_and_the_command_starts_again(root: Path) -> None:
    agenda = root / "people/alice/agenda.toml"
    notebook = Notebook(root, root.parent / "state", disk=Meddling(agenda, 1))
    update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add")
    assert "# by hand 0\n" in agenda.read_text()
    assert [point.id for point in notebook.read("alice").value.points] == ["t9we", "p4ra"]
    assert [kept.command for kept in entries(notebook.state)] == ["add"]


def test_a_file_that_never_rests_is_left_to_its_editor(root: Path) -> None:
    agenda = root / "people/alice/agenda.toml"
    notebook = Notebook(root, root.parent / "state", disk=Meddling(agenda, 1000))
    with pytest.raises(ChangedMeanwhile) as caught:
        update(notebook, ["alice"], add_point("Roadmap", "p4ra"), command="add")
    assert caught.value.path == "people/alice/agenda.toml"
    assert agenda.read_text().count("# by hand") >= ATTEMPTS
    assert len(notebook.read("alice").value.points) == 1


WRITER = """
import sys
from contextlib import suppress
from pathlib import Path
from msgspec.structs import replace
from ooo.core.dossier import Decision
from ooo.core.model import Point
from ooo.store.notebook import Notebook
from ooo.store.update import update

root, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
notebook = Notebook(root, root.parent / "state")
for number in range(count):
    def decide(held):
        alice = held.dossiers["alice"]
        point = Point(id=f"{name}{number}", text=f"{name} {number}")
        return Decision({"alice": replace(alice, points=(*alice.points, point))}, None)
    update(notebook, ["alice"], decide, command="add")
"""


def test_two_writers_at_once_lose_nothing(root: Path, notebook: Notebook) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, root, name, "12"], env=environment)
        for name in ("left", "right")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    ids = {point.id for point in notebook.read("alice").value.points}
    assert ids == {"t9we"} | {f"{name}{n}" for name in ("left", "right") for n in range(12)}
    assert len(entries(notebook.state)) == 24
