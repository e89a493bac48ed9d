"""Nothing is said not to be there where it could not be read, whichever command is asked."""

import json
from pathlib import Path

import pytest

from tests.harness import Ooo

MONDAY = "2026-11-23"
CHECK = "What is wrong there: ooo check\n"


@pytest.fixture
def broken(notebook: Path) -> Path:
    """Give a notebook whose promises of Alice are in a cloud, and whose Karim lies elsewhere."""
    alice = notebook / "people/alice"
    (alice / "commitments.toml").rename(alice / ".commitments.toml.icloud")
    (notebook / "people/karim").rename(notebook.parent / "karim")
    (notebook / "people/karim").symlink_to(notebook.parent / "karim")
    return notebook


CLOUD = (
    "people/alice/commitments.toml: it only stands for commitments.toml, which a cloud has not "
    "brought here"
)
UNREAD = "people/alice/commitments.toml and people/karim cannot be read in full."


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("words", [("done",), ("drop",), ("move", "fri"), ("fix", "--due", "fri")])
def test_an_id_that_may_be_in_what_is_unread_is_not_said_to_be_none(
    ooo: Ooo, words: tuple[str, ...]
) -> None:
    refused = ooo(words[0], "k7mx", *words[1:], today=MONDAY)
    assert refused.status == 1
    assert refused.err.endswith(f"'k7mx' is no id in what can be read; {UNREAD}\n{CHECK}")


@pytest.mark.parametrize("words", [("done",), ("drop",), ("move", "fri"), ("fix",)])
@pytest.mark.parametrize("typed", ["b4ta", "b4"])
def test_an_id_of_what_is_settled_may_be_in_what_is_unread(
    ooo: Ooo, notebook: Path, words: tuple[str, ...], typed: str
) -> None:
    """Nor is an id with a vowel, as one writes by hand, taken for a name that nobody bears."""
    (notebook / "people/alice/settled/2026.toml").write_text("[[", "utf-8")
    refused = ooo(words[0], typed, *words[1:], today=MONDAY)
    unread = "people/alice/settled/2026.toml cannot be read in full."
    assert (refused.status, refused.err) == (
        1,
        f"'{typed}' is no id in what can be read; {unread}\n{CHECK}",
    )


def test_an_id_may_be_in_a_meeting_or_on_an_agenda_that_is_unread(ooo: Ooo, notebook: Path) -> None:
    alice = notebook / "people/alice"
    assert ooo("fix", "m2ph", today=MONDAY).err.startswith("m2ph was discussed with Alice Martin")
    (alice / "meetings/2026-11-09.toml").write_text("[[", "utf-8")
    assert ooo("fix", "m2ph", today=MONDAY).err == (
        "'m2ph' is no id in what can be read; people/alice/meetings/2026-11-09.toml cannot be "
        f"read in full.\n{CHECK}"
    )
    (alice / "agenda.toml").write_text("[[", "utf-8")
    assert ooo("fix", "t9we", "--text", "x", today=MONDAY).err.endswith(
        "'t9we' is no id in what can be read; people/alice/agenda.toml and "
        f"people/alice/meetings/2026-11-09.toml cannot be read in full.\n{CHECK}"
    )


@pytest.mark.usefixtures("broken")
def test_what_was_settled_may_be_in_what_is_unread(ooo: Ooo) -> None:
    refused = ooo("reopen", "q9zz", today=MONDAY)
    assert refused.err == f"'q9zz' is no id of what is settled and can be read; {UNREAD}\n{CHECK}"


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("words", [("prep", "karim"), ("add", "karim", "x"), ("log", "karim")])
def test_someone_who_lies_elsewhere_is_not_to_be_added(ooo: Ooo, words: tuple[str, ...]) -> None:
    refused = ooo(*words, today=MONDAY)
    assert (refused.status, refused.err) == (
        1,
        "people/karim: it is a link, which is not followed.\nPut the file itself there.\n",
    )


@pytest.mark.usefixtures("broken")
def test_a_name_may_be_theirs_who_cannot_be_read(ooo: Ooo) -> None:
    assert ooo("prep", "benali", today=MONDAY).err == (
        f"No one who can be read is called 'benali'; people/karim cannot be read.\n{CHECK}"
    )
    assert ooo("prep", "alcie", today=MONDAY).err == (
        "No one who can be read is called 'alcie'; people/karim cannot be read.\n"
        "Did you mean Alice Martin (alice)?\n"
    )


