"""How far something has come, as one bar: to the last reading, beyond it, and where the line was.

Shape alone tells these apart, no colour. Read aloud, it is a sentence.
"""

from ooo.views.layout import Layout
from ooo.views.page import Page
from ooo.words.outline import Bar
from ooo.words.run import Run

_CELLS, _NARROW = 28, 12
_SIGNS = ("\u2501", "\u25cf", "\u2500", "\u253f", "\u253c")
_PLAIN = ("=", "*", "-", "|", "|")


def draw(layout: Layout, bar: Bar, page: Page) -> None:
    """Draw a bar, its two ends beside it and the numbers behind."""
    if page.accessible:
        layout.line(*page.shown(bar.aloud), indent=bar.indent, hang=bar.indent + 2)
        return
    cells = _NARROW if page.is_narrow else _CELLS
    drawn = Run(_bar(bar, cells, _PLAIN if page.plain else _SIGNS), whole=True)
    ends = (*page.shown(bar.start), Run(" ", whole=True), drawn, Run(" ", whole=True))
    behind = (*page.shown(bar.target), Run("  "), *page.shown(bar.numbers))
    layout.line(*ends, *behind, indent=bar.indent)


def _bar(bar: Bar, cells: int, signs: tuple[str, ...]) -> str:
    done, here, ahead, line_before, line_ahead = signs
    at = min(round(bar.part * (cells - 1)), cells - 1)
    drawn = [done] * at + [here] + [ahead] * (cells - 1 - at)
    if bar.line is not None:
        line = min(round(bar.line * (cells - 1)), cells - 1)
        if line != at:
            drawn[line] = line_before if line < at else line_ahead
    return "".join(drawn)
