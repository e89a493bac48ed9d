"""Cadences in words, as people type them."""

import pytest

from ooo.core.rhythm.cadence import BadCadence, parse_cadence
from ooo.core.rhythm.typed import looks_like_rhythm, typed_cadence
from tests.harness import says_of


@pytest.mark.parametrize(
    ("typed", "strict"),
    [
        ("2w", "2w"),
        ("10D", "10d"),
        ("weekly", "1w"),
        ("Biweekly", "2w"),
        ("monthly", "30d"),
        ("quarterly", "90d"),
        ("every 2 weeks", "2w"),
        ("every two weeks", "2w"),
        ("every week", "1w"),
        ("every other week", "2w"),
        ("1 week", "1w"),
        ("2 months", "60d"),
        ("a fortnight", "2w"),
        ("every fortnight", "2w"),
        ("once a month", "30d"),
        ("toutes les 2 semaines", "2w"),
        ("toutes les semaines", "1w"),
        ("tous les quinze jours", "2w"),
        ("tous les mois", "30d"),
        ("chaque semaine", "1w"),
        ("une fois par semaine", "1w"),
        ("hebdomadaire", "1w"),
        ("2sem", "2w"),
        ("10j", "10d"),
        ("cadence: 3w", "3w"),
        ("rythme : mensuel", "30d"),
    ],
)
def test_a_cadence_in_words_becomes_the_strict_form(typed: str, strict: str) -> None:
    assert typed_cadence(typed) == strict
    assert parse_cadence(strict) > 0


@pytest.mark.parametrize(
    "typed",
    ["", "often", "week", "2", "2m", "0d", "-1w", "99 years", "every", "5000d"],
)
def test_what_says_no_cadence_is_refused(typed: str) -> None:
    with pytest.raises(BadCadence) as refused:
        typed_cadence(typed)
    assert says_of(refused.value) == f"'{typed}' is not a cadence."


def test_words_that_say_how_often_are_known_for_that() -> None:
    assert looks_like_rhythm("Every so often")
    assert looks_like_rhythm("plutôt mensuel.")
    assert not looks_like_rhythm("Weekend lead")
