"""`ooo goal`: open a goal in one line, read it, judge it, or look at one or all of them."""

import datetime as dt
from typing import Annotated

import typer
from msgspec import UNSET, UnsetType

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.ends import say_end
from ooo.cli.asking.goal_words import NotOfAGoal, OnlyOfAReading, ToldAndSet
from ooo.cli.asking.who_or_goal import person_or_goal
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.cli.shell.options import All, Json, refuse_idle
from ooo.core.capture.goal import parse_number, read_goal, unclear
from ooo.core.dates import parse_due, parse_past
from ooo.core.growth.goal import show_goal
from ooo.core.growth.goals import list_goals
from ooo.core.growth.named import Grown
from ooo.core.growth.open_goal import open_goal
from ooo.core.growth.read_goal import read_goal as look_at_goal
from ooo.core.growth.settings import GoalSettings, set_goal
from ooo.core.growth.told import read_about
from ooo.core.model import Person
from ooo.core.rhythm.typed import typed_cadence
from ooo.core.text.facts import Code, Words
from ooo.errors import Saying
from ooo.store.place import COMMITMENTS, GOALS
from ooo.store.update import update


def command(
    ctx: typer.Context,
    who: Annotated[
        str | None, typer.Argument(metavar="[WHO|ID]", help="A person, or a goal by its id.")
    ] = None,
    text: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TEXT…]",
            help="TITLE: MEASURE from A to B by DATE; of a goal a number, or keep, adjust, stop.",
        ),
    ] = None,
    *,
    why: Annotated[
        str | None, typer.Option("--why", metavar="TEXT", help="What it is for, in their words.")
    ] = None,
    measure: Annotated[
        str | None, typer.Option("--measure", metavar="NAME", help="What it is measured by.")
    ] = None,
    start: Annotated[
        str | None, typer.Option("--from", metavar="N", help="Where it starts.")
    ] = None,
    target: Annotated[
        str | None, typer.Option("--to", metavar="N", help="Where it shall come.")
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="DATE", help="By when; none clears it.")
    ] = None,
    every: Annotated[
        str | None, typer.Option("--every", metavar="4w", help="How often it is read.")
    ] = None,
    team: Annotated[
        str | None, typer.Option("--team", metavar="NAME", help="The common aim it serves.")
    ] = None,
    skill: Annotated[
        bool | None, typer.Option("--skill/--no-skill", help="It is a skill to learn.")
    ] = None,
    mine: Annotated[
        bool | None, typer.Option("--mine/--no-mine", help="I am the one who grows.")
    ] = None,
    sensitive: Annotated[
        bool | None,
        typer.Option("--sensitive/--no-sensitive", help="Whether only --all shows it."),
    ] = None,
    known: Annotated[
        bool | None, typer.Option("--known/--no-known", help="Whether both have spoken of it.")
    ] = None,
    date: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day of a reading; else today.")
    ] = None,
    closed: Annotated[bool, typer.Option("--closed", help="List closed ones, too.")] = False,
    show_all: All = False,
    json: Json = False,
) -> None:
    """Open a goal in one line, note a reading or a verdict, or look at one or all.

    To open one: ooo goal alice Autonomous on payroll: escalations a month from 8 to 2 by 31 mar

    Then ooo goal ID 5 is a reading, ooo goal ID adjust too wide a verdict, ooo goal ID its sheet.
    """
    environment: Environment = ctx.obj
    settings = GoalSettings(
        why=UNSET if why is None else why.strip(),
        measure=UNSET if measure is None else measure.strip(),
        start=UNSET if start is None else parse_number(start),
        target=UNSET if target is None else parse_number(target),
        by=UNSET if by is None else parse_due(by, today=environment.today),
        every=UNSET if every is None else typed_cadence(every),
        team=UNSET if team is None else team.strip(),
        skill=UNSET if skill is None else skill,
        mine=UNSET if mine is None else mine,
        sensitive=UNSET if sensitive is None else sensitive,
        known=UNSET if known is None else known,
    )
    day = UNSET if date is None else parse_past(date, today=environment.today)
    words = " ".join(text or ()).strip()
    named = None if who is None else person_or_goal(environment, who, "goal")
    changes = bool(words) or not settings.says_nothing
    idle = ("closed", "show_all") if changes else ("closed",) if isinstance(named, Grown) else ()
    refuse_idle(ctx, idle, Saying("looking at goals alone"))
    if named is None:
        refuse_idle(
            ctx,
            GoalSettings.__struct_fields__,
            Saying("a goal that is opened or changed"),
            Saying("ooo goal WHO TEXT, or ooo goal ID"),
        )
    if isinstance(named, Grown):
        _of_goal(environment, named, words, settings, day, show_all=show_all, json=json)
        return
    if not isinstance(day, UnsetType):
        raise OnlyOfAReading
    if named is None or (not words and settings.says_nothing):
        _list(environment, named, closed=closed, show_all=show_all, json=json)
        return
    _open(environment, named, words, settings, json=json)


