"""An array that gains, loses or changes items keeps how it was laid out, and its comments."""

import tomllib

import pytest

from ooo.store.brackets import with_value


@pytest.mark.parametrize(
    ("text", "shall", "written"),
    [
        ("[2, 3]", [1, 2, 3], "[1, 2, 3]"),
        ("[2, 3]", [2, 3, 4], "[2, 3, 4]"),
        ("[2, 3]", [3], "[3]"),
        ("[]", [1], "[1]"),
        ("[\n  2,\n]", [1, 2], "[\n  1,\n  2,\n]"),
        ("[\n  # both\n  2,\n  3, # last\n]", [1, 2, 3], "[\n  1,\n  # both\n  2,\n  3, # last\n]"),
        ("[\n  2, # two\n]", [1, 2], "[\n  1,\n  2, # two\n]"),
    ],
)
def test_items_come_and_go_where_they_stand(text: str, shall: list[int], written: str) -> None:
    was = tomllib.loads(f"x = {text}")["x"]
    said = with_value(text, was, shall, "\n")
    assert said == written
    assert tomllib.loads(f"x = {said}")["x"] == shall
