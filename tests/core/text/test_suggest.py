import pytest

from ooo.core.text.suggest import edit_distance, nearest


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [
        ("", "", 0),
        ("alice", "alice", 0),
        ("", "abc", 3),
        ("abc", "", 3),
        ("alic", "alice", 1),
        ("alcie", "alice", 1),
        ("alixe", "alice", 1),
        ("kraim", "karim", 1),
        ("kitten", "sitting", 3),
        ("ca", "abc", 2),
        ("sensivte", "sensitive", 2),
    ],
)
def test_a_slip_is_a_letter_more_less_other_or_swapped(
    first: str, second: str, distance: int
) -> None:
    assert edit_distance(first, second) == distance


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("alcie", "alice"),
        ("karm", "karim"),
        ("karrim", "karim"),
        ("ali", None),
        ("bob", None),
        ("", None),
        ("a" * 100_000, None),
    ],
)
def test_only_a_near_word_is_suggested(word: str, found: str | None) -> None:
    assert nearest(word, ["alice", "karim", "chloe"]) == found


def test_the_nearest_word_wins_and_the_first_of_equals() -> None:
    assert nearest("marion", ["marian", "marion", "mario"]) == "marion"
    assert nearest("marin", ["karin", "maris"]) == "karin"
