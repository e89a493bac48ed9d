"""What is a fact of a period and what is none, what was never said, and what both may read."""

import datetime as dt
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.looking_back.entries import GoalNews, LevelStep
from ooo.core.looking_back.evidence import DatedFact
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.looking_back.review import (
    Review,
    keys_of_review,
    review,
    review_period,
    years_of_review,
)
from ooo.core.looking_back.review_shared import left_out, review_shared
from ooo.core.looking_back.when import Nowhen
from ooo.core.model import (
    Autonomy,
    Commitment,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Meeting,
    MeetingKey,
    MeetingKind,
    Milestone,
    Note,
    NoteKind,
    Owner,
    Pause,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.records.commitments import Outcome
from ooo.core.sharing.share import share
from ooo.core.text.facts import File
from ooo.encoding import encode
from ooo.errors import Saying
from ooo.views import draw
from ooo.views.page import Page
from ooo.words.language import ENGLISH
from tests.core.sharing.test_share import dossiers, without_private

TODAY = dt.date(2026, 11, 23)
PERIOD = PeriodSpan(dt.date(2025, 12, 1), TODAY)
ALICE = Person(slug="alice", name="Alice Martin")
PAGE = Page(width=80)


def on(month: int, day: int) -> dt.date:
    """Give a day of this year."""
    return dt.date(2026, month, day)


def met(day: dt.date, *notes: Note, kind: MeetingKind = "one-to-one") -> Meeting:
    """Give a meeting with what was noted in it."""
    return Meeting(date=day, kind=kind, notes=notes)


def held(*meetings: Meeting, **more: object) -> Dossier:
    """Give a dossier with these meetings in it, all of them read."""
    keys = tuple(sorted(meeting.key for meeting in meetings))
    return replace(Dossier(person=ALICE, entries=keys, meetings=meetings), **more)


def of(dossier: Dossier, *, show_all: bool = False) -> Review:
    """Review a year."""
    return review(dossier, PERIOD, today=TODAY, show_all=show_all)


def drawn(answer: Review) -> str:
    """Draw a review at 80 columns."""
    return str(draw(answer, PAGE, color=False))


def theirs(
    outcome: Outcome,
    day: dt.date,
    due: dt.date | None = None,
    text: str = "x",
    owner: Owner = "them",
) -> SettledCommitment:
    """Give a promise of theirs that was settled."""
    return SettledCommitment(owner=owner, text=text, due=due, settled=day, outcome=outcome)


@pytest.mark.parametrize(
    ("kind", "sign"),
    [("win", "+"), ("watch", "-"), ("feedback", ""), ("note", None), ("need", None),
     ("idea", None), ("career", None), ("training", None), ("blocker", None), ("decision", None)],
)  # fmt: skip
def test_remarks_on_their_work_are_facts_and_others_are_none(
    kind: NoteKind, sign: str | None
) -> None:
    answer = of(held(met(on(3, 2), Note(kind=kind, text="x"), kind="note")))
    assert [each.sign for each in answer.facts] == ([] if sign is None else [sign])
    listed = {
        "need": answer.wishes,
        "idea": answer.wishes,
        "career": answer.wishes,
        "training": answer.wishes,
        "blocker": answer.blockers,
        "decision": answer.decisions,
    }
    assert [each.kind for each in listed.get(kind, ())] == [kind] * (kind in listed)


@pytest.mark.parametrize(
    ("promise", "kind", "days"),
    [
        (theirs("kept", on(3, 2), on(3, 5)), "kept", -3),
        (theirs("kept", on(3, 2), on(3, 1)), "kept", 1),
        (theirs("kept", on(3, 2)), "kept", 0),
        (theirs("missed", on(3, 2), on(2, 1)), "missed", 0),
        (theirs("dropped", on(3, 2), on(2, 1)), None, 0),
        (theirs("kept", on(3, 2), owner="me"), None, 0),
        (theirs("kept", dt.date(2025, 11, 30)), None, 0),
        (theirs("kept", dt.date(2025, 12, 1)), "kept", 0),
    ],
)
def test_promises_of_theirs_are_facts_once_kept_or_missed(
    promise: SettledCommitment, kind: str | None, days: int
) -> None:
    facts = of(held(settled_commitments=(promise,))).facts
    assert [(each.kind, each.days) for each in facts] == ([] if kind is None else [(kind, days)])


GOAL = Goal(
    id="g4p2",
    title="Payroll",
    opened=on(2, 2),
    closed=on(11, 2),
    outcome="reached",
    readings=(Reading(on=on(3, 2), value=5),),
    milestones=(Milestone(text="runbook", done=on(4, 2)), Milestone(text="open")),
    evaluations=(Evaluation(on=on(5, 4), verdict="adjust", why="wide"),),
    indicator=Indicator(name="escalations", start=8, target=2),
)


def test_what_was_measured_or_decided_of_a_goal_is_a_fact_and_its_opening_is_none() -> None:
    steps = Autonomy(topic="runs", level=3, since=on(6, 1), history=(Level(on=on(1, 5), level=2),))
    answer = of(held(goals=(GOAL,), autonomy=(steps,)))
    news = [each.goal.what if each.goal else each.step for each in answer.facts]
    assert news == [
        LevelStep(topic="runs", level=2),
        "read",
        "reached",
        "adjust",
        LevelStep(topic="runs", level=3, was=2),
        "closed",
    ]
    page = drawn(answer)
    assert (
        "GOALS (1)\n"
        " Payroll · escalations 8 → 5, target 2 · reached 2 Nov            [g4p2]\n"
        "  2 Apr  Goal: Payroll · step done: runbook                       [g4p2]\n"
        "  4 May  Goal: Payroll · adjusted                          wide   [g4p2]\n"
        "  2 Nov  Goal: Payroll · reached                                  [g4p2]\n"
    ) in page
    assert (
        "AUTONOMY (2, oldest first)\n"
        "  5 Jan  Autonomy: runs · coached\n"
        "  1 Jun  Autonomy: runs · coached → supported\n"
    ) in page


@pytest.mark.parametrize(
    ("opened", "closed", "counts"),
    [
        (on(2, 2), None, True),
        (None, None, True),
        (None, dt.date(2025, 12, 1), True),
        (None, dt.date(2025, 11, 30), False),
        (TODAY, None, True),
        (TODAY + dt.timedelta(days=1), None, False),
    ],
)
def test_a_goal_is_of_the_time_in_which_it_was_followed(
    opened: dt.date | None, closed: dt.date | None, *, counts: bool
) -> None:
    goal = Goal(title="Lead", opened=opened, closed=closed)
    assert bool(of(held(goals=(goal,))).goals) == counts
    if closed:
        assert ("Lead · closed 1 Dec 2025" in drawn(of(held(goals=(goal,))))) == counts


def test_a_goal_in_which_i_am_the_one_who_grows_is_no_fact_on_them() -> None:
    dossier = held(goals=(replace(GOAL, mine=True, known=True),))
    answer = of(dossier)
    assert (answer.facts, answer.goals) == ((), ())
    assert review_shared(share(dossier), PERIOD, today=TODAY, me="").goals == ()


def test_facts_stand_oldest_first_in_every_part() -> None:
    win = Note(kind="win", text="x")
    answer = of(
        held(
            met(on(5, 4), win),
            met(on(2, 2), win),
            settled_commitments=(theirs("kept", on(3, 2)), theirs("kept", on(1, 5))),
        )
    )
    assert [each.date for each in answer.facts] == [on(1, 5), on(2, 2), on(3, 2), on(5, 4)]


WATCH = Note(kind="watch", text="Reviews come late on Fridays")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ((), False),
        ((met(on(3, 2), Note(kind="feedback", text="Fridays: reviews")),), True),
        ((met(on(2, 2), Note(kind="feedback", text="Reviews, please")),), True),
        ((met(on(2, 1), Note(kind="feedback", text="Reviews, please")),), False),
        ((met(on(3, 2), Note(kind="feedback", text="Talks too fast")),), False),
        ((met(on(3, 2), Note(kind="note", text="Reviews")),), False),
    ],
)
def test_what_is_to_be_watched_and_was_never_told_is_to_be_said_first(
    more: tuple[Meeting, ...], *, told: bool
) -> None:
    """It was told where feedback since then, or that day, was on the same thing."""
    answer = of(held(met(on(2, 2), WATCH, kind="note"), *more))
    assert [each.text for each in answer.unsaid] == ([] if told else [WATCH.text])
    assert ("TO WATCH" in drawn(answer)) == told


