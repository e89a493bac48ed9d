"""What a day holds, which days a time line shows, and what must be opened for it."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict, replace

from ooo.core.dossier import Dossier
from ooo.core.looking_back.day import DayUnread, NothingThatDay, whole_day
from ooo.core.looking_back.entries import CoachingSession, DayEntry, EndedPromise
from ooo.core.looking_back.history import (
    SHOWN,
    ShownDays,
    Wanted,
    keys_of,
    lines,
    look_back,
    years_to_read,
)
from ooo.core.looking_back.kinds import KINDS, NoSuchKind, parse_any_kind
from ooo.core.looking_back.newest import look_at_all
from ooo.core.looking_back.period import Period
from ooo.core.model import (
    MET,
    Autonomy,
    Commitment,
    Evaluation,
    Goal,
    Indicator,
    Level,
    Meeting,
    MeetingKey,
    Milestone,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
    SettledPoint,
)
from ooo.core.text.facts import File
from ooo.views import draw
from ooo.views.page import Page

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin")


def ago(days: int) -> dt.date:
    """Give a day before today."""
    return TODAY - dt.timedelta(days=days)


def held(*meetings: Meeting, **more: object) -> Dossier:
    """Give a dossier with these meetings in it, all of them read."""
    keys = tuple(sorted(meeting.key for meeting in meetings))
    return Dossier(person=ALICE, entries=keys, meetings=meetings, **more)  # type: ignore[arg-type]


def ended(promise: SettledCommitment, late: int = 0) -> EndedPromise:
    """Give a promise as the day on which it ended tells of it."""
    return EndedPromise(**asdict(promise), days_late=late)


def told_of(promise: SettledCommitment) -> EndedPromise:
    """Give it with how late it was kept, where nobody was ever away."""
    late = (promise.settled - promise.due).days if promise.due else 0
    return ended(promise, max(late, 0) if promise.outcome == "kept" else 0)


def shown(dossier: Dossier, asked: Wanted) -> tuple[DayEntry, ...]:
    """Give the entries of a time line."""
    line = lines([dossier], asked).get("alice", ShownDays((), (), 0))
    return look_back(dossier, line, asked, today=TODAY).entries


GOAL = Goal(
    id="g4pz",
    title="Payroll",
    why="calm",
    opened=ago(90),
    closed=ago(1),
    outcome="reached",
    indicator=Indicator(name="escalations", start=8),
    readings=(Reading(on=ago(30), value=5), Reading(on=ago(60), value=6)),
    milestones=(Milestone(text="runbook", done=ago(40)), Milestone(text="open")),
    evaluations=(Evaluation(on=ago(20), verdict="adjust", why="slow"),),
)
BARE = Goal(id="g5pz", title="Bare", readings=(Reading(on=ago(30), value=1),))
STEPS = Autonomy(topic="runs", level=3, since=ago(10), history=(Level(on=ago(50), level=2),))
SAME = Autonomy(topic="same", level=2, since=ago(50), history=(Level(on=ago(50), level=2),))
UNDATED = Autonomy(topic="undated", level=1)


def test_what_became_of_a_sensitive_goal_is_counted_until_it_is_asked_for() -> None:
    dossier = held(goals=(replace(GOAL, sensitive=True),))
    line = lines([dossier], Wanted())["alice"]
    unasked = look_back(dossier, line, Wanted(), today=TODAY)
    everything = shown(dossier, Wanted(show_all=True))
    assert unasked.entries == ()
    assert unasked.sensitive == sum(len(each.goal) for each in everything) > 0


def test_what_became_of_goals_and_autonomy_stands_on_its_day() -> None:
    dossier = held(goals=(GOAL, BARE), autonomy=(STEPS, SAME, UNDATED))
    told = {
        (TODAY - each.date).days: (
            [(news.id, news.what, news.was, news.value) for news in each.goal],
            [(step.topic, step.was, step.level) for step in each.autonomy],
        )
        for each in shown(dossier, Wanted())
    }
    assert told == {
        1: ([("g4pz", "closed", None, None)], []),
        10: ([], [("runs", 2, 3)]),
        20: ([("g4pz", "adjust", None, None)], []),
        30: ([("g4pz", "read", 6, 5), ("g5pz", "read", None, 1)], []),
        40: ([("g4pz", "reached", None, None)], []),
        50: ([], [("runs", 0, 2), ("same", 0, 2)]),
        60: ([("g4pz", "read", 8, 6)], []),
        90: ([("g4pz", "opened", None, None)], []),
    }


MOVED = Commitment(
    id="k7mx",
    owner="me",
    text="grid",
    made=ago(30),
    due=ago(2),
    moves=(Move(on=ago(25)), Move(on=ago(20), was=ago(10)), Move(on=ago(14), was=ago(5))),
)
KEPT = SettledCommitment(
    id="b4ta", owner="them", text="runbook", made=ago(30), settled=ago(14), outcome="kept"
)
MISSED = SettledCommitment(id="c", owner="me", text="m", settled=ago(14), outcome="missed")
DROPPED = SettledCommitment(
    id="d", owner="me", text="d", settled=ago(14), outcome="dropped", sensitive=True
)
TOLD = SettledPoint(id="z", text="thanks", settled=ago(14), outcome="said")


def test_what_became_of_promises_stands_with_the_meeting_of_that_day() -> None:
    seen = Meeting(date=ago(14), kind="note")
    met = Meeting(date=ago(14), minutes=30)
    dossier = held(
        seen,
        met,
        commitments=(MOVED,),
        settled_commitments=(KEPT, MISSED, DROPPED),
        settled_points=(TOLD,),
    )
    noted, together, alone = shown(dossier, Wanted())
    assert (noted.kind, noted.kept, noted.moved) == ("note", (), ())
    assert (together.kind, together.kept, together.missed) == (
        "one-to-one",
        (ended(KEPT),),
        (ended(MISSED),),
    )
    assert (together.dropped, together.said) == ((), (TOLD,))
    assert [(each.was, each.due) for each in together.moved] == [(ago(5), ago(2))]
    # The first date that a promise got is no move; the second was from ten days ago.
    assert (alone.date, alone.kind) == (ago(20), "")
    assert [(each.was, each.due) for each in alone.moved] == [(ago(10), ago(5))]
    everything = look_back(
        dossier, lines([dossier], Wanted())["alice"], Wanted(show_all=True), today=TODAY
    )
    assert everything.entries[1].dropped == (ended(DROPPED),)
    assert everything.sensitive == 0


def test_an_observation_alone_takes_nothing_that_became_of_promises() -> None:
    dossier = held(Meeting(date=ago(14), kind="note"), settled_commitments=(KEPT,))
    assert [each.kind for each in shown(dossier, Wanted())] == ["note", ""]
    coached = held(Meeting(date=ago(14), kind="coaching"), settled_commitments=(KEPT,))
    assert [(each.kind, each.kept) for each in shown(coached, Wanted())] == [
        ("coaching", (ended(KEPT),))
    ]


def test_what_is_only_sensitive_leaves_no_line_but_is_counted() -> None:
    hidden = SettledCommitment(
        id="d", owner="me", text="d", settled=ago(3), outcome="kept", sensitive=True
    )
    dossier = held(settled_commitments=(hidden,))
    found = look_back(dossier, lines([dossier], Wanted())["alice"], Wanted(), today=TODAY)
    assert (found.entries, found.sensitive) == ((), 1)


NOTES = (Note(text="x"), Note(kind="win", text="w"), Note(kind="career", text="c"))


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        ("win", [14]),
        ("topic", [7]),
        ("career", [14, 60]),
        ("coaching", [30]),
        ("promise", [7, 14, 30]),
        ("goal", [20]),
        ("need", []),
    ],
)
def test_only_what_is_of_a_kind_is_shown(kind: str, days: list[int]) -> None:
    dossier = held(
        Meeting(date=ago(60), kind="career"),
        Meeting(date=ago(30), kind="coaching"),
        Meeting(date=ago(14), notes=NOTES),
        Meeting(date=ago(7), points=(Point(text="p"),)),
        commitments=(Commitment(owner="me", text="p", made=ago(7)),),
        settled_commitments=(KEPT,),
        goals=(Goal(title="g", evaluations=(Evaluation(on=ago(20), verdict="keep"),)),),
    )
    entries = shown(dossier, Wanted(kind=kind))
    assert [(TODAY - each.date).days for each in entries] == days
    if kind == "win":
        assert entries[0].notes == (NOTES[1],)


def test_every_kind_that_can_be_typed_is_known() -> None:
    assert [parse_any_kind(f" {kind.upper()} ") for kind in KINDS] == [*KINDS]
    with pytest.raises(NoSuchKind):
        parse_any_kind("lemon")


def test_a_long_past_shows_its_newest_and_says_how_much_is_earlier() -> None:
    meetings = [Meeting(date=ago(7 * week), notes=(NOTES[1],)) for week in range(30)]
    dossier = held(*meetings)
    found = lines([dossier], Wanted())["alice"]
    assert (len(found.shown), found.entries_earlier, found.shown[0]) == (SHOWN, 10, TODAY)
    assert keys_of(dossier, found) == {each.key for each in meetings[:SHOWN]}
    assert keys_of(dossier, None) == frozenset()
    answer = look_back(dossier, found, Wanted(), today=TODAY)
    assert (answer.earlier, answer.screen.earliest) == (10, ago(7 * 29))
    of_kind = Wanted(kind="win")
    wins = look_back(dossier, lines([dossier], of_kind)["alice"], of_kind, today=TODAY)
    assert (len(wins.entries), wins.earlier, wins.screen.earliest) == (SHOWN, 10, ago(7 * 29))
    everyone = look_at_all([dossier], of_kind, today=TODAY)
    assert (len(everyone.entries), everyone.earlier) == (SHOWN, 10)
    since = Wanted(period=Period(ago(7 * 25)))
    assert len(lines([dossier], since)["alice"].shown) == 26
    other = Dossier(person=Person(slug="bob", name="Bob"))
    assert len(look_at_all([dossier, other], Wanted(), today=TODAY).entries) == SHOWN


def test_the_years_of_what_is_settled_reach_back_as_far_as_what_is_shown() -> None:
    keys = tuple(MeetingKey(date=dt.date(2000 + year, 3, 1)) for year in range(26))
    of_alice = {"alice": keys}
    assert years_to_read(of_alice, Wanted(), TODAY) == range(2006, 2027)
    assert years_to_read({"alice": keys[:9]}, Wanted(), TODAY) is None
    assert years_to_read(of_alice, Wanted(kind="win"), TODAY) is None
    since = Wanted(period=Period(dt.date(2024, 5, 1), dt.date(2024, 6, 1)))
    assert years_to_read(of_alice, since, TODAY) == range(2024, 2027)


def test_what_is_earlier_is_counted_whole_only_where_every_year_of_it_was_read() -> None:
    """A promise that was settled in a year before those read is not known of."""
    many = [Meeting(date=dt.date(2026, 1, 1) + dt.timedelta(days=n)) for n in range(25)]

    def whole(*meetings: Meeting, asked: Wanted | None = None) -> tuple[bool, bool]:
        asked = asked or Wanted()
        dossier = held(*meetings)
        answer = look_back(dossier, lines([dossier], asked)["alice"], asked, today=TODAY)
        everyone = look_at_all([dossier], asked, today=TODAY)
        assert answer.screen.whole == everyone.screen.whole
        page = draw(answer, Page(), color=False)
        return answer.screen.whole, "At least" in page

    before = Meeting(date=dt.date(2025, 12, 31))
    assert whole(*many) == (True, False)
    assert whole(before, *many) == (False, True)
    assert whole(before, *many[:5]) == (True, False)
    assert whole(before, *many, asked=Wanted(kind="one-to-one")) == (True, False)
    assert whole(before, *many, asked=Wanted(period=Period(before.date))) == (True, False)


CARRIED = Point(id="t9we", text="load", carried=(ago(14),))


def test_a_day_is_shown_with_what_it_did_not_reach_and_what_lies_around_it() -> None:
    before = Meeting(date=ago(28))
    day = Meeting(date=ago(14), mood=2, spoke="them")
    seen = Meeting(date=ago(14), kind="note")
    after = Meeting(date=ago(7), kind="skipped")
    closed = SettledPoint(
        id="s", text="s", settled=ago(1), outcome="dropped", carried=(ago(14),), sensitive=True
    )
    dossier = held(
        before, day, seen, after, points=(CARRIED, Point(text="no")), settled_points=(closed,)
    )
    answer = whole_day(dossier, ago(14), today=TODAY)
    assert [(each.kind, each.mood, each.not_reached) for each in answer.entries] == [
        ("one-to-one", 2, (CARRIED,)),
        ("note", 0, ()),
    ]
    assert (answer.before, answer.after, answer.sensitive) == (before.key, after.key, 1)
    whole = whole_day(dossier, ago(14), today=TODAY, show_all=True)
    assert (whole.entries[0].not_reached, whole.sensitive) == ((CARRIED, closed), 0)


def test_a_day_without_anything_is_refused_with_the_nearest() -> None:
    dossier = held(Meeting(date=ago(14)), Meeting(date=ago(7)))
    with pytest.raises(NothingThatDay) as refused:
        whole_day(dossier, ago(10), today=TODAY)
    assert refused.value.facts["days"] == (ago(14), ago(7))
    with pytest.raises(NothingThatDay) as refused:
        whole_day(held(), ago(10), today=TODAY)
    assert refused.value.fix == "Nothing is noted yet: ooo log {who}"
    with pytest.raises(NothingThatDay) as refused:
        whole_day(dossier, ago(10), today=TODAY, unread=(File("people/alice/meetings"),))
    assert refused.value.says == NothingThatDay.in_part


def test_the_nearest_days_are_also_those_on_which_a_promise_or_a_goal_moved() -> None:
    """Who has kept a promise is not told that nothing is noted yet."""
    dossier = held(settled_commitments=(KEPT,), goals=(Goal(title="g", opened=ago(3)),))
    with pytest.raises(NothingThatDay) as refused:
        whole_day(dossier, ago(10), today=TODAY)
    assert refused.value.facts["days"] == (ago(14), ago(3))
    assert refused.value.fix == NothingThatDay.fix


def coached(day: int, track: str = "", number: int = 1) -> Meeting:
    """Give a coaching session of so many days ago."""
    return Meeting(date=ago(day), kind="coaching", goal=track, number=number)


TRACK = Goal(id="t7mr", title="Calls", kind="coaching", opened=ago(30), closed=ago(5), sessions=3)


@pytest.mark.parametrize(
    ("meeting", "session"),
    [
        (coached(30, "t7mr"), CoachingSession(1, 3)),
        (coached(21), CoachingSession(2, 3)),
        (coached(14, "t7mr"), CoachingSession(3, 3)),
        (coached(14, "t7mr", 2), CoachingSession(4, 3)),
        # Before the track was opened, and after it was closed.
        (coached(31, "t7mr"), None),
        (coached(31), None),
        (coached(4), None),
        (Meeting(date=ago(13)), None),
    ],
)
def test_a_coaching_session_has_its_place_in_its_track(
    meeting: Meeting, session: CoachingSession | None
) -> None:
    """Of all that took place while the track was open, whichever of them are read."""
    every = [coached(30), coached(21), coached(14), coached(14, number=2), Meeting(date=ago(13))]
    keys = sorted({meeting.key, *(each.key for each in every)})
    dossier = replace(held(meeting, goals=(TRACK,)), entries=tuple(keys))
    entry = whole_day(dossier, meeting.date, today=TODAY).entries[-1]
    assert entry.session == session
    said = {(1, 3): "coaching 1 of 3", (2, 3): "coaching 2 of 3", (3, 3): "coaching 3 of 3"}
    page = draw(whole_day(dossier, meeting.date, today=TODAY), Page(), color=False)
    title = "coaching 4" if session == CoachingSession(4, 3) else "coaching"
    if session:
        assert said.get((session.number, session.of), title) in page
    line = shown(dossier, Wanted(period=Period(ago(40))))
    assert {each.session for each in line if each.date == meeting.date} == {session}
    assert all(each.session == session for each in shown(dossier, Wanted(kind="coaching")))


def test_a_day_that_cannot_be_read_is_not_taken_for_an_empty_one() -> None:
    key = MeetingKey(date=ago(14))
    with pytest.raises(DayUnread):
        whole_day(Dossier(person=ALICE, entries=(key,)), ago(14), today=TODAY)


days = st.integers(0, 40).map(ago)
texts = st.text("abcxyz", min_size=1, max_size=9)
meetings = st.builds(
    Meeting,
    date=days,
    kind=st.sampled_from(("one-to-one", "note", "skipped", "coaching", "career")),
    points=st.lists(st.builds(Point, id=texts, text=texts), max_size=2).map(tuple),
    notes=st.lists(st.builds(Note, text=texts), max_size=2).map(tuple),
)
settled = st.builds(
    SettledCommitment,
    id=texts,
    text=texts,
    owner=st.sampled_from(("me", "them")),
    made=days,
    settled=days,
    outcome=st.sampled_from(("kept", "missed", "dropped")),
    why=texts,
)
live = st.builds(
    Commitment,
    id=texts,
    text=texts,
    made=days,
    due=days,
    moves=st.lists(st.builds(Move, on=days, was=days, why=texts), max_size=2).map(tuple),
)
points = st.builds(
    Point, id=texts, text=texts, carried=st.lists(days, max_size=2, unique=True).map(tuple)
)
closed_points = st.builds(
    SettledPoint,
    id=texts,
    text=texts,
    settled=days,
    outcome=st.sampled_from(("said", "dropped")),
    carried=st.lists(days, max_size=2, unique=True).map(tuple),
)
goals = st.builds(
    Goal,
    id=texts,
    title=texts,
    why=texts,
    opened=st.none() | days,
    closed=st.none() | days,
    outcome=st.sampled_from(("", "reached", "stopped", "changed")),
    readings=st.lists(
        st.builds(Reading, on=days, value=st.integers(0, 9).map(float), note=texts), max_size=3
    ).map(tuple),
    milestones=st.lists(st.builds(Milestone, text=texts, done=st.none() | days), max_size=2).map(
        tuple
    ),
    evaluations=st.lists(
        st.builds(
            Evaluation, on=days, verdict=st.sampled_from(("keep", "adjust", "stop")), why=texts
        ),
        max_size=2,
    ).map(tuple),
)
topics = st.builds(
    Autonomy,
    topic=texts,
    level=st.integers(1, 4),
    since=st.none() | days,
    history=st.lists(
        st.builds(Level, on=days, level=st.integers(1, 4)),
        max_size=3,
        unique_by=lambda each: each.on,
    ).map(tuple),
)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Give a dossier with anything that a day may hold."""
    several = draw(st.lists(meetings, max_size=6))
    return held(
        *{each.key: each for each in several}.values(),
        settled_commitments=tuple(draw(st.lists(settled, max_size=4))),
        commitments=tuple(draw(st.lists(live, max_size=3))),
        points=tuple(draw(st.lists(points, max_size=3, unique_by=lambda each: each.id))),
        settled_points=tuple(draw(st.lists(closed_points, max_size=3))),
        goals=tuple(draw(st.lists(goals, max_size=2))),
        autonomy=tuple(draw(st.lists(topics, max_size=2))),
    )


