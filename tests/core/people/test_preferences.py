"""What a preference is kept under: a sheet looks for two names, in whichever language typed."""

import pytest

from ooo.core.people.preferences import preference_meant


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("recognition", "recognition"),
        (" Reconnaissance ", "recognition"),
        ("merci", "recognition"),
        ("Feedback", "feedback"),
        ("retour", "feedback"),
        ("Repas", "Repas"),
        ("recognitions at work", "recognitions at work"),
    ],
)
def test_the_names_a_sheet_looks_for_are_understood_in_both_languages(
    typed: str, kept: str
) -> None:
    assert preference_meant(typed) == kept
