"""`ooo owe`: I promised something."""

import typer

from ooo.cli.asking.capturing import capture_words
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Due, Json, Sensitive, Text, Who
from ooo.errors import Saying


def command(
    ctx: typer.Context,
    who: Who,
    text: Text = None,
    *,
    due: Due = None,
    sensitive: Sensitive = False,
    json: Json = False,
) -> None:
    """I promised something: what, and by when."""
    environment: Environment = ctx.obj
    capture_words(
        environment,
        who,
        text or [],
        use="owe",
        due=due,
        sensitive=sensitive,
        question=Saying("What did you promise? "),
        json=json,
    )
