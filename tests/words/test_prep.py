"""The words of a prep sheet: each phrase, and what stands on the sheet at all."""

import datetime as dt

import pytest
from msgspec.structs import replace

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
    SettledCommitment,
)
from ooo.core.prep import Brief, prepare
from ooo.core.prep.first import First
from ooo.core.prep.last_time import RecalledNote
from ooo.words import prep as words
from ooo.words.language import ENGLISH
from ooo.words.opening import opening as opening_of
from ooo.words.outline import Glimpse, Heading, Row, Text
from ooo.words.run import plain
from ooo.words.sheets.prep import outline

TODAY = dt.date(2026, 11, 23)
LAST_MET = dt.date(2026, 11, 9)
COVER = Cover(me=Me(name="Marion Lefèvre"))
MOVES = (Move(on=LAST_MET, was=LAST_MET),)


def prepared(dossier: Dossier, *, shared: bool = False, me: str = "Marion Lefèvre") -> Brief:
    brief = prepare(dossier, today=TODAY, cover=COVER)
    return replace(brief, screen=replace(brief.screen, shared=shared, me=me))


def first(reason: str, **facts: object) -> First:
    given: dict[str, object] = {"reason": reason, "id": "", "text": "x", "since": None, **facts}
    return First(**given)  # type: ignore[arg-type] # the facts of each row below


def noted(**facts: object) -> RecalledNote:
    given: dict[str, object] = {"date": LAST_MET, "heard": "one-to-one", "kind": "note"}
    given |= {"text": "x", "area": "", "by": "", "sensitive": False, **facts}
    return RecalledNote(**given)  # type: ignore[arg-type] # the facts of each row below


def headings(brief: Brief) -> list[str]:
    items = outline(brief, ENGLISH).items
    return [plain(item.words) for item in items if isinstance(item, Heading)]


def notes(brief: Brief) -> list[str]:
    items = outline(brief, ENGLISH).items
    shown = (item.texts for item in items if isinstance(item, Glimpse))
    return [plain(words) for texts in shown for words, _ in texts]


def texts(brief: Brief, kind: str = "text") -> list[str]:
    items = outline(brief, ENGLISH).items
    return [plain(item.runs) for item in items if isinstance(item, Text) and item.kind == kind]


def test_the_sample_says_which_meeting_it_is_and_what_came_before(alice: Dossier) -> None:
    brief = prepared(alice)
    meeting = [plain(said) for said in words.say_meeting(ENGLISH, brief)]
    assert meeting == ["one-to-one", "Mon 23 Nov 2026, 10:00, 30 min"]
    rhythm = plain(words.say_rhythm(ENGLISH, brief))
    assert rhythm == "Last met 14 days ago (9 Nov), every 2 weeks"
    assert list(map(plain, words.say_circumstances(ENGLISH, brief))) == ["mood then 2 of 5"]
    assert "Last time" in headings(brief)
    (note,) = notes(brief)
    assert note == brief.last_time[0].text


def test_someone_new_and_on_leave_is_said_to_be() -> None:
    person = Person(slug="bob", name="Bob", paused_until=dt.date(2027, 1, 4))
    brief = prepared(Dossier(person=person))
    meeting = [plain(said) for said in words.say_meeting(ENGLISH, brief)]
    assert meeting == ["first meeting", "Mon 23 Nov 2026, 30 min"]
    assert plain(words.say_rhythm(ENGLISH, brief)) == "Not met yet, every 2 weeks"
    circumstances = [plain(said) for said in words.say_circumstances(ENGLISH, brief)]
    assert circumstances == ["paused until 4 Jan 2027"]
    assert headings(replace(brief, last_time=(noted(),))) == ["Noted so far", "To begin with"]


def test_no_meeting_is_made_up_for_someone_who_left() -> None:
    left = Person(slug="ines", name="Inès Roux", last_met=LAST_MET, archived=True)
    assert words.say_meeting(ENGLISH, prepared(Dossier(person=left))) == ()
    booked = replace(left, next=Booking(day=TODAY))
    said = words.say_meeting(ENGLISH, prepared(Dossier(person=booked)))
    assert list(map(plain, said)) == ["one-to-one", "Mon 23 Nov 2026, 30 min"]


