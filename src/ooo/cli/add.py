"""`ooo add`: a point for next time, mine or theirs."""

from typing import Annotated

import typer

from ooo.cli.asking.capturing import capture_words, every_of
from ooo.cli.shell.options import Json, Sensitive, TextArgument, Who


def command(
    ctx: typer.Context,
    who: Who,
    text: TextArgument = None,
    *,
    theirs: Annotated[bool, typer.Option("--theirs", help="It is their point.")] = False,
    every: Annotated[
        str | None,
        typer.Option("--every", metavar="meeting|4w", help="It comes back: so often."),
    ] = None,
    sensitive: Sensitive = False,
    value: Annotated[
        str | None,
        typer.Option("--value", metavar="N", help="Of a step: what the measure shows by then."),
    ] = None,
    json: Json = False,
) -> None:
    """A point for next time; bravo: notes a thank-you still to say, note: an observation.

    With the id of a goal in the place of WHO, it is a step of that goal: runbook by 30 nov.
    """
    capture_words(
        ctx.obj,
        who,
        text or [],
        use="add",
        theirs=theirs,
        every=every_of(every) if every else "",
        sensitive=sensitive,
        value=value,
        json=json,
    )