def test_nothing_overdue_is_not_said_of_what_is_unread(ooo: Ooo, notebook: Path) -> None:
    alice = notebook / "people/alice"
    for slug in ("karim", "ines", "chloe"):
        (notebook / "people" / slug).rename(notebook.parent / slug)
    (alice / "commitments.toml").rename(alice / "commitment.toml")
    told = "Whether anything is overdue cannot be told: people/alice/commitment.toml cannot be read"
    shown = ooo("overdue", "--exit-code", today="2026-11-19")
    assert (shown.status, shown.out) == (1, f"{told} in full.\n")
    week = ooo(today="2026-11-19")
    assert f"\n{told} in full.\n" in week.out
    assert "Nobody" not in week.out
    data = json.loads(ooo("overdue", "--json", today="2026-11-19").out)["data"]
    assert data["unread"] == ["people/alice/commitment.toml"]
    assert "What is promised cannot be told" in ooo("prep", "alice", today="2026-11-19").out
    (alice / "commitment.toml").unlink()
    assert ooo("overdue", "--exit-code", today="2026-11-19").status == 0


@pytest.mark.usefixtures("broken")
def test_what_is_found_is_found_though_something_is_unread(ooo: Ooo) -> None:
    shown = ooo("overdue", "--exit-code", today=MONDAY)
    assert (shown.status, CLOUD in shown.err) == (3, True)


@pytest.mark.usefixtures("broken")
def test_what_is_looked_for_may_be_in_what_is_unread(ooo: Ooo) -> None:
    found = ooo("find", "salary", today=MONDAY)
    assert found.out == f"Nothing in what could be read; {UNREAD}\n"
    assert CLOUD in found.err


@pytest.mark.parametrize("words", [(), ("overdue",), ("person", "list")])
def test_nobody_yet_is_not_said_of_people_who_cannot_be_read(
    ooo: Ooo, notebook: Path, words: tuple[str, ...]
) -> None:
    for slug in ("alice", "bruno", "karim", "ines", "chloe"):
        (notebook / "people" / slug).rename(notebook.parent / slug)
        (notebook / "people" / slug).symlink_to("nowhere")
    shown = ooo(*words, today=MONDAY)
    assert "Nobody is in this notebook yet" not in shown.out
    assert shown.out.startswith("Nobody can be read in this notebook: people/alice, ")
    assert ooo("prep", today=MONDAY).err.startswith("Nobody can be read: people/alice, ")


@pytest.mark.parametrize("words", [(), ("overdue",), ("prep", "alice"), ("add", "alice", "x")])
def test_people_that_lie_elsewhere_are_said_to_by_every_command(
    ooo: Ooo, notebook: Path, words: tuple[str, ...]
) -> None:
    (notebook / "people").rename(notebook.parent / "people")
    (notebook / "people").symlink_to(notebook.parent / "people")
    refused = ooo(*words, today=MONDAY)
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == (
        "people: it is a link, which is not followed, so nobody's notes can be read.\n"
        "Put the file itself there.\n"
    )


def test_meetings_that_cannot_be_listed_are_no_first_meeting(ooo: Ooo, notebook: Path) -> None:
    for name in ("meetings", "settled"):
        (notebook / "people/alice" / name).rename(notebook.parent / name)
        (notebook / "people/alice" / name).symlink_to("nowhere")
    sheet = ooo("prep", "alice", today=MONDAY).out
    unread = "people/alice/meetings cannot be read"
    assert sheet.startswith(
        "Alice Martin · one-to-one · Mon 23 Nov 2026, 10:00, 30 min\n"
        f"When you last met cannot be told: {unread}\n"
    )
    assert "TO BEGIN WITH" not in sheet
    assert "meetings cannot be read" in ooo("person", "show", "alice", today=MONDAY).out
    shown = ooo("person", "show", "alice", today=MONDAY).out
    assert shown.endswith("Not read in full: people/alice/meetings · 1 goal\n")
    listed = ooo("person", "list", today=MONDAY).out
    assert "  every 2 weeks, meetings cannot be read, booked today 10:00\n" in listed
    assert "never met" not in listed
    assert (
        "Alice" not in ooo("overdue", today=MONDAY).out.partition("TO BOOK")[2].partition("\n\n")[0]
    )
    assert "Booked: Alice (today 10:00), " in ooo(today=MONDAY).out
    assert ooo("fix", "alice", "9 nov", today=MONDAY).err == (
        f"Whether Mon 9 Nov 2026 with Alice Martin is logged cannot be told: {unread} in full.\n"
        f"{CHECK}"
    )
    old = ooo("check", "--retention", "24mo", today=MONDAY).out
    assert old.endswith(
        "In what can be read, nothing is older than 24 months; people/alice/meetings and "
        "people/alice/settled cannot.\n"
    )
    exported = ooo("export", "alice", "--all", today=MONDAY)
    for name in ("meetings", "settled"):
        assert f"Not in it: people/alice/{name}: it is a link" in exported.err


