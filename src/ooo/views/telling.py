"""What took place, a line each: its day and what else is told of it in columns, then the words."""

from collections.abc import Sequence

from ooo.views.layout import Layout
from ooo.views.page import Page
from ooo.views.wrap import width_of
from ooo.words.outline import Dated
from ooo.words.run import Run, Runs, plain

_GAP = 2
_WIDEST_BESIDE_A_NARROW_LINE = 12


class Telling:
    """How wide each column is among the lines that have as many of them, and each line drawn."""

    def __init__(self, rows: Sequence[Dated], page: Page) -> None:
        self._page = page
        self._widths: dict[int, list[int]] = {}
        for row in rows:
            widths = [width_of(self._column(row, at)) for at in range(len(row.columns))]
            known = self._widths.get(len(widths), widths)
            self._widths[len(widths)] = [*map(max, known, widths)]

    def _column(self, row: Dated, at: int) -> Runs:
        """Give a column as it is shown; the number of a day stands flush right."""
        runs = self._page.shown(row.columns[at])
        begins = plain(runs)[:2]
        return (Run(" "), *runs) if at == 0 and begins[:1].isdigit() and begins[1:] == " " else runs

    def draw(self, layout: Layout, row: Dated) -> None:
        """Draw a line in its columns, or as a labelled sentence where it is read aloud."""
        page = self._page
        words, why = page.shown(row.words), page.shown(row.why)
        if page.accessible:
            layout.row(*words, label=plain(page.shown(row.label)), status=why, tag=row.tag)
            return
        widths = self._widths[len(row.columns)]
        beside = sum(widths) + _GAP * len(widths)
        runs: list[Run] = []
        if page.is_narrow and beside > _WIDEST_BESIDE_A_NARROW_LINE:
            for column in row.columns:
                runs += (*page.shown(column), *((Run("  "),) if column else ()))
            beside = _GAP
        else:
            for at, width in enumerate(widths):
                column = self._column(row, at)
                runs += (*column, Run(" " * (width - width_of(column) + _GAP)))
        layout.row(*runs, *words, status=why, tag=row.tag, hang=1 + beside)
