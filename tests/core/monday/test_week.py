"""The week at a glance, in counts: whoever looks at the screen learns no text of anyone's."""

import datetime as dt

import pytest
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Booking, Commitment, Cover, MeetingKey, Person
from ooo.core.monday.overdue import THURSDAY, NextCommand
from ooo.core.monday.week import LateCounts, Week, WeekMeeting, this_week
from ooo.encoding import encode

MONDAY = dt.date(2026, 11, 23)
SUNDAY = dt.date(2026, 11, 29)
EARLY = dt.datetime(2026, 11, 23, 8, 30)  # noqa: DTZ001 -- the machine's local time


def week(*dossiers: Dossier, now: dt.datetime = EARLY) -> Week:
    return this_week(dossiers, today=MONDAY, cover=Cover(), now=now)


def someone(name: str = "Alice Martin", **fields: object) -> Dossier:
    """Met three days ago, so due in eleven."""
    slug = name.split(maxsplit=1)[0].lower()
    person = Person(slug=slug, name=name, last_met=dt.date(2026, 11, 20))
    return Dossier(person=replace(person, **fields))


def test_the_sample_week(sample: tuple[Dossier, ...]) -> None:
    found = week(*sample)
    assert found.meetings == (
        WeekMeeting(
            person="alice",
            name="Alice Martin",
            booked=Booking(day=MONDAY, time=dt.time(10)),
            due=MONDAY,
            days_late=0,
        ),
        WeekMeeting(
            person="chloe",
            name="Chloé D'Aubigné-Nguyễn",
            booked=None,
            due=dt.date(2026, 11, 4),
            days_late=19,
        ),
    )
    assert found.late == LateCounts(mine=3, theirs=1, today=1, meetings=1, to_book=1, unlogged=0)
    assert (found.today, found.until, found.screen.empty) == (MONDAY, SUNDAY, False)
    assert found.screen.next == (
        NextCommand("prep", person="alice"),
        NextCommand("overdue"),
        NextCommand("book", person="chloe", weekday=THURSDAY),
    )


def test_no_text_of_a_promise_is_in_the_answer(sample: tuple[Dossier, ...]) -> None:
    said = encode(week(*sample))
    texts = [one.text for each in sample for one in each.commitments]
    assert [text for text in texts if text in said] == []


def test_who_is_booked_comes_first_and_then_who_is_due_the_longest() -> None:
    found = week(
        someone("Alice Martin", last_met=dt.date(2026, 11, 10)),
        someone("Karim Benali", last_met=dt.date(2026, 11, 1)),
        someone("Marion Roux", next=Booking(day=dt.date(2026, 11, 26))),
        someone("Chloe Roux", next=Booking(day=MONDAY, time=dt.time(16))),
        someone("Ines Roux", next=Booking(day=MONDAY, time=dt.time(9))),
    )
    assert [each.person for each in found.meetings] == ["ines", "chloe", "marion", "karim", "alice"]


@pytest.mark.parametrize(
    ("dossier", "appears"),
    [
        (someone(next=Booking(day=SUNDAY)), True),
        (someone(next=Booking(day=SUNDAY + dt.timedelta(days=1))), False),
        (someone(last_met=SUNDAY - dt.timedelta(days=14)), True),
        (someone(last_met=SUNDAY - dt.timedelta(days=13)), False),
        (someone(last_met=None), False),
        (someone(last_met=None, next=Booking(day=SUNDAY)), True),
        (someone(next=Booking(day=SUNDAY), archived=True), False),
        (someone(next=Booking(day=SUNDAY), paused_until=SUNDAY), False),
        (someone(next=Booking(day=SUNDAY), paused_until=MONDAY), True),
    ],
)
def test_the_week_holds_who_is_due_or_booked_until_sunday(
    dossier: Dossier, *, appears: bool
) -> None:
    assert bool(week(dossier).meetings) == appears


def test_what_is_sensitive_is_counted_as_everything_else() -> None:
    late = Commitment(id="k7mx", owner="me", text="x", due=dt.date(2026, 11, 1), sensitive=True)
    assert week(replace(someone(), commitments=(late,))).late.mine == 1


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (EARLY, [NextCommand("prep", person="ines")]),
        (
            EARLY.replace(hour=9),
            [NextCommand("log", person="ines"), NextCommand("prep", person="alice")],
        ),
        (
            EARLY.replace(hour=18),
            [NextCommand("log", person="ines"), NextCommand("prep", person="karim")],
        ),
    ],
)
def test_a_meeting_that_has_begun_is_to_log_and_the_next_one_to_prepare(
    now: dt.datetime, expected: list[NextCommand]
) -> None:
    found = week(
        someone("Ines Roux", next=Booking(day=MONDAY, time=dt.time(9))),
        someone("Alice Martin", next=Booking(day=MONDAY, time=dt.time(16))),
        someone("Karim Benali", next=Booking(day=dt.date(2026, 11, 24))),
        now=now,
    )
    assert list(found.screen.next) == expected


def test_a_meeting_beyond_the_week_is_not_to_prepare_yet() -> None:
    """Someone due this week and booked after it is in the list, with nothing to type."""
    later = Booking(day=dt.date(2026, 12, 3))
    found = week(someone(last_met=dt.date(2026, 11, 9), next=later))
    assert [each.booked for each in found.meetings] == [later]
    assert found.screen.next == ()


def test_a_booking_that_has_passed_is_counted_and_no_longer_a_meeting() -> None:
    found = week(
        replace(
            someone(next=Booking(day=dt.date(2026, 11, 19))),
            entries=(MeetingKey(date=dt.date(2026, 11, 18)),),
        )
    )
    assert (found.meetings, found.late.unlogged) == ((), 1)
    assert found.screen.next == (NextCommand("overdue"),)


def test_who_is_not_logged_is_named_once_though_the_next_meeting_is_due() -> None:
    found = week(someone(last_met=dt.date(2026, 10, 1), next=Booking(day=dt.date(2026, 11, 19))))
    assert ([each.person for each in found.unlogged], found.meetings) == (["alice"], ())


def test_an_empty_notebook_is_empty_and_not_a_quiet_week() -> None:
    assert week().screen.empty
