"""The sieve lets too much pass, and never too little: whatever folds into what is looked for."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.looking_back.query import in_search, parse_query
from ooo.store.sieve import Sieve
from tests.form import in_turn
from tests.scripts import FORMS, TEXTS, normalized


def passes(word: str, text: str) -> bool:
    """Tell whether a file with that text passes for that word."""
    return Sieve(parse_query([word]).pieces).passes(f'text = "{text}"'.encode())


HIGH = (*range(0x1D400, 0x1D800, 7), *range(0x1F000, 0x1FC00), *range(0x2F800, 0x2FA00, 5))


CODES = (*chain(range(0x20, 0x3400), range(0xA640, 0xAC00, 3), range(0xF900, 0x10000), HIGH),)
AROUND = ("x{}y", "{}", "ж{}ж", "字{}")


@pytest.mark.parametrize(("number", "around"), [*enumerate(AROUND)])
def test_no_character_that_folds_into_another_is_missed(number: int, around: str) -> None:
    """Every third character in one of the surroundings; in the full form each in each."""
    missed = []
    for code in in_turn(CODES, number, 3 * len(AROUND)):
        text = around.format(chr(code))
        folded = in_search(text)
        if folded and '"' not in folded and "\\" not in text and not passes(f'"{folded}"', text):
            missed.append(hex(code))
    assert missed == []


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("zebra", "nothing here", False),
        ("zebra", "a ZEBRA", True),
        ("equipe", "l’ÉQUIPE", True),
        ("equipe", "l’équipage", False),
        ("equipe", "Переход — 新しい 😕 «» …", False),
        ("oeuvre", "main d’œuvre", True),
        ("cœur", "coeur", True),
        ("coffee", "cœur", False),
        ("cafe", "cafe\u0301", True),
        ("pate", "pa\u0302te\u0301", True),
        ("переезд", "ПЕРЕЕЗД", True),
        ("переезд", "переход — «да»", False),
        ("переезд", "plain", False),
        ("йод", "ЙОД".replace("Й", "И\u0306"), True),
        ("д2д", "наш Д2Д", True),
        ("д2д", "наш д3д", False),
        ("チーム", "新しいチーム", True),
        ("チーム", "新しい", False),
        ("caf\u00e9", "caf\\u00e9", True),
        ("zebra", "a line \\n of a file", False),
        ("zebra", "ze\\\n  bra", True),
        ("kg", "5 ㎏", True),
        ("a b", "ⓐ ⓑ", True),
    ],
)
def test_what_passes(word: str, text: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert passes(word, text) is expected


def test_what_is_no_utf_8_is_left_to_those_who_name_it() -> None:
    for word in ("zebra", "переезд", "チーム"):
        assert Sieve(parse_query([word]).pieces).passes(b"text = '\xff\xd0'")
    assert Sieve(()).passes(b"anything")


@given(st.sampled_from(TEXTS), st.sampled_from(FORMS), st.sampled_from(FORMS), st.data())
def test_any_part_of_a_text_is_found_in_every_normal_form(
    text: str, written: str, typed: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    part = normalized(typed, text[start:end])
    if not in_search(part):
        return
    held = normalized(written, text)
    if parse_query([f'"{part}"']).fits([held]):
        assert passes(f'"{part}"', held)