KEPT = SettledCommitment(owner="me", text="x", settled=dt.date(2026, 11, 12), outcome="kept")
MET = Dossier(
    person=Person(slug="bob", name="Bob"), entries=(MeetingKey(date=LAST_MET, kind="one-to-one"),)
)
TOLD = Dossier(person=Person(slug="bob", name="Bob", last_met=LAST_MET))


@pytest.mark.parametrize(
    ("dossier", "shown"),
    [
        (MET, None),
        (replace(MET, commitments=(Commitment(owner="me", text="x"),)), None),
        (replace(MET, settled_commitments=(KEPT,)), "You: x"),
        (replace(MET, settled_commitments=(replace(KEPT, outcome="missed"),)), None),
        (replace(MET, settled_commitments=(replace(KEPT, settled=LAST_MET),)), None),
        (TOLD, None),
        (replace(TOLD, commitments=(Commitment(owner="me", text="x"),)), None),
        (replace(TOLD, settled_commitments=(KEPT,)), "You: x"),
        (replace(TOLD, person=Person(slug="bob", name="Bob")), None),
    ],
)
def test_what_was_kept_is_told_and_nothing_of_nothing(dossier: Dossier, shown: str | None) -> None:
    """Nothing yet, of nothing promised, would sound like a reproach."""
    told = [text for text in texts(prepared(dossier)) if text.startswith("Kept since: ")]
    assert told == ([f"Kept since: {shown}"] if shown else [])
    shared = [text for text in texts(prepared(dossier, shared=True)) if "Kept" in text]
    assert shared == (["Kept since: Marion: x"] if told == ["Kept since: You: x"] else [])


@pytest.mark.parametrize(
    ("reason", "text", "opening"),
    [
        ("recognition", "covered the release on the 12th", "Thank Alice: "),
        ("recognition", "12th: covered the release", "Thank Alice: "),
        ("recognition", "Thank her for covering the release", ""),
        ("recognition", "thanks for the release", ""),
        ("recognition", "Say thank you for the release", ""),
        ("recognition", "Merci pour la démo", ""),
        ("recognition", "la remercier pour la démo", ""),
        ("recognition", "L'applaudir pour la démo", ""),
        ("recognition", "La démo du 12", "Thank Alice: "),
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
        ("feedback", "Lui dire qu'elle coupe la parole", ""),
        ("feedback", "La parole coupée", "Tell Alice: "),
        ("feedback", "Dire qu'elle coupe la parole", ""),
        ("feedback", "Talk about the interruptions", ""),
    ],
)
def test_what_is_to_be_said_begins_with_a_verb(
    alice: Dossier, reason: str, text: str, opening: str
) -> None:
    """A bare fact on top of a sheet would leave it open what to do about it."""
    assert plain(opening_of(ENGLISH, prepared(alice), first(reason, text=text))) == opening


def test_a_booking_without_a_log_is_said(alice: Dossier) -> None:
    brief = prepared(alice)
    unlogged = replace(brief.screen, unlogged=dt.date(2026, 11, 20))
    said = "Booked Fri 20 Nov, not logged: ooo log alice --date 2026-11-20"
    assert said in texts(replace(brief, screen=unlogged))


@pytest.mark.parametrize(("name", "called"), [("Marion Lefèvre", "Marion"), ("", "Me")])
def test_the_manager_is_called_by_the_first_name(alice: Dossier, name: str, called: str) -> None:
    assert plain(words.manager(ENGLISH, prepared(alice, me=name))) == called


@pytest.mark.parametrize(
    ("who", "shared", "said"),
    [
        ("them", False, "Alice"),
        ("me", False, "You"),
        ("me", True, "Marion"),
    ],
)
def test_nobody_is_you_on_a_shared_sheet(
    alice: Dossier, who: Owner, said: str, *, shared: bool
) -> None:
    assert plain(words.owner(ENGLISH, prepared(alice, shared=shared), who)) == said


