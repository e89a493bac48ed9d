import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ooo.store.check import check
from ooo.store.files import CannotWrite, Disk
from ooo.store.fix import Mended, NotAllMended, fix
from ooo.store.journal import Parked, Transaction, WriteFile, encode
from ooo.store.notebook import Notebook
from ooo.store.owner import FileOwner
from ooo.store.place import NoNotebook
from ooo.store.strays import leftovers
from ooo.store.unfinished import NotFinished
from ooo.store.update import undo
from ooo.words.language import ENGLISH
from tests.harness import Told, fix_of, in_english, says_of, told

Look = Callable[[Path], dict[str, bytes | None]]


@pytest.fixture
def notebook(root: Path, quick: Disk) -> Notebook:
    """Give the small notebook, with a source of ids."""
    ids = iter(f"a{number}bc" for number in range(2, 10))
    return Notebook(root, root.parent / "state", disk=quick, new_id=lambda: next(ids))


def named(notebook: Notebook) -> list[tuple[str, int, str, str]]:
    """Give file, line, field and sentence of every problem; each must have a fix."""
    problems = check(notebook)
    assert all(fix_of(problem).endswith((".", "remove origin")) for problem in problems)
    return [(one.file, one.line, one.field, says_of(one)) for one in problems]


def write(path: Path, text: str = "") -> None:
    """Write a private file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.write_text(text)
    path.chmod(0o600)


def test_a_sound_notebook_has_nothing_to_say(notebook: Notebook) -> None:
    assert check(notebook) == ()


def test_checking_creates_and_changes_nothing(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    before = snapshot(root.parent)
    check(notebook)
    assert snapshot(root.parent) == before


def test_there_is_nothing_to_check_without_a_notebook(tmp_path: Path) -> None:
    with pytest.raises(NoNotebook):
        check(Notebook(tmp_path / "none", tmp_path / "state"))


def test_everything_is_listed_at_once_with_its_line(notebook: Notebook, root: Path) -> None:
    alice = root / "people/alice"
    write(root / "ooo.toml", "schema = 1\nme = 3\n")
    write(alice / "person.toml", 'name = "Alice"\n<<<<<<< HEAD\nrole = 1\n')
    write(alice / "agenda.toml", '[[point]]\nid = "t9we"\ntext = 3\n')
    write(alice / "meetings/2026-11-09.toml", "date = 2026-11-08\n")
    write(alice / "settled/2026.toml", "[[point]\n")
    found = named(notebook)
    assert [(file, line > 0) for file, line, _, _ in found] == [
        ("ooo.toml", True),
        ("people/alice/agenda.toml", True),
        ("people/alice/meetings/2026-11-09.toml", True),
        ("people/alice/person.toml", True),
        ("people/alice/settled/2026.toml", True),
    ]


def test_an_id_of_two_open_records_is_named_in_both_files(notebook: Notebook, root: Path) -> None:
    write(root / "people/karim/agenda.toml", '\n[[point]]\ntext = "x"\nid = "k7mx"\n')
    assert named(notebook) == [
        (
            "people/alice/commitments.toml",
            2,
            "id",
            "an open record in people/karim/agenda.toml has k7mx too",
        ),
        (
            "people/karim/agenda.toml",
            4,
            "id",
            "an open record in people/alice/commitments.toml has k7mx too",
        ),
    ]


def test_an_id_in_an_odd_spelling_has_no_line(notebook: Notebook, root: Path) -> None:
    write(root / "people/karim/agenda.toml", '[[point]]\ntext = "x"\nid = "\\u006b7mx"\n')
    assert [(file, line) for file, line, _, _ in named(notebook)] == [
        ("people/alice/commitments.toml", 2),
        ("people/karim/agenda.toml", 0),
    ]


def settle_again(root: Path) -> None:
    """Close what is open, as a merge does."""
    write(
        root / "people/alice/settled/2026.toml",
        '[[commitment]]\nid = "x9qb"\nowner = "them"\ntext = "draft the review"\n'
        'made = 2026-11-09\nsettled = 2026-11-20\noutcome = "kept"\n',
    )


def test_what_is_open_and_closed_is_named(notebook: Notebook, root: Path) -> None:
    settle_again(root)
    assert named(notebook) == [
        (
            "people/alice/commitments.toml",
            10,
            "id",
            "the commitment x9qb is open here and closed in settled/",
        )
    ]


def test_records_without_an_id_are_counted(notebook: Notebook, root: Path) -> None:
    write(root / "people/karim/agenda.toml", '[[point]]\ntext = "x"\n')
    write(root / "people/karim/goals.toml", '[[goal]]\ntitle = "x"\n\n[[goal]]\ntitle = "y"\n')
    assert named(notebook) == [
        ("people/karim/agenda.toml", 0, "id", "a record has none"),
        ("people/karim/goals.toml", 0, "id", "2 records have none"),
    ]


COPIES = [
    "agenda.sync-conflict-20261123-101500-ABCDEFG.toml",
    "agenda (Marion's conflicted copy 2026-11-23).toml",
    "agenda (Copie en conflit de Marion 2026-11-23).toml",
    "agenda (conflict from laptop).toml",
    "agenda_conf(1).toml",
    "agenda-LAPTOP-7.toml",
    "agenda 2.toml",
    "agenda (1).toml",
    "agenda copy.toml",
    "agenda.toml.orig",
    "agenda.toml~",
    ".agenda.toml.swp",
    "meetings/2026-11-09 2.toml",
    "meetings/2026-11-09-LAPTOP.toml",
    "meetings/2026-11-09.sync-conflict-20261123-101500-ABCDEFG.toml",
    "settled/2026 2.toml",
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_that_a_conflict_leaves_is_named(notebook: Notebook, root: Path, name: str) -> None:
    write(root / "people/alice" / name)
    says = "it looks like the copy that a conflict, an editor or a merge leaves"
    assert named(notebook) == [(f"people/alice/{name}", 0, "", says)]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "cv.pdf",
        ".stfolder",
        "agenda.md",
        "ooo-notes.md",
        "mine/agenda 2.toml",
        "people/.DS_Store",
    ],
)
def test_a_file_of_the_persons_own_is_no_problem(notebook: Notebook, root: Path, name: str) -> None:
    write(root / name)
    assert check(notebook) == ()


def test_names_that_mean_nothing_are_named(notebook: Notebook, root: Path) -> None:
    (root / "people/empty").mkdir(mode=0o700)
    write(root / "people/Zoé/person.toml", 'name = "Zoé"\n')
    write(root / "people/list.txt")
    write(root / "people/alice/meetings/notes.toml")
    write(root / "people/alice/settled/old.toml")
    (root / "people/alice/settled/2024.toml").mkdir(mode=0o700)
    assert [(file, says) for file, _, _, says in named(notebook)] == [
        ("people/Zoé", "it is not a directory whose name can be a person's"),
        ("people/alice/meetings/notes.toml", "its name is not a meeting's, so it is not read"),
        ("people/alice/settled/2024.toml", "it is a directory, not a file"),
        ("people/alice/settled/2024.toml", "its name is not a year's, so it is not read"),
        ("people/alice/settled/old.toml", "its name is not a year's, so it is not read"),
        ("people/empty", "it is no person: it holds no person.toml"),
        ("people/list.txt", "it is not a directory whose name can be a person's"),
    ]


def test_a_directory_that_is_closed_is_not_said_to_hold_no_person(
    notebook: Notebook, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose it is cannot be told."""
    (root / "people/zoe").mkdir(mode=0o700)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "no person" not in " ".join(says for *_, says in named(notebook))


