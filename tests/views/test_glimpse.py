"""Texts of which a screen shows the first lines."""

from collections.abc import Sequence

import pytest

from ooo.export.lines import lines_of
from ooo.views.page import Page
from ooo.views.pen import drawn
from ooo.words.language import ENGLISH
from ooo.words.outline import Glimpse, Outline
from ooo.words.run import Run, plain


def outline(texts: Sequence[str], *, at_most: int = 8) -> Outline:
    """Give the outline of texts, whose commands number them."""
    glimpse = ((((Run(text),)), (Run(f"ooo {at}"),)) for at, text in enumerate(texts))
    return Outline([Glimpse(tuple(glimpse), at_most)])


def screen(outline: Outline, page: Page) -> list[str]:
    """Draw it."""
    return "".join(each.text for each in drawn(outline, page)).split("\n")


LONG = " ".join(["word"] * 140)
"""Ten lines on eighty columns, fourteen words on each."""


@pytest.mark.parametrize(
    ("texts", "more"),
    [
        (["x"] * 8, ""),
        (["x"] * 9, "1 more line: ooo 8"),
        (["x\nx\nx", "x\nx\nx\nx", "x\nx\nx", "x"], "3 more lines: ooo 2"),
        (["\n".join("x" * 30)], "22 more lines: ooo 0"),
        ([LONG], "2 more lines: ooo 0"),
        (["x", LONG, "x"], "4 more lines: ooo 1"),
        (["x"] * 8 + [LONG], "10 more lines: ooo 8"),
    ],
)
def test_a_screen_shows_so_many_lines_as_drawn_and_says_how_many_more(
    texts: list[str], more: str
) -> None:
    lines = screen(outline(texts), Page(80))
    assert lines[8:] == ([f" {more}"] if more else [])
    assert len(lines) >= 8


@pytest.mark.parametrize("width", [40, 60, 120])
def test_it_is_as_high_on_every_page(width: int) -> None:
    assert len(screen(outline([LONG, LONG, LONG]), Page(width))) == 9


def test_a_document_and_what_is_whole_leave_nothing_out() -> None:
    texts = ["x", "\n".join("abcdefghijkl"), LONG]
    written = [plain(line.runs) for line in lines_of(outline(texts), ENGLISH)]
    assert written == ["x", *"abcdefghijkl", LONG]
    assert screen(outline(texts, at_most=0), Page()) == [f" {line}" for line in written]
