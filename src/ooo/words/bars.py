"""The bar of a goal, and what it says where nothing is drawn."""

import datetime as dt

from msgspec.structs import replace

from ooo.core.growth.progress import Measured
from ooo.core.model import Goal, Reading
from ooo.words.goals import say_measure
from ooo.words.language import InTemplate, Language
from ooo.words.outline import Bar, Sheet, joined
from ooo.words.plots import plot_of
from ooo.words.records import COMMA
from ooo.words.run import Run, Runs

_UNDER = 3
_IN_FULL = 8
"""Readings that are all shown; of more the first and the last ones."""


def bar_of(language: Language, goal: Goal, numbers: Measured, *, today: dt.date) -> Bar | None:
    """Give the bar of a goal; None where there is no way to go, or nothing was read yet."""
    if numbers.part is None or numbers.start is None or numbers.target is None:
        return None
    line = None if numbers.line is None else (numbers.line - numbers.start) / numbers.way
    return Bar(
        start=(Run(language.number(numbers.start), whole=True),),
        target=(Run(language.number(numbers.target), whole=True),),
        part=_within(numbers.part),
        line=None if line is None else _within(line),
        numbers=say_numbers(language, numbers.readings),
        aloud=say_aloud(language, goal, numbers, today=today),
    )


def write_numbers(
    sheet: Sheet, language: Language, goal: Goal, numbers: Measured | None, *, today: dt.date
) -> None:
    """Draw the bar of a goal below its row, with what it is measured by and its readings."""
    if numbers is None or numbers.last is None:
        return
    measure = say_measure(language, goal)
    read = say_numbers(language, numbers.readings)
    said = language.say("{measure}: {readings}", measure=measure, readings=read)
    bar = bar_of(language, goal, numbers, today=today)
    if bar:
        plot = plot_of(language, numbers, today=today)
        sheet.add(replace(bar, numbers=said, indent=_UNDER, plot=plot))
    else:
        sheet.below(*said)


def say_numbers(language: Language, readings: tuple[Reading, ...]) -> Runs:
    """Give the readings themselves, up to eight; else the first, and the last seven."""
    values: list[InTemplate] = [float(each.value) for each in readings]
    if len(values) > _IN_FULL:
        values = [values[0], Run("\u2026"), *values[1 - _IN_FULL :]]
    return language.joined(values)


def say_aloud(language: Language, goal: Goal, numbers: Measured, *, today: dt.date) -> Runs:
    """Say the numbers of a goal: `Escalations: from 8 to 2. Readings: 1 Sep 8, 5 Oct 7`."""
    facts: dict[str, InTemplate] = {"measure": say_measure(language, goal)}
    template = "{measure}."
    if numbers.start is not None and numbers.target is not None:
        template = "{measure}: from {start} to {target}."
        facts |= {"start": float(numbers.start), "target": float(numbers.target)}
    said = language.say(template, **facts)
    if not numbers.readings:
        return said
    read = [
        language.say(
            "{day} {value}",
            day=language.short_day(each.on, today=today),
            value=float(each.value),
        )
        for each in numbers.readings
    ]
    readings = joined(read, COMMA)
    return language.say("{said} Readings: {readings}.", said=said, readings=readings)


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)
