"""The dashboard of one person: which days, what is counted, what is told, and what is not."""

import datetime as dt
from typing import Literal

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.dashboard import Dashboard, entries_of_dashboard, look_at
from ooo.core.growth.looked_for import LookedFor, period_of, time_before
from ooo.core.growth.story import StoryLine, story_of
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.looking_back.when import Nowhen
from ooo.core.model import (
    Autonomy,
    Commitment,
    Cover,
    Goal,
    Indicator,
    Level,
    Meeting,
    MeetingKind,
    Milestone,
    Note,
    NoteKind,
    Pause,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.core.text.facts import File

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin", added=dt.date(2024, 1, 1))
PERIOD = period_of(None, days=90, today=TODAY)


def ago(days: int) -> dt.date:
    """Give the day so many days ago."""
    return TODAY - dt.timedelta(days=days)


def held(*meetings: Meeting, person: Person = ALICE) -> Dossier:
    """Give a dossier with those entries, of which what was skipped is not opened."""
    kept = tuple(sorted(meetings, key=lambda each: each.key))
    opened = tuple(each for each in kept if each.key in entries_of_dashboard((each.key,)))
    return Dossier(person=person, entries=tuple(each.key for each in kept), meetings=opened)


def looked(
    dossier: Dossier, *, show_all: bool = False, story: bool = False, unread: tuple[File, ...] = ()
) -> Dashboard:
    """Look at a dossier."""
    asked = LookedFor(period=PERIOD, show_all=show_all, story=story)
    return look_at(dossier, asked, today=TODAY, cover=Cover(), unread=unread)


def counts(dashboard: Dashboard) -> dict[str, tuple[int, int | None]]:
    """Give what was counted now and before."""
    return {each.name: (each.now, each.before) for each in dashboard.talks}


def test_ninety_days_end_today_and_as_many_lie_before() -> None:
    assert PeriodSpan(dt.date(2026, 8, 26), TODAY) == PERIOD
    assert time_before(PERIOD) == PeriodSpan(dt.date(2026, 5, 28), dt.date(2026, 8, 25))
    assert period_of(TODAY, days=90, today=TODAY) == PeriodSpan(TODAY, TODAY)
    assert time_before(PeriodSpan(TODAY, TODAY)) == PeriodSpan(ago(1), ago(1))
    with pytest.raises(Nowhen):
        period_of(TODAY + dt.timedelta(days=1), days=90, today=TODAY)


def test_a_time_of_which_the_calendar_has_no_as_long_one_before_stands_alone() -> None:
    assert time_before(PeriodSpan(dt.date(1, 1, 1), TODAY)) is None
    asked = LookedFor(period=PeriodSpan(dt.date(1, 1, 1), TODAY))
    assert look_at(held(), asked, today=TODAY, cover=Cover()).before is None


@pytest.mark.parametrize(
    ("added", "known"), [(dt.date(2026, 5, 28), True), (dt.date(2026, 5, 29), False), (None, False)]
)
def test_a_time_before_that_the_notebook_knows_only_in_part_is_none(
    added: dt.date | None, *, known: bool
) -> None:
    """Ten days of talks beside ninety would look like a change."""
    dashboard = looked(held(Meeting(date=ago(1)), person=replace(ALICE, added=added)))
    assert (dashboard.before is not None) == known
    assert counts(dashboard)["held"] == (1, 0 if known else None)


def test_what_the_talks_held_is_counted_in_both_times() -> None:
    mine, theirs = Point(text="x"), Point(text="x", by="them", kind="career")
    thanks = Note(kind="win", by="me", text="x")
    dossier = held(
        Meeting(date=ago(1), points=(mine, theirs), notes=(thanks,)),
        Meeting(date=ago(89), kind="career", points=(theirs, replace(theirs, area="relational"))),
        Meeting(date=ago(50), kind="skipped"),
        Meeting(date=ago(40), kind="coaching", points=(mine,), notes=(thanks,)),
        Meeting(date=ago(90), points=(replace(mine, area="operational"),)),
        Meeting(date=ago(179), kind="async"),
        Meeting(date=ago(180)),
    )
    assert counts(looked(dossier)) == {
        "held": (2, 2),
        "skipped": (1, 0),
        "points": (4, 1),
        "points_theirs": (3, 0),
        "promises_due": (0, 0),
        "promises_in_time": (0, 0),
        "thanks": (2, 0),
        "operational": (0, 1),
        "development": (2, 0),
        "relational": (1, 0),
        "no_area": (1, 0),
    }
    peer = looked(replace(dossier, person=replace(ALICE, relation="peer")))
    assert list(counts(peer)) == ["held", "skipped", "promises_due", "promises_in_time"]


def kept(owner: str, due: int, settled: int) -> SettledCommitment:
    """Give a promise that was kept so many days ago."""
    return SettledCommitment(
        owner="me" if owner == "me" else "them",
        text="x",
        due=ago(due),
        settled=ago(settled),
        outcome="kept",
    )


def test_promises_of_each_side_are_counted_by_themselves() -> None:
    dossier = replace(
        held(),
        settled_commitments=(kept("me", 10, 10), kept("me", 20, 15), kept("them", 30, 30)),
        commitments=(Commitment(owner="them", text="x", due=ago(40)),),
    )
    dashboard = looked(dossier)
    assert (dashboard.me.now.due, dashboard.me.now.late) == (2, 1)
    assert (dashboard.them.now.due, dashboard.them.now.missed) == (2, 1)
    assert (dashboard.me.compared, dashboard.them.compared) == ("", "")
    assert counts(dashboard)["promises_due"] == (2, 0)
    away = replace(ALICE, pauses=(Pause(first=ago(41), until=ago(1)),))
    assert looked(replace(dossier, person=away)).them.now.due == 1


@pytest.mark.parametrize(("late", "compared"), [(0, "better"), (14, ""), (15, "")])
def test_two_times_are_compared_only_where_it_is_no_chance(late: int, compared: str) -> None:
    now = [kept("me", 11 if at < late else 10, 10) for at in range(20)]
    before = [kept("me", 101 if at < 10 else 100, 100) for at in range(20)]
    dossier = replace(held(), settled_commitments=(*now, *before))
    assert looked(dossier).me.compared == compared


def test_goals_stand_in_the_order_of_their_dates_with_their_numbers_beside_them() -> None:
    goal = Goal(id="g4pz", title="x", by=TODAY, indicator=Indicator(name="x", start=8, target=2))
    later = Goal(id="g7dv", title="y")
    hidden = Goal(id="g9sv", title="z", sensitive=True, readings=(Reading(on=TODAY, value=1),))
    closed = Goal(id="g8xx", title="c", closed=TODAY, outcome="reached")
    track = Goal(id="t5kq", title="t", kind="coaching", opened=ago(30), by=ago(-3))
    session = Meeting(date=ago(3), kind="coaching", goal="t5kq")
    dossier = replace(held(session), goals=(later, hidden, closed, track, goal))
    dashboard = looked(dossier)
    assert [each.goal.id for each in dashboard.goals] == ["g4pz", "t5kq", "g7dv"]
    assert [each.says.rule for each in dashboard.goals] == [
        "no-reading",
        "few-sessions",
        "no-measure",
    ]
    assert [each is not None for each in dashboard.screen.numbers] == [True, False, False]
    assert dashboard.screen.held == (0, 1, 0)
    assert dashboard.sensitive == 1
    assert len(looked(dossier, show_all=True).goals) == 4


def noted(
    days: int, kind: NoteKind, by: Literal["", "me"] = "", *, sensitive: bool = False
) -> Meeting:
    """Give an entry with one note."""
    note = Note(kind=kind, text=f"{kind} {days}", by=by, sensitive=sensitive)
    return Meeting(date=ago(days), notes=(note,))


def test_the_story_is_what_grew_and_was_wished_for_the_oldest_first() -> None:
    steps = (
        Milestone(text="first run", done=ago(8)),
        Milestone(text="open"),
        Milestone(text="x", dropped=ago(1)),
    )
    wish = Point(text="lead", kind="career", by="them")
    dossier = replace(
        held(
            noted(20, "win"),
            noted(15, "career"),
            noted(14, "career", "me"),
            noted(13, "training"),
            noted(12, "note"),
            Meeting(date=ago(11), points=(wish, replace(wish, by="me"), Point(text="x"))),
            person=replace(ALICE, since=ago(900)),
        ),
        autonomy=(
            Autonomy(
                topic="payroll",
                level=3,
                since=ago(9),
                history=(Level(on=ago(40), level=1), Level(on=ago(30), level=2)),
            ),
            Autonomy(topic="y", level=1, since=ago(9), history=(Level(on=ago(40), level=2),)),
            Autonomy(topic="z", level=1),
        ),
        goals=(
            Goal(id="g4pz", title="runs", milestones=steps),
            Goal(id="g5pz", title="reached", closed=ago(7), outcome="reached"),
            Goal(id="g6pz", title="stopped", closed=ago(6), outcome="stopped"),
            Goal(id="g7pz", title="changed", closed=ago(5), outcome="changed"),
            Goal(id="g8pz", title="mine", closed=ago(5), outcome="reached", mine=True),
        ),
    )
    assert story_of(dossier) == (
        StoryLine(on=ago(900), what="joined"),
        StoryLine(on=ago(30), what="level", text="payroll", level=2, was=1),
        StoryLine(on=ago(20), what="win", text="win 20"),
        StoryLine(on=ago(15), what="career", text="career 15"),
        StoryLine(on=ago(13), what="training", text="training 13"),
        StoryLine(on=ago(11), what="career", text="lead"),
        StoryLine(on=ago(9), what="level", text="payroll", level=3, was=2),
        StoryLine(on=ago(8), what="step", text="first run", id="g4pz"),
        StoryLine(on=ago(7), what="reached", text="reached", id="g5pz"),
        StoryLine(on=ago(6), what="stopped", text="stopped", id="g6pz"),
    )


@pytest.mark.parametrize(("count", "shown", "more"), [(4, 4, 0), (5, 5, 0), (6, 5, 1)])
def test_the_last_five_lines_of_a_story_are_shown_and_all_where_asked(
    count: int, shown: int, more: int
) -> None:
    dossier = held(*(noted(10 + at, "win") for at in range(count)), noted(1, "win", sensitive=True))
    dashboard = looked(dossier)
    assert [each.text for each in dashboard.story][-1:] == ["win 10"]
    assert (len(dashboard.story), dashboard.screen.more, dashboard.sensitive) == (shown, more, 1)
    whole = looked(dossier, story=True, show_all=True)
    assert (len(whole.story), whole.screen.more, whole.sensitive) == (count + 1, 0, 0)


@pytest.mark.parametrize(
    ("dossier", "empty"),
    [
        (held(), True),
        (held(Meeting(date=ago(200))), True),
        (held(Meeting(date=ago(1))), False),
        (held(Meeting(date=ago(100))), False),
        (replace(held(), autonomy=(Autonomy(topic="x", level=1),)), False),
        (replace(held(), goals=(Goal(id="g4pz", title="x", sensitive=True),)), False),
        (replace(held(), settled_commitments=(kept("them", 1, 1),)), False),
        (replace(held(), settled_commitments=(kept("me", 100, 100),)), False),
    ],
)
def test_a_dashboard_is_empty_only_where_there_is_nothing_at_all(
    dossier: Dossier, *, empty: bool
) -> None:
    assert looked(dossier).is_empty == empty


def test_where_something_was_not_read_nothing_is_said_to_stand_out() -> None:
    kinds: tuple[MeetingKind, ...] = ("skipped", "one-to-one", "one-to-one", "skipped")
    dossier = held(*(Meeting(date=ago(at + 1), kind=kind) for at, kind in enumerate(kinds)))
    assert [each.rule for each in looked(dossier).stands_out] == ["skipped"]
    assert looked(dossier, unread=(File("people/alice/meetings"),)).stands_out == ()
