"""`ooo person list`: everyone, and how often you meet."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.core.people.list import list_people
from ooo.core.rhythm.cadence import back_to_last_met


def command(
    ctx: typer.Context,
    *,
    archived: Annotated[bool, typer.Option("--all", help="Those who left, too.")] = False,
    json: Json = False,
) -> None:
    """Everyone, how often you meet, when you last did and when next."""
    environment: Environment = ctx.obj
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.everyone(
        files=frozenset(), entries=back_to_last_met(environment.today)
    )
    people = list_people(
        gathered.value,
        today=environment.today,
        cover=cover,
        archived=archived,
        unread=gathered.unread,
    )
    environment.show(people, json=json)
    environment.output.warn((*warnings, *gathered.problems))
