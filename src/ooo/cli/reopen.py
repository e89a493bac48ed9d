"""`ooo reopen`: bring settled records back, days later."""

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Ids, Json
from ooo.cli.shell.table import room
from ooo.core.records.reopen import reopen
from ooo.store.update import update


def command(ctx: typer.Context, ids: Ids = None, *, json: Json = False) -> None:
    """Bring settled records back; undo takes back whole commands, this what you name."""
    environment: Environment = ctx.obj
    named: list[str] = room("asking.choose").named_or_chosen_settled(
        environment, ids or (), "reopen"
    )
    if not named:
        return
    reopened = update(
        environment.notebook,
        None,
        lambda held: reopen(held, named, today=environment.today),
        command=f"ooo reopen {' '.join(named)}",
        settled=None,
    )
    environment.output.show(reopened, json=json)
