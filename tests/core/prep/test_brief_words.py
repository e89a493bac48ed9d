import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core import brief_words as words
from ooo.core.brief_words import Due
from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Me,
    MeetingKey,
    Move,
    Owner,
    Person,
    Point,
    SettledCommitment,
)
from ooo.core.prep import Brief, prepare
from ooo.core.prep.first import First
from ooo.core.prep.last_time import RecalledNote
from ooo.core.records.standing import OpenPromise

TODAY = dt.date(2026, 11, 23)
LAST_MET = dt.date(2026, 11, 9)
COVER = Cover(me=Me(name="Marion Lefèvre"))
MOVES = (Move(on=LAST_MET),)


def prepared(dossier: Dossier) -> Brief:
    return prepare(dossier, today=TODAY, cover=COVER)


def first(reason: str, **facts: object) -> First:
    given: dict[str, object] = {"reason": reason, "id": "", "text": "x", "since": None, **facts}
    return First(**given)  # type: ignore[arg-type] # the facts of each row below


def promise(**facts: object) -> OpenPromise:
    given: dict[str, object] = {"id": "", "owner": "me", "text": "x", "made": None, "due": None}
    given |= {"days_late": 0, "moves": (), "sensitive": False, **facts}
    return OpenPromise(**given)  # type: ignore[arg-type] # the facts of each row below


def noted(**facts: object) -> RecalledNote:
    given: dict[str, object] = {"date": LAST_MET, "heard": "one-to-one", "kind": "note"}
    given |= {"text": "x", "area": "", "by": "", "sensitive": False, **facts}
    return RecalledNote(**given)  # type: ignore[arg-type] # the facts of each row below


def test_the_sample_says_which_meeting_it_is_and_what_came_before(alice: Dossier) -> None:
    brief = prepared(alice)
    assert words.say_meeting(brief) == ("one-to-one", "Mon 23 Nov 2026, 10:00, 30 min")
    assert words.say_rhythm(brief) == "Last met 14 days ago (9 Nov), every 2 weeks"
    assert words.say_circumstances(brief) == ("mood then 2 of 5",)
    assert words.last_time(brief) == "LAST TIME"
    assert [note.kind for note in words.notes_to_show(brief)] == ["note"]


def test_someone_new_and_on_leave_is_said_to_be() -> None:
    person = Person(slug="bob", name="Bob", paused_until=dt.date(2027, 1, 4))
    brief = prepared(Dossier(person=person))
    assert words.say_meeting(brief) == ("first meeting", "Mon 23 Nov 2026, 30 min")
    assert words.say_rhythm(brief) == "Not met yet, every 2 weeks"
    assert words.say_circumstances(brief) == ("paused until 4 Jan 2027",)
    assert words.last_time(brief) == "NOTED SO FAR"


def test_no_meeting_is_made_up_for_someone_who_left() -> None:
    left = Person(slug="ines", name="Inès Roux", last_met=LAST_MET, archived=True)
    assert words.say_meeting(prepared(Dossier(person=left))) == ()
    booked = replace(left, next=Booking(day=TODAY))
    said = words.say_meeting(prepared(Dossier(person=booked)))
    assert said == ("one-to-one", "Mon 23 Nov 2026, 30 min")


KEPT = SettledCommitment(owner="me", text="x", settled=dt.date(2026, 11, 12), outcome="kept")
MET = Dossier(
    person=Person(slug="bob", name="Bob"), entries=(MeetingKey(date=LAST_MET, kind="one-to-one"),)
)
TOLD = Dossier(person=Person(slug="bob", name="Bob", last_met=LAST_MET))


