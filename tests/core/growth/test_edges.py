"""Every rule at its threshold, just under and just over it, and on one, two and three readings."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.growth.of_track import Course, Feedback, Tried, of_track
from ooo.core.growth.rules import Rule
from ooo.core.growth.says import says
from ooo.core.model import Goal, Indicator, MeetingKey, Milestone, Reading
from ooo.words.goals import say_says
from ooo.words.language import ENGLISH
from ooo.words.run import plain

TODAY = dt.date(2026, 11, 23)
OLD: tuple[tuple[int, float], ...] = ((20, 7), (10, 6))


def day(days_ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=days_ago)


def goal(
    *values: tuple[int, float],
    start: float | None = 8,
    target: float | None = 2,
    by: int | None = -200,
    opened: int = 100,
) -> Goal:
    """Give a goal with readings so many days ago; `by` and `opened` are days ago too."""
    return Goal(
        id="g4pz",
        title="Payroll",
        opened=day(opened),
        by=None if by is None else day(by),
        readings=tuple(Reading(on=day(ago), value=value) for ago, value in values),
        indicator=Indicator(name="calls", start=start, target=target),
    )


def rule(found: Goal) -> Rule:
    return says(found, "Alice", today=TODAY).rule


@pytest.mark.parametrize(("by", "passed"), [(-1, False), (0, False), (1, True)])
@pytest.mark.parametrize("readings", [1, 2, 3])
def test_a_date_has_passed_the_day_after_it(readings: int, by: int, *, passed: bool) -> None:
    values = (*OLD, (1, 5))[-readings:]
    assert (rule(goal(*values, by=by)) == "date-passed") is passed


@pytest.mark.parametrize(("age", "stale"), [(55, False), (56, False), (57, True)])
@pytest.mark.parametrize("readings", [1, 2, 3])
def test_a_reading_is_too_old_after_two_looks(readings: int, age: int, *, stale: bool) -> None:
    values = ((80, 7), (70, 6), (age, 5))[-readings:]
    assert (rule(goal(*values)) == "stale") is stale


@pytest.mark.parametrize("value", [7.9, 8, 8.1])
@pytest.mark.parametrize("readings", [1, 2, 3])
def test_without_a_target_nothing_is_better_or_worse(readings: int, value: float) -> None:
    values = (*OLD, (1, value))[-readings:]
    assert rule(goal(*values, target=None)) == "no-target"


@pytest.mark.parametrize(("value", "name"), [(8.9, "not-held"), (9, "held"), (9.1, "not-held")])
@pytest.mark.parametrize("readings", [1, 2, 3])
def test_what_is_to_hold_holds_at_its_number_alone(readings: int, value: float, name: str) -> None:
    values = (*OLD, (1, value))[-readings:]
    assert rule(goal(*values, start=9, target=9)) == name


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ((2,), "at-target"),
        ((1.9,), "at-target"),
        ((2.1,), "one-reading"),
        ((2, 2), "reached"),
        ((2.1, 2), "at-target"),
        ((2, 2.1), "two-readings"),
        ((3, 2, 2), "reached"),
        ((2, 2.1, 1.9), "at-target"),
        ((2, 2, 2.1), "ahead"),
    ],
)
def test_the_target_is_reached_by_two_readings_running(
    values: tuple[float, ...], name: str
) -> None:
    days = range(len(values) * 5, 0, -5)
    assert rule(goal(*zip(days, values, strict=True))) == name


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ((9,), "one-reading"),
        ((9, 9), "two-readings"),
        ((7, 8.1, 8.1), "worse"),
        ((7, 8, 8.1), "behind"),
        ((7, 8.1, 8), "behind"),
        ((7, 7.9, 8.1), "behind"),
    ],
)
def test_worse_is_behind_the_start_twice_running(values: tuple[float, ...], name: str) -> None:
    days = range(len(values) * 4, 0, -4)
    found = rule(goal(*zip(days, values, strict=True), by=-300))
    assert found in {name, "far-behind"} if name == "behind" else found == name


@pytest.mark.parametrize(
    ("last", "name"),
    [(6.1, "no-better"), (6, "no-better"), (5.9, "no-line")],
)
def test_no_better_is_no_later_one_better_than_the_first(last: float, name: str) -> None:
    assert rule(goal((28, 6), (14, 6.5), (0, last), by=None)) == name


@pytest.mark.parametrize("readings", [1, 2, 3])
def test_a_trend_needs_three_readings(readings: int) -> None:
    values = ((9, 7), (5, 6), (1, 5))[-readings:]
    names: list[Rule] = ["one-reading", "two-readings", "no-line"]
    assert rule(goal(*values, by=None)) == names[readings - 1]


@pytest.mark.parametrize(("due", "name"), [(-1, "steps"), (0, "steps"), (1, "step-late")])
def test_a_step_is_late_the_day_after_it(due: int, name: str) -> None:
    step = Milestone(id="m3hb", text="runbook", due=day(due))
    assert rule(replace(goal(), indicator=None, milestones=(step,))) == name


_NEEDS_THREE = {
    "worse",
    "ahead",
    "no-better",
    "up-and-down",
    "no-line",
    "far-behind",
    "behind",
    "on-line",
}


@given(
    readings=st.lists(
        st.tuples(st.integers(0, 90), st.integers(-20, 20).map(lambda each: each / 2)),
        max_size=8,
        unique_by=lambda pair: pair[0],
    ),
    start=st.none() | st.integers(-9, 9),
    target=st.none() | st.integers(-9, 9),
    by=st.none() | st.integers(-120, 30),
)
def test_a_sentence_never_says_more_than_its_readings_allow(
    readings: list[tuple[int, float]], start: int | None, target: int | None, by: int | None
) -> None:
    """No trend of two, no weeks of five, and the count is that of the readings there are."""
    found = goal(*readings, start=start, target=target, by=by)
    judged = says(found, "Alice", today=TODAY)
    sentence = plain(say_says(ENGLISH, judged))
    assert judged.readings == len(readings)
    assert judged.rule not in _NEEDS_THREE or len(readings) >= 3
    assert judged.rule != "reached" or len(readings) >= 2
    assert "each better" not in sentence or len(readings) >= 6
    assert not ("by" in sentence and "week" in sentence and "line" in sentence) or (
        len(readings) >= 6
    )


TRACK = Goal(
    id="t5kq",
    title="Angry callers",
    kind="coaching",
    opened=day(60),
    sessions=6,
    indicator=Indicator(name="calls", start=6, target=1),
    readings=(Reading(on=day(7), value=3),),
)
TELLS = Feedback(theirs=("it helped",))


def track(*days_ago: int, tried: str = "", feedback: tuple[Feedback, ...] = (TELLS,)) -> Rule:
    held = tuple(MeetingKey(date=day(ago), kind="coaching") for ago in days_ago)
    results = tuple(Tried(on=TODAY, text="x", tried=each == "y") for each in tried)
    course = Course(held=held, tried=results, feedback=feedback)
    return of_track(TRACK, "Bruno", course, today=TODAY).rule


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (track(), "no-session"),
        (track(7), "few-sessions"),
        (track(8, 7), "few-sessions"),
        (track(9, 8, 7), "one-reading"),
        (track(9, 8, 14), "one-reading"),
        (track(9, 8, 15), "long-ago"),
        (track(11, 10, 9, 8, 7), "one-reading"),
        (track(12, 11, 10, 9, 8, 7), "all-sessions"),
        (track(13, 12, 11, 10, 9, 8, 7), "all-sessions"),
        (track(9, 8, 7, tried="nn"), "one-reading"),
        (track(9, 8, 7, tried="nyy"), "one-reading"),
        (track(9, 8, 7, tried="nny"), "not-tried"),
        (track(9, 8, 7, tried="nnyy"), "one-reading"),
        (track(9, 8, 7, feedback=(TELLS, Feedback())), "one-reading"),
        (track(9, 8, 7, feedback=(Feedback(),)), "one-reading"),
        (track(9, 8, 7, feedback=(Feedback(), Feedback())), "unheard"),
        (track(9, 8, 7, feedback=(Feedback(useful=1), Feedback(useful=1))), "one-reading"),
        (track(9, 8, 7, feedback=tuple(Feedback(useful=n) for n in (2, 5, 2))), "little-use"),
        (track(9, 8, 7, feedback=tuple(Feedback(useful=n) for n in (2, 5, 3))), "one-reading"),
        (track(9, 8, 7, feedback=tuple(Feedback(useful=n) for n in (1, 1, 3, 3))), "one-reading"),
    ],
)
def test_every_rule_of_a_track_begins_at_its_count(found: Rule, name: Rule) -> None:
    assert found == name