def goal_news_of(dossier: Dossier, day: dt.date) -> list[tuple[object, ...]]:
    """Give what became of goals that day, by looking at every record of each."""
    found: list[tuple[object, ...]] = []
    for goal in dossier.goals:
        found += [(goal.id, "opened", None, goal.why) for _ in range(goal.opened == day)]
        found += [
            (goal.id, goal_end, None, goal.outcome) for goal_end in ["closed"] if goal.closed == day
        ]
        found += [
            (goal.id, "read", each.value, each.note) for each in goal.readings if each.on == day
        ]
        found += [
            (goal.id, "reached", None, each.text) for each in goal.milestones if each.done == day
        ]
        found += [
            (goal.id, each.verdict, None, each.why) for each in goal.evaluations if each.on == day
        ]
    return found


def levels_of(dossier: Dossier, day: dt.date) -> list[tuple[str, int, int]]:
    """Give the levels reached that day, with the ones before; what stays as it was is none."""
    found = []
    for topic in dossier.autonomy:
        past = [(each.on, each.level) for each in sorted(topic.history, key=lambda each: each.on)]
        if topic.since:
            past.append((topic.since, topic.level))
        before = 0
        for on, level in past:
            if on == day and level != before:
                found.append((topic.topic, before, level))
            before = level
    return found