@pytest.mark.parametrize("name", [".DS_Store", ".notes.toml", "meetings/.DS_Store", "settled/.x"])
def test_what_is_hidden_among_a_persons_files_is_named_too(
    notebook: Notebook, root: Path, name: str
) -> None:
    write(root / "people/alice" / name)
    says = "it is no file of a person's, so it is not read"
    assert named(notebook) == [(f"people/alice/{name}", 0, "", says)]


def test_whatever_is_not_a_persons_file_is_named_with_the_right_name(
    notebook: Notebook, root: Path
) -> None:
    alice = root / "people/alice"
    write(alice / "photo.jpg")
    write(alice / "goal.toml")
    write(alice / "commitment.toml")
    write(alice / ".goals.toml.icloud")
    write(alice / ".person.toml.icloud")
    (alice / "meeting").mkdir(mode=0o700)
    (alice / "goals").mkdir(mode=0o700)
    write(alice / "points.toml")
    write(alice / "meetings/2026-11-9.toml")
    write(alice / "meetings/2026-11-19.txt")
    write(alice / "settled/2026.TOML")
    write(root / "oo.toml")
    assert {one.file: (says_of(one), fix_of(one)) for one in check(notebook)} == {
        "oo.toml": (
            "its name is nearly ooo.toml, so it is not read",
            "Take over what it says into ooo.toml, then remove it.",
        ),
        "people/alice/.person.toml.icloud": (
            "it looks like the copy that a conflict, an editor or a merge leaves",
            "Take over what it says that the other does not, then remove it.",
        ),
        "people/alice/commitment.toml": (
            "its name is nearly commitments.toml, so it is not read",
            "Take over what it says into commitments.toml, then remove it.",
        ),
        "people/alice/goals.toml": (
            "it only stands for goals.toml, which a cloud has not brought here",
            "Have the cloud's program download it, then run this again.",
        ),
        "people/alice/goal.toml": (
            "its name is nearly goals.toml, so it is not read",
            "Name it goals.toml.",
        ),
        "people/alice/goals": (
            "nothing of ours has that name, so it is not read",
            "Put its records into goals.toml.",
        ),
        "people/alice/points.toml": (
            "nothing of ours has that name, so it is not read",
            "Put its records into agenda.toml.",
        ),
        "people/alice/meeting": (
            "its name is nearly meetings, so it is not read",
            "Take over what it says into meetings, then remove it.",
        ),
        "people/alice/meetings/2026-11-19.txt": (
            "it is a meeting with an odd name, so it is not read",
            "Name it 2026-11-19.toml.",
        ),
        "people/alice/meetings/2026-11-9.toml": (
            "it is a meeting with an odd name, so it is not read",
            "Name it 2026-11-09.2.toml.",
        ),
        "people/alice/photo.jpg": (
            "it is no file of a person's, so it is not read",
            "Move it out of the notebook, if you need it.",
        ),
        "people/alice/settled/2026.TOML": (
            "its name is nearly 2026.toml, so it is not read",
            "Take over what it says into 2026.toml, then remove it.",
        ),
    }


