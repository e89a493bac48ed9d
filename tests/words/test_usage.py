"""What may be typed, as help and refusals show it."""

import pytest

from ooo.core.text.facts import Usage
from ooo.words.language import ENGLISH, Language
from ooo.words.run import plain


class Other(Language):
    """A language that has other words for what is to be filled in."""

    def twin(self, template: str) -> str:
        """Give the words for `WHO` and `DATE`, and nothing else."""
        return {"WHO": "QUI", "DATE": "JOUR"}[template]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("WHO until DATE", "QUI until JOUR"),
        ("[WHO] [-]", "[QUI] [-]"),
        ("--meeting DATE", "--meeting JOUR"),
        ("ooo person add", "ooo person add"),
        ("--cadence 2w", "--cadence 2w"),
    ],
)
def test_only_what_is_to_be_filled_in_is_said_in_the_language(typed: str, said: str) -> None:
    assert plain(Other().usage(typed)) == said
    assert plain(Other().fact(Usage(typed))) == said
    assert plain(ENGLISH.usage(typed)) == typed
