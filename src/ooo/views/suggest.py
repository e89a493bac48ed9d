"""What to type next, as the last lines of a screen."""

from collections.abc import Iterable

from ooo.core.monday.overdue import Command
from ooo.views.layout import Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def say_next(sheet: Sheet, commands: Iterable[Command], page: Page) -> None:
    """Write the line of commands worth typing, if there are any; none is broken in two."""
    said = [_typed(command, page) for command in commands]
    if not said:
        return
    comma = "," if page.accessible else " ·"
    runs = [Run("Next:")]
    for words in said[:-1]:
        runs += [Run(" "), Run(words + comma, "command", whole=True)]
    sheet.line(*runs, Run(" "), Run(said[-1], "command", whole=True), wide=True)


def _typed(command: Command, page: Page) -> str:
    about = command.id or (page.slug(command.person) if command.person else "")
    return " ".join(filter(None, ("ooo", command.verb, about, command.rest)))


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
