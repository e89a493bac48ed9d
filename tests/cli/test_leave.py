"""Leaves: what was late over one is late everywhere by the same days, and any shape of it ends."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.harness import Door, Ooo, make_private

MONDAY = "2026-11-23"
KARIM = """\
name = "Karim Benali"
relation = "report"
added = 2026-01-05
cadence = "2w"
"""
LEAVE = "pauses = [{ from = 2026-11-02, until = 2026-11-20 }]\n"
PROMISE = """\
[[commitment]]
id = "k7mx"
owner = "them"
text = "draft the RFC"
made = 2026-10-20
due = 2026-11-10
"""
TWO = """\
[[pauses]]
from = 2026-11-01 # in the mountains
until = 2026-12-10

# said on the phone
[[pauses]]
from = 2026-11-10
until = 2026-12-20
"""


@pytest.fixture
def karim(door: Door) -> Path:
    """Give the directory of one person who was on leave for three weeks and was met since."""
    root = door.home.notebook
    directory = root / "people" / "karim"
    (directory / "meetings").mkdir(parents=True)
    (root / "ooo.toml").write_text("schema = 1\n", "utf-8")
    (directory / "person.toml").write_text(KARIM + LEAVE, "utf-8")
    (directory / "commitments.toml").write_text(PROMISE, "utf-8")
    for day in ("2026-10-20", "2026-11-21"):
        said = f'date = {day}\nkind = "one-to-one"\n'
        (directory / "meetings" / f"{day}.toml").write_text(said, "utf-8")
    make_private(root)
    return directory


def data_of(ooo: Ooo, *words: str) -> Any:  # noqa: ANN401 -- JSON
    return json.loads(ooo(*words, "--json", today=MONDAY).out)["data"]


def test_who_is_back_and_was_not_met_is_not_said_to_be_on_leave(ooo: Ooo, karim: Path) -> None:
    (karim / "meetings" / "2026-11-21.toml").unlink()
    assert ooo("overdue", "--open", today=MONDAY).out == (
        "No other open commitments.\n\n"
        "1 of theirs not listed: who promised it is on leave, not met since, or left.\n"
    )


@pytest.mark.usefixtures("karim")
def test_a_promise_that_fell_due_in_a_leave_is_late_from_its_end_wherever_it_is_told(
    ooo: Ooo,
) -> None:
    assert data_of(ooo, "overdue")["theirs"][0]["days_late"] == 3
    table = (
        ooo("export", "karim", "--format", "csv", today=MONDAY)
        .out.removeprefix("\ufeff")
        .splitlines()
    )
    lates = [row["days_late"] for row in csv.DictReader(table)]
    assert [each for each in lates if each] == ["3"]
    for words in (("overdue",), ("overdue", "--open"), ("prep", "karim"), ("find", "rfc")):
        assert "3 days" in ooo(*words, today=MONDAY).out, words
    assert ooo("done", "k7mx", today=MONDAY).out.startswith("Kept, 3 days late: draft the RFC")
    assert "3 days late" in ooo("history", "karim", today=MONDAY).out
    entries = data_of(ooo, "history", "karim")["entries"]
    kept = [each for entry in entries for each in entry["kept"]]
    assert [each["days_late"] for each in kept] == [3]


@pytest.mark.usefixtures("karim")
def test_nothing_of_theirs_is_late_before_the_first_talk_after_a_leave_wherever_it_is_told(
    ooo: Ooo, karim: Path
) -> None:
    """The first sheet afterwards says so; no other screen may say the contrary."""
    (karim / "meetings" / "2026-11-21.toml").unlink()
    screens = (
        ("overdue",),
        ("overdue", "--open"),
        ("prep", "karim"),
        ("find", "rfc"),
        ("person", "show", "karim"),
        ("history", "karim", "20 oct"),
        ("history", "karim", "--promises"),
        ("dashboard", "karim"),
    )
    for words in screens:
        assert " late" not in ooo(*words, today=MONDAY).out.casefold().replace(
            "nothing of karim's counts as late", ""
        ), words
    table = ooo("export", "karim", "--format", "csv", today=MONDAY).out.splitlines()
    lates = [row["days_late"] for row in csv.DictReader(table)]
    assert [each for each in lates if each and each != "0"] == []
    done = ooo("done", "k7mx", today=MONDAY)
    assert done.out.startswith("Kept: draft the RFC")
    assert [each["days_late"] for each in _kept(ooo)] == [0]
    assert data_of(ooo, "history", "karim", "--promises")["them"]["kept_first"] == 1
    # What was kept by then stays so, also once they were met.
    said = 'date = 2026-11-24\nkind = "one-to-one"\n'
    (karim / "meetings" / "2026-11-24.toml").write_text(said, "utf-8")
    make_private(karim)
    assert [each["days_late"] for each in _kept(ooo)] == [0]


def _kept(ooo: Ooo) -> list[Any]:
    entries = data_of(ooo, "history", "karim")["entries"]
    return [each for entry in entries for each in entry["kept"]]


def test_all_that_holds_today_ends_at_once_and_keeps_its_comments(ooo: Ooo, karim: Path) -> None:
    person = karim / "person.toml"
    person.write_text(KARIM + TWO, "utf-8")
    ended = ooo("person", "pause", "karim", "none", today=MONDAY)
    assert ended.out == "Karim Benali is not paused any more.\nUndo: ooo undo\n"
    assert person.read_text("utf-8") == KARIM + TWO.replace("12-10", "11-23").replace(
        "12-20", "11-23"
    )
    ooo("undo", today=MONDAY)
    assert person.read_text("utf-8") == KARIM + TWO


@pytest.mark.parametrize("words", [("none",), ("until", "4 jan")])
def test_a_pause_of_the_old_shape_is_ended_and_moved_and_told_once(
    ooo: Ooo, karim: Path, words: tuple[str, ...]
) -> None:
    person = karim / "person.toml"
    person.write_text(f"{KARIM}paused_until = 2026-12-01\n", "utf-8")
    said = ooo("person", "pause", "karim", *words, today=MONDAY)
    assert (said.status, said.err) == (0, "")
    listed = ooo("undo", "--list", today=MONDAY).out.splitlines()
    assert listed[1:] == [f"   {said.out.splitlines()[0].split(' (')[0].rstrip('.')}"]
    assert "paused_until" not in person.read_text("utf-8")


def test_a_comment_stays_with_the_pause_it_was_written_for(ooo: Ooo, karim: Path) -> None:
    person = karim / "person.toml"
    pauses = """\
