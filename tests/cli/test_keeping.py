"""What keeps, hands out and removes notes: backup, export, forget, and the one sentence."""

import json
import re
import stat
import subprocess
import tarfile
from pathlib import Path

import pytest

from ooo.cli.shell.notice import SENTENCE
from tests.cli.front import tree
from tests.harness import Ooo


def test_an_export_holds_every_file_of_the_person(ooo: Ooo, notebook: Path) -> None:
    exported = ooo("export", "alice", "--all", "--json")
    answer = json.loads(exported.out)
    assert (exported.status, answer["kind"]) == (0, "export")
    assert list(answer["data"]) == [
        "person",
        "name",
        "today",
        "manager",
        "files",
        "drafts",
        "undo",
    ]
    assert [list(held) for held in answer["data"]["files"]] == [
        ["file", "data", "comments", "text", "says"] for _ in answer["data"]["files"]
    ]
    assert [held["file"] for held in answer["data"]["files"]] == sorted(
        str(path.relative_to(notebook))
        for path in (notebook / "people/alice").rglob("*")
        if path.is_file()
    )
    assert exported.err == (
        "It names Karim Benali (people/alice/commitments.toml): look at it before you hand it "
        "over.\n"
    )


def test_every_text_of_the_person_is_in_the_document(ooo: Ooo, notebook: Path) -> None:
    """What is sensitive, keys of the manager's own and comments included."""
    ooo("log", "alice", "-", stdin="A note of today\n")
    document = ooo("export", "alice", "--all").out
    for text in (
        "Is she being approached by the other team?",
        "3rd floor, by the window",
        "I keep postponing this one",
        "Proud of the latency win.",
        "waiting for HR",
        "write the migration runbook",
        "A note of today",
        "can be taken back",
    ):
        assert text in document


