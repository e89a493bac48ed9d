"""Goals at the edges: what is due, what is asked and named, and what a hand may have written."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.capture.goal import NotAGoal, NotANumber, UnclearNumber, parse_number, read_goal
from ooo.core.dossier import Dossier, Held
from ooo.core.growth.add_step import add_step
from ooo.core.growth.asked import readings_to_ask, verdict_to_ask
from ooo.core.growth.due import is_now, late_step, reading_due, verdict_due
from ooo.core.growth.goal import show_goal
from ooo.core.growth.goals import list_goals
from ooo.core.growth.judged import flags_of, is_urgent
from ooo.core.growth.named import AlreadyClosed, NotClosed, apart, find_goal
from ooo.core.growth.open_goal import open_goal
from ooo.core.growth.progress import ends_on, measured
from ooo.core.growth.put_right import NotRightOfAGoal, find_grown, put_goal_right
from ooo.core.growth.read_goal import read_goal as look_at_goal
from ooo.core.growth.settings import GoalSettings, NoMeasure, set_goal
from ooo.core.growth.told import Told, read_about, takes
from ooo.core.log.entry import Entry, Said
from ooo.core.log.looked import CannotBeTold, look_at_goals
from ooo.core.log.template.lines import TemplateRow
from ooo.core.model import (
    Autonomy,
    Booking,
    Commitment,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Milestone,
    Note,
    Person,
    Point,
    Reading,
)
from ooo.core.monday.look_at import find_to_look_at
from ooo.core.prep.say_it import say_it
from ooo.core.records.done import done
from ooo.core.records.drop import drop
from ooo.core.records.ids import AmbiguousId, UnknownId
from ooo.core.records.live import TwoBearId
from ooo.core.records.move import move
from ooo.core.records.reopen import reopen
from ooo.core.records.right import Right
from ooo.core.rhythm.meetings import StillToCome
from ooo.core.rhythm.presence import Whom
from tests.harness import fix_of

TODAY = dt.date(2026, 11, 23)
BOB = Person(slug="bob", name="Bob")
ALICE = Person(slug="alice", name="Alice Martin")
CALLS = Indicator(name="calls", start=8, target=2)


def day(days_ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=days_ago)


def held(*goals: Goal, **more: tuple[Point, ...]) -> Held:
    dossier = Dossier(person=ALICE, goals=goals, **more)  # type: ignore[arg-type]
    return Held({"alice": dossier}, frozenset())


@pytest.mark.parametrize(
    "line", ["Nuits: appels de 8 à 2", "Nuits : appels, de 8 à 2", "Nuits : appels; from 8 to 2"]
)
def test_a_measure_ends_before_its_numbers_whatever_parts_them(line: str) -> None:
    """French puts a blank before the colon, and people a comma before the numbers."""
    goal = read_goal(line, today=TODAY).goal
    assert (goal.title, goal.indicator) == ("Nuits", Indicator(name="appels", start=8, target=2))


def test_a_reading_is_due_after_the_last_one_else_after_the_opening() -> None:
    goal = Goal(title="x", indicator=CALLS, opened=day(28))
    assert reading_due(goal) == TODAY
    assert reading_due(replace(goal, readings=(Reading(on=day(7), value=8),))) == day(-21)
    assert reading_due(replace(goal, review_every="1w")) == day(21)
    assert reading_due(replace(goal, review_every="often")) == TODAY
    assert reading_due(replace(goal, opened=None)) == dt.date.min
    assert reading_due(replace(goal, opened=dt.date.max)) == dt.date.max
    assert reading_due(replace(goal, closed=TODAY)) is None
    assert reading_due(replace(goal, indicator=None)) is None


def test_a_verdict_is_due_at_every_third_look() -> None:
    goal = Goal(title="x", opened=day(84))
    assert verdict_due(goal) == TODAY
    judged = (Evaluation(on=day(14), verdict="keep"),)
    assert verdict_due(replace(goal, evaluations=judged)) == day(-70)
    assert verdict_due(replace(goal, opened=None)) is None
    assert verdict_due(replace(goal, closed=TODAY)) is None
    assert verdict_due(replace(goal, kind="coaching", cadence="1w")) == day(63)


def test_a_log_asks_for_two_readings_and_one_verdict_at_most() -> None:
    goals = [
        Goal(id=f"g{at}", title="x", indicator=CALLS, opened=day(at)) for at in (90, 40, 30, 28, 27)
    ]
    assert [each.id for each in readings_to_ask(goals, TODAY)] == ["g90", "g40"]
    found = verdict_to_ask(goals, TODAY)
    assert found is not None
    assert found.id == "g90"
    assert readings_to_ask([replace(goals[0], sensitive=True)], TODAY) == ()
    assert readings_to_ask([replace(goals[0], kind="coaching")], TODAY) == ()
    assert readings_to_ask([replace(goals[0], id="")], TODAY) == ()
    assert readings_to_ask([replace(goals[0], opened=TODAY)], TODAY) == ()
    assert verdict_to_ask(goals[1:], TODAY) is None


def test_what_asks_for_a_verdict_at_once_is_asked_about_first_and_once() -> None:
    """Two readings behind the start, in a goal that is four weeks old."""
    worse = Goal(
        id="g2bd",
        title="x",
        indicator=CALLS,
        opened=day(28),
        by=day(-200),
        readings=(
            Reading(on=day(20), value=8),
            Reading(on=day(10), value=9),
            Reading(on=day(5), value=10),
        ),
    )
    old = Goal(id="g9ld", title="y", opened=day(100))
    assert is_urgent(worse, TODAY)
    found = verdict_to_ask([old, worse], TODAY)
    assert found == worse
    judged = replace(worse, evaluations=(Evaluation(on=day(5), verdict="adjust"),))
    assert not is_urgent(judged, TODAY)
    assert is_urgent(replace(judged, by=day(1)), TODAY)
    assert not is_urgent(replace(worse, closed=TODAY), TODAY)
    assert flags_of(judged, today=TODAY).verdict is False
    assert not flags_of(replace(worse, closed=TODAY, by=day(3)), today=TODAY)


def test_now_is_six_weeks_unless_it_is_written() -> None:
    assert is_now(Goal(title="x", by=day(-42)), today=TODAY)
    assert not is_now(Goal(title="x", by=day(-43)), today=TODAY)
    assert not is_now(Goal(title="x"), today=TODAY)
    assert is_now(Goal(title="x", horizon="short"), today=TODAY)
    assert not is_now(Goal(title="x", horizon="medium", by=TODAY), today=TODAY)


def test_a_step_without_a_day_is_never_late() -> None:
    steps = (Milestone(text="some day"), Milestone(text="then", due=day(1)))
    goal = Goal(title="x", milestones=steps)
    late = late_step(goal, today=TODAY)
    assert late == steps[1]
    assert flags_of(replace(goal, by=day(3)), today=TODAY).late == 3


def test_there_is_no_line_without_two_days_and_two_numbers() -> None:
    goal = Goal(title="x", indicator=CALLS, opened=day(10), by=day(-10))
    numbers = measured(goal)
    assert numbers is not None
    assert (numbers.last, numbers.part, numbers.gap, numbers.is_best) == (None, None, None, False)
    assert numbers.days_ahead is None
    assert len(numbers.bends) == 2
    for less in (
        replace(goal, opened=None),
        replace(goal, by=None),
        replace(goal, by=day(10)),
        replace(goal, indicator=replace(CALLS, target=None)),
    ):
        lineless = measured(less)
        assert lineless is not None
        assert lineless.bends == ()
    assert not replace(numbers, target=None).is_at_target(2)


def test_the_line_is_level_before_it_begins_and_after_it_ends() -> None:
    goal = Goal(title="x", indicator=CALLS, opened=day(10), by=day(5))
    before = measured(replace(goal, readings=(Reading(on=day(20), value=7),)))
    after = measured(replace(goal, readings=(Reading(on=day(1), value=7),)))
    assert before is not None
    assert after is not None
    assert (before.line, after.line) == (8, 2)
    beyond = replace(goal, readings=(Reading(on=day(6), value=12),))
    numbers = measured(beyond)
    assert numbers is not None
    assert numbers.days_ahead is None


def test_a_track_ends_with_its_sessions() -> None:
    track = Goal(title="x", kind="coaching", opened=day(0), sessions=6)
    assert ends_on(track) == day(-42)
    assert ends_on(replace(track, cadence="2w")) == day(-84)
    assert ends_on(replace(track, sessions=0)) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5 quieter week", Told(value=5, words="quieter week")),
        ("5, quieter", Told(value=5, words="quieter")),
        ("3,5", Told(value=3.5)),
        ("60 % of all", Told(value=60, words="of all")),
        ("60% of all", Told(value=60, words="of all")),
        ("-2", Told(value=-2)),
        ("adjust: too wide", Told(verdict="adjust", words="too wide")),
        ("Arrêter", Told(verdict="stop")),
        ("garder, tel quel", Told(verdict="keep", words="tel quel")),
        ("2 too wide", Told(value=2, words="too wide")),
        ("blah", None),
        ("", None),
    ],
)
def test_what_is_told_behind_an_id_is_a_reading_or_a_verdict(text: str, told: Told | None) -> None:
    assert read_about(text) == told


def test_where_a_verdict_is_asked_for_its_number_is_one() -> None:
    assert read_about("2 too wide", numbered=True) == Told(verdict="adjust", words="too wide")
    assert read_about("keep", numbered=True) == Told(verdict="keep")
    assert read_about("5", numbered=True) is None


def test_readings_are_taken_of_open_and_reached_goals_verdicts_of_open_ones() -> None:
    goal = Goal(title="x", indicator=CALLS)
    reached, stopped = (replace(goal, closed=TODAY, outcome=how) for how in ("reached", "stopped"))
    reading, verdict = Told(value=5), Told(verdict="keep")
    assert [takes(each, reading) for each in (goal, reached, stopped)] == [True, True, False]
    assert [takes(each, verdict) for each in (goal, reached, stopped)] == [True, False, False]
    assert not takes(Goal(title="x"), reading)


@pytest.mark.parametrize("text", ["", "12", "+dev x", "x +sensitve", "x by 03/12"])
def test_what_opens_no_goal_is_refused(text: str) -> None:
    with pytest.raises(NotAGoal):
        read_goal(text, today=TODAY)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("1,000", "Write 1000 or 1."),
        ("-12,500", "Write -12500 or -12.5."),
        ("12 000", "Write 12000 or 12, 000."),
        ("1 250 000", "Write 1250000 or 1, 250 000."),
    ],
)
def test_thousands_that_may_be_something_else_are_refused(typed: str, offered: str) -> None:
    """A comma parts thousands in English and decimals in French; a blank may part a note."""
    with pytest.raises(UnclearNumber) as refused:
        parse_number(typed)
    assert fix_of(refused.value) == offered
    assert read_about(typed) is None
    if "," in typed:
        with pytest.raises(NotAGoal, match="more than one way"):
            read_goal(f"Revenue: sales from 5 to {typed}", today=TODAY)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("0,125", 0.125),
        ("2.125", 2.125),
        ("12,5", 12.5),
        ("12\u202f500,5", 12500.5),
        ("1000", 1000),
    ],
)
def test_a_number_that_can_be_read_in_one_way_is_taken(typed: str, value: float) -> None:
    assert parse_number(typed) == value
    assert read_about(f"{typed}; so far") == Told(value=value, words="so far")


def test_in_a_line_that_opens_a_goal_blanks_part_thousands() -> None:
    goal = read_goal("Ventes : chiffre de 12 000 \u00e0 18\u00a0500,5", today=TODAY).goal
    assert goal.indicator == Indicator(name="chiffre", start=12000, target=18500.5)
    assert read_about("5 30 calls") == Told(value=5, words="30 calls")
    with pytest.raises(NotANumber):
        parse_number("1,000,000")


def test_a_number_has_digits() -> None:
    assert parse_number(" \u22122,5 ") == -2.5
    with pytest.raises(NotANumber):
        parse_number("five")


def test_an_id_or_its_beginning_names_a_goal_a_step_or_a_record() -> None:
    step = Milestone(id="m3hb", text="runbook")
    goal = Goal(id="g4pz", title="x", milestones=(step, Milestone(text="later")))
    closed = Goal(id="g4xx", title="y", closed=TODAY, outcome="reached")
    found = held(goal, closed, Goal(title="z"))
    records, grown = apart(found.dossiers, ["g4", "k7mx", "m3hb", "nope"], {"k7mx"})
    assert records == ["k7mx", "nope"]
    assert [each.id for each in grown] == ["g4pz", "m3hb"]
    with pytest.raises(AlreadyClosed):
        apart(found.dossiers, ["g4xx"], ())
    with pytest.raises(NotClosed):
        apart(found.dossiers, ["g4pz"], (), is_open=False)
    with pytest.raises(AmbiguousId):
        apart(found.dossiers, ["g4"], {"g4zz"})
    with pytest.raises(TwoBearId):
        apart(found.dossiers, ["g4pz"], {"g4pz"})
    with pytest.raises(TwoBearId):
        find_goal(held(goal, goal).dossiers, "g4pz")
    assert find_goal(found.dossiers, "m3hb") is None
    undated = replace(closed, closed=None)
    with pytest.raises(AlreadyClosed) as refused:
        apart(held(undated).dossiers, ["g4xx"], ())
    assert "since" not in refused.value.says


def test_a_goal_and_its_step_are_closed_in_one_command() -> None:
    step = Milestone(id="m3hb", text="runbook")
    goal = Goal(id="g4pz", title="x", milestones=(step, Milestone(id="m4hb", text="run")))
    now = held(goal)
    finished = done(now, ["m3hb", "g4pz"], today=TODAY)
    (after,) = finished.dossiers["alice"].goals
    assert (after.closed, after.outcome) == (TODAY, "reached")
    assert [each.done for each in after.milestones] == [TODAY, None]
    assert [each.how for each in finished.answer.grown] == ["done", "reached"]
    dropped = drop(now, ["m3hb"], today=TODAY, why="too big")
    (after,) = dropped.dossiers["alice"].goals
    assert after.milestones[0] == replace(step, dropped=TODAY, why="too big")
    again = reopen(Held({"alice": dropped.dossiers["alice"]}, frozenset()), ["m3hb"], today=TODAY)
    assert again.dossiers["alice"].goals == (goal,)


def test_a_goal_that_is_moved_to_its_day_stays_as_it_is() -> None:
    step = Milestone(id="m3hb", text="runbook", due=TODAY)
    goal = Goal(id="g4pz", title="x", by=TODAY, milestones=(step,))
    moved = move(held(goal), ["m3hb", "g4pz"], TODAY, today=TODAY)
    assert moved.dossiers["alice"].goals == (goal,)


def test_nothing_is_read_ahead_of_its_day() -> None:
    goal = Goal(id="g4pz", title="x", indicator=CALLS)
    with pytest.raises(StillToCome):
        look_at_goal(held(goal), "g4pz", Told(value=5), on=day(-1), today=TODAY)


def test_one_reading_a_day_counts_the_later_one() -> None:
    goal = Goal(
        id="g4pz",
        title="x",
        indicator=CALLS,
        readings=(Reading(on=TODAY, value=6, note="first"), Reading(on=day(9), value=7)),
    )
    answer = look_at_goal(held(goal), "g4pz", Told(value=5), on=TODAY, today=TODAY)
    (after,) = answer.dossiers["alice"].goals
    assert after.readings == (Reading(on=TODAY, value=5), Reading(on=day(9), value=7))
    assert answer.answer.looked.was == Reading(on=TODAY, value=6, note="first")


def test_settings_change_what_they_say_and_no_more() -> None:
    goal = Goal(id="g4pz", title="x", indicator=CALLS, by=TODAY)
    with pytest.raises(NoMeasure):
        set_goal(held(replace(goal, indicator=None)), "g4pz", GoalSettings(target=3), today=TODAY)

    with pytest.raises(NoMeasure):
        set_goal(held(goal), "g4pz", GoalSettings(measure="", start=3), today=TODAY)

    def after(settings: GoalSettings) -> Goal:
        (found,) = set_goal(held(goal), "g4pz", settings, today=TODAY).dossiers["alice"].goals
        return found

    assert after(GoalSettings(skill=True)).kind == "skill"
    assert after(GoalSettings(skill=False)) == goal
    assert after(GoalSettings(measure="")).indicator is None
    assert after(GoalSettings(measure="talks")).indicator == replace(CALLS, name="talks")
    assert after(GoalSettings(by=TODAY)) == goal
    assert after(GoalSettings(by=None)).moves[0].was == TODAY
    cleared = after(GoalSettings(target=None))
    assert cleared.evaluations[0].why == "target 2 \u2192"
    bare = replace(goal, indicator=None)
    named = set_goal(held(bare), "g4pz", GoalSettings(measure="talks"), today=TODAY)
    assert named.dossiers["alice"].goals[0].indicator == Indicator(name="talks")
    untouched = set_goal(held(bare), "g4pz", GoalSettings(known=True), today=TODAY)
    assert untouched.dossiers["alice"].goals == (replace(bare, known=True),)


def test_a_goal_may_be_known_when_it_is_opened() -> None:
    opened = open_goal(
        held(),
        "alice",
        Goal(title="x", indicator=CALLS),
        GoalSettings(known=True, by=TODAY, target=1),
        today=TODAY,
        new_id=lambda: "g4pz",
    )
    goal = opened.answer.goal
    assert (goal.known, goal.by, goal.evaluations, goal.moves) == (True, TODAY, (), ())
    assert goal.readings == (Reading(on=TODAY, value=8),)


def test_a_sheet_counts_the_sensitive_promises_it_leaves_out() -> None:
    goal = Goal(id="g4pz", title="x")
    promise = Commitment(owner="me", text="y", goal="g4pz", sensitive=True)
    dossier = Dossier(person=ALICE, goals=(goal,), commitments=(promise,))
    assert show_goal({"alice": dossier}, "g4pz", today=TODAY).screen.hidden == 1
    shown = show_goal({"alice": dossier}, "g4pz", today=TODAY, show_all=True)
    assert len(shown.promises) == 1
    with pytest.raises(UnknownId):
        show_goal({"alice": dossier}, "g9zz", today=TODAY)


def test_a_list_of_everyone_leaves_out_who_left_or_has_no_goal() -> None:
    goal = Goal(id="g4pz", title="x")
    people = [
        Dossier(person=Person(slug="zoe", name="Zoé"), goals=(goal,)),
        Dossier(person=Person(slug="ines", name="Inès", archived=True), goals=(goal,)),
        Dossier(person=ALICE),
        Dossier(person=Person(slug="bob", name="Bob"), goals=(replace(goal, closed=TODAY),)),
    ]
    assert [each.person for each in list_goals(people, today=TODAY).people] == ["zoe"]
    closed = list_goals(people, today=TODAY, closed=True)
    assert [each.person for each in closed.people] == ["bob", "zoe"]
    of_one = list_goals(people, today=TODAY, person="ines")
    assert [each.person for each in of_one.people] == ["ines"]


def test_what_grew_since_the_last_talk_is_said_the_newest_first() -> None:
    best = Goal(
        id="g4pz",
        title="x",
        indicator=CALLS,
        readings=tuple(
            Reading(on=day(ago), value=value) for ago, value in ((9, 8), (7, 7), (5, 6), (2, 4))
        ),
    )
    step = Goal(id="g5pz", title="y", milestones=(Milestone(text="run", done=day(3)),))
    reached = Goal(id="g6pz", title="z", closed=day(4), outcome="reached")
    topic = Autonomy(topic="payroll", level=3, since=day(1), history=(Level(on=day(90), level=2),))

    def said(*goals: Goal, topics: tuple[Autonomy, ...] = (), met: int = 5) -> str:
        dossier = Dossier(person=ALICE, goals=goals, autonomy=topics)
        found = say_it(dossier, last_met=day(met), today=TODAY, all_=False)
        return found.what if found else ""

    assert said(best, step, reached, topics=(topic,)) == "level"
    assert said(best, step, reached) == "best"
    assert said(step, reached) == "step"
    assert said(reached) == "reached"
    assert said(reached, met=4) == ""
    assert said(replace(best, sensitive=True)) == ""
    assert said(replace(best, mine=True)) == ""
    three = replace(best, readings=best.readings[1:])
    assert said(three) == ""
    slipped = replace(best, readings=(*best.readings, Reading(on=day(1), value=5)))
    assert said(slipped) == ""
    assert said(topics=(replace(topic, level=2), replace(topic, history=()))) == ""
    assert say_it(Dossier(person=ALICE), last_met=None, today=TODAY, all_=True) is None


def test_a_closed_goal_takes_no_step() -> None:
    closed = Goal(id="g4pz", title="x", closed=TODAY, outcome="reached")
    with pytest.raises(AlreadyClosed):
        add_step(held(closed), "g4pz", Milestone(text="y"), today=TODAY, new_id=lambda: "m2bc")


def test_a_step_that_is_moved_remembers_its_day() -> None:
    step = Milestone(id="m3hb", text="runbook", due=TODAY)
    moved = move(held(Goal(id="g4pz", title="x", milestones=(step,))), ["m3hb"], None, today=TODAY)
    (after,) = moved.dossiers["alice"].goals[0].milestones
    assert (after.due, after.moves[0].was) == (None, TODAY)


def test_a_step_has_words_and_a_day_to_put_right_and_no_more() -> None:
    step = Milestone(id="m3hb", text="runbook", due=TODAY)
    goal = Goal(id="g4pz", title="x", known=True, milestones=(step,))
    now = Held({"alice": held(goal).dossiers["alice"], "bob": Dossier(person=BOB)}, frozenset())
    named, whole = find_grown(now, "M3HB"), find_grown(now, "g4pz")
    assert named is not None
    assert whole is not None
    assert find_grown(now, "zz9z") is None
    fixed = put_goal_right(now, named, Right(text="a runbook", due=None), today=TODAY)
    assert fixed.answer.step == replace(step, text="a runbook", due=None)
    for right, to in (
        (Right(sensitive=True), ""),
        (Right(), "bob"),
        (Right(area="development"), ""),
    ):
        with pytest.raises(NotRightOfAGoal):
            put_goal_right(now, named, right, to=to, today=TODAY)
    with pytest.raises(NotRightOfAGoal):
        put_goal_right(now, whole, Right(owner="me"), today=TODAY)
    gone = put_goal_right(now, whole, Right(sensitive=True), to="bob", today=TODAY)
    assert gone.dossiers["alice"].goals == ()
    assert gone.dossiers["bob"].goals == (replace(goal, sensitive=True, known=False),)
    assert gone.answer.was_name == "Alice Martin"
    assert not put_goal_right(now, whole, Right(text="x"), today=TODAY).answer.is_changed


def test_monday_lists_late_steps_passed_days_and_verdicts_where_no_talk_is_booked() -> None:
    goals = (
        Goal(
            id="g2bc",
            title="late",
            opened=day(9),
            milestones=(
                Milestone(id="m2bc", text="step", due=day(3)),
                Milestone(text="ahead", due=TODAY),
                Milestone(text="some day"),
            ),
        ),
        Goal(id="g3bc", title="passed", by=day(2)),
        Goal(id="g4bc", title="old", opened=day(100)),
        Goal(
            id="g5bc",
            title="worse",
            opened=day(28),
            indicator=CALLS,
            readings=(
                Reading(on=day(20), value=8),
                Reading(on=day(10), value=9),
                Reading(on=day(5), value=10),
            ),
        ),
        Goal(id="g6bc", title="secret", by=day(2), sensitive=True),
        Goal(id="g7bc", title="closed", by=day(2), closed=TODAY, outcome="reached"),
    )
    dossier = Dossier(person=ALICE, goals=goals)

    def found(booked: Booking | None, *, all_: bool = False) -> list[tuple[str, str, int]]:
        people = {"alice": Whom("Alice", left=False, booked=booked)}
        rows = find_to_look_at([dossier], people, today=TODAY, all_=all_)
        return [(each.what, each.id, each.days_late) for each in rows]

    late = [("step", "m2bc", 3), ("goal", "g3bc", 2)]
    assert found(Booking(day=TODAY)) == late
    verdicts = [("verdict", "g4bc", 16), *late, ("verdict", "g5bc", 0)]
    assert found(None) == verdicts
    assert ("goal", "g6bc", 2) in found(None, all_=True)


def test_a_verdict_in_a_log_is_of_an_open_goal_a_reading_of_a_measured_one() -> None:
    goal = Goal(id="g4pz", title="x", closed=TODAY, outcome="stopped")
    entry = Entry(person="alice", date=TODAY, told_of=(("g4pz", Told(verdict="keep")),))
    with pytest.raises(CannotBeTold) as refused:
        look_at_goals(Dossier(person=ALICE, goals=(goal,)), entry)
    assert "closed" in refused.value.says


@pytest.mark.parametrize("more", [{"sensitive": True}, {"share": True}, {"area": "development"}])
def test_a_number_of_a_goal_that_is_tagged_is_a_note(more: dict[str, object]) -> None:
    goal = Goal(id="g4pz", title="x", indicator=Indicator(name="alerts", start=8, target=2))
    note = Note(text="g4pz: 5")
    items = tuple(
        Item(line=1, source="g4pz: 5", record=record, about="g4pz", told="5")
        for record in (note, replace(note, **more))
    )
    entry = Entry(person="alice", date=TODAY, items=items)
    looked = look_at_goals(Dossier(person=ALICE, goals=(goal,)), entry)
    assert [each.record for each in looked.items] == [replace(note, **more)]
    assert len(looked.looked) == 1


def test_a_blocker_that_was_only_spoken_of_keeps_its_empty_box() -> None:
    row = TemplateRow(id="b5nt", family="blocker", words="on-call load")
    assert row.line(Said("discussed")) == "[ ] on-call load  (b5nt)"
    assert row.line(Said("gone")) == "[x] on-call load  (b5nt)"
