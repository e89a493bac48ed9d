"""Bookings from a calendar: shown first, then asked, for `ooo book` and `ooo import x.ics`."""

from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.core.dossier import Decision, Held
from ooo.core.exchange.booked import CalendarBooked, book_all
from ooo.core.exchange.whose_meeting import Those
from ooo.errors import Saying
from ooo.store.calendar import read_calendar
from ooo.store.update import preview, update


def book_from(
    environment: Environment, path: str, *, yes: bool, json: bool, command: str = "ooo book"
) -> None:
    """Show what a calendar books, ask, and book it; without a terminal only show it."""
    notebook = environment.notebook
    people = [each for each in notebook.people().value if not each.archived]
    me = notebook.cover()[0].me
    those = Those(people, me.name)
    calendar = read_calendar(path, those, environment.today)

    def decide(held: Held) -> Decision[CalendarBooked]:
        return book_all(held, calendar, now=environment.now)

    answer = preview(notebook, None, decide)
    changes = bool(answer.books or answer.clears)
    may_ask = environment.may_ask and not (json or yes)
    asked = may_ask and changes
    if asked:
        screen = replace(answer.screen, asking=True)
        environment.output.show(replace(answer, screen=screen))
        question = Saying("Book {n}, clear {cleared}?", n=answer.books, cleared=answer.clears)
        if not Ask(environment).yes(question, default=False):
            environment.output.say(Saying("Nothing written."))
            return
    written = changes and (yes or asked)
    if written:
        answer = update(notebook, None, decide, command=command)
    answer = replace(answer, written=written, screen=replace(answer.screen, asked=asked))
    environment.output.show(answer, json=json)
