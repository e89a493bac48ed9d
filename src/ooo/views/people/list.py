"""How `ooo person list` looks: a row each."""

import datetime as dt

from ooo.core.people.list import ListedPerson, PeopleList
from ooo.core.rhythm.presence import say_booking
from ooo.core.wording import say_cadence, say_count, say_day, say_distance
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.suggest import say_first_step
from ooo.words.language import Run


def view(answer: PeopleList, page: Page) -> Drawing:
    """Draw everyone, a line each."""
    sheet = Sheet(page)
    today, archived = answer.screen.today, answer.screen.archived
    if not answer.people and not archived:
        say_first_step(sheet)
        return sheet.drawn()
    for one in answer.people:
        name = Run(page.name(one.name), "person")
        sheet.line(name, Run(f" ({page.slug(one.person)})", "muted"))
        sheet.line(Run(", ".join(_facts(one, today))), indent=2, hang=4)
    if archived:
        sheet.gap()
        who = say_count(archived, "person", "people")
        sheet.line(Run(f"{who} archived: "), Run("ooo person list --all", "command", whole=True))
    return sheet.drawn()


def _facts(one: ListedPerson, today: dt.date) -> list[str]:
    """Say the rhythm, the last meeting and the next."""
    met = f"met {say_distance(one.last_met, today=today)}" if one.last_met else "never met"
    if one.archived:
        return [met, "archived"]
    facts = [say_cadence(one.cadence), met]
    if one.paused_until:
        return [*facts, f"paused until {say_day(one.paused_until, today=today)}"]
    booked = one.next if one.next and one.next.day >= today else None
    if booked:
        return [*facts, f"booked {say_booking(booked, today=today, to_the_minute=True)}"]
    return [*facts, *([say_due(one.due, today)] if one.due else []), "not booked"]


def say_due(due: dt.date, today: dt.date) -> str:
    """Say since when a meeting is due, or for when."""
    if due < today:
        return f"due since {say_day(due, today=today)}"
    return "due today" if due == today else f"due {say_day(due, today=today)}"
