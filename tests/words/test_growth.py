"""Where a goal stands and its next step, in words."""

import datetime as dt

import pytest

from ooo.core.model import Goal, Indicator, Milestone, Reading
from ooo.words.discreet import hidden
from ooo.words.growth import next_step, say_goal, say_progress
from ooo.words.language import ENGLISH
from ooo.words.run import Runs, plain

TODAY = dt.date(2026, 11, 23)
READINGS = (
    Reading(on=dt.date(2026, 11, 2), value=5),
    Reading(on=dt.date(2026, 10, 1), value=6.5),
)


def discreet(runs: Runs) -> str:
    return plain([hidden(run, ENGLISH) for run in runs])


@pytest.mark.parametrize(
    ("indicator", "readings", "said"),
    [
        (None, READINGS, "Payroll alone"),
        (
            Indicator(name="calls a month", start=8, target=2),
            READINGS,
            "Calls a month 8 → 5, target 2",
        ),
        (Indicator(name="calls", start=8), (), "Calls 8"),
        (Indicator(name="calls", target=2), (), "Calls, target 2"),
        (Indicator(name="calls"), READINGS, "Calls 6.5 → 5"),
    ],
)
def test_a_goal_says_where_it_stands(
    indicator: Indicator | None, readings: tuple[Reading, ...], said: str
) -> None:
    """The first and the newest measure, whatever the order of the file."""
    goal = Goal(title="Payroll\nalone", indicator=indicator, readings=readings)
    assert plain(say_progress(ENGLISH, goal)) == said


def test_people_s_own_words_can_be_kept_from_a_goal() -> None:
    goal = Goal(title="Payroll", milestones=(Milestone(text="runbook"),))
    assert discreet(say_progress(ENGLISH, goal)) == "(hidden)"
    words, due = next_step(ENGLISH, goal, today=TODAY)
    assert (discreet(words), due) == ("(hidden)", ())
    measured = Goal(title="x", indicator=Indicator(name="calls", start=8, target=2))
    assert discreet(say_progress(ENGLISH, measured)) == "(hidden) 8, target 2"


@pytest.mark.parametrize(
    ("goal", "words", "due", "meanings"),
    [
        (Goal(title="x"), "", "", set()),
        (Goal(title="x", by=dt.date(2027, 3, 31)), "", "by 31 Mar 2027", {"aside"}),
        (
            Goal(
                title="x",
                milestones=(
                    Milestone(text="done", due=dt.date(2026, 10, 1), done=dt.date(2026, 10, 1)),
                    Milestone(text="some day"),
                    Milestone(text="runbook", due=dt.date(2026, 11, 30)),
                ),
            ),
            "runbook",
            "due 30 Nov",
            {"aside"},
        ),
        (
            Goal(title="x", milestones=(Milestone(text="runbook", due=TODAY),)),
            "runbook",
            "due 23 Nov",
            {"aside"},
        ),
        (
            Goal(title="x", milestones=(Milestone(text="runbook", due=dt.date(2026, 11, 19)),)),
            "runbook",
            "due 19 Nov",
            {"aside"},
        ),
        (Goal(title="x", milestones=(Milestone(text="a\nb"),)), "a b", "", set()),
    ],
)
def test_the_next_step_is_the_nearest_milestone_not_reached(
    goal: Goal, words: str, due: str, meanings: set[str]
) -> None:
    step, when = next_step(ENGLISH, goal, today=TODAY)
    assert (plain(step), plain(when)) == (words, due)
    assert {run.meaning for run in when} == meanings


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        (Goal(title="Payroll"), "Payroll"),
        (Goal(title="Payroll", by=dt.date(2027, 3, 31)), "Payroll · by 31 Mar 2027"),
        (Goal(title="Payroll", milestones=(Milestone(text="runbook"),)), "Payroll · runbook"),
        (
            Goal(title="Payroll", milestones=(Milestone(text="runbook", due=TODAY),)),
            "Payroll · runbook due 23 Nov",
        ),
    ],
)
def test_a_goal_and_its_next_step_stand_side_by_side(goal: Goal, said: str) -> None:
    assert plain(say_goal(ENGLISH, goal, today=TODAY)) == said
