"""What dashboards say: the time that is looked at, how promises were kept, what was left out."""

import datetime as dt

from ooo.core.looking_back.came_due import CameDue
from ooo.core.looking_back.period import PeriodSpan
from ooo.core.model import Goal
from ooo.core.text.facts import File
from ooo.words.language import Language
from ooo.words.outline import BESIDE, Sheet, joined
from ooo.words.records import COMMA, say_left_out
from ooo.words.run import Run, Runs, worn

NONE = Run("\u2013")
"""Stands where there was nothing to count."""

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


def say_by(language: Language, goal: Goal, *, today: dt.date) -> Runs:
    """Say by when a goal is to be reached, where it has a day: `by 31 Mar 2027`."""
    if goal.by is None:
        return ()
    return worn(language.say("by {day}", day=language.short_day(goal.by, today=today)), "reason")


def write_untold(sheet: Sheet, language: Language, unread: tuple[File, ...]) -> None:
    """Write that what could not be read may hold everything there is to tell."""
    template = "Nothing can be told: {unread:and} cannot be read in full."
    sheet.text(*language.say(template, unread=unread), wide=True)


def write_left_out(
    sheet: Sheet, language: Language, sensitive: int, unread: tuple[File, ...]
) -> None:
    """Write below a dashboard what it does not show, and what it could not count."""
    if sensitive:
        sheet.text(*say_left_out(language, sensitive), wide=True)
    if unread:
        template = "Not counted, since it cannot be read in full: {unread:and}."
        sheet.text(*language.say(template, unread=unread), wide=True)
