"""How a dashboard looks: colour adds nothing, figures give way to sentences, nothing is cut."""

import datetime as dt
import re

import pytest

from ooo.core.dossier import Dossier
from ooo.core.growth.dashboard import look_at
from ooo.core.growth.looked_for import LookedFor, period_of
from ooo.core.growth.team import look_at_everyone
from ooo.core.model import Cover, Goal, Indicator, Person, Point, Reading
from ooo.export.markdown import to_markdown
from ooo.views import draw, ink
from ooo.views.page import Page
from ooo.words.outline import FigureRow, Figures, Outline, Sheet
from ooo.words.run import Run
from tests.harness import Ooo

TODAY = dt.date(2026, 11, 23)
_CODE = re.compile("\x1b\\[[0-9;]*m")


def figures(label: str) -> Outline:
    """Give a sheet with a table of one row."""
    sheet = Sheet()
    row = FigureRow((Run(label),), ((Run("4"),), (Run("1 of 2"),)), (Run(f"{label}: 4, 1 of 2"),))
    sheet.add(Figures(((Run("now"),), (Run("before"),)), (row,)))
    return sheet.outline()


def test_a_blocker_says_its_age_and_where_nobody_knows_it_none() -> None:
    ages = (dt.date(2026, 10, 20), TODAY, None)
    points = tuple(
        Point(id=f"b{at}bc", text=f"blocker {at}", kind="blocker", added=added)
        for at, added in enumerate(ages, 2)
    )
    alice = Person(slug="alice", name="Alice Martin", relation="peer")
    asked = LookedFor(period=period_of(None, days=180, today=TODAY))
    everyone = [Dossier(person=alice, points=points)]
    answer = look_at_everyone(everyone, asked, today=TODAY, cover=Cover())
    assert (
        draw(answer, Page(width=80), color=False)
        == """\
Everyone · 28 May to 23 Nov (180 days)

BLOCKERS (3, of 1 person)
 34 days  Alice  blocker 2                     nothing promised   [b2bc]
 today    Alice  blocker 3                                        [b3bc]
 \u2013        Alice  blocker 4                                        [b4bc]
 Ask Alice what would help, then: ooo owe alice TEXT

Private: names 1 person."""
    )
    assert (
        draw(answer, Page(width=80, accessible=True), color=False)
        == """\
Everyone, 28 May to 23 Nov (180 days)

Blockers (3, of 1 person)
 Alice, in the way for 34 days: blocker 2. Nothing promised. Id b2bc.
 Alice, in the way since today: blocker 3. Id b3bc.
 Alice, in the way: blocker 4. Id b4bc.
 Ask Alice what would help, then: ooo owe alice TEXT

Private: names 1 person."""
    )


def test_of_who_is_on_leave_nothing_is_asked() -> None:
    """Numbers stay, but no sentence says that anything is late."""
    away = Person(slug="alice", name="Alice Martin", added=TODAY, paused_until=dt.date(2027, 1, 1))
    goal = Goal(
        id="g4pz",
        title="Fewer calls",
        opened=dt.date(2026, 9, 1),
        by=dt.date(2026, 11, 1),
        indicator=Indicator(name="calls", start=8, target=2),
        readings=(Reading(on=dt.date(2026, 10, 1), value=5),),
    )
    dossier = Dossier(person=away, goals=(goal,))
    asked = LookedFor(period=period_of(None, days=90, today=TODAY))
    one = look_at(dossier, asked, today=TODAY, cover=Cover())
    bar = f"{'=' * 13}|*{'-' * 13}"
    drawn = draw(one, Page(width=80, plain=True), color=False)
    assert (
        drawn
        == f"""\
Alice Martin (on leave) \u00b7 26 Aug to 23 Nov (90 days)
In the notebook since 23 Nov.

GOALS (1)
 Fewer calls                                           by 1 Nov   [g4pz]
   8 {bar} 2  Calls: 5"""
    )
    everyone = look_at_everyone([dossier], asked, today=TODAY, cover=Cover())
    assert draw(everyone, Page(width=80, plain=True), color=False).splitlines()[2:5] == [
        "GOALS, EACH AGAINST ITS OWN START",
        " Alice (on leave): Fewer calls                         by 1 Nov   [g4pz]",
        f"   8 {bar} 2  Calls: 5",
    ]


def test_colour_only_repeats_the_words(ooo: Ooo, notebook: object) -> None:
    assert notebook
    plain = ooo("dashboard", "alice", COLUMNS="80", FORCE_COLOR="1", NO_COLOR="1").out
    inked = ooo("dashboard", "alice", COLUMNS="80", FORCE_COLOR="1").out
    assert "\x1b" not in plain
    assert inked != plain
    assert _CODE.sub("", inked) == plain


@pytest.mark.parametrize(
    ("width", "label", "drawn"),
    [
        (80, "held", "        now   before\n held     4   1 of 2"),
        (None, "held", "        now   before\n held     4   1 of 2"),
        (80, "h" * 55, f"{'':>59}now   before\n {'h' * 55}     4   1 of 2"),
        (80, "h" * 57, f" {'h' * 57}: 4, 1 of 2"),
        (60, "held", " held: 4, 1 of 2"),
    ],
)
def test_a_table_has_columns_where_they_have_room(width: int, label: str, drawn: str) -> None:
    assert ink(figures(label), Page(width=width), color=False) == drawn


def test_a_table_is_its_sentences_in_documents_and_read_aloud() -> None:
    assert ink(figures("held"), Page(width=80, accessible=True), color=False) == " held: 4, 1 of 2"
    assert to_markdown(figures("held")) == "- held: 4, 1 of 2\n"
