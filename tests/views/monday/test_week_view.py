"""Bare `ooo`, compared whole; that of the sample notebook is in the transcripts."""

import datetime as dt

from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, Person
from ooo.core.monday.week import this_week
from ooo.views import draw
from ooo.views.page import Page

MONDAY = dt.date(2026, 11, 23)
EARLY = dt.datetime(2026, 11, 23, 8, 30)  # noqa: DTZ001 -- the machine's local time


def screen(*dossiers: Dossier) -> str:
    week = this_week(dossiers, today=MONDAY, cover=Cover(), now=EARLY)
    return draw(week, Page(80), color=False) + "\n"


def someone(name: str = "Alice Martin", **fields: object) -> Dossier:
    """Met three days ago, so due in eleven."""
    slug = name.split(maxsplit=1)[0].lower()
    person = Person(slug=slug, name=name, last_met=dt.date(2026, 11, 20))
    return Dossier(person=replace(person, **fields))


def test_a_week_says_when_each_is_booked_or_due() -> None:
    assert (
        screen(
            someone("Alice Martin", next=Booking(day=dt.date(2026, 11, 26), time=dt.time(14))),
            someone("Karim Benali", last_met=dt.date(2026, 11, 9)),
            someone("Marion Roux", last_met=dt.date(2026, 11, 13)),
            someone("Chloe Roux", next=Booking(day=dt.date(2026, 11, 19)),
                    last_met=dt.date(2026, 11, 18)),
        )
        == """\
Monday 23 November 2026

Booked: Alice (Thu 26 Nov 14:00).
Due, not booked: Karim (today), Marion (Fri).
Not logged: Chloe (Thu 19 Nov).
Nothing overdue.
Next: ooo prep alice · ooo overdue · ooo book karim thu
"""
    )  # fmt: skip


def test_a_quiet_week_says_so() -> None:
    assert (
        screen(someone())
        == """\
Monday 23 November 2026

Nobody is due or booked this week.
Nothing overdue.
"""
    )


def test_who_is_not_logged_is_not_passed_over_where_nobody_else_is_due() -> None:
    """They may be due themselves, so that nobody at all would be false."""
    held = someone(next=Booking(day=dt.date(2026, 11, 19)), last_met=dt.date(2026, 10, 21))
    assert (
        screen(held)
        == """\
Monday 23 November 2026

Not logged: Alice (Thu 19 Nov).
Nobody else is due or booked this week.
Late: 1 person to book.
Next: ooo overdue
"""
    )


def test_only_what_is_due_today_is_no_reason_for_red() -> None:
    due = Commitment(id="k7mx", owner="me", text="send the grid", due=MONDAY)
    held = replace(someone(), commitments=(due,))
    assert "Nothing overdue. Due today: 1.\nNext: ooo overdue\n" in screen(held)


def test_an_empty_notebook_says_what_to_do_first() -> None:
    assert (
        screen()
        == """\
Nobody is in this notebook yet.
Add someone: ooo person add Alice Martin
Add everyone: ooo person add -, then a line each: Alice Martin, 2w, last 9 nov
"""
    )
