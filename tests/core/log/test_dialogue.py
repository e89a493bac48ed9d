import datetime as dt

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from ooo.core.dates.bad import BadDate
from ooo.core.dossier import Dossier
from ooo.core.log.dialogue import (
    Answers,
    Question,
    answers,
    next_question,
    with_answers,
)
from ooo.core.log.entry import Entry, Said
from ooo.core.log.numbered import NeitherYesNorNo, NotAnAnswer, NotOffered, numbered
from ooo.core.log.sheet import LogSheet, sheet
from ooo.core.model import Booking, Cover, Note
from ooo.core.rhythm.book import BookedInThePast, TimeHasPassed
from ooo.words.language import ENGLISH
from ooo.words.log import say_question
from ooo.words.run import plain
from tests.answering import said
from tests.harness import fix_of, says_of

MONDAY = dt.date(2026, 11, 23)


@pytest.fixture
def alices(alice: Dossier) -> LogSheet:
    return sheet(alice, MONDAY, cover=Cover())


def converse(on: LogSheet, *typed: str) -> tuple[list[str], Answers]:
    """Answer question after question; give what was asked and what it came to."""
    given: list[tuple[Question, str]] = []
    told = Answers()
    asked = []
    words = iter(typed)
    while question := next_question(on, given, today=MONDAY):
        asked.append(plain(say_question(ENGLISH, question)))
        given.append((question, next(words)))
        told = answers(given, today=MONDAY)
    assert next(words, None) is None
    return asked, told


def test_enter_at_every_question_closes_nothing_delicate_and_books_nothing(
    alices: LogSheet,
) -> None:
    """A tired manager who only presses Enter must have done no harm."""
    asked, told = converse(alices, "", "", "", "", "", "")
    assert asked == [
        'Said "Thank her for covering the release on the 12th"? [y/N]',
        "Discussed the sensitive point [d5mv]? [y/N]",
        "Not discussed? (numbers; Enter = all discussed)",
        "Kept? (numbers, a = all, l = 1 due later; Enter = none)",
        "send the salary grid: 4 days late (Enter = leave, a date = move, d = drop)",
        "Next meeting? (about Mon 7 Dec; Enter = not booked)",
    ]
    assert told == Answers(said=dict(said(discussed=("t9we", "p4ra", "h3nc", "x2kd"))))


def test_what_was_kept_is_not_asked_about_again(alices: LogSheet) -> None:
    asked, told = converse(alices, "y", "y", "", "a", "thu 14:00")
    assert asked[-1].startswith("Next meeting?")
    assert told.said == dict(
        said(
            discussed=("z7qs", "d5mv", "t9we", "p4ra", "h3nc", "x2kd"),
            kept=("k7mx", "x9qb", "b6te"),
        )
    )
    assert told.next == Booking(day=dt.date(2026, 11, 26), time=dt.time(14))


def test_a_point_left_a_third_time_is_asked_about(alices: LogSheet) -> None:
    asked, told = converse(alices, "", "", "1", "nobody has the numbers", "", "", "")
    assert asked[3] == (
        "On-call load since October: carried 3 times now "
        "(Enter = keep, d = drop, or what stands in the way)"
    )
    assert told.said["t9we"] == Said("not discussed")
    assert told.obstacles == ("On-call load since October: nobody has the numbers",)


@pytest.mark.parametrize(
    ("typed", "becomes"), [("", Said("not discussed")), ("d", Said("dropped"))]
)
def test_a_point_left_a_third_time_stays_or_goes(
    alices: LogSheet, typed: str, becomes: Said
) -> None:
    _, told = converse(alices, "", "", "1", typed, "", "", "")
    assert told.said == {**dict(said(discussed=("p4ra", "h3nc", "x2kd"))), "t9we": becomes}


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("d", Said("dropped")),
        ("fri", Said("moved", dt.date(2026, 11, 27))),
        ("none", Said("moved")),
    ],
)
def test_a_late_promise_is_dropped_or_moved(alices: LogSheet, typed: str, becomes: Said) -> None:
    _, told = converse(alices, "", "", "", "", typed, "")
    assert told.said == {
        **dict(said(discussed=("t9we", "p4ra", "h3nc", "x2kd"))),
        "k7mx": becomes,
    }


