"""How often two people meet, in words."""

import pytest

from ooo.core.rhythm.cadence import BadCadence
from ooo.words.language import ENGLISH
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


def test_what_is_no_cadence_is_not_said() -> None:
    with pytest.raises(BadCadence):
        say_cadence(ENGLISH, "often")
