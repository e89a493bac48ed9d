"""However odd what is held, each dashboard says something, on every page and in every language."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from ooo.core.dossier import Dossier
from ooo.core.growth.dashboard import look_at
from ooo.core.growth.looked_for import LookedFor, period_of
from ooo.core.growth.team import look_at_everyone
from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Goal,
    Indicator,
    Level,
    Meeting,
    Milestone,
    Move,
    Note,
    Pause,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
)
from tests.core.growth.test_dashboard_private import forms
from tests.form import FULL

TODAY = dt.date(2026, 11, 23)
days = st.one_of(
    st.dates(dt.date(2026, 1, 1), dt.date(2027, 6, 1)),
    st.sampled_from([dt.date.min, dt.date(1900, 1, 1), TODAY, dt.date.max]),
)
maybe = st.none() | days
texts = st.sampled_from(
    ["x", "", " ", "two\nlines", "\u202ebidi", "\u65e5\u672c", "{0} {name}", "<b>"]
)
values = st.sampled_from([0.0, 1.0, 2.5, -3.0, 8.0, 1e300, -1e300, 5e-324])
flags = st.booleans()
owners = st.sampled_from(["me", "them"])
notes = st.builds(
    Note,
    kind=st.sampled_from(["win", "career", "training", "blocker", "note"]),
    text=texts,
    by=st.sampled_from(["", "me", "them"]),
    sensitive=flags,
)
points = st.builds(
    Point,
    id=st.sampled_from(["", "b2bc"]),
    text=texts,
    kind=st.sampled_from(["blocker", "win", "career", "topic"]),
    by=owners,
    added=maybe,
    area=st.sampled_from(["", "development", "relational"]),
    carried=st.lists(days, max_size=3).map(tuple),
    every=st.sampled_from(["", "meeting", "4w"]),
    sensitive=flags,
)
moves = st.lists(st.builds(Move, on=days, was=maybe), max_size=2).map(tuple)
commitments = st.builds(
    Commitment, owner=owners, text=texts, made=maybe, due=maybe, moves=moves, sensitive=flags
)
settled = st.builds(
    SettledCommitment,
    owner=owners,
    text=texts,
    made=maybe,
    due=maybe,
    moves=moves,
    settled=days,
    outcome=st.sampled_from(["kept", "missed", "dropped"]),
)
goals = st.builds(
    Goal,
    id=st.sampled_from(["", "g2bc"]),
    title=texts,
    kind=st.sampled_from(["objective", "skill", "coaching"]),
    opened=maybe,
    by=maybe,
    review_every=st.sampled_from(["", "4w", "often", "999w"]),
    cadence=st.sampled_from(["", "1w", "0d"]),
    sessions=st.integers(0, 9),
    closed=maybe,
    outcome=st.sampled_from(["", "reached", "stopped", "changed"]),
    team=texts,
    mine=flags,
    sensitive=flags,
    milestones=st.lists(
        st.builds(
            Milestone, text=texts, due=maybe, value=st.none() | values, done=maybe, dropped=maybe
        ),
        max_size=3,
    ).map(tuple),
    readings=st.lists(st.builds(Reading, on=days, value=values), max_size=4).map(tuple),
    indicator=st.none()
    | st.builds(Indicator, name=texts, start=st.none() | values, target=st.none() | values),
)
levels = st.integers(1, 4)
topics = st.builds(
    Autonomy,
    topic=texts,
    level=levels,
    since=maybe,
    history=st.lists(st.builds(Level, on=days, level=levels), max_size=2).map(tuple),
)
meetings = st.builds(
    Meeting,
    date=days,
    kind=st.sampled_from(["one-to-one", "career", "coaching", "skipped", "note"]),
    by=st.sampled_from(["", "me", "them"]),
    points=st.lists(points, max_size=3).map(tuple),
    notes=st.lists(notes, max_size=3).map(tuple),
)
people = st.builds(
    Person,
    slug=st.just("alice"),
    name=st.sampled_from(["Alice Martin", "\u65e5\u672c", "A" * 90]),
    relation=st.sampled_from(["report", "peer", "mentee", "manager", "skip"]),
    added=maybe,
    since=maybe,
    leaves=maybe,
    archived=flags,
    cadence=st.sampled_from(["", "2w", "999w", "1d"]),
    career_cadence=st.sampled_from(["", "90d", "999w"]),
    pauses=st.lists(st.builds(Pause, first=maybe, until=maybe), max_size=2).map(tuple),
    paused_until=maybe,
)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Give a dossier as no manager would write it."""
    held = sorted(
        draw(st.lists(meetings, max_size=6, unique_by=lambda each: each.key)),
        key=lambda each: each.key,
    )
    return Dossier(
        person=draw(people),
        points=tuple(draw(st.lists(points, max_size=4))),
        commitments=tuple(draw(st.lists(commitments, max_size=4))),
        settled_commitments=tuple(draw(st.lists(settled, max_size=8))),
        settled_points=tuple(
            draw(
                st.lists(
                    st.builds(
                        SettledPoint,
                        text=texts,
                        kind=st.sampled_from(["win", "topic"]),
                        settled=days,
                        outcome=st.sampled_from(["said", "dropped"]),
                    ),
                    max_size=2,
                )
            )
        ),
        goals=tuple(draw(st.lists(goals, max_size=3))),
        autonomy=tuple(draw(st.lists(topics, max_size=2))),
        entries=tuple(each.key for each in held),
        meetings=tuple(held),
    )


@settings(max_examples=400 if FULL else 25)
@given(dossiers(), st.integers(1, 800))
def test_everything_that_can_be_held_has_a_dashboard(dossier: Dossier, span: int) -> None:
    whole = span % 2 == 0
    asked = LookedFor(period=period_of(None, days=span, today=TODAY), show_all=whole, story=whole)
    one = look_at(dossier, asked, today=TODAY, cover=Cover())
    everyone = look_at_everyone([dossier], asked, today=TODAY, cover=Cover())
    assert all(forms(one))
    assert all(forms(everyone))