@pytest.mark.parametrize(
    "point",
    [
        Point(text="Reviews", kind="feedback"),
        Point(text="Reviews", kind="watch"),
        Point(text="Reviews", kind="topic"),
        Point(text="Reviews", kind="feedback", by="them"),
    ],
)
def test_feedback_that_was_a_point_of_mine_tells_it(point: Point) -> None:
    seen = met(on(2, 2), WATCH, kind="note")
    told = point.by == "me" and point.kind != "topic"
    discussed = replace(met(on(3, 2)), points=(point,))
    assert of(held(seen, discussed)).facts[0].told == told
    said = SettledPoint(
        text=point.text, kind=point.kind, by=point.by, settled=on(3, 2), outcome="said"
    )
    assert of(held(seen, settled_points=(said,))).facts[0].told == told
    dropped = replace(said, outcome="dropped")
    assert not of(held(seen, settled_points=(dropped,))).facts[0].told


def test_what_was_marked_to_share_was_told() -> None:
    assert of(held(met(on(2, 2), replace(WATCH, share=True)))).facts[0].told


def test_what_was_never_said_stands_before_the_facts_and_the_oldest_first() -> None:
    points = (
        Point(id="z7qs", text="Thank her", kind="win", added=on(11, 22)),
        Point(id="d5wk", text="Talks too fast", kind="feedback", added=on(11, 3)),
        Point(id="w5wk", text="Leaves early", kind="watch"),
        Point(id="t5wk", text="A topic"),
        Point(id="b5wk", text="Theirs", kind="feedback", by="them"),
    )
    win = Note(kind="win", text="Calm in the incident")
    page = drawn(of(held(met(on(2, 2), win), points=points)))
    said = (
        "SAY IT FIRST (3)\n"
        " Nothing in a review should be news.\n"
        " To watch: Leaves early                                           [w5wk]\n"
        " Feedback: Talks too fast                           20 days ago   [d5wk]\n"
        " Thank her                                            yesterday   [z7qs]\n"
    )
    assert said in page
    assert page.index("SAY IT FIRST") < page.index("WENT WELL (1)")


