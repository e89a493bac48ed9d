"""How `ooo person add` answers: who is new, a line each."""

import datetime as dt

from ooo.core.model import Person
from ooo.core.people.newcomers import PeopleAdded
from ooo.core.wording import say_cadence, say_count, say_day
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.words.language import Run


def view(answer: PeopleAdded, page: Page) -> Drawing:
    """Draw everyone who is new with what was understood, and how many they are."""
    sheet = Sheet(page)
    today = answer.screen.today
    for person in answer.people:
        known = "".join(f", {said}" for said in _known(person, today, page))
        name = page.name(person.name)
        short = f" ({page.slug(person.slug)})"
        sheet.line(Run("Added "), Run(name, "person"), Run(f"{short}{known}"), wide=True)
    if len(answer.people) > 1:
        sheet.line(Run(f"{say_count(len(answer.people), 'person', 'people')} added."))
    return sheet.drawn()


def _known(person: Person, today: dt.date, page: Page) -> list[str]:
    """Give what was said of someone, so that a slip is seen at once."""
    return [
        *([page.text(person.role)] if person.role else []),
        *([person.relation] if person.relation != "report" else []),
        *([say_cadence(person.cadence)] if person.cadence else []),
        *([f"last met {say_day(person.last_met, today=today)}"] if person.last_met else []),
        *(f"alias {page.text(alias)}" for alias in person.aliases),
        *([page.text(person.email)] if person.email else []),
    ]
