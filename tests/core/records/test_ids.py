from collections.abc import Sequence
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.records.ids import AmbiguousId, Known, NoFreeId, UnknownId, draw, fresh, is_drawn
from ooo.errors import ExitStatus
from tests.harness import fix_of, says_of


def test_a_drawn_id_is_letter_digit_letter_letter() -> None:
    offered: list[str] = []

    def choose(characters: Sequence[str]) -> str:
        offered.append("".join(characters))
        return characters[-1]

    assert draw(choose) == "z9zz"
    assert offered == [
        "bcdfghjkmnpqrstvwxz",
        "23456789",
        "bcdfghjkmnpqrstvwxz",
        "bcdfghjkmnpqrstvwxz",
    ]


def test_a_fresh_id_is_the_first_drawn_that_is_not_taken() -> None:
    drawn = iter(["k7mx", "r3cd", "b2bb"])
    assert fresh(lambda: next(drawn), {"k7mx", "r3cd"}) == "b2bb"


def test_chance_that_only_gives_taken_ids_is_given_up() -> None:
    drawn = cycle(["k7mx", "r3cd"])
    with pytest.raises(NoFreeId) as refused:
        fresh(lambda: next(drawn), ["k7mx", "r3cd"])
    assert says_of(refused.value) == "No free id was found in 1000 draws."


@pytest.mark.parametrize(
    ("prefix", "ids", "found"),
    [
        ("k7mx", ["k7mx", "k7mz"], "k7mx"),
        ("k7", ["k7mx", "r3cd"], "k7mx"),
        ("K7MX", ["k7mx"], "k7mx"),
        ("k7", ["k7", "k7mx"], "k7"),
        ("K7", ["k7", "k7mx"], "k7"),
        ("Ab1", ["aB1", "Ab1"], "Ab1"),
        ("x", ["x", "x1"], "x"),
        ("k7", ["k7mx", "k7mx"], "k7mx"),
    ],
)
def test_an_id_is_found_whole_or_by_a_beginning_that_fits_only_it(
    prefix: str, ids: list[str], found: str
) -> None:
    assert Known(ids).find(prefix) == found


def test_an_unknown_id_is_refused() -> None:
    with pytest.raises(UnknownId) as refused:
        Known(["k7mx"]).find("zz")
    assert refused.value.status is ExitStatus.FAILED
    assert says_of(refused.value) == "No record has the id 'zz'."
    assert fix_of(refused.value) == "Ids stand beside every line of: ooo prep WHO, ooo overdue"


@pytest.mark.parametrize("prefix", ["", "k"])
def test_one_character_is_not_enough_to_find_a_record(prefix: str) -> None:
    """A slip of the finger must not settle the only record that happens to begin with it."""
    with pytest.raises(UnknownId) as refused:
        Known(["k7mx"]).find(prefix)
    assert fix_of(refused.value) == "Type two characters or more of an id; every screen shows them."


def test_a_beginning_that_fits_several_ids_names_them_all() -> None:
    with pytest.raises(AmbiguousId) as refused:
        Known(["k7mz", "r3cd", "k7mx"]).find("k7")
    assert refused.value.status is ExitStatus.USAGE
    assert refused.value.facts["ids"] == ("k7mx", "k7mz")
    assert says_of(refused.value) == "'k7' could be 2 ids: k7mx, k7mz."
    assert fix_of(refused.value) == "Type one more character."


@given(st.text(alphabet="kK7m", max_size=5), st.sets(st.text(alphabet="kK7m", min_size=2)))
def test_what_is_found_always_begins_with_what_was_typed(prefix: str, ids: set[str]) -> None:
    try:
        found = Known(ids).find(prefix)
    except (UnknownId, AmbiguousId):
        return
    assert found in ids
    assert found.lower().startswith(prefix.lower())


@pytest.mark.parametrize(
    ("text", "answer"),
    [("k7mx", True), ("K7MX", True), ("k7m", False), ("k7mxx", False), ("keep", False)],
)
def test_a_drawn_form_is_told_from_a_word(text: str, *, answer: bool) -> None:
    assert is_drawn(text) is answer
