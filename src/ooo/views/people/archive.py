"""How `ooo person archive` answers: who left, what was closed, what is owed, the way back."""

from ooo.core.people.archive import Archived
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_nothing_changed, say_undo, tag, words
from ooo.words.endings import say_closed
from ooo.words.language import Run


def view(answer: Archived, page: Page) -> Drawing:
    """Draw what was closed, then the promises that stay and will show as (left)."""
    sheet = Sheet(page)
    name = page.name(answer.name)
    for item in answer.closed:
        said = page.shown(say_closed(page.language, item))
        sheet.line(*said, *tag(item.record, page), wide=True)
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
    elif answer.archived:
        back = f"ooo person archive {answer.person} --back"
        sheet.line(Run("To bring them back: ", "muted"), Run(back, "command", whole=True))
    return sheet.drawn()
