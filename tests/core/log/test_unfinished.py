"""What is said of a log that was broken off: its day and its length, however it was written."""

import datetime as dt

import pytest

from ooo.core.capture.draft import KeptWords, as_draft, read_draft
from ooo.core.log.template import with_day
from ooo.core.log.unfinished import Unfinished, look_at

DAY = dt.date(2026, 11, 20)


def test_words_of_a_walk_come_back_as_they_were_kept() -> None:
    assert read_draft(as_draft(DAY, ["One", "  two"])) == KeptWords(DAY, ["One", "  two"])
    assert read_draft("of no day\nOne") is None


@pytest.mark.parametrize(
    ("text", "edited", "found"),
    [
        ("2026-11-20\nOne\nTwo", False, Unfinished(DAY, 2, edited=False)),
        ("One\nTwo", False, Unfinished(None, 2, edited=False)),
        (
            "# Alice\ndate: 2026-11-20\n\n[x] Point  (k7mx)\nOne\n",
            True,
            Unfinished(DAY, 1, edited=True),
        ),
        ("One\n# not said\n", True, Unfinished(None, 1, edited=True)),
    ],
)
def test_its_day_and_its_lines_of_words_are_told(
    text: str, found: Unfinished, *, edited: bool
) -> None:
    assert look_at(text, edited=edited, today=dt.date(2026, 11, 23)) == found


def test_a_text_becomes_one_of_another_day() -> None:
    text = "# x\nnext:\nDate : fri\ndate: mon\n"
    assert with_day(text, DAY) == "# x\nnext:\ndate: 2026-11-20\ndate: mon\n"
    assert with_day("One", DAY) == "One"