def mine(text: str, due: dt.date, **more: object) -> Commitment:
    """Give a promise of mine."""
    return replace(Commitment(owner="me", text=text, due=due), **more)


def mine_settled(text: str, due: dt.date, settled: dt.date, outcome: Outcome) -> Commitment:
    """Give a promise of mine that was settled."""
    return SettledCommitment(owner="me", text=text, due=due, settled=settled, outcome=outcome)


@pytest.mark.parametrize(
    ("promise", "waited"),
    [
        (mine("send her the rota of last year? No: the rotas", on(2, 20)), False),
        (mine("collect the options", on(2, 28)), True),
        (mine("collect the options", on(3, 1)), True),
        (mine("collect the options", on(3, 2)), False),
        (mine("collect the budget", on(2, 1)), False),
        (mine("x", on(2, 1), goal="g4p2"), True),
        (mine("x", on(2, 1), goal="g5p2"), False),
        (Commitment(owner="me", text="options"), False),
        (Commitment(owner="them", text="options", due=on(2, 1)), False),
        (mine_settled("options", on(2, 1), on(2, 1), "kept"), False),
        (mine_settled("options", on(2, 1), on(2, 2), "kept"), True),
        (mine_settled("options", on(3, 1), on(3, 3), "kept"), True),
        (mine_settled("options", on(3, 3), on(3, 1), "missed"), True),
        (mine_settled("options", on(3, 3), on(3, 5), "missed"), False),
    ],
)
def test_what_waited_for_a_late_promise_of_mine_is_not_held_against_them(
    promise: Commitment, *, waited: bool
) -> None:
    """Late by the day theirs was given up, and on the same thing: a long word, or a goal."""
    missed = replace(theirs("missed", on(3, 2), on(2, 20), "present the rota options"), goal="g4p2")
    is_settled = isinstance(promise, SettledCommitment)
    dossier = held(
        commitments=() if is_settled else (promise,),
        settled_commitments=(missed, promise) if is_settled else (missed,),
    )
    answer = of(dossier)
    (fact,) = (each for each in answer.facts if each.kind == "missed")
    assert fact.waited == waited
    heading = "WAITED FOR A LATE PROMISE OF YOURS (1)" if waited else "TO WATCH (1)"
    assert f"{heading}\n  2 Mar  Missed: present the rota options" in drawn(answer)


