"""`ooo expect`: they promised something."""

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
    """They promised something: what, and by when."""
    environment: Environment = ctx.obj
    capture_words(
        environment,
        who,
        text or [],
        use="expect",
        due=due,
        sensitive=sensitive,
        question=Saying("What did they promise? "),
        json=json,
    )
