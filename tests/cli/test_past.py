"""What `undo --list` says of each command, `undo NUMBER`, and the step that an editor makes."""

import json
import re
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from ooo.store.files import LARGEST
from ooo.store.journal import (
    MakeDirectory,
    Operation,
    RenameDirectory,
    Transaction,
    WriteFile,
    encode,
)
from ooo.store.undo import LARGEST_TOLD
from tests.cli.front import tree
from tests.harness import Ooo, Run


def did(ooo: Ooo, number: int = -1) -> list[str]:
    """Give what the newest command, or that of a number, is said to have done."""
    listed = json.loads(ooo("undo", "--list", "--json").out)["data"]["commands"]
    (command,) = [one for one in listed if number in {-1, one["number"]}][:1]
    said: list[str] = command["did"]
    return said


def place(home: Path) -> Path:
    """Give where this machine keeps what undo needs."""
    (found,) = (home / ".local/state/ooo").iterdir()
    return found


def editor(path: Path, body: str) -> str:
    """Make an editor that does to `paths`, in Python, what `body` says."""
    path.write_text(f"import pathlib, sys\npaths = [*map(pathlib.Path, sys.argv[1:])]\n{body}\n")
    return shlex.join([sys.executable, "-S", "-E", str(path)])


def keep(home: Path, number: int, transaction: Transaction) -> None:
    """Put an entry where undo keeps them."""
    directory = place(home) / "undo"
    directory.mkdir(exist_ok=True)
    (directory / f"{number:08d}").write_bytes(encode(transaction))


@pytest.mark.parametrize(
    ("words", "typed", "says"),
    [
        (
            "add alice -",
            "the rota\nthe office\n",
            [
                "For next time with Alice Martin: the rota",
                "For next time with Alice Martin: the off",
            ],
        ),
        ("skip alice --why away", "", ["Skipped with Alice Martin, Mon 23 Nov 2026: away"]),
        ("done z7qs", "", ["Said: Thank her for covering the release on the 12th (with Alice"]),
        (
            "done x2kd",
            "",
            ["Discussed: Would like to present at the all-hands (with Alice Martin)"],
        ),
        ("drop x9qb --missed", "", ["Missed: draft the incident review (Alice Martin)"]),
        ("move t9we mon", "", ["For next time with Alice Martin: On-call load since October, not"]),
        ("move v8qy none", "", ["You owe Alice Martin: introduce her to Karim [data platform]"]),
        (
            "log karim - --kind note",
            "Asked about the cluster\n",
            ["Noted on Karim Benali, Mon 23 Nov 2026", "Noted on Karim Benali: Asked about"],
        ),
        ("log alice - --into --date 2026-11-09", "One more\n", ["Noted on Alice Martin: One more"]),
        (
            "log alice - --into --date 2026-11-09 --mood 3",
            "One more\n",
            [
                "Put right: One-to-one with Alice Martin, Mon 9 Nov 2026",
                "Noted on Alice Martin: One",
            ],
        ),
        (
            "person archive karim --drop-rest",
            "",
            ["Karim Benali is archived", "Dropped: cost estimate for the new cluster (Karim"],
        ),
        ("person edit karim --cadence 1w", "", ["Karim Benali: cadence every week (was every"]),
        ("person edit alice --minutes 45", "", ["Alice Martin: minutes 45 (was 30)"]),
        ("person edit alice --alias Ali,Lili", "", ["Alice Martin: aliases "]),
        ("config email marion@example.org", "", ["your own address: marion@example.org (was"]),
    ],
)
def test_every_command_is_told_in_words(
    ooo: Ooo, notebook: Path, words: str, typed: str, says: list[str]
) -> None:
    """From what its files were and are, so that no sentence has to be kept."""
    del notebook
    done = ooo(*words.split(), stdin=typed)
    assert done.status == 0, done.err
    said = did(ooo)[: None if words.startswith("skip") else len(says)]
    assert [each[: len(meant)] for each, meant in zip(said, says, strict=True)] == says


def test_a_point_that_comes_back_is_told_to_stay(ooo: Ooo, notebook: Path) -> None:
    del notebook
    ooo("add", "karim", "the rota", "--every", "meeting")
    ooo("log", "karim", "-m", "Fine")
    assert "Discussed: the rota (with Karim Benali), stays on the agenda" in did(ooo)


