"""How a dashboard looks: colour adds nothing, figures give way to sentences, nothing is cut."""

import re

import pytest

from ooo.export.markdown import to_markdown
from ooo.views import ink
from ooo.views.page import Page
from ooo.words.outline import FigureRow, Figures, Outline, Sheet
from ooo.words.run import Run
from tests.harness import Ooo

_CODE = re.compile("\x1b\\[[0-9;]*m")


def figures(label: str) -> Outline:
    """Give a sheet with a table of one row."""
    sheet = Sheet()
    row = FigureRow((Run(label),), ((Run("4"),), (Run("1 of 2"),)), (Run(f"{label}: 4, 1 of 2"),))
    sheet.add(Figures(((Run("now"),), (Run("before"),)), (row,)))
    return sheet.outline()


def test_colour_only_repeats_the_words(ooo: Ooo, notebook: object) -> None:
    assert notebook
    plain = ooo("dashboard", "alice", COLUMNS="80", FORCE_COLOR="1", NO_COLOR="1").out
    inked = ooo("dashboard", "alice", COLUMNS="80", FORCE_COLOR="1").out
    assert "\x1b" not in plain
    assert inked != plain
    assert _CODE.sub("", inked) == plain


@pytest.mark.parametrize(
    ("width", "label", "drawn"),
    [
        (80, "held", "        now   before\n held     4   1 of 2"),
        (None, "held", "        now   before\n held     4   1 of 2"),
        (80, "h" * 55, f"{'':>59}now   before\n {'h' * 55}     4   1 of 2"),
        (80, "h" * 57, f" {'h' * 57}: 4, 1 of 2"),
        (60, "held", " held: 4, 1 of 2"),
    ],
)
def test_a_table_has_columns_where_they_have_room(width: int, label: str, drawn: str) -> None:
    assert ink(figures(label), Page(width=width), color=False) == drawn


def test_a_table_is_its_sentences_in_documents_and_read_aloud() -> None:
    assert ink(figures("held"), Page(width=80, accessible=True), color=False) == " held: 4, 1 of 2"
    assert to_markdown(figures("held")) == "- held: 4, 1 of 2\n"
