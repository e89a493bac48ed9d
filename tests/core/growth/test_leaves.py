"""Days of a leave count for nothing of a goal, and the same everywhere."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.asked import readings_to_ask, verdict_to_ask
from ooo.core.growth.dashboard import look_at
from ooo.core.growth.due import days_late, late_step, reading_due, verdict_due
from ooo.core.growth.flags import flags_of
from ooo.core.growth.goal import show_goal
from ooo.core.growth.goals import list_goals
from ooo.core.growth.looked_for import LookedFor, period_of
from ooo.core.growth.of_track import Course, of_track
from ooo.core.growth.progress import ends_on, measured
from ooo.core.growth.says import says
from ooo.core.growth.team import look_at_everyone
from ooo.core.model import (
    Cover,
    Evaluation,
    Goal,
    Indicator,
    MeetingKey,
    Milestone,
    Pause,
    Person,
    Reading,
)
from ooo.core.monday.overdue import find_overdue
from ooo.core.prep import prepare
from ooo.core.rhythm.away import Away
from ooo.words.goals import say_says
from ooo.words.language import ENGLISH
from ooo.words.run import plain

MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)


def before(days: int) -> dt.date:
    return MONDAY - days * DAY


AWAY = (Away(before(40), before(10)),)
"""Thirty days, over for ten."""
WHO = Person(
    slug="alice",
    name="Alice Martin",
    last_met=before(5),
    pauses=(Pause(first=before(40), until=before(10)),),
)


@pytest.mark.parametrize(
    ("due", "late"), [(before(50), 20), (before(40), 10), (before(30), 10), (before(10), 10),
        (before(9), 9), (before(1), 1), (MONDAY, 0)],
)  # fmt: skip
def test_a_goal_and_a_step_are_late_as_a_promise_is(due: dt.date, late: int) -> None:
    step = Milestone(id="m3hb", text="runbook", due=due)
    with_step = Goal(id="g4pz", title="Payroll", opened=before(60), milestones=(step,))
    dated = Goal(id="g7dv", title="Talk", opened=before(60), by=due)
    assert days_late(with_step, today=MONDAY, away=AWAY) == late
    assert days_late(dated, today=MONDAY, away=AWAY) == late
    assert late_step(with_step, today=MONDAY, away=AWAY) == (step if late else None)


def test_every_screen_counts_the_same_days() -> None:
    """What prep calls ten days late is ten days late on the list, on its sheet and on Monday."""
    step = Milestone(id="m3hb", text="runbook", due=before(30))
    goal = Goal(id="g4pz", title="Payroll", opened=before(60), milestones=(step,), known=True)
    dossier = Dossier(person=WHO, goals=(goal,), entries=(MeetingKey(date=before(5)),))
    brief = prepare(dossier, today=MONDAY, cover=Cover())
    listed = list_goals([dossier], today=MONDAY)
    monday = find_overdue([dossier], today=MONDAY, cover=Cover())
    sheet = show_goal({"alice": dossier}, "g4pz", today=MONDAY)
    assert [each.late for each in brief.screen.flags] == [10]
    assert listed.screen.flags["g4pz"].late == 10
    assert [each.days_late for each in monday.to_look_at if each.what == "step"] == [10]
    assert sheet.screen.away == AWAY
    asked = LookedFor(period=period_of(None, days=90, today=MONDAY))
    one = look_at(dossier, asked, today=MONDAY, cover=Cover())
    everyone = look_at_everyone([dossier], asked, today=MONDAY, cover=Cover())
    assert [each.says for each in one.goals] == [sheet.state.says]
    assert [each.state.says for each in everyone.goals] == [sheet.state.says]
    assert plain(say_says(ENGLISH, sheet.state.says)) == (
        '0 of 1 step; "runbook" is 10 days late. Smaller, or later? ooo move m3hb DATE'
    )


def test_who_is_back_and_not_met_since_has_nothing_to_look_at() -> None:
    goal = Goal(id="g4pz", title="Payroll", opened=before(60), by=before(50))
    mine = replace(goal, id="g7dv", mine=True)
    dossier = Dossier(person=replace(WHO, last_met=before(45)), goals=(goal, mine))
    found = find_overdue([dossier], today=MONDAY, cover=Cover()).to_look_at
    assert [(each.id, each.days_late) for each in found] == [("g7dv", 50)]
    brief = prepare(dossier, today=MONDAY, cover=Cover())
    assert not any(brief.screen.flags)


def test_readings_and_verdicts_are_due_as_many_days_later() -> None:
    goal = Goal(
        id="g4pz",
        title="Payroll",
        opened=before(45),
        indicator=Indicator(name="escalations"),
        review_every="2w",
    )
    assert reading_due(goal) == before(31)
    assert reading_due(goal, away=AWAY) == before(1)
    assert verdict_due(goal, away=AWAY) == before(45) + 72 * DAY
    assert readings_to_ask([goal], before(2), away=AWAY) == ()
    assert readings_to_ask([goal], before(1), away=AWAY) == (goal,)
    assert verdict_to_ask([goal], MONDAY) == goal
    assert verdict_to_ask([goal], MONDAY, away=AWAY) is None
    assert flags_of(goal, today=MONDAY).verdict
    assert not flags_of(goal, today=MONDAY, away=AWAY).verdict


def test_an_old_reading_is_judged_by_the_days_they_were_here() -> None:
    goal = Goal(
        title="x",
        opened=before(90),
        review_every="2w",
        indicator=Indicator(name="y", start=8, target=2),
        readings=(Reading(on=before(45), value=5),),
    )
    assert says(goal, "Alice", today=MONDAY).rule == "stale"
    assert says(goal, "Alice", today=MONDAY, away=AWAY).rule == "one-reading"


def test_the_line_is_level_over_a_leave() -> None:
    """Half of the days they were here is half of the way, however long they were away."""
    goal = Goal(
        title="x",
        opened=before(60),
        by=before(0) + 10 * DAY,
        indicator=Indicator(name="y", start=0, target=40),
        readings=(Reading(on=before(10), value=19),),
    )
    numbers = measured(goal, away=AWAY)
    assert numbers is not None
    assert numbers.line == pytest.approx(40 * 20 / 40, abs=1)
    assert numbers.days_ahead == pytest.approx(-1, abs=1)
    plain_numbers = measured(goal)
    assert plain_numbers is not None
    assert plain_numbers.line == pytest.approx(40 * 50 / 70)
    whole = (Away(before(100), MONDAY + 100 * DAY),)
    level = measured(goal, away=whole)
    assert level is not None
    assert level.line == 0


def test_the_line_is_drawn_level_from_the_day_before_a_leave_to_its_end() -> None:
    """A chart shows the line that the sentence beside it speaks of."""
    goal = Goal(
        title="x",
        opened=before(60),
        by=MONDAY + 10 * DAY,
        indicator=Indicator(name="y", start=0, target=40),
        readings=(Reading(on=before(10), value=19),),
    )

    def drawn(*away: Away) -> list[tuple[int, float]]:
        numbers = measured(goal, away=away)
        assert numbers is not None
        return [((MONDAY - day).days, round(value)) for day, value in numbers.drawn]

    assert drawn() == [(60, 0), (-10, 40)]
    assert drawn(*AWAY) == [(60, 0), (41, 19), (11, 19), (-10, 40)]
    assert drawn(Away(before(20))) == [(60, 0), (21, 40), (-10, 40)]
    assert drawn(Away(before(90), before(70))) == [(60, 0), (-10, 40)]
    undated = measured(replace(goal, by=None), away=AWAY)
    assert undated is not None
    assert undated.drawn == ()


def test_a_track_ends_later_and_is_not_long_ago() -> None:
    track = Goal(id="t5kq", title="x", kind="coaching", opened=before(60), sessions=6, cadence="1w")
    assert ends_on(track, away=AWAY) == before(60) + 72 * DAY
    held = tuple(MeetingKey(date=before(days), kind="coaching") for days in (50, 45, 42))
    course = Course(held=held)
    assert of_track(track, "Bruno", course, today=before(5)).rule == "long-ago"
    assert of_track(track, "Bruno", course, today=before(5), away=AWAY).rule == "no-measure"


@given(
    begun=st.integers(-60, 60),
    length=st.integers(1, 60),
    values=st.lists(st.integers(0, 10), max_size=7),
    review=st.sampled_from(["1w", "4w"]),
)
def test_a_leave_makes_nothing_late_that_was_not(
    begun: int, length: int, values: list[int], review: str
) -> None:
    """Whatever the leave: never more days late, never more due, and no date of it is refused."""
    leave = (Away(MONDAY + begun * DAY, MONDAY + (begun + length) * DAY),)
    goal = Goal(
        id="g4pz",
        title="x",
        opened=before(70),
        by=before(3),
        review_every=review,
        milestones=(Milestone(text="y", due=before(20)),),
        indicator=Indicator(name="z", start=8, target=2),
        readings=tuple(
            Reading(on=before(70 - 10 * number), value=value) for number, value in enumerate(values)
        ),
        evaluations=(Evaluation(on=before(50), verdict="keep"),),
    )
    here, there = flags_of(goal, today=MONDAY), flags_of(goal, today=MONDAY, away=leave)
    assert there.late <= here.late
    assert here.reading or not there.reading
    assert plain(say_says(ENGLISH, says(goal, "Alice", today=MONDAY, away=leave)))