@pytest.mark.parametrize(
    ("me", "shared", "point", "points"),
    [
        ("Marion Lefèvre", False, "Your point", "Your points"),
        ("Marion Lefèvre", True, "Marion's point", "Marion's points"),
        ("", True, "My point", "My points"),
    ],
)
def test_my_points_are_yours_on_your_own_sheet_only(
    alice: Dossier, me: str, point: str, points: str, *, shared: bool
) -> None:
    brief = prepared(alice, shared=shared, me=me)
    assert plain(words.my_point(ENGLISH, brief)) == point
    assert plain(words.my_points(ENGLISH, brief)) == points


@pytest.mark.parametrize(
    ("shown", "hidden", "said"),
    [(0, 0, ""), (3, 0, "3"), (0, 1, "1 sensitive"), (3, 1, "3, and 1 sensitive")],
)
def test_a_heading_counts_what_is_shown_and_what_is_held_back(
    shown: int, hidden: int, said: str
) -> None:
    assert plain(words.counted(ENGLISH, shown, hidden)) == said


@pytest.mark.parametrize(
    ("owed", "said"),
    [
        (first("late", days_late=1), "LATE 1 day"),
        (
            first("late", since=dt.date(2026, 10, 26), moves=MOVES, days_late=4),
            "Promised 26 Oct, moved once, LATE 4 days",
        ),
        (
            first("late", moves=MOVES * 3, sensitive=True, days_late=4),
            "Sensitive, moved 3 times, LATE 4 days",
        ),
        (first("moved", since=LAST_MET, moves=MOVES), "Tell Alice: no date any more"),
        (first("moved", due=dt.date(2026, 11, 27)), "Tell Alice: moved to Fri 27 Nov"),
        (first("moved", sensitive=True), "Sensitive. Tell Alice: no date any more"),
    ],
)
def test_a_promise_of_mine_says_what_there_is_to_know_of_it(
    alice: Dossier, owed: First, said: str
) -> None:
    assert words.is_owed(owed)
    assert plain(words.say_owed(ENGLISH, prepared(alice), owed)) == said


def test_thanks_say_how_often_they_were_put_off() -> None:
    unsaid = first("recognition", carried=(LAST_MET,) * 2, moves=MOVES, sensitive=True)
    assert not words.is_owed(unsaid)
    assert plain(words.why_said(ENGLISH, unsaid)) == "sensitive, carried twice, moved once"


def test_how_they_want_to_be_told_stands_under_the_last_it_holds_for(alice: Dossier) -> None:
    thanks = first("recognition", preference="in writing")
    brief = replace(prepared(alice), first=(first("late"), thanks, thanks, first("feedback")))
    items = outline(brief, ENGLISH).items
    start = next(at for at, item in enumerate(items) if isinstance(item, Heading))
    _, owed, one, other, under, feedback = items[start : start + 6]
    assert all(isinstance(row, Row) for row in (owed, one, other, feedback))
    assert isinstance(under, Text)
    assert (under.kind, plain(under.runs)) == ("under", "Alice prefers: in writing")
    assert texts(brief, "under") == ["Alice prefers: in writing"]


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
def test_a_note_says_where_it_comes_from(alice: Dossier, note: RecalledNote, said: str) -> None:
    assert plain(words.say_origin(ENGLISH, note, prepared(alice))) == said


def test_recognition_that_was_said_to_them_is_not_told_again(alice: Dossier) -> None:
    told, theirs = noted(kind="win", text="mine"), noted(kind="win", by="them", text="theirs")
    brief = replace(prepared(alice), last_time=(told, theirs))
    assert notes(brief) == ["Win: theirs"]


@pytest.mark.parametrize(("whole", "at_most"), [(False, 8), (True, 0)])
def test_a_screen_shows_eight_lines_of_the_last_time_and_a_document_all(
    alice: Dossier, *, whole: bool, at_most: int
) -> None:
    brief = replace(prepared(alice), last_time=(noted(), noted(date=dt.date(2026, 11, 16))))
    brief = replace(brief, screen=replace(brief.screen, whole=whole))
    (glimpse,) = (item for item in outline(brief, ENGLISH).items if isinstance(item, Glimpse))
    said = [(plain(text), plain(command)) for text, command in glimpse.texts]
    assert said == [
        ("x", "ooo history alice 2026-11-09"),
        ("x", "ooo history alice 2026-11-16"),
    ]
    assert glimpse.at_most == at_most
