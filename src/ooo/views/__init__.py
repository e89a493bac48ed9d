"""Ink: the only room that imports Rich; a view is pure and gives a drawing.

An answer defined in `core/people/forget.py` is drawn by `view(answer, page)` of
`views/people/forget.py`.
"""

from importlib import import_module

from ooo.core.answer import Answer
from ooo.core.text.safe_value import safe_value
from ooo.views.layout import Drawing
from ooo.views.page import Page
from ooo.views.theme import render


def draw(answer: Answer, page: Page, *, color: bool) -> str:
    """Give the answer as the text to print, without a newline at its end.

    Every text in `answer` is made safe for a terminal before any is measured. `color` adds our own
    colour codes.
    """
    place = type(answer).__module__.removeprefix("ooo.core.")
    drawing: Drawing = import_module(f"{__name__}.{place}").view(safe_value(answer), page)
    return render(drawing, color=color)
