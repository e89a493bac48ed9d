"""How sentences of our own look: as wide as the screen, broken between words."""

from ooo.core.prose import Prose
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(answer: Prose, page: Page) -> Drawing:
    """Draw the sentences; what runs over hangs a little further in."""
    sheet = Sheet(page)
    sheet.line(Run(answer.text), wide=True)
    return sheet.drawn()
