"""The whole grammar of dates, on days where calendars go wrong."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ooo.core.dates import parse_booking, parse_date, parse_due, parse_past
from ooo.core.dates.bad import (
    BadDate,
    DayToCome,
    FarDay,
    NoSuchDay,
    OtherWeekdayDate,
    UnclearDate,
    YearOutside,
)
from ooo.core.model import Booking
from ooo.words.french.language import IN_A_PIPE, ON_SCREEN
from ooo.words.language import ENGLISH, Language
from ooo.words.run import plain

FRIDAY = dt.date(2026, 11, 27)
LAST_OF_JANUARY = dt.date(2026, 1, 31)
LEAP_DAY = dt.date(2024, 2, 29)
NEAR_THE_END = dt.date(2026, 12, 30)
CLOCK_FORWARD = dt.date(2026, 3, 29)
CLOCK_BACK = dt.date(2026, 10, 25)
DAYS = (FRIDAY, LAST_OF_JANUARY, LEAP_DAY, NEAR_THE_END, CLOCK_FORWARD, CLOCK_BACK)

MONDAY = dt.date(2026, 11, 23)
THE_LAST_DAY = dt.date.max
THE_FIRST_DAY = dt.date.min

# One line a form, one column a day of DAYS: Fri 27 Nov 2026, Sat 31 Jan 2026, Thu 29 Feb 2024,
# Wed 30 Dec 2026, Sun 29 Mar 2026 and Sun 25 Oct 2026.
FORWARD = """
today           2026-11-27  2026-01-31  2024-02-29  2026-12-30  2026-03-29  2026-10-25
aujourd'hui     2026-11-27  2026-01-31  2024-02-29  2026-12-30  2026-03-29  2026-10-25
tomorrow        2026-11-28  2026-02-01  2024-03-01  2026-12-31  2026-03-30  2026-10-26
demain          2026-11-28  2026-02-01  2024-03-01  2026-12-31  2026-03-30  2026-10-26
yesterday       2026-11-26  2026-01-30  2024-02-28  2026-12-29  2026-03-28  2026-10-24
hier            2026-11-26  2026-01-30  2024-02-28  2026-12-29  2026-03-28  2026-10-24
2026-12-01      2026-12-01  2026-12-01  2026-12-01  2026-12-01  2026-12-01  2026-12-01
2020-02-29      2020-02-29  2020-02-29  2020-02-29  2020-02-29  2020-02-29  2020-02-29
mon             2026-11-30  2026-02-02  2024-03-04  2027-01-04  2026-03-30  2026-10-26
monday          2026-11-30  2026-02-02  2024-03-04  2027-01-04  2026-03-30  2026-10-26
lundi           2026-11-30  2026-02-02  2024-03-04  2027-01-04  2026-03-30  2026-10-26
tue             2026-12-01  2026-02-03  2024-03-05  2027-01-05  2026-03-31  2026-10-27
tuesday         2026-12-01  2026-02-03  2024-03-05  2027-01-05  2026-03-31  2026-10-27
mardi           2026-12-01  2026-02-03  2024-03-05  2027-01-05  2026-03-31  2026-10-27
wed             2026-12-02  2026-02-04  2024-03-06  2027-01-06  2026-04-01  2026-10-28
wednesday       2026-12-02  2026-02-04  2024-03-06  2027-01-06  2026-04-01  2026-10-28
mercredi        2026-12-02  2026-02-04  2024-03-06  2027-01-06  2026-04-01  2026-10-28
thu             2026-12-03  2026-02-05  2024-03-07  2026-12-31  2026-04-02  2026-10-29
thursday        2026-12-03  2026-02-05  2024-03-07  2026-12-31  2026-04-02  2026-10-29
jeudi           2026-12-03  2026-02-05  2024-03-07  2026-12-31  2026-04-02  2026-10-29
fri             2026-12-04  2026-02-06  2024-03-01  2027-01-01  2026-04-03  2026-10-30
friday          2026-12-04  2026-02-06  2024-03-01  2027-01-01  2026-04-03  2026-10-30
vendredi        2026-12-04  2026-02-06  2024-03-01  2027-01-01  2026-04-03  2026-10-30
sat             2026-11-28  2026-02-07  2024-03-02  2027-01-02  2026-04-04  2026-10-31
saturday        2026-11-28  2026-02-07  2024-03-02  2027-01-02  2026-04-04  2026-10-31
samedi          2026-11-28  2026-02-07  2024-03-02  2027-01-02  2026-04-04  2026-10-31
sun             2026-11-29  2026-02-01  2024-03-03  2027-01-03  2026-04-05  2026-11-01
sunday          2026-11-29  2026-02-01  2024-03-03  2027-01-03  2026-04-05  2026-11-01
dimanche        2026-11-29  2026-02-01  2024-03-03  2027-01-03  2026-04-05  2026-11-01
+3d             2026-11-30  2026-02-03  2024-03-03  2027-01-02  2026-04-01  2026-10-28
+2w             2026-12-11  2026-02-14  2024-03-14  2027-01-13  2026-04-12  2026-11-08
+1mo            2026-12-27  2026-02-28  2024-03-29  2027-01-30  2026-04-29  2026-11-25
+2mo            2027-01-27  2026-03-31  2024-04-29  2027-02-28  2026-05-29  2026-12-25
+13mo           2027-12-27  2027-02-28  2025-03-29  2028-01-30  2027-04-29  2027-11-25
+1q             2027-02-27  2026-04-30  2024-05-29  2027-03-30  2026-06-29  2027-01-25
+1y             2027-11-27  2027-01-31  2025-02-28  2027-12-30  2027-03-29  2027-10-25
in 1 day        2026-11-28  2026-02-01  2024-03-01  2026-12-31  2026-03-30  2026-10-26
in 3 days       2026-11-30  2026-02-03  2024-03-03  2027-01-02  2026-04-01  2026-10-28
in 1 week       2026-12-04  2026-02-07  2024-03-07  2027-01-06  2026-04-05  2026-11-01
in 2 weeks      2026-12-11  2026-02-14  2024-03-14  2027-01-13  2026-04-12  2026-11-08
in 1 month      2026-12-27  2026-02-28  2024-03-29  2027-01-30  2026-04-29  2026-11-25
in 2 months     2027-01-27  2026-03-31  2024-04-29  2027-02-28  2026-05-29  2026-12-25
in 1 quarter    2027-02-27  2026-04-30  2024-05-29  2027-03-30  2026-06-29  2027-01-25
in 4 quarters   2027-11-27  2027-01-31  2025-02-28  2027-12-30  2027-03-29  2027-10-25
in 1 year       2027-11-27  2027-01-31  2025-02-28  2027-12-30  2027-03-29  2027-10-25
in 4 years      2030-11-27  2030-01-31  2028-02-29  2030-12-30  2030-03-29  2030-10-25
dans 1 jour     2026-11-28  2026-02-01  2024-03-01  2026-12-31  2026-03-30  2026-10-26
dans 3 jours    2026-11-30  2026-02-03  2024-03-03  2027-01-02  2026-04-01  2026-10-28
dans 1 semaine  2026-12-04  2026-02-07  2024-03-07  2027-01-06  2026-04-05  2026-11-01
dans 2 semaines 2026-12-11  2026-02-14  2024-03-14  2027-01-13  2026-04-12  2026-11-08
dans 1 mois     2026-12-27  2026-02-28  2024-03-29  2027-01-30  2026-04-29  2026-11-25
dans 1 trimestre 2027-02-27 2026-04-30  2024-05-29  2027-03-30  2026-06-29  2027-01-25
dans 1 an       2027-11-27  2027-01-31  2025-02-28  2027-12-30  2027-03-29  2027-10-25
dans 4 ans      2030-11-27  2030-01-31  2028-02-29  2030-12-30  2030-03-29  2030-10-25
dans 1 année    2027-11-27  2027-01-31  2025-02-28  2027-12-30  2027-03-29  2027-10-25
dans 4 années   2030-11-27  2030-01-31  2028-02-29  2030-12-30  2030-03-29  2030-10-25
27 nov          2026-11-27  2026-11-27  2024-11-27  ?           2026-11-27  2026-11-27
3 dec           2026-12-03  ?           2024-12-03  ?           2026-12-03  2026-12-03
3 december      2026-12-03  ?           2024-12-03  ?           2026-12-03  2026-12-03
3 décembre      2026-12-03  ?           2024-12-03  ?           2026-12-03  2026-12-03
1er janvier     2027-01-01  ?           ?           2027-01-01  2027-01-01  2027-01-01
01 jan          2027-01-01  ?           ?           2027-01-01  2027-01-01  2027-01-01
29 feb          2028-02-29  2028-02-29  2024-02-29  2028-02-29  2028-02-29  2028-02-29
29 février      2028-02-29  2028-02-29  2024-02-29  2028-02-29  2028-02-29  2028-02-29
1st             2026-12-01  2026-02-01  2024-03-01  2027-01-01  2026-04-01  2026-11-01
15th            2026-12-15  2026-02-15  2024-03-15  2027-01-15  2026-04-15  2026-11-15
22nd            2026-12-22  2026-02-22  2024-03-22  2027-01-22  2026-04-22  2026-11-22
27th            2026-11-27  2026-02-27  2024-03-27  2027-01-27  2026-04-27  2026-10-27
29th            2026-11-29  2026-03-29  2024-02-29  2027-01-29  2026-03-29  2026-10-29
30th            2026-11-30  2026-03-30  2024-03-30  2026-12-30  2026-03-30  2026-10-30
31st            2026-12-31  2026-01-31  2024-03-31  2026-12-31  2026-03-31  2026-10-31
eow             2026-11-27  2026-02-06  2024-03-01  2027-01-01  2026-04-03  2026-10-30
fin de semaine  2026-11-27  2026-02-06  2024-03-01  2027-01-01  2026-04-03  2026-10-30
eom             2026-11-30  2026-01-31  2024-02-29  2026-12-31  2026-03-31  2026-10-31
fin du mois     2026-11-30  2026-01-31  2024-02-29  2026-12-31  2026-03-31  2026-10-31
eoq             2026-12-31  2026-03-31  2024-03-31  2026-12-31  2026-03-31  2026-12-31
eoy             2026-12-31  2026-12-31  2024-12-31  2026-12-31  2026-12-31  2026-12-31
"""

# "-" is a day to come, which is refused; "?" far that way and near the other, which is, too.
BACK = """
today           2026-11-27  2026-01-31  2024-02-29  2026-12-30  2026-03-29  2026-10-25
yesterday       2026-11-26  2026-01-30  2024-02-28  2026-12-29  2026-03-28  2026-10-24
hier            2026-11-26  2026-01-30  2024-02-28  2026-12-29  2026-03-28  2026-10-24
tomorrow        -           -           -           -           -           -
2024-02-29      2024-02-29  2024-02-29  2024-02-29  2024-02-29  2024-02-29  2024-02-29
2026-03-29      2026-03-29  -           -           2026-03-29  2026-03-29  2026-03-29
mon             2026-11-23  2026-01-26  2024-02-26  2026-12-28  2026-03-23  2026-10-19
wed             2026-11-25  2026-01-28  2024-02-28  2026-12-30  2026-03-25  2026-10-21
jeudi           2026-11-26  2026-01-29  2024-02-29  2026-12-24  2026-03-26  2026-10-22
fri             2026-11-27  2026-01-30  2024-02-23  2026-12-25  2026-03-27  2026-10-23
sat             2026-11-21  2026-01-31  2024-02-24  2026-12-26  2026-03-28  2026-10-24
sunday          2026-11-22  2026-01-25  2024-02-25  2026-12-27  2026-03-29  2026-10-25
+3d             -           -           -           -           -           -
in 2 weeks      -           -           -           -           -           -
dans 3 jours    -           -           -           -           -           -
27 nov          2026-11-27  2025-11-27  2023-11-27  2026-11-27  2025-11-27  ?
3 dec           ?           2025-12-03  2023-12-03  2026-12-03  2025-12-03  ?
1er janvier     ?           2026-01-01  2024-01-01  ?           2026-01-01  2026-01-01
31 jan          2026-01-31  2026-01-31  2024-01-31  ?           2026-01-31  2026-01-31
29 feb          2024-02-29  2024-02-29  2024-02-29  2024-02-29  2024-02-29  2024-02-29
1st             2026-11-01  2026-01-01  2024-02-01  2026-12-01  2026-03-01  2026-10-01
27th            2026-11-27  2026-01-27  2024-02-27  2026-12-27  2026-03-27  2026-09-27
29th            2026-10-29  2026-01-29  2024-02-29  2026-12-29  2026-03-29  2026-09-29
30th            2026-10-30  2026-01-30  2024-01-30  2026-12-30  2026-01-30  2026-09-30
31st            2026-10-31  2026-01-31  2024-01-31  2026-10-31  2026-01-31  2026-08-31
eow             2026-11-27  -           -           -           -           -
eom             -           2026-01-31  2024-02-29  -           -           -
eoy             -           -           -           -           -           -
"""


def cases(table: str) -> list[tuple[str, dt.date, str]]:
    """Give each form, the day it is typed on and what it means that day."""
    found = []
    for line in table.strip().splitlines():
        words = line.split()
        form, days = " ".join(words[: -len(DAYS)]), words[-len(DAYS) :]
        found += [(form, today, day) for today, day in zip(DAYS, days, strict=True)]
    return found


@pytest.mark.parametrize(("text", "today", "day"), cases(FORWARD))
def test_a_form_looks_forward_from_today(text: str, today: dt.date, day: str) -> None:
    if day == "?":
        with pytest.raises(FarDay):
            parse_date(text, today=today)
        return
    expected = dt.date.fromisoformat(day)
    assert parse_date(text, today=today) == expected
    assert parse_due(text, today=today) == expected
    assert parse_booking(text, today=today) == Booking(day=expected)
    assert parse_booking(f"{text} 9h30", today=today) == Booking(day=expected, time=dt.time(9, 30))


@pytest.mark.parametrize(("text", "today", "day"), cases(BACK))
def test_a_form_looks_back_and_takes_today_in(text: str, today: dt.date, day: str) -> None:
    if day in "-?":
        with pytest.raises(DayToCome if day == "-" else FarDay):
            parse_past(text, today=today)
    else:
        assert parse_past(text, today=today) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "3 décembre",
        "3 DÉCEMBRE",
        "3 de\N{COMBINING ACUTE ACCENT}cembre",
        "  3   decembre ",
        "3\N{NO-BREAK SPACE}Décembre",
        "3\N{NARROW NO-BREAK SPACE}Dec",
        "DEC 3",
        "dec\t3",
    ],
)
def test_case_accents_and_spaces_do_not_matter(text: str) -> None:
    assert parse_date(text, today=MONDAY) == dt.date(2026, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Aujourd'hui",
        "aujourd\N{RIGHT SINGLE QUOTATION MARK}hui",
        "AUJOURD\N{MODIFIER LETTER APOSTROPHE}HUI",
    ],
)
def test_an_apostrophe_may_be_curly(text: str) -> None:
    assert parse_date(text, today=MONDAY) == MONDAY


@pytest.mark.parametrize(
    ("names", "number"),
    [
        (("jan", "january", "janvier", "janv", "janv."), 1),
        (("feb", "february", "février", "févr.", "fév"), 2),
        (("mar", "march", "mars"), 3),
        (("apr", "april", "avril", "avr."), 4),
        (("may", "mai"), 5),
        (("jun", "june", "juin"), 6),
        (("jul", "july", "juillet", "juil."), 7),
        (("aug", "august", "août"), 8),
        (("sep", "september", "septembre", "sept."), 9),
        (("oct", "october", "octobre"), 10),
        (("nov", "november", "novembre"), 11),
        (("dec", "december", "décembre"), 12),
    ],
)
def test_every_month_has_its_names(names: tuple[str, ...], number: int) -> None:
    for name in names:
        assert parse_date(f"5 {name} 2026", today=MONDAY) == dt.date(2026, number, 5)


@pytest.mark.parametrize("text", ["none", "None", " NONE "])
def test_none_clears_a_date_where_there_may_be_none(text: str) -> None:
    assert parse_due(text, today=MONDAY) is None
    assert parse_booking(text, today=MONDAY) is None
    for parse in (parse_date, parse_past):
        with pytest.raises(BadDate):
            parse(text, today=MONDAY)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("thu 14:00", dt.time(14)),
        ("jeudi 14h", dt.time(14)),
        ("Jeudi\N{NO-BREAK SPACE}14H30", dt.time(14, 30)),
        ("thu 9:00", dt.time(9)),
        ("thu noon", dt.time(12)),
        ("jeudi midi", dt.time(12)),
        ("thu 9am", dt.time(9)),
        ("thu at 12:30 am", dt.time(0, 30)),
        ("jeudi \u00e0 9 h 30", dt.time(9, 30)),
        ("Thu 26 Nov 2026, 14:00", dt.time(14)),
        ("2026-11-26T10:00:00", dt.time(10)),
        ("thu 09:05", dt.time(9, 5)),
        ("in 3 days 9h30", dt.time(9, 30)),
        ("2026-11-26 0:00", dt.time(0)),
        ("26 nov 23:59", dt.time(23, 59)),
    ],
)
def test_a_booking_takes_a_time_of_the_24_hour_clock(text: str, time: dt.time) -> None:
    assert parse_booking(text, today=MONDAY) == Booking(day=dt.date(2026, 11, 26), time=time)


def test_the_ends_of_the_calendar_are_refused_not_crossed() -> None:
    for text in ("tomorrow", "fri", "+1d", "+1mo", "15th", "1 jan", "29 feb"):
        with pytest.raises((NoSuchDay, YearOutside)):
            parse_date(text, today=THE_LAST_DAY)
    for text in ("yesterday", "sun", "15th", "31 dec", "29 feb"):
        with pytest.raises((NoSuchDay, YearOutside)):
            parse_past(text, today=THE_FIRST_DAY)
    assert parse_date("eoy", today=dt.date(2999, 12, 31)) == dt.date(2999, 12, 31)
    with pytest.raises(BadDate, match="next fri"):
        parse_date("next fri", today=dt.date(9999, 12, 30))


def test_a_29_february_is_found_over_a_century_that_has_none() -> None:
    assert parse_date("29 feb", today=dt.date(2096, 6, 29)) == dt.date(2104, 2, 29)
    assert parse_past("29 feb", today=dt.date(2103, 2, 28)) == dt.date(2096, 2, 29)


OUR_DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31))


@given(day=OUR_DAYS, today=st.dates())
def test_an_iso_date_is_read_as_it_stands_on_any_day(day: dt.date, today: dt.date) -> None:
    assert parse_date(day.isoformat(), today=today) == day


TODAYS = st.dates(min_value=dt.date(1910, 1, 1), max_value=dt.date(2200, 12, 31))


@given(day=TODAYS)
def test_day_and_month_are_read_back_on_the_days_beside(day: dt.date) -> None:
    _, number, month, _ = ENGLISH.date(day).text.split()
    before, after = day - dt.timedelta(days=1), day + dt.timedelta(days=1)
    for typed in (f"{number} {month}", f"{month} {number}"):
        assert parse_date(typed, today=before) == day
        assert parse_past(typed, today=day) == day
        assert parse_past(typed, today=after) == day


@given(today=TODAYS, months=st.integers(0, 1200))
def test_a_step_of_months_keeps_the_day_or_clamps_to_the_last(today: dt.date, months: int) -> None:
    day = parse_date(f"+{months}mo", today=today)
    assert (day.year - today.year) * 12 + day.month - today.month == months
    shortened = (day + dt.timedelta(days=1)).day == 1
    assert day.day == today.day or (day.day < today.day and shortened)


@given(today=TODAYS, count=st.integers(0, 100))
def test_quarters_and_years_are_so_many_months(today: dt.date, count: int) -> None:
    for unit, months in (("q", 3), ("y", 12)):
        expected = parse_date(f"+{months * count}mo", today=today)
        assert parse_date(f"+{count}{unit}", today=today) == expected


@pytest.mark.parametrize("language", [ENGLISH, ON_SCREEN, IN_A_PIPE])
@given(day=OUR_DAYS, away=st.integers(-400, 400), today=TODAYS)
def test_whatever_a_screen_prints_as_a_date_can_be_typed_back(
    language: Language, day: dt.date, away: int, today: dt.date
) -> None:
    near = today + dt.timedelta(away)
    for each in (day, near):
        distance = language.distance(each, today=today).text
        printed = (
            language.date(each).text,
            language.long_date(each).text,
            language.written_day(each, today=today).text,
            language.day(each, today=today).text,
            plain(language.say("by {day:le}", day=each)),
            distance,
            f"{language.date(each).text} ({distance})",
            f"{language.day(each, today=today).text} ({distance})",
        )
        for text in printed:
            assert _read(text, each, today) == each
        short = language.short_day(each, today=today).text
        if each <= today:
            assert parse_past(short, today=today, through_history=True) == each
        for time in (language.time(NINE).text, language.written_time(NINE).text):
            booking = parse_booking(f"{language.date(each).text}, {time}", today=today)
            assert booking == Booking(day=each, time=NINE)
    later = today + dt.timedelta(abs(away))
    assert parse_date(plain(language.ahead(later, today=today)), today=today) == later
    typed = language.typed_past(today - dt.timedelta(abs(away)), today=today)
    assert parse_past(typed, today=today) == today - dt.timedelta(abs(away))
    weekday = language.typed_weekday(near.weekday())
    assert parse_date(weekday, today=near - dt.timedelta(3)) == near


NINE = dt.time(9)


def _read(text: str, day: dt.date, today: dt.date) -> dt.date:
    if day <= today:
        return parse_past(text, today=today)
    return parse_date(text, today=today)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ven.", "2026-11-27"),
        ("pour ven.", "2026-11-27"),
        ("le 15", "2026-12-15"),
        ("pour le 15", "2026-12-15"),
        ("le 1er", "2026-12-01"),
        ("fin novembre", "2026-11-30"),
        ("end of november 2027", "2027-11-30"),
        ("d'ici fin nov.", "2026-11-30"),
        ("apr\u00e8s-demain", "2026-11-25"),
        ("d'ici 2 semaines", "2026-12-07"),
        ("d'ici \u00e0 2 semaines", "2026-12-07"),
        ("dans une semaine", "2026-11-30"),
        ("+3j", "2026-11-26"),
        ("+2sem", "2026-12-07"),
        ("+1mois", "2026-12-23"),
        ("+1an", "2027-11-23"),
        ("thurs", "2026-11-26"),
        ("weds", "2026-11-25"),
        ("in two weeks", "2026-12-07"),
        ("the 4th", "2026-12-04"),
        ("ven. 27 nov. 2026", "2026-11-27"),
        ("fri 4 dec", "2026-12-04"),
        ("4 dec 2026", "2026-12-04"),
        ("dec 4, 2026", "2026-12-04"),
        ("27/11", "2026-11-27"),
        ("27/11/26", "2026-11-27"),
        ("12/12", "2026-12-12"),
        ("mar", "2026-11-24"),
        ("mar. 24 nov.", "2026-11-24"),
        ("mar 3", "2027-03-03"),
        ("3 mar", "2027-03-03"),
        ("mon 9 nov", "2026-11-09"),
        ("tue 17", "2026-11-17"),
        ("vendredi 27", "2026-11-27"),
        ("23 nov", "2026-11-23"),
        ("\u201cfri\u201d", "2026-11-27"),
        ("il y a 14 jours", "2026-11-09"),
        ("fri 2026-11-27", "2026-11-27"),
        ("fri 27/11", "2026-11-27"),
        ("auj.", "2026-11-23"),
    ],
)
def test_what_is_understood_in_one_way_is_that_day(text: str, day: str) -> None:
    assert parse_due(text, today=MONDAY) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("text", ["aucune", "Aucun", "no date", "sans date"])
def test_no_date_has_several_names(text: str) -> None:
    assert parse_due(text, today=MONDAY) is None


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("thu 4 dec", OtherWeekdayDate),
        ("thu 4 dec 2026", OtherWeekdayDate),
        ("fri 2026-11-26", OtherWeekdayDate),
        ("mon 27", OtherWeekdayDate),
        ("20 nov", FarDay),
        ("fin octobre", FarDay),
        ("03/12", UnclearDate),
        ("next week", UnclearDate),
        ("next month", UnclearDate),
        ("avant vendredi", UnclearDate),
        ("for friday", UnclearDate),
        ("sous 15 jours", UnclearDate),
        ("3026-11-23", YearOutside),
        ("1899-12-31", YearOutside),
        ("4 dec 1026", YearOutside),
        ("+999y", YearOutside),
    ],
)
def test_what_is_not_one_day_of_ours_is_refused(text: str, error: type[BadDate]) -> None:
    with pytest.raises(BadDate) as caught:
        parse_due(text, today=MONDAY)
    assert type(caught.value) is error


def test_a_day_far_one_way_and_near_the_other_is_refused_with_both() -> None:
    with pytest.raises(FarDay) as caught:
        parse_past("24 nov", today=MONDAY)
    assert [offer.typed for offer in caught.value.offers] == ["2025-11-24", "2026-11-24"]
    last = parse_past("24 nov", today=MONDAY, through_history=True)
    assert last == dt.date(2025, 11, 24)


@given(today=TODAYS, day=OUR_DAYS)
def test_a_day_and_month_is_never_far_while_it_is_near_the_other_way(
    today: dt.date, day: dt.date
) -> None:
    for parse, sign in ((parse_date, 1), (parse_past, -1)):
        try:
            found = parse(
                f"{day:%d} {ENGLISH.short_day(day, today=day).text.split()[1]}", today=today
            )
        except FarDay as far:
            away = sorted(abs((offer.day - today).days) for offer in far.offers)
            doubtful = away[0] <= 60 and away[-1] > 183
        else:
            doubtful = (found - today).days * sign >= 0
        assert doubtful
