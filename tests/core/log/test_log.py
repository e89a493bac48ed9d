"""What a log keeps and what it leaves alone: whole dossiers, before and after."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.capture.captured import Item
from ooo.core.capture.intake import EmptyText
from ooo.core.dossier import Decision, Dossier
from ooo.core.log import AgainOrInto, CannotAddTo, Logged, MeetingExists, record
from ooo.core.log.entry import Entry, NotOfThisKind, Said
from ooo.core.model import (
    Booking,
    Commitment,
    Goal,
    Meeting,
    MeetingKey,
    MeetingKind,
    Move,
    Note,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
    Useful,
)
from tests.answering import FLAGS, said
from tests.harness import says_of
from tests.holding import drawing, hold

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
BEFORE = dt.date(2026, 11, 9)

STAGE = Point(id="x2kd", text="All-hands", by="them", kind="career", added=dt.date(2026, 11, 16))
LOAD = Point(id="t9we", text="On-call load", carried=(BEFORE,))
PARIS = Point(id="h3nc", text="Paris", until=dt.date(2026, 11, 24))
NEWER = Point(id="n2wr", text="Added since", added=dt.date(2026, 11, 24))
WEEKLY = Point(id="w3kl", text="How is the team?", every="meeting", carried=(BEFORE,))
THANKS = Point(id="z7qs", text="Thank her", kind="win")
HUSH = Point(id="d5mv", text="Approached?", sensitive=True)
BY_HAND = Point(text="written by hand")

GRID = Commitment(id="k7mx", owner="me", text="send the grid", due=dt.date(2026, 11, 19))
INTRO = Commitment(id="v8qy", owner="me", text="introduce her", due=FRIDAY)
REVIEW = Commitment(id="x9qb", owner="them", text="draft the review", due=dt.date(2026, 11, 22))
MENTOR = Commitment(id="b6te", owner="them", text="pick a mentor")

ALICE = Person(slug="alice", name="Alice Martin", role="Backend engineer", next=Booking(day=MONDAY))
MET_BEFORE = MeetingKey(date=BEFORE)
FULL = Dossier(
    person=ALICE,
    points=(STAGE, LOAD, PARIS, NEWER, WEEKLY, THANKS, HUSH, BY_HAND),
    commitments=(GRID, INTRO, REVIEW, MENTOR),
    entries=(MET_BEFORE,),
)

SAID = Item(line=1, source="", record=Note(text="Wants a quieter sprint"))
DECK = Item(line=2, source="", record=Commitment(text="send the deck", owner="me", due=FRIDAY))
NEXT = Item(line=3, source="", record=Point(text="Budget"))


def log(dossier: Dossier = FULL, **fields: object) -> Decision[Logged]:
    entry = Entry(person="alice", **{"date": MONDAY, **fields})  # type: ignore[arg-type]
    return record(hold(dossier), entry, today=MONDAY, new_id=drawing("m4kc", "c5bf", "b2cd"))


def after(dossier: Dossier = FULL, **fields: object) -> Dossier:
    return log(dossier, **fields).dossiers["alice"]


def test_a_whole_log_is_kept() -> None:
    """Everything one meeting changes, in one comparison."""
    decision = log(
        minutes=40,
        mood=4,
        spoke="them",
        why="no time",
        items=(SAID, DECK, NEXT),
        said=said(
            not_discussed=("t9we",),
            kept=("k7mx",),
            missed=("x9qb",),
            moved={"v8": dt.date(2026, 12, 4)},
        ),
        next=Booking(day=dt.date(2026, 12, 7), time=dt.time(10)),
    )
    booked = Booking(day=dt.date(2026, 12, 7), time=dt.time(10))
    meeting = Meeting(
        date=MONDAY,
        booked=Booking(day=MONDAY),
        minutes=40,
        mood=4,
        spoke="them",
        points=(STAGE, WEEKLY, BY_HAND),
        notes=(Note(text="Wants a quieter sprint"),),
    )
    moved = Commitment(
        id="v8qy",
        owner="me",
        text="introduce her",
        due=dt.date(2026, 12, 4),
        moves=(Move(on=MONDAY, was=FRIDAY, why="no time"),),
        known=True,
    )
    carried = Point(id="t9we", text="On-call load", carried=(BEFORE, MONDAY))
    budget = Point(id="c5bf", text="Budget", added=MONDAY)
    deck = Commitment(
        id="m4kc", owner="me", text="send the deck", made=MONDAY, due=FRIDAY, known=True
    )
    assert decision.dossiers == {
        "alice": Dossier(
            person=replace(ALICE, next=booked),
            points=(
                carried,
                PARIS,
                NEWER,
                Point(id="w3kl", text="How is the team?", every="meeting", last=MONDAY),
                THANKS,
                HUSH,
                budget,
            ),
            commitments=(moved, MENTOR, deck),
            entries=(MET_BEFORE, MeetingKey(date=MONDAY)),
            meetings=(meeting,),
            settled_commitments=(
                SettledCommitment(
                    id="k7mx",
                    owner="me",
                    text="send the grid",
                    due=dt.date(2026, 11, 19),
                    known=True,
                    settled=MONDAY,
                    outcome="kept",
                ),
                SettledCommitment(
                    id="x9qb",
                    owner="them",
                    text="draft the review",
                    due=dt.date(2026, 11, 22),
                    known=True,
                    settled=MONDAY,
                    outcome="missed",
                    why="no time",
                ),
            ),
        )
    }
    answer = decision.answer
    assert (answer.person, answer.name, answer.date) == ("alice", "Alice Martin", MONDAY)
    assert (answer.meeting, answer.number, answer.next) == ("one-to-one", 1, booked)
    assert (answer.discussed, answer.carried) == ((STAGE, WEEKLY, BY_HAND), (carried,))
    assert (answer.kept, answer.missed) == (
        (replace(GRID, known=True),),
        (replace(REVIEW, known=True),),
    )
    assert (answer.moved, answer.left_open) == ((moved,), (MENTOR,))
    assert (answer.notes, answer.new_points) == (meeting.notes, (budget,))
    assert answer.new_commitments == (deck,)
    assert answer.screen.echoes == (*meeting.notes, deck, budget)
    assert answer.screen.booking_said


def test_recognition_and_what_is_sensitive_close_only_by_name() -> None:
    untouched = after(said=said(not_discussed=("z7qs", "d5mv")))
    assert THANKS in untouched.points
    assert HUSH in untouched.points
    named = after(said=said(discussed=("z7qs", "d5mv")))
    (meeting,) = named.meetings
    assert {THANKS, HUSH} <= set(meeting.points)
    assert not {THANKS, HUSH} & set(named.points)


def test_a_point_that_waits_is_left_alone_unless_it_is_named() -> None:
    assert PARIS in after(said=said(not_discussed=("h3nc",))).points
    (meeting,) = after(said=said(discussed=("h3nc",))).meetings
    assert PARIS in meeting.points


def test_when_all_points_were_gone_through_the_others_stay_as_they_are() -> None:
    """A point another terminal added meanwhile was never asked about."""
    told = after(said=said(discussed=("x2kd",), not_discussed=("t9we",)), others_discussed=False)
    (meeting,) = told.meetings
    assert meeting.points == (STAGE,)
    assert told.points == (
        replace(LOAD, carried=(BEFORE, MONDAY)),
        PARIS,
        NEWER,
        WEEKLY,
        THANKS,
        HUSH,
        BY_HAND,
    )


def test_points_can_be_dropped_and_postponed_in_a_log() -> None:
    decision = log(said=said(dropped=("x2kd",), moved={"t9we": FRIDAY}), why="settled in the team")
    told = decision.dossiers["alice"]
    moved = replace(
        LOAD, until=FRIDAY, moves=(Move(on=MONDAY, was=None, why="settled in the team"),)
    )
    assert moved in told.points
    assert [(one.id, one.outcome, one.why) for one in told.settled_points] == [
        ("x2kd", "dropped", "settled in the team")
    ]
    assert isinstance(told.settled_points[0], SettledPoint)
    assert decision.answer.dropped_points == (STAGE,)
    assert decision.answer.moved_points == (moved,)


def test_a_dropped_promise_does_not_become_known() -> None:
    """It may have been dropped without a word, so it must never be shared."""
    decision = log(said=said(dropped=("x9qb",)))
    (settled,) = decision.dossiers["alice"].settled_commitments
    assert (settled.outcome, settled.known) == ("dropped", False)
    assert decision.answer.dropped == (REVIEW,)


def test_what_was_gone_through_and_left_is_known_to_both() -> None:
    decision = log(said=said(left=("b6te", "k7mx")))
    known = {held.id: held.known for held in decision.dossiers["alice"].commitments}
    assert known == {"k7mx": True, "v8qy": False, "x9qb": False, "b6te": True}
    assert decision.answer.left_open == (REVIEW,)


@pytest.mark.parametrize(
    ("day", "told", "left"),
    [
        (MONDAY, {}, None),
        (BEFORE, {}, Booking(day=MONDAY)),
        (BEFORE, {"next": None}, None),
        (MONDAY, {"next": Booking(day=FRIDAY)}, Booking(day=FRIDAY)),
    ],
)
def test_a_log_clears_the_booking_of_that_day_or_before(
    day: dt.date, told: dict[str, object], left: Booking | None
) -> None:
    dossier = Dossier(person=ALICE)
    assert after(dossier, date=day, **told).person == replace(ALICE, next=left)


def test_without_a_booking_there_is_nothing_to_clear() -> None:
    unbooked = Dossier(person=replace(ALICE, next=None))
    assert after(unbooked).person == unbooked.person


@pytest.mark.parametrize("kind", ["coaching", "note"])
def test_coaching_and_notes_leave_the_agenda_and_the_rhythm_alone(kind: MeetingKind) -> None:
    track = Goal(id="t5kq", title="Angry callers", kind="coaching", opened=MONDAY)
    dossier = replace(FULL, goals=(track,))
    decision = log(dossier, kind=kind, items=(SAID, DECK), useful=Useful(me=4, them=5))
    told = decision.dossiers["alice"]
    assert (told.points, told.person) == (FULL.points, ALICE)
    assert decision.answer.left_open == ()
    (meeting,) = told.meetings
    assert meeting == Meeting(
        date=MONDAY,
        kind=kind,
        useful=Useful(me=4, them=5),
        goal="t5kq" if kind == "coaching" else "",
        notes=(Note(text="Wants a quieter sprint"),),
    )
    assert decision.answer.new_commitments[0].known is (kind == "coaching")
    with pytest.raises(NotOfThisKind):
        log(dossier, kind=kind, said=said(discussed=("x2kd",)))


def test_a_promise_kept_in_an_observation_is_not_known_to_both() -> None:
    (settled,) = after(kind="note", said=said(kept=("k7mx",))).settled_commitments
    assert not settled.known


LOGGED = after()


def test_a_second_log_of_a_day_must_say_which_is_meant() -> None:
    with pytest.raises(MeetingExists) as refused:
        log(LOGGED)
    assert says_of(refused.value) == (
        "A meeting with Alice Martin on Mon 23 Nov 2026 is logged already."
    )
    assert refused.value.status == 2
    with pytest.raises(AgainOrInto):
        log(LOGGED, again=True, into=True)


def test_a_second_meeting_of_a_day_has_its_own_number() -> None:
    decision = log(LOGGED, again=True, items=(SAID,))
    told = decision.dossiers["alice"]
    assert [meeting.number for meeting in told.meetings] == [1, 2]
    assert decision.answer.number == 2


def test_a_second_meeting_of_a_day_leaves_what_the_first_put_down() -> None:
    """What was said to be for next time must not be gone an hour later, never spoken of."""
    first = after(items=(NEXT,), said=said(not_discussed=("t9we",)))
    (budget,) = [point for point in first.points if point.text == "Budget"]
    again = replace(first, points=(*first.points, replace(LOAD, id="d4ys", added=MONDAY)))
    assert [point.id for point in log(again, again=True).answer.discussed] == ["t9we", "w3kl"]
    assert budget in log(again, again=True, said=said(discussed=(budget.id,))).answer.discussed
    assert log(again, again=True, said=said(not_discussed=(budget.id,))).answer.carried == ()


def test_what_a_log_changed_is_known() -> None:
    logged = after(FULL)
    assert log(FULL).answer.screen.changed
    assert not log(logged, into=True).answer.screen.changed
    assert log(logged, into=True, minutes=25).answer.screen.changed


def test_what_was_closed_is_told_unless_it_was_seen() -> None:
    assert log(FULL).answer.screen.closed == log(FULL).answer.discussed
    assert (
        log(FULL, others_discussed=False, said=said(discussed=("t9we",))).answer.screen.closed == ()
    )


def test_another_kind_of_meeting_is_not_the_second_of_a_day() -> None:
    assert log(LOGGED, kind="career").answer.number == 1


def test_a_second_observation_of_a_day_needs_no_word_more() -> None:
    once = after(kind="note", items=(SAID,))
    assert log(once, kind="note", items=(SAID,)).answer.number == 2


def test_adding_to_a_log_closes_nothing_it_left_open() -> None:
    """One forgotten line an hour later must not discuss what was not reached."""
    first = after(said=said(not_discussed=("t9we",)), minutes=30, items=(SAID, NEXT))
    decision = log(first, into=True, mood=3, items=(SAID,))
    told = decision.dossiers["alice"]
    (before,) = first.meetings
    note = Note(text="Wants a quieter sprint")
    assert told.meetings == (replace(before, mood=3, notes=(note, note)),)
    assert told.points == first.points
    assert (decision.answer.number, decision.answer.discussed) == (1, ())


def test_a_point_reached_after_all_is_discussed_as_if_it_had_been() -> None:
    first = after(said=said(not_discussed=("t9we",)))
    told = after(first, into=True, said=said(discussed=("t9we",)))
    (meeting,) = told.meetings
    assert meeting.points[-1] == LOAD
    assert "t9we" not in {point.id for point in told.points}


def test_adding_goes_into_the_newest_of_the_day() -> None:
    twice = after(LOGGED, again=True)
    assert log(twice, into=True).answer.number == 2


def test_adding_to_nothing_makes_the_first() -> None:
    assert log(into=True).answer.number == 1


def test_a_meeting_that_cannot_be_read_is_not_added_to() -> None:
    with pytest.raises(CannotAddTo) as refused:
        log(replace(LOGGED, meetings=()), into=True)
    assert refused.value.status == 1


def test_only_what_was_not_echoed_or_has_another_id_is_echoed() -> None:
    """The walk-through echoed each line as it was typed; an id taken since must be shown."""
    deck = replace(DECK, record=replace(DECK.record, id="g3hj"))
    budget = replace(NEXT, record=replace(NEXT.record, id="k7mx"))
    shown = log(items=(SAID, deck, budget), echoed=True)
    assert [one.id for one in shown.answer.new_commitments] == ["g3hj"]
    assert shown.answer.screen.echoes == shown.answer.new_points


def test_empty_text_is_refused() -> None:
    with pytest.raises(EmptyText):
        log(items=(Item(line=1, source="", record=Note(text=" ")),))


DAYS = st.none() | st.dates(BEFORE, FRIDAY)
POINTS = st.lists(
    st.builds(
        Point,
        text=st.just("x"),
        by=st.sampled_from(("me", "them")),
        kind=st.sampled_from(("topic", "win", "feedback")),
        added=DAYS,
        until=DAYS,
        every=st.sampled_from(("", "meeting", "4w")),
        last=DAYS,
        sensitive=st.booleans(),
    ),
    max_size=6,
)
PROMISES = st.lists(
    st.builds(
        Commitment,
        owner=st.sampled_from(("me", "them")),
        text=st.just("x"),
        made=DAYS,
        due=DAYS,
    ),
    max_size=6,
)


@given(st.data(), POINTS, PROMISES)
def test_whatever_is_said_no_record_is_lost_or_doubled(
    data: st.DataObject, points: list[Point], promises: list[Commitment]
) -> None:
    """Each stands in one place afterwards: open, discussed or settled."""
    agenda = tuple(replace(point, id=f"p{at}") for at, point in enumerate(points))
    open_promises = tuple(replace(one, id=f"c{at}") for at, one in enumerate(promises))
    of_points = st.sampled_from(("", "discussed", "not_discussed", "dropped"))
    of_promises = st.sampled_from(("", "kept", "missed", "dropped", "left"))
    told = {point.id: data.draw(of_points) for point in agenda}
    told |= {one.id: data.draw(of_promises) for one in open_promises}
    each = tuple((key, Said(FLAGS[flag])) for key, flag in told.items() if flag)
    whole = Dossier(person=ALICE, points=agenda, commitments=open_promises)
    left = after(whole, said=each)
    (meeting,) = left.meetings
    recurring = {point.id for point in agenda if point.every}
    reached = {point.id for point in meeting.points} - recurring
    assert sorted(
        [*(one.id for one in left.points), *reached, *(one.id for one in left.settled_points)]
    ) == sorted(point.id for point in agenda)
    assert sorted(
        [*(one.id for one in left.commitments), *(one.id for one in left.settled_commitments)]
    ) == sorted(one.id for one in open_promises)
