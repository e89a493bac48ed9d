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
    Goal,
    Me,
    Meeting,
    Move,
    Note,
    Person,
    Point,
    SettledCommitment,
)
from ooo.core.prep import prepare
from ooo.core.sharing.share import left_out, share
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
        goals=tuple(draw(st.lists(st.builds(Goal, title=texts), max_size=1))),
        autonomy=tuple(
            draw(st.lists(st.builds(Autonomy, topic=texts, level=st.just(2)), max_size=1))
        ),
        entries=tuple(each.key for each in held),
        meetings=tuple(held),
        settled_commitments=(
            SettledCommitment(owner="me", text=draw(texts), settled=TODAY, outcome="kept"),
        ),
    )


def without_private(dossier: Dossier) -> Dossier:
    """Give the dossier as it would be had nothing private ever been written."""

    def open_notes(meeting: Meeting) -> tuple[Note, ...]:
        return tuple(
            note
            for note in meeting.notes
            if note.share and not note.sensitive and note.kind != "feedback"
        )

    kept = tuple(
        replace(each, notes=open_notes(each), points=(), mood=0, why="")
        for each in dossier.meetings
        if each.kind in MET or open_notes(each)
    )
    unsaid = {"win", "feedback"}
    return Dossier(
        person=Person(slug="alice", name="Alice Martin"),
        points=tuple(
            each
            for each in dossier.points
            if not each.sensitive
            and (each.by == "them" or (each.share and each.kind not in unsaid))
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
    assert shared.meetings == tuple(Meeting(date=each.date) for each in alice.meetings)


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
