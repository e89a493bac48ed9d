"""`ooo overdue`: promises that are late, mine first, and people not seen for too long."""

from collections.abc import Mapping
from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import All, Json
from ooo.cli.shell.table import room
from ooo.core.monday.overdue import find_overdue
from ooo.core.monday.to_book import booked_apart
from ooo.core.rhythm.cadence import BadCadence, back_to_last_met
from ooo.core.text.facts import Code, File, Words
from ooo.errors import ExitStatus, UsageProblem
from ooo.store.place import COMMITMENTS, GOALS


class NotTogether(UsageProblem):
    """Two flags were given that ask for different things."""

    says = "{one} and {other} do not go together."
    fix = "Give one of them."


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
    open_: Annotated[
        bool, typer.Option("--open", help="All that is promised, by person, with a date or none.")
    ] = False,
    each: Annotated[
        bool, typer.Option("--each", help="Ask about what is late, one by one.")
    ] = False,
    all_: All = False,
    json: Json = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Leave with 3 when something is overdue.")
    ] = False,
) -> ExitStatus:
    """Late promises, mine first; people not seen for too long."""
    environment: Environment = ctx.obj
    _refuse_together(
        {"--each": each, "--open": open_},
        {"--soon": bool(soon), "--json": each and json, "--exit-code": each and exit_code},
    )
    if each:
        room("asking.each").go_through(environment, mine=mine, theirs=theirs, all_=all_)
        return ExitStatus.DONE
    if open_:
        listed = room("asking.all_open").show_open(
            environment, mine=mine, theirs=theirs, all_=all_, json=json
        )
        return _status(listed.unread, exit_code=exit_code, found=listed.screen.found)
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.everyone(
        files=frozenset({COMMITMENTS, GOALS}),
        entries=back_to_last_met(environment.today),
        apart=booked_apart,
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
    return _status(overdue.unread, exit_code=exit_code, found=overdue.found)


def _status(unread: tuple[File, ...], *, exit_code: bool, found: bool) -> ExitStatus:
    if not exit_code or not (found or unread):
        return ExitStatus.DONE
    return ExitStatus.FOUND if found else ExitStatus.FAILED


def _refuse_together(one_of: Mapping[str, bool], others: Mapping[str, bool]) -> None:
    """Raise NotTogether where two of `one_of` are given, or one of them with one of the others."""
    first = [name for name, given in one_of.items() if given]
    both = [*first, *(name for name, given in others.items() if given and first)]
    if len(both) > 1:
        raise NotTogether(one=Code(both[0]), other=Code(both[1]))


def _days(soon: str) -> int:
    try:
        days: int = room("asking.soon").days_of(soon)
    except BadCadence:
        raise BadSoon(text=Words(soon)) from None
    return days
