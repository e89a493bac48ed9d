"""How `ooo skip` answers: what did not take place, and what goes on."""

from ooo.core.rhythm.skip import Skipped
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_moment, say_undo, say_when
from ooo.words.language import Run


def view(answer: Skipped, page: Page) -> Drawing:
    """Draw the day, why, and that nothing else changed."""
    sheet = Sheet(page)
    why = f", {page.text(answer.why)}" if answer.why else ""
    day = say_when(answer.date, today=answer.screen.today)
    sheet.line(Run(f"Skipped {page.name(answer.name)}: {day}{why}"), wide=True)
    cleared = f" The booking of {say_moment(answer.cleared)} is cleared." if answer.cleared else ""
    sheet.line(Run(f"The agenda stays as it is, and so does the rhythm.{cleared}"), wide=True)
    say_undo(sheet)
    return sheet.drawn()
