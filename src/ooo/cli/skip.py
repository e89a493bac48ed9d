"""`ooo skip`: a meeting that did not happen, and why."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import tell_once
from ooo.cli.shell.options import Json, Who, Why
from ooo.core.dates import parse_past
from ooo.core.rhythm.skip import skip
from ooo.store.update import update


def command(
    ctx: typer.Context,
    who: Who,
    *,
    why: Why = "",
    date: Annotated[
        str | None,
        typer.Option(
            "--date",
            metavar="DATE",
            help="The day it was; without, that of the booking that passed, or today.",
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Record a meeting that did not happen: it carries nothing and does not count as met."""
    environment: Environment = ctx.obj
    day = None if date is None else parse_past(date, today=environment.today)
    slug = find_person(environment, who).slug
    tell_once(environment)
    skipped = update(
        environment.notebook,
        [slug],
        lambda held: skip(held, slug, day, today=environment.today, why=why),
        command=f"ooo skip {slug}",
    )
    environment.output.show(skipped, json=json)
