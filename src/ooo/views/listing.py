"""Rows with the id first: ids, names, statuses and what is beside them, in columns of a sheet."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from ooo.views.layout import Layout
from ooo.views.page import Page
from ooo.views.wrap import cells, width_of
from ooo.words.language import Run, Runs, plain, worn
from ooo.words.outline import BESIDE, Listed, joined

_ID_CELLS = 4
_BEYOND_STATUS = 7
_GAP = 3
_WIDEST_ON_A_PIPE = 120


class Columns(Struct, frozen=True):
    """How wide ids are, and where statuses end."""

    ids: int
    statuses: int


def columns_of(rows: Sequence[Listed], page: Page) -> Columns:
    """Give the columns of all listed rows of a sheet.

    Statuses end at 65 of 80, further left where what stands beside is long. On a pipe, where
    nothing is wrapped, they end behind the longest row, as far as that goes.
    """
    ids = max((_ID_CELLS, *(cells(row.tag) for row in rows)))
    edge = page.measure - _BEYOND_STATUS
    if page.width is None:
        longest = max(_ends_of(rows, ids), default=0)
        return Columns(ids, max(edge, min(longest, _WIDEST_ON_A_PIPE)))
    beside = max((width_of(row.beside) for row in rows), default=0)
    return Columns(ids, min(edge, page.width - len(BESIDE.text) - beside))


def _ends_of(rows: Iterable[Listed], ids: int) -> Iterator[int]:
    """Give where the status of each row would end at the earliest."""
    for row in rows:
        words = width_of((*row.name, *row.words))
        yield 1 + ids + 2 + words + 2 + _GAP + width_of(row.status or row.room)


def draw_listed(layout: Layout, row: Listed, columns: Columns, page: Page) -> None:
    """Draw a row in its columns, or as labelled sentences where it is read aloud."""
    if page.accessible:
        reason = joined((row.status, row.beside), *page.language.between(""))
        layout.row(*row.words, label=plain(row.name), status=reason, tag=row.tag)
        return
    narrow = page.is_narrow
    pad = " " * (columns.ids - cells(row.tag) + 2)
    beside: Runs = row.beside
    if row.status and beside:
        beside = (Run(BESIDE.text), *beside)
    layout.row(
        Run(row.tag, "id"),
        Run(pad if row.tag or not narrow else ""),
        *row.name,
        Run("  "),
        *row.words,
        status=row.status,
        after=worn(beside, "muted"),
        edge=columns.statuses - (0 if row.status else width_of(row.room)),
        hang=3 if narrow else columns.ids + 3,
    )
