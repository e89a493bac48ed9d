"""How `ooo undo`, `ooo redo` and their list look: the command, when, and what it touched."""

import datetime as dt

from ooo.core.keeping.redo import Redone
from ooo.core.keeping.undo import Past, PastCommand, Undone
from ooo.core.wording import say_count
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(answer: Undone | Redone | Past, page: Page) -> Drawing:
    """Draw what was taken back, brought forward, or could be."""
    sheet = Sheet(page)
    match answer:
        case Undone(command=command):
            sheet.line(Run("Taken back: "), *_words(command, page))
            sheet.line(Run("Forward again: ooo redo", "muted"))
        case Redone(command=command):
            sheet.line(Run("Brought forward: "), *_words(command, page))
        case Past(commands=(), screen=dt.datetime() as forgotten):
            when = f"{forgotten:%Y-%m-%d} at {forgotten:%H:%M}"
            says = f"Someone was forgotten on {when}, and nothing before that can be taken back."
            sheet.line(Run(says), wide=True)
        case Past(commands=()):
            sheet.line(Run("Nothing to undo."))
        case Past(commands=commands):
            for command in commands:
                state = "  undone" if command.undone else ""
                sheet.line(*_words(command, page), Run(state, "muted"))
    return sheet.drawn()


def _words(command: PastCommand, page: Page) -> tuple[Run, ...]:
    when = f"{command.time:%Y-%m-%d %H:%M}"
    count = say_count(len(command.files), "file")
    words = command.command.split()
    verb = words[: 3 if "person" in words else 2]
    # A name in it may be of someone who is not in the notebook any more.
    said = " ".join([*verb, "…"]) if page.discreet and words != verb else command.command
    return (Run(said, "command"), Run(f"  ({when}, {count})", "muted"))
