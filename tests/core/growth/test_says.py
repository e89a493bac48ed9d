"""What may be said of a goal: every rule at its threshold, and on both sides of it."""

import datetime as dt
from collections.abc import Iterable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.growth.says import says
from ooo.core.growth.sentence import Says
from ooo.core.model import Goal, Indicator, Milestone, Reading
from ooo.words.goals import say_says
from ooo.words.language import ENGLISH
from ooo.words.run import plain

TODAY = dt.date(2026, 11, 23)
OPENED = dt.date(2026, 9, 1)
BY = dt.date(2027, 3, 31)


def day(days_ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=days_ago)


def goal(
    *values: tuple[int, float],
    start: float | None = 8,
    target: float | None = 2,
    opened: dt.date | None = OPENED,
    by: dt.date | None = BY,
    steps: tuple[Milestone, ...] = (),
) -> Goal:
    """Give a measured goal whose readings are so many days ago."""
    return Goal(
        id="g4pz",
        title="Payroll",
        opened=opened,
        by=by,
        milestones=steps,
        readings=tuple(Reading(on=day(ago), value=value) for ago, value in values),
        indicator=Indicator(name="calls", start=start, target=target),
    )


def said(found: Goal, today: dt.date = TODAY) -> tuple[str, str]:
    judged = says(found, "Alice", today=today)
    return judged.rule, plain(say_says(ENGLISH, judged))


def rule(found: Goal, today: dt.date = TODAY) -> str:
    return says(found, "Alice", today=today).rule


STEP = Milestone(id="m3hb", text="runbook", due=dt.date(2026, 11, 30))


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (
            (),
            "No measure and no step yet. Ask Alice: what would we both see if it worked?",
        ),
        (
            (replace(STEP, done=OPENED),),
            "Its step is done. Say it, then: ooo done g4pz",
        ),
        (
            (replace(STEP, done=OPENED), replace(STEP, done=TODAY)),
            "All 2 steps are done. Say it, then: ooo done g4pz",
        ),
        (
            (replace(STEP, due=day(1)),),
            '0 of 1 step; "runbook" is 1 day late. Smaller, or later? ooo move m3hb DATE',
        ),
        (
            (replace(STEP, due=day(14)), replace(STEP, done=OPENED)),
            '1 of 2 steps; "runbook" is 2 weeks late. Smaller, or later? ooo move m3hb DATE',
        ),
        (
            (replace(STEP, due=TODAY),),
            "0 of 1 step, none late; next: runbook, due 23 Nov.",
        ),
        (
            (replace(STEP, due=None), replace(STEP, dropped=TODAY)),
            "0 of 1 step, none late; next: runbook.",
        ),
        (
            (replace(STEP, dropped=TODAY),),
            "No measure and no step yet. Ask Alice: what would we both see if it worked?",
        ),
    ],
)
def test_a_goal_without_a_number_is_judged_by_its_steps(
    steps: tuple[Milestone, ...], expected: str
) -> None:
    found = Goal(id="g4pz", title="Payroll", opened=OPENED, by=BY, milestones=steps)
    assert said(found)[1] == expected


