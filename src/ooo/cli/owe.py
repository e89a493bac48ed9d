"""`ooo owe`: I promised something."""

import typer

from ooo.cli.asking.capturing import capture_words
from ooo.cli.shell.options import Due, Json, Sensitive, TextArgument, Who


def command(
    ctx: typer.Context,
    who: Who,
    text: TextArgument = None,
    *,
    due: Due = None,
    sensitive: Sensitive = False,
    json: Json = False,
) -> None:
    """I promised something: what, and by when."""
    capture_words(ctx.obj, who, text or [], use="owe", due=due, sensitive=sensitive, json=json)