def test_no_or_none_is_said_as_such(alices: LogSheet) -> None:
    _, told = converse(alices, "n", "non", "", "", "", "none")
    assert told == Answers(said=dict(said(discussed=("t9we", "p4ra", "h3nc", "x2kd"))), next=None)


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (("perhaps",), NeitherYesNorNo),
        (("", "", "9"), NotOffered),
        (("", "", "2-"), NotOffered),
        (("", "", "", "", "soon"), BadDate),
        (("", "", "", "", "", "next fri"), BadDate),
        (("", "", "", "", "", "2026-11-20"), BookedInThePast),
    ],
)
def test_a_wrong_answer_is_refused_with_the_reason(
    alices: LogSheet, typed: tuple[str, ...], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        converse(alices, *typed)


def test_without_points_and_promises_only_the_next_meeting_is_asked(alice: Dossier) -> None:
    empty = sheet(Dossier(person=alice.person), MONDAY, cover=Cover())
    asked, _ = converse(empty, "")
    assert asked == ["Next meeting? (about Mon 7 Dec; Enter = not booked)"]


def test_the_answers_become_an_entry(alices: LogSheet) -> None:
    _, told = converse(alices, "y", "", "1", "no numbers", "6", "fri", "")
    entry = with_answers(Entry(person="alice", date=MONDAY), told)
    assert dict(entry.said) == {
        **dict(said(discussed=("z7qs", "p4ra", "h3nc", "x2kd"), not_discussed=("t9we",))),
        **dict(said(kept=("x9qb",))),
        "k7mx": Said("moved", dt.date(2026, 11, 27)),
    }
    blocker = Note(text="On-call load since October: no numbers", kind="blocker")
    assert [item.record for item in entry.items] == [blocker]
    assert not entry.others_discussed


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("", ()),
        ("a", ("p", "q", "r")),
        ("all", ("p", "q", "r")),
        ("t", ("p", "q", "r")),
        ("Toutes", ("p", "q", "r")),
        ("5", ("p",)),
        ("7 5", ("r", "p")),
        ("5,6", ("p", "q")),
        ("6-7 6", ("q", "r")),
    ],
)
def test_numbers_name_what_is_offered(typed: str, named: tuple[str, ...]) -> None:
    assert numbered(typed, {5: "p", 6: "q", 7: "r"}) == named


@pytest.mark.parametrize(
    "typed",
    ["4", "8", "5-8", "7-5", "x", "5-", "-5", "5-6-7", "a 5", "٣", "²", "5-99999999", "9" * 5000],
)
def test_other_numbers_are_refused(typed: str) -> None:
    with pytest.raises(NotAnAnswer) as refused:
        numbered(typed, {5: "p", 6: "q", 7: "r"})
    assert says_of(refused.value) == f"'{typed}' is no answer here."
    assert fix_of(refused.value) == (
        "Type numbers from 5 to 7, like 5 or 5-7, or ids. a is all, Enter none."
    )


@pytest.mark.parametrize(
    ("usual", "offered"),
    [(8, dt.date(2026, 12, 8)), (1, dt.date(2026, 12, 1))],
)
def test_y_books_the_usual_time(alices: LogSheet, usual: int, offered: dt.date) -> None:
    at = Booking(day=dt.date(2026, 12, usual), time=dt.time(10))
    asked, told = converse(replace(alices, usual=at), "", "", "", "", "", "y")
    assert asked[-1] == f"Next meeting? (y = Tue {usual} Dec 10:00; a date; Enter = not booked)"
    assert told.next == Booking(day=offered, time=dt.time(10))


@pytest.mark.parametrize("day", [dt.date(2026, 11, 17), dt.date(2026, 11, 23)])
def test_the_usual_time_of_a_meeting_logged_late_is_to_come(alices: LogSheet, day: dt.date) -> None:
    at = Booking(day=day, time=dt.time(10))
    _, told = converse(replace(alices, usual=at), "", "", "", "", "", "Y")
    assert told.next is not UNSET
    assert told.next is not None
    assert MONDAY < told.next.day <= MONDAY + dt.timedelta(days=7)
    assert told.next.day.weekday() == day.weekday()


def test_an_hour_of_today_that_has_passed_is_not_booked(alices: LogSheet) -> None:
    question = Question(asks="next", today=MONDAY, person=alices.person)
    with pytest.raises(TimeHasPassed):
        answers([(question, "today 9:00")], today=MONDAY, now=dt.time(11))
    assert answers([(question, "today 12:00")], today=MONDAY, now=dt.time(11)).next


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("p2", ("p2xy",)),
        ("P2", ("p2xy",)),
        ("p2xy 7", ("p2xy", "q4zz")),
        ("a", ("p2xy",)),
        ("6 7", ("p2xy", "q4zz")),
    ],
)
def test_ids_name_what_is_offered_and_what_is_due_later_too(
    typed: str, named: tuple[str, ...]
) -> None:
    assert numbered(typed, {6: "p2xy"}, later={7: "q4zz"}) == named
    assert numbered("ab12", {1: "AB12"}) == ("AB12",)


@pytest.mark.parametrize("typed", ["k", "x", "6 k", "x k7mx"])
def test_a_letter_alone_names_no_record(typed: str) -> None:
    """`k` is kept, and `x` a slip: neither may settle the only record whose id begins with it."""
    with pytest.raises(NotAnAnswer):
        numbered(typed, {6: "k7mx"}, later={7: "x2kd"})
