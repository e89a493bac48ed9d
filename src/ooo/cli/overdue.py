"""`ooo overdue`: promises that are late, mine first, and people not seen for too long."""

from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import All, Json
from ooo.cli.shell.table import room
from ooo.core.monday.overdue import find_overdue
from ooo.core.rhythm.cadence import BadCadence, back_to_last_met
from ooo.core.text.facts import Words
from ooo.errors import ExitStatus, UsageProblem
from ooo.store.place import COMMITMENTS


class BadSoon(UsageProblem):
    """What was typed says not how far to look ahead."""

    says = "--soon cannot be {text:quoted}."
    fix = "Give a number of days or weeks, such as 7d or 2w."


def command(
    ctx: typer.Context,
    *,
    soon: Annotated[
        str, typer.Option("--soon", metavar="7d", help="Add what is due within so many days.")
    ] = "",
    mine: Annotated[bool, typer.Option("--mine", help="Only what I promised.")] = False,
    theirs: Annotated[bool, typer.Option("--theirs", help="Only what they promised.")] = False,
    all_: All = False,
    json: Json = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 3 when something is overdue.")
    ] = False,
) -> ExitStatus:
    """Late promises, mine first; people not seen for too long."""
    environment: Environment = ctx.obj
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.everyone(
        files=frozenset({COMMITMENTS}), entries=back_to_last_met(environment.today)
    )
    overdue = find_overdue(
        gathered.value,
        today=environment.today,
        cover=cover,
        soon=_days(soon) if soon else None,
        mine=mine,
        theirs=theirs,
        all_=all_,
        unread=gathered.unread,
    )
    environment.show(overdue, json=json)
    if environment.notebook.state.has_drafts():
        room("asking.kept").say_unfinished(environment, aside=json)
    environment.output.warn((*warnings, *gathered.problems))
    if not exit_code or not (overdue.found or overdue.unread):
        return ExitStatus.DONE
    return ExitStatus.FOUND if overdue.found else ExitStatus.FAILED


def _days(soon: str) -> int:
    try:
        days: int = room("asking.soon").days_of(soon)
    except BadCadence:
        raise BadSoon(text=Words(soon)) from None
    return days