@pytest.mark.parametrize(
    ("found", "name", "expected"),
    [
        (
            goal(opened=TODAY),
            "first-due",
            "Opened today; first reading due 21 Dec. ooo goal g4pz NUMBER",
        ),
        (
            goal(opened=day(-1)),
            "first-due",
            "First reading due 22 Dec. ooo goal g4pz NUMBER",
        ),
        (
            goal(opened=day(28)),
            "first-due",
            "Opened 4 weeks ago; first reading due 23 Nov. ooo goal g4pz NUMBER",
        ),
        (
            goal(opened=day(29)),
            "no-reading",
            "No reading yet, 4 weeks after it was opened. ooo goal g4pz NUMBER",
        ),
        (goal(opened=None), "no-reading", "No reading yet. ooo goal g4pz NUMBER"),
        (
            goal((1, 5), by=day(1)),
            "date-passed",
            "Its date passed 1 day ago, at 5 (target 2). Decide together: adjust, stop or done.",
        ),
        (
            goal((1, 5), by=day(21), target=None),
            "date-passed",
            "Its date passed 3 weeks ago, at 5. Decide together: adjust, stop or done.",
        ),
        (
            goal((57, 8)),
            "stale",
            (
                "The last reading is 8 weeks old (8 on 27 Sep): too old to judge. "
                "Ask for one: ooo goal g4pz NUMBER"
            ),
        ),
        (goal((56, 8)), "one-reading", "Too early to tell: 1 reading (8 on 28 Sep)."),
        (
            goal((1, 5), target=None),
            "no-target",
            (
                "5 on 22 Nov, 3 below the start (8). Without a target there is no better or worse. "
                "ooo goal g4pz --to NUMBER"
            ),
        ),
        (
            goal((1, 8.5), target=None),
            "no-target",
            (
                "8.5 on 22 Nov, 0.5 above the start (8). "
                "Without a target there is no better or worse. ooo goal g4pz --to NUMBER"
            ),
        ),
        (
            goal((1, 8), target=None, start=None),
            "no-target",
            (
                "8 on 22 Nov, as at the start. Without a target there is no better or worse. "
                "ooo goal g4pz --to NUMBER"
            ),
        ),
        (goal((1, 9), start=9, target=9), "held", "Held at 9 (1 reading)."),
        (
            goal((9, 9), (1, 8), start=9, target=9),
            "not-held",
            "8 on 22 Nov; it was to hold at 9 (2 readings). Ask Alice what changed.",
        ),
        (
            goal((9, 2), (1, 1)),
            "reached",
            (
                "Reached twice running (2, 1; target 2), 18 weeks before its date. "
                "Say it, then: ooo done g4pz"
            ),
        ),
        (
            goal((9, 2), (1, 2), by=day(1)),
            "reached",
            "Reached twice running (2, 2; target 2). Say it, then: ooo done g4pz",
        ),
        (
            goal((9, 3), (1, 2)),
            "at-target",
            (
                "At the target for the first time (2 on 22 Nov). "
                "Say it; one more reading before you call it reached."
            ),
        ),
        (
            goal((20, 2), (9, 3), (1, 2)),
            "at-target",
            (
                "At the target again (2 on 22 Nov). "
                "Say it; one more reading before you call it reached."
            ),
        ),
        (
            goal((9, 8), (1, 5)),
            "two-readings",
            "Too early for a trend: 2 readings, 8 \u2192 5, the right way.",
        ),
        (
            goal((9, 5), (1, 6)),
            "two-readings",
            "Too early for a trend: 2 readings, 5 \u2192 6, the wrong way.",
        ),
        (
            goal((9, 5), (1, 5)),
            "two-readings",
            "Too early for a trend: 2 readings, 5 \u2192 5, no change.",
        ),
        (
            goal((40, 8), (20, 9), (1, 10)),
            "worse",
            (
                "Worse than at the start, twice running (9, 10; start 8). "
                "Ask what changed, then adjust or stop."
            ),
        ),
        (
            goal((50, 8), (35, 7), (21, 5)),
            "ahead",
            "Ahead: 5 on 2 Nov, 6.2 on the line (3 readings). Say it; ask Alice what comes next.",
        ),
        (
            goal((40, 2), (20, 2), (1, 1), start=1, target=4, by=None),
            "no-better",
            (
                "No better in 3 readings over 6 weeks (2, 2, 1). "
                "Ask what stands in the way: ooo add WHO blocker: TEXT"
            ),
        ),
        (
            goal((50, 8), (40, 3), (30, 7), (20, 3.5), (1, 6), by=None),
            "up-and-down",
            (
                "Up and down (8, 3, 7, 3.5, 6): one reading says little. "
                "Compare a good week with a bad one."
            ),
        ),
        (
            goal((50, 8), (40, 7), (27, 6.5), by=None),
            "no-line",
            (
                "6.5 on 27 Oct, 25 % of the way from 8 to 2 (3 readings). No date, so no line. "
                "ooo move g4pz DATE"
            ),
        ),
        (
            goal((12, 8.5), (5, 8), (1, 8.5), by=None),
            "no-line",
            "8.5 on 22 Nov, from 8 to 2 (3 readings). No date, so no line. ooo move g4pz DATE",
        ),
        (
            goal((13, 7.5), (5, 7.6), (1, 7.5), by=dt.date(2026, 12, 31)),
            "far-behind",
            (
                "Far behind: 7.5 on 22 Nov, 3.9 on the line (3 readings). "
                "A smaller target, a later date, or stop."
            ),
        ),
        (
            goal((50, 8), (30, 7.5), (1, 6.5)),
            "behind",
            (
                "Behind: 6.5 on 22 Nov, 5.7 on the line (3 readings). "
                "Ask Alice what would make it one better by next time."
            ),
        ),
        (
            goal((50, 8), (30, 7), (1, 6)),
            "on-line",
            "On its line: 6 on 22 Nov, 5.7 on the line (3 readings).",
        ),
    ],
)
def test_the_first_rule_that_fits_is_said(found: Goal, name: str, expected: str) -> None:
    assert said(found) == (name, expected)