def test_my_own_promises_of_the_time_are_counted_and_the_late_ones_named() -> None:
    before = dt.date(2025, 11, 1)
    answer = of(
        held(
            commitments=(
                mine("old and late", on(1, 5), id="a2aa", made=before),
                mine("the grid", on(11, 19), id="k7mx", made=on(11, 2)),
                mine("old and open", on(12, 30), made=before),
                Commitment(owner="them", text="x", due=on(1, 1)),
            ),
            settled_commitments=(
                replace(theirs("kept", before, owner="me"), made=before),
                theirs("missed", on(2, 2), owner="me"),
            ),
        )
    )
    assert (
        "WHAT YOU OWED ALICE (3)\n"
        " 1 missed. 2 open and late.\n"
        " old and late                                     LATE 322 days   [a2aa]\n"
        " the grid                                           LATE 4 days   [k7mx]\n"
    ) in drawn(answer)


def test_what_is_sensitive_is_counted_until_it_is_asked_for() -> None:
    notes = [
        Note(kind=kind, text="hushed", sensitive=True) for kind in ("win", "career", "blocker")
    ]
    dossier = held(
        met(on(2, 2), *notes),
        points=(Point(text="hushed", kind="win", sensitive=True),),
        goals=(replace(GOAL, sensitive=True, title="hushed"),),
        commitments=(mine("hushed", on(2, 2), sensitive=True),),
    )
    unasked, asked = of(dossier), of(dossier, show_all=True)
    assert "hushed" not in encode(unasked)
    goal_facts = sum(each.goal is not None for each in asked.facts)
    assert (unasked.sensitive, asked.sensitive) == (6 + goal_facts, 0)
    assert "10 sensitive, not shown." in drawn(unasked)
    assert "\n hushed" in drawn(asked)
    assert (unasked.months, unasked.warnings) == (asked.months, asked.warnings)


def test_in_their_words_is_said() -> None:
    notes = [Note(kind="feedback", text="Too many meetings", by="them")]
    notes += [Note(kind="feedback", text="x") for _ in range(6)]
    assert "Too many meetings" in drawn(of(held(met(on(2, 2), *notes))))
    assert "in Alice's words\n" in drawn(of(held(met(on(2, 2), *notes))))
    alone = drawn(of(held(met(on(2, 2), *notes[1:]))))
    assert " None of them is in Alice's words: ooo ask alice --review\n" in alone


def test_what_they_said_in_a_coaching_session_is_their_voice() -> None:
    feedback = [Note(kind="feedback", text="x") for _ in range(6)]
    voices: tuple[tuple[Owner | Literal[""], bool], ...] = (
        ("them", False),
        ("me", True),
        ("", True),
    )
    for by, told in voices:
        note = Note(text="It helped", by=by)
        coached = met(on(3, 2), note, kind="coaching")
        codes = [each.code for each in of(held(met(on(2, 2), *feedback), coached)).warnings]
        assert ("one_voice" in codes) == told


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (None, None, PERIOD),
        (None, dt.date(2026, 1, 31), PeriodSpan(dt.date(2025, 2, 1), dt.date(2026, 1, 31))),
        (None, dt.date(2025, 12, 31), PeriodSpan(dt.date(2025, 1, 1), dt.date(2025, 12, 31))),
        (on(11, 23), None, PeriodSpan(TODAY, TODAY)),
        (None, dt.date(1, 6, 1), PeriodSpan(dt.date(1, 7, 1), dt.date(1, 6, 1))),
    ],
)
def test_a_review_is_of_twelve_months_unless_it_is_said(
    since: dt.date | None, until: dt.date | None, expected: PeriodSpan
) -> None:
    if expected.since > expected.until:
        with pytest.raises(Nowhen):
            review_period(since, until, today=TODAY)
        return
    assert review_period(since, until, today=TODAY) == expected


def test_only_the_entries_of_the_period_that_took_place_are_opened() -> None:
    keys = (
        MeetingKey(date=dt.date(2025, 11, 30)),
        MeetingKey(date=dt.date(2025, 12, 1), kind="coaching"),
        MeetingKey(date=on(2, 2), kind="skipped"),
        MeetingKey(date=TODAY, kind="note"),
    )
    assert keys_of_review(keys, PERIOD) == frozenset({keys[1], keys[3]})
    assert years_of_review(PERIOD, TODAY) == range(2025, 2027)


