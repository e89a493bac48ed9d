"""The demo's main person, whom its manager meets today."""

import datetime as dt

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Autonomy,
    Booking,
    Commitment,
    Goal,
    Indicator,
    Level,
    Meeting,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)


def alice(today: dt.date) -> Dossier:
    """Give all that is held on Alice: late promises, a point carried twice, a goal, a thank-you."""
    last, before = ago(today, 14), ago(today, 28)
    return Dossier(
        person=Person(
            slug="alice",
            name="Alice Martin",
            aliases=("ali",),
            role="Backend engineer",
            added=ago(today, 400),
            cadence="2w",
            minutes=30,
            next=Booking(day=today, time=dt.time(10)),
            preferences={
                "recognition": "in writing, not in public",
                "feedback": "straight away, even when it stings",
            },
        ),
        points=(
            Point(
                id="x2kd",
                text="Would like to present at the all-hands",
                by="them",
                kind="career",
                area="development",
                added=ago(today, 7),
            ),
            Point(
                id="t9we",
                text="On-call load since the summer",
                kind="blocker",
                area="operational",
                added=ago(today, 34),
                carried=(before, last),
            ),
            Point(
                id="p4ra",
                text="Roadmap: what would she drop if she had to drop one thing?",
                area="operational",
                added=ago(today, 5),
            ),
            Point(
                id="z7qs",
                text="Thank her for covering the release",
                kind="win",
                area="relational",
                added=ago(today, 11),
            ),
            Point(
                id="d5mv",
                text="Is she being approached by the other team?",
                area="relational",
                added=ago(today, 6),
                sensitive=True,
            ),
        ),
        commitments=(
            Commitment(
                id="k7mx",
                owner="me",
                text="send the salary grid",
                made=before,
                due=ago(today, 4),
                moves=(Move(on=last, was=ago(today, 11), why="waiting for HR"),),
                known=True,
            ),
            Commitment(
                id="v8qy",
                owner="me",
                text="introduce her to Karim [data platform], ~30 min",
                made=last,
                due=ago(today, -4),
                known=True,
            ),
            Commitment(
                id="x9qb",
                owner="them",
                text="draft the incident review",
                made=last,
                due=ago(today, 1),
                known=True,
            ),
            Commitment(id="b6te", owner="them", text="pick a mentor", made=last, known=True),
        ),
        goals=(
            Goal(
                id="g4pz",
                title="A calmer on-call",
                kind="objective",
                horizon="medium",
                opened=ago(today, 80),
                by=ago(today, -120),
                milestones=(Milestone(text="runbook", due=ago(today, -7)),),
                readings=(
                    Reading(on=ago(today, 80), value=8),
                    Reading(on=ago(today, 20), value=5),
                ),
                indicator=Indicator(name="escalations a month", start=8, target=2),
            ),
        ),
        autonomy=(
            Autonomy(
                topic="releases",
                level=3,
                since=before,
                history=(Level(on=ago(today, 170), level=2),),
            ),
        ),
        meetings=(
            Meeting(
                date=before,
                minutes=35,
                mood=4,
                spoke="both",
                points=(
                    Point(
                        id="a3bc",
                        text="Migration plan",
                        area="operational",
                        added=ago(today, 34),
                    ),
                ),
                notes=(Note(text="Wants to own the cut-over herself."),),
            ),
            Meeting(
                date=last,
                minutes=30,
                mood=2,
                spoke="them",
                points=(
                    Point(
                        id="m2ph",
                        text="Migration retrospective",
                        by="them",
                        area="operational",
                        added=ago(today, 21),
                    ),
                ),
                notes=(
                    Note(
                        text="Tired after the migration; asked for a quieter sprint.\n"
                        "Proud of the latency win.",
                        area="relational",
                    ),
                    Note(kind="win", text="Cut p95 latency by half, on her own."),
                ),
            ),
        ),
        settled_commitments=(
            SettledCommitment(
                id="b4tz",
                owner="them",
                text="write the migration runbook",
                made=before,
                due=ago(today, 17),
                known=True,
                settled=ago(today, 18),
                outcome="kept",
            ),
        ),
    )


def ago(today: dt.date, days: int) -> dt.date:
    """Give the day so many days before `today`; a negative number looks ahead."""
    return today - dt.timedelta(days=days)
