"""Small numbers under the names of their columns, in as many blocks as a narrow page needs."""

from collections.abc import Iterator

from ooo.views.layout import Layout
from ooo.views.page import Page
from ooo.views.wrap import width_of
from ooo.words.outline import Grid
from ooo.words.run import Run, Runs, worn

_INDENT = 1
_GAP = 1


def draw(layout: Layout, grid: Grid, page: Page) -> None:
    """Draw a grid, or say each of its columns where it is read aloud."""
    if page.accessible:
        for said in grid.said:
            layout.line(*page.shown(said), indent=_INDENT)
        return
    heads = [page.shown(label) for label, _ in grid.rows]
    beside = max(map(width_of, (*heads, *map(page.shown, grid.begins.values()))))
    cells = [*grid.columns, *(cell for _, row in grid.rows for cell in row)]
    wide = max(map(width_of, cells)) + _GAP
    fits = max((page.measure - _INDENT - beside) // wide, 1) if page.width else len(grid.columns)
    for first, last in _blocks(grid, fits):
        names = [worn(name, "muted") for name in grid.columns[first:last]]
        layout.line(*_row(page.shown(grid.begins.get(first, ())), names, beside, wide), wide=True)
        for head, (_, row) in zip(heads, grid.rows, strict=True):
            layout.line(*_row(head, row[first:last], beside, wide), wide=True)


def _blocks(grid: Grid, fits: int) -> Iterator[tuple[int, int]]:
    """Give where each block begins and ends: at the columns that begin one, alike in width."""
    ends = [*(at for at in sorted(grid.begins) if at), len(grid.columns)]
    first = 0
    for end in ends:
        blocks = -(-(end - first) // fits)
        size = -(-(end - first) // blocks)
        for begin in range(first, end, size):
            yield begin, min(begin + size, end)
        first = end


def _row(head: Runs, cells: tuple[Runs, ...] | list[Runs], beside: int, wide: int) -> list[Run]:
    """Give a line: what heads it on the left, each cell flush right in its column."""
    runs = [Run(" " * _INDENT), *head, Run(" " * (beside - width_of(head)))]
    for cell in cells:
        runs += [Run(" " * (wide - width_of(cell))), *cell]
    return runs
