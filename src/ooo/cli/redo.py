"""`ooo redo`: take back an undo; a new command ends it."""

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.cli.undo import past_command
from ooo.core.keeping.redo import Redone
from ooo.store.update import redo


def command(ctx: typer.Context, *, json: Json = False) -> None:
    """Take back an undo."""
    environment: Environment = ctx.obj
    redone = Redone(command=past_command(redo(environment.notebook)))
    environment.output.show(redone, json=json)
