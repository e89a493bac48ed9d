"""Where a meeting goes that was written down wrongly, and what it did that is taken back."""

import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.log import record
from ooo.core.log.entry import Entry as Told
from ooo.core.log.entry import Said
from ooo.core.log.put_right import MeetingMoved, belonging, move_meeting
from ooo.core.log.taken_back import become_of, did_it_alone, take_back
from ooo.core.model import (
    Commitment,
    Meeting,
    MeetingKey,
    MeetingKind,
    Move,
    Note,
    Person,
    Point,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.records.entries import NoEntry, Where
from tests.holding import drawing, hold

MONDAY = dt.date(2026, 11, 23)
OCTOBER = dt.date(2026, 10, 26)
DAY = dt.date(2026, 11, 9)
NEXT = dt.date(2026, 11, 10)
SINCE = dt.date(2026, 11, 16)
KEY = MeetingKey(date=DAY)
WHERE = Where("alice", KEY)

LOAD = Point(id="t9we", text="On-call load", added=OCTOBER, carried=(OCTOBER,))
RETRO = Point(id="m2ph", text="Migration", by="them", added=OCTOBER)
GRID = Commitment(id="k7mx", owner="me", text="send the grid", made=OCTOBER, due=DAY)
MADE = Commitment(id="v8qy", owner="me", text="introduce", made=DAY, known=True, goal="g4p2")
UNKNOWN = replace(MADE, id="x9qb", known=False, goal="")
MET = Meeting(date=DAY, mood=2, points=(RETRO,), notes=(Note(text="Tired"),))
ALICE = Dossier(
    person=Person(slug="alice", name="Alice Martin"),
    points=(replace(LOAD, carried=(OCTOBER, DAY)),),
    commitments=(
        replace(GRID, due=MONDAY, moves=(Move(on=DAY, was=DAY, why="HR"),), known=True),
        MADE,
        UNKNOWN,
    ),
    entries=(KEY,),
    meetings=(MET,),
)
KARIM = Dossier(person=Person(slug="karim", name="Karim Benali"))


def settled(commitment: Commitment, day: dt.date = DAY) -> SettledCommitment:
    keys = {name: getattr(commitment, name) for name in Commitment.__struct_fields__}
    return SettledCommitment(**keys, settled=day, outcome="kept")


def test_a_meeting_of_another_person_takes_along_what_was_promised_in_it() -> None:
    """And Alice's own stands as if that meeting had not been."""
    decision = move_meeting(hold(ALICE, KARIM), WHERE, to="karim", today=MONDAY)
    moved = replace(MET, points=())
    assert decision.dossiers == {
        "alice": Dossier(
            person=ALICE.person,
            points=(LOAD, RETRO),
            commitments=(GRID, UNKNOWN),
        ),
        "karim": Dossier(
            person=KARIM.person,
            commitments=(replace(MADE, goal=""),),
            entries=(KEY,),
            meetings=(moved,),
        ),
    }
    answer = decision.answer
    assert answer.promises == (replace(MADE, goal=""),)
    assert answer.stayed == (UNKNOWN,)
    assert answer.points == (LOAD, RETRO)
    assert answer.commitments == (GRID,)
    assert (answer.entry.name, answer.was.name) == ("Karim Benali", "Alice Martin")


def test_promises_that_were_said_to_stay_do() -> None:
    """With nobody having spoken of them, since there was no other meeting."""
    decision = move_meeting(hold(ALICE, KARIM), WHERE, to="karim", along=False, today=MONDAY)
    assert decision.answer.promises == ()
    assert decision.dossiers["karim"].commitments == ()
    made = replace(MADE, known=False)
    assert decision.dossiers["alice"].commitments == (GRID, made, UNKNOWN)
    assert decision.answer.stayed == (made, UNKNOWN)


def test_a_promise_of_it_that_was_kept_since_goes_too() -> None:
    alice = replace(ALICE, commitments=(), settled_commitments=(settled(MADE, SINCE),))
    decision = move_meeting(hold(alice, KARIM), WHERE, to="karim", day=NEXT, today=MONDAY)
    kept = replace(settled(MADE, SINCE), goal="", made=NEXT)
    assert decision.dossiers["karim"].settled_commitments == (kept,)
    assert decision.dossiers["alice"].settled_commitments == ()
    assert (decision.answer.entry.date, decision.answer.was.date) == (NEXT, DAY)


def test_on_another_day_it_did_there_what_it_did() -> None:
    later = Meeting(date=SINCE, points=(replace(LOAD, carried=(DAY,)),))
    weekly = Point(id="w3kl", text="The team?", every="meeting", last=DAY)
    dropped = SettledPoint(id="d2rp", text="Paris", settled=DAY, outcome="dropped")
    said = replace(dropped, id="s4yd", outcome="said")
    alice = replace(
        ALICE,
        points=(*ALICE.points, weekly),
        settled_points=(dropped, said),
        settled_commitments=(settled(GRID), settled(UNKNOWN, SINCE)),
        entries=(KEY, later.key),
        meetings=(MET, later),
    )
    decision = move_meeting(hold(alice), WHERE, day=NEXT, today=MONDAY)
    moved = replace(MET, date=NEXT)
    grid, made, unknown = ALICE.commitments
    assert decision.dossiers == {
        "alice": replace(
            alice,
            points=(
                replace(LOAD, carried=(OCTOBER, NEXT)),
                replace(weekly, last=NEXT),
            ),
            commitments=(
                replace(grid, moves=(Move(on=NEXT, was=DAY, why="HR"),)),
                replace(made, made=NEXT),
                unknown,
            ),
            settled_points=(replace(dropped, settled=NEXT), said),
            settled_commitments=(
                replace(settled(GRID), settled=NEXT),
                settled(UNKNOWN, SINCE),
            ),
            entries=(moved.key, later.key),
            meetings=(moved, replace(later, points=(replace(LOAD, carried=(NEXT,)),))),
        )
    }


def test_a_day_that_is_taken_gives_the_next_number() -> None:
    taken = MeetingKey(date=NEXT)
    alice = replace(ALICE, entries=(KEY, taken))
    decision = move_meeting(hold(alice), WHERE, day=NEXT, today=MONDAY)
    assert decision.answer.entry.number == 2
    karim = replace(KARIM, entries=(KEY,))
    decision = move_meeting(hold(ALICE, karim), WHERE, to="karim", today=MONDAY)
    assert decision.answer.entry.number == 2


@pytest.mark.parametrize("to", ["", "alice"])
def test_a_meeting_that_is_where_it_should_be_stays(to: str) -> None:
    decision = move_meeting(hold(ALICE), WHERE, to=to, day=DAY, today=MONDAY)
    assert decision.dossiers == {}
    assert isinstance(decision.answer, MeetingMoved)
    assert decision.answer.entry == decision.answer.was


def test_what_another_meeting_of_that_day_may_have_done_stays() -> None:
    """Which of the two did it is not noted; what is uncertain goes to nobody else."""
    second = MeetingKey(date=DAY, number=2)
    alice = replace(ALICE, entries=(KEY, second))
    decision = move_meeting(hold(alice, KARIM), WHERE, to="karim", today=MONDAY)
    assert decision.answer.promises == ()
    assert decision.dossiers["alice"] == replace(
        alice, points=(*ALICE.points, RETRO), entries=(second,), meetings=()
    )
    asked = move_meeting(hold(alice, KARIM), WHERE, to="karim", along=True, today=MONDAY)
    assert asked.answer.promises == (replace(MADE, goal=""),)
    elsewhere = move_meeting(hold(alice), WHERE, day=NEXT, today=MONDAY)
    assert elsewhere.dossiers["alice"].points == ALICE.points


@pytest.mark.parametrize("kind", ["note", "skipped"])
def test_what_was_no_talk_did_nothing_to_what_was_open(kind: MeetingKind) -> None:
    noted = Meeting(date=DAY, kind=kind, notes=(Note(text="Quiet"),))
    alice = replace(ALICE, entries=(noted.key,), meetings=(noted,))
    assert belonging(alice, noted.key) == ()
    decision = move_meeting(hold(alice, KARIM), Where("alice", noted.key), to="karim", today=MONDAY)
    assert decision.dossiers == {
        "alice": replace(alice, entries=(), meetings=()),
        "karim": replace(KARIM, entries=(noted.key,), meetings=(noted,)),
    }


def test_a_discussed_point_written_by_hand_goes_with_its_meeting() -> None:
    """It was never on the agenda: there it would be new."""
    by_hand = Point(text="written by hand")
    alice = replace(ALICE, meetings=(replace(MET, points=(by_hand,)),))
    decision = move_meeting(hold(alice, KARIM), WHERE, to="karim", today=MONDAY)
    assert decision.dossiers["karim"].meetings[0].points == (by_hand,)
    assert decision.dossiers["alice"].points == (LOAD,)


def test_an_entry_that_is_gone_meanwhile_is_refused() -> None:
    with pytest.raises(NoEntry):
        move_meeting(hold(KARIM, ALICE), Where("karim", KEY), to="alice", today=MONDAY)


def before(*points: Point) -> Dossier:
    return replace(KARIM, points=points)


def test_what_comes_back_waits_as_it_did_before_it_was_discussed() -> None:
    weekly = Point(id="w3kl", text="The team?", every="meeting", last=OCTOBER, carried=(OCTOBER,))
    left = before(replace(weekly, last=DAY, carried=()))
    assert take_back(left, DAY, [weekly], alone=False).dossier == before(weekly)
    again = before(replace(weekly, last=SINCE, carried=()))
    assert take_back(again, DAY, [weekly], alone=False).dossier == again


def test_a_point_that_is_open_again_already_is_not_doubled() -> None:
    open_again = before(RETRO)
    assert take_back(open_again, DAY, [RETRO], alone=True).dossier == open_again


def test_a_point_whose_id_another_bears_by_now_is_open_under_another_id() -> None:
    other = replace(RETRO, text="drawn since")
    by_hand = replace(RETRO, id="", text="no id yet")
    back = take_back(before(other, by_hand), DAY, [RETRO], alone=True)
    assert back.dossier == before(other, by_hand, replace(RETRO, id=""))


def test_what_is_closed_and_whose_id_is_open_by_now_stays_closed() -> None:
    alice = replace(KARIM, commitments=(GRID,), settled_commitments=(settled(GRID),))
    assert take_back(alice, DAY, [], alone=True).dossier == alice


@pytest.mark.parametrize(
    ("moves", "due", "expected", "then"),
    [
        ((Move(on=DAY, was=OCTOBER),), SINCE, (), OCTOBER),
        (
            (Move(on=DAY, was=OCTOBER), Move(on=SINCE, was=SINCE)),
            MONDAY,
            (Move(on=SINCE, was=OCTOBER),),
            MONDAY,
        ),
        (
            (Move(on=OCTOBER, was=None), Move(on=DAY, was=OCTOBER), Move(on=DAY, was=NEXT)),
            SINCE,
            (Move(on=OCTOBER, was=None),),
            OCTOBER,
        ),
    ],
)
def test_a_change_of_date_made_in_it_never_was(
    moves: tuple[Move, ...], due: dt.date, expected: tuple[Move, ...], then: dt.date
) -> None:
    moved = replace(GRID, moves=moves, due=due)
    point = replace(LOAD, moves=moves, until=due)
    alice = replace(KARIM, commitments=(moved,), points=(point,))
    back = take_back(alice, DAY, [], alone=True)
    assert back.dossier.commitments == (replace(GRID, moves=expected, due=then),)
    assert back.dossier.points == (replace(LOAD, moves=expected, until=then),)


@pytest.mark.parametrize(
    ("entries", "kept", "known"),
    [
        ((), True, False),
        ((OCTOBER,), True, True),
        ((SINCE,), True, False),
        ((SINCE,), False, True),
        ((), False, False),
    ],
)
def test_both_know_of_a_promise_only_by_another_meeting(
    entries: Iterable[dt.date],
    kept: bool,  # noqa: FBT001 -- a case
    known: bool,  # noqa: FBT001 -- the same
) -> None:
    """What is shared must have been spoken of with the person it is shared with."""
    promise = replace(GRID, known=True)
    alice = replace(
        KARIM,
        commitments=() if kept else (promise,),
        settled_commitments=(settled(promise),) if kept else (),
        entries=tuple(MeetingKey(date=day) for day in entries),
    )
    back = take_back(alice, DAY, [], alone=True)
    assert back.dossier.commitments == (replace(promise, known=known),)


def test_a_promise_of_no_day_is_known_by_any_meeting() -> None:
    promise = replace(GRID, made=None, known=True)
    alice = replace(KARIM, commitments=(promise,), entries=(MeetingKey(date=OCTOBER),))
    assert take_back(alice, DAY, [], alone=True).dossier == alice


def test_only_talks_did_anything() -> None:
    coaching = MeetingKey(date=DAY, kind="coaching")
    note = MeetingKey(date=DAY, kind="note")
    assert did_it_alone([KEY, note, MeetingKey(date=NEXT)], KEY)
    assert did_it_alone([coaching], coaching)
    assert not did_it_alone([KEY, coaching], KEY)
    assert not did_it_alone([note], note)


def test_another_day_is_carried_once() -> None:
    twice = before(replace(LOAD, carried=(DAY, NEXT)))
    assert become_of(twice, DAY, NEXT) == before(replace(LOAD, carried=(NEXT,)))


POINTS = st.builds(
    Point,
    text=st.sampled_from(["load", "rota"]),
    by=st.sampled_from(["me", "them"]),
    kind=st.sampled_from(["topic", "win"]),
    added=st.sampled_from([OCTOBER, DAY, SINCE]),
    carried=st.sampled_from([(), (OCTOBER,)]),
    until=st.sampled_from([None, OCTOBER]),
    every=st.sampled_from(["", "meeting", "4w"]),
    sensitive=st.booleans(),
)
PROMISES = st.builds(
    Commitment,
    owner=st.sampled_from(["me", "them"]),
    text=st.sampled_from(["grid", "deck"]),
    made=st.sampled_from([OCTOBER, None]),
    due=st.sampled_from([None, OCTOBER, DAY, MONDAY]),
    moves=st.sampled_from([(), (Move(on=OCTOBER, was=None),)]),
)


@given(
    points=st.lists(POINTS, max_size=4),
    promises=st.lists(PROMISES, max_size=4),
    verdicts=st.lists(st.integers(0, 3), min_size=8, max_size=8),
)
def test_a_log_of_the_wrong_person_leaves_no_trace_with_them(
    points: list[Point], promises: list[Commitment], verdicts: list[int]
) -> None:
    """Whatever it discussed, carried, kept, missed, moved or dropped is open as it was."""
    alice = Dossier(
        person=Person(slug="alice", name="Alice Martin"),
        points=tuple(replace(each, id=f"p{at}pp") for at, each in enumerate(points)),
        commitments=tuple(replace(each, id=f"c{at}cc") for at, each in enumerate(promises)),
    )
    of_points = (Said("discussed"), Said("not discussed"), Said("dropped"), Said("moved", MONDAY))
    of_promises = (Said("kept"), Said("missed"), Said("dropped"), Said("moved", SINCE))
    told = (
        *((each.id, of_points[how]) for each, how in zip(alice.points, verdicts, strict=False)),
        *(
            (each.id, of_promises[how])
            for each, how in zip(alice.commitments, verdicts[4:], strict=False)
        ),
    )
    entry = Told(person="alice", date=DAY, said=told)
    logged = record(hold(alice), entry, today=MONDAY, new_id=drawing()).dossiers["alice"]
    decision = move_meeting(hold(logged, KARIM), WHERE, to="karim", today=MONDAY)
    back = decision.dossiers["alice"]
    assert sorted(back.points, key=repr) == sorted(alice.points, key=repr)
    assert sorted(back.commitments, key=repr) == sorted(alice.commitments, key=repr)
    assert replace(back, points=(), commitments=()) == replace(alice, points=(), commitments=())


def test_a_point_added_that_day_stays_and_is_named() -> None:
    """The first person keeps a point of the wrong log, and who moved it learns its id."""
    added = Point(id="x3gv", text="the merger", added=DAY)
    alice = replace(ALICE, points=(*ALICE.points, added))
    answer = move_meeting(hold(alice, KARIM), WHERE, to="karim", today=MONDAY).answer
    assert answer.stayed_points == (added,)
    assert answer.points == (LOAD, RETRO)