@pytest.mark.parametrize(
    ("closed", "outcome", "expected"),
    [
        (TODAY, "reached", "Reached on 23 Nov."),
        (OPENED, "stopped", "Stopped on 1 Sep."),
        (OPENED, "changed", "Closed on 1 Sep."),
        (None, "reached", "Reached."),
        (None, "stopped", "Stopped."),
        (None, "changed", "Closed."),
    ],
)
def test_a_closed_goal_is_judged_no_more(
    closed: dt.date | None, outcome: str, expected: str
) -> None:
    found = replace(goal((1, 9)), closed=closed, outcome=outcome)
    assert said(found) == ("closed", expected)


def test_a_goal_of_mine_asks_myself() -> None:
    found = Goal(title="x", mine=True)
    assert "Ask yourself: what" in said(found)[1]


def with_gap(points: float) -> Goal:
    """Give a goal whose last reading is so many points of the way before its line.

    The line of 100 days goes from 0 to 100, and stands at 50 today.
    """
    return goal(
        (40, 0.5),
        (20, 0.7),
        (0, 50 + points),
        start=0,
        target=100,
        opened=day(50),
        by=TODAY + dt.timedelta(days=50),
    )


@pytest.mark.parametrize(
    ("points", "name"),
    [
        (10.01, "ahead"),
        (10, "on-line"),
        (9.99, "on-line"),
        (0, "on-line"),
        (-9.99, "on-line"),
        (-10, "on-line"),
        (-10.01, "behind"),
        (-33, "behind"),
        (-33.01, "far-behind"),
    ],
)
def test_ahead_and_behind_begin_behind_their_points(points: float, name: str) -> None:
    assert rule(with_gap(points)) == name


def test_whole_numbers_differ_from_the_line_by_a_whole_one_or_not_at_all() -> None:
    """The line of ten days says 4.5: neither 4 nor 5 is away from it."""
    line = partial(goal, start=0, target=9, opened=day(5), by=TODAY + dt.timedelta(days=5))
    assert rule(line((4, 1), (3, 1), (0, 5))) == "on-line"
    assert rule(line((4, 1), (3, 1), (0, 6))) == "ahead"
    assert rule(line((4, 0.5), (3, 1), (0, 5.5))) == "ahead"


@pytest.mark.parametrize(("days", "name"), [(14, "no-better"), (13, "on-line")])
def test_no_better_needs_two_weeks(days: int, name: str) -> None:
    by = TODAY + dt.timedelta(days=1000)
    found = goal((days, 7), (5, 7), (0, 7), opened=day(200), by=by, start=8, target=2)
    assert rule(found) == name


