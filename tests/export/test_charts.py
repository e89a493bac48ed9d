"""Charts and tables on a page: each says what it shows, in colours that can be read."""

import re
from itertools import product

import pytest

from ooo.export.html import DARK, LIGHT, to_html
from ooo.words.language import ENGLISH
from ooo.words.outline import Bar, FigureRow, Figures, Outline, Sheet
from ooo.words.run import Run
from tests.export.test_html import Reader

_READABLE = 4.5
"""The contrast that text of any size needs: WCAG 2.2, 1.4.3."""

PAGE = """\
<body>
<h1>Alice</h1>
<ul>
<li>a goal <span class="id">[g4pz]</span>
<figure>
<svg viewBox="0 0 320 28" role="img" aria-labelledby="t1 d1">
<title id="t1">Calls: 8, 5</title>
<desc id="d1">Calls: from 8 to 2.</desc>
<text x="32" y="19" text-anchor="end">8</text>
<path class="way" d="M40 14H280"/>
<path class="done" d="M40 14H160"/>
<path class="line" d="M100 4V24"/>
<circle class="here" cx="160" cy="14" r="6"/>
<text x="288" y="19">2</text>
</svg>
<figcaption>Calls: 8, 5</figcaption>
</figure>
Ahead.<br>
More.</li>
<li>another</li>
</ul>
<figure>
<svg viewBox="0 0 320 28" role="img" aria-labelledby="t2 d2">
<title id="t2">Calls: 8, 5</title>
<desc id="d2">Calls: from 8 to 2.</desc>
<text x="32" y="19" text-anchor="end">8</text>
<path class="way" d="M40 14H280"/>
<path class="done" d="M40 14H280"/>
<circle class="here" cx="280" cy="14" r="6"/>
<text x="288" y="19">2</text>
</svg>
<figcaption>Calls: 8, 5</figcaption>
</figure>
<table>
<thead>
<tr><td></td><th scope="col">now</th><th scope="col">before</th></tr>
</thead>
<tbody>
<tr><th scope="row">held</th><td>4</td><td>1</td></tr>
</tbody>
</table>
</body>
</html>
"""


def bar(part: float, line: float | None, indent: int = 1, said: str = "Calls: 8, 5") -> Bar:
    """Give a bar."""
    aloud = (Run("Calls: from 8 to 2."),)
    return Bar((Run("8"),), (Run("2"),), part, line, (Run(said),), aloud, indent)


def sheet(said: str = "Calls: 8, 5") -> Outline:
    """Give a sheet with a chart below a row, one by itself, and a table."""
    made = Sheet()
    made.title(Run("Alice"))
    made.item(Run("a goal "), Run("[g4pz]", "id"))
    made.add(bar(0.5, 0.25, 3, said))
    made.below(Run("Ahead."))
    made.below(Run("More."))
    made.item(Run("another"))
    made.add(bar(1, None))
    row = FigureRow((Run("held"),), ((Run("4"),), (Run("1"),)), (Run("Held: 4 (before: 1)"),))
    made.add(Figures(((Run("now"),), (Run("before"),)), (row,)))
    return made.outline()


def test_a_chart_holds_its_readings_and_a_table_says_what_each_cell_is_of() -> None:
    page = to_html(sheet(), ENGLISH)
    assert page[page.index("<body>") :] == PAGE
    assert "://" not in page


def test_a_short_sheet_has_lines_and_no_charts() -> None:
    """It is to have so many lines, and a picture has no number of them."""
    short = Outline(sheet().items, at_most=9)
    page = to_html(short, ENGLISH)
    assert "<svg" not in page
    assert "<li>a goal <span" in page
    assert "Held: 4 (before: 1)" in page


@pytest.mark.parametrize("said", ["</title><script>x</script>", '" onload="x', "&lt;b&gt;", "]]>"])
def test_no_measure_becomes_a_tag(said: str) -> None:
    plain, read = Reader(to_html(sheet("x"), ENGLISH)), Reader(to_html(sheet(said), ENGLISH))
    assert (read.tags, read.attributes) == (plain.tags, plain.attributes)
    assert read.words.count(" ".join(said.split())) > 1


def _brightness(colour: str) -> float:
    """Give the relative luminance of a colour, as WCAG defines it."""
    digits = colour if len(colour) > len("fff") else "".join(each * 2 for each in colour)
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    ("scheme", "name"), list(product((LIGHT, DARK), ("text", "soft", "late", "mark")))
)
def test_every_colour_can_be_read_by_day_and_by_night(scheme: str, name: str) -> None:
    colours = dict(re.findall(r"--(\w+): #([0-9a-f]+);", scheme))
    assert set(colours) == {"page", "text", "soft", "late", "mark"}
    light, dark = sorted((_brightness(colours[name]), _brightness(colours["page"])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= _READABLE


def test_every_colour_of_the_page_is_one_of_those() -> None:
    style = to_html(sheet(), ENGLISH).partition("<style>")[2].partition("</style>")[0]
    for scheme in (LIGHT, DARK):
        style = style.replace(scheme, "")
    assert "#" not in style
    assert set(re.findall(r"var\(--(\w+)\)", style)) == {"page", "text", "soft", "late", "mark"}
