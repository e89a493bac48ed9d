import pytest

from ooo.core.dates.tail import looks_like_date


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
