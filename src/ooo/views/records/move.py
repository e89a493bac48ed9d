"""How `ooo move` answers: each record with its new day, and the one before."""

from ooo.core.records.move import Moved
from ooo.core.wording import say_date
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_nothing_changed, say_undo, sentence, tag
from ooo.words.language import Run


def view(answer: Moved, page: Page) -> Drawing:
    """Draw a sentence for each record that was moved."""
    sheet = Sheet(page)
    for item in answer.items:
        record = item.commitment or item.point
        if record is None:
            continue
        said = sentence(record, item.name, page, today=answer.screen.today)
        if item.was == answer.day:
            say_nothing_changed(sheet, *said, *tag(record, page))
            continue
        before = f", moved from {say_date(item.was)}" if item.was else ""
        sheet.line(*said, Run(before), *tag(record, page), wide=True)
    if any(item.was != answer.day for item in answer.items):
        say_undo(sheet)
    return sheet.drawn()
