"""What is to be booked: sessions of a track and career talks that are late, and nothing else."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Cover, Goal, MeetingKey, MeetingKind, Pause, Person
from ooo.core.monday.overdue import NextCommand, find_overdue, people_to_book
from ooo.core.monday.to_book import due_sessions, late_career, late_sessions
from ooo.core.monday.week import this_week

MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
COVER = Cover()
BRUNO = Person(slug="bruno", name="Bruno Keller", last_met=MONDAY - 3 * DAY)
TRACK = Goal(
    id="t5kq", title="Angry callers", kind="coaching", opened=MONDAY - 40 * DAY, cadence="2w"
)


def key(days_ago: int, kind: MeetingKind = "coaching") -> MeetingKey:
    return MeetingKey(date=MONDAY - days_ago * DAY, kind=kind)


def coached(*days_ago: int, track: Goal = TRACK, who: Person = BRUNO) -> Dossier:
    return Dossier(person=who, goals=(track,), entries=tuple(map(key, sorted(days_ago)[::-1])))


@pytest.mark.parametrize(
    ("days_ago", "late"), [(14, None), (20, None), (21, None), (22, 8), (40, 26)]
)
def test_a_session_is_late_after_one_and_a_half_times_its_cadence(
    days_ago: int, late: int | None
) -> None:
    found = late_sessions([coached(days_ago)], today=MONDAY, all_=False)
    assert [each.days_late for each in found] == ([] if late is None else [late])


def test_before_the_first_session_it_counts_from_the_day_the_track_was_opened() -> None:
    (found,) = late_sessions([coached()], today=MONDAY, all_=False)
    assert (found.id, found.last, found.due) == ("t5kq", None, MONDAY - 26 * DAY)
    assert due_sessions([coached(track=replace(TRACK, opened=None))], today=MONDAY, all_=True) == ()


@pytest.mark.parametrize(
    "dossier",
    [
        coached(30, track=replace(TRACK, next=Booking(day=MONDAY))),
        coached(30, track=replace(TRACK, closed=MONDAY - DAY, outcome="reached")),
        coached(*range(30, 36)),
        coached(30, track=replace(TRACK, sensitive=True)),
        coached(30, who=replace(BRUNO, leaves=MONDAY + DAY)),
        coached(30, who=replace(BRUNO, archived=True)),
        coached(30, who=replace(BRUNO, pauses=(Pause(first=MONDAY - DAY),))),
        coached(30, who=replace(BRUNO, pauses=(Pause(first=MONDAY - 29 * DAY, until=MONDAY),))),
        Dossier(person=BRUNO),
    ],
    ids=["booked", "closed", "all held", "sensitive", "leaves", "left", "away", "back", "none"],
)
def test_nothing_is_to_be_booked_where_nothing_waits(dossier: Dossier) -> None:
    assert due_sessions([dossier], today=MONDAY, all_=False) == ()


def test_days_of_a_leave_count_for_nothing() -> None:
    """Back for long and met since, they have the days they were away on top."""
    leave = Pause(first=MONDAY - 28 * DAY, until=MONDAY - 14 * DAY)
    who = replace(BRUNO, pauses=(leave,))
    (found,) = due_sessions([coached(30, who=who)], today=MONDAY, all_=False)
    assert (found.due, found.days_late) == (MONDAY - 2 * DAY, 2)
    assert late_sessions([coached(30, who=who)], today=MONDAY, all_=False) == ()


@pytest.mark.parametrize(("days_ago", "late"), [(90, False), (135, False), (136, True)])
def test_a_career_talk_is_late_after_one_and_a_half_times_its_cadence(
    days_ago: int, *, late: bool
) -> None:
    who = replace(BRUNO, career_cadence="90d")
    dossier = Dossier(person=who, entries=(key(days_ago, "career"),))
    found = late_career([dossier], today=MONDAY, cover=COVER)
    assert [each.days_late for each in found] == ([46] if late else [])


def test_nobody_is_told_of_a_career_talk_that_was_never_meant() -> None:
    new = Person(slug="new", name="New", since=dt.date(2020, 1, 1), last_met=MONDAY)
    assert late_career([Dossier(person=new)], today=MONDAY, cover=COVER) == ()
    meant = replace(new, career_cadence="90d")
    (found,) = late_career([Dossier(person=meant)], today=MONDAY, cover=COVER)
    assert (found.last, found.cadence) == (None, "90d")
    away = replace(meant, pauses=(Pause(first=MONDAY - DAY),))
    assert late_career([Dossier(person=away)], today=MONDAY, cover=COVER) == ()


def test_monday_lists_them_once_for_a_person_and_offers_to_book_the_session() -> None:
    who = replace(BRUNO, career_cadence="90d", since=dt.date(2020, 1, 1))
    found = find_overdue([coached(30, who=who)], today=MONDAY, cover=COVER)
    assert (len(found.meetings), len(found.sessions), len(found.career)) == (0, 1, 1)
    assert people_to_book(found) == {"bruno"}
    assert found.found
    assert found.screen.next == (NextCommand("book", id="t5kq", weekday=3),)
    mine = find_overdue([coached(30, who=who)], today=MONDAY, cover=COVER, mine=True)
    assert not people_to_book(mine)


def test_the_week_has_a_session_that_falls_due_in_it() -> None:
    def due(days_ago: int, cadence: str = "1w") -> list[str]:
        track = replace(TRACK, cadence=cadence)
        now = dt.datetime.combine(MONDAY, dt.time(9))
        week = this_week([coached(days_ago, track=track)], today=MONDAY, cover=COVER, now=now)
        return [each.id for each in week.sessions_due]

    assert due(1) == ["t5kq"]
    assert due(0) == []
    assert due(8) == ["t5kq"]


def test_a_track_is_to_be_judged_once_its_sessions_were_held_and_no_talk_is_booked() -> None:
    def judged(*days_ago: int, who: Person = BRUNO) -> list[tuple[str, str, int]]:
        found = find_overdue([coached(*days_ago, who=who)], today=MONDAY, cover=COVER).to_look_at
        return [(each.what, each.id, each.days_late) for each in found]

    assert judged(*range(1, 6)) == []
    assert judged(*range(1, 7)) == [("verdict", "t5kq", 0)]
    assert judged(*range(1, 7), who=replace(BRUNO, next=Booking(day=MONDAY))) == []
