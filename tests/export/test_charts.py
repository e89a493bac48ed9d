"""Charts and tables on a page: each says what it shows, in colours that can be read."""

import datetime as dt
import re
from itertools import product

import pytest
from msgspec.structs import replace

from ooo.core.growth.progress import measured
from ooo.core.model import Goal, Indicator, Milestone, Reading
from ooo.export.html import DARK, LIGHT, to_html
from ooo.words.bars import write_numbers
from ooo.words.language import ENGLISH
from ooo.words.outline import Bar, FigureRow, Figures, Outline, Sheet
from ooo.words.plots import plot_of
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


PLOT = """\
<svg viewBox="0 0 320 128" role="img" aria-labelledby="t1 d1">
<title id="t1">Calls: 8, 9, 5</title>
<desc id="d1">Calls: from 8 to 2. Readings: 1 Sep 8, 1 Oct 9, 1 Nov 5.</desc>
<path class="axis" d="M40 108H280"/>
<path class="line dashed" d="M40 25L160 75L280 100"/>
<path class="way" d="M40 25L100 12L162 62"/>
<circle class="here" cx="40" cy="25" r="5"/>
<circle class="here" cx="100" cy="12" r="5"/>
<circle class="here" cx="162" cy="62" r="5"/>
<text x="30" y="30" text-anchor="end">8</text>
<text x="290" y="105">2</text>
<text x="40" y="124">1 Sep</text>
<text x="280" y="124" text-anchor="end">30 Dec</text>
</svg>
<figcaption><bdi>Calls</bdi>: 8, 9, 5 <span class="why">(dots are readings, dashes the line)\
</span></figcaption>
"""


def goal(*values: float, by: dt.date | None = dt.date(2026, 12, 30), target: float = 2) -> Goal:
    """Give a goal that was read in September, in October, and so on."""
    return Goal(
        id="g4pz",
        title="x",
        opened=dt.date(2026, 9, 1),
        by=by,
        indicator=Indicator(name="calls", start=8, target=target),
        milestones=(Milestone(text="half", due=dt.date(2026, 10, 31), value=4),),
        readings=tuple(
            Reading(on=dt.date(2026, 9 + at, 1), value=value) for at, value in enumerate(values)
        ),
    )


def drawn(held: Goal) -> str:
    """Give the page of a goal's numbers."""
    made = Sheet()
    made.title(Run("Alice"))
    made.item(Run("x"))
    write_numbers(made, ENGLISH, held, measured(held), today=dt.date(2026, 11, 23))
    return to_html(made.outline(), ENGLISH)


def test_from_three_readings_on_a_page_shows_when_each_was_beside_the_line() -> None:
    assert PLOT in drawn(goal(8, 9, 5))


def test_two_readings_are_a_bar_since_more_would_look_like_a_trend() -> None:
    assert 'class="done"' in drawn(goal(8, 5))
    assert 'class="axis"' not in drawn(goal(8, 5))


def test_without_a_line_only_readings_are_drawn() -> None:
    page = drawn(goal(8, 9, 5, by=None))
    assert "dashed" not in page.partition("</style>")[2]
    assert "(dots are readings)" in page
    assert ">1 Nov</text>" in page


def test_where_nothing_was_read_or_there_is_no_way_to_go_nothing_is_drawn() -> None:
    assert "<svg" not in drawn(goal())
    assert "<svg" not in drawn(goal(8, 9, 7, target=8))
    today = dt.date(2026, 11, 23)
    same = replace(goal(8), by=None, readings=goal(8).readings * 3)
    flat = goal(8, 8, 8, target=8, by=None)
    for held in (same, flat):
        numbers = measured(held)
        assert numbers is not None
        assert plot_of(ENGLISH, numbers, today=today) is None


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
