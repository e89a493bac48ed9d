"""A goal in words: its title, what it is measured by, and what became of it or of a step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import TYPE_CHECKING

from ooo.core.growth.progress import Measured
from ooo.core.model import Goal, Milestone, Verdict
from ooo.core.records.commitments import late_by
from ooo.core.text.facts import Name, Words
from ooo.words.language import InTemplate, Language, one_line
from ooo.words.records import say_late, sensitive
from ooo.words.rhythm import say_when
from ooo.words.run import Run, Runs, capitalized, worn

if TYPE_CHECKING:
    # What only commands that change a goal load: a sheet shows it without.
    from ooo.core.growth.closing import GrownItem, How
    from ooo.core.growth.flags import Flags
    from ooo.core.growth.sentence import Says
    from ooo.core.growth.told import Looked
    from ooo.core.prep.say_it import SayIt
    from ooo.core.rhythm.away import Away

_GROWN = {
    "best": "{text} {value} on {day}, the best so far ({start} at the start)",
    "step": "step done on {day}: {text}",
    "reached": "reached on {day}: {text}",
    "level": "{text} is at {value} since {day}",
}
VERDICTS: dict[Verdict, str] = {"keep": "Keep", "adjust": "Adjust", "stop": "Stop"}
_ENDED: dict[How, str] = {
    "reached": "Reached: ",
    "stopped": "Stopped: ",
    "done": "Done: ",
    "dropped": "Dropped: ",
}


def say_title(language: Language, goal: Goal) -> Runs:
    """Give what a goal is called; one that is sensitive stays hidden."""
    return sensitive(language) if goal.sensitive else language.fact(one_line(goal.title))


def say_measure(language: Language, goal: Goal) -> Runs:
    """Give what a goal is measured by, as a heading or a sentence begins."""
    name = goal.indicator.name if goal.indicator else ""
    return capitalized(language.fact(one_line(name)))


def say_last_read(language: Language, goal: Goal, *, today: dt.date) -> Runs:
    """Say what a goal is measured by and when it was read last: `Escalations, 5 on 2 Nov`."""
    measure = say_measure(language, goal)
    last = goal.newest_reading
    if last is None:
        return measure
    day = language.short_day(last.on, today=today)
    return language.say(
        "{measure}, {value} on {day}", measure=measure, value=float(last.value), day=day
    )


def say_holds(language: Language, goal: Goal, *, today: dt.date) -> Runs:
    """Ask of a goal that was reached: `Angry callers, reached 3 Dec: does it hold?`."""
    title = language.fact(one_line(goal.title))
    day = language.short_day(goal.closed or today, today=today)
    return language.say("{title}, reached {day}: does it hold?", title=title, day=day)


def say_ended_track(language: Language, goal: Goal, *, today: dt.date) -> Runs:
    """Say that a track was reached: `Angry callers, reached 3 Dec`."""
    day = language.short_day(goal.closed or today, today=today)
    title = language.fact(one_line(goal.title))
    return language.say("{title}, reached {day}", title=title, day=day)


def say_grown(language: Language, item: GrownItem, *, today: dt.date) -> Runs:
    """Say what became of a goal, or of a step: `Reached: Autonomous on payroll (Alice Martin)`."""
    whose = _whose(language, item)
    if item.how == "moved":
        return _moved(language, item, whose, today=today)
    if item.how == "open":
        if item.was is None:
            return language.say("{what} is open again.", what=whose)
        return language.say(
            "{what} is open again; it was closed on {day}.", what=whose, day=item.was
        )
    said = (*worn(language.say(_ENDED[item.how]), "done"), *whose)
    goal = item.goal
    if item.how == "reached" and goal.opened and goal.closed:
        begun = language.short_day(goal.opened, today=today)
        ended = language.short_day(goal.closed, today=today)
        return language.say("{said}, {begun} to {ended}", said=said, begun=begun, ended=ended)
    return said


def say_now_and_then(language: Language, goal: Goal, numbers: Measured) -> Runs:
    """Say what a goal is measured by: `Escalations a month: 8 now, 2 by then`."""
    facts: dict[str, InTemplate] = {"measure": say_measure(language, goal)}
    template = "{measure}"
    if numbers.last is not None:
        template, facts["value"] = "{measure}: {value} now", float(numbers.last.value)
    if numbers.target is not None:
        facts["target"] = float(numbers.target)
        template = "{measure}: {target} by then"
        if numbers.last is not None:
            template = "{measure}: {value} now, {target} by then"
    return language.say(template, **facts)


def say_opened(
    language: Language, goal: Goal, name: str, *, today: dt.date, typed: bool = True
) -> Runs:
    """Say a goal that was opened: `Goal of Alice Martin: Autonomous on payroll, by Wed 31 Mar`."""
    title = language.fact(Words(goal.title)) if typed else say_title(language, goal)
    template = "Goal of {name}: {title}"
    if goal.kind == "coaching":
        template = "Coaching of {name}: {title}"
    if goal.mine:
        template = "Goal of yours, with {name}: {title}"
        if goal.kind == "coaching":
            template = "Coaching of yours, with {name}: {title}"
    if goal.sensitive:
        template = "Goal of {name} (sensitive): {title}"
        if goal.mine:
            template = "Goal of yours, with {name} (sensitive): {title}"
    said = language.say(template, name=Name(name), title=title)
    if goal.by is None:
        return said
    day = say_when(language, goal.by, today=today)
    return language.say("{said}, by {day}", said=said, day=day)


def say_looked(language: Language, looked: Looked, name: str, *, today: dt.date) -> Runs:
    """Say a reading or a verdict: `Reading of Alice Martin: escalations 5, before 7 (2 Nov)`."""
    goal, told = looked.goal, looked.told
    words = language.fact(Words(told.words)) if told.words else ()
    if told.verdict:
        template = "{verdict}: {title}, {words:cited}" if told.words else "{verdict}: {title}"
        facts = {"words": Words(told.words)} if told.words else {}
        verdict = language.say(VERDICTS[told.verdict])
        return language.say(template, verdict=verdict, title=say_title(language, goal), **facts)
    measure = sensitive(language)
    if goal.indicator and not goal.sensitive:
        measure = language.fact(one_line(goal.indicator.name))
    said = language.say(
        "Reading of {name}: {measure} {value}",
        name=Name(name),
        measure=measure,
        value=float(told.value or 0),
    )
    if looked.was and looked.was.on != looked.on:
        day = language.short_day(looked.was.on, today=today)
        said = language.say(
            "{said}, before {was} ({day})", said=said, was=float(looked.was.value), day=day
        )
    return language.say("{said}: {words}", said=said, words=words) if words else said


def say_says(language: Language, says: Says) -> Runs:
    """Say what may be said of a goal, and what to do next."""
    said = language.saying(says.sentence)
    return (*said, Run(" "), *language.saying(says.next)) if says.next else said


def say_step_state(
    language: Language, step: Milestone, *, today: dt.date, away: Collection[Away] = ()
) -> Runs:
    """Say where a step stands: `done 12 Oct`, `due 30 Nov`, `LATE 3 days`."""
    if ended := step.done or step.dropped:
        template = "done {day}" if step.done else "dropped {day}"
        day = language.short_day(ended, today=today)
        return worn(language.say(template, day=day), "reason")
    if step.due is None:
        return worn(language.say("no date"), "reason")
    if late := late_by(step.due, today, away):
        return say_late(language, late)
    day = language.short_day(step.due, today=today)
    return worn(language.say("due {day}", day=day), "reason")


def say_flags(language: Language, flags: Flags) -> Runs:
    """Say what of a goal wants to be looked at: `LATE 3 days`, `reading due`, `evaluate`."""
    if not flags:
        return ()
    if flags.late:
        return say_late(language, flags.late)
    return worn(language.say("reading due" if flags.reading else "evaluate"), "due")


def say_ask(language: Language, goal: Goal, flags: Flags, they: Name) -> Runs:
    """Give the question that a goal asks for in the talk."""
    if flags.late:
        return language.say("Ask: smaller, or later?")
    if flags.reading:
        return () if goal.mine else language.say("Ask {name} where it stands.", name=they)
    return language.say("Ask: keep, adjust or stop?")


def say_it(language: Language, grown: SayIt, *, today: dt.date) -> Runs:
    """Say what grew: `escalations 4 on 20 Nov, the best so far (8 at the start)`."""
    facts: dict[str, InTemplate] = {
        "text": one_line(grown.text),
        "day": language.short_day(grown.on, today=today),
    }
    if grown.value is not None:
        facts["value"] = float(grown.value)
    if grown.start is not None:
        facts["start"] = float(grown.start)
    return language.say(_GROWN[grown.what], **facts)


def _whose(language: Language, item: GrownItem) -> Runs:
    """Say which goal or step it is, and whose."""
    title = say_title(language, item.goal)
    if item.step is None:
        template = "{title} ({name})"
        if item.goal.mine:
            template = "{title} (yours, with {name})"
        return language.say(template, title=title, name=Name(item.name))
    text = sensitive(language) if item.goal.sensitive else language.fact(Words(item.step.text))
    template = "{text} (step of {title}, {name})"
    return language.say(template, text=text, title=title, name=Name(item.name))


def _moved(language: Language, item: GrownItem, whose: Runs, *, today: dt.date) -> Runs:
    day = item.step.due if item.step else item.goal.by
    said = language.say("{what}, no date", what=whose)
    if day:
        when = say_when(language, day, today=today)
        said = language.say("{what}, by {day}", what=whose, day=when)
    if item.was and item.was != day:
        return language.say("{said}, moved from {day}", said=said, day=item.was)
    return said
