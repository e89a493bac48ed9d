"""How `ooo book` answers: when the next meeting is."""

import datetime as dt

from ooo.core.model import Booking
from ooo.core.rhythm.book import Booked
from ooo.core.wording import say_distance
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_moment, say_nothing_changed, say_undo
from ooo.words.language import Run


def view(answer: Booked, page: Page) -> Drawing:
    """Draw one line, and the way back to a booking that was moved or cleared."""
    sheet = Sheet(page)
    name, today = page.name(answer.name), answer.screen.today
    if answer.next == answer.was:
        say_nothing_changed(sheet, Run(_as_before(name, answer.next, today=today)))
        return sheet.drawn()
    sheet.line(Run(say_booked(name, answer.next, answer.was, today=today)), wide=True)
    if answer.was:
        say_undo(sheet)
    return sheet.drawn()


def say_booked(
    name: str, booking: Booking | None, was: Booking | None = None, *, today: dt.date
) -> str:
    """Say what is booked: `Booked Alice Martin: Thu 26 Nov 2026, 14:00 (in 3 days)`."""
    before = f", moved from {say_moment(was)}" if was else ""
    if booking:
        away = say_distance(booking.day, today=today)
        return f"Booked {name}: {say_moment(booking)} ({away}){before}"
    cleared = f" any more (it was {say_moment(was)})" if was else ""
    return f"No meeting with {name} is booked{cleared}."


def _as_before(name: str, booking: Booking | None, *, today: dt.date) -> str:
    if booking is None:
        return f"no meeting with {name} is booked."
    away = say_distance(booking.day, today=today)
    return f"{name} is booked for {say_moment(booking)} ({away})."
