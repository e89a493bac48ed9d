"""How `ooo add`, `owe` and `expect` answer: what was understood, a sentence for each line."""

from ooo.core.capture.add import Added
from ooo.core.model import Note
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import sentence, tag


def view(answer: Added, page: Page) -> Drawing:
    """Draw a sentence for each record, in the order they were typed."""
    sheet = Sheet(page)
    for record in answer.screen.records:
        said = sentence(record, answer.name, page, today=answer.screen.today, typed=True)
        sheet.line(*said, *(() if isinstance(record, Note) else tag(record, page)), wide=True)
    return sheet.drawn()