def _of_goal(
    environment: Environment,
    named: Grown,
    words: str,
    settings: GoalSettings,
    day: dt.date | UnsetType,
    *,
    show_all: bool,
    json: bool,
) -> None:
    """Show a goal, set what was given, or keep what was told of it."""
    today, named_id = environment.today, named.goal.id
    if not words and not settings.says_nothing:
        changed = update(
            environment.notebook,
            None,
            lambda held: set_goal(held, named_id, settings, today=today),
            command=f"ooo goal {named_id}",
        )
        environment.output.show(changed, json=json)
        return
    if not words:
        if not isinstance(day, UnsetType):
            raise OnlyOfAReading
        gathered = environment.notebook.everyone(files=frozenset({GOALS, COMMITMENTS}))
        dossiers = {each.person.slug: each for each in gathered.value}
        sheet = show_goal(dossiers, named_id, today=today, show_all=show_all)
        environment.show(sheet, json=json)
        return
    if (problem := unclear(words)) is not None:
        raise problem
    told = read_about(words)
    if told is None:
        raise NotOfAGoal(text=Words(words), id=Code(named_id))
    if not settings.says_nothing:
        raise ToldAndSet(id=Code(named_id))
    on = today if isinstance(day, UnsetType) else day
    looked = update(
        environment.notebook,
        None,
        lambda held: look_at_goal(held, named_id, told, on=on, today=today),
        command=f"ooo goal {named_id}",
    )
    environment.output.show(looked, json=json)


def _list(
    environment: Environment,
    person: Person | None,
    *,
    closed: bool,
    show_all: bool,
    json: bool,
) -> None:
    """List goals; at a terminal, whoever has none yet is asked for one."""
    slug = person.slug if person else ""
    gathered = environment.notebook.everyone(files=frozenset({GOALS}))
    goals = list_goals(
        gathered.value,
        today=environment.today,
        person=slug,
        closed=closed,
        show_all=show_all,
        unread=gathered.unread,
    )
    environment.show(goals, json=json)
    environment.output.warn(gathered.problems)
    one = goals.people[0] if goals.people else None
    has_none = one is None or not (one.now or one.next or one.closed or one.sensitive)
    if person and has_none and environment.may_ask and not json:
        typed = Ask(environment, editing=True).line(Saying("Which goal? (Enter = none) ")).strip()
        if typed:
            _open(environment, person, typed, GoalSettings(), json=False)


def _open(
    environment: Environment, person: Person, words: str, settings: GoalSettings, *, json: bool
) -> None:
    """Open a goal with a person; raises NotAGoal and NoMeasure."""
    today = environment.today
    opening = read_goal(words, today=today)
    tell_once(environment)
    opened = update(
        environment.notebook,
        [person.slug],
        lambda held: open_goal(
            held, person.slug, opening.goal, settings, today=today, new_id=environment.new_id
        ),
        command=f"ooo goal {person.slug}",
    )
    environment.output.show(opened, json=json)
    if opened.goal.by is None and opening.end is not None:
        say_end(environment, opened.goal.id, opening.end)
