"""How `ooo person forget` answers: who is gone, who names them still, what it cannot reach."""

from ooo.core.people.forget import Forgotten
from ooo.core.wording import say_count
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(answer: Forgotten, page: Page) -> Drawing:
    """Draw what went and what is left to do by hand."""
    sheet = Sheet(page)
    went = say_count(answer.files, "file")
    sheet.line(
        Run(page.name(answer.name), "person"),
        Run(f" is forgotten: {went} removed, with all that drafts held of them."),
        wide=True,
    )
    sheet.line(
        Run("What undo kept, of everyone, went too: nothing before this can be taken back."),
        wide=True,
    )
    if answer.mentions:
        sheet.gap()
        sheet.line(Run("Still named here, in notes on others; nothing was changed:"), wide=True)
        for file in answer.mentions:
            sheet.line(Run(file), indent=2)
    sheet.gap()
    sheet.line(Run("What ooo cannot reach, and you may have to remove:"), wide=True)
    for place in answer.beyond:
        sheet.line(Run(place), indent=2)
    return sheet.drawn()