def test_links_sizes_and_leftovers_are_named(notebook: Notebook, root: Path) -> None:
    (root / "people/alice/goals.toml").symlink_to("/etc/hostname")
    (root / "people/zoe").symlink_to(root / "people/alice")
    write(root / "people/alice/.agenda.toml.ooo-new", "half")
    with (root / "huge.bin").open("wb") as file:
        file.truncate(3_000_000_000)
    (root / "huge.bin").chmod(0o600)
    assert named(notebook) == [
        ("huge.bin", 0, "", "it is larger than 2 MB"),
        ("people/alice/.agenda.toml.ooo-new", 0, "", "an interrupted write left it"),
        ("people/alice/goals.toml", 0, "", "it is a link, which is not followed"),
        ("people/zoe", 0, "", "it is a link, which is not followed"),
    ]


def test_modes_that_are_too_wide_are_named_here_and_in_the_state(
    notebook: Notebook, root: Path
) -> None:
    notebook.state.remember({"shown": "yes"})
    state = Path(notebook.state.directory)
    for path, mode in ((root, 0o755), (root / "ooo.toml", 0o644), (state / "facts.json", 0o640)):
        path.chmod(mode)
    write(state / ".journal.ooo-new")
    says = "other accounts of this computer may use it"
    assert sorted(named(notebook)) == sorted(
        [
            (".", 0, "", f"its mode is 0755: {says}"),
            ("ooo.toml", 0, "", f"its mode is 0644: {says}"),
            (f"{state}/.journal.ooo-new", 0, "", "an interrupted write left it"),
            (f"{state}/facts.json", 0, "", says),
        ]
    )
    state.chmod(0o755)
    assert (str(state), 0, "", says) in named(notebook)


