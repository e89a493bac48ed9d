"""What stands on a sheet, in order: headings, rows and texts, for every pen to draw in its way.

A pen decides what is in columns, in capitals, hidden or read aloud; nothing here has a width.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from ooo.words.run import Run, Runs, worn

TextKind = Literal["title", "text", "item", "under", "below"]

BESIDE = Run(" · ", "beside")
"""Stands between things side by side; a pen for ears says a comma."""

EITHER = Run(" · ", "either")
"""Stands between things of which one is to be chosen; a pen for ears says so."""


class Gap(Struct, frozen=True):
    """A blank line, unless there is one or nothing stands above it."""


class Heading(Struct, frozen=True):
    """What opens a section, and how many it holds (maybe nothing)."""

    words: Runs
    count: Runs = ()


class Text(Struct, frozen=True):
    """Words on lines of their own.

    A `title` opens the sheet, an `item` is one of a list, an `under` belongs to the row above it,
    and so does what stands `below` it, in its own look. `indent` is by how much a plain one stands
    in, `hang` by how much what runs over does. A `wide` one may take the whole page, beyond the
    column where rows end; an id (`tag`) may end it.
    """

    runs: Runs
    kind: TextKind = "text"
    indent: int = 0
    hang: int | None = None
    wide: bool = False
    tag: str = ""


class Glimpse(Struct, frozen=True):
    """Texts of a list, each with the command that shows it whole.

    Where `at_most` is not 0, a screen shows only so many lines of them, and says how many more
    there are.
    """

    texts: tuple[tuple[Runs, Runs], ...]
    at_most: int = 0


class Row(Struct, frozen=True):
    """Words, why they are there, and an id (the `tag`): `lead words   why   [k7mx]`.

    Read aloud, `label` says first what this is, and the `lead` is left out. `hang` is by how much
    what runs over stands in.
    """

    words: Runs
    lead: Runs = ()
    label: Runs = ()
    why: Runs = ()
    tag: str = ""
    hang: int = 3


class Listed(Struct, frozen=True):
    """One of many alike: an id (the `tag`), a name, words, a status and what stands beside it.

    Where each has its column, it is the same on the whole sheet. What stands beside no status
    begins where one as long as `room` would.
    """

    name: Runs
    words: Runs
    status: Runs = ()
    room: Runs = ()
    beside: Runs = ()
    tag: str = ""


class Dated(Struct, frozen=True):
    """A line of what took place: in columns its day and whatever is told of each, then the words.

    A line that belongs to the one above has an empty first column. Why and an id (the `tag`) stand
    to the right, as in a row; read aloud, the `label` says first what the columns say.
    """

    columns: tuple[Runs, ...]
    words: Runs
    label: Runs = ()
    why: Runs = ()
    tag: str = ""


Spot = tuple[float, float]
"""How far to the right something is and how far up, each from 0 to 1."""


class Plot(Struct, frozen=True):
    """How something went over time, from one day to another, for a pen that has room to draw it.

    `readings` and the `line` (nothing where there is none) are places; `start` and `target` are
    how far up those values are. The `legend` says what is drawn how.
    """

    begins: Runs
    ends: Runs
    readings: tuple[Spot, ...]
    line: tuple[Spot, ...]
    start: float
    target: float
    legend: Runs


class Bar(Struct, frozen=True):
    """How far something has come, from its `start` to its `target`, and the numbers beside it.

    `part` is how much of the way that is, `line` how much it should be (None: nobody said); each
    is from 0 to 1. Where nothing is drawn, `aloud` says all of it. `indent` is by how much it
    stands in; one that does so more than a row belongs to the row above it. A pen that can draws
    the `plot` in its place.
    """

    start: Runs
    target: Runs
    part: float
    line: float | None
    numbers: Runs
    aloud: Runs
    indent: int = 1
    plot: Plot | None = None

    @property
    def belongs(self) -> bool:
        """Whether it belongs to the row above it."""
        return self.indent > 1


class Grid(Struct, frozen=True):
    """Small numbers in columns under their names, a row of them behind each label.

    Where a column `begins` a block it stands below the others, headed by the words it begins with.
    Documents and what is read aloud have a sentence for each column instead (`said`).
    """

    columns: tuple[Runs, ...]
    rows: tuple[tuple[Runs, tuple[Runs, ...]], ...]
    said: tuple[Runs, ...]
    begins: Mapping[int, Runs] = {}


class FigureRow(Struct, frozen=True):
    """A label and what stands in each column behind it; `said` is all of it as one sentence."""

    label: Runs
    cells: tuple[Runs, ...]
    said: Runs


class Figures(Struct, frozen=True):
    """Figures in columns under their names.

    Where the columns have no room, in documents and read aloud, each row is its sentence; then
    what stands out, which is said `below` the columns, would say it twice.
    """

    columns: tuple[Runs, ...]
    rows: tuple[FigureRow, ...]
    below: tuple[Runs, ...] = ()

    @property
    def said(self) -> tuple[Runs, ...]:
        """The sentence of each row."""
        return tuple(row.said for row in self.rows)


OutlineItem = Gap | Heading | Text | Glimpse | Row | Listed | Dated | Bar | Grid | Figures


class Outline(Struct, frozen=True):
    """A sheet; where `at_most` is not 0, only so many lines, and `rest` says where more is."""

    items: Sequence[OutlineItem]
    at_most: int = 0
    rest: Runs = ()

    def without_tags(self) -> "Outline":
        """Give the same without any id, for those who type no commands."""
        items = [
            replace(item, tag="") if isinstance(item, Text | Row | Listed | Dated) else item
            for item in self.items
        ]
        return replace(self, items=items)


class Sheet:
    """An outline in the making."""

    def __init__(self) -> None:
        self._items: list[OutlineItem] = []

    def gap(self) -> None:
        """Leave a blank line."""
        self._items.append(Gap())

    def title(self, *runs: Run) -> None:
        """Open the sheet."""
        self._items.append(Text(runs, "title", wide=True))

    def heading(self, words: Runs, count: Runs = ()) -> None:
        """Open a section."""
        self._items.append(Heading(words, count))

    def text(
        self,
        *runs: Run,
        indent: int = 0,
        hang: int | None = None,
        wide: bool = False,
        tag: str = "",
    ) -> None:
        """Write words on lines of their own, with the id they may end with."""
        self._items.append(Text(runs, indent=indent, hang=hang, wide=wide, tag=tag))

    def item(self, *runs: Run) -> None:
        """Write one of a list; its own newlines stay."""
        self._items.append(Text(runs, "item"))

    def under(self, *runs: Run) -> None:
        """Write what belongs to the row above."""
        self._items.append(Text(runs, "under"))

    def below(self, *runs: Run) -> None:
        """Write a sentence of the row above, in the look of any other."""
        self._items.append(Text(runs, "below"))

    def add(self, item: Glimpse | Row | Listed | Dated | Bar | Grid | Figures) -> None:
        """Write words, maybe with an id or numbers and in columns of a pen, or draw a bar."""
        self._items.append(item)

    def outline(self, *, at_most: int = 0, rest: Runs = ()) -> Outline:
        """Give what was written."""
        return Outline(self._items, at_most=at_most, rest=rest)


def beside(*texts: Runs) -> Runs:
    """Give what stands side by side, behind what is there already; each holds together."""
    runs: list[Run] = []
    for each in texts:
        if each:
            runs += (BESIDE, *worn(each, whole=True))
    return tuple(runs)


def joined(texts: Sequence[Runs], between: Run) -> Runs:
    """Give several texts with a run between each two."""
    runs: list[Run] = []
    for each in filter(None, texts):
        runs += (*((between,) if runs else ()), *each)
    return tuple(runs)
