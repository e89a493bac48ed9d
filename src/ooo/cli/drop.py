"""`ooo drop`: close what will not be done, and say why."""

from typing import Annotated

import typer

from ooo.cli.asking.ask import Ask
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.explaining import explaining_ids
from ooo.cli.shell.options import Ids, Json, Why
from ooo.cli.shell.table import room
from ooo.core.records.drop import drop
from ooo.errors import Saying, UsageProblem
from ooo.store.update import update


class MissedAndUnneeded(UsageProblem):
    """Two endings were asked for at once."""

    says = "--missed and --unneeded contradict each other."
    fix = "Give one of them."


def command(
    ctx: typer.Context,
    ids: Ids = None,
    *,
    missed: Annotated[bool, typer.Option("--missed", help="It was not kept.")] = False,
    unneeded: Annotated[
        bool, typer.Option("--unneeded", help="It is not needed any more.")
    ] = False,
    why: Why = "",
    json: Json = False,
) -> None:
    """Close what these ids name without doing it."""
    environment: Environment = ctx.obj
    if missed and unneeded:
        raise MissedAndUnneeded
    named: list[str] = room("asking.choose").named_or_chosen(
        environment, ids or (), "drop", points=not missed
    )
    if not named:
        return
    if not (missed or unneeded or why) and environment.may_ask:
        question = Saying("Why? (m = it was missed; Enter = not needed any more) ")
        answer = Ask(environment).line(question)
        missed = answer.strip().lower() == "m"
        why = "" if missed else answer.strip()
    with explaining_ids(environment):
        dropped = update(
            environment.notebook,
            None,
            lambda held: drop(held, named, today=environment.today, missed=missed, why=why),
            command=f"ooo drop {' '.join(named)}",
        )
    environment.output.show(dropped, json=json)