@pytest.mark.parametrize(
    ("dossier", "shown"),
    [
        (MET, False),
        (replace(MET, commitments=(Commitment(owner="me", text="x"),)), True),
        (replace(MET, settled_commitments=(KEPT,)), True),
        (replace(MET, settled_commitments=(replace(KEPT, outcome="missed"),)), True),
        (replace(MET, settled_commitments=(replace(KEPT, settled=LAST_MET),)), False),
        (TOLD, False),
        (replace(TOLD, commitments=(Commitment(owner="me", text="x"),)), False),
        (replace(TOLD, settled_commitments=(KEPT,)), True),
        (replace(TOLD, person=Person(slug="bob", name="Bob")), False),
    ],
)
def test_what_was_kept_is_told_where_there_was_something_to_keep(
    dossier: Dossier, *, shown: bool
) -> None:
    """Nothing yet, of nothing promised, would sound like a reproach."""
    assert words.shows_kept(prepared(dossier)) is shown


@pytest.mark.parametrize(
    ("reason", "text", "opening"),
    [
        ("recognition", "covered the release on the 12th", "Thank Alice: "),
        ("recognition", "12th: covered the release", "Thank Alice: "),
        ("recognition", "Thank her for covering the release", ""),
        ("recognition", "thanks for the release", ""),
        ("recognition", "Say thank you for the release", ""),
        ("recognition", "Merci pour la démo", ""),
        ("recognition", "la remercier pour la démo", "Thank Alice: "),
        ("recognition", "Remercier pour la démo", ""),
        ("recognition", "Bravo pour la démo", ""),
        ("recognition", "Félicitations pour la démo", ""),
        ("recognition", "congratulate her on the demo", ""),
        ("recognition", "Praise the demo", ""),
        ("recognition", "(thanks) the demo", ""),
        ("recognition", "感谢她负责发布", ""),
        ("recognition", "…", ""),
        ("feedback", "interrupts people", "Tell Alice: "),
        ("feedback", "Thank her", "Tell Alice: "),
        ("feedback", "Tell her that she interrupts people", ""),
        ("feedback", "Lui dire qu'elle coupe la parole", "Tell Alice: "),
        ("feedback", "Dire qu'elle coupe la parole", ""),
        ("feedback", "Talk about the interruptions", ""),
    ],
)
def test_what_is_to_be_said_begins_with_a_verb(reason: str, text: str, opening: str) -> None:
    """A bare fact on top of a sheet would leave it open what to do about it."""
    assert words.opening(first(reason, text=text), "Alice") == opening


def test_a_booking_without_a_log_is_said() -> None:
    said = words.say_unlogged(dt.date(2026, 11, 20), today=TODAY)
    assert said == "Booked Fri 20 Nov, not logged:"


@pytest.mark.parametrize(("name", "called"), [("Marion Lefèvre", "Marion"), ("", "Me")])
def test_the_manager_is_called_by_the_first_name(name: str, called: str) -> None:
    assert words.manager(name) == called


@pytest.mark.parametrize(
    ("who", "shared", "said"),
    [
        ("them", False, "Alice"),
        ("me", False, "You"),
        ("me", True, "Marion"),
    ],
)
def test_nobody_is_you_on_a_shared_sheet(who: Owner, said: str, *, shared: bool) -> None:
    assert words.owner(who, they="Alice", me="Marion", shared=shared) == said


def test_my_points_are_yours_on_your_own_sheet_only() -> None:
    assert words.my_point("Marion", shared=False) == "Your point"
    assert words.my_point("Marion", shared=True) == "Marion's point"
    assert words.my_point("Me", shared=True) == "My point"


@pytest.mark.parametrize(
    ("shown", "hidden", "said"),
    [(0, 0, ""), (3, 0, "3"), (0, 1, "1 sensitive"), (3, 1, "3, and 1 sensitive")],
)
def test_a_heading_counts_what_is_shown_and_what_is_held_back(
    shown: int, hidden: int, said: str
) -> None:
    assert words.counted(shown, hidden) == said


