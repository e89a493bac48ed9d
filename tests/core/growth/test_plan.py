"""The plan is the same whether or not there is anything private, in every form it has."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.growth.plan import Plan, left_off, make_plan
from ooo.core.model import (
    Autonomy,
    Booking,
    Commitment,
    Cover,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Me,
    Meeting,
    Milestone,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.encoding import encode
from ooo.export.html import to_html
from ooo.export.markdown import to_markdown
from ooo.views import draw
from ooo.views.page import Page
from ooo.words.language import ENGLISH
from ooo.words.sheets import outline
from ooo.words.speaking import language_of

TODAY = dt.date(2026, 11, 23)
COVER = Cover(me=Me(name="Marion Lef\u00e8vre"))
ALICE = Person(slug="alice", name="Alice Martin", next=Booking(day=dt.date(2026, 12, 7)))
GOAL = Goal(
    id="g4pz",
    title="Autonomous on payroll runs",
    known=True,
    by=dt.date(2027, 3, 31),
    milestones=(Milestone(id="m3hb", text="runbook", due=dt.date(2026, 11, 20)),),
    readings=(Reading(on=TODAY, value=5),),
    indicator=Indicator(name="escalations", start=8, target=2),
)
PROMISE = Commitment(id="c2pk", owner="them", text="draft it", goal="g4pz", known=True, due=TODAY)
SHARED = Autonomy(topic="payroll", level=3, share=True)
OPEN = Dossier(person=ALICE, goals=(GOAL,), commitments=(PROMISE,), autonomy=(SHARED,))
WITHHELD = "sekret"
NO, YES = st.sampled_from([False]), st.sampled_from([True])


def forms(plan: Plan) -> list[str]:
    """Give the plan in all that may be sent or shown."""
    languages = (ENGLISH, language_of("fr"))
    sheets = [(outline(plan, each), each) for each in languages]
    return [
        encode(plan),
        *(to_markdown(sheet) for sheet, _ in sheets),
        *(to_html(sheet, language) for sheet, language in sheets),
        *(
            draw(plan, Page(width=width, language=each), color=False)
            for width in (80, 60, 40)
            for each in languages
        ),
        draw(plan, Page(width=80, accessible=True), color=False),
    ]


PRIVATE_GOALS = st.builds(
    Goal,
    title=st.just(WITHHELD),
    why=st.just(WITHHELD),
    id=st.sampled_from(["p2bc", "p3bc", ""]),
    kind=st.sampled_from(["objective", "skill"]),
    by=st.none() | st.just(TODAY),
    review_every=st.sampled_from(["", "1w"]),
    known=NO,
    sensitive=st.booleans(),
) | st.builds(
    Goal, title=st.just(WITHHELD), known=YES, sensitive=YES, id=st.just("p4bc")
) | st.builds(
    Goal, title=st.just(WITHHELD), known=YES, kind=st.just("coaching"), id=st.just("p5bc")
) | st.builds(
    Goal, title=st.just(WITHHELD), known=YES, closed=st.just(TODAY), id=st.just("p6bc"),
    outcome=st.just("stopped"),
)  # fmt: skip
PRIVATE_PROMISES = st.builds(
    Commitment,
    owner=st.sampled_from(["me", "them"]),
    text=st.just(WITHHELD),
    goal=st.sampled_from(["g4pz", "p2bc", ""]),
    due=st.none() | st.just(TODAY),
    known=st.booleans(),
    sensitive=YES,
) | st.builds(
    Commitment,
    owner=st.sampled_from(["me", "them"]),
    text=st.just(WITHHELD),
    goal=st.sampled_from(["g4pz", "p2bc", ""]),
    known=NO,
) | st.builds(
    Commitment, owner=st.just("me"), text=st.just(WITHHELD), known=YES
)  # fmt: skip


@given(
    goals=st.lists(PRIVATE_GOALS, max_size=4),
    promises=st.lists(PRIVATE_PROMISES, max_size=4),
    verdicts=st.lists(st.builds(Evaluation, on=st.just(TODAY), verdict=st.just("adjust"),
        why=st.just(WITHHELD)), max_size=2),
    earlier=st.lists(st.integers(1, 90), max_size=4, unique=True),
    notes=st.booleans(),
)  # fmt: skip
def test_a_plan_is_the_same_with_and_without_all_that_is_private(
    goals: list[Goal],
    promises: list[Commitment],
    verdicts: list[Evaluation],
    earlier: list[int],
    *,
    notes: bool,
) -> None:
    before = tuple(
        Reading(on=TODAY - dt.timedelta(days=each), value=9, note=WITHHELD) for each in earlier
    )
    private = replace(
        GOAL,
        evaluations=tuple(verdicts),
        team=WITHHELD,
        readings=(*before, replace(GOAL.readings[0], note=WITHHELD)),
        milestones=(*GOAL.milestones, Milestone(text=WITHHELD, dropped=TODAY, why=WITHHELD)),
    )
    meeting = Meeting(date=TODAY, mood=2, notes=(Note(text=WITHHELD),))
    settled = SettledCommitment(
        owner="me", text=WITHHELD, settled=TODAY, outcome="missed", goal="g4pz", known=True
    )
    grown = replace(SHARED, since=TODAY, history=(Level(on=dt.date(2026, 1, 5), level=2),))
    person = replace(ALICE, preferences={"feedback": WITHHELD}, role=WITHHELD, aliases=(WITHHELD,))
    dossier = Dossier(
        person=person if notes else ALICE,
        goals=(*goals[:1], private, *goals[1:]),
        commitments=(*promises, PROMISE),
        points=(Point(text=WITHHELD, kind="blocker"),) if notes else (),
        meetings=(meeting,) if notes else (),
        settled_commitments=(settled,) if notes else (),
        autonomy=(Autonomy(topic=WITHHELD, level=1), grown) if notes else (SHARED,),
    )
    shown = forms(make_plan(dossier, today=TODAY, cover=COVER))
    assert shown == forms(make_plan(OPEN, today=TODAY, cover=COVER))
    assert WITHHELD not in "".join(shown)


def test_what_was_left_out_is_told_to_the_manager_with_how_it_gets_on() -> None:
    unknown = Goal(title="x", id="g7dv")
    dossier = replace(
        OPEN,
        goals=(GOAL, unknown, replace(unknown, id=""), replace(unknown, sensitive=True)),
        commitments=(PROMISE, replace(PROMISE, known=False)),
    )
    told = [ENGLISH.text(each) for each in left_off(dossier)]
    assert told == [
        "Left out, not yet spoken of: x. Once it is: ooo goal g7dv --known",
        "Left out, not yet spoken of: x. Once it is: ooo goal ID --known",
        "Left out: 1 promise not yet spoken of.",
        "Left out: 1 sensitive.",
    ]
    assert left_off(OPEN) == ()


@pytest.mark.parametrize(
    ("every", "said"),
    [
        ("", "looked at every 4 weeks."),
        ("1w", "looked at every week."),
        ("10d", "looked at every 10 days."),
    ],
)
def test_a_plan_says_how_often_it_is_looked_at(every: str, said: str) -> None:
    goal = replace(GOAL, review_every=every, readings=(), indicator=None, by=None, id="")
    bare = replace(OPEN, person=replace(ALICE, next=None), goals=(goal,))
    shown = forms(make_plan(bare, today=TODAY, cover=Cover()))[1]
    assert said in shown
    assert "Next talk" not in shown


def test_a_goal_of_mine_bears_my_name_on_what_both_see() -> None:
    """To them it is not *yours*, and a plan of theirs would make it theirs."""
    mine = replace(OPEN, goals=(replace(GOAL, title="Listen more", mine=True),))
    named = make_plan(mine, today=TODAY, cover=COVER)
    assert "Listen more (Marion), by 31 Mar 2027" in forms(named)[1]
    unnamed = make_plan(mine, today=TODAY, cover=Cover())
    assert "Listen more (Me), by 31 Mar 2027" in forms(unnamed)[1]


def test_of_two_readings_of_one_day_the_plan_has_the_one_that_every_sheet_has() -> None:
    twice = replace(GOAL, readings=(Reading(on=TODAY, value=4), Reading(on=TODAY, value=5)))
    shown = forms(make_plan(replace(OPEN, goals=(twice,)), today=TODAY, cover=COVER))[1]
    assert "5 on 23 Nov" in shown
    assert twice.newest_reading == Reading(on=TODAY, value=5)
