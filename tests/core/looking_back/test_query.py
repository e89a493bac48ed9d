"""What is typed to be found, and where it stands in a text."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.looking_back.query import NothingToFind, Query, Term, marked, parse_query
from tests.scripts import FORMS, TEXTS, normalized


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        (["Grid"], [("grid", False)]),
        (["salary", "GRID"], [("salary", False), ("grid", False)]),
        (["salary grid"], [("salary grid", True)]),
        (["\u201csalary grid\u201d"], [("salary grid", True)]),
        (["\u201csalary", "grid\u201d"], [("salary", False), ("grid", False)]),
        (["\u00ab salary grid \u00bb"], [("salary grid", True)]),
        (
            ["\u201egrid\u201c", "a \u00ab b \u00bb c"],
            [("grid", False), ("a \u00ab b \u00bb c", True)],
        ),
        (['"salary', 'grid"', "of"], [("salary", True), ("grid", False), ("of", True)]),
        (['"salary grid" x'], [("salary grid", True), ("x", True)]),
        (["Équipe", "ŒUVRE"], [("equipe", False), ("oeuvre", False)]),
        (["l\u2019équipe"], [("l'equipe", False)]),
        (["\u00ab"], [("\u00ab", True)]),
        (["grid", "GRID"], [("grid", False)]),
        ([], []),
    ],
)
def test_words_are_folded_and_quotes_hold_together(
    words: list[str], terms: list[tuple[str, bool]]
) -> None:
    query = parse_query(words)
    assert [(each.folded, each.bounded) for each in query.terms] == terms


def test_what_folds_to_nothing_finds_nothing() -> None:
    for nothing in (["\u0301"], ['""'], [" "]):
        with pytest.raises(NothingToFind):
            parse_query(nothing)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("grid", "the Gehaltsgrids"),
        ("hr", "waiting for HR."),
        ("1", "p95: 1 of 2"),
        ("'salary grid'", "the SALARY  grid"),
        ("equipe", "l’équipe"),
        ("strasse", "Straße"),
        ("預算", "明年預算已批准"),
        ("算", "預算"),
        ("переезд", "ПЕРЕЕЗД"),
        ("иод", "Йод"),
        ("co", "«co»"),
        ("c++", "in C++11"),
        ("😕", "so 😕 so"),
        ("'on call'", "on\ncall"),
    ],
)
def test_what_is_found(typed: str, text: str) -> None:
    assert parse_query([typed.replace("'", '"') if " " in typed else typed]).fits([text])


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("hr", "three"),
        ("1", "p951"),
        ("'salary grid'", "salary gridlock"),
        ("'alary grid'", "salary grid"),
        ("grid salary lemon", "salary grid"),
        ("कि", "किताब"),
        ("xy", "x\u064by"),
    ],
)
def test_what_is_not(typed: str, text: str) -> None:
    words = [typed.replace("'", '"')] if "'" in typed else typed.split()
    assert not parse_query(words).fits([text])


def test_the_words_may_stand_in_several_texts_of_a_record() -> None:
    query = parse_query(["hr", "grid"])
    assert query.fits(["the grid", "waiting for HR", ""])
    assert not query.fits(["the grid"])
    assert Query().fits([])


def test_a_later_place_counts_where_the_first_is_inside_a_word() -> None:
    assert Term("hr", bounded=True).place("three, hr") == 7


@pytest.mark.parametrize(
    ("typed", "text", "shown"),
    [
        ("grid", "send the salary grid", "send the salary [grid]"),
        ("equipe", "L’e\u0301quipe entière", "L’[e\u0301quipe] entière"),
        ("cafe", "un cafe\u0301 noir", "un [cafe\u0301] noir"),
        ("oeuvre", "main d’œuvre", "main d’[œuvre]"),
        ("grid lemon", "a grid", "a [grid]"),
        ("salary sal", "salary", "[sal]ary"),
        ("zzz", "a line\nand another", "a line and another"),
        (
            "needle",
            "one two three four five six seven eight nine ten eleven needle twelve thirteen",
            "…six seven eight nine ten eleven [needle] twelve thirteen",
        ),
        (
            "one",
            "one two three four five six seven eight nine ten eleven twelve thirteen",
            "[one] two three four five six seven eight nine ten eleven…",
        ),
        (
            "lemon",
            "one two three four five six seven eight nine ten eleven twelve thirteen",
            "one two three four five six seven eight nine ten eleven…",
        ),
        ("x", f"{'a' * 40} x {'b' * 40}", f"…[x] {'b' * 40}"),
        ("aaa", "a" * 80, f"[aaa]{'a' * 53}…"),
    ],
)
def test_a_hit_is_shown_in_one_line_around_what_was_found(
    typed: str, text: str, shown: str
) -> None:
    parts = marked(text, parse_query(typed.split()))
    assert "".join(f"[{part}]" if is_match else part for part, is_match in parts) == shown


_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "đ": "d", "ł": "l", "ø": "o", "’": "'"})


def by_hand(text: str) -> str:
    """Give a text without case and accents, as a table of Unicode alone has it."""
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    bare = (each for each in apart if unicodedata.category(each) != "Mn")
    return " ".join("".join(bare).split())


@given(st.sampled_from(TEXTS), st.sampled_from(FORMS), st.sampled_from(FORMS), st.data())
def test_a_part_of_a_word_is_found_where_a_plain_comparison_finds_it(
    text: str, typed: str, written: str, data: st.DataObject
) -> None:
    """In every script and normal form, whatever the case, and in no other text."""
    word = data.draw(st.sampled_from(text.split()))
    start = data.draw(st.integers(0, len(word) - 1))
    part = normalized(typed, word[start : data.draw(st.integers(start + 1, len(word)))])
    if len(by_hand(part)) < 3 or '"' in part:  # shorter ones are whole words
        return
    for other in TEXTS:
        expected = by_hand(part) in by_hand(other)
        assert parse_query([part.swapcase()]).fits([normalized(written, other)]) == expected


SPACED = [each for each in TEXTS if not any("\u2e80" < letter < "\ua4cf" for letter in each)]


@given(st.sampled_from(SPACED), st.sampled_from(FORMS), st.sampled_from(FORMS), st.data())
def test_a_quote_is_found_where_those_very_words_follow_each_other(
    text: str, typed: str, written: str, data: st.DataObject
) -> None:
    words = text.split()
    start = data.draw(st.integers(0, len(words) - 1))
    run = words[start : data.draw(st.integers(start + 1, len(words)))]
    if data.draw(st.booleans()):
        run = run[::-1]
    quote = normalized(typed, "  ".join(run).swapcase())
    if not re.search(r"\w", quote):
        return
    for other in SPACED:
        expected = re.search(rf"(?<!\w){re.escape(by_hand(quote))}(?!\w)", by_hand(other))
        query = parse_query([f'"{quote}"'])
        assert query.fits([normalized(written, other)]) == bool(expected)
