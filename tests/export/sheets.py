"""Sheets to be exported: one in which every sentence is said, filled with any texts."""

import datetime as dt
from collections.abc import Callable

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Goal,
    Indicator,
    Me,
    Meeting,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.core.prep import Brief, prepare
from ooo.core.sharing.share import share
from ooo.export.html import to_html
from ooo.export.markdown import to_markdown
from ooo.views import draw
from ooo.views.page import Page
from ooo.words.language import ENGLISH
from ooo.words.sheets import outline

TODAY = dt.date(2026, 11, 23)
LAST_MET = dt.date(2026, 11, 9)
COVER = Cover(me=Me(name="Marion Lefèvre"))


def prepared(dossier: Dossier, *, all_: bool = False, short: bool = False) -> Brief:
    """Prepare the manager's own sheet."""
    return prepare(dossier, today=TODAY, cover=COVER, all_=all_, short=short, hint=True)


def shared(dossier: Dossier) -> Brief:
    """Prepare the sheet that both may read."""
    return prepare(share(dossier), today=TODAY, cover=COVER, shared=True)


def words_of_screen(brief: Brief) -> str:
    """Give the words the screen shows, in their order, whatever their places."""
    return " ".join(draw(brief, Page(), color=False).split())


def full(word: Callable[[], str], name: str = "Alice Martin") -> Dossier:
    """Give a dossier with something to say everywhere; each text is drawn by `word`."""
    noted = Note(text=word(), kind="watch")
    met = Meeting(date=LAST_MET, mood=2, notes=(Note(text=word()), Note(text=word(), share=True)))
    seen = Meeting(date=dt.date(2026, 11, 12), kind="note", notes=(noted,))
    coached = Meeting(date=dt.date(2026, 11, 16), kind="coaching", notes=(noted,))
    moved = Move(on=dt.date(2026, 11, 16), was=dt.date(2026, 11, 20), why=word())
    return Dossier(
        person=Person(
            slug="alice",
            name=name,
            cadence="2w",
            next=Booking(day=dt.date(2026, 11, 20)),
            paused_until=dt.date(2026, 12, 1),
            preferences={"recognition": word(), "feedback": word()},
            archived=True,
        ),
        points=(
            Point(id="a2bc", text=word(), kind="win", carried=(LAST_MET,)),
            Point(id="a3bc", text=word(), kind="win", moves=(moved,)),
            Point(id="a4bc", text=word(), kind="feedback"),
            Point(id="b2bc", text=word(), by="them", carried=(LAST_MET,) * 3),
            Point(id="b3bc", text=word(), share=True, every="meeting", minutes=5),
            Point(id="b4bc", text=word(), every="4w", last=LAST_MET, sensitive=True),
        ),
        commitments=(
            Commitment(id="c2bc", owner="me", text=word(), due=LAST_MET, made=LAST_MET),
            Commitment(id="c3bc", owner="me", text=word(), due=LAST_MET, sensitive=True),
            Commitment(id="c4bc", owner="me", text=word(), known=True, moves=(moved,)),
            Commitment(
                id="c5bc", owner="me", text=word(), known=True, moves=(moved,), due=moved.was
            ),
            Commitment(id="d2bc", owner="them", text=word(), known=True, due=TODAY),
            Commitment(id="d3bc", owner="them", text=word(), due=LAST_MET, moves=(moved,)),
            Commitment(id="d4bc", owner="them", text=word(), made=LAST_MET),
        ),
        goals=(
            Goal(
                id="e2bc",
                title=word(),
                indicator=Indicator(name=word(), start=8, target=2),
                readings=(Reading(on=LAST_MET, value=5),),
                milestones=(Milestone(text=word(), due=LAST_MET),),
            ),
            Goal(id="e3bc", title=word(), by=dt.date(2027, 3, 31)),
        ),
        entries=(met.key, seen.key, coached.key),
        meetings=(met, seen, coached),
        settled_commitments=(
            SettledCommitment(owner="them", text=word(), settled=TODAY, outcome="kept"),
            SettledCommitment(owner="me", text=word(), settled=TODAY, outcome="kept"),
        ),
    )


def page_of(brief: Brief) -> str:
    """Give a sheet as a page."""
    return to_html(outline(brief, ENGLISH), ENGLISH)


def markdown_of(brief: Brief) -> str:
    """Give a sheet as Markdown."""
    return to_markdown(outline(brief, ENGLISH))
