import pytest

from ooo.store.names import Stray, judge

COPIES = [
    "commitments (conflicted copy 2026-11-02).toml",
    "commitments (Copie en conflit de Marion 2026-11-02).toml",
    "commitments.sync-conflict-20261102-101500-ABCDEFG.toml",
    "commitments-LAPTOP.toml",
    "commitments 2.toml",
    "commitments - Copy.toml",
    "commitments.toml~",
    ".#commitments.toml",
    "#commitments.toml#",
    "._commitments.toml",
    ".commitments.toml.un~",
    ".~lock.commitments.toml#",
    "commitments.toml.orig",
    "commitments.toml.r1234",
    "commitments.bak",
    "commitments~HEAD",
    "commitments_BASE_123.toml",
    "Kopie von commitments.toml",
    "copia de COMMITMENTS.toml",
    "commitments のコピー.toml",
]
PLACEHOLDERS = [
    ".commitments.toml.icloud",
    "commitments.toml.nextcloud",
    "commitments.toml.cloud",
    "commitments.toml.rsls",
    "commitments.toml.part",
    ".syncthing.commitments.toml.tmp",
    "~syncthing~commitments.toml.tmp",
]
ODD = [
    "commitment.toml",
    "comitments.toml",
    "Commitments.toml",
    "commitments",
    "commitments.txt",
    "commitments.yaml",
    "commitments.toml.txt",
]
MEETINGS = {
    "2026-11-9.toml": "2026-11-09.toml",
    "2026_11_09.toml": "2026-11-09.toml",
    "2026.11.09.toml": "2026-11-09.toml",
    "20261109.toml": "2026-11-09.toml",
    "19-11-2026.toml": "2026-11-19.toml",
    "11.19.2026.toml": "2026-11-19.toml",
    "2026-11-09": "2026-11-09.toml",
    "2026-11-09.TOML": "2026-11-09.toml",
    "2026-11-09.toml.txt": "2026-11-09.toml",
    "2026-11-09.1.toml": "2026-11-09.toml",
    "2026-11-09-2.toml": "2026-11-09.2.toml",
    "2026-11-09.career.2.toml": "2026-11-09.2.career.toml",
    "2026-11-09.carreer.toml": "2026-11-09.career.toml",
    "2026-11-09-coach.toml": "2026-11-09.coaching.toml",
    "2026-11-09.one-to-one.toml": "2026-11-09.toml",
}
NO_DAY = ["notes.toml", "09-11-2026.toml", "2026-13-09.toml", "1812-11-09.toml"]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_known_whatever_made_it(name: str) -> None:
    """There are more sync tools, editors and languages than any list."""
    assert judge(name, "alice") == Stray("copy", "commitments.toml")


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_a_placeholder_is_known(name: str) -> None:
    assert judge(name, "alice") == Stray("placeholder", "commitments.toml")


@pytest.mark.parametrize("name", ODD)
def test_a_name_that_is_nearly_ours_leads_to_it(name: str) -> None:
    assert judge(name, "alice") == Stray("odd", "commitments.toml")


@pytest.mark.parametrize(
    ("name", "is_directory", "meant"),
    [
        ("points.toml", False, "agenda.toml"),
        ("autonomie.toml", False, "goals.toml"),
        ("meeting.toml", False, "meetings"),
        ("settled.toml", False, "settled"),
        ("goals", True, "goals.toml"),
        ("Agenda.toml", True, "agenda.toml"),
        ("person", True, "person.toml"),
    ],
)
def test_what_is_named_after_records_or_of_the_wrong_sort_leads_to_where_they_stand(
    name: str, meant: str, *, is_directory: bool
) -> None:
    assert judge(name, "alice", is_directory=is_directory) == Stray("records", meant)


@pytest.mark.parametrize(
    ("name", "is_directory"),
    [("points.md", False), ("points", True), ("goals.old", True), ("notes.toml", False)],
)
def test_a_name_of_the_persons_own_is_theirs(name: str, *, is_directory: bool) -> None:
    assert judge(name, "alice", is_directory=is_directory) == Stray("other")


@pytest.mark.parametrize(("name", "meant"), MEETINGS.items())
def test_a_meeting_with_an_odd_name_is_given_the_right_one(name: str, meant: str) -> None:
    assert judge(name, "meetings") == Stray("odd", meant)


@pytest.mark.parametrize("name", NO_DAY)
def test_a_day_that_could_be_two_or_none_is_not_guessed(name: str) -> None:
    assert judge(name, "meetings") == Stray("other")


def test_what_holds_a_day_and_more_is_a_copy_of_that_meeting() -> None:
    for name in ("2026-11-09 (1).toml", "2026-11-09.toml.orig", "2026-11-09-LAPTOP.toml"):
        assert judge(name, "meetings") == Stray("copy", "2026-11-09.toml")
    assert judge(".2026-11-09.toml.icloud", "meetings") == Stray("placeholder", "2026-11-09.toml")


def test_years_people_and_the_notebook_itself_are_judged_by_what_stands_there() -> None:
    assert judge("2026 2.toml", "settled") == Stray("copy", "2026.toml")
    assert judge("2026.txt", "settled") == Stray("odd", "2026.toml")
    assert judge("2024.toml", "settled", is_directory=True) == Stray("other")
    assert judge("alice (conflict from laptop)", "people", is_directory=True) == Stray("copy")
    assert judge("ooo 2.toml") == Stray("copy", "ooo.toml")
    assert judge("ooo-notes.md") == Stray("other")
    assert judge("poeple", is_directory=True) == Stray("odd", "people")
    assert judge("cv.sync-conflict-20261102-101500-A.pdf", "alice") == Stray("copy")
    assert judge("photo.jpg", "alice") == Stray("other")
