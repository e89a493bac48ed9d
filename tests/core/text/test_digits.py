"""A measure is said in the digits that were typed, whatever its size."""

import pytest

from ooo.core.capture.goal import parse_number
from ooo.core.text.digits import digits
from ooo.words.speaking import language_of


@pytest.mark.parametrize(
    "typed",
    ["0", "8", "-2.5", "0.00001", "0.000001", "1234567", "1234567.25", "123456789.5", "100000000"],
)
def test_a_number_is_said_as_it_was_typed(typed: str) -> None:
    assert digits(parse_number(typed)) == typed
    assert language_of("fr").number(parse_number(typed)) == typed.replace(".", ",")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.1 + 0.2, "0.3"),
        (-0.0, "0"),
        (999999999999999.0, "999999999999999"),
        (1e15, "1e+15"),
        (-1e300, "-1e+300"),
        (1e-7, "1e-07"),
    ],
)
def test_what_only_a_hand_or_a_sum_makes_is_said_too(value: float, said: str) -> None:
    assert digits(value) == said