def test_one_better_reading_of_the_last_three_is_a_better_one() -> None:
    by = TODAY + dt.timedelta(days=1000)
    found = goal((30, 7), (15, 6), (0, 7), opened=day(200), by=by)
    assert rule(found) == "on-line"


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ((8, 5, 8, 5, 7), "up-and-down"),
        ((8, 5.1, 7.9, 5.1, 7), "no-line"),  # the spread is under half of the way
        ((8, 5, 8, 5, 6.5), "no-line"),  # the net is half of the spread
        ((8, 7, 6, 7, 5), "no-line"),  # so it is here
        ((8, 5, 8, 5), "no-line"),
    ],
)
def test_up_and_down_needs_five_readings_turns_and_room(
    values: tuple[float, ...], name: str
) -> None:
    days = range(len(values) * 3, 0, -3)
    found = goal(*zip(days, values, strict=True), by=None)
    assert rule(found) in {name, "no-better"} if name == "no-line" else rule(found) == name


@pytest.mark.parametrize(("readings", "weeks"), [(5, False), (6, True)])
def test_weeks_are_told_from_six_readings_on(readings: int, *, weeks: bool) -> None:
    values = [(40 - 5 * at, 8 - at / 2) for at in range(readings)]
    found = goal(*values, by=dt.date(2027, 10, 31))
    name, sentence = said(found)
    assert name == "ahead"
    assert ("weeks" in sentence) is weeks


def test_six_readings_each_better_than_the_last_are_called_so() -> None:
    values = [(40 - 5 * at, 8 - at / 2) for at in range(6)]
    found = goal(*values, by=dt.date(2027, 10, 31))
    assert "6 readings, each better than the last." in said(found)[1]
    stalled = goal(*values[:-1], (15, 6), by=dt.date(2027, 10, 31))
    assert "each better" not in said(stalled)[1]


def test_the_line_bends_at_steps_that_have_a_number() -> None:
    bend = Milestone(text="half", due=day(0), value=3)
    straight, bent = with_gap(0), replace(with_gap(0), milestones=(bend,))
    assert rule(straight) == "on-line"
    assert rule(bent) == "ahead"
    for dropped in (replace(bend, dropped=TODAY), replace(bend, due=day(60))):
        assert rule(replace(straight, milestones=(dropped,))) == "on-line"


READINGS = st.lists(
    st.tuples(st.integers(0, 80), st.integers(-40, 40).map(lambda each: each / 2)),
    max_size=8,
    unique_by=lambda pair: pair[0],
)


def mirrored(found: Goal) -> Goal:
    """Give the same goal with every number turned round."""
    indicator = found.indicator
    assert indicator is not None

    def turned(value: float | None) -> float | None:
        return None if value is None else -value

    return replace(
        found,
        readings=tuple(replace(each, value=-each.value) for each in found.readings),
        milestones=tuple(replace(each, value=turned(each.value)) for each in found.milestones),
        indicator=replace(
            indicator, start=turned(indicator.start), target=turned(indicator.target)
        ),
    )


@given(
    readings=READINGS,
    start=st.none() | st.integers(-9, 9),
    target=st.integers(-9, 9),
    by=st.none() | st.integers(-30, 120),
    step=st.none() | st.integers(-9, 9),
)
def test_a_goal_that_goes_down_is_told_as_its_mirror_image_that_goes_up(
    readings: list[tuple[int, float]],
    start: int | None,
    target: int,
    by: int | None,
    step: int | None,
) -> None:
    found = goal(
        *readings,
        start=start,
        target=target,
        opened=day(60),
        by=None if by is None else TODAY + dt.timedelta(days=by),
        steps=(Milestone(text="half", due=TODAY, value=step),),
    )
    one, other = (says(each, "Alice", today=TODAY) for each in (found, mirrored(found)))
    assert (one.rule, one.next, one.readings) == (other.rule, other.next, other.readings)
    assert templates(one) == templates(other)
    numbers = plain(ENGLISH.saying(one.sentence))
    assert numbers.replace("-", "") == plain(ENGLISH.saying(other.sentence)).replace("-", "")


def templates(found: Says) -> Iterable[str]:
    return (found.sentence.template, found.next.template)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (178, "25 weeks"),
        (179, "6 months"),
        (270, "9 months"),
    ],
)
def test_a_span_is_told_in_the_unit_that_one_would_say(days: int, expected: str) -> None:
    found = goal((days, 8))
    sentence = said(replace(found, review_every="1d"))[1]
    assert f"is {expected} old" in sentence if days > 2 else True
