"""How `ooo person archive` answers: who left, what was closed for it, what is still owed."""

from rich.text import Text

from ooo.core.archive import Archived
from ooo.views.layout import Run, Sheet
from ooo.views.page import Page
from ooo.views.records import say_nothing_changed, say_undo, tag, words
from ooo.views.settle import closing


def view(answer: Archived, page: Page) -> Text:
    """Draw what was closed, then the promises that stay and will show as (left)."""
    sheet = Sheet(page)
    name = page.name(answer.name)
    for item in answer.closed:
        sheet.line(*closing(item, page), wide=True)
    changed = answer.screen.changed
    if changed:
        state = "is archived" if answer.archived else "is back"
        sheet.line(Run(name, "person"), Run(f" {state}."))
    else:
        state = "is archived" if answer.archived else "is not archived"
        say_nothing_changed(sheet, Run(name, "person"), Run(f" {state}."))
    for promise in answer.left:
        sheet.line(
            Run(f"You still owe {name} (left): {words(promise, page)}"),
            *tag(promise, page),
            wide=True,
        )
    if changed:
        say_undo(sheet)
    return sheet.text()
