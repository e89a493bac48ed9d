"""Rows with the id first: ids, names, statuses and what is beside them, in columns of a sheet."""

from collections.abc import Sequence

from ooo.views.layout import Layout
from ooo.views.page import Page
from ooo.views.wrap import cells, width_of
from ooo.words.outline import BESIDE, Listed, joined
from ooo.words.run import Run, Runs, plain, worn

_ID_CELLS = 4
_BEYOND_STATUS = 7
_GAP = 3
_WIDEST_ON_A_PIPE = 120


class Columns:
    """Where the columns of all listed rows of a sheet are, and how each row is drawn in them."""

    def __init__(self, rows: Sequence[Listed], page: Page) -> None:
        self._page = page
        if rows and not page.accessible:
            self._ids = max(_ID_CELLS, *[cells(row.tag) for row in rows])
            self._edge = self._column_of_statuses(rows)

    def _column_of_statuses(self, rows: Sequence[Listed]) -> int:
        """Give where statuses end: 65 of 80, further left where what stands beside is long.

        On a pipe, where nothing is wrapped, they end behind the longest row, as far as that goes.
        """
        edge = self._page.measure - _BEYOND_STATUS
        if self._page.width is None:
            return max(edge, min(max(map(self._end_of, rows)), _WIDEST_ON_A_PIPE))
        beside = max([self._width_of(row.beside) for row in rows])
        return min(edge, self._page.width - len(BESIDE.text) - beside)

    def _end_of(self, row: Listed) -> int:
        """Give where the status of a row would end at the earliest."""
        words = self._width_of((*row.name, *row.words))
        return 1 + self._ids + 2 + words + 2 + _GAP + self._width_of(row.status or row.room)

    def _width_of(self, runs: Runs) -> int:
        return width_of(self._page.shown(runs))

    def draw(self, layout: Layout, row: Listed) -> None:
        """Draw a row in its columns, or as labelled sentences where it is read aloud."""
        page = self._page
        name, words, status = page.shown(row.name), page.shown(row.words), page.shown(row.status)
        beside = page.shown(row.beside)
        if page.accessible:
            reason = joined((status, beside), *page.language.between(""))
            layout.row(*words, label=plain(name), status=reason, tag=row.tag)
            return
        narrow = page.is_narrow
        pad = " " * (self._ids - cells(row.tag) + 2)
        if status and beside:
            beside = (Run(BESIDE.text), *beside)
        layout.row(
            Run(row.tag, "id"),
            Run(pad if row.tag or not narrow else ""),
            *name,
            Run("  "),
            *words,
            status=status,
            after=worn(beside, "muted"),
            edge=self._edge if status else self._edge - self._width_of(row.room),
            hang=3 if narrow else self._ids + 3,
        )
