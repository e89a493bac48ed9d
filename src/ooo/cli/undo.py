"""`ooo undo`: take back the last command; again goes further back."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.core.keeping.undo import Past, PastCommand, Undone
from ooo.errors import NOTHING
from ooo.store.damaged import unusable
from ooo.store.undo import Kept, entries, nothing_before
from ooo.store.update import undo


def command(
    ctx: typer.Context,
    *,
    listed: Annotated[
        bool, typer.Option("--list", help="List what can be taken back, the newest first.")
    ] = False,
    json: Json = False,
) -> None:
    """Take back the last command that wrote; again goes further back."""
    environment: Environment = ctx.obj
    if listed:
        state = environment.notebook.state
        commands = tuple(map(past_command, entries(state)))
        forgotten = nothing_before(state)
        why_none = forgotten.sentence if forgotten else NOTHING
        past = Past(commands=commands, unusable=unusable(state), screen=why_none)
        environment.show(past, json=json)
    else:
        undone = Undone(command=past_command(undo(environment.notebook)))
        environment.output.show(undone, json=json)


def past_command(kept: Kept) -> PastCommand:
    """Give an undo entry as what is said of it."""
    return PastCommand(command=kept.command, time=kept.time, files=kept.files, undone=kept.undone)
