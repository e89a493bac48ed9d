"""What is sent holds what both may know, in either language, and nothing tells of the rest."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import (
    Booking,
    Commitment,
    Cover,
    Meeting,
    MeetingKey,
    Note,
    Person,
    Point,
    SettledCommitment,
)
from ooo.core.records.entries import EntryUnread, NoEntry
from ooo.core.sharing.about import SentText, about_them
from ooo.core.sharing.ask import ask, ask_for_review
from ooo.core.sharing.letter import LeftOut, to_look_at
from ooo.core.sharing.recap import (
    NothingMet,
    NothingToSend,
    Recap,
    meeting_and_before,
    recap,
    years_since,
)
from ooo.errors import OooError
from ooo.words.french.language import IN_A_PIPE, ON_SCREEN
from ooo.words.language import ENGLISH, Language
from ooo.words.letters import write
from tests.core.sharing.test_share import dossiers, without_private

MONDAY = dt.date(2026, 11, 23)
BEFORE = dt.date(2026, 11, 9)
ALICE = Person(slug="alice", name="Alice Martin")


def kept(on: dt.date, text: str = "pick a mentor", **others: object) -> SettledCommitment:
    return SettledCommitment(
        **{
            "id": "b6te",
            "owner": "them",
            "text": text,
            "made": BEFORE,
            "known": True,
            "settled": on,
            "outcome": "kept",
            **others,
        }  # type: ignore[arg-type] # each is of its field
    )


def promise(text: str, **others: object) -> Commitment:
    return Commitment(
        **{"id": "k7mx", "owner": "me", "text": text, "made": MONDAY, "known": True, **others}  # type: ignore[arg-type] # each is of its field
    )


def dossier(*meetings: Meeting, **others: object) -> Dossier:
    return Dossier(
        person=ALICE,
        entries=tuple(each.key for each in meetings),
        meetings=meetings,
        **others,  # type: ignore[arg-type] # each is of its field
    )


def told(found: Dossier, day: dt.date | None = None) -> Recap:
    return recap(found, day, today=MONDAY, me="Marion")


@given(dossiers(), st.sampled_from([ENGLISH, IN_A_PIPE]))
def test_a_recap_is_the_same_whether_or_not_anything_private_exists(
    held: Dossier, language: Language
) -> None:
    """No line, count, gap or order of what is sent gives away that there is more."""

    def letter(found: Dossier) -> object:
        try:
            written = write(told(found), language)
        except OooError as refused:
            return type(refused)
        return written.subject, written.body

    assert letter(held) == letter(without_private(held))


@given(dossiers(), st.sampled_from([ENGLISH, IN_A_PIPE]))
def test_an_invitation_is_the_same_whether_or_not_anything_private_exists(
    held: Dossier, language: Language
) -> None:
    def letter(found: Dossier) -> tuple[str, str]:
        written = write(ask(found, today=MONDAY, cover=Cover(), me="Marion"), language)
        return written.subject, written.body

    assert letter(held) == letter(without_private(held))


def test_what_was_agreed_that_day_stands_by_side_also_once_it_is_kept() -> None:
    found = dossier(
        Meeting(date=MONDAY),
        commitments=(
            promise("send the deck"),
            promise("draft it", owner="them"),
            promise("older", made=BEFORE),
            promise("not spoken of", known=False),
            promise("between us", sensitive=True),
        ),
        settled_commitments=(kept(dt.date(2026, 11, 24), "kept since", made=MONDAY),),
    )
    parts = told(found).parts
    assert [each.text for each in parts.mine] == ["send the deck"]
    assert [each.text for each in parts.theirs] == ["draft it", "kept since"]
    assert parts.done == ()


def test_what_was_kept_since_the_meeting_before_is_done() -> None:
    """The day before belongs to the last recap; what closed otherwise is in no text to send."""
    found = dossier(
        Meeting(date=BEFORE),
        Meeting(date=MONDAY),
        settled_commitments=(
            kept(BEFORE, "then"),
            kept(MONDAY, "today"),
            kept(dt.date(2026, 11, 10), "soon"),
            kept(MONDAY, "missed", outcome="missed"),
            kept(MONDAY, "dropped", outcome="dropped"),
        ),
    )
    answer = told(found)
    assert [each.text for each in answer.parts.done] == ["soon", "today"]
    assert answer.left_out == (LeftOut("missed", 1), LeftOut("dropped", 1))


def test_without_a_meeting_before_everything_kept_so_far_is_done() -> None:
    found = dossier(Meeting(date=MONDAY), settled_commitments=(kept(BEFORE),))
    assert len(told(found).parts.done) == 1


def test_a_booking_is_told_while_it_is_ahead() -> None:
    for day, said in ((MONDAY, False), (dt.date(2026, 12, 7), True), (BEFORE, False)):
        person = replace(ALICE, next=Booking(day=day))
        found = dossier(Meeting(date=MONDAY, notes=(Note(text="x", share=True),)))
        assert (told(replace(found, person=person)).parts.next is not None) is said


def test_what_is_left_out_is_counted_by_kind() -> None:
    meeting = Meeting(
        date=MONDAY,
        mood=2,
        points=(
            Point(id="a2bc", text="mine"),
            Point(id="b3cd", text="theirs", by="them"),
            Point(id="c4df", text="secret", sensitive=True),
        ),
        notes=(
            Note(text="a"),
            Note(text="told", share=True),
            Note(text="covered the release", kind="win", by="me"),
            Note(text="shared feedback", kind="feedback", share=True),
            Note(text="secret", sensitive=True, share=True),
        ),
    )
    found = dossier(
        meeting,
        points=(Point(id="z7qs", text="thank", kind="win"),),
        commitments=(promise("x", known=False), promise("y", sensitive=True)),
    )
    answer = told(found)
    assert {each.what: each.count for each in answer.left_out} == {
        "points": 1,
        "notes": 2,
        "thanks": 1,
        "promises": 1,
        "unsaid": 1,
        "sensitive": 3,
        "mood": 1,
    }
    assert answer.screen.thanks == 6


def test_a_recap_of_nothing_is_refused_and_says_what_would_do() -> None:
    with pytest.raises(NothingMet):
        told(dossier(Meeting(date=MONDAY, kind="note")))
    with pytest.raises(NothingToSend):
        told(dossier(Meeting(date=MONDAY, notes=(Note(text="mine"),))))
    with pytest.raises(NoEntry):
        told(dossier(Meeting(date=MONDAY)), BEFORE)
    with pytest.raises(EntryUnread):
        told(Dossier(person=ALICE, entries=(MeetingKey(date=MONDAY),)))


def test_the_last_meeting_of_a_day_is_meant_and_the_one_before_is_read_with_it() -> None:
    keys = tuple(
        MeetingKey(date=day, number=number)
        for day, number in ((BEFORE, 1), (MONDAY, 1), (MONDAY, 2))
    )
    observed = MeetingKey(date=MONDAY, kind="note")
    assert meeting_and_before(None)((*keys, observed)) == keys[1:]
    assert meeting_and_before(BEFORE)(keys) == keys[:1]
    assert 2026 in years_since(None, today=MONDAY)(keys)
    assert 2025 not in years_since(None, today=MONDAY)(keys)
    assert 2025 in years_since(None, today=MONDAY)(keys[:1])


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("find her a slot", True),
        ("Send them the deck", True),
        ("THEIR rota", True),
        ("lui trouver un créneau", True),
        ("relire son plan", True),
        ("la présenter à l'équipe", True),
        ("l'aider sur la paie", True),
        ("le faire relire", True),
        ("les inscrire à la formation", True),
        ("send the deck", False),
        ("there is a theme", False),
        ("relire le dossier", False),
        ("écrire la lettre", False),
        ("revoir l'offre", False),
        ("revoir l'architecture et la procédure", False),
        ("négocier le salaire", False),
        ("ranger la mémoire", False),
        ("le mettre sur la liste", True),
        ("les conduire au comité", True),
        ("l'exclure de la rota", True),
        ("la connaître mieux", True),
        ("le satisfaire", True),
        ("remettre le manager au courant", False),
        ("the list of hers-and-his", False),
        ("la démo de Paris", False),
        ("les", False),
    ],
)
def test_what_speaks_about_someone_and_not_to_them_is_found(text: str, *, about: bool) -> None:
    said = SentText(text, "k7mx")
    assert about_them([said]) == ((said,) if about else ())


def test_others_who_are_named_are_told_and_who_reads_it_is_not() -> None:
    karim = Person(slug="karim", name="Karim Benali")
    named, about = to_look_at([SentText("ask Karim and Alice")], [ALICE, karim], "alice")
    assert (named, about) == ((karim,), ())


@pytest.mark.parametrize(
    ("language", "booked", "opening"),
    [
        (
            ENGLISH,
            Booking(day=dt.date(2026, 12, 1), time=dt.time(10, 30)),
            "We meet on Tuesday 1 December at 10:30, for 30 minutes. What",
        ),
        (ENGLISH, Booking(day=dt.date(2027, 1, 4)), "We meet on Monday 4 January 2027. What"),
        (ENGLISH, None, "What should we talk about when we meet next? Two"),
        (
            IN_A_PIPE,
            Booking(day=dt.date(2026, 12, 1), time=dt.time(10, 30)),
            "Nous nous voyons mardi 1er décembre à 10 h 30, pour 30 minutes. Quels",
        ),
        (
            ON_SCREEN,
            Booking(day=dt.date(2027, 1, 4), time=dt.time(9)),
            "Nous nous voyons lundi 4 janvier 2027 à 9\u00a0h, pour 30 minutes. Quels",
        ),
    ],
)
def test_an_invitation_says_when(language: Language, booked: Booking | None, opening: str) -> None:
    found = Dossier(person=replace(ALICE, next=booked))
    written = write(ask(found, today=MONDAY, cover=Cover(), me=""), language)
    assert written.body.split("\n\n")[1].startswith(opening)


def test_a_text_of_several_lines_is_indented_under_its_dash_and_nobody_signs_unnamed() -> None:
    found = Dossier(
        person=ALICE,
        points=(Point(id="a2bc", text="one\ntwo", by="them"), Point(id="b3cd", text="mine")),
        commitments=(
            promise("deck", due=dt.date(2026, 12, 1)),
            promise("plan", owner="them", id="x9qb"),
        ),
    )
    answer = ask(found, today=MONDAY, cover=Cover(), me="")
    assert write(answer, ENGLISH).body.split("\n\n")[2:] == [
        "From you so far\n- one\n  two",
        "Still open\n- I: deck, Tuesday 1 December\n- You: plan\n",
    ]
    assert write(answer, IN_A_PIPE).body.split("\n\n")[2:] == [
        "Points d'Alice\n- one\n  two",
        "En cours\n- Moi : deck, mardi 1er décembre\n- Alice : plan\n",
    ]
    assert answer.left_out == (LeftOut("points", 1),)


def test_what_is_asked_before_the_talk_about_a_year_holds_nothing_that_is_noted() -> None:
    found = Dossier(person=ALICE, points=(Point(id="a2bc", text="one", by="them"),))
    answer = ask_for_review(found, today=MONDAY, me="Marion")
    assert (answer.left_out, answer.asks) == ((), "review")
    assert write(answer, IN_A_PIPE).body == (
        "Bonjour Alice,\n\n"
        "Notre entretien annuel approche. Trois choses aideraient, en deux ou trois lignes "
        "chacune :\n"
        "- ce qui a bien marché cette année\n"
        "- ce qui a été difficile, ou manque\n"
        "- ce qu'il y a à apprendre ou à faire ensuite\n\n"
        "Marion\n"
    )
