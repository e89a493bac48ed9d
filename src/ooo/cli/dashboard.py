"""`ooo dashboard`: where one person stands, or what everyone had from you."""

from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.forms import one_form, show_as
from ooo.cli.shell.options import All, Json, Md, SinceDay, Who, not_while_shared
from ooo.core.growth.dashboard import LookedFor, entries_of_dashboard, look_at, period_of
from ooo.core.growth.thresholds import PERSON_DAYS
from ooo.core.looking_back.when import parse_period
from ooo.store.back import read_back


def command(
    ctx: typer.Context,
    who: Who,
    *,
    since: SinceDay = None,
    story: Annotated[bool, typer.Option("--story", help="The whole way they have come.")] = False,
    all_: All = False,
    json: Json = False,
    md: Md = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page to FILE.")
    ] = None,
) -> None:
    """Goals, autonomy, talks and promises of 90 days, beside the 90 days before.

    What stands out comes first. It is for you alone: what may be shared is ooo plan WHO.
    """
    environment: Environment = ctx.obj
    not_while_shared(ctx, value=html is not None)
    form = one_form(environment, json=json, md=md, html=html)
    today = environment.today
    asked = parse_period(since, None, today=today).since
    slug = find_person(environment, who).slug
    period = period_of(asked, days=PERSON_DAYS, today=today)
    cover, warnings = environment.notebook.cover()
    gathered = read_back(
        environment.notebook,
        slug,
        years=lambda _: None,
        choose=lambda found: {slug: entries_of_dashboard(found[0].entries)},
    )
    answer = look_at(
        gathered.value[0],
        LookedFor(period=period, show_all=all_, story=story),
        today=today,
        cover=cover,
        unread=gathered.unread,
    )
    show_as(form, environment, answer)
    environment.output.warn((*warnings, *gathered.problems))