CLOUDS = [
    "Dropbox",
    "Dropbox (Personal)",
    "OneDrive - Example",
    "Library/Mobile Documents/com~apple~CloudDocs",
    "Library/CloudStorage/GoogleDrive-m",
    "Google Drive/My Drive",
    "Nextcloud",
]


@pytest.mark.parametrize("cloud", CLOUDS)
def test_a_notebook_that_a_cloud_uploads_is_named(
    tmp_path: Path, make: Callable[[Path], Path], cloud: str
) -> None:
    root = make(tmp_path / cloud / "notes")
    root.parent.chmod(0o700)
    ((file, _, _, says),) = named(Notebook(root, tmp_path / "state"))
    assert (file, says.endswith("which a cloud may upload and an administrator may read")) == (
        ".",
        True,
    )


CONFIG = '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@example.org:notes.git\n'


@pytest.mark.parametrize("where", [".git", "../.git"])
def test_a_remote_of_the_repository_around_it_is_named(
    notebook: Notebook, root: Path, where: str
) -> None:
    write(root / where / "config", CONFIG)
    repository = str((root / where).resolve().parent)
    assert told(check(notebook)) == (
        Told(
            file=".",
            says=f"the git repository at {repository} has the remote origin",
            fix="Never push it, or take the remote out: git remote remove origin",
        ),
    )


def test_a_worktree_leads_to_its_repository(notebook: Notebook, root: Path) -> None:
    write(root / ".git", "gitdir: ../main/.git/worktrees/notes\n")
    write(root.parent / "main/.git/worktrees/notes/commondir", "../..\n")
    write(root.parent / "main/.git/config", CONFIG)
    assert len(check(notebook)) == 1


@pytest.mark.parametrize("kind", ["none", "odd", "empty", "fifo"])
def test_a_repository_without_a_remote_is_no_problem(
    notebook: Notebook, root: Path, kind: str
) -> None:
    match kind:
        case "none":
            write(root / ".git/config", "[core]\n")
        case "odd":
            write(root / ".git", "something else")
        case "empty":
            (root / ".git").mkdir(mode=0o700)
        case _:
            os.mkfifo(root / ".git", 0o600)
    assert check(notebook) == ()


