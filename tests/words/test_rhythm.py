"""How often two people meet, in words."""

import pytest

from ooo.core.rhythm.cadence import BadCadence
from ooo.core.rhythm.typed import typed_cadence
from ooo.words.french.language import IN_A_PIPE, ON_SCREEN
from ooo.words.language import ENGLISH, Language
from ooo.words.rhythm import say_cadence
from ooo.words.run import plain


@pytest.mark.parametrize(
    ("cadence", "said"),
    [
        ("1d", "every day"),
        ("10d", "every 10 days"),
        ("14d", "every 14 days"),
        ("1w", "every week"),
        ("2w", "every 2 weeks"),
    ],
)
def test_a_cadence_is_said_in_the_unit_it_was_written_in(cadence: str, said: str) -> None:
    assert plain(say_cadence(ENGLISH, cadence)) == said


@pytest.mark.parametrize("language", [ENGLISH, ON_SCREEN, IN_A_PIPE])
@pytest.mark.parametrize("unit", "dw")
def test_a_cadence_can_be_typed_as_it_is_said(language: Language, unit: str) -> None:
    """`tous les 15 jours` is two weeks to everybody, so that fifteen days are said otherwise."""
    for count in range(1, 1000):
        cadence = f"{count}{unit}"
        assert typed_cadence(plain(say_cadence(language, cadence))) == cadence


def test_what_is_no_cadence_is_not_said() -> None:
    with pytest.raises(BadCadence):
        say_cadence(ENGLISH, "often")
