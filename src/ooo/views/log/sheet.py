"""What a log goes through, drawn with the numbers its questions take."""

from ooo.core.log.sheet import LogSheet, NumberedPromise
from ooo.core.model import Point
from ooo.core.wording import one_line, say_day
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.phrases import say_late
from ooo.views.saying import words
from ooo.words.language import Run

_POINTS, _PROMISES, _NOTHING = " points    ", " promises  ", " " * 11


def view(answer: LogSheet, page: Page) -> Drawing:
    """Draw the points, then the promises, a line each with its number."""
    sheet = Sheet(page)
    they = page.name(answer.screen.first_name)
    label = _POINTS
    for held in answer.points:
        said = f"{held.number} {_point(held.point, they, page)}"
        sheet.line(Run(label, "heading"), Run(said), hang=len(_NOTHING) + 2)
        label = _NOTHING
    if answer.sensitive:
        sheet.line(Run(label, "heading"), Run(f"and {len(answer.sensitive)} sensitive"))
    label = _PROMISES
    for promise in answer.promises:
        sheet.line(
            Run(label, "heading"), *_promise(promise, they, answer, page), hang=len(_NOTHING) + 2
        )
        label = _NOTHING
    return sheet.drawn()


def _point(point: Point, they: str, page: Page) -> str:
    theirs = f" ({they})" if point.by == "them" else ""
    return f"{one_line(words(point, page))}{theirs}"


def _promise(held: NumberedPromise, they: str, answer: LogSheet, page: Page) -> tuple[Run, ...]:
    promise = held.commitment
    side = "You" if promise.owner == "me" else they
    said = Run(f"{held.number} {side}: {one_line(words(promise, page))}, ")
    if held.days_late:
        return (said, Run(say_late(held.days_late, page), "late", whole=True))
    if promise.due == answer.date:
        return (said, Run(f"due {say_day(promise.due, today=answer.date)}", "due", whole=True))
    return (said, Run("no date"))
