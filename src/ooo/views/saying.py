"""One record said in a sentence, as every command that touches it says it.

What takes something away or puts another thing in its place (a record closed, moved or reopened,
a field or a booking changed, a log) names the way back, and only where something changed; what
only adds says it in one sentence, and no more.
"""

import datetime as dt

from ooo.core.model import Booking, Commitment, Note, Point
from ooo.core.wording import SENSITIVE, say_date, say_distance
from ooo.views.layout import Sheet
from ooo.views.page import Page
from ooo.words.language import Run

_UNDO = "ooo undo"
_SAID = {"win": "Thanks said to {}", "feedback": "Feedback given to {}"}


def sentence(
    record: Point | Commitment | Note, name: str, page: Page, *, today: dt.date, typed: bool = False
) -> tuple[Run, ...]:
    """Say what a record is between me and the person called `name`.

    `You owe Alice Martin: send the salary grid, by Fri 27 Nov 2026 (in 4 days)`. What was just
    `typed` is shown with its marks, and even when it is sensitive, which is hidden elsewhere.
    """
    text = page.text(record.text) if typed else words(record, page)
    label, usual = _between(record, page.name(name))
    marks = ", ".join(_marks(record, usual)) if typed else ""
    runs = (Run(f"{label} ({marks}): " if marks else f"{label}: "), Run(text))
    if isinstance(record, Commitment):
        due = f"by {say_when(record.due, today=today)}" if record.due else "no date"
        return (*runs, Run(f", {due}"))
    if isinstance(record, Point) and record.until and record.until > today:
        return (*runs, Run(f", not before {say_when(record.until, today=today)}"))
    return runs


def words(record: Point | Commitment | Note, page: Page) -> str:
    """Give the words of a record that was not just typed: what is sensitive stays hidden."""
    return SENSITIVE if record.sensitive else page.text(record.text)


def tag(record: Point | Commitment, page: Page) -> tuple[Run, ...]:
    """Give the id that ends a line: two blanks and `[k7mx]`, in sentences `. Id k7mx.` instead."""
    if not record.id:
        return ()
    if page.accessible:
        return (Run(". "), Run(f"Id {record.id}.", whole=True))
    return (Run("  "), Run(f"[{record.id}]", "id", whole=True, tied=True))


def say_when(day: dt.date, *, today: dt.date) -> str:
    """Say a day and how far away it is: `Fri 27 Nov 2026 (in 4 days)`."""
    return f"{say_date(day)} ({say_distance(day, today=today)})"


def say_moment(booking: Booking) -> str:
    """Say when a meeting is booked: `Thu 26 Nov 2026, 14:00`."""
    time = f", {booking.time:%H:%M}" if booking.time else ""
    return f"{say_date(booking.day)}{time}"


def say_nothing_changed(sheet: Sheet, *words: Run) -> None:
    """Say that all stands as before, and why; there is nothing to take back then."""
    sheet.line(Run("Nothing to change: "), *words, wide=True)


def say_undo(sheet: Sheet) -> None:
    """End with the way back: `Undo: ooo undo`."""
    sheet.line(Run("Undo: ", "muted"), Run(_UNDO, "command", whole=True))


def _between(record: Point | Commitment | Note, name: str) -> tuple[str, str]:
    """Say what kind of record stands between us, and which kind that already tells."""
    match record:
        case Commitment():
            return (f"You owe {name}" if record.owner == "me" else f"{name} owes you"), ""
        case Point(by="them"):
            return f"{name} wants to raise", "topic"
        case Point(kind="win"):
            return f"Thanks to say to {name}", "win"
        case Point(kind="feedback"):
            return f"Feedback to give {name}", "feedback"
        case Point():
            return f"For next time with {name}", "topic"
    if record.by == "me" and record.kind in _SAID:
        return _SAID[record.kind].format(name), record.kind
    return f"Noted on {name}", "note"


def _marks(record: Point | Commitment | Note, usual: str) -> list[str]:
    """Give what was said of a record beside its words."""
    marks = ["sensitive"] if record.sensitive else []
    if isinstance(record, Commitment):
        return marks
    kind = [record.kind] if record.kind != usual else []
    area = [record.area] if record.area else []
    return [*kind, *area, *marks, *(["to share"] if record.share else [])]
