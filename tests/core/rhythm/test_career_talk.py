"""When a career talk is due, and with whom none is."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Cover, MeetingKey, Pause, Person
from ooo.core.prep import prepare
from ooo.core.rhythm.career import career_talk
from ooo.words.language import ENGLISH
from ooo.words.prep import say_career
from ooo.words.run import plain

TODAY = dt.date(2026, 11, 23)
ALICE = Person(slug="alice", name="Alice Martin", added=dt.date(2026, 1, 1))
COVER = Cover()
HELD = (MeetingKey(date=dt.date(2026, 7, 6), kind="career"),)


def said(person: Person, entries: tuple[MeetingKey, ...] = (), today: dt.date = TODAY) -> str:
    brief = prepare(Dossier(person=person, entries=entries), today=today, cover=COVER)
    return plain(say_career(ENGLISH, brief, brief.career)) if brief.career else ""


def test_nobody_is_due_with_whom_nothing_was_agreed() -> None:
    assert said(ALICE) == ""
    assert career_talk(replace(ALICE, added=None, career_cadence="90d"), (), cover=COVER) is None


def test_it_counts_from_the_last_one_else_from_when_they_joined() -> None:
    assert (
        said(ALICE, HELD)
        == "Career talk due: the last was 6 Jul, every 90 days (ooo dashboard alice --story)"
    )
    assert said(ALICE, HELD, dt.date(2026, 10, 4)) != ""
    assert said(ALICE, HELD, dt.date(2026, 10, 3)) == ""
    agreed = replace(ALICE, career_cadence="26w")
    assert said(agreed) == "Career talk due: none yet, every 26 weeks (ooo dashboard alice --story)"
    assert said(replace(agreed, since=dt.date(2026, 10, 1))) == ""


@pytest.mark.parametrize(
    "person",
    [
        replace(ALICE, relation="peer"),
        replace(ALICE, relation="manager"),
        replace(ALICE, archived=True),
        replace(ALICE, leaves=TODAY),
        replace(ALICE, paused_until=dt.date(2027, 1, 1)),
        replace(ALICE, career_cadence="often"),
        replace(ALICE, pauses=(Pause(first=dt.date(2026, 8, 1), until=dt.date(2026, 11, 1)),)),
    ],
)
def test_nothing_is_due_with_who_is_no_report_or_is_away(person: Person) -> None:
    assert said(person, HELD) == ""


def test_a_mentee_is_asked_too_and_late_after_one_and_a_half_times() -> None:
    talk = career_talk(replace(ALICE, relation="mentee"), HELD, cover=COVER)
    assert talk is not None
    assert (talk.due, talk.late_after) == (dt.date(2026, 10, 4), dt.date(2026, 11, 18))
