"""French grammar: numbers beside each other, what is one, what a preference is for."""

from pathlib import Path

import pytest

from ooo.words.french.language import IN_A_PIPE, ON_SCREEN
from ooo.words.language import ENGLISH
from ooo.words.run import plain
from tests.harness import Door, Home, copy_sample


def test_numbers_with_a_comma_stand_between_semicolons() -> None:
    """`8, 7, 3,5` would be read as four numbers."""
    assert plain(IN_A_PIPE.joined([8.0, 7.0, 3.5])) == "8 ; 7 ; 3,5"
    assert plain(ON_SCREEN.joined([8.0, 3.5])) == "8\u00a0; 3,5"
    assert plain(IN_A_PIPE.joined([8.0, 7.0, 5.0])) == "8, 7, 5"
    assert plain(ENGLISH.joined([8.0, 7.0, 3.5])) == "8, 7, 3.5"


@pytest.mark.parametrize(
    ("template", "facts", "one", "two"),
    [
        ("{count} came due", ("count",), "1 échu", "2 échus"),
        ("{count} kept", ("count",), "1 tenu", "2 tenus"),
        ("{count} sensitive", ("count",), "1 sensible", "2 sensibles"),
        (
            "Experiments: {tried} of {of} tried.",
            ("tried", "of"),
            "Essais : 1 tenté sur 1.",
            "Essais : 2 tentés sur 2.",
        ),
    ],
)
def test_none_and_one_are_singular(
    template: str, facts: tuple[str, ...], one: str, two: str
) -> None:
    def said(count: int) -> str:
        return plain(IN_A_PIPE.say(template, **dict.fromkeys(facts, count)))

    assert (said(1), said(2)) == (one, two)
    assert said(0) == one.replace("1", "0")


def test_what_sheets_look_for_is_typed_and_said_in_french(home: Path) -> None:
    copy_sample(Home(home), "fr")
    door = Door(Home(home), language=IN_A_PIPE)
    told = door.piped("person", "edit", "karim", "--prefers", "Reconnaissance=par écrit")
    assert told.out.splitlines()[0] == "Karim Benali préfère (reconnaissance) : par écrit"
    door.piped("add", "karim", "merci: les coûts")
    assert "Karim préfère : par écrit" in door.piped("prep", "karim").out
