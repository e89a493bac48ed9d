import datetime as dt

import pytest

from ooo.core.growth.goal_words import Step, next_step, say_progress
from ooo.core.model import Goal, Indicator, Milestone, Reading

TODAY = dt.date(2026, 11, 23)
READINGS = (
    Reading(on=dt.date(2026, 11, 2), value=5),
    Reading(on=dt.date(2026, 10, 1), value=6.5),
)


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
    assert say_progress(goal) == said


def test_people_s_own_words_can_be_kept_from_a_goal() -> None:
    goal = Goal(title="Payroll", milestones=(Milestone(text="runbook"),))
    assert say_progress(goal, lambda _: "(hidden)") == "(hidden)"
    assert next_step(goal, today=TODAY, shown=lambda _: "(hidden)") == Step("(hidden)", "")


@pytest.mark.parametrize(
    ("goal", "step"),
    [
        (Goal(title="x"), Step("", "")),
        (Goal(title="x", by=dt.date(2027, 3, 31)), Step("", "by 31 Mar 2027")),
        (
            Goal(
                title="x",
                milestones=(
                    Milestone(text="done", due=dt.date(2026, 10, 1), done=dt.date(2026, 10, 1)),
                    Milestone(text="some day"),
                    Milestone(text="runbook", due=dt.date(2026, 11, 30)),
                ),
            ),
            Step("runbook", "due 30 Nov"),
        ),
        (
            Goal(title="x", milestones=(Milestone(text="runbook", due=TODAY),)),
            Step("runbook", "due 23 Nov"),
        ),
        (
            Goal(title="x", milestones=(Milestone(text="runbook", due=dt.date(2026, 11, 19)),)),
            Step("runbook", "LATE 4 days", is_late=True),
        ),
        (Goal(title="x", milestones=(Milestone(text="a\nb"),)), Step("a b", "")),
    ],
)
def test_the_next_step_is_the_nearest_milestone_not_reached(goal: Goal, step: Step) -> None:
    assert next_step(goal, today=TODAY) == step
