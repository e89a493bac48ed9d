"""Lines, laid out by hand in terminal cells: people's words left, why and id to the right.

A word is never split, nor is a date; text in a script without spaces breaks between its
characters. On a pipe nothing is wrapped, and what is too long for its column sticks out.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.segment import Segment

from ooo.core.text.pattern import pattern
from ooo.core.wording import as_sentence
from ooo.views.chunks import chunks_in
from ooo.views.page import Page
from ooo.views.theme import THEME
from ooo.words.language import Run, plain

_GAP = 3
_DATE = pattern(
    r"\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?: \d{4}\b)?(?:, \d\d:\d\d\b)?"
    r"|\((?:in )?\d+ days?(?: ago)?\)"
)
_DOT = pattern("\u00b7 ")
_WORD = pattern(r"\b[^\W\d_]{2,}(?:['\u2019][^\W\d_]+)*\b")


Line = list[Run]
Drawing = list[Segment]
"""What a view gives: pieces of text with what they wear, newlines among them."""


def cells(text: str) -> int:
    """Give the terminal cells a text takes."""
    return len(text) if text.isascii() else cell_len(text)


def width_of(line: Iterable[Run]) -> int:
    """Give the cells a line takes."""
    return sum([cells(run.text) for run in line])


def wrap(runs: Sequence[Run], width: int | None, *, indent: int = 0, hang: int = 0) -> list[Line]:
    """Give the runs as lines of at most `width` cells: the first indented, the others hanging.

    A word longer than a line has one to itself and sticks out. Newlines are kept; without a width
    nothing else breaks a line. A dot between two things ends a line and never begins one.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(runs):
        margin = hang if lines else indent
        if width is None or margin + width_of(paragraph) <= width:
            lines.append(_indented(paragraph, margin))
            continue
        lines.extend(_filled(paragraph, width, margin, hang))
    return lines


def _paragraphs(runs: Sequence[Run]) -> Iterator[Line]:
    """Cut the runs at their newlines."""
    if not any("\n" in run.text for run in runs):
        yield list(runs)
        return
    line: Line = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(run.with_text(first))
        for other in others:
            yield line
            line = [run.with_text(other)]
    yield line


def _filled(paragraph: Line, width: int, indent: int, hang: int) -> Iterator[Line]:
    """Fill lines with the chunks of a paragraph; blanks at a break are dropped."""
    plain = "".join(run.text for run in paragraph)
    start = end = used = 0
    margin = indent
    for begin, stop in _chunks(paragraph, plain, width - hang):
        word = cells(plain[begin:stop].rstrip(" "))
        if end > start and margin + used + word > width:
            yield _indented(_cut(paragraph, start, _bare(plain, start, end)), margin)
            start, used, margin = begin, 0, hang
        end = stop
        used += cells(plain[begin:stop])
    yield _indented(_cut(paragraph, start, _bare(plain, start, end)), margin)


def _bare(plain: str, start: int, end: int) -> int:
    """Give where a range ends without the blanks at its end."""
    return start + len(plain[start:end].rstrip(" "))


def _chunks(paragraph: Line, plain: str, room: int) -> Iterator[tuple[int, int]]:
    """Give what cannot be broken, each with the blanks behind it, as ranges of `plain`."""
    walls = [
        wall for wall in _walls(paragraph, plain) if cells(plain[wall.start : wall.stop]) <= room
    ]
    ties = dict(_ties(paragraph, plain))
    begin = 0
    for match in chunks_in(plain):
        stop = match.end()
        if stop == begin or any(wall.start < stop < wall.stop for wall in walls):
            continue
        if stop in ties and cells(plain[begin : ties[stop]]) <= room:
            continue
        yield begin, stop
        begin = stop


def _walls(paragraph: Line, plain: str) -> Iterator[range]:
    """Give where something stands that must stay together: whole runs, a date."""
    start = at = 0
    for run in paragraph:
        if not run.whole:
            if start < at:
                yield range(start, at)
            start = at + len(run.text)
        at += len(run.text)
    if start < at:
        yield range(start, at)
    yield from (range(*match.span()) for match in _DATE.finditer(plain))


def _ties(paragraph: Line, plain: str) -> Iterator[tuple[int, int]]:
    """Give where something begins that must not begin a line, and where it ends."""
    at = 0
    for run in paragraph:
        if run.tied:
            yield at, at + len(run.text)
        at += len(run.text)
    yield from ((match.start(), match.start() + 1) for match in _DOT.finditer(plain))


def _cut(paragraph: Line, start: int, end: int) -> Line:
    """Give the runs between two places of the paragraph."""
    line: Line = []
    at = 0
    for run in paragraph:
        if at >= end:
            break
        piece = run.text[max(0, start - at) : max(0, end - at)]
        if piece:
            line.append(Run(piece, run.meaning))
        at += len(run.text)
    return line


def _indented(line: Line, margin: int) -> Line:
    return [Run(" " * margin), *line] if margin else line


class Sheet:
    """Lines being laid out on a page, and the drawing they become."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines: list[Line] = []

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
        """Open a section: `YOUR POINTS (3)`; in sentences `Your points (3)`."""
        self.gap()
        words = as_spoken(words) if self._page.accessible and words.isupper() else words
        self.line(Run(f"{words} ({count})" if count else words, "heading"))

    def row(  # noqa: PLR0913 -- a row has that many places, each named where it is filled
        self,
        *left: Run,
        label: str = "",
        status: Run | Sequence[Run] | None = None,
        after: Run | None = None,
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
        because = [status] if isinstance(status, Run) else [*(status or ())]
        reason = [*because, *([after] if after else [])]
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
            self._append(reason, status_end - width_of(because))
            self._append(bracket, id_at)

    def shorten(self, limit: int, *ending: Run) -> None:
        """Keep at most so many lines, none of them blank; `ending` is the last when some go."""
        self._lines = [line for line in self._lines if line]
        if len(self._lines) > limit:
            del self._lines[limit - 1 :]
            while self._lines[-1][0].meaning == "heading":
                del self._lines[-1]
            self.line(*ending)

    def drawn(self) -> Drawing:
        """Give the sheet: its lines without blanks at their ends."""
        drawing: Drawing = []
        for line in self._lines:
            plain = "".join([run.text for run in line])
            alike = groupby(_cut(line, 0, _bare(plain, 0, len(plain))), key=_meaning)
            for meaning, runs in alike:
                drawing.append(Segment("".join([run.text for run in runs]), THEME.get(meaning)))
            drawing.append(Segment.line())
        return drawing[:-1]

    def _limit(self, cells: int) -> int | None:
        """Give where lines are wrapped: nowhere on a pipe."""
        return None if self._page.width is None else cells

    def _append(self, right: Line, column: int) -> None:
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
        said = as_sentence(plain(left).strip())
        why = as_sentence(as_spoken(plain(reason).strip())) if reason else ""
        words = " ".join(filter(None, (f"{label}: {said}" if label else said, why)))
        bracket = [Run(" "), Run(f"Id {tag}.", whole=True)] if tag else []
        self.line(Run(words), *bracket, indent=1, hang=3)


def _meaning(run: Run) -> str:
    return run.meaning


def as_spoken(words: str) -> str:
    """Give words of ours as a sentence begins, and without capitals that are spelt out aloud."""
    said = lowered(words)
    return said[:1].upper() + said[1:]


def lowered(words: str) -> str:
    """Give words without the capitals that a screen reader would spell letter by letter."""
    return _WORD.sub(lambda match: match[0].lower() if match[0].isupper() else match[0], words)
