"""How sentences of our own look: as wide as the screen, broken between words."""

from rich.text import Text

from ooo.core.prose import Prose
from ooo.views.layout import Run, Sheet
from ooo.views.page import Page


def view(answer: Prose, page: Page) -> Text:
    """Draw the sentences; what runs over hangs a little further in."""
    sheet = Sheet(page)
    sheet.line(Run(answer.text), wide=True)
    return sheet.text()
