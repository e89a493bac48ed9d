"""How `ooo done` and `ooo drop` answer: what became of each record, and the way back."""

from ooo.core.records.agenda import waits_to_be_said
from ooo.core.records.commitments import days_late
from ooo.core.records.settle import Settled, SettledItem, is_change
from ooo.core.wording import say_days
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_nothing_changed, say_undo, tag, words
from ooo.words.language import Run


def view(answer: Settled, page: Page) -> Drawing:
    """Draw a line for each record that was closed."""
    sheet = Sheet(page)
    changed = [is_change(item, answer.settled) for item in answer.items]
    for item, is_new in zip(answer.items, changed, strict=True):
        if is_new:
            sheet.line(*closing(item, page, late=_late(item, answer)), wide=True)
        else:
            say_nothing_changed(sheet, *_as_before(item, page))
    if answer.why:
        sheet.line(Run(f"Why: {page.text(answer.why)}"), wide=True)
    if any(changed):
        say_undo(sheet)
    return sheet.drawn()


def closing(item: SettledItem, page: Page, *, late: str = "") -> tuple[Run, ...]:
    """Say what became of one record: `Kept: send the salary grid (you, to Alice Martin)`."""
    name = page.name(item.name)
    if item.commitment is not None:
        side = f"you, to {name}" if item.commitment.owner == "me" else name
        said = words(item.commitment, page)
        label = Run(f"{item.outcome.capitalize()}{late}: ", "done" if late == "" else "")
        return (label, Run(f"{said} ({side})"), *tag(item.commitment, page))
    if item.point is None:
        return ()
    outcome = item.outcome.capitalize()
    if item.outcome == "said" and not waits_to_be_said(item.point):
        outcome = "Discussed"
    stays = ", stays on the agenda" if item.stays else ""
    said = f"{words(item.point, page)} (with {name}){stays}"
    return (Run(f"{outcome}: ", "done"), Run(said), *tag(item.point, page))


def _as_before(item: SettledItem, page: Page) -> tuple[Run, ...]:
    """Say that a recurring point was closed that day before."""
    if item.point is None:
        return ()
    ending = "said" if waits_to_be_said(item.point) else "discussed"
    said = f"{words(item.point, page)} (with {page.name(item.name)}) was {ending} today already"
    return (Run(said), *tag(item.point, page))


def _late(item: SettledItem, answer: Settled) -> str:
    if item.commitment is None or item.outcome != "kept":
        return ""
    late = days_late(item.commitment, answer.settled)
    return f", {say_days(late)} late" if late else ""