@pytest.mark.parametrize(
    ("person", "entries", "months"),
    [
        (ALICE, (), 12),
        (replace(ALICE, added=on(9, 7)), (), 3),
        (replace(ALICE, added=on(9, 7), since=on(3, 2)), (), 3),
        (replace(ALICE, added=on(9, 7)), (MeetingKey(date=on(3, 2)),), 9),
        (replace(ALICE, added=dt.date(2024, 1, 1)), (), 12),
        (replace(ALICE, added=dt.date(2027, 1, 1)), (), 1),
    ],
)
def test_months_before_someone_came_are_no_gap(
    person: Person, entries: tuple[MeetingKey, ...], months: int
) -> None:
    answer = of(Dossier(person=person, entries=entries))
    assert len(answer.months) == months


def test_leave_makes_no_gap_and_no_promise_of_theirs_late() -> None:
    """A month away is no month in which nothing was seen; one of which a part was, is.

    What was late by a day before it, and kept in the first talk afterwards, was late by that day.
    """
    away = Pause(first=on(3, 1), until=on(6, 1))
    person = replace(ALICE, pauses=(away,))
    feedback = Note(kind="feedback", text="x", by="them")
    months = [met(on(n, 2), feedback) for n in (1, 2, 6, 7, 8, 9, 10, 11)]
    december = met(dt.date(2025, 12, 2), feedback)
    promise = theirs("kept", on(6, 2), on(2, 27))
    dossier = replace(held(december, *months, settled_commitments=(promise,)), person=person)
    answer = of(dossier)
    assert [each.month.month for each in answer.months if each.away] == [3, 4, 5]
    assert answer.warnings == ()
    assert " Facts in every month.\n" in drawn(answer)
    assert [each.days for each in answer.facts if each.kind == "kept"] == [1]
    longer = replace(person, pauses=(replace(away, first=on(3, 2)),))
    assert [each.figure for each in of(replace(dossier, person=longer)).warnings] == []
    assert " Facts in 9 of 10 months.\n" in drawn(of(replace(dossier, person=longer)))


def test_of_someone_away_all_of_a_time_there_is_no_judging_and_it_is_said() -> None:
    person = replace(ALICE, pauses=(Pause(first=dt.date(2025, 11, 1)),))
    dossier = replace(held(points=(Point(text="Thank her", kind="win"),)), person=person)
    assert of(dossier).warnings == ()
    assert "\n On leave all of that time.\n" in drawn(of(dossier))


def test_of_one_month_it_is_not_said_that_there_are_facts_in_every_one() -> None:
    feedback = Note(kind="feedback", text="x", by="them")
    page = drawn(review(held(met(TODAY, feedback)), PeriodSpan(on(11, 1), TODAY), today=TODAY))
    assert " facts   1\n met     1\n\nFEEDBACK (1)\n" in page


