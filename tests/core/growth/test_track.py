"""What is said of a coaching track, and what belongs to it."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier, Held
from ooo.core.growth.book_session import NoSessions, book_session
from ooo.core.growth.coach import course_of, next_session, sessions_to_read
from ooo.core.growth.of_track import Course, Feedback, Tried, evaluates, of_track
from ooo.core.growth.open_track import Frame, OneTrack, start_track
from ooo.core.growth.track import (
    experiments_of,
    open_track,
    sessions_held,
    sessions_planned,
    track_of,
)
from ooo.core.model import (
    Commitment,
    Evaluation,
    Goal,
    Indicator,
    Meeting,
    MeetingKey,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
    Useful,
)
from ooo.words.goals import say_says
from ooo.words.language import ENGLISH
from ooo.words.run import plain
from tests.harness import fix_of, says_of

TODAY = dt.date(2026, 11, 23)
BRUNO = Person(slug="bruno", name="Bruno Keller")
TRACK = Goal(
    id="t5kq",
    title="Angry callers",
    kind="coaching",
    opened=TODAY - dt.timedelta(days=40),
    sessions=6,
    indicator=Indicator(name="calls", start=6, target=1),
    readings=(Reading(on=TODAY - dt.timedelta(days=7), value=3),),
)


def key(days_ago: int) -> MeetingKey:
    return MeetingKey(date=TODAY - dt.timedelta(days=days_ago), kind="coaching")


def held(*days_ago: int) -> tuple[MeetingKey, ...]:
    return tuple(map(key, days_ago))


def tried(results: str) -> tuple[Tried, ...]:
    known = {"y": True, "n": False, "?": None}
    return tuple(Tried(on=TODAY, text="x", tried=known[each]) for each in results)


HEARD = Feedback(theirs=("it helped",), useful=4)


@pytest.mark.parametrize(
    ("course", "rule", "expected"),
    [
        (Course(), "no-session", "No session yet. Book the first: ooo book t5kq WHEN"),
        (
            Course(held=held(35, 28, 21, 14, 7, 1)),
            "all-sessions",
            ("All 6 sessions were held. Look at before and after, then close it: ooo done t5kq"),
        ),
        (
            Course(held=held(28, 21, 15)),
            "long-ago",
            "The last session was 15 days ago. Book the next, ooo book t5kq WHEN, or stop.",
        ),
        (Course(held=held(21, 14)), "few-sessions", "Too early to tell: 2 of 6 sessions."),
        (
            Course(held=held(21, 14, 7), tried=tried("yn?n?")),
            "not-tried",
            "2 of the last 3 experiments were not tried. Ask what got in the way.",
        ),
        (
            Course(held=held(21, 14, 7), feedback=(HEARD, Feedback(), Feedback())),
            "unheard",
            (
                "Nothing heard from Bruno in 2 sessions. "
                "End with the question: what was most useful today?"
            ),
        ),
        (
            Course(
                held=held(21, 14, 7),
                feedback=(Feedback(useful=2), Feedback(useful=4), Feedback(useful=1)),
            ),
            "little-use",
            "Bruno found the last 3 of little use. Ask Bruno what would help.",
        ),
        (
            Course(
                held=held(21, 14, 7),
                tried=tried("nyy"),
                feedback=(Feedback(useful=3), Feedback(useful=2), HEARD),
            ),
            "one-reading",
            "Too early to tell: 1 reading (3 on 16 Nov).",
        ),
        (
            Course(held=held(21, 14, 7), tried=tried("n?n?"), feedback=(Feedback(),)),
            "one-reading",
            "Too early to tell: 1 reading (3 on 16 Nov).",
        ),
    ],
)
def test_a_track_is_judged_by_its_sessions_first(course: Course, rule: str, expected: str) -> None:
    found = of_track(TRACK, "Bruno", course, today=TODAY)
    assert (found.rule, plain(say_says(ENGLISH, found))) == (rule, expected)


def test_a_verdict_is_asked_for_at_every_third_session_and_at_the_last() -> None:
    assert not evaluates(TRACK, held(7), today=TODAY)
    assert evaluates(TRACK, held(14, 7), today=TODAY)
    judged = replace(TRACK, evaluations=(Evaluation(on=TODAY, verdict="keep"),))
    assert not evaluates(judged, held(14, 7), today=TODAY)
    assert evaluates(replace(judged, sessions=3), held(14, 7), today=TODAY)
    assert not evaluates(TRACK, (), today=TODAY)


def test_what_belongs_to_a_track() -> None:
    mine = Commitment(id="m2bc", owner="me", text="x", goal="t5kq")
    theirs = Commitment(id="x4tb", owner="them", text="y", goal="t5kq")
    dossier = Dossier(person=BRUNO, goals=(TRACK,), commitments=(mine, theirs))
    assert experiments_of(dossier) == {"x4tb"}
    assert experiments_of(replace(dossier, goals=(replace(TRACK, mine=True),))) == {"m2bc"}
    closed = replace(TRACK, closed=TODAY, outcome="reached")
    assert experiments_of(replace(dossier, goals=(closed,))) == frozenset()
    assert open_track(replace(dossier, goals=(closed, replace(TRACK, id="")))) is None
    assert sessions_planned(replace(TRACK, sessions=0)) == 6
    early = replace(closed, closed=TODAY - dt.timedelta(days=10))
    entered = Dossier(person=BRUNO, entries=held(50, 20, 5))
    assert sessions_held(early, entered) == held(20)
    assert sessions_held(replace(early, opened=None), entered) == held(50, 20)


def test_a_session_of_the_day_one_track_follows_another_is_of_the_one_that_ended() -> None:
    """It ends with its last session, and the next is often opened at once."""
    ended = replace(TRACK, id="t4kq", closed=TODAY, outcome="reached")
    begun = replace(TRACK, opened=TODAY)
    dossier = Dossier(person=BRUNO, goals=(ended, begun), entries=held(7, 0))
    assert sessions_held(ended, dossier) == held(7, 0)
    assert sessions_held(begun, dossier) == ()
    first = Meeting(date=TODAY, kind="coaching", goal="t5kq")
    assert sessions_held(begun, replace(dossier, meetings=(first,))) == held(0)
    assert sessions_held(ended, replace(dossier, meetings=(first,))) == held(7)
    of_none = replace(first, goal="gone")
    assert sessions_held(begun, replace(dossier, meetings=(of_none,))) == ()
    slip = replace(ended, opened=TODAY)
    assert sessions_held(begun, replace(dossier, goals=(slip, begun))) == held(0)


def test_a_session_is_of_the_track_it_names_else_of_the_one_open_that_day() -> None:
    other = replace(TRACK, id="t6kq", opened=TODAY - dt.timedelta(days=90))
    session = Meeting(date=TODAY, kind="coaching", goal="t5kq")
    assert track_of((other, TRACK), session) == TRACK
    assert track_of((other, TRACK), replace(session, goal="")) == other
    long_ago = replace(session, goal="gone", date=dt.date(2020, 1, 1))
    assert track_of((other, TRACK), long_ago) is None


def test_the_sheet_of_a_session_leaves_out_what_is_sensitive() -> None:
    secret = Note(kind="feedback", by="me", text="secret", sensitive=True)
    met = Meeting(
        date=key(7).date, kind="coaching", notes=(secret,), useful=Useful(me=3), goal="t5kq"
    )
    early = Meeting(date=key(14).date, kind="coaching", notes=(Note(text="x"),))
    settled = SettledCommitment(
        owner="them",
        text="secret",
        goal="t5kq",
        settled=TODAY,
        outcome="kept",
        sensitive=True,
    )
    left = Commitment(id="a2bc", owner="them", text="left", made=key(14).date, goal="t5kq")
    hushed = replace(left, id="a3bc", sensitive=True)
    undated = replace(left, id="a4bc", made=None)
    older = replace(left, id="a5bc", text="older", made=key(21).date)
    dossier = Dossier(
        person=BRUNO,
        goals=(TRACK,),
        commitments=(left, hushed, undated, older),
        settled_commitments=(settled,),
        entries=(early.key, met.key),
        meetings=(early, met),
    )
    course = course_of(dossier, TRACK)
    assert course.tried == (Tried(on=key(21).date, text="older", tried=None),)
    assert course.feedback == (Feedback(), Feedback())
    sheet = next_session(dossier, today=TODAY)
    assert sheet.experiment == left
    assert sheet.screen.unheard
    assert sheet.says is not None
    assert sessions_to_read((MeetingKey(date=TODAY), *held(7))) == held(7)
    none = next_session(Dossier(person=BRUNO), today=TODAY)
    assert (none.track, none.screen.candidates) == (None, ())
    points = tuple(
        Point(id=f"b{at}bc", text="x", kind="blocker", sensitive=at == 2) for at in range(2, 7)
    )
    offered = next_session(Dossier(person=BRUNO, points=points), today=TODAY).screen.candidates
    assert [each.id for each in offered] == ["b3bc", "b4bc", "b5bc"]


def test_only_a_track_has_sessions() -> None:
    goal = replace(TRACK, kind="objective")
    now = Held({"bruno": Dossier(person=BRUNO, goals=(goal,))}, frozenset())
    with pytest.raises(NoSessions):
        book_session(now, "t5kq", None, today=TODAY)


def test_one_track_at_a_time_and_a_hidden_one_is_not_named() -> None:
    held = Held({"bruno": Dossier(person=BRUNO, goals=(TRACK,))}, frozenset())
    with pytest.raises(OneTrack) as refusal:
        start_track(held, "bruno", Goal(title="x"), Frame(), today=TODAY, new_id=lambda: "b3cd")
    assert says_of(refusal.value) == "A coaching track is open: Angry callers."
    assert fix_of(refusal.value) == "Close the first: ooo done t5kq"
    hidden = OneTrack(replace(TRACK, sensitive=True))
    assert says_of(hidden) == "A coaching track is open: (sensitive)."
