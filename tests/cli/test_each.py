"""`overdue --each`: what is late, one by one, each decision a command of its own."""

from pathlib import Path

import pytest

from tests.harness import Ooo

ASKED = "1 kept, 2 DATE, 3 drop (Enter = leave it, q = stop) "


def held(notebook: Path, name: str) -> str:
    return (notebook / "people" / name).read_text("utf-8-sig")


def test_every_decision_is_one_command_and_one_undo(at_terminal: Ooo, notebook: Path) -> None:
    shown = at_terminal(
        "overdue", "--each", stdin="1\nm 3 dec\n\n3\nm\n", NO_COLOR="1", COLUMNS="80"
    )
    assert (shown.status, shown.err) == (0, "")
    assert shown.out == (
        " 1 of 4  You promised Inès (left): write her a reference\n"
        "                                                  LATE 146 days   [w8ww]\n"
        f"{ASKED}"
        "Kept, 146 days late: write her a reference (you, to Inès Roux)  [w8ww]\n"
        "Undo: ooo undo\n"
        " 2 of 4  You promised Karim: answer about the training budget\n"
        "                                                   LATE 12 days   [r3cd]\n"
        f"{ASKED}"
        "You owe Karim Benali: answer about the training budget, by Thu 3 Dec 2026\n"
        "  (in 10 days), moved from Wed 11 Nov 2026  [r3cd]\n"
        "Undo: ooo undo\n"
        " 3 of 4  You promised Alice: send the salary grid\n"
        "                                        moved once, LATE 4 days   [k7mx]\n"
        f"{ASKED}"
        " 4 of 4  Alice promised: draft the incident review   LATE 1 day   [x9qb]\n"
        f"{ASKED}"
        "Why? (m = it was missed; Enter = not needed any more) "
        "Missed: draft the incident review (Alice Martin)  [x9qb]\n"
        "Undo: ooo undo\n"
        "3 of 4 decided.\n"
    )
    assert "k7mx" in held(notebook, "alice/commitments.toml")
    assert "2026-12-03" in held(notebook, "karim/commitments.toml")
    for _ in range(3):
        assert at_terminal("undo").status == 0
    assert "r3cd" in held(notebook, "karim/commitments.toml")
    assert "2026-12-03" not in held(notebook, "karim/commitments.toml")
    assert at_terminal("undo").status == 1


def test_what_is_no_answer_is_asked_again(at_terminal: Ooo, notebook: Path) -> None:
    before = held(notebook, "ines/commitments.toml")
    shown = at_terminal("overdue", "--each", stdin="yes\n3 dec\nm never\nq\n", NO_COLOR="1")
    assert shown.status == 0
    assert shown.out.count(ASKED) == 4
    assert shown.out.endswith(f"{ASKED}0 of 4 decided.\n")
    assert shown.err.startswith(
        "'yes' is none of the answers.\n"
        "1 or k: kept. 2 DATE or m DATE: a new day, as in 2 fri. 3 or d: dropped.\n"
        "Enter leaves it as it is, q stops.\n"
        "'3 dec' may be a new day, or the answer 3.\n"
        "The day: 2 3 dec. The answer: 3 alone.\n"
        "'never' "
    )
    assert held(notebook, "ines/commitments.toml") == before


def test_what_was_decided_stays_when_the_input_ends(at_terminal: Ooo, notebook: Path) -> None:
    shown = at_terminal("overdue", "--each", stdin="k\n2\nnone\n", NO_COLOR="1")
    assert shown.status == 0
    assert shown.out.endswith("2 of 4 decided.\n")
    assert not (notebook / "people" / "ines" / "commitments.toml").exists()


def test_what_was_settled_meanwhile_is_said_and_passed_over(
    at_terminal: Ooo, notebook: Path
) -> None:
    """Two promises of one id: neither can be meant."""
    path = notebook / "people" / "karim" / "commitments.toml"
    twice = '[[commitment]]\nid = "w8ww"\nowner = "me"\ntext = "two"\ndue = 2026-12-30\n'
    path.write_text(path.read_text("utf-8-sig") + "\n" + twice, "utf-8")
    shown = at_terminal("overdue", "--each", "--mine", stdin="k\n\n\n", NO_COLOR="1")
    assert "Two open records have the id w8ww (Inès Roux and Karim Benali)." in shown.err
    assert shown.out.endswith("0 of 3 decided.\n")


