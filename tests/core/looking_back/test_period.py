"""What is typed for a time that is looked back over."""

import datetime as dt

import pytest

from ooo.core.dates.bad import BadDate, DayToCome
from ooo.core.keeping.retention import BadSpan
from ooo.core.looking_back.period import Period
from ooo.core.looking_back.when import Nowhen, parse_period

TODAY = dt.date(2026, 11, 23)


def day(text: str) -> dt.date:
    """Give a day of November 2026, or one in full."""
    return dt.date.fromisoformat(text if "-" in text else f"2026-11-{text}")


@pytest.mark.parametrize(
    ("since", "until", "period"),
    [
        (None, None, Period()),
        ("9 nov", None, Period(day("09"))),
        ("26 nov", None, Period(day("2025-11-26"))),
        ("today", "today", Period(TODAY, TODAY)),
        ("2026", None, Period(day("2026-01-01"))),
        (None, "2025", Period(None, day("2025-12-31"))),
        (None, "2026", Period(None, TODAY)),
        ("2026-03", "2026-04", Period(day("2026-03-01"), day("2026-04-30"))),
        ("March 2026", "avr. 2026", Period(day("2026-03-01"), day("2026-04-30"))),
        ("Février 2026", "MARS 2026", Period(day("2026-02-01"), day("2026-03-31"))),
        (None, "2026-11", Period(None, TODAY)),
        ("6mo", None, Period(day("2026-05-23"))),
        (" 12W ", None, Period(day("2026-08-31"))),
        ("6mois", None, Period(day("2026-05-23"))),
        ("90 jours", "4 sem", Period(day("2026-08-25"), day("2026-10-26"))),
        ("90d", "30d", Period(day("2026-08-25"), day("2026-10-24"))),
    ],
)
def test_a_time_is_a_day_a_month_a_year_or_so_long_ago(
    since: str | None, until: str | None, period: Period
) -> None:
    assert parse_period(since, until, today=TODAY) == period


@pytest.mark.parametrize(
    ("since", "until", "refused"),
    [
        ("2027", None, DayToCome),
        ("2026-12", None, DayToCome),
        (None, "tomorrow", DayToCome),
        ("2026-13", None, BadDate),
        ("soon", None, BadDate),
        ("0d", None, BadSpan),
        ("9000y", None, BadSpan),
        ("2026-11", "2026-10", Nowhen),
    ],
)
def test_what_is_to_come_or_is_no_time_is_refused(
    since: str | None, until: str | None, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        parse_period(since, until, today=TODAY)


def test_both_ends_of_a_time_lie_in_it() -> None:
    period = Period(day("09"), day("11"))
    assert [day(each) in period for each in ("08", "09", "11", "12")] == [False, True, True, False]
    assert (TODAY in Period(), Period().is_whole, period.is_whole) == (True, True, False)