@given(dossiers())
def test_a_day_shows_everything_that_it_holds_and_nothing_else(dossier: Dossier) -> None:
    for day in map(ago, range(41)):
        of_day = [each for each in dossier.meetings if each.date == day]
        settled_then = [each for each in dossier.settled_commitments if each.settled == day]
        promises = (*dossier.commitments, *dossier.settled_commitments)
        made_then = [each for each in promises if each.made == day]
        moved_then = [each.id for each in promises for move in each.moves if move.on == day]
        told_then = [each for each in dossier.settled_points if each.settled == day]
        news_then, levels_then = goal_news_of(dossier, day), levels_of(dossier, day)
        records = (settled_then, made_then, moved_then, told_then, news_then, levels_then)
        if not (of_day or any(records)):
            with pytest.raises(NothingThatDay):
                whole_day(dossier, day, today=TODAY)
            continue
        entries = whole_day(dossier, day, today=TODAY).entries
        told = [
            promise for each in entries for promise in (*each.kept, *each.missed, *each.dropped)
        ]
        assert sorted(told, key=repr) == sorted(map(told_of, settled_then), key=repr)
        made = [promise for each in entries for promise in each.promised]
        assert [(each.id, each.settled) for each in made] == [
            (each.id, each.settled if isinstance(each, SettledCommitment) else None)
            for each in made_then
        ]
        moved = [move.id for each in entries for move in each.moved]
        assert sorted(moved) == sorted(moved_then)
        news = [(each.id, each.what, each.value, each.text) for one in entries for each in one.goal]
        assert sorted(news, key=repr) == sorted(news_then, key=repr)
        levels = [(each.topic, each.was, each.level) for one in entries for each in one.autonomy]
        assert sorted(levels) == sorted(levels_then)
        said = [point for each in entries for point in each.said]
        assert sorted(said, key=repr) == sorted(told_then, key=repr)
        for name in ("points", "notes"):
            held_then = [record for each in of_day for record in getattr(each, name)]
            shown_then = [record for each in entries for record in getattr(each, name)]
            assert sorted(shown_then, key=repr) == sorted(held_then, key=repr)
        carried = [point for each in entries for point in each.not_reached]
        every = {*dossier.points, *dossier.settled_points}
        met_then = any(each.kind in MET for each in of_day)
        assert {each.id for each in carried} == (
            {each.id for each in every if day in each.carried} if met_then else set()
        )


@given(dossiers())
def test_every_text_of_a_day_stands_on_its_screen(dossier: Dossier) -> None:
    """What is on file is not only counted: its words are to be read, and why."""
    for day in map(ago, range(41)):
        try:
            whole = whole_day(dossier, day, today=TODAY)
        except NothingThatDay:
            continue
        page = draw(whole, Page(), color=False)
        texts: list[str] = []
        for one in whole.entries:
            texts += [*(each.text for each in one.points), *(each.text for each in one.notes)]
            texts += [*(each.why for each in one.kept), *(each.why for each in one.missed)]
            texts += [*(each.why for each in one.dropped), *(each.why for each in one.moved)]
            texts += [*(each.why for each in one.said), *(each.text for each in one.goal)]
            texts += [each.topic for each in one.autonomy]
        assert [text for text in texts if " ".join(text.split()) not in page] == []


@given(dossiers())
def test_a_time_line_goes_back_in_time(dossier: Dossier) -> None:
    entries = shown(dossier, Wanted(period=Period(ago(40))))
    assert all(later.date >= earlier.date for later, earlier in pairwise(entries))
    assert {each.date for each in dossier.meetings} <= {each.date for each in entries}
