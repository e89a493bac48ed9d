"""What dashboards say: the time that is looked at, how promises were kept, a goal with its bar."""

import datetime as dt

from msgspec.structs import replace

from ooo.core.growth.progress import Measured
from ooo.core.growth.state import GoalState
from ooo.core.looking_back.came_due import CameDue
from ooo.core.looking_back.period import PeriodSpan
from ooo.words.bars import bar_of, say_numbers
from ooo.words.goals import say_measure
from ooo.words.language import Language
from ooo.words.outline import BESIDE, Sheet, joined
from ooo.words.records import COMMA
from ooo.words.run import Run, Runs, worn

_UNDER = 3
_KEPT = (
    ("on_time", "{count} by the first date"),
    ("moved", "{count} by a later one"),
    ("late", "{count} late"),
    ("missed", "{count} missed"),
)


def days_in(period: PeriodSpan) -> int:
    """Count the days of a time."""
    return (period.until - period.since).days + 1


def say_period(
    language: Language, period: PeriodSpan, *, today: dt.date, compared: bool
) -> tuple[Run, ...]:
    """Say what is looked at: ` · 26 Aug to 23 Nov (90 days), beside the 90 before`."""
    facts = {
        "since": language.short_day(period.since, today=today),
        "until": language.short_day(period.until, today=today),
    }
    template = "{since} to {until} ({days:# day|# days})"
    if compared:
        template = "{since} to {until} ({days:# day|# days}), beside the {days} before"
    return (BESIDE, *language.say(template, days=days_in(period), **facts))


def say_kept(language: Language, kept: CameDue) -> Runs:
    """Say how what came due was kept: `3 by the first date, 1 late`, and so on."""
    parts = []
    for name, template in _KEPT:
        count = getattr(kept, name)
        if not count:
            continue
        part = language.say(template, count=count)
        if name == "late" and kept.late_median is not None:
            days = float(kept.late_median)
            part = language.say("{late} (median {days} days)", late=part, days=days)
        parts.append(worn(part, whole=True))
    return language.say("{parts}.", parts=joined(parts, COMMA))


def write_numbers(
    sheet: Sheet, language: Language, state: GoalState, numbers: Measured | None, *, today: dt.date
) -> None:
    """Draw the bar of a goal, with what it is measured by and its readings beside it."""
    if numbers is None or numbers.last is None:
        return
    measure = say_measure(language, state.goal)
    read = say_numbers(language, numbers.readings)
    said = language.say("{measure}: {readings}", measure=measure, readings=read)
    bar = bar_of(language, state.goal, numbers, today=today)
    if bar:
        sheet.add(replace(bar, numbers=said, indent=_UNDER))
    else:
        sheet.below(*said)
