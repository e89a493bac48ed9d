"""`prep` and `log` without a name: who is meant at this hour, said with its reason, or a choice."""

from pathlib import Path

import pytest

from tests.harness import Door, Home, Ooo

MORNING, TEN, LATER = "2026-11-23T09:52", "2026-11-23T10:00", "2026-11-23T12:52"


def first_line(ooo: Ooo, today: str) -> str:
    """Give how a log without a name begins, left at once."""
    result = ooo("log", today=today, NO_COLOR="1", stdin="")
    assert result.status == 130
    return result.out.splitlines()[0]


CHOICE = "  1  Alice Martin  booked today 10:00"
FIRST_DUE = "  1  Chloé D'Aubigné-Nguyễn  due"


@pytest.mark.usefixtures("notebook")
def test_a_log_is_about_whose_sheet_alone_was_prepared_for_three_hours(at_terminal: Ooo) -> None:
    at_terminal("book", "alice", "none")
    at_terminal("prep", "karim", today=MORNING)
    said = "Karim Benali, Mon 23 Nov (prepared 09:52; w = someone else)"
    assert first_line(at_terminal, MORNING) == said
    assert first_line(at_terminal, LATER) == said
    assert first_line(at_terminal, "2026-11-23T12:53") == FIRST_DUE
    for _ in range(9):
        at_terminal("prep", "alice", today=MORNING)
        assert first_line(at_terminal, MORNING) == FIRST_DUE


@pytest.mark.usefixtures("notebook")
def test_a_sheet_for_others_or_for_a_machine_is_no_preparation(at_terminal: Ooo) -> None:
    for flag in ("--json", "--md", "--share"):
        at_terminal("prep", "karim", flag, today=MORNING)
    assert first_line(at_terminal, MORNING) == CHOICE


@pytest.mark.usefixtures("notebook")
def test_a_log_is_about_who_is_booked_once_the_time_has_come(at_terminal: Ooo) -> None:
    assert first_line(at_terminal, "2026-11-23T09:59") == CHOICE
    assert first_line(at_terminal, TEN) == (
        "Alice Martin, Mon 23 Nov (booked today 10:00; w = someone else)"
    )


@pytest.mark.usefixtures("notebook")
def test_a_log_without_a_reason_is_a_numbered_choice(at_terminal: Ooo) -> None:
    """Being due is none: nobody is guessed."""
    at_terminal("book", "alice", "none")
    at_terminal("log", "chloe", "-m", "Fine")
    assert first_line(at_terminal, MORNING) == "  1  Alice Martin  due"
    at_terminal("log", "alice", "-m", "Fine")
    assert first_line(at_terminal, MORNING) == "  1  Alice Martin"


@pytest.mark.usefixtures("notebook")
def test_a_session_booked_today_is_logged_as_one_and_w_leads_back(at_terminal: Ooo) -> None:
    """Whoever is meant instead has no session then."""
    opened = at_terminal("coach", "karim", "Angry callers: calls from 6 to 1", NO_COLOR="1").out
    named = opened.partition("ooo book ")[2].split()[0]
    at_terminal("book", named, "23 nov 9:00", today="2026-11-23T08:00")
    said = "Karim Benali, Mon 23 Nov, coaching 1 of 6: Angry callers (booked today 09:00; w"
    assert first_line(at_terminal, "2026-11-23T09:30") == said
    logged = at_terminal(
        "log", stdin="w chloe\nFine\n\n\n\n\n\n", today="2026-11-23T09:30", NO_COLOR="1"
    )
    assert "Chloé D'Aubigné-Nguyễn, Mon 23 Nov\n" in logged.out
    assert "Next meeting?" in logged.out
    shown = at_terminal("history", "chloe", "23 nov", NO_COLOR="1").out
    assert "one-to-one" in shown
    walked = ("log", "--kind", "career")
    at_terminal(*walked, stdin="w alice\nFine\n\n\n\n\n\n", today="2026-11-23T09:30")
    assert "career" in at_terminal("history", "alice", "23 nov", NO_COLOR="1").out


@pytest.mark.usefixtures("notebook")
def test_the_sheet_of_a_session_is_a_preparation_of_one(at_terminal: Ooo) -> None:
    at_terminal("coach", "karim", "Angry callers: calls from 6 to 1")
    at_terminal("coach", "karim", today=MORNING)
    said = "Karim Benali, Mon 23 Nov, coaching 1 of 6: Angry callers (prepared 09:52; w ="
    assert first_line(at_terminal, MORNING) == said


@pytest.mark.usefixtures("notebook")
def test_a_sheet_says_why_it_is_about_that_person(at_terminal: Ooo) -> None:
    shown = at_terminal("prep", today=MORNING, NO_COLOR="1")
    assert shown.out.startswith("Alice Martin · one-to-one · ")
    assert shown.err == "Alice Martin: booked today 10:00.\n"


@pytest.mark.usefixtures("notebook")
def test_who_left_is_never_picked_and_never_offered(at_terminal: Ooo) -> None:
    for name in ("alice", "bruno", "chloe", "karim"):
        at_terminal("log", name, "-m", "Fine")
    offered = at_terminal("prep", stdin="", NO_COLOR="1").out
    assert "Inès" not in offered
    assert offered.startswith(
        "  1  Alice Martin\n  2  Bruno Keller\n  3  Chloé D'Aubigné-Nguyễn\n  4  Karim Benali\n"
        "Who? "
    )


@pytest.mark.parametrize(
    ("typed", "status"), [("4", 0), ("0\n5\nkarim\n4", 0), ("", 130), ("q", 130)]
)
@pytest.mark.usefixtures("notebook")
def test_a_choice_takes_a_number_and_nothing_else(
    at_terminal: Ooo, typed: str, status: int
) -> None:
    for name in ("alice", "bruno", "chloe", "karim"):
        at_terminal("log", name, "-m", "Fine")
    result = at_terminal("prep", stdin=f"{typed}\n", NO_COLOR="1")
    assert result.status == status
    assert ("Karim Benali · " in result.out) == (status == 0)
    wrong = "Type a number from 1 to 4; Enter leaves.\n"
    assert result.err == wrong * typed.count("\n")


@pytest.mark.usefixtures("notebook")
def test_an_unfinished_draft_is_never_a_reason_to_pick(at_terminal: Ooo) -> None:
    at_terminal("log", "karim", stdin="Half a line\n")
    assert first_line(at_terminal, TEN).startswith("Alice Martin, Mon 23 Nov (booked today 10:00")


def test_with_nobody_in_the_notebook_the_first_step_is_named(tmp_path: Path) -> None:
    door = Door(Home(tmp_path))
    assert door.piped("init", "--name", "Marion").status == 0
    said = "There is nobody to meet yet.\nBegin with: ooo person add\n"
    for run in (door.piped, door.on_screen):
        for command in ("prep", "log"):
            assert run(command) == (1, "", said)
