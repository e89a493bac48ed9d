import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.rhythm.cadence import BadCadence
from ooo.core.wording import (
    as_sentence,
    one_line,
    say_cadence,
    say_count,
    say_date,
    say_day,
    say_days,
    say_distance,
    say_late,
    say_long_date,
    say_short_day,
    say_weekday,
)

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (dt.date(2026, 11, 27), "Fri 27 Nov 2026"),
        (dt.date(2027, 1, 1), "Fri 1 Jan 2027"),
        (dt.date(2024, 2, 29), "Thu 29 Feb 2024"),
        (dt.date(2026, 12, 6), "Sun 6 Dec 2026"),
    ],
)
def test_a_date_is_said_with_its_weekday_and_year(day: dt.date, said: str) -> None:
    assert say_date(day) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TODAY, "Mon 23 Nov"),
        (dt.date(2026, 1, 1), "Thu 1 Jan"),
        (dt.date(2027, 1, 1), "Fri 1 Jan 2027"),
        (dt.date(2025, 12, 31), "Wed 31 Dec 2025"),
    ],
)
def test_a_day_has_its_year_only_when_that_is_not_this_one(day: dt.date, said: str) -> None:
    assert say_day(day, today=TODAY) == said


def test_a_heading_spells_a_day_out_and_a_list_says_it_short() -> None:
    assert say_long_date(TODAY) == "Monday 23 November 2026"
    assert say_weekday(TODAY) == "Mon"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-146, "146 days ago"),
        (-2, "2 days ago"),
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (2, "in 2 days"),
        (4, "in 4 days"),
    ],
)
def test_a_distance_is_said_from_today(days: int, said: str) -> None:
    assert say_distance(TODAY + dt.timedelta(days=days), today=TODAY) == said


def test_one_is_one_and_the_rest_are_many() -> None:
    assert [say_count(n, "point") for n in (0, 1, 2)] == ["0 points", "1 point", "2 points"]
    assert [say_count(n, "person", "people") for n in (1, 2)] == ["1 person", "2 people"]
    assert [say_days(n) for n in (0, 1, 12)] == ["0 days", "1 day", "12 days"]


@pytest.mark.parametrize(
    ("cadence", "said"),
    [
        ("1d", "every day"),
        ("10d", "every 10 days"),
        ("14d", "every 14 days"),
        ("1w", "every week"),
        ("2w", "every 2 weeks"),
    ],
)
def test_a_cadence_is_said_in_the_unit_it_was_written_in(cadence: str, said: str) -> None:
    assert say_cadence(cadence) == said


def test_what_is_no_cadence_is_not_said() -> None:
    with pytest.raises(BadCadence):
        say_cadence("often")


@given(st.dates(), st.dates())
def test_every_day_can_be_said(day: dt.date, today: dt.date) -> None:
    assert say_date(day).startswith(say_day(day, today=today))
    assert say_distance(day, today=today)


def test_a_short_day_has_no_weekday_and_a_year_when_it_is_another() -> None:
    assert say_short_day(dt.date(2026, 10, 26), today=TODAY) == "26 Oct"
    assert say_short_day(dt.date(2027, 3, 31), today=TODAY) == "31 Mar 2027"


def test_lateness_stands_out() -> None:
    assert [say_late(1), say_late(4)] == ["LATE 1 day", "LATE 4 days"]


def test_a_text_is_put_in_one_line_where_there_is_room_for_no_more() -> None:
    assert one_line("Tired.\nProud.") == "Tired. Proud."


def test_a_sentence_is_ended_once_in_any_script() -> None:
    ended = [as_sentence(words) for words in ("Yes", "Yes?", "好\u3002")]
    assert ended == ["Yes.", "Yes?", "好\u3002"]
