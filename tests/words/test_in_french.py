"""French grammar: numbers beside each other, what is one, what a preference is for."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.dates import parse_past
from ooo.core.looking_back.when import parse_period
from ooo.words.french.language import IN_A_PIPE, ON_SCREEN
from ooo.words.language import ENGLISH, Language
from ooo.words.records import say_coming_back
from ooo.words.run import plain
from tests.harness import Door, Home, copy_sample

TODAY = dt.date(2026, 11, 23)


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


@pytest.mark.parametrize("language", [ENGLISH, ON_SCREEN, IN_A_PIPE])
@given(day=st.dates(dt.date(1900, 1, 1), dt.date(2026, 11, 23)))
def test_a_month_and_a_day_near_by_can_be_typed_as_they_are_printed(
    language: Language, day: dt.date
) -> None:
    month = parse_period(language.month(day).text, None, today=TODAY)
    assert month.since == day.replace(day=1)
    near = language.near_day(day, today=TODAY).text
    assert parse_past(near, today=TODAY, through_history=True) == day


@pytest.mark.parametrize("language", [ENGLISH, ON_SCREEN, IN_A_PIPE])
def test_how_often_a_point_comes_back_can_be_typed_as_it_is_printed(
    home: Path, language: Language
) -> None:
    copy_sample(Home(home))
    door = Door(Home(home), language=language)
    for often in ("meeting", "4w", "10d"):
        printed = plain(say_coming_back(language, often))
        told = door.piped("add", "karim", f"Budget {often}", "--every", printed).out
        assert printed.replace("\u00a0", " ") in told
