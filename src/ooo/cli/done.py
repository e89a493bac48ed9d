"""`ooo done`: promises kept, points discussed or said."""

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.explaining import explaining_ids
from ooo.cli.shell.options import Ids, Json
from ooo.cli.shell.table import room
from ooo.core.records.done import done
from ooo.store.update import update


def command(ctx: typer.Context, ids: Ids = None, *, json: Json = False) -> None:
    """Kept, discussed or said: close what these ids name."""
    environment: Environment = ctx.obj
    named: list[str] = room("asking.choose").named_or_chosen(environment, ids or (), "done")
    if not named:
        return
    with explaining_ids(environment):
        settled = update(
            environment.notebook,
            None,
            lambda held: done(held, named, today=environment.today),
            command=f"ooo done {' '.join(named)}",
        )
    if any(each.goal.kind == "coaching" for each in settled.grown):
        settled = room("asking.track_ends").with_ends(environment, settled)
    environment.output.show(settled, json=json)