@pytest.mark.parametrize("name", ["", "hers.md"])
def test_an_export_is_written_privately_and_over_nothing(
    ooo: Ooo, notebook: Path, home: Path, name: str
) -> None:
    place = home / name
    path = place if name else home / "alice-2026-11-23.md"
    written = ooo("export", "alice", "--all", "--out", str(place))
    assert (written.status, written.out) == (0, f"Written: {path}\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text("utf-8") == ooo("export", "alice", "--all").out
    again = ooo("export", "alice", "--all", "--out", str(path))
    assert (again.status, again.err) == (
        1,
        f"There is something at {path} already.\nChoose another name for it.\n",
    )


def test_what_cannot_be_in_an_export_is_said(ooo: Ooo, notebook: Path) -> None:
    (notebook / "people/ines/scan.pdf").write_bytes(b"x" * 2_000_001)
    exported = ooo("export", "ines", "--all")
    assert "Not in here: it is larger than 2 MB." in exported.out
    assert "Not in it: people/ines/scan.pdf: it is larger than 2 MB.\n" in exported.err


def test_a_page_over_an_older_one_is_private_too(ooo: Ooo, notebook: Path, home: Path) -> None:
    """A file that others could read stays no such file once a sheet is in it."""
    page = home / "sheet.html"
    page.write_text('<meta name="generator" content="ooo">\n<title>old</title>')
    page.chmod(0o644)
    assert ooo("prep", "alice", "--html", str(page)).status == 0
    assert stat.S_IMODE(page.stat().st_mode) == 0o600


def test_what_is_named_to_be_written_lies_outside_and_over_nothing_else(
    ooo: Ooo, notebook: Path, home: Path
) -> None:
    """A page among the notes would be backed up and exported; any other file is not ours."""
    (home / "link").symlink_to(notebook / "people")
    (home / "page.html").symlink_to(notebook / "page.html")
    other = home / "taxes.html"
    other.write_text("<title>mine</title>")
    large = home / "large.html"
    large.write_bytes(b"x" * 2_000_001)
    for path in (notebook / "a.html", home / "link/alice/a.html", home / "page.html"):
        said = f"{path} lies in the notebook itself.\nChoose a place outside it.\n"
        for words in (("prep", "alice", "--html"), ("export", "alice", "--all", "--out")):
            refused = ooo(*words, str(path))
            assert (refused.status, refused.out, refused.err) == (2, "", said)
    for path in (other, large):
        before = path.read_bytes()
        refused = ooo("prep", "nobody", "--html", str(path))
        assert (refused.status, refused.err) == (
            1,
            (
                f"{path} is no file that ooo wrote, and stays as it is.\n"
                "Choose another name, or move it away.\n"
            ),
        )
        assert path.read_bytes() == before
    page = home / "sheet.html"
    page.touch()
    statuses = [ooo("prep", "alice", "--html", str(page)).status for _ in range(2)]
    assert statuses == [0, 0]
    into = ooo("export", "alice", "--all", "--out", str(notebook / "people"))
    assert into.status == 2
    assert list(notebook.rglob("*.md")) == list(notebook.rglob("*.html")) == []


@pytest.mark.usefixtures("notebook")
@pytest.mark.parametrize(
    "words",
    [
        "prep alice --html",
        "plan alice --html",
        "review alice --html",
        "dashboard alice --html",
        "export alice --all --out",
        "export alice --format md --out",
        "backup",
    ],
)
def test_a_file_is_named_by_its_name(
    ooo: Ooo, home: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    """Elsewhere `-` means what is printed, and nobody wants notes in a file of that name."""
    monkeypatch.chdir(home)
    monkeypatch.setenv("HOME", str(home))
    said = "- is no file.\nName a file; what is to be printed needs none.\n"
    assert ooo(*words.split(), "-") == (2, "", said)
    assert not (home / "-").exists()
    assert ooo(*words.split(), "~/kept.here").status == 0
    assert (home / "kept.here").exists()


def test_a_backup_is_the_notebook_and_another_is_no_other(
    ooo: Ooo, notebook: Path, home: Path
) -> None:
    archive = home / "notes.tar.gz"
    (notebook / "people/link").symlink_to(home)
    made = ooo("backup", str(archive))
    assert made.out == (
        f"Backed up: 42 files, read back and compared: {archive}\n"
        "Left out, since it is no ordinary file: people/link\n"
        "It holds everything, and whoever has it can read it.\n"
    )
    with tarfile.open(archive) as opened:
        assert len([one for one in opened if one.isfile()]) == 42
    before = archive.read_bytes()
    again = ooo("backup", str(archive), "--json")
    assert (again.status, archive.read_bytes()) == (1, before)


def test_a_restored_backup_is_a_notebook_again(ooo: Ooo, notebook: Path, home: Path) -> None:
    """As docs/notebook.md says it: unpacked, looked at, put where the notebook was."""
    ooo("backup", str(home / "notes.tar.gz"))
    before = ooo("prep", "alice").out
    for path in sorted(notebook.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    notebook.rmdir()
    unpack = ["tar", "-xzf", str(home / "notes.tar.gz"), "-C", str(notebook.parent)]
    subprocess.run(unpack, check=True)
    assert ooo("check").out == "Nothing wrong: every file can be read, and only by you.\n"
    assert ooo("prep", "alice").out == before


def test_someone_is_forgotten_once_the_name_is_typed(
    at_terminal: Ooo, notebook: Path, home: Path
) -> None:
    at_terminal("owe", "ines", "call", "the", "zookeeper", "back")
    shown = at_terminal("person", "forget", "ines", stdin="inès roux\n", NO_COLOR="1")
    assert shown.status == 0
    assert shown.out.startswith(
        "This removes everything held on Inès Roux: 3 files, for good.\n"
        "Undo of everyone goes with it: nothing done before this can be taken back.\n"
        "Type the name to go on: Inès Roux is forgotten: 3 files removed"
    )
    assert not (notebook / "people/ines").exists()
    left = [
        path for path in home.rglob("*") if path.is_file() and b"zookeeper" in path.read_bytes()
    ]
    assert left == []


@pytest.mark.parametrize("typed", ["\n", "y\n", "Alice Martin\n", ""])
def test_nothing_is_removed_without_the_name(
    at_terminal: Ooo, notebook: Path, home: Path, typed: str
) -> None:
    before = tree(home)
    shown = at_terminal("person", "forget", "ines", stdin=typed)
    assert shown.status == (1 if typed else 130)
    assert tree(home) == before


def test_old_things_are_found_and_never_touched(ooo: Ooo, notebook: Path, home: Path) -> None:
    before = tree(notebook)
    checked = ooo("check", "--fix", "--retention", "1w", "--exit-code")
    assert (checked.status, tree(notebook)) == (3, before)
    assert checked.out == (
        "Nothing wrong: every file can be read, and only by you.\n"
        "\n"
        "OLDER THAN 1 WEEK\n"
        " people/ines/meetings: 1 entry of Inès Roux (left), Fri 12 Jun 2026\n"
        "   Remove all that is held: ooo person forget ines\n"
        " people/alice/meetings: 12 entries of Alice Martin, Mon 4 Mar 2024 to Mon 9 Nov 2026\n"
        "   Remove the files up to 2026-11-09 that you need no more.\n"
        " people/alice/settled/2025.toml: 3 closed records of Alice Martin, "
        "Mon 21 Jul 2025 to Thu 18 Dec 2025\n"
        "   Remove the file, if you need it no more.\n"
        " people/alice/settled/2026.toml: 4 closed records of Alice Martin, "
        "Fri 27 Feb 2026 to Mon 9 Nov 2026\n"
        "   Remove the file, if you need it no more.\n"
        " people/bruno/meetings: 5 entries of Bruno Keller, Mon 21 Sep 2026 to Thu 12 Nov 2026\n"
        "   Remove the files up to 2026-11-12 that you need no more.\n"
        " people/chloe/meetings: 2 entries of Chloé D'Aubigné-Nguyễn, "
        "Wed 7 Oct 2026 to Wed 21 Oct 2026\n"
        "   Remove the files up to 2026-10-21 that you need no more.\n"
        " people/karim/meetings: 2 entries of Karim Benali, Wed 7 Oct 2026 to Wed 28 Oct 2026\n"
        "   Remove the files up to 2026-10-28 that you need no more.\n"
        " people/karim/settled/2026.toml: 1 closed record of Karim Benali, Wed 7 Oct 2026\n"
        "   Remove the file, if you need it no more.\n"
        " people/bruno/settled/2026.toml: 1 closed record of Bruno Keller, Thu 5 Nov 2026\n"
        "   Take out the records up to 2026-11-05 that you need no more.\n"
    )
    younger = ooo("check", "--retention", "16d").out
    assert "Take out the records up to 2026-11-05 that you need no more." in younger
    assert ooo("check", "--retention", "10y", "--exit-code").status == 0


@pytest.mark.parametrize(
    ("first", "stdin"),
    [
        ("add alice Budget", ""),
        ("owe alice call", ""),
        ("expect alice call", ""),
        ("log alice -", "Tired\n"),
        ("skip alice", ""),
    ],
)
def test_the_reader_is_named_once_before_the_first_note(
    ooo: Ooo, home: Path, first: str, stdin: str
) -> None:
    """Whatever command keeps it, in a notebook that `init` did not make here."""
    person = home / ".local/share/ooo/notebook/people/alice/person.toml"
    person.parent.mkdir(parents=True)
    person.write_text('name = "Alice Martin"\n')
    assert ooo("prep", "alice").err == ""
    told = ooo(*first.split(), stdin=stdin)
    assert (told.status, told.err.startswith(f"{SENTENCE.template}\n")) == (0, True)
    assert ooo("add", "alice", "More").err == ""
    ooo("undo")
    ooo("undo")
    assert ooo("add", "alice", "More").err == ""


def test_init_says_it_and_no_command_after_it(ooo: Ooo) -> None:
    assert SENTENCE.template in ooo("init", "--name", "").out
    ooo("person", "add", "Alice Martin")
    assert ooo("add", "alice", "Budget").err == ""


def test_where_notes_are_already_nothing_is_said(ooo: Ooo, notebook: Path) -> None:
    assert ooo("add", "alice", "Budget").err == ""


def test_a_shared_sheet_does_not_say_what_was_not_logged(ooo: Ooo, notebook: Path) -> None:
    """That is the manager's to do, and the command is nobody else's."""
    person = notebook / "people/alice/person.toml"
    head = [line for line in person.read_text().splitlines() if not line.startswith("next")]
    person.write_text("\n".join(["next = 2026-11-20", *head, ""]))
    assert "not logged" in ooo("prep", "alice").out
    shared = ooo("prep", "alice", "--share")
    assert (shared.status, "logged" in shared.out, "ooo log" in shared.out) == (0, False, False)


def test_a_shared_sheet_names_no_command_and_no_id(ooo: Ooo, notebook: Path) -> None:
    """Whoever reads it types no commands, and what an id stands for is on no sheet of theirs."""
    del notebook
    for number in range(12):
        ooo("add", "alice", f"point {number} +share")
    ooo("log", "alice", "-", "--left", "x9qb", "--left", "k7mx", stdin="Fine\n")
    for form in ((), ("--short",), ("--md",), ("--short", "--md")):
        sheet = ooo("prep", "alice", "--share", *form)
        assert sheet.status == 0
        assert not re.search(r"\booo\b|\[[a-z0-9]{4}\]", sheet.out), form
    for number in range(12):
        ooo("add", "alice", f"later {number} +share")
    shown = ooo("prep", "alice", "--share", "--short", today="2026-12-07").out
    assert len(shown.splitlines()) == 10
    assert "The rest: ooo prep alice" in ooo("prep", "alice", "--short").out
