"""Figures in columns under their names; a row is a sentence where there is no room for columns."""

from collections.abc import Sequence

from ooo.views.layout import Layout
from ooo.views.page import Page
from ooo.views.wrap import width_of
from ooo.words.outline import Figures
from ooo.words.run import Run, Runs, worn

_INDENT = 1
_GAP = 3


def draw(layout: Layout, figures: Figures, page: Page) -> None:
    """Draw figures, or say each of its rows where it is narrow or read aloud."""
    labels = [page.shown(row.label) for row in figures.rows]
    rows = [[page.shown(cell) for cell in row.cells] for row in figures.rows]
    names = [worn(page.shown(name), "muted") for name in figures.columns]
    widths = [max(map(width_of, column)) + _GAP for column in zip(names, *rows, strict=True)]
    beside = max(map(width_of, labels))
    if page.accessible or page.is_narrow or _INDENT + beside + sum(widths) > page.measure:
        for row in figures.rows:
            layout.line(*page.shown(row.said), indent=_INDENT)
        return
    layout.line(*_row((), names, beside, widths), wide=True)
    for label, cells in zip(labels, rows, strict=True):
        layout.line(*_row(label, cells, beside, widths), wide=True)
    for said in figures.below:
        layout.line(*page.shown(said), indent=_INDENT)


def _row(label: Runs, cells: Sequence[Runs], beside: int, widths: Sequence[int]) -> list[Run]:
    """Give a line: its label on the left, each cell flush right in its column."""
    runs = [Run(" " * _INDENT), *label, Run(" " * (beside - width_of(label)))]
    for cell, width in zip(cells, widths, strict=True):
        runs += [Run(" " * (width - width_of(cell))), *cell]
    return runs
