"""Ink: the terminal's pen, and the only room that imports Rich."""

from ooo.core.answer import Answer
from ooo.views.page import Page
from ooo.views.pen import drawn
from ooo.views.theme import render
from ooo.words.outline import Outline
from ooo.words.sheets import outline


def draw(answer: Answer, page: Page, *, color: bool) -> str:
    """Give the answer as the text to print, without a newline at its end.

    `color` adds our own colour codes.
    """
    return ink(outline(answer, page.language), page, color=color)


def ink(sheet: Outline, page: Page, *, color: bool) -> str:
    """Give an outline as the text to print, without a newline at its end."""
    return render(drawn(sheet, page), color=color)
