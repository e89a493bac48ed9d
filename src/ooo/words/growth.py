"""Where a goal stands by its indicator, and its next step, in words."""

import datetime as dt

from ooo.core.growth.due import open_steps
from ooo.core.growth.flags import Flags
from ooo.core.growth.track import sessions_planned
from ooo.core.model import Goal
from ooo.words.goals import say_flags
from ooo.words.language import Language, one_line
from ooo.words.outline import BESIDE
from ooo.words.rhythm import say_booking
from ooo.words.run import Run, Runs, capitalized, worn


def say_goal(language: Language, goal: Goal, *, today: dt.date) -> Runs:
    """Say where a goal stands, and its next step: `Calls 8 → 5, target 2 · runbook due 30 Nov`.

    A step that is late is a plain date.
    """
    words, due = next_step(language, goal, today=today)
    stands = say_progress(language, goal)
    if words:
        return (*stands, BESIDE, *words, *((Run(" "), *due) if due else ()))
    return (*stands, BESIDE, *due) if due else stands


def say_goal_row(
    language: Language, goal: Goal, flags: Flags, *, today: dt.date
) -> tuple[Runs, Runs]:
    """Say a goal on its line as `say_goal` does, and what wants to be looked at beside it.

    It tells a goal of mine, too: what both may see names no one as *you*.
    """
    words, due = next_step(language, goal, today=today)
    stands = say_whose(language, goal, say_progress(language, goal))
    following = words if flags else (*words, *((Run(" "),) if words and due else ()), *due)
    said = (*stands, BESIDE, *following) if following else stands
    return said, say_flags(language, flags)


def say_whose(language: Language, goal: Goal, said: Runs) -> Runs:
    """Say of a goal that it is mine, behind what is said of it."""
    return language.say("{title} (yours)", title=said) if goal.mine else said


def say_track(language: Language, track: Goal, held: int, *, today: dt.date) -> Runs:
    """Say where a track stands: `Coaching: Angry callers, 4 of 6, 3 on 16 Nov · next Thu 9:00`."""
    of = sessions_planned(track)
    title = say_whose(language, track, language.fact(one_line(track.title)))
    said = language.say("Coaching: {title}, {held} of {of}", title=title, held=held, of=of)
    last = track.newest_reading
    if last:
        day = language.short_day(last.on, today=today)
        said = language.say("{said}, {value} on {day}", said=said, value=float(last.value), day=day)
    if track.next is None or track.next.day < today:
        return said
    booked = say_booking(language, track.next, today=today, to_the_minute=True)
    following = worn(language.say("next {booked}", booked=booked), "aside", whole=True)
    return (*said, BESIDE, *following)


def say_progress(language: Language, goal: Goal, *, inside: bool = False) -> Runs:
    """Say where a goal stands: `Calls a month 8 → 5, target 2`, or what it is without a measure.

    `inside` a line that other words begin, it has no capital.
    """
    if goal.indicator is None:
        return language.fact(one_line(goal.title))
    name = language.fact(one_line(goal.indicator.name))
    readings = [each.value for each in sorted(goal.readings, key=lambda each: each.on)]
    start, target = goal.indicator.start, goal.indicator.target
    begins = start is not None and readings[:1] != [start]
    values = [start, *readings] if start is not None and begins else readings
    ends = " → ".join(language.number(each) for each in (*values[:1], *values[1:][-1:]))
    begins_so = name if inside else capitalized(name)
    stands = (*begins_so, *((Run(f" {ends}"),) if ends else ()))
    if target is None:
        return stands
    return language.say("{stands}, target {target}", stands=stands, target=float(target))


def next_step(language: Language, goal: Goal, *, today: dt.date) -> tuple[Runs, Runs]:
    """Give the nearest milestone not reached and when it is due, else by when the goal is to be.

    Both are empty where nothing is planned.
    """
    steps = open_steps(goal)
    if not steps:
        if goal.by is None:
            return (), ()
        by = language.say("by {day}", day=language.short_day(goal.by, today=today))
        return (), worn(by, "aside", whole=True)
    nearest = steps[0]
    words = worn(language.fact(one_line(nearest.text)), whole=True)
    if nearest.due is None:
        return words, ()
    due = language.say("due {day}", day=language.short_day(nearest.due, today=today))
    return words, worn(due, "aside", whole=True)
