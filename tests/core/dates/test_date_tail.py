import datetime as dt

import pytest

from ooo.core.dates import parse_due
from ooo.core.dates.bad import BadDate
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
        ("in the next two weeks", "in the next two weeks", ["2026-12-07"]),
        ("dans les 15 jours", "dans les 15 jours", ["2026-12-07", "2026-12-08"]),
        ("dans les deux prochaines semaines", "dans les deux prochaines semaines", ["2026-12-07"]),
        ("in 2w", "in 2w", ["2026-12-07"]),
        ("dans 3j", "dans 3j", ["2026-11-26"]),
        ("in about 2 weeks", "in about 2 weeks", ["2026-12-07"]),
        ("d'ici une quinzaine", "d'ici une quinzaine", ["2026-12-07"]),
        ("dans une dizaine de jours", "dans une dizaine de jours", ["2026-12-03"]),
        ("in 2 or 3 weeks", "in 2 or 3 weeks", ["2026-12-07", "2026-12-14"]),
        ("in 2-3 weeks", "in 2-3 weeks", ["2026-12-07", "2026-12-14"]),
        ("sous 2 à 3 jours", "sous 2 à 3 jours", ["2026-11-25", "2026-11-26"]),
        ("dans une semaine ou deux", "dans une semaine ou deux", ["2026-11-30", "2026-12-07"]),
        ("two weeks today", "two weeks today", ["2026-12-07"]),
        ("a week tomorrow", "a week tomorrow", ["2026-12-01"]),
        ("a fortnight on friday", "a fortnight on friday", ["2026-12-11"]),
        ("friday fortnight", "friday fortnight", ["2026-12-11"]),
        ("demain en huit", "demain en huit", ["2026-12-01"]),
        ("jeudi en quinze", "jeudi en quinze", ["2026-12-10"]),
        ("jeudi en huit", "jeudi en huit", ["2026-11-26", "2026-12-03"]),
        ("2 days before friday", "2 days before friday", ["2026-11-25"]),
        ("the day after friday", "the day after friday", ["2026-11-28"]),
        ("la veille de vendredi", "la veille de vendredi", ["2026-11-26"]),
        ("le lendemain de lundi", "le lendemain de lundi", ["2026-12-01"]),
        ("next weekend", "next weekend", ["2026-11-28", "2026-12-05"]),
        ("week-end prochain", "week-end prochain", ["2026-11-28", "2026-12-05"]),
        ("the following friday", "the following friday", ["2026-11-27", "2026-12-04"]),
        ("lundi pro", "lundi pro", ["2026-11-30", "2026-12-07"]),
        ("Fri 28 Nov", "Fri 28 Nov", ["2026-11-27", "2026-11-28"]),
        ("le mardi 7", "le mardi 7", ["2026-12-07", "2026-12-08"]),
        ("7 décembre prochain", "7 décembre prochain", ["2026-12-07"]),
        ("27 Nov '26", "27 Nov '26", ["2026-11-27"]),
        ("premier décembre", "premier décembre", ["2026-12-01"]),
        ("on the fourth", "on the fourth", ["2026-12-04"]),
        ("pour le quinze", "pour le quinze", ["2026-12-15"]),
        ("au 15", "au 15", ["2026-12-15"]),
        ("vend.", "vend", ["2026-11-27"]),
        ("tmrw", "tmrw", ["2026-11-24"]),
        ("dès lundi", "lundi", ["2026-11-30"]),
        ("demain à la première heure", "demain à la première heure", ["2026-11-24"]),
        ("lundi en fin de journée", "lundi en fin de journée", ["2026-11-30"]),
        ("en fin de journée", "en fin de journée", ["2026-11-23"]),
        ("friday before noon", "friday before noon", ["2026-11-27"]),
        ("vendredi avant 17h", "vendredi avant 17h", ["2026-11-27"]),
        ("début de semaine", "début de semaine", ["2026-11-30"]),
        ("mi-mois", "mi-mois", ["2026-12-15"]),
        ("start of the year", "start of the year", ["2027-01-01"]),
        ("courant de la semaine", "courant de la semaine", ["2026-11-27"]),
        ("over the course of the month", "over the course of the month", ["2026-11-30"]),
        ("cette semaine", "cette semaine", ["2026-11-27"]),
        ("ce mois-ci", "ce mois-ci", ["2026-11-30"]),
        ("au mois de janvier", "au mois de janvier", ["2027-01-01", "2027-01-31"]),
        ("au premier trimestre", "au premier trimestre", ["2027-01-01", "2027-03-31"]),
        (
            "in the second half of december",
            "in the second half of december",
            ["2026-12-15", "2026-12-31"],
        ),
        (
            "première quinzaine de décembre",
            "première quinzaine de décembre",
            ["2026-12-01", "2026-12-15"],
        ),
        ("avant décembre", "avant décembre", ["2026-11-30", "2026-12-01"]),
        ("before Q2", "before Q2", ["2027-03-31", "2027-04-01"]),
        ("7-8 dec", "7-8 dec", ["2026-12-07", "2026-12-08"]),
        ("7th/8th january", "7th/8th january", ["2027-01-07", "2027-01-08"]),
        ("du 7 au 9 décembre", "du 7 au 9 décembre", ["2026-12-07", "2026-12-09"]),
        ("from monday to friday", "from monday to friday", ["2026-11-30", "2026-12-04"]),
        ("entre lundi et mercredi", "entre lundi et mercredi", ["2026-11-30", "2026-12-02"]),
        ("between wed and fri", "between wed and fri", ["2026-11-25", "2026-11-27"]),
        ("mon-wed", "mon-wed", ["2026-11-30", "2026-12-02"]),
        ("the 15th of next month", "the 15th of next month", ["2026-12-15"]),
        ("le 1er du mois", "le 1er du mois", ["2026-12-01"]),
        ("last friday of the month", "last friday of the month", ["2026-11-27"]),
        ("2e lundi de janvier", "2e lundi de janvier", ["2027-01-11"]),
        ("first monday of december 2027", "first monday of december 2027", ["2027-12-06"]),
        ("last day of the month", "last day of the month", ["2026-11-30"]),
        # the day of something else, or one that is over
        ("after Christmas", "", []),
        ("of next week", "", []),
        ("about next year", "", []),
        ("every monday", "", []),
        ("on Q3", "", []),
        ("5 nov 2026", "", []),
        ("15 jours", "", []),
        ("at 5", "", []),
        ("ask Sam", "", []),
        ("to Mar", "", []),
        ("not before friday", "", []),
        ("pas avant le 15", "", []),
        ("for next year", "", []),
        ("pour le trimestre prochain", "", []),
        ("by one month", "", []),
        ("sur 6 mois", "", []),
        ("under 10 days", "", []),
        ("on the first of the book", "", []),
        ("in 2 or three ways", "", []),
        ("week off", "", []),
        ("vendredi ou autre-chose", "", []),
        ("mardi 40", "", []),
    ],
)
def test_an_end_that_may_be_a_date_is_named_whole(end: str, words: str, days: list[str]) -> None:
    found = date_at_end(f"send the grid {end}", today=MONDAY)
    said = (found.words, [f"{offer.day}" for offer in found.offers]) if found else ("", [])
    assert said == (words, days)


def test_what_is_longer_than_any_date_is_looked_at_no_further() -> None:
    """Half a megabyte of digits took hours."""
    text = f"send {'1' * 50_000} weeks before {'2' * 50_000}"
    assert date_at_end(text, today=MONDAY) is None
    with pytest.raises(BadDate) as refused:
        parse_due(text, today=MONDAY)
    assert refused.value.offers == ()
