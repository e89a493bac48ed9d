"""Ink: the only room that imports Rich; a view is pure and gives a drawing.

An answer defined in `core/people/forget.py` is drawn by `view(answer, page)` of
`views/people/forget.py`.
"""

from importlib import import_module

from ooo.core.answer import Answer
from ooo.core.text.safe_value import safe_value
from ooo.views.layout import Drawing
from ooo.views.page import Page
from ooo.views.pen import drawn
from ooo.views.theme import render
from ooo.words.outline import Outline
from ooo.words.sheets import outline

_OUTLINED = {
    "prep",
    "capture.add",
    "monday.overdue",
    "monday.week",
    "records.choosing",
    "records.done",
    "records.drop",
    "records.move",
    "records.reopen",
}


def draw(answer: Answer, page: Page, *, color: bool) -> str:
    """Give the answer as the text to print, without a newline at its end.

    Every text in `answer` is made safe for a terminal before any is measured. `color` adds our own
    colour codes.
    """
    place = type(answer).__module__.removeprefix("ooo.core.")
    if place in _OUTLINED:
        return ink(outline(answer, page.language), page, color=color)
    drawing: Drawing = import_module(f"{__name__}.{place}").view(safe_value(answer), page)
    return render(drawing, color=color)


def ink(sheet: Outline, page: Page, *, color: bool) -> str:
    """Give an outline as the text to print, without a newline at its end."""
    return render(drawn(sheet, page), color=color)
