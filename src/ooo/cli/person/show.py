"""`ooo person show`: what is held on one person, but the contents of meetings."""

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import All, Json, Who
from ooo.core.people.show import show_person


def command(ctx: typer.Context, who: Who, *, all_: All = False, json: Json = False) -> None:
    """What is held on one person: who they are, what is open, how often you met."""
    environment: Environment = ctx.obj
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.read(find_person(environment, who).slug)
    shown = show_person(
        gathered.value, today=environment.today, cover=cover, all_=all_, unread=gathered.unread
    )
    environment.show(shown, json=json)
    environment.output.warn((*warnings, *gathered.problems))
