"""How `ooo log` answers: each line as it was understood, the booking, and what was saved."""

from ooo.core.log import Logged
from ooo.core.model import Note, Point
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.wording import one_line, say_count, say_date
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.pen import shown
from ooo.views.saying import say_nothing_changed, sentence, tag, words
from ooo.words.language import Run
from ooo.words.rhythm import say_booked


def view(answer: Logged, page: Page) -> Drawing:
    """Draw what was not seen before, then the one line that says it is saved."""
    sheet = Sheet(page)
    today = answer.screen.today
    for record in answer.screen.echoes:
        said = sentence(record, answer.name, page, today=today, typed=True)
        sheet.line(*said, *(() if isinstance(record, Note) else tag(record, page)), wide=True)
    for point in answer.screen.closed:
        sheet.line(*_closing(point, page), wide=True)
    if answer.screen.booking_said:
        booked = say_booked(page.language, answer.name, answer.next, today=today)
        sheet.line(*shown(booked, page), wide=True)
    if not answer.screen.changed:
        day = say_date(answer.date)
        say_nothing_changed(sheet, Run(f"the meeting of {day} is held so already."))
        return sheet.drawn()
    saved = ", ".join(_saved(answer)) or f"the meeting of {say_date(answer.date)}"
    sheet.line(
        Run("Saved: ", "done"),
        Run(f"{saved}. "),
        Run("Undo: ooo undo", whole=True),
        wide=True,
    )
    return sheet.drawn()


def _closing(point: Point, page: Page) -> tuple[Run, ...]:
    """Name a point that is closed: `Discussed: Q1 roadmap  [p4ra]`."""
    label = "Said" if waits_to_be_said(point) else "Discussed"
    stays = ", stays on the agenda" if point.every else ""
    return (
        Run(f"{label}: ", "done"),
        Run(f"{one_line(words(point, page))}{stays}"),
        *tag(point, page),
    )


def _saved(answer: Logged) -> list[str]:
    """Count what a log kept, in the order of a meeting."""
    said = sum(map(waits_to_be_said, answer.discussed))
    dropped = len(answer.dropped) + len(answer.dropped_points)
    moved = len(answer.moved) + len(answer.moved_points)
    counts = (
        (len(answer.discussed) - said, "point", "points"),
        (said, "said", "said"),
        (len(answer.carried), "carried", "carried"),
        (len(answer.kept), "kept", "kept"),
        (len(answer.missed), "missed", "missed"),
        (moved, "moved", "moved"),
        (dropped, "dropped", "dropped"),
        (len(answer.notes), "note", "notes"),
        (len(answer.new_commitments), "new commitment", "new commitments"),
        (len(answer.new_points), "new point", "new points"),
    )
    return [say_count(count, one, many) for count, one, many in counts if count]