def test_what_a_hand_did_in_the_editor_is_one_command(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path
) -> None:
    before = tree(notebook)
    body = (
        "paths[0].write_text(paths[0].read_text().replace('On-call', 'Rota'))\n"
        "paths[1].unlink()\n"
        "(paths[0].parent / 'goals.toml').write_text('[[goal]]\\ntitle = \"Speak\"\\n')"
    )
    options = ("--agenda", "--commitments", "--goals")
    done = ooo("edit", "alice", *options, OOO_EDITOR=editor(tmp_path / "ed.py", body))
    assert done.status == 0
    after = tree(notebook)
    assert after != before
    said = did(ooo)
    assert "Put right: For next time with Alice Martin: Rota load since October" in said
    assert "Taken out: You owe Alice Martin: send the salary grid" in said
    assert "Goal with Alice Martin: Speak" in said
    assert ooo("undo").out.startswith("Taken back: ooo edit alice  (")
    assert tree(notebook) == before
    assert ooo("redo").status == 0
    assert tree(notebook) == after
    assert [*(place(home) / "undo").iterdir()] == [place(home) / "undo/00000001"]


def test_what_a_hand_did_to_an_entry_is_told_too(ooo: Ooo, notebook: Path, tmp_path: Path) -> None:
    """Its lines go with it; one of them alone is taken out, or put right."""
    file = notebook / "people/alice/meetings/2026-11-09.toml"
    *rest, last = file.read_text("utf-8").split("[[note]]")
    shorter = editor(tmp_path / "a.py", f"paths[0].write_text({'[[note]]'.join(rest)!r})")
    ooo("edit", "alice", "--meeting", "9 nov", OOO_EDITOR=shorter)
    assert did(ooo) == ["Taken out: Noted on Alice Martin: Cut p95 latency by half, on her own."]
    assert "Cut p95" in last
    gone = editor(tmp_path / "b.py", "paths[0].unlink()")
    ooo("edit", "alice", "--meeting", "9 nov", OOO_EDITOR=gone)
    assert did(ooo) == ["Taken out: One-to-one with Alice Martin, Mon 9 Nov 2026"]


