"""Days on leave count for no lateness of theirs, and the rhythm waits."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ooo.core.dossier import Dossier
from ooo.core.model import Commitment, Cover, MeetingKey, Pause, Person
from ooo.core.records.commitments import days_late, settle_commitment, was_late
from ooo.core.rhythm.absences import absences
from ooo.core.rhythm.away import Away
from ooo.core.rhythm.cadence import rhythm
from ooo.core.rhythm.pauses import (
    after_days,
    back_from,
    is_paused,
    leaves_of,
    pause_on,
    with_pause,
    without_pause,
)
from ooo.core.rhythm.presence import ending_trial, rests

MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)


def someone(*pauses: Pause, until: dt.date | None = None) -> Person:
    return Person(slug="karim", name="Karim", pauses=pauses, paused_until=until)


@pytest.mark.parametrize(
    ("pause", "away"),
    [
        (Pause(first=MONDAY, until=MONDAY + DAY), True),
        (Pause(first=MONDAY), True),
        (Pause(until=MONDAY + DAY), True),
        (Pause(first=MONDAY + DAY), False),
        (Pause(first=MONDAY - WEEK, until=MONDAY), False),
        (Pause(first=MONDAY + WEEK, until=MONDAY), False),
    ],
)
def test_the_first_day_is_away_and_the_last_is_not(pause: Pause, *, away: bool) -> None:
    assert is_paused(someone(pause), today=MONDAY) is away


def test_what_older_notebooks_say_of_a_pause_still_holds() -> None:
    held = someone(until=MONDAY + WEEK)
    assert pause_on(held, MONDAY) == Pause(until=MONDAY + WEEK)
    assert leaves_of(held) == ()
    assert with_pause(held, None, today=MONDAY) == someone(Pause(first=MONDAY))
    assert without_pause(held, today=MONDAY) == someone()


def test_a_pause_that_is_set_anew_begins_when_it_began() -> None:
    held = with_pause(someone(), None, today=MONDAY)
    longer = with_pause(held, MONDAY + 3 * WEEK, today=MONDAY + WEEK)
    assert longer == someone(Pause(first=MONDAY, until=MONDAY + 3 * WEEK))
    back = without_pause(longer, today=MONDAY + 2 * WEEK)
    assert back == someone(Pause(first=MONDAY, until=MONDAY + 2 * WEEK))
    assert without_pause(back, today=MONDAY + 2 * WEEK) == back
    assert without_pause(held, today=MONDAY) == someone()


def test_pauses_that_touch_are_one_leave_and_what_has_no_days_is_none() -> None:
    held = someone(
        Pause(first=MONDAY + 2 * WEEK),
        Pause(first=MONDAY, until=MONDAY + WEEK),
        Pause(first=MONDAY + WEEK, until=MONDAY + 2 * WEEK - DAY),
        Pause(first=MONDAY + 3 * DAY, until=MONDAY + 4 * DAY),
        Pause(first=MONDAY - WEEK, until=MONDAY - WEEK),
        Pause(first=MONDAY + 3 * WEEK, until=MONDAY + 4 * WEEK),
    )
    assert leaves_of(held) == (
        Away(MONDAY, MONDAY + 2 * WEEK - DAY),
        Away(MONDAY + 2 * WEEK),
    )


def test_until_the_first_meeting_afterwards_nothing_of_theirs_is_late() -> None:
    held = someone(Pause(first=MONDAY, until=MONDAY + 9 * WEEK))
    back = MONDAY + 9 * WEEK
    assert back_from(held, last_met=MONDAY - DAY, today=back - DAY) is None
    assert back_from(held, last_met=MONDAY - DAY, today=back) == Away(MONDAY, back)
    assert back_from(held, last_met=None, today=back + WEEK) == Away(MONDAY, back)
    assert back_from(held, last_met=back, today=back) is None
    assert back_from(someone(), last_met=None, today=back) is None
    met = (MeetingKey(date=MONDAY - DAY),)
    assert rests(Dossier(person=held, entries=met), today=back)
    assert not rests(Dossier(person=held, entries=(*met, MeetingKey(date=back))), today=back)


def test_leave_is_taken_out_of_a_rhythm_and_of_what_they_promised() -> None:
    met = MONDAY - WEEK
    held = someone(Pause(first=MONDAY, until=MONDAY + 4 * WEEK))
    beat = rhythm(held, [MeetingKey(date=met)], cover=Cover())
    # From the day before the leave one week is gone; the other is the first after it.
    assert beat.due == MONDAY + 5 * WEEK
    assert beat.late_after == MONDAY + 6 * WEEK
    away, day = leaves_of(held), MONDAY + 5 * WEEK
    theirs = Commitment(owner="them", text="x", due=MONDAY - 3 * DAY)
    assert days_late(theirs, day, away=away) == 2 + 8
    assert days_late(Commitment(owner="me", text="x", due=theirs.due), day, away=away) == 38


LEAVE = Pause(first=MONDAY - 3 * WEEK, until=MONDAY - 3 * DAY)


@pytest.mark.parametrize(
    ("due", "day", "met", "live", "kept"),
    [
        # Due in the leave: from its end, once there was a talk; what is kept in the talk is not.
        (-14, 0, None, 0, 0),
        (-14, 0, 0, 3, 0),
        (-14, 0, -1, 3, 3),
        (-14, 0, 5, 0, 0),
        (-14, -5, -1, 0, 0),
        # Due before it: the days before were late ones, and are not held against them till then.
        (-23, 0, None, 0, 1),
        (-23, 0, 0, 5, 1),
        (-23, -30, None, 0, 0),
        (-23, -22, None, 1, 1),
        # Due behind it.
        (-2, 0, None, 0, 0),
        (-2, 0, -1, 2, 2),
    ],
)
def test_nothing_of_theirs_is_late_till_the_first_talk_after_a_leave(
    due: int, day: int, met: int | None, live: int, kept: int
) -> None:
    """The talk asks what still holds; what was kept by then was in time."""
    person, on = someone(LEAVE), MONDAY + day * DAY
    entries = [MeetingKey(date=MONDAY + met * DAY)] if met is not None else []
    entries = [MeetingKey(date=MONDAY - 4 * WEEK), *entries]
    promise = Commitment(owner="them", text="x", due=MONDAY + due * DAY)
    assert days_late(promise, on, away=absences(person, entries, today=on)) == live
    later = MONDAY + 4 * WEEK
    ended = settle_commitment(promise, settled=on, outcome="kept")
    for today in (on, later):
        assert was_late(ended, today, away=absences(person, entries, today=today)) == kept, today


def test_the_last_time_that_a_file_tells_of_is_a_talk_too() -> None:
    person = replace(someone(LEAVE), last_met=MONDAY - DAY)
    assert [each.talk for each in absences(person, (), today=MONDAY)] == [MONDAY - DAY]


def test_a_pause_of_the_old_shape_makes_nothing_late_while_it_lasts() -> None:
    promise = Commitment(owner="them", text="x", due=MONDAY - 2 * DAY)
    person = replace(someone(), paused_until=MONDAY + DAY)
    assert days_late(promise, MONDAY, away=absences(person, (), today=MONDAY)) == 0
    back = absences(person, (), today=MONDAY + DAY)
    assert days_late(promise, MONDAY + DAY, away=back) == 3


spells = st.lists(st.tuples(st.integers(-40, 40), st.integers(-5, 30)), max_size=4)


@given(spells, st.integers(-30, 30), st.integers(1, 60))
def test_a_day_so_many_days_on_is_that_many_days_here(
    spells: list[tuple[int, int]], start: int, days: int
) -> None:
    pauses = [
        Pause(first=MONDAY + first * DAY, until=MONDAY + (first + length) * DAY)
        for first, length in spells
    ]
    held = someone(*pauses)
    day, left = MONDAY + start * DAY, days
    while left or is_paused(held, today=day):
        day += DAY
        left -= left > 0 and not is_paused(held, today=day)
    end = after_days(held, MONDAY + start * DAY, days)
    assert end == day or (end < day and is_paused(held, today=end - DAY))


def test_the_end_of_the_calendar_is_no_fault() -> None:
    last = Pause(first=dt.date(1, 1, 1), until=dt.date.max)
    assert after_days(someone(last), dt.date(9999, 12, 30), 90) == dt.date.max
    assert days_late(Commitment(owner="them", text="x", due=MONDAY), MONDAY, away=()) == 0


@pytest.mark.parametrize(("days", "said"), [(-1, False), (0, True), (28, True), (29, False)])
def test_the_end_of_a_trial_is_said_four_weeks_before(days: int, *, said: bool) -> None:
    trial = MONDAY + days * DAY
    held = Person(slug="karim", name="Karim", trial=trial)
    assert (ending_trial(held, day=MONDAY) == trial) is said
