"""Lines, laid out by hand in terminal cells: people's words left, why and id to the right.

On a pipe nothing is wrapped, and what is too long for its column sticks out.
"""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from rich.segment import Segment

from ooo.core.text.facts import Code
from ooo.views.page import Page, as_spoken
from ooo.views.theme import THEME
from ooo.views.wrap import bare, cut, width_of, wrap
from ooo.words.language import ENDINGS
from ooo.words.run import Run, plain, worn

_GAP = 3
_MEANING = attrgetter("meaning")
_END = Segment.line()

Drawing = list[Segment]
"""What a pen gives: pieces of text with what they wear, newlines among them."""


class Layout:
    """Lines being laid out on a page, and the drawing they become."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines: list[list[Run]] = []

    @property
    def height(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def cut(self, height: int) -> int:
        """Keep at most so many lines; give how many went."""
        over = max(self.height - height, 0)
        del self._lines[height:]
        return over

    def gap(self) -> None:
        """Leave one blank line, unless there is one or nothing stands above it."""
        if self._lines and self._lines[-1]:
            self._lines.append([])

    def line(
        self, *runs: Run, indent: int = 0, hang: int | None = None, wide: bool = False
    ) -> None:
        """Write words, wrapped to the page; what runs over hangs 2 further in, or at `hang`.

        A `wide` line may take the whole page, beyond the column where rows end.
        """
        hang = indent + 2 if hang is None else hang
        limit = self._page.width if wide else self._limit(self._page.measure)
        self._lines += wrap(runs, limit, indent=indent, hang=hang)

    def heading(self, words: str, count: str = "") -> None:
        """Open a section: `YOUR POINTS (3)`."""
        self.gap()
        self.line(Run(f"{words} ({count})" if count else words, "heading"))

    def row(  # noqa: PLR0913 -- a row has that many places, each named where it is filled
        self,
        *left: Run,
        label: str = "",
        status: Sequence[Run] = (),
        after: Sequence[Run] = (),
        tag: str = "",
        edge: int | None = None,
        indent: int = 1,
        hang: int = 3,
    ) -> None:
        """Write words, why they are there and an id (the `tag`): `left …   status   [k7mx]`.

        The status ends before the id, or at the column `edge`, and `after` follows it at once; the
        id ends at the page's measure. On a narrow page they stand on a line of their own, at
        `hang`. In sentences, `label` says first what this is.
        """
        reason = [*status, *after]
        bracket = [Run(f"[{tag}]", "id", whole=True)] if tag else []
        if self._page.accessible:
            self._say(label, left, reason, tag)
        elif self._page.is_narrow:
            measure = self._page.measure
            self._lines += wrap(left, measure, indent=indent, hang=hang)
            if reason:
                self._lines += wrap(reason, measure, indent=hang, hang=hang)
            self._append(bracket, measure - width_of(bracket))
        else:
            id_at = self._page.measure - width_of(bracket)
            status_end = edge or (id_at - _GAP if bracket else id_at)
            limit = status_end if reason or bracket else self._page.measure
            self._lines += wrap(left, self._limit(limit), indent=indent, hang=hang)
            self._append(reason, status_end - width_of(status))
            self._append(bracket, id_at)

    def shorten(self, limit: int, *ending: Run) -> None:
        """Keep at most so many lines, none of them blank; `ending` is the last when some go."""
        self._lines = [line for line in self._lines if line]
        if len(self._lines) > limit:
            del self._lines[limit - bool(ending) :]
            while self._lines[-1][0].meaning == "heading":
                del self._lines[-1]
            if ending:
                self.line(*ending)

    def drawn(self) -> Drawing:
        """Give the drawing: its lines without blanks at their ends."""
        drawing: Drawing = []
        for line in map(_bare, self._lines):
            for meaning, runs in groupby(line, _MEANING):
                drawing.append(Segment(plain([*runs]), THEME.get(meaning)))
            drawing.append(_END)
        return drawing[:-1]

    def _limit(self, cells: int) -> int | None:
        """Give where lines are wrapped: nowhere on a pipe."""
        return None if self._page.width is None else cells

    def _append(self, right: list[Run], column: int) -> None:
        """Put the runs at a column of the last line, or of a new one when that is taken."""
        if not right:
            return
        used = width_of(self._lines[-1])
        if self._page.width is not None and used + _GAP > column:
            self._lines.append([Run(" " * column), *right])
        else:
            self._lines[-1] = [*self._lines[-1], Run(" " * max(_GAP, column - used)), *right]

    def _say(self, label: str, left: Sequence[Run], reason: Sequence[Run], tag: str) -> None:
        """Write a row as sentences: what it is, the words, why, the id."""
        say = self._page.language.say
        said: Sequence[Run] = as_sentence(left)
        if label:
            said = say("{label}: {words}", label=Run(label), words=said)
        if plain(reason):
            said = (*said, Run(" "), *as_sentence(as_spoken(reason)))
        if tag:
            said = (*said, Run(" "), *worn(say("Id {id}.", id=Code(tag)), whole=True))
        self.line(*said, indent=1, hang=3)


def _bare(line: list[Run]) -> list[Run]:
    """Give a line without the blanks at its end."""
    if not line or line[-1].text[-1:].strip(" "):
        return line
    words = plain(line)
    return cut(line, 0, bare(words, 0, len(words)))


def as_sentence(runs: Sequence[Run]) -> list[Run]:
    """Give words without blanks around them, ended as a sentence is.

    What is read aloud has no look, but still holds together.
    """
    words = plain(runs)
    blanks = len(words) - len(words.lstrip())
    said = [Run(run.text, whole=run.whole) for run in cut(runs, blanks, len(words.rstrip()))]
    return said if said and said[-1].text.endswith(ENDINGS) else [*said, Run(".")]
