"""Bare `ooo`, compared whole: a handful of lines that anyone may see."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, Person
from ooo.core.monday.week import this_week
from ooo.views import draw
from ooo.views.page import Page

MONDAY = dt.date(2026, 11, 23)
EARLY = dt.datetime(2026, 11, 23, 8, 30)  # noqa: DTZ001 -- the machine's local time

AT_80_COLUMNS = """\
Monday 23 November 2026

Booked: Alice (today 10:00).
Due, not booked: Chloé (since Wed 4 Nov).
Late: 3 you promised, 1 they promised, 1 person not seen. Due today: 1.
Next: ooo prep alice · ooo overdue · ooo book chloe thu
"""

AT_40_COLUMNS = """\
Monday 23 November 2026

Booked: Alice (today 10:00).
Due, not booked: Chloé (since
  Wed 4 Nov).
Late: 3 you promised, 1 they promised, 1
  person not seen. Due today: 1.
Next: ooo prep alice · ooo overdue ·
  ooo book chloe thu
"""

IN_SENTENCES = """\
Monday 23 November 2026

Booked: Alice (today 10:00).
Due, not booked: Chloé (since Wed 4 Nov).
Late: 3 you promised, 1 they promised, 1 person not seen. Due today: 1.
Next: ooo prep alice, ooo overdue, ooo book chloe thu
"""

DISCREET = """\
Monday 23 November 2026

Booked: A. (today 10:00).
Due, not booked: C. (since Wed 4 Nov).
Late: 3 you promised, 1 they promised, 1 person not seen. Due today: 1.
Next: ooo prep WHO · ooo overdue · ooo book WHO thu
"""


def screen(*dossiers: Dossier, page: Page | None = None) -> str:
    week = this_week(dossiers, today=MONDAY, cover=Cover(), now=EARLY)
    return draw(week, page or Page(80), color=False) + "\n"


def someone(name: str = "Alice Martin", **fields: object) -> Dossier:
    """Met three days ago, so due in eleven."""
    slug = name.split(maxsplit=1)[0].lower()
    person = Person(slug=slug, name=name, last_met=dt.date(2026, 11, 20))
    return Dossier(person=replace(person, **fields))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (Page(80), AT_80_COLUMNS),
        (Page(None), AT_80_COLUMNS),
        (Page(40), AT_40_COLUMNS),
        (Page(80, accessible=True), IN_SENTENCES),
        (Page(80, discreet=True), DISCREET),
    ],
    ids=["80", "piped", "40", "sentences", "discreet"],
)
def test_the_sample_week(sample: tuple[Dossier, ...], page: Page, expected: str) -> None:
    assert screen(*sample, page=page) == expected


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
Nothing overdue. Not logged: 1.
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
