"""What may be chosen, a numbered line each; the question stands below it."""

from itertools import groupby

from msgspec.structs import replace

from ooo.core.brief_words import say_due, why_point, why_promise
from ooo.core.model import SettledCommitment, SettledPoint
from ooo.core.records.agenda import waits_to_be_said
from ooo.core.records.choosing import Choice, Choosing, Offered
from ooo.core.records.settled import say_ending
from ooo.core.records.standing import OpenPromise
from ooo.core.wording import SENSITIVE, one_line, say_day
from ooo.views.layout import Drawing, Run, Sheet
from ooo.views.page import Page


def view(answer: Choosing, page: Page) -> Drawing:
    """Draw what is open under the name of each person; what was settled, in its own order."""
    sheet = Sheet(page)
    drawing = _Drawing(answer, page, sheet)
    for slug, choices in groupby(answer.items, key=_whose):
        if slug:
            drawing.name(slug)
        for choice in choices:
            drawing.row(choice)
    return sheet.drawn()


def _whose(choice: Choice) -> str:
    """Give under whose name a choice stands: what was settled stands under none."""
    return "" if isinstance(choice.record, SettledCommitment | SettledPoint) else choice.person


class _Drawing:
    """The rows and the names above them."""

    def __init__(self, answer: Choosing, page: Page, sheet: Sheet) -> None:
        self._answer = answer
        self._today = answer.screen.today
        self._page = page
        self._sheet = sheet
        self._digits = len(str(len(answer.items)))

    def name(self, slug: str) -> None:
        whom = self._answer.screen.people[slug]
        name = next(each.name for each in self._answer.items if each.person == slug)
        left = " (left)" if whom.left else ""
        self._sheet.line(Run(f"{self._page.name(name)}{left}", "person"), wide=True)

    def row(self, choice: Choice) -> None:
        record = choice.record
        label = self._label(choice)
        text = SENSITIVE if record.sensitive else self._page.text(one_line(record.text))
        number = f"{choice.number}  "
        self._sheet.row(
            *(() if self._page.accessible else (Run(number.rjust(self._digits + 2)),)),
            Run(f"{label}: " if label else "", "person"),
            Run(text),
            label=str(choice.number),
            status=self._status(record),
            tag=record.id,
            hang=self._digits + 3,
        )

    def _label(self, choice: Choice) -> str:
        """Say whose promise it is, or what kind of point."""
        they = self._page.name(self._answer.screen.people[choice.person].called)
        match choice.record:
            case SettledCommitment(owner="me"):
                return f"You, to {they}"
            case SettledPoint():
                return f"With {they}"
            case OpenPromise(owner="me"):
                return "You"
            case OpenPromise() | SettledCommitment():
                return they
        if waits_to_be_said(choice.record):
            return "To say"
        return f"{they}'s point" if choice.record.by == "them" else "Point"

    def _status(self, record: Offered) -> Run | None:
        match record:
            case SettledCommitment() | SettledPoint():
                day = say_day(record.settled, today=self._today)
                return Run(f"{say_ending(record)} {day}", "reason", whole=True)
            case OpenPromise():
                due = say_due(record, today=self._today, shared=False)
                why = why_promise(replace(record, sensitive=False))
                return Run(f"{why}, {due.words}" if why else due.words, due.meaning)
        why = why_point(replace(record, sensitive=False), day=self._today, today=self._today)
        return Run(why, "reason") if why else None