# parental leave
[[pauses]]
from = 2026-11-01
until = 2026-12-15

# sabbatical
[[pauses]]
from = 2027-06-01
until = 2027-07-01
"""
    person.write_text(KARIM + pauses, "utf-8")
    ooo("person", "pause", "karim", "until", "4 jan", today=MONDAY)
    assert person.read_text("utf-8") == KARIM + pauses.replace("2026-12-15", "2027-01-04")
    ooo("person", "pause", "karim", "none", today=MONDAY)
    assert person.read_text("utf-8") == KARIM + pauses.replace("2026-12-15", "2026-11-23")


@pytest.mark.usefixtures("karim")
@pytest.mark.parametrize(
    "until",
    ["", "until further notice", "jusqu'\u00e0 nouvel ordre", "jusqu\u02bca\u0300 nouvel ordre"],
)
def test_a_leave_holds_until_further_notice_however_that_is_typed(ooo: Ooo, until: str) -> None:
    shown = ooo("person", "pause", "karim", *until.split(), today=MONDAY)
    assert shown.out.startswith("Karim Benali is paused until further notice")


@pytest.mark.usefixtures("karim")
@pytest.mark.parametrize("until", ["until 1 mar", "jusqu'au 1er mars", "jusquau 1 mars", "1 mars"])
def test_a_leave_ends_on_a_day_however_it_is_led_to(ooo: Ooo, until: str) -> None:
    """French as well, also where the shell took its apostrophe."""
    shown = ooo("person", "pause", "karim", *until.split(), today=MONDAY)
    assert shown.out.startswith("Karim Benali is paused until Mon 1 Mar 2027 (in 98 days).")


@pytest.mark.usefixtures("notebook")
def test_a_relation_is_typed_in_either_language(ooo: Ooo) -> None:
    for typed, relation in (("équipe", "report"), ("N+1", "manager"), ("pair", "peer")):
        assert ooo("person", "add", f"{relation} Zoé", "--relation", typed).status == 0
        shown = ooo("person", "show", relation, "--json").out
        assert json.loads(shown)["data"]["profile"]["relation"] == relation
