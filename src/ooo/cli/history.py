"""`ooo history`: what took place with someone, one day of it whole, or the newest of everyone."""

import datetime as dt
from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.forms import one_form, show_as
from ooo.cli.shell.options import (
    All,
    Json,
    MaybeWho,
    Md,
    SinceDay,
    UntilDay,
    not_while_shared,
)
from ooo.cli.shell.table import room
from ooo.core.answer import Answer
from ooo.core.dates import parse_past
from ooo.core.dates.bad import BadDate
from ooo.core.dossier import Dossier
from ooo.core.looking_back.day import whole_day
from ooo.core.looking_back.history import (
    ShownDays,
    Wanted,
    keys_of,
    lines,
    look_back,
    years_to_read,
)
from ooo.core.looking_back.kinds import parse_any_kind
from ooo.core.looking_back.newest import look_at_all
from ooo.core.looking_back.when import parse_period, parse_span_of_days
from ooo.core.model import MeetingKey
from ooo.core.rhythm.meetings import of_day
from ooo.core.text.facts import Code, Words
from ooo.errors import OooError, UsageProblem
from ooo.store.back import read_back
from ooo.store.notebook import Gathered


class OneDay(UsageProblem):
    """A day was asked for whole, and what only a time line has beside it."""

    says = "A day is shown whole: {flag} is for a time line."
    fix = "Leave the day out, or {flag}."


class TimedTwice(UsageProblem):
    """A month, a year or a span was asked for, and an end of another time."""

    says = "Two times are asked for: {typed:quoted} and {flag}."
    fix = "Leave one of them out."


class DayOfNobody(UsageProblem):
    """A day was asked for whole, and not with whom."""

    says = "A day is shown whole of one person."
    fix = "Say whose: ooo history WHO {day}"


class PromisesWhole(UsageProblem):
    """Promises over time were asked for, and only one kind of what a time line has."""

    says = "--kind is for a time line, and --promises counts promises alone."
    fix = "Leave --kind out, or --promises."


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    date: Annotated[
        list[str] | None, typer.Argument(metavar="[DATE]", help="A day, to be shown whole.")
    ] = None,
    *,
    promises: Annotated[
        bool, typer.Option("--promises", help="What was promised, and kept by when.")
    ] = False,
    since: SinceDay = None,
    until: UntilDay = None,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="K", help="Only win, career, promise, goal, …")
    ] = None,
    all_: All = False,
    json: Json = False,
    md: Md = False,
) -> None:
    """What took place with someone, the newest first; with a day, that day whole.

    Without a name, the newest of everyone. A month or a year (2026-03, 2026) is a time line, too.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=True)
    form = one_form(environment, json=json, md=md)
    typed = " ".join(date or ())
    if who and not typed and parse_span_of_days(who, today=environment.today):
        typed, who = who, None
    period = parse_span_of_days(typed, today=environment.today) if typed else None
    if typed:
        given = {"--since": since, "--until": until}
        for flag in [flag for flag, value in given.items() if value is not None]:
            raise (
                TimedTwice(typed=Words(typed), flag=Code(flag))
                if period
                else OneDay(flag=Code(flag))
            )
    if who and who[:1].isdigit() and (day := _day_alone(f"{who} {typed}", environment.today)):
        raise DayOfNobody(day=Code(day.isoformat()))
    if typed and period is None:
        if kind is not None or promises:
            raise OneDay(flag=Code("--promises" if promises else "--kind"))
        day = parse_past(typed, today=environment.today, through_history=True)
        gathered = _day(environment, find_person(environment, who or "").slug, day, show_all=all_)
    else:
        if promises and kind is not None:
            raise PromisesWhole
        asked = Wanted(
            period=period or parse_period(since, until, today=environment.today),
            kind="" if kind is None else parse_any_kind(kind),
            show_all=all_,
        )
        slug = None if who is None else find_person(environment, who).slug
        gathered = (
            room("asking.promised").gather_promises(environment, slug, asked)
            if promises
            else _time_line(environment, slug, asked)
        )
    show_as(form, environment, gathered.value)
    environment.output.warn(gathered.problems)


def _day_alone(text: str, today: dt.date) -> dt.date | None:
    """Give the day that stands where a name would; no name begins as one does."""
    try:
        return parse_past(text, today=today, through_history=True)
    except BadDate:
        return None


def _time_line(environment: Environment, slug: str | None, asked: Wanted) -> Gathered[Answer]:
    today = environment.today

    def choose(dossiers: tuple[Dossier, ...]) -> dict[str, frozenset[MeetingKey]]:
        shown = lines(dossiers, asked)
        return {each.person.slug: keys_of(each, shown.get(each.person.slug)) for each in dossiers}

    gathered = read_back(
        environment.notebook,
        slug,
        years=lambda entries: years_to_read(entries, asked, today),
        choose=choose,
    )
    if slug is None:
        answer: Answer = look_at_all(gathered.value, asked, today=today, unread=gathered.unread)
    else:
        (dossier,) = gathered.value
        line = lines((dossier,), asked).get(slug, ShownDays((), (), 0))
        answer = look_back(dossier, line, asked, today=today, unread=gathered.unread)
    return Gathered(answer, gathered.problems, gathered.unread)


def _day(environment: Environment, slug: str, day: dt.date, *, show_all: bool) -> Gathered[Answer]:
    gathered = read_back(
        environment.notebook,
        slug,
        years=lambda _: range(day.year, environment.today.year + 1),
        choose=lambda dossiers: {slug: of_day(day)(dossiers[0].entries)},
    )
    try:
        answer = whole_day(
            gathered.value[0],
            day,
            today=environment.today,
            show_all=show_all,
            unread=gathered.unread,
        )
    except OooError:
        environment.output.warn(gathered.problems)
        raise
    return Gathered(answer, gathered.problems, gathered.unread)
