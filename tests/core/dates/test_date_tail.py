import datetime as dt

import pytest

from ooo.core.dates.tail import date_at_end, looks_like_date

MONDAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("tail", "meant"),
    [
        ("next fri", True),
        ("03/12", True),
        ("EOD", True),
        ("May", True),
        ("March", True),
        ("mar", True),
        ("mon", True),
        ("next Mon", True),
        ("Vendredi", True),
        ("la fin du mois", True),
        ("le 3", True),
        ("end of the week", True),
        ("demain matin", True),
        ("aujourd\N{RIGHT SINGLE QUOTATION MARK}hui", True),
        ("d'ici quelques années", True),
        ("the quarter", True),
        ("Marc", False),
        ("Alice Martin", False),
        ("the monthly review", False),
        ("an engineer", False),
        ("mon équipe", False),
        ("la mise à jour", False),
        ("Dimitri and Sunil", False),
        ("", False),
    ],
)
def test_a_tail_was_meant_as_a_date_when_a_whole_word_says_so(tail: str, *, meant: bool) -> None:
    """Names must stay text, and a date that is none must never pass for text unasked."""
    assert looks_like_date(tail) is meant


@pytest.mark.parametrize(
    ("end", "words", "days"),
    [
        ("in 3 weeks time", "in 3 weeks time", ["2026-12-14"]),
        ("before Xmas", "before Xmas", ["2026-12-24", "2026-12-25"]),
        ("first week of December", "first week of December", ["2026-12-01", "2026-12-07"]),
        ("in Q1", "in Q1", ["2027-01-01", "2027-03-31"]),
        ("fin 2026", "fin 2026", ["2026-12-31"]),
        ("semaine 49", "semaine 49", ["2026-11-30", "2026-12-04"]),
        ("lundi de la semaine prochaine", "lundi de la semaine prochaine", ["2026-11-30"]),
        ("last week of november", "last week of november", ["2026-11-24", "2026-11-30"]),
        ("mon or tue", "mon or tue", ["2026-11-30", "2026-11-24"]),
        ("3.12.2026", "3.12.2026", ["2026-12-03"]),
        ("tomorrow at 5", "tomorrow at 5", ["2026-11-24"]),
        ("friday, please", "friday, please", ["2026-11-27"]),
        ("friday\N{HORIZONTAL ELLIPSIS}", "friday", ["2026-11-27"]),
        ("vendredi ;", "vendredi", ["2026-11-27"]),
        ("@friday", "@friday", ["2026-11-27"]),
        ("[friday]", "[friday]", ["2026-11-27"]),
        ("friday :)", "friday :)", ["2026-11-27"]),
        # the day of something else, or one that is over
        ("after Christmas", "", []),
        ("of next week", "", []),
        ("about next year", "", []),
        ("every monday", "", []),
        ("on Q3", "", []),
        ("5 nov 2026", "", []),
        ("15 jours", "", []),
        ("at 5", "", []),
    ],
)
def test_an_end_that_may_be_a_date_is_named_whole(end: str, words: str, days: list[str]) -> None:
    found = date_at_end(f"send the grid {end}", today=MONDAY)
    said = (found.words, [f"{offer.day}" for offer in found.offers]) if found else ("", [])
    assert said == (words, days)