@pytest.mark.usefixtures("notebook")
def test_with_nothing_late_nothing_is_asked(at_terminal: Ooo, notebook: Path) -> None:
    shown = at_terminal("overdue", "--each", today="2026-06-01")
    assert (shown.status, shown.out) == (0, "No promise is late.\n")
    at_terminal(
        "owe", "alice", "call the notary", "--due", "1 jun", "--sensitive", today="2026-06-01"
    )
    shown = at_terminal("overdue", "--each", today="2026-06-02")
    assert shown.out == "No other promise is late.\n1 sensitive (--all).\n"
    all_ = ("overdue", "--each", "--all")
    shown = at_terminal(*all_, today="2026-06-02", stdin="q\n", NO_COLOR="1")
    assert " 1 of 1  You promised Alice: call the notary\n" in shown.out
    (notebook / "people" / "alice" / "commitments.toml").write_text("[[", "utf-8")
    shown = at_terminal("overdue", "--each", today="2026-06-02", COLUMNS="200")
    assert shown.out == (
        "Nothing late in what can be read; people/alice/commitments.toml cannot be read in full.\n"
    )


def test_a_promise_written_by_hand_gets_the_id_that_an_answer_needs(
    at_terminal: Ooo, notebook: Path
) -> None:
    path = notebook / "people" / "karim" / "commitments.toml"
    mine = '[[commitment]]\nowner = "me"\ntext = "by hand"\ndue = 2026-05-30\n'
    path.write_text(path.read_text("utf-8-sig") + "\n" + mine, "utf-8")
    shown = at_terminal("overdue", "--each", "--mine", stdin="k\nq\n", NO_COLOR="1")
    assert shown.out.startswith(" 1 of 4  You promised Karim: by hand")
    assert shown.out.endswith("1 of 4 decided.\n")
    assert "by hand" not in path.read_text("utf-8-sig")


@pytest.mark.usefixtures("notebook")
def test_all_that_is_open_counts_for_the_exit_status(ooo: Ooo) -> None:
    assert ooo("overdue", "--open", "--exit-code").status == 3
    assert ooo("overdue", "--open", "--exit-code", today="2026-06-01").status == 0


@pytest.mark.usefixtures("notebook")
def test_of_what_is_unread_nothing_is_said(ooo: Ooo, notebook: Path) -> None:
    for who in ("alice", "bruno", "karim", "ines"):
        (notebook / "people" / who / "commitments.toml").write_text("[[", "utf-8")
    shown = ooo("overdue", "--open")
    assert shown.out.startswith("What is promised cannot be told: people/alice/commitments.toml")
    for who in ("alice", "bruno", "karim", "ines"):
        (notebook / "people" / who / "commitments.toml").unlink()
    assert ooo("overdue", "--open").out == "No open commitments.\n"
    ooo("owe", "alice", "call the notary", "--sensitive")
    assert ooo("overdue", "--open").out == ("No other open commitments.\n\n1 sensitive (--all).\n")


def test_nobody_is_in_a_new_notebook(ooo: Ooo) -> None:
    ooo("init")
    assert ooo("overdue", "--open").out.startswith("Nobody is in this notebook yet.\n")


@pytest.mark.usefixtures("notebook")
def test_who_is_on_leave_is_marked_where_one_chooses_and_prepares(at_terminal: Ooo) -> None:
    at_terminal("person", "pause", "karim", "until", "20", "dec")
    assert "\nKarim Benali (on leave)\n" in at_terminal("done", stdin="\n", NO_COLOR="1").out
    shown = at_terminal("prep", "karim", NO_COLOR="1").out
    assert shown.startswith("Karim Benali (on leave) · one-to-one · Mon 23 Nov 2026, 30 min\n")