def test_a_directory_that_vanishes_is_passed_over_and_one_that_is_closed_is_named(
    notebook: Notebook, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sync tools move files while they are looked at."""
    real = os.scandir

    class Vanishing:
        def __init__(self, entry: os.DirEntry[str]) -> None:
            self.name = entry.name

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            raise FileNotFoundError(self.name, follow_symlinks)

    class Listing:
        def __init__(self, path: str) -> None:
            self.path = path

        def __enter__(self) -> list[Vanishing]:
            with real(self.path) as entries:
                return [Vanishing(entry) for entry in entries]

        def __exit__(self, *_: object) -> None: ...

    def scandir(path: str | int) -> object:
        if isinstance(path, int):
            return real(path)
        if path.endswith("karim"):
            raise PermissionError(path)
        return Listing(path) if path.endswith("alice") else real(path)

    (root / "ooo.toml").chmod(0o644)
    (root / "people/karim/person.toml").chmod(0o644)
    monkeypatch.setattr("os.scandir", scandir)
    assert [file for file, _, _, _ in named(notebook)] == ["ooo.toml", "people/karim"]


@pytest.mark.parametrize("error", [FileNotFoundError, PermissionError])
def test_what_cannot_be_listed_holds_nothing_to_mend(
    root: Path, monkeypatch: pytest.MonkeyPatch, error: type[OSError]
) -> None:
    def scandir(path: str) -> object:
        raise error(path)

    monkeypatch.setattr("os.scandir", scandir)
    assert list(leftovers(str(root))) == []


# Mending


def test_a_sound_notebook_is_not_mended(notebook: Notebook, root: Path, snapshot: Look) -> None:
    before = snapshot(root)
    assert (fix(notebook), snapshot(root)) == (Mended(()), before)


def test_what_can_be_mended_is_mended_and_said(notebook: Notebook, root: Path) -> None:
    settle_again(root)
    write(root / "people/karim/agenda.toml", '# mine\n\n[[point]]\ntext = "x" # why\n')
    write(root / "people/alice/.agenda.toml.ooo-new", "half")
    notebook.state.remember({"shown": "yes"})
    state = Path(notebook.state.directory)
    write(state / ".journal.ooo-new")
    (state / "facts.json").chmod(0o644)
    (root / "ooo.toml").chmod(0o644)
    root.chmod(0o755)
    assert in_english(fix(notebook).done) == (
        "people/alice/.agenda.toml.ooo-new: removed, an interrupted write left it",
        f"{state}/.journal.ooo-new: removed, an interrupted write left it",
        ".: its mode is 0700 now, and undo leaves it so",
        "ooo.toml: its mode is 0600 now, and undo leaves it so",
        f"{state}/facts.json: its mode is 0600 now, and undo leaves it so",
        "people/alice: what was closed is open no more",
        "people/karim: records without an id have one now",
    )
    assert check(notebook) == ()
    assert 'text = "x" # why' in (root / "people/karim/agenda.toml").read_text()
    assert undo(notebook).command == "check --fix"


def test_of_a_mode_only_the_bits_of_group_and_others_are_cleared(
    notebook: Notebook, root: Path, tmp_path: Path
) -> None:
    """Whatever the owner may do with a file they go on doing; and no link is followed."""
    outside = tmp_path / "outside"
    outside.mkdir(mode=0o755)
    write(outside / "mine")
    (outside / "mine").chmod(0o644)
    (root / "people/link").symlink_to(outside)
    (root / "people/alice/meetings/link").symlink_to(outside / "mine")
    modes = {"ooo.toml": 0o755, "people/alice/goals.toml": 0o444, "people/karim": 0o577}
    write(root / "people/alice/goals.toml")
    for path, mode in modes.items():
        (root / path).chmod(mode)
    fix(notebook)
    assert {path: (root / path).stat().st_mode & 0o7777 for path in modes} == {
        "ooo.toml": 0o700,
        "people/alice/goals.toml": 0o400,
        "people/karim": 0o500,
    }
    assert [path.stat().st_mode & 0o777 for path in (outside, outside / "mine")] == [0o755, 0o644]


def test_the_mode_of_what_has_a_second_name_is_named_and_left(
    notebook: Notebook, root: Path, tmp_path: Path
) -> None:
    """It would be the mode of that too, which may be a program, or another's."""
    notebook.state.remember({"shown": "yes"})
    state = Path(notebook.state.directory)
    write(tmp_path / "theirs")
    for path in (root / "people/alice/goals.toml", state / "kept", state / "lock"):
        path.unlink(missing_ok=True)
        path.hardlink_to(tmp_path / "theirs")
    (tmp_path / "theirs").chmod(0o755)
    says = "other accounts of this computer may use it"
    fix_says = "It has a second name elsewhere, and its mode with it: put a copy here."
    expected = {
        ("people/alice/goals.toml", f"its mode is 0755: {says}", fix_says),
        (f"{state}/kept", says, fix_says),
        (f"{state}/lock", says, fix_says),
        (f"{state}/lock", "the file has a second name elsewhere", "Remove it here."),
    }
    found = {(one.file, says_of(one), fix_of(one)) for one in check(notebook)}
    assert expected <= found
    (state / "lock").unlink()
    fix(notebook)
    assert (tmp_path / "theirs").stat().st_mode & 0o777 == 0o755


def test_leftovers_in_the_state_are_removed(notebook: Notebook) -> None:
    write(Path(notebook.state.directory) / ".facts.json.ooo-new")
    assert in_english(fix(notebook).done) == (
        f"{notebook.state.directory}/.facts.json.ooo-new: removed, an interrupted write left it",
    )


def test_a_parked_transaction_is_settled_in_favour_of_what_stands(
    notebook: Notebook, root: Path, snapshot: Look
) -> None:
    place = Path(notebook.state.parked)
    notebook.state.make(str(place))
    write_agenda = WriteFile("people/alice/agenda.toml", b"a", b"b")
    removed = WriteFile("people/alice/goals.toml", b"a", None)
    written = WriteFile(
        "people/karim/person.toml", b"a", (root / "people/karim/person.toml").read_bytes()
    )
    transaction = Transaction("log alice", (write_agenda, removed, written))
    parked = Parked(transaction, ("people/alice/agenda.toml",))
    write(place / "00000001")
    (place / "00000001").write_bytes(encode(parked))
    before = snapshot(root)
    assert [one.file for one in check(notebook)] == ["people/alice/agenda.toml"]
    (said,) = in_english(fix(notebook).done)
    kept = Path(notebook.state.kept) / "00000001"
    assert said == (
        f"people/alice/agenda.toml: left as it stands; what `log alice` meant to write is in {kept}"
        "; it had changed people/alice/goals.toml, people/karim/person.toml already"
    )
    assert (kept / "people/alice/agenda.toml").read_bytes() == b"b"
    assert (snapshot(root), check(notebook)) == (before, ())


def test_a_file_that_cannot_be_mended_is_said_and_the_rest_is_mended(
    notebook: Notebook, root: Path
) -> None:
    write(root / "people/alice/agenda.toml", '[[point]]\ntext = "x"\n\n[[point]]\ntext = 3\n')
    write(root / "people/karim/agenda.toml", '[[point]]\ntext = "x"\n')
    mended = fix(notebook)
    assert in_english(mended.done) == ("people/karim: records without an id have one now",)
    (refused,) = mended.refused
    assert ENGLISH.text(refused).startswith("people/alice/agenda.toml, line ")


def test_a_mend_that_the_system_refuses_is_one_sentence(root: Path) -> None:
    class Frozen(Disk):
        def remove(self, path: str) -> None:
            raise OSError(30, "read-only", path)

    class Full(Disk):
        def create(self, path: str) -> int:
            raise OSError(28, "full", path)

    write(root / "people/alice/.agenda.toml.ooo-new", "half")
    with pytest.raises(CannotWrite):
        fix(Notebook(root, root.parent / "state", disk=Frozen()))
    write(root / "people/karim/agenda.toml", '[[point]]\ntext = "x"\n')
    full = Notebook(root, root.parent / "state", disk=Full(), new_id=lambda: "a2bc")
    with pytest.raises(NotAllMended) as refused:
        fix(full)
    assert says_of(refused.value) == (
        "1 thing mended, and then no more: the disk is full"
        f" ({full.state.directory}/.journal.ooo-new)."
    )
    with pytest.raises(CannotWrite, match="Nothing changed"):
        fix(full)


def test_a_mend_that_is_in_the_journal_says_so(root: Path) -> None:
    class Stuck(Disk):
        def rename(self, source: str, target: str) -> None:
            if target.endswith("agenda.toml"):
                raise OSError(5, "stuck", target)
            super().rename(source, target)

        def remove(self, path: str) -> None:
            if path.endswith("journal"):
                raise OSError(5, "stuck", path)
            super().remove(path)

    write(root / "people/alice/.agenda.toml.ooo-new", "half")
    write(root / "people/karim/agenda.toml", '[[point]]\ntext = "x"\n')
    with pytest.raises(NotFinished):
        fix(Notebook(root, root.parent / "state", disk=Stuck(), new_id=lambda: "a2bc"))


def test_someone_who_leaves_during_the_mending_is_passed_over(root: Path) -> None:
    class Leaving(Disk):
        opened = 0

        def open_lock(self, path: str, owner: FileOwner | None = None) -> int:
            self.opened += 1
            if self.opened == 2:
                (root / "people/alice/person.toml").unlink()
            return super().open_lock(path, owner)

    assert fix(Notebook(root, root.parent / "state", disk=Leaving())) == Mended(())