@pytest.mark.parametrize(
    ("owed", "said"),
    [
        (first("late"), ""),
        (first("late", since=dt.date(2026, 10, 26), moves=MOVES), "Promised 26 Oct, moved once"),
        (first("late", moves=MOVES * 3, sensitive=True), "Sensitive, moved 3 times"),
        (first("moved", since=LAST_MET, moves=MOVES), ""),
        (first("moved", sensitive=True), "Sensitive"),
    ],
)
def test_a_promise_of_mine_says_what_there_is_to_know_of_it(owed: First, said: str) -> None:
    assert words.is_owed(owed)
    assert words.why_owed(owed, today=TODAY) == said


def test_a_moved_promise_says_what_to_tell() -> None:
    moved = first("moved", due=dt.date(2026, 11, 27))
    assert words.what_to_tell(moved, today=TODAY) == "moved to Fri 27 Nov"
    assert words.what_to_tell(first("moved"), today=TODAY) == "no date any more"


def test_thanks_say_how_often_they_were_put_off() -> None:
    unsaid = first("recognition", carried=(LAST_MET,) * 2, moves=MOVES, sensitive=True)
    assert not words.is_owed(unsaid)
    assert words.why_said(unsaid) == "sensitive, carried twice, moved once"


def test_how_they_want_to_be_told_stands_under_the_last_it_holds_for(alice: Dossier) -> None:
    thanks = first("recognition", preference="in writing")
    brief = replace(prepared(alice), first=(first("late"), thanks, thanks, first("feedback")))
    under = [words.ends_with_preference(brief, at) for at in range(4)]
    assert under == [False, False, True, False]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (noted(), ""),
        (noted(kind="decision"), "Decision: "),
        (noted(heard="note"), "9 Nov: "),
        (
            noted(heard="coaching", kind="watch", sensitive=True),
            "9 Nov, coaching, watch, sensitive: ",
        ),
    ],
)
def test_a_note_says_where_it_comes_from(note: RecalledNote, said: str) -> None:
    assert words.say_origin(note, today=TODAY) == said


def test_recognition_that_was_said_to_them_is_not_told_again(alice: Dossier) -> None:
    told, theirs = noted(kind="win"), noted(kind="win", by="them")
    brief = replace(prepared(alice), last_time=(told, theirs))
    assert words.notes_to_show(brief) == (theirs,)


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (Point(text="x"), ""),
        (
            Point(text="x", carried=(LAST_MET,), minutes=5, every="meeting"),
            "carried once, every meeting, 5 min",
        ),
        (
            Point(text="x", every="4w", last=LAST_MET, sensitive=True),
            "sensitive, every 4 weeks, not before 7 Dec",
        ),
        (Point(text="x", until=dt.date(2026, 11, 20)), ""),
    ],
)
def test_a_point_says_why_it_is_there(point: Point, said: str) -> None:
    assert words.why_point(point, day=TODAY, today=TODAY) == said


@pytest.mark.parametrize(
    ("open_promise", "due"),
    [
        (promise(), Due("no date", "reason")),
        (promise(made=TODAY), Due("no date", "reason")),
        (promise(made=LAST_MET), Due("no date, 14 days old", "reason")),
        (promise(due=TODAY), Due("due today", "due")),
        (promise(due=dt.date(2026, 11, 27)), Due("due Fri", "reason")),
        (promise(due=dt.date(2026, 11, 30)), Due("due 30 Nov", "reason")),
        (promise(due=dt.date(2026, 11, 19), days_late=4), Due("LATE 4 days", "late")),
    ],
)
def test_a_promise_says_when_it_is_due(open_promise: OpenPromise, due: Due) -> None:
    assert words.say_due(open_promise, today=TODAY, shared=False) == due


def test_a_shared_sheet_says_the_day_and_not_how_late() -> None:
    late = promise(due=dt.date(2026, 11, 19), days_late=4)
    assert words.say_due(late, today=TODAY, shared=True) == Due("due 19 Nov", "reason")


def test_a_promise_says_how_often_it_was_moved() -> None:
    assert words.why_promise(promise(moves=MOVES * 2, sensitive=True)) == "sensitive, moved twice"
    assert words.why_promise(promise()) == ""
