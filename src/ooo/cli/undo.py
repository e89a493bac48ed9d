"""`ooo undo`: take back the last command, or one by its number; again goes further back."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json
from ooo.cli.shell.table import view_room
from ooo.core.keeping.undo import Past, PastCommand, ToldCommand, Undone
from ooo.errors import NOTHING, UsageProblem
from ooo.store.damaged import unusable
from ooo.store.undo import Kept, nothing_before
from ooo.store.update import undo


class ListOrNumber(UsageProblem):
    """A number was given where all are listed."""

    says = "--list takes no number."
    fix = "One command: ooo undo NUMBER. All of them: ooo undo --list"


def command(
    ctx: typer.Context,
    number: Annotated[
        int | None, typer.Argument(metavar="[NUMBER]", help="Another than the last, as listed.")
    ] = None,
    *,
    listed: Annotated[
        bool, typer.Option("--list", help="List what can be taken back, the newest first.")
    ] = False,
    json: Json = False,
) -> None:
    """Take back the last command that wrote; again goes further back.

    With NUMBER another one, where no later one wrote in its place.
    """
    environment: Environment = ctx.obj
    if listed and number is not None:
        raise ListOrNumber
    if listed:
        environment.show(_past(environment), json=json)
    else:
        undone = Undone(command=past_command(undo(environment.notebook, number=number)))
        environment.output.show(undone, json=json)


def _past(environment: Environment) -> Past:
    """Tell each command from its own records, one at a time."""
    told = []
    say_deeds = view_room("words.deeds").say_deeds
    for kept, deeds in view_room("store.turns").past(environment.notebook):
        did, more = say_deeds(deeds)
        told.append(
            ToldCommand(
                command=kept.command,
                time=kept.time,
                files=kept.files,
                undone=kept.undone,
                number=kept.number,
                did=did,
                more=more,
            )
        )
    told.sort(key=lambda each: -each.number)
    state = environment.notebook.state
    if not told:
        environment.output.warn(view_room("store.earlier").left_behind(state))
    forgotten = nothing_before(state)
    why_none = forgotten.sentence if forgotten else NOTHING
    return Past(commands=tuple(told), unusable=unusable(state), screen=why_none)


def past_command(kept: Kept) -> PastCommand:
    """Give an undo entry as what is said of it."""
    return PastCommand(command=kept.command, time=kept.time, files=kept.files, undone=kept.undone)