def test_a_record_that_only_stands_in_another_file_is_told_by_its_files(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    del notebook
    ooo("owe", "alice", "the slides")
    record = b"[[point]]\nid = 'k7mx'\ntext = 'x'\nsettled = 2025-01-01\noutcome = 'said'\n"
    moves = (
        WriteFile("people/alice/settled/2025.toml", record, None),
        WriteFile("people/alice/settled/2026.toml", None, record),
    )
    keep(home, 2, Transaction("odd", moves))
    assert did(ooo) == [
        "people/alice/settled/2025.toml was changed",
        "people/alice/settled/2026.toml was changed",
    ]


def test_an_editor_that_changes_nothing_leaves_nothing_to_take_back(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    del notebook
    assert ooo("edit", "alice", OOO_EDITOR="true").status == 0
    assert ooo("undo", "--list").out == "Nothing to undo.\n"
    assert not (place(home) / "journal").exists()


def test_what_an_editor_left_broken_is_taken_back_too(
    ooo: Ooo, notebook: Path, tmp_path: Path
) -> None:
    """A text that cannot be read is the one that is most to be taken back; a failed editor too."""
    before = tree(notebook)
    for body in ("", "\nsys.exit(3)"):
        ed = editor(tmp_path / "ed.py", f"paths[0].write_text('[[poi'){body}")
        assert ooo("edit", "alice", "--agenda", OOO_EDITOR=ed).status == 1
        assert did(ooo) == ["people/alice/agenda.toml was changed"]
        assert ooo("undo").status == 0
        assert tree(notebook) == before


def test_a_comment_alone_is_told_by_its_file(ooo: Ooo, notebook: Path, tmp_path: Path) -> None:
    del notebook
    ed = editor(tmp_path / "ed.py", "paths[0].write_text(paths[0].read_text() + '# mine\\n')")
    ooo("edit", "alice", "--agenda", OOO_EDITOR=ed)
    assert did(ooo) == ["people/alice/agenda.toml was changed"]


ADDS = f"import subprocess\nsubprocess.run([{sys.executable!r}, '-m', 'ooo', *OTHER], check=True)\n"
"""What an editor does that lets another command run while it is open."""


def test_what_a_command_wrote_while_the_editor_was_open_stays_one_of_its_own(
    run: Run, notebook: Path, tmp_path: Path
) -> None:
    before = tree(notebook)
    body = ADDS + "paths[0].write_text(paths[0].read_text() + '# mine\\n')"
    other = f"OTHER = ['add', 'alice', 'from', 'elsewhere']\n{body}"
    ed = editor(tmp_path / "ed.py", other)
    assert run("edit", "alice", "--agenda", OOO_EDITOR=ed).status == 0
    assert "from elsewhere" in (notebook / "people/alice/agenda.toml").read_text("utf-8")
    assert run("undo").out.startswith("Taken back: ooo edit alice  (")
    assert run("undo").out.startswith("Taken back: ooo add alice  (")
    assert tree(notebook) == before


@pytest.mark.parametrize(
    "other", [["person", "rename", "alice", "Alice M", "--short", "am"], ["owe", "karim", "x"]]
)
def test_what_another_command_did_alone_is_no_edit(
    run: Run, notebook: Path, tmp_path: Path, other: list[str]
) -> None:
    del notebook
    ed = editor(tmp_path / "ed.py", f"OTHER = {other}\n{ADDS}")
    run("edit", "alice", "--agenda", OOO_EDITOR=ed)
    listed = run("undo", "--list").out
    assert "edit" not in listed
    assert f"ooo {other[0]} " in listed


def test_what_was_forgotten_while_it_was_edited_stays_forgotten(
    run: Run, home: Path, notebook: Path, tmp_path: Path
) -> None:
    """The bytes from before would stand in what undo keeps."""
    del notebook
    body = (
        "import shutil\nheld = paths[0].read_text()\nshutil.rmtree(paths[0].parents[0])\n"
        "import json\n"
        f"facts = pathlib.Path({str(home / '.local/state/ooo')!r})\n"
        "(facts / next(iter(sys_listed(facts))) / 'facts.json').write_text("
        "json.dumps({'forgotten': '2026-11-23T09:31:00+00:00'}))\n"
        "paths[0].parents[0].mkdir(mode=0o700)\npaths[0].write_text(held)"
    ).replace("next(iter(sys_listed(facts)))", "next(facts.iterdir()).name")
    run("edit", "alice", "--commitments", OOO_EDITOR=editor(tmp_path / "ed.py", body))
    left = [path for path in home.rglob("undo/*") if b"salary grid" in path.read_bytes()]
    assert left == []


def test_a_link_in_the_place_of_a_file_is_no_part_of_the_step(
    ooo: Ooo, notebook: Path, tmp_path: Path
) -> None:
    file = notebook / "people/alice/agenda.toml"
    file.rename(tmp_path / "agenda.toml")
    file.symlink_to(tmp_path / "agenda.toml")
    ed = editor(tmp_path / "ed.py", "paths[0].write_text(paths[0].read_text() + '# mine\\n')")
    ooo("edit", "alice", "--agenda", OOO_EDITOR=ed)
    assert ooo("undo", "--list").out == "Nothing to undo.\n"


def test_where_undo_cannot_keep_it_no_editor_is_opened(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path
) -> None:
    before = tree(notebook)
    home.joinpath(".local/state").mkdir(parents=True)
    home.joinpath(".local/state/ooo").write_text("")
    ed = editor(tmp_path / "ed.py", "paths[0].write_text('')")
    refused = ooo("edit", "alice", "--agenda", OOO_EDITOR=ed)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err.startswith("Nothing changed: ")
    assert tree(notebook) == before


def test_where_undo_cannot_keep_it_any_more_that_is_said(
    ooo: Ooo, home: Path, notebook: Path, tmp_path: Path
) -> None:
    body = (
        "paths[0].write_text(paths[0].read_text() + '# mine\\n')\n"
        f"state = next(pathlib.Path({str(home / '.local/state/ooo')!r}).iterdir())\n"
        "(state / 'undo').write_text('')"
    )
    done = ooo("edit", "alice", "--agenda", OOO_EDITOR=editor(tmp_path / "ed.py", body))
    assert done.status == 0
    assert done.err.startswith(
        "What you changed is in the notebook, and undo does not have it: Nothing changed"
    )
    assert (notebook / "people/alice/agenda.toml").read_text("utf-8").endswith("# mine\n")


def test_a_hand_edit_is_named_with_what_can_be_taken_back_instead(ooo: Ooo, notebook: Path) -> None:
    ooo("owe", "alice", "the deck")
    ooo("book", "karim", "fri")
    ooo("expect", "alice", "the report")
    ooo("owe", "alice", "the slides")
    file = notebook / "people/alice/commitments.toml"
    file.write_text(file.read_text("utf-8") + "# mine\n")
    refused = ooo("undo")
    assert (refused.status, refused.err) == (
        1,
        (
            "people/alice/commitments.toml has changed since `ooo owe alice`; nothing changed.\n"
            "Put it right by hand: undo would lose what was written there since.\n"
            "The newest that can be taken back is `ooo book karim`: ooo undo 2\n"
        ),
    )
    assert ooo("undo", "2").out.startswith("Taken back: ooo book karim  (")
    again = ooo("undo")
    assert "The newest that can" not in again.err
    assert ooo("redo").out.startswith("Brought forward: ooo book karim  (")
    (notebook / "people/karim/person.toml").write_text("name = 'Karim'\n")
    assert "The newest that can" not in ooo("undo").err


def test_what_stands_behind_a_damaged_entry_is_not_offered(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    """Nobody can tell where the damaged one wrote."""
    ooo("book", "karim", "fri")
    ooo("book", "chloe", "fri")
    ooo("owe", "alice", "the slides")
    (place(home) / "undo/00000002").write_bytes(b"damage")
    file = notebook / "people/alice/commitments.toml"
    file.write_text(file.read_text("utf-8") + "# mine\n")
    assert "The newest that can" not in ooo("undo").err
    before = tree(notebook)
    assert ooo("undo", "1").err.startswith("What undo kept of the last command is damaged. ")
    assert tree(notebook) == before
    assert ooo("undo", "1").status == 0


def test_someone_new_is_not_taken_back_from_under_what_was_noted(ooo: Ooo, notebook: Path) -> None:
    del notebook
    ooo("person", "add", "Noah Petit")
    ooo("person", "rename", "noah", "Noah Petit", "--short", "np")
    ooo("owe", "np", "a desk")
    for number, newer in (("1", 2), ("2", 3)):
        refused = ooo("undo", number)
        assert refused.status == 1
        assert refused.err.endswith(f"Take that back first: ooo undo {newer}\n")
    listed = json.loads(ooo("undo", "--list", "--json").out)["data"]["commands"]
    assert [each["did"] for each in listed] == [
        ["You owe Noah Petit: a desk"],
        ["Noah Petit: short name np (was noah)"],
        ["Added Noah Petit (noah)"],
    ]
    for _ in range(3):
        ooo("undo")
    undone = json.loads(ooo("undo", "--list", "--json").out)["data"]["commands"]
    assert [(each["did"], each["undone"]) for each in undone] == [
        (each["did"], True) for each in listed
    ]


def test_who_was_taken_out_by_hand_is_called_as_they_were_known(ooo: Ooo, notebook: Path) -> None:
    ooo("owe", "ines", "a call")
    shutil.rmtree(notebook / "people/ines")
    assert did(ooo) == ["You owe ines: a call"]
    ooo("person", "add", "Noah Petit")
    ooo("owe", "noah", "a desk")
    shutil.rmtree(notebook / "people/noah")
    listed = json.loads(ooo("undo", "--list", "--json").out)["data"]["commands"]
    assert listed[0]["did"] == ["You owe noah: a desk"]


def test_nothing_before_someone_was_forgotten_has_a_number(
    ooo: Ooo, at_terminal: Ooo, notebook: Path
) -> None:
    del notebook
    ooo("owe", "alice", "the slides")
    at_terminal("person", "forget", "ines", stdin="Inès Roux\n")
    for words in (("undo",), ("undo", "1"), ("redo",)):
        refused = ooo(*words)
        assert refused.status == 1
        assert refused.err.startswith("Someone was forgotten on 2026-11-23 at ")
    ooo("owe", "alice", "the slides")
    assert ooo("undo").status == 0


def test_an_entry_of_any_form_is_told_as_far_as_it_can_be(
    ooo: Ooo, home: Path, notebook: Path
) -> None:
    """Of an earlier version, of files that are none of ours, or larger than a file may be."""
    del notebook
    ooo("owe", "alice", "the slides")
    large = b"[[point]]\ntext = 'x'\n" + b"#" * LARGEST
    odd: dict[int, Operation] = {
        2: WriteFile("notes.txt", None, b"x"),
        3: WriteFile("people/alice/scan.pdf", None, b"x"),
        4: WriteFile("people/alice/meetings/odd.toml", None, b"x = 1"),
        5: WriteFile("people/alice/agenda.toml", None, large),
        6: WriteFile("people/alice/agenda.toml", b"\xff", b"[[point]]\ntext = 1"),
        7: MakeDirectory("people/noah"),
        8: RenameDirectory("people/a", "people/b"),
        9: WriteFile("ooo.toml", None, b"[defaults]\ncadence = '3w'"),
        10: WriteFile("people/noah/person.toml", b"name = 'Noah'", None),
        11: WriteFile("people/al/person.toml", b"name = 'A'", b"name = 'A'\ncadence = 'often'"),
        12: WriteFile("people/alice/goals.toml", None, b"[[autonomy]]\ntopic = 'rota'\nlevel = 2"),
    }
    for number, operation in odd.items():
        keep(home, number, Transaction("odd", (operation,)))
    listed = json.loads(ooo("undo", "--list", "--json").out)["data"]["commands"]
    assert {each["number"]: each["did"] for each in listed if each["number"] > 1} == {
        2: ["notes.txt was changed"],
        3: ["people/alice/scan.pdf was changed"],
        4: ["people/alice/meetings/odd.toml was changed"],
        5: ["people/alice/agenda.toml was changed"],
        6: ["people/alice/agenda.toml was changed"],
        7: [],
        8: ["b: short name b (was a)"],
        9: ["cadence: every 3 weeks (was every 2 weeks)"],
        10: ["Noah is not in the notebook any more"],
        11: ["people/al/person.toml was changed"],
        12: ["Autonomy of Alice Martin: rota"],
    }


@pytest.mark.parametrize("command", ["ooo log alice", "c" * 40, "c" * 300, "c" * 70_000])
@pytest.mark.parametrize("sealed", [True, False])
def test_of_an_entry_larger_than_any_command_its_command_is_told(
    ooo: Ooo, home: Path, notebook: Path, command: str, *, sealed: bool
) -> None:
    """Read whole, one entry after another might ask for more memory than there is."""
    del notebook
    ooo("owe", "alice", "the slides")
    kept = encode(Transaction(command, (WriteFile("x", None, b"y" * LARGEST_TOLD),)))
    (place(home) / "undo/00000002").write_bytes(kept if sealed else kept[8:])
    (place(home) / "undo/00000003").write_bytes(b"z" * (LARGEST_TOLD + 1))
    (place(home) / "undo/00000004").write_bytes(kept[:-1] + b"z")
    listed = json.loads(ooo("undo", "--list", "--json").out)["data"]
    *_, first, second = listed["commands"]
    damaged = {Path(each).name for each in listed["unusable"]}
    assert damaged == {"00000003", "00000004"}
    assert command.startswith(first["command"])
    assert len(first["command"]) in {len(command), *range(60_000, 66_000)}
    assert first["did"] == ["More than can be told of it here"]
    assert second["number"] == 1


def test_no_more_of_a_command_is_told_than_there_is_room_for(ooo: Ooo, notebook: Path) -> None:
    """Of many things the first, and of a long text its beginning, so that memory stays the same."""
    del notebook
    ooo("add", "karim", "-", stdin="".join(f"point {n}\n" for n in range(30)))
    (command,) = json.loads(ooo("undo", "--list", "--json").out)["data"]["commands"]
    assert (len(command["did"]), command["more"]) == (20, 10)
    assert ooo("undo", "--list").out.endswith("   and 25 things more\n")
    ooo("owe", "karim", "word " * 500)
    (told,) = did(ooo)
    assert re.fullmatch("You owe Karim Benali: (?:word ){40}…", told)


@pytest.mark.parametrize("words", [("undo", "0"), ("undo", "10000000000000000000000")])
def test_a_number_that_none_bears_is_refused(
    ooo: Ooo, notebook: Path, words: tuple[str, ...]
) -> None:
    del notebook
    ooo("owe", "alice", "the slides")
    refused = ooo(*words)
    assert (refused.status, refused.err) == (
        2,
        (
            f"No command that can be taken back has the number {words[1]}.\n"
            "The numbers: ooo undo --list\n"
        ),
    )


@pytest.mark.usefixtures("notebook")
def test_what_a_moved_meeting_takes_back_is_listed_as_no_move_and_as_nothing_carried(
    ooo: Ooo,
) -> None:
    """It was moved, and not reached, in the meeting that was no meeting with Alice."""
    ooo("fix", "alice", "9", "nov", "--to", "karim")
    listed = ooo("undo", "--list").out
    assert "Put right: You owe Alice Martin: send the salary grid, by Thu 12 Nov 2026; it" in listed
    assert "moved from" not in listed
    assert "Not reached" not in listed
