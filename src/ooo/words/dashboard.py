"""What dashboards say: the time that is looked at, how promises were kept, a goal with its bar."""

import datetime as dt

from ooo.core.looking_back.came_due import CameDue
from ooo.core.looking_back.period import PeriodSpan
from ooo.words.language import Language
from ooo.words.outline import BESIDE, joined
from ooo.words.records import COMMA
from ooo.words.run import Run, Runs, worn

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
        template = "{since} to {until} ({days:# day|# days}), beside the {days:day|#} before"
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
