"""What is typed to be found, and where it stands in a text."""

import pytest

from ooo.core.looking_back.query import NothingToFind, Query, Term, marked, parse_query


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        (["Grid"], [("grid", False)]),
        (["salary", "GRID"], [("salary", False), ("grid", False)]),
        (["salary grid"], [("salary grid", True)]),
        (['"salary', 'grid"', "of"], [("salary", True), ("grid", False), ("of", True)]),
        (['"salary grid" x'], [("salary grid", True), ("x", True)]),
        (["Équipe", "ŒUVRE"], [("equipe", False), ("oeuvre", False)]),
        (["l\u2019équipe"], [("l'equipe", False)]),
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
