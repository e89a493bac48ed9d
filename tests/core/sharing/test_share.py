import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    MET,
    Autonomy,
    Commitment,
    Cover,
    Evaluation,
    Goal,
    Me,
    Meeting,
    Move,
    Note,
    Person,
    Point,
    Reading,
    SettledCommitment,
)
from ooo.core.prep import prepare
from ooo.core.sharing.share import Audience, left_out, share
from ooo.encoding import encode
from ooo.words.language import ENGLISH

TODAY = dt.date(2026, 11, 23)
COVER = Cover(me=Me(name="Marion Lefèvre"))

days = st.dates(dt.date(2026, 9, 1), dt.date(2026, 12, 31))
texts = st.sampled_from(["one", "two", "three"])
flags = st.booleans()
points = st.builds(
    Point,
    id=st.sampled_from(["a2bc", "b3cd", "c4df"]),
    text=texts,
    by=st.sampled_from(["me", "them"]),
    kind=st.sampled_from(["topic", "win", "feedback", "career"]),
    area=st.sampled_from(["", "development"]),
    carried=st.lists(days, max_size=2).map(tuple),
    until=st.none() | days,
    share=flags,
    sensitive=flags,
)
commitments = st.builds(
    Commitment,
    id=st.sampled_from(["d5fg", "f6gh"]),
    owner=st.sampled_from(["me", "them"]),
    text=texts,
    due=st.none() | days,
    moves=st.lists(st.builds(Move, on=days, why=texts), max_size=2).map(tuple),
    known=flags,
    sensitive=flags,
)
settled = st.builds(
    SettledCommitment,
    id=st.sampled_from(["k7mx", "m8nx"]),
    owner=st.sampled_from(["me", "them"]),
    text=texts,
    made=days,
    due=st.none() | days,
    moves=st.lists(st.builds(Move, on=days, why=texts), max_size=1).map(tuple),
    goal=st.sampled_from(["", "g4p2"]),
    known=flags,
    sensitive=flags,
    settled=days,
    outcome=st.sampled_from(["kept", "missed", "dropped"]),
    why=texts,
)
goals = st.builds(
    Goal,
    id=st.just("g4p2"),
    title=texts,
    closed=st.none() | days,
    readings=st.lists(
        st.builds(Reading, on=days, value=st.integers(0, 9).map(float), note=texts),
        max_size=2,
        unique_by=lambda each: each.on,
    ).map(tuple),
    evaluations=st.lists(
        st.builds(Evaluation, on=days, verdict=st.just("adjust"), why=texts), max_size=1
    ).map(tuple),
    known=flags,
    sensitive=flags,
)
notes = st.builds(
    Note,
    text=texts,
    kind=st.sampled_from(["note", "win", "feedback", "watch"]),
    share=flags,
    sensitive=flags,
)
meetings = st.builds(
    Meeting,
    date=days,
    kind=st.sampled_from(["one-to-one", "career", "coaching", "skipped", "note"]),
    mood=st.integers(0, 5),
    why=texts,
    points=st.lists(points, max_size=2).map(tuple),
    notes=st.lists(notes, max_size=3).map(tuple),
)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Give a dossier with private and shared things in any mixture."""
    held = draw(st.lists(meetings, max_size=5, unique_by=lambda each: each.key))
    held.sort(key=lambda each: each.key)
    return Dossier(
        person=Person(
            slug="alice",
            name="Alice Martin",
            role=draw(texts),
            preferences={"recognition": draw(texts)},
            paused_until=draw(st.none() | days),
        ),
        points=tuple(draw(st.lists(points, max_size=5))),
        commitments=tuple(draw(st.lists(commitments, max_size=5))),
        goals=tuple(draw(st.lists(goals, max_size=1))),
        autonomy=tuple(
            draw(st.lists(st.builds(Autonomy, topic=texts, level=st.just(2)), max_size=1))
        ),
        entries=tuple(each.key for each in held),
        meetings=tuple(held),
        settled_commitments=tuple(draw(st.lists(settled, max_size=2))),
    )


def without_private(dossier: Dossier) -> Dossier:
    """Give the dossier as it would be had nothing private ever been written."""

    def open_notes(meeting: Meeting) -> tuple[Note, ...]:
        return tuple(
            note
            for note in meeting.notes
            if note.share and not note.sensitive and note.kind != "feedback"
        )

    def open_points(points: tuple[Point, ...]) -> tuple[Point, ...]:
        unsaid = {"win", "feedback"}
        return tuple(
            each
            for each in points
            if not each.sensitive
            and (each.by == "them" or (each.share and each.kind not in unsaid))
        )

    kept = tuple(
        replace(
            each,
            notes=open_notes(each),
            points=open_points(each.points) if each.kind in MET else (),
            mood=0,
            why="",
        )
        for each in dossier.meetings
        if each.kind in MET or open_notes(each)
    )
    held = tuple(each for each in dossier.goals if each.known and not each.sensitive)
    return Dossier(
        person=Person(slug="alice", name="Alice Martin"),
        points=open_points(dossier.points),
        goals=tuple(
            replace(
                each,
                readings=tuple(
                    replace(newest, note="")
                    for newest in sorted(each.readings, key=lambda reading: reading.on)[-1:]
                ),
                evaluations=(),
            )
            for each in held
        ),
        settled_commitments=tuple(
            replace(each, moves=(), why="", goal=each.goal if held else "")
            for each in dossier.settled_commitments
            if each.known and not each.sensitive and each.outcome == "kept"
        ),
        commitments=tuple(
            each for each in dossier.commitments if each.known and not each.sensitive
        ),
        entries=tuple(each.key for each in kept),
        meetings=kept,
    )


@given(dossiers())
def test_a_shared_sheet_is_the_same_whether_or_not_anything_private_exists(
    dossier: Dossier,
) -> None:
    """No count, gap or order may give away that there is more."""

    def sheet(held: Dossier) -> str:
        brief = prepare(share(held), today=TODAY, cover=COVER, shared=True)
        return f"{encode(brief)}\n{brief.screen}"

    assert sheet(dossier) == sheet(without_private(dossier))


@given(dossiers(), st.sampled_from(["them", "successor"]))
def test_what_is_shared_is_the_same_whether_or_not_anything_private_exists(
    dossier: Dossier, audience: Audience
) -> None:
    """Every door that sends something stands on this, so that none has to sift again."""
    known = dossier.person
    bare = without_private(dossier)
    if audience == "successor":
        bare = replace(
            bare,
            person=replace(bare.person, role=known.role, preferences=known.preferences),
        )
    assert share(dossier, audience) == share(bare, audience)


@given(dossiers())
def test_what_is_shared_can_be_shared_again(dossier: Dossier) -> None:
    """Points, entries and the person; what made a thing shareable is not told."""
    once = share(dossier)
    assert share(once).person == once.person
    assert set(share(once).points) <= set(once.points)


def test_the_sample_shares_what_they_want_to_raise_and_nothing_else(alice: Dossier) -> None:
    shared = share(alice)
    assert shared.person == Person(
        slug="alice", name="Alice Martin", cadence="2w", minutes=30, next=alice.person.next
    )
    assert [point.text for point in shared.points] == ["Would like to present at the all-hands"]
    assert shared.commitments == ()
    assert shared.entries == alice.entries
    assert shared.meetings == (
        Meeting(
            date=dt.date(2026, 10, 26),
            points=(Point(id="a2bd", text="Pull requests wait too long", by="them"),),
        ),
        Meeting(
            date=dt.date(2026, 11, 9),
            points=(Point(id="m2ph", text="Migration retrospective", by="them"),),
        ),
    )


def test_what_was_left_out_is_counted_for_the_managers_eyes(alice: Dossier) -> None:
    assert tuple(map(ENGLISH.text, left_out(alice))) == (
        "3 points of yours",
        "1 thing still to say",
        "4 commitments not yet spoken of",
        "2 notes",
        "1 sensitive",
        "the mood",
    )
    assert left_out(Dossier(person=alice.person)) == ()
    private = (Goal(title="Lead"), Goal(title="Rest", sensitive=True), Goal(title="", known=True))
    assert tuple(map(ENGLISH.text, left_out(Dossier(person=alice.person, goals=private)))) == (
        "1 goal not yet spoken of",
        "1 sensitive",
    )


def test_notes_marked_to_share_are_told_and_feedback_never_is() -> None:
    told = Note(text="Decided on the rota", share=True, kind="decision")
    feedback = Note(text="Too quick", share=True, kind="feedback")
    secret = Note(text="Looks tired", share=True, sensitive=True)
    meeting = Meeting(date=TODAY, mood=2, notes=(told, feedback, secret))
    dossier = Dossier(
        person=Person(slug="bob", name="Bob"), entries=(meeting.key,), meetings=(meeting,)
    )
    assert share(dossier).meetings == (
        Meeting(date=TODAY, notes=(Note(text="Decided on the rota"),)),
    )


def test_promises_are_shared_once_kept_and_never_as_missed_or_dropped() -> None:
    """A text to send blames nobody: how late something was, or why, stays with the manager."""
    moves = (Move(on=TODAY, was=TODAY, why="forgot"),)
    kept, missed, dropped = (
        SettledCommitment(
            id=outcome,
            owner="them",
            text="the runbook",
            known=True,
            goal="g4p2",
            moves=moves,
            why="no time",
            settled=TODAY,
            outcome=outcome,
        )
        for outcome in ("kept", "missed", "dropped")
    )
    desk = replace(kept, id="desk", known=False)
    dossier = Dossier(
        person=Person(slug="bob", name="Bob"), settled_commitments=(kept, missed, dropped, desk)
    )
    assert share(dossier).settled_commitments == (replace(kept, moves=(), why="", goal=""),)


def test_a_goal_is_shared_with_its_newest_reading_and_no_verdict() -> None:
    readings = (
        Reading(on=dt.date(2026, 11, 2), value=5, note="by her count"),
        Reading(on=dt.date(2026, 9, 1), value=8),
    )
    verdict = Evaluation(on=TODAY, verdict="adjust", why="too wide")
    goal = Goal(id="g4p2", title="Payroll", known=True, readings=readings, evaluations=(verdict,))
    serving = Commitment(id="k7mx", owner="me", text="a course", goal="g4p2", known=True)
    dossier = Dossier(
        person=Person(slug="bob", name="Bob"),
        goals=(goal, replace(goal, known=False), replace(goal, sensitive=True)),
        commitments=(serving,),
    )
    newest = Reading(on=dt.date(2026, 11, 2), value=5)
    shared = share(dossier)
    assert shared.goals == (replace(goal, readings=(newest,), evaluations=()),)
    assert shared.commitments == (serving,)


def test_a_successor_reads_how_to_work_with_them_and_what_they_brought_only_where_asked() -> None:
    """What someone raised with one manager is theirs to raise with the next."""
    theirs = Point(id="a2bc", text="the rota", by="them")
    mine = Point(id="b3cd", text="the roadmap", share=True)
    meeting = Meeting(date=TODAY, points=(theirs, mine))
    person = Person(
        slug="bob",
        name="Bob",
        role="Engineer",
        since=dt.date(2024, 3, 1),
        aliases=("bobby",),
        relation="peer",
        preferences={"feedback": "in writing"},
    )
    dossier = Dossier(
        person=person, points=(theirs, mine), entries=(meeting.key,), meetings=(meeting,)
    )
    handed = share(dossier, "successor")
    assert handed.person == replace(person, aliases=(), relation="report")
    assert handed.points == handed.meetings[0].points == (replace(mine, share=False),)
    with_theirs = share(dossier, "successor", their_points=True)
    assert with_theirs.points == (theirs, replace(mine, share=False))
