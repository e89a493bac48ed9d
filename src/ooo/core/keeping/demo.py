"""A made-up notebook with dates relative to today, rich enough for every screen to be looked at."""

import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.keeping.demo_alice import ago, alice
from ooo.core.model import (
    Commitment,
    Cover,
    Me,
    Meeting,
    Note,
    Person,
    Point,
)

COVER = Cover(me=Me(name="Marion Lefèvre"))

LOG_LINES = """\
Wants a quieter sprint; the migration took more than she shows
bravo: calm and clear in the incident call
-> find her a slot to present at the all-hands by +1w
<- sketch two options for the on-call rota by +2w
next: how did the presentation go?
"""
"""What a manager would type after the demo's meeting with Alice."""


def demo_dossiers(today: dt.date) -> tuple[Dossier, ...]:
    """Give the people of the demo: one to meet today, one owed an answer, one unseen, one gone.

    The others were met lately and have nothing open.
    """
    others = (
        ("bruno", "Bruno Keller", "2w", 7),
        ("dana", "Dana Silva", "4w", 21),
        ("emeka", "Emeka Obi", "1w", 6),
        ("tomas", "Tomas Vega", "2w", 3),
    )
    return (
        alice(today),
        _karim(today),
        _chloe(today),
        _ines(today),
        *(_met_lately(today, *other) for other in others),
    )


def _karim(today: dt.date) -> Dossier:
    last = ago(today, 5)
    return Dossier(
        person=Person(
            slug="karim",
            name="Karim Benali",
            role="Data platform lead",
            added=ago(today, 300),
            cadence="3w",
        ),
        points=(
            Point(
                id="r5nt",
                text="Who takes the cluster when he is away?",
                area="operational",
                added=ago(today, 3),
            ),
        ),
        commitments=(
            Commitment(
                id="r3cd",
                owner="me",
                text="answer about the training budget",
                made=ago(today, 26),
                due=ago(today, 12),
                known=True,
            ),
            Commitment(
                id="q2wn",
                owner="them",
                text="cost estimate for the new cluster",
                made=last,
                due=today,
                known=True,
            ),
        ),
        meetings=(
            Meeting(
                date=last,
                minutes=45,
                points=(
                    Point(
                        id="c7da",
                        text="Cluster costs",
                        by="them",
                        area="operational",
                        added=last,
                    ),
                ),
                notes=(Note(text="Il veut déléguer les astreintes ; à cadrer ensemble."),),
            ),
        ),
    )


def _chloe(today: dt.date) -> Dossier:
    return Dossier(
        person=Person(
            slug="chloe",
            name="Chloé D'Aubigné-Nguyễn",
            role="Designer",
            added=ago(today, 290),
            cadence="2w",
        ),
        meetings=(
            Meeting(
                date=ago(today, 33),
                minutes=30,
                notes=(Note(text="New in the design guild; likes it."),),
            ),
        ),
    )


def _ines(today: dt.date) -> Dossier:
    left = ago(today, 160)
    return Dossier(
        person=Person(slug="ines", name="Inès Roux", added=ago(today, 900), archived=True),
        commitments=(
            Commitment(
                id="w8ww",
                owner="me",
                text="write her a reference",
                made=left,
                due=ago(today, 146),
                known=True,
            ),
        ),
        meetings=(Meeting(date=left, notes=(Note(text="Last one. Leaving on good terms."),)),),
    )


def _met_lately(today: dt.date, slug: str, name: str, cadence: str, days: int) -> Dossier:
    return Dossier(
        person=Person(slug=slug, name=name, cadence=cadence, added=ago(today, 200)),
        meetings=(Meeting(date=ago(today, days), minutes=30),),
    )
