"""What is sensitive stands on no dashboard unless it is asked for, in none of its forms."""

import datetime as dt

import pytest

from ooo.core.answer import Answer
from ooo.core.dossier import Dossier
from ooo.core.growth.dashboard import look_at
from ooo.core.growth.looked_for import LookedFor, period_of
from ooo.core.growth.team import look_at_everyone
from ooo.core.model import (
    Commitment,
    Cover,
    Evaluation,
    Goal,
    Indicator,
    Meeting,
    Milestone,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.encoding import encode
from ooo.export.html import to_html
from ooo.export.markdown import to_markdown
from ooo.views import draw
from ooo.views.page import Page
from ooo.words.language import ENGLISH
from ooo.words.sheets import outline
from ooo.words.speaking import language_of

TODAY = dt.date(2026, 11, 23)
OLD = dt.date(2026, 8, 1)
WITHHELD = "sekret"
NOTES = tuple(
    Note(kind=kind, text=WITHHELD, sensitive=True)
    for kind in ("win", "career", "training", "blocker")
)
HIDDEN = Dossier(
    person=Person(slug="alice", name="Alice Martin", added=dt.date(2024, 1, 1)),
    points=(Point(id="b2bc", kind="blocker", text=WITHHELD, added=OLD, sensitive=True),),
    commitments=(Commitment(id="c2bc", owner="me", text=WITHHELD, due=OLD, sensitive=True),),
    settled_commitments=(
        SettledCommitment(
            owner="them", text=WITHHELD, due=OLD, settled=TODAY, outcome="kept", sensitive=True
        ),
    ),
    goals=(
        Goal(
            id="g2bc",
            title=WITHHELD,
            why=WITHHELD,
            team=WITHHELD,
            opened=OLD,
            sensitive=True,
            milestones=(Milestone(text=WITHHELD, done=TODAY), Milestone(text=WITHHELD, due=OLD)),
            indicator=Indicator(name=WITHHELD, start=8, target=2),
            readings=(Reading(on=TODAY, value=5, note=WITHHELD),),
            evaluations=(Evaluation(on=TODAY, verdict="keep", why=WITHHELD),),
        ),
        Goal(id="g3bc", title=WITHHELD, sensitive=True, closed=TODAY, outcome="reached"),
        Goal(id="t2bc", title=WITHHELD, sensitive=True, kind="coaching", opened=OLD),
    ),
    meetings=(Meeting(date=TODAY, mood=1, why=WITHHELD, notes=NOTES),),
    entries=(Meeting(date=TODAY).key,),
)


def forms(answer: Answer) -> list[str]:
    """Give a dashboard in everything it may be shown as."""
    languages = (ENGLISH, language_of("fr"))
    sheets = [(outline(answer, each), each) for each in languages]
    return [
        encode(answer),
        *(to_markdown(sheet) for sheet, _ in sheets),
        *(to_html(sheet, language) for sheet, language in sheets),
        *(
            draw(answer, Page(width=width, accessible=accessible), color=False)
            for width in (80, 40)
            for accessible in (True, False)
        ),
    ]


@pytest.mark.parametrize("show_all", [True, False])
def test_what_is_sensitive_stands_on_a_dashboard_only_where_it_was_asked_for(
    *, show_all: bool
) -> None:
    for days in (90, 180):
        asked = LookedFor(
            period=period_of(None, days=days, today=TODAY), show_all=show_all, story=True
        )
        one = look_at(HIDDEN, asked, today=TODAY, cover=Cover())
        everyone = look_at_everyone([HIDDEN], asked, today=TODAY, cover=Cover())
        found = [WITHHELD in form for form in (*forms(one), *forms(everyone))]
        assert set(found) == {show_all}
        assert bool(one.sensitive) == bool(everyone.sensitive) != show_all


def test_no_mood_stands_on_a_dashboard() -> None:
    """Who is asked how they are is not to be charted."""
    asked = LookedFor(period=period_of(None, days=90, today=TODAY), show_all=True, story=True)
    low = Dossier(person=HIDDEN.person, meetings=HIDDEN.meetings, entries=HIDDEN.entries)
    high = Dossier(
        person=HIDDEN.person,
        meetings=(Meeting(date=TODAY, mood=5, why=WITHHELD, notes=NOTES),),
        entries=HIDDEN.entries,
    )
    assert look_at(low, asked, today=TODAY, cover=Cover()) == look_at(
        high, asked, today=TODAY, cover=Cover()
    )
