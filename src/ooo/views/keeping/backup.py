"""How `ooo backup` answers: where the archive is, what was left out, how to use it."""

from ooo.core.keeping.backup import BackedUp
from ooo.core.wording import say_count
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(answer: BackedUp, page: Page) -> Drawing:
    """Draw what is in the archive, and how it is put back."""
    sheet = Sheet(page)
    count = say_count(answer.files, "file")
    sheet.line(Run(f"Backed up: {count}, read back and compared: {answer.file}"), wide=True)
    for path in answer.left_out:
        sheet.line(Run("Left out, since it is no ordinary file: ", "warning"), Run(path), wide=True)
    sheet.line(Run("It holds everything, and whoever has it can read it."), wide=True)
    return sheet.drawn()
