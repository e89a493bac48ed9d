"""How `ooo person edit`, `rename` and `pause` answer: each field now, and before."""

import datetime as dt

from ooo.core.model import Booking
from ooo.core.people.profile import ProfileChanged
from ooo.core.rhythm.presence import booked_in_pause
from ooo.core.wording import say_cadence, say_date, say_day
from ooo.views.layout import Drawing, Sheet
from ooo.views.page import Page
from ooo.views.saying import say_moment, say_nothing_changed, say_undo, say_when
from ooo.words.language import Run

LABELS = {
    "slug": "short name",
    "name": "name",
    "aliases": "aliases",
    "role": "role",
    "relation": "relation",
    "since": "joined",
    "last_met": "last met before this notebook",
    "cadence": "cadence",
    "career_cadence": "career talk",
    "minutes": "minutes",
    "paused_until": "paused until",
    "email": "e-mail",
    "language": "language",
}
_NOTHING = "none"
_THEIR_WORDS = ("role", "email")


def view(answer: ProfileChanged, page: Page) -> Drawing:
    """Draw a line for each field that changed; a pause is said as what it does."""
    sheet = Sheet(page)
    was, name = answer.screen.was, page.name(answer.name)
    if not answer.changed:
        say_nothing_changed(sheet, Run(f"that is what is held of {name}."))
        return sheet.drawn()
    for field in answer.changed:
        if field == "paused_until":
            _pause(sheet, answer, page)
            continue
        if field == "preferences":
            _preferences(sheet, answer, page)
            continue
        now = say_field(field, getattr(answer.now, field), page)
        before = say_field(field, getattr(was, field), page)
        sheet.line(Run(f"{name}: {LABELS[field]} {now} (was {before})"), wide=True)
    say_undo(sheet)
    return sheet.drawn()


def say_field(field: str, value: object, page: Page) -> str:
    """Say what a field of a person holds; `none` where it holds nothing."""
    match value:
        case Booking():
            said = say_moment(value)
        case dt.date():
            said = say_date(value)
        case tuple():
            said = page.text(", ".join(map(str, value)))
        case _:
            said = _say_text(field, str(value or ""), page)
    return said or _NOTHING


def _say_text(field: str, text: str, page: Page) -> str:
    if field == "name":
        return page.name(text)
    if field == "slug":
        return page.slug(text)
    if text and field.endswith("cadence"):
        return say_cadence(text)
    return page.text(text) if field in _THEIR_WORDS else text


def _preferences(sheet: Sheet, answer: ProfileChanged, page: Page) -> None:
    """Draw what they told me that is new, or that does not hold any more."""
    was, now = answer.screen.was.preferences, answer.now.preferences
    for key in {**was, **now}:
        if was.get(key) != now.get(key):
            told = page.text(now.get(key, "")) or _NOTHING
            sheet.line(
                Run(f"{page.name(answer.name)} prefers for {page.text(key)}: {told}"), wide=True
            )


def _pause(sheet: Sheet, answer: ProfileChanged, page: Page) -> None:
    """Draw until when someone is away, and a booking that falls in that time."""
    name, today, until = page.name(answer.name), answer.screen.today, answer.now.paused_until
    if until is None:
        sheet.line(Run(f"{name} is not paused any more."), wide=True)
        return
    sheet.line(Run(f"{name} is paused until {say_when(until, today=today)}."), wide=True)
    booked = booked_in_pause(answer.now, today=today)
    if booked:
        sheet.line(
            Run(f"Booked {say_day(booked.day, today=today)} inside the pause: "),
            Run(f"ooo book {page.slug(answer.person)} none", "command", whole=True),
            wide=True,
        )
