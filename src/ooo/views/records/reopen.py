"""How `ooo reopen` answers: what is open again, and how it had ended."""

from ooo.core.records.agenda import waits_to_be_said
from ooo.core.records.reopen import Reopened, ReopenedItem
from ooo.core.wording import say_date
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_undo, sentence, tag
from ooo.words.language import Run


def view(answer: Reopened, page: Page) -> Drawing:
    """Draw each record as it stands again."""
    sheet = Sheet(page)
    for item in answer.items:
        record = item.commitment or item.point
        if record is not None:
            said = sentence(record, item.name, page, today=answer.screen.today)
            sheet.line(*said, *tag(record, page), wide=True)
        sheet.line(Run(f"Open again; it was {_ending(item)} on {say_date(item.settled)}."))
    say_undo(sheet)
    return sheet.drawn()


def _ending(item: ReopenedItem) -> str:
    """Say how it had ended; a point that is not still to be said was discussed."""
    if item.point is None or item.outcome != "said" or waits_to_be_said(item.point):
        return item.outcome
    return "discussed"