def test_what_was_kept_since_is_not_nothing_where_it_cannot_be_read(
    ooo: Ooo, notebook: Path
) -> None:
    (notebook / "people/alice/settled").rename(notebook.parent / "settled")
    (notebook / "people/alice/settled").symlink_to("nowhere")
    assert (
        "Kept since: it cannot be told, people/alice/settled cannot be read in full"
        in ooo("prep", "alice", today=MONDAY).out
    )


@pytest.mark.usefixtures("broken")
def test_what_is_only_in_a_cloud_is_not_begun_anew(ooo: Ooo, home: Path) -> None:
    for words in (("owe", "alice", "x"), ("edit", "alice", "--commitments")):
        refused = ooo(*words, today=MONDAY, OOO_EDITOR="true")
        assert (refused.status, refused.err.startswith(CLOUD)) == (1, True)


def test_a_notebook_that_cannot_be_read_is_not_said_to_be_none(ooo: Ooo, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("x")
    (tmp_path / "a link").symlink_to("nowhere")
    (tmp_path / "to itself").symlink_to("to itself")
    for name, why in {
        "a file": "a file stands where a directory belongs.\nMove that file away.\n",
        "a link": "it is a link to what is not there.\n"
        "Bring that back, such as a disk, or mend the link.\n",
        "to itself": "it is a link, which is not followed.\nPut the file itself there.\n",
    }.items():
        root = tmp_path / name
        for words in ((), ("prep", "alice"), ("add", "alice", "x"), ("check",)):
            refused = ooo("--dir", str(root), *words, today=MONDAY)
            assert (refused.status, refused.err) == (
                1,
                f"The notebook at {root} cannot be read: {why}",
            )


def test_what_is_nearly_ours_is_said_once_by_the_sheet(ooo: Ooo, notebook: Path) -> None:
    agenda = notebook / "people/alice/agenda.toml"
    agenda.write_text(agenda.read_text() + '\n[[points]]\ntext = "x"\n')
    told = (
        "points in people/alice/agenda.toml is nearly a name that ooo knows, and not read as it "
        "was meant.\n  The right spelling: ooo check\n"
    )
    assert ooo("prep", "alice", today=MONDAY).err == told
    (notebook / "people/alice/goal.toml").write_text("")
    (notebook / "people/alice/goal.toml").chmod(0o600)
    assert ooo("prep", "alice", today=MONDAY).err == (
        "people/alice/goal.toml and 1 more are nearly names that ooo knows, and not read as they "
        "were meant.\n  The right spelling: ooo check\n"
    )
    assert ooo("prep", "alice", "--share", today=MONDAY).err.startswith("Left out")
    assert ooo("overdue", today=MONDAY).err == ""
    edited = ooo("edit", "alice", "--agenda", today=MONDAY, OOO_EDITOR="true")
    assert (edited.status, "points: no record of this file has that name" in edited.err) == (
        1,
        True,
    )


@pytest.mark.usefixtures("notebook")
def test_that_no_track_is_open_is_only_said_where_that_can_be_read(
    ooo: Ooo, notebook: Path
) -> None:
    said = "No coaching track is open, so there is no session to log.\n"
    refused = ooo("log", "alice", "-", "--kind", "coaching", stdin="Tired\n")
    assert (refused.status, refused.err.startswith(said)) == (2, True)
    goals = notebook / "people/alice/goals.toml"
    goals.unlink()
    goals.mkdir()
    untold = ooo("log", "alice", "-", "--kind", "coaching", stdin="Tired\n")
    assert (untold.status, said in untold.err) == (1, False)
    assert "Whether a coaching track is open cannot be told: " in untold.err
