"""The grammar of answers: what a number, a choice and a yes may be typed as."""

import pytest

from tests.harness import Ooo


def kept(at_terminal: Ooo, answer: str) -> str:
    """Answer `Kept?` in a log with Alice, everything else with Enter; give the last line."""
    answers = f"\n\n\n\n{answer}\n" + "\n" * 20
    result = at_terminal("log", "alice", stdin=answers, NO_COLOR="1", COLUMNS="200")
    assert result.status == 0
    return result.out.splitlines()[-1].rpartition("Saved: ")[2]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("", "4 points. Undo: ooo undo"),
        ("5", "4 points, 1 kept. Undo: ooo undo"),
        ("5, 7", "4 points, 2 kept. Undo: ooo undo"),
        ("5,6", "4 points, 2 kept. Undo: ooo undo"),
        (" 5-7 ", "4 points, 3 kept. Undo: ooo undo"),
        ("A", "4 points, 3 kept. Undo: ooo undo"),
        ("9\nfive\n6", "4 points, 1 kept. Undo: ooo undo"),
    ],
)
@pytest.mark.usefixtures("notebook")
def test_what_was_kept_is_what_the_numbers_name(at_terminal: Ooo, answer: str, said: str) -> None:
    assert kept(at_terminal, answer) == said


@pytest.mark.parametrize(
    ("answer", "said"),
    [("y", True), ("Yes", True), ("o", True), ("OUI", True), ("n", False), ("non", False),
        ("", False), ("maybe\ny", True)],
)  # fmt: skip
@pytest.mark.usefixtures("notebook")
def test_yes_and_no_are_understood_in_english_and_french(
    at_terminal: Ooo, *, answer: str, said: bool
) -> None:
    result = at_terminal("log", "alice", stdin=f"\n{answer}\n" + "\n" * 20, NO_COLOR="1")
    assert (", 1 said" in result.out) == said
    again = "'maybe' is no answer here.\nType y or n; Enter is no.\n"
    assert result.err == (again if answer.startswith("maybe") else "")


@pytest.mark.usefixtures("notebook")
def test_the_end_of_the_input_at_a_question_is_an_interrupt(at_terminal: Ooo) -> None:
    """Ctrl-D is no answer, and no empty one either."""
    for argv in (("drop", "k7mx"), ("log", "alice"), ("owe", "alice"), ("log",)):
        assert at_terminal(*argv, stdin="").status == 130


def test_an_answer_without_a_line_end_counts(at_terminal: Ooo, notebook: object) -> None:
    assert at_terminal("drop", "k7mx", stdin="m").out.startswith("Why? ")
