"""What to type first, for a view that is no outline yet."""

from ooo.views.layout import Sheet
from ooo.words.language import Run


def say_first_step(sheet: Sheet) -> None:
    """Say what to do in a notebook that nobody is in."""
    sheet.line(Run("Nobody is in this notebook yet."))
    sheet.line(Run("Add someone: "), Run("ooo person add Alice Martin", "command", whole=True))
    sheet.line(
        Run("Add everyone: "),
        Run("ooo person add -", "command", whole=True),
        Run(", then a line each: Alice Martin, 2w, last 9 nov"),
        wide=True,
    )