def test_a_past_time_holds_nothing_that_came_after_it() -> None:
    """A review of last year is no list of what is open today, but for what was open then."""
    dossier = held(
        commitments=(
            mine("old", on(1, 5), id="a2aa", made=dt.date(2025, 11, 1)),
            mine("undated", on(1, 5), id="b2aa"),
            mine("new", on(11, 19), id="k7mx", made=on(11, 2)),
        ),
        points=(
            Point(text="Old thanks", kind="win", added=dt.date(2025, 11, 1)),
            Point(text="Some thanks", kind="win"),
            Point(text="New thanks", kind="win", added=on(1, 1)),
        ),
    )
    year = PeriodSpan(dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    past = review(dossier, year, today=TODAY)
    assert past.owed
    assert [each.text for each in past.owed.late] == ["old", "undated"]
    assert [each.text for each in past.unsaid] == ["Some thanks", "Old thanks"]


def test_where_there_is_nothing_it_is_said_in_a_sentence() -> None:
    assert drawn(of(Dossier(person=ALICE))) == (
        "Nothing to review: no fact between Mon 1 Dec 2025 and Mon 23 Nov 2026."
    )
    shared = review_shared(Dossier(person=ALICE), PERIOD, today=TODAY, me="")
    assert drawn(shared) == "Nothing to share between Mon 1 Dec 2025 and Mon 23 Nov 2026."
    hidden = of(held(met(on(2, 2), Note(kind="career", text="x", sensitive=True))))
    assert "1 sensitive, not shown." in drawn(hidden)
    broken = review(
        Dossier(person=ALICE), PERIOD, today=TODAY, unread=(File("people/alice/agenda.toml"),)
    )
    assert "Not counted, since it cannot be read in full: people/alice/agenda.toml." in (
        " ".join(drawn(broken).split())
    )
    assert "WHAT YOU OWED ALICE (1)" in drawn(of(held(commitments=(mine("x", on(2, 2)),))))


def test_the_sentences_on_how_facts_lie_in_time() -> None:
    feedback = Note(kind="feedback", text="x", by="them")
    spread = [met(on(n, 2), feedback) for n in range(1, 12)]
    spread.append(met(dt.date(2025, 12, 2), feedback))
    assert " Facts in every month.\n" in drawn(of(held(*spread)))
    assert " Facts in 11 of 12 months.\n" in drawn(of(held(*spread[1:])))
    win = Note(kind="win", text="x")
    recent = [met(on(11, n), win, win, feedback) for n in (3, 4)]
    page = drawn(of(held(*spread, *recent, met(on(11, 5), win))))
    assert "8 of 19 facts are from the last 6 weeks, an eighth of the time." in page
    assert " 5 on what went well, 0 to watch.\n" in page
    short = PeriodSpan(on(11, 10), TODAY)
    one_day = held(met(TODAY, *[feedback] * 8))
    page = drawn(review(one_day, short, today=TODAY))
    assert "8 of 8 facts are from the last 2 days, an eighth of the time." in page
    assert "8 of 8 facts are from one day, 23 Nov." in page
    single = review(one_day, PeriodSpan(TODAY, TODAY), today=TODAY)
    assert "an eighth" not in drawn(single)


def test_what_both_may_read_holds_what_was_kept_and_shared_and_goals() -> None:
    kept = [
        replace(theirs("kept", on(3, 2), text="the runbook"), known=True),
        replace(theirs("kept", on(2, 2), text="a mentor", owner="me"), known=True),
        theirs("kept", on(3, 2), text="never spoken of"),
        replace(theirs("kept", dt.date(2025, 11, 30), text="before"), known=True),
        replace(theirs("missed", on(3, 2), text="the rota"), known=True),
    ]
    notes = (
        Note(kind="decision", text="From home on Fridays", share=True),
        Note(text="Tired"),
        Note(kind="feedback", text="Too fast", share=True),
    )
    goals = (replace(GOAL, known=True), replace(GOAL, title="Lead"))
    points = (Point(text="Thanks", kind="win"), Point(text="hushed", kind="win", sensitive=True))
    dossier = held(
        met(on(4, 2), *notes), settled_commitments=tuple(kept), goals=goals, points=points
    )
    shared = review_shared(share(dossier), PERIOD, today=TODAY, me="Marion Lefèvre")
    assert drawn(shared) == (
        "Alice Martin · review, 1 Dec 2025 to 23 Nov 2026\n"
        "\n"
        "GOALS (1)\n"
        " Payroll · escalations 8 → 5, target 2 · reached 2 Nov\n"
        "\n"
        "KEPT (2)\n"
        "  2 Feb  Marion: a mentor\n"
        "  2 Mar  Alice: the runbook\n"
        "\n"
        "NOTED (1)\n"
        "  2 Apr  From home on Fridays"
    )
    nameless = review_shared(share(dossier), PERIOD, today=TODAY, me="")
    assert "  2 Feb  I: a mentor\n" in drawn(nameless)
    counts = left_out(dossier, PERIOD, of(dossier), shared)
    assert list(map(ENGLISH.text, counts)) == [
        "1 thing still to say",
        "1 commitment not yet spoken of",
        "1 goal not yet spoken of",
        "2 notes",
        "1 sensitive",
    ]
    nothing = Dossier(person=ALICE)
    bare = review_shared(nothing, PERIOD, today=TODAY, me="")
    assert left_out(nothing, PERIOD, of(nothing), bare) == tuple[Saying]()


ALL = PeriodSpan(dt.date(2026, 1, 1), dt.date(2026, 12, 31))


@given(dossiers())
def test_a_shared_review_is_the_same_whether_or_not_anything_private_exists(
    dossier: Dossier,
) -> None:
    """No line of it is private, and no count or order gives away that there is more."""

    def sheet(held: Dossier) -> str:
        answer = review_shared(share(held), ALL, today=TODAY, me="Marion")
        return f"{encode(answer)}\n{answer.screen}\n{drawn(answer)}"

    assert sheet(dossier) == sheet(without_private(dossier))


@given(dossiers(), st.dates(dt.date(2026, 8, 1), dt.date(2026, 12, 31)))
def test_a_shared_review_holds_all_that_both_know_of_the_time_and_nothing_else(
    dossier: Dossier, since: dt.date
) -> None:
    """Promises that were kept, notes marked to share, and goals, each once and oldest first."""
    period = PeriodSpan(since, dt.date(2026, 12, 31))
    answer = review_shared(share(dossier), period, today=TODAY, me="Marion")
    kept = [
        (each.settled, each.owner, each.text)
        for each in dossier.settled_commitments
        if each.outcome == "kept" and each.known and not each.sensitive and each.settled in period
    ]
    noted = [
        (meeting.date, note.text)
        for meeting in dossier.meetings
        for note in meeting.notes
        if meeting.date in period and note.share and not note.sensitive and note.kind != "feedback"
    ]
    goals = [
        (each.title, each.closed)
        for each in dossier.goals
        if each.known and not each.sensitive and (each.closed is None or each.closed >= since)
    ]
    assert sorted((each.settled, each.owner, each.text) for each in answer.kept) == sorted(kept)
    assert sorted((each.date, each.text) for each in answer.noted) == sorted(noted)
    assert [(each.title, each.closed) for each in answer.goals] == goals
    for held in ([each.settled for each in answer.kept], [each.date for each in answer.noted]):
        assert held == sorted(held)
    rest = (answer.months, answer.warnings, answer.unsaid, answer.facts, answer.wishes)
    assert (*rest, answer.blockers, answer.decisions, answer.owed) == ((),) * 7 + (None,)


days = st.dates(dt.date(2025, 10, 1), dt.date(2026, 12, 31))
texts = st.sampled_from(["reviews come late", "the rota", "options for the rota", "приезд"])
notes = st.builds(
    Note,
    kind=st.sampled_from(["note", "win", "watch", "feedback", "career", "blocker"]),
    text=texts,
    by=st.sampled_from(["", "me", "them"]),
    sensitive=st.booleans(),
)
meetings = st.builds(
    Meeting,
    date=days,
    kind=st.sampled_from(["one-to-one", "note", "coaching", "career"]),
    notes=st.lists(notes, max_size=4).map(tuple),
)
promises = st.builds(
    SettledCommitment,
    owner=st.sampled_from(["me", "them"]),
    text=texts,
    due=st.none() | days,
    settled=days,
    outcome=st.sampled_from(["kept", "missed", "dropped"]),
    sensitive=st.booleans(),
)


@given(
    st.lists(meetings, max_size=6, unique_by=lambda each: each.key),
    st.lists(promises, max_size=4),
    days,
    days,
)
def test_the_facts_are_those_that_a_search_of_everything_gives(
    meetings: list[Meeting], promises: list[SettledCommitment], one: dt.date, other: dt.date
) -> None:
    period = PeriodSpan(min(one, other), max(one, other))
    dossier = held(*meetings, settled_commitments=tuple(promises))
    expected: list[tuple[dt.date, str, str]] = [
        (each.date, note.kind, note.text)
        for each in meetings
        for note in each.notes
        if period.since <= each.date <= period.until and note.kind in {"win", "watch", "feedback"}
    ]
    expected += [
        (each.settled, each.outcome, each.text)
        for each in promises
        if period.since <= each.settled <= period.until
        and each.owner == "them"
        and each.outcome != "dropped"
    ]
    whole = review(dossier, period, today=TODAY, show_all=True)
    assert sorted((each.date, each.kind, each.text) for each in whole.facts) == sorted(expected)
    assert sum(each.facts for each in whole.months) == len(expected)
    assert [each.date for each in whole.facts] == sorted(each.date for each in whole.facts)
    unasked = review(dossier, period, today=TODAY)
    assert unasked.facts == tuple(each for each in whole.facts if not each.sensitive)
    assert unasked.months == whole.months


def test_news_of_a_goal_is_told_with_its_title() -> None:
    """A fact of a goal says which goal it is of, wherever it is read."""
    fact = next(each for each in of(held(goals=(GOAL,))).facts if each.goal)
    assert fact == DatedFact(
        date=on(3, 2),
        kind="goal",
        text="Payroll",
        id="g4p2",
        goal=GoalNews(id="g4p2", title="Payroll", what="read", name="escalations", was=8, value=5),
    )
