"""Words filled into lines: a word is never split, nor is what holds together, such as a date.

Text in a script without spaces breaks between its characters.
"""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from ooo.views.chunks import chunks_in
from ooo.words.run import Run, plain

_HELD = {
    **dict.fromkeys((" \u00b7 ", " ? ", " ! ", " : ", " ; ", " \u00bb"), 1),
    "\u00ab ": 2,
    " ooo ": 5,
}
"""Where no line begins: at a dot between two things, within marks apart, as in French, and in a
command behind the name of the program."""
_FIRST_ODD = "\u0300"
"""Below it every character that is shown takes one cell."""


def cells(text: str) -> int:
    """Give the terminal cells a text takes."""
    return len(text) if text.isascii() or max(text) < _FIRST_ODD else cell_len(text)


def width_of(line: Sequence[Run]) -> int:
    """Give the cells a line takes."""
    return cells(plain(line))


def wrap(
    runs: Sequence[Run], width: int | None, *, indent: int = 0, hang: int = 0
) -> list[list[Run]]:
    """Give the runs as lines of at most `width` cells: the first indented, the others hanging.

    A word longer than a line has one to itself and sticks out. Newlines are kept; without a width
    nothing else breaks a line. A dot between two things, or a mark that stands apart, ends a line
    and never begins one.
    """
    lines: list[list[Run]] = []
    for paragraph, words in paragraphs(runs):
        margin = hang if lines else indent
        if width is None or margin + cells(words) <= width:
            lines.append(_indented(paragraph, margin))
        else:
            lines += _filled(paragraph, words, width, margin, hang)
    return lines


def paragraphs(runs: Sequence[Run]) -> Iterator[tuple[Sequence[Run], str]]:
    """Cut the runs at their newlines; give each paragraph, and its words as one text."""
    words = plain(runs)
    if "\n" not in words:
        yield runs, words
        return
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(run.with_text(first))
        for other in others:
            yield line, plain(line)
            line = [run.with_text(other)]
    yield line, plain(line)


def _filled(
    paragraph: Sequence[Run], words: str, width: int, indent: int, hang: int
) -> Iterator[list[Run]]:
    """Fill lines with the chunks of a paragraph; blanks at a break are dropped."""
    start = end = used = 0
    margin = indent
    for begin, stop in _chunks(paragraph, words, width - hang):
        chunk = words[begin:stop]
        if end > start and margin + used + cells(chunk.rstrip(" ")) > width:
            yield _indented(cut(paragraph, start, bare(words, start, end)), margin)
            start, used, margin = begin, 0, hang
        end = stop
        used += cells(chunk)
    yield _indented(cut(paragraph, start, bare(words, start, end)), margin)


def bare(words: str, start: int, end: int) -> int:
    """Give where a range ends without the blanks at its end."""
    return start + len(words[start:end].rstrip(" "))


def _chunks(paragraph: Sequence[Run], words: str, room: int) -> Iterator[tuple[int, int]]:
    """Give what cannot be broken, each with the blanks behind it, as ranges of `words`."""
    walls = [wall for wall in _walls(paragraph) if cells(words[wall.start : wall.stop]) <= room]
    ties = dict(_ties(paragraph, words))
    begin = 0
    for match in chunks_in(words):
        stop = match.end()
        if stop == begin or any(wall.start < stop < wall.stop for wall in walls):
            continue
        if stop in ties and cells(words[begin : ties[stop]]) <= room:
            continue
        yield begin, stop
        begin = stop


def _walls(paragraph: Sequence[Run]) -> Iterator[range]:
    """Give where whole runs stand, which must stay together."""
    start = at = 0
    for run in paragraph:
        if not run.whole:
            if start < at:
                yield range(start, at)
            start = at + len(run.text)
        at += len(run.text)
    if start < at:
        yield range(start, at)


def _ties(paragraph: Sequence[Run], words: str) -> Iterator[tuple[int, int]]:
    """Give where something begins that must not begin a line, and where it ends."""
    at = 0
    for run in paragraph:
        if run.tied:
            yield at, at + len(run.text)
        at += len(run.text)
    ended = f"{words} "
    for held, behind in _HELD.items():
        at = ended.find(held)
        while at >= 0:
            yield at + behind, at + behind + 1
            at = ended.find(held, at + 1)


def cut(paragraph: Sequence[Run], start: int, end: int) -> list[Run]:
    """Give the runs between two places of the paragraph."""
    line: list[Run] = []
    at = 0
    for run in paragraph:
        if at >= end:
            break
        piece = run.text[max(0, start - at) : max(0, end - at)]
        if piece:
            line.append(Run(piece, run.meaning, whole=run.whole))
        at += len(run.text)
    return line


def _indented(line: Sequence[Run], margin: int) -> list[Run]:
    return [Run(" " * margin), *line] if margin else [*line]
