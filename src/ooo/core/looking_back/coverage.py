"""How well a period is covered by dated facts, and what is to be known before they are judged by.

Each warning is a count and what it is counted among; there is no advice in it, and no verdict.
"""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, Literal

from msgspec import Struct

from ooo.core.dates.steps import end_of_month
from ooo.core.looking_back.evidence import DatedFact
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.rhythm.away import Away

CoverageCode = Literal["gap", "recent", "one_sided", "one_voice", "one_day", "thin"]

_A_THIRD: Final = 3
_FEWEST_RECENT: Final = 8
_AN_EIGHTH: Final = 8
_FEWEST_SIGNED: Final = 5
_ONE_SIDED: Final = 8
_OF_TEN: Final = 10
_FEWEST_VOICES: Final = 6


class Month(Struct, frozen=True, kw_only=True):
    """A month, by its first day: how many facts are of it, and how often two people met in it.

    One that someone was `away` all of is no gap.
    """

    month: dt.date
    facts: int
    met: int
    away: bool = False


class Warned(Struct, frozen=True, kw_only=True):
    """What is to be known of the facts: how many (`figure`) of how many.

    A gap has the first and the last month of each run of months without a fact. `recent` counts
    those since a day, `one_day` those of one.
    """

    code: CoverageCode
    figure: int
    of: int
    runs: tuple[tuple[dt.date, dt.date], ...] = ()
    day: dt.date | None = None


def months_of(
    period: PeriodSpan,
    facts: Iterable[DatedFact],
    met: Iterable[dt.date],
    away: Collection[Away] = (),
) -> tuple[Month, ...]:
    """Count by month; `period` has both ends, and every month it begins counts."""
    of_facts = Counter(each.date.replace(day=1) for each in facts)
    of_met = Counter(day.replace(day=1) for day in met)
    months = []
    month = period.since.replace(day=1)
    while month <= period.until:
        end = end_of_month(month.year, month.month)
        first, last = max(month, period.since), min(end, period.until)
        gone = any(first in each and last in each for each in away)
        months.append(Month(month=month, facts=of_facts[month], met=of_met[month], away=gone))
        month = end + dt.timedelta(days=1)
    return tuple(months)


def warn(
    months: Sequence[Month], facts: Sequence[DatedFact], period: PeriodSpan, *, their_voice: bool
) -> tuple[Warned, ...]:
    """Give what is to be known, in the order it is said; nothing besides where there is too little.

    `their_voice` tells that they were heard in a coaching session.
    """
    here = sum(not each.away for each in months)
    if not here:
        return ()
    if 2 * len(facts) < here or not facts:
        return (Warned(code="thin", figure=len(facts), of=here),)
    found = (
        _gap(months, here),
        _recent(facts, period),
        _one_sided(facts),
        None if their_voice else _one_voice(facts),
        _one_day(facts),
    )
    return tuple(each for each in found if each)


def _gap(months: Sequence[Month], here: int) -> Warned | None:
    empty = sum(_is_empty(each) for each in months)
    runs = tuple(_runs(months))
    is_long = any(first != last for first, last in runs)
    if (not is_long and empty * _A_THIRD < here) or not empty:
        return None
    return Warned(code="gap", figure=empty, of=here, runs=runs)


def _is_empty(month: Month) -> bool:
    return not (month.facts or month.away)


def _runs(months: Sequence[Month]) -> Iterator[tuple[dt.date, dt.date]]:
    """Give the first and the last month of each run of them without a fact."""
    for is_empty, run in groupby(months, _is_empty):
        if is_empty:
            held = [each.month for each in run]
            yield held[0], held[-1]


def _recent(facts: Sequence[DatedFact], period: PeriodSpan) -> Warned | None:
    """Say that many are of the last eighth of the time, in whole days; of a week nothing is."""
    days = (period.until - period.since).days + 1
    since = period.until - dt.timedelta(days=-(-days // _AN_EIGHTH) - 1)
    recent = sum(each.date >= since for each in facts)
    if days < _AN_EIGHTH or len(facts) < _FEWEST_RECENT or recent * _A_THIRD < len(facts):
        return None
    return Warned(code="recent", figure=recent, of=len(facts), day=since)


def _one_sided(facts: Sequence[DatedFact]) -> Warned | None:
    """Say how many are on what went well; only remarks have a sign."""
    signs = [each.sign for each in facts if each.sign]
    good = signs.count("+")
    most = max(good, len(signs) - good)
    if len(signs) < _FEWEST_SIGNED or most * _OF_TEN < len(signs) * _ONE_SIDED:
        return None
    return Warned(code="one_sided", figure=good, of=len(signs))


def _one_voice(facts: Sequence[DatedFact]) -> Warned | None:
    theirs = sum(each.by == "them" for each in facts)
    if len(facts) < _FEWEST_VOICES or theirs:
        return None
    return Warned(code="one_voice", figure=0, of=len(facts))


def _one_day(facts: Sequence[DatedFact]) -> Warned | None:
    if len(facts) < _FEWEST_VOICES:
        return None
    day, count = max(Counter(each.date for each in facts).items(), key=lambda each: each[1])
    if 2 * count < len(facts):
        return None
    return Warned(code="one_day", figure=count, of=len(facts), day=day)
