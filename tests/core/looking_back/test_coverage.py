"""What is said of the facts of a period: every warning at its threshold, and on both sides."""

import datetime as dt
from collections.abc import Sequence

import pytest

from ooo.core.looking_back.coverage import Month, Warned, months_of, warn
from ooo.core.looking_back.evidence import DatedFact, FactKind, Sign
from ooo.core.looking_back.period import PeriodSpan

YEAR = PeriodSpan(dt.date(2025, 12, 1), dt.date(2026, 11, 30))
"""365 days, of which the last eighth are 46: from 16 October on."""


def month(number: int, year: int = 2026) -> dt.date:
    """Give the first day of a month."""
    return dt.date(year, number, 1)


def fact(
    day: dt.date, sign: Sign = "", *, kind: FactKind = "feedback", by: str = "them"
) -> DatedFact:
    """Give a fact; in their own words, where nothing else is said."""
    return DatedFact(date=day, kind=kind, sign=sign, by="them" if by == "them" else "", text="x")


def spread(count: int, sign: Sign = "", *, by: str = "them") -> list[DatedFact]:
    """Give facts of as many days, one after the other from the first of each month on."""
    first = [month(12, 2025), *(month(n) for n in range(1, 12))]
    return [fact(first[n % 12] + dt.timedelta(days=n // 12), sign, by=by) for n in range(count)]


def warned(
    facts: Sequence[DatedFact], period: PeriodSpan = YEAR, *, voice: bool = False
) -> list[Warned]:
    """Give what is said of the facts of a period."""
    months = months_of(period, facts, [])
    return [*warn(months, facts, period, their_voice=voice)]


def codes(
    facts: Sequence[DatedFact], period: PeriodSpan = YEAR, *, voice: bool = False
) -> list[str]:
    """Give the names of what is said."""
    return [each.code for each in warned(facts, period, voice=voice)]


def test_months_are_whole_or_begun_and_count_what_is_of_them() -> None:
    period = PeriodSpan(dt.date(2025, 12, 31), dt.date(2026, 2, 1))
    days = (dt.date(2025, 12, 31), dt.date(2026, 2, 1), dt.date(2026, 2, 1))
    assert months_of(period, [fact(day) for day in days], days[:2]) == (
        Month(month=month(12, 2025), facts=1, met=1),
        Month(month=month(1), facts=0, met=0),
        Month(month=month(2), facts=2, met=1),
    )


def test_facts_in_every_month_need_no_word() -> None:
    assert codes(spread(24)) == []


@pytest.mark.parametrize(("count", "said"), [(5, True), (6, False), (0, True)])
def test_less_than_a_fact_in_two_months_is_too_few_and_nothing_else_is_said(
    count: int, *, said: bool
) -> None:
    day = month(1)
    facts = [fact(day, "+", by="") for _ in range(count)]
    thin = Warned(code="thin", figure=count, of=12)
    assert (warned(facts) == [thin]) == said
    assert ("thin" in codes(facts)) == said


@pytest.mark.parametrize(
    ("count", "until", "said"),
    [
        (0, dt.date(2026, 1, 31), True),
        (1, dt.date(2026, 1, 31), False),
        (1, dt.date(2026, 2, 1), False),
        (1, dt.date(2026, 3, 1), True),
        (5, dt.date(2026, 11, 1), True),
        (6, dt.date(2026, 11, 1), False),
    ],
)
def test_of_an_odd_number_of_months_half_a_fact_is_missing(
    count: int, until: dt.date, *, said: bool
) -> None:
    period = PeriodSpan(month(1), until)
    facts = [fact(month(1)) for _ in range(count)]
    assert ("thin" in codes(facts, period)) == said


@pytest.mark.parametrize(
    ("last", "gaps", "said"),
    [
        # A third of one, of three, of six, and less than one of four, seven and eleven.
        (1, (), False), (3, (2,), True), (4, (2,), False), (6, (2, 4), True),
        (7, (2, 4), False), (11, (2, 4, 6), False), (11, (2, 4, 6, 8), True), (2, (1, 2), False),
    ],
)  # fmt: skip
def test_a_third_of_the_months_is_a_third_of_those_there_are(
    last: int, gaps: tuple[int, ...], *, said: bool
) -> None:
    period = PeriodSpan(month(1), month(last))
    facts = [fact(month(n)) for n in range(1, last + 1) if n not in gaps for _ in range(2)]
    assert ("gap" in codes(facts, period)) == said


def empty(*numbers: int) -> list[DatedFact]:
    """Give two facts of every month but these."""
    return [each for each in spread(24) if each.date.month not in numbers]


@pytest.mark.parametrize(
    ("months", "said"),
    [
        ((2,), False),
        ((2, 3), True),
        # Three single ones are less than a third of twelve, four are a third.
        ((2, 4, 6), False),
        ((2, 4, 6, 8), True),
        ((11,), False),
        ((12, 1), True),
    ],
)
def test_two_neighbouring_months_or_a_third_without_a_fact_are_a_gap(
    months: tuple[int, ...], *, said: bool
) -> None:
    assert ("gap" in codes(empty(*months))) == said


def test_a_gap_names_its_runs() -> None:
    (gap,) = warned(empty(2, 3, 4, 8))
    runs = ((month(2), month(4)), (month(8), month(8)))
    assert gap == Warned(code="gap", figure=4, of=12, runs=runs)


@pytest.mark.parametrize(
    ("recent", "before", "said"),
    [(3, 5, True), (3, 6, True), (3, 7, False), (2, 6, False), (2, 5, False), (3, 4, False)],
)
def test_a_third_of_eight_or_more_from_the_last_eighth_is_recent(
    recent: int, before: int, *, said: bool
) -> None:
    facts = [fact(month(1) + dt.timedelta(days=n)) for n in range(before)]
    facts += [fact(dt.date(2026, 10, 16) + dt.timedelta(days=n)) for n in range(recent)]
    found = [each for each in warned(facts) if each.code == "recent"]
    day = dt.date(2026, 10, 16)
    assert found == (
        [Warned(code="recent", figure=recent, of=recent + before, day=day)] if said else []
    )


def test_the_day_before_the_last_eighth_is_not_recent() -> None:
    facts = [fact(month(1) + dt.timedelta(days=n)) for n in range(5)]
    late = [fact(dt.date(2026, 10, 15)), *(fact(dt.date(2026, 11, n)) for n in (1, 2))]
    assert "recent" not in codes([*facts, *late])


@pytest.mark.parametrize(
    ("good", "watched", "said"),
    [(4, 1, True), (1, 4, True), (3, 2, False), (5, 0, True), (4, 0, False), (0, 5, True),
     (8, 2, True), (7, 2, False), (7, 3, False), (15, 4, False), (16, 4, True)],
)  # fmt: skip
def test_eight_of_ten_remarks_on_one_side_are_one_sided(
    good: int, watched: int, *, said: bool
) -> None:
    """Promises and feedback have no sign, however many there are."""
    facts = [*spread(good, "+"), *spread(watched, "-"), *spread(12)]
    found = [each for each in warned(facts) if each.code == "one_sided"]
    counted = Warned(code="one_sided", figure=good, of=good + watched)
    assert found == ([counted] if said else [])


@pytest.mark.parametrize(("count", "said"), [(6, True), (7, True), (5, False)])
def test_six_facts_and_none_in_their_words_is_one_voice(count: int, *, said: bool) -> None:
    period = PeriodSpan(month(1), dt.date(2026, 10, 31))
    facts = [fact(month(n + 1), by="") for n in range(count)]
    assert ("one_voice" in codes(facts, period)) == said
    assert "one_voice" not in codes([*facts, fact(month(1))], period)
    assert "one_voice" not in codes(facts, period, voice=True)


@pytest.mark.parametrize(
    ("that_day", "others", "said"),
    [(3, 3, True), (4, 3, True), (3, 4, False), (3, 2, False), (5, 0, False), (6, 0, True)],
)
def test_half_of_six_facts_or_more_from_one_day_is_one_day(
    that_day: int, others: int, *, said: bool
) -> None:
    period = PeriodSpan(month(1), dt.date(2026, 9, 30))
    day = month(9)
    facts = [*(fact(month(n + 1)) for n in range(others)), *(fact(day) for _ in range(that_day))]
    found = [each for each in warned(facts, period) if each.code == "one_day"]
    counted = Warned(code="one_day", figure=that_day, of=that_day + others, day=day)
    assert found == ([counted] if said else [])
