"""`ooo dashboard`: where one person stands, or what everyone had from you."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.forms import one_form, show_as
from ooo.cli.shell.options import (
    All,
    Html,
    Json,
    MaybeWho,
    Md,
    SinceDay,
    not_while_shared,
    refuse_idle,
)
from ooo.cli.shell.table import room
from ooo.core.answer import Answer
from ooo.core.growth.looked_for import LookedFor, period_of
from ooo.core.growth.thresholds import PERSON_DAYS, TEAM_DAYS
from ooo.core.looking_back.when import parse_period
from ooo.errors import Saying
from ooo.store.notebook import Gathered


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    *,
    since: SinceDay = None,
    story: Annotated[bool, typer.Option("--story", help="The whole way they have come.")] = False,
    all_: All = False,
    json: Json = False,
    md: Md = False,
    html: Html = None,
) -> None:
    """Where someone stands: goals, autonomy, talks and promises of 90 days, beside 90 before.

    Without a name everyone, over 180 days: what is in the way, goals, your promises, time given.
    It is for you alone; what may be shared is ooo plan WHO.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=html is not None)
    form = one_form(environment, json=json, md=md, html=html)
    today = environment.today
    asked = parse_period(since, None, today=today).since
    if who is None:
        refuse_idle(ctx, ["story"], Saying("one person"), Saying("ooo dashboard WHO --story"))
        wanted = LookedFor(period=period_of(asked, days=TEAM_DAYS, today=today), show_all=all_)
        gathered: Gathered[Answer] = room("asking.everyone").look_at_everyone(environment, wanted)
    else:
        slug = find_person(environment, who).slug
        period = period_of(asked, days=PERSON_DAYS, today=today)
        wanted = LookedFor(period=period, show_all=all_, story=story)
        gathered = room("asking.one_of_all").look_at_one(environment, slug, wanted)
    show_as(form, environment, gathered.value)
    environment.output.warn(gathered.problems)
