"""A goal that was reached: its numbers before and after; of a track also what it came to."""

import datetime as dt

from ooo.core.growth.closing import GrownItem, TrackEnd
from ooo.core.growth.progress import Measured, measured
from ooo.core.model import Goal
from ooo.core.text.facts import Code, Name, Words
from ooo.words.bars import bar_of
from ooo.words.goals import say_measure
from ooo.words.language import Language
from ooo.words.outline import Sheet, joined
from ooo.words.run import Run, Runs


def write_reached(
    sheet: Sheet, language: Language, grown: GrownItem, said: Runs, end: TrackEnd | None
) -> None:
    """Write that a goal was reached, how it was measured, and from when it is asked to hold."""
    goal, today = grown.goal, grown.goal.closed or dt.date.min
    if end is None:
        sheet.text(*said, wide=True, tag=grown.id)
    else:
        held = language.say("{said}, {held:# session|# sessions}", said=said, held=end.sessions)
        sheet.text(*held, wide=True, tag=grown.id)
        sheet.heading(language.say("Before and after"))
    numbers = None if goal.sensitive else measured(goal)
    if numbers and numbers.last and numbers.start is not None:
        before = _before_and_after(language, goal, numbers, today=today)
        sheet.text(*before, indent=1, wide=True)
        if end and (bar := bar_of(language, goal, numbers, today=today)):
            sheet.add(bar)
    if end and not goal.sensitive:
        _write_end(sheet, language, end)
    if grown.holds_from and not goal.sensitive:
        template = "Whether it holds, prep asks from {day}."
        if numbers and [numbers.is_at_target(each.value) for each in numbers.readings[-2:]] in (
            [True],
            [False, True],
        ):
            template = "At the target once: whether it holds, prep asks from {day}."
        asked = language.say(template, day=grown.holds_from)
        sheet.text(*asked, indent=1, wide=True)


def _before_and_after(language: Language, goal: Goal, numbers: Measured, *, today: dt.date) -> Runs:
    """Say what a goal's numbers were and are: `Escalations: 8 at the start, 2 on 20 Nov (7 …)`."""
    last = numbers.readings[-1]
    template = "{measure}: {start} at the start, {value} on {day} ({n:# reading|# readings})"
    if len(numbers.readings) == 1 and goal.indicator and goal.indicator.start is None:
        # What was read once is no start.
        template = "{measure}: {value} on {day} ({n:# reading|# readings})"
    return language.say(
        template,
        measure=say_measure(language, goal),
        start=float(numbers.start or 0),
        value=float(last.value),
        day=language.short_day(last.on, today=today),
        n=len(numbers.readings),
    )


def _write_end(sheet: Sheet, language: Language, end: TrackEnd) -> None:
    """Write how many experiments were tried, how useful the sessions were, and their last words."""
    name = Name(end.called)
    told: list[Runs] = []
    if end.experiments:
        counts = {"tried": end.tried, "of": end.experiments}
        told.append(language.say("Experiments: {tried} of {of} tried.", **counts))
    if end.still_open and not end.open:
        told.append(language.say("Still open: {n}.", n=end.still_open))
    if end.useful:
        rated = joined([language.fact(each) for each in end.useful], Run(" "))
        told.append(language.say("Useful to {name}: {rated}.", name=name, rated=rated))
    if told:
        sheet.text(*joined(told, Run(" ")), indent=1, wide=True)
    if end.open:
        ids = Code(" ".join(end.open))
        tried = language.command("ooo done {ids}", ids=ids)
        drop = language.command("ooo drop {ids}", ids=ids)
        template = "Still open: {n}. Tried: {done}; not tried: {drop}"
        said = language.say(template, n=end.still_open, done=tried, drop=drop)
        sheet.text(*said, indent=1, wide=True)
    if end.last:
        last = language.say("{name}, last: {text:cited}", name=name, text=Words(end.last))
        sheet.text(*last, indent=1, wide=True)
