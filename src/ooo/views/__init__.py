"""Ink: the only room that imports Rich; a view is pure and gives a drawing.

An answer defined in `core/prep.py` is drawn by `view(answer, page)` of `views/prep.py`.
"""

from importlib import import_module

from ooo.core.answer import Answer
from ooo.core.safe_value import safe_value
from ooo.views.layout import Drawing
from ooo.views.page import Page
from ooo.views.theme import render


def draw(answer: Answer, page: Page, *, color: bool) -> str:
    """Give the answer as the text to print, without a newline at its end.

    Every text in `answer` is made safe for a terminal before any is measured. `color` adds our own
    colour codes.
    """
    noun = type(answer).__module__.rpartition(".")[2]
    drawing: Drawing = import_module(f"{__name__}.{noun}").view(safe_value(answer), page)
    return render(drawing, color=color)
