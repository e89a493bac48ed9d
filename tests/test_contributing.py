"""The guide's worked example of a sheet is run, and drawn with every pen."""

import datetime as dt
import re
from pathlib import Path
from typing import ClassVar

from ooo.core.answer import Answer
from ooo.core.model import Point
from ooo.core.text.facts import Name, Words
from ooo.export.html import to_html
from ooo.export.markdown import to_markdown
from ooo.views import ink
from ooo.views.page import Page
from ooo.words.language import ENGLISH, Language
from ooo.words.outline import Outline, Row, Sheet
from ooo.words.run import worn

GUIDE_FILE = Path(__file__).parents[1] / "CONTRIBUTING.md"
GUIDE = GUIDE_FILE.read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)


def example() -> Outline:
    """Give the outline that the two blocks of the guide make."""
    rooms: dict[str, object] = {
        "Answer": Answer,
        "ClassVar": ClassVar,
        "Language": Language,
        "Name": Name,
        "Outline": Outline,
        "Point": Point,
        "Row": Row,
        "Sheet": Sheet,
        "Words": Words,
        "worn": worn,
    }
    for block in BLOCKS:
        exec(compile(block, "CONTRIBUTING.md", "exec"), rooms)  # noqa: S102 -- our own guide
    wish = Point(id="c4rt", text="A cart for <tools>", added=dt.date(2026, 11, 9))
    answer = rooms["Wishes"](name="Alice Martin", wishes=(wish,))  # type: ignore[operator]
    outline: Outline = rooms["outline"](answer, ENGLISH)  # type: ignore[operator]
    return outline


def test_every_slice_is_on_the_floor_plan_and_every_file_of_tests_is_there() -> None:
    root = GUIDE_FILE.parent
    rooms = {path.name for path in (root / "src" / "ooo" / "core").iterdir() if path.is_dir()}
    assert sorted(each for each in rooms - {"__pycache__"} if f"`{each}/`" not in GUIDE) == []
    named = re.findall(r"tests/[\w/]+\.py", GUIDE)
    assert [path for path in named if not (root / path).is_file()] == []


def test_a_new_sheet_is_drawn_in_columns() -> None:
    assert ink(example(), Page(80), color=False) == (
        "ALICE MARTIN'S WISHES (1)\n"
        " A cart for <tools>                         said Mon 9 Nov 2026   [c4rt]"
    )


def test_a_new_sheet_is_read_aloud_and_hidden_without_a_word_more() -> None:
    page = Page(80, accessible=True, discreet=True)
    assert ink(example(), page, color=False) == (
        "A. M.'s wishes (1)\n (hidden). Said Mon 9 Nov 2026. Id c4rt."
    )


def test_a_new_sheet_is_a_document() -> None:
    assert to_markdown(example()) == (
        "## ALICE MARTIN'S WISHES (1)\n\n- A cart for \\<tools> *said Mon 9 Nov 2026* [c4rt]\n"
    )
    assert "<bdi>A cart for &lt;tools&gt;</bdi>" in to_html(example(), ENGLISH)
