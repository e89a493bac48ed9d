"""`ooo init`: begin a notebook, private from its first moment."""

from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.asking.ask import Ask
from ooo.cli.config import keep_setting
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.notice import SENTENCE, note_told
from ooo.core.model import Cover, Me
from ooo.core.text.facts import File
from ooo.errors import Saying
from ooo.store.create import create, require_free


def command(
    ctx: typer.Context,
    directory: Annotated[
        Path | None, typer.Argument(metavar="[DIR]", help="Where; else the usual place.")
    ] = None,
    *,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="Your own name.")
    ] = None,
) -> None:
    """Begin a notebook: a directory that only you can read."""
    environment: Environment = ctx.obj
    if directory:
        environment.take_flag("notebook", directory.expanduser().absolute())
    notebook = environment.notebook
    if name is None and environment.may_ask:
        require_free(notebook)
        name = Ask(environment).line(Saying("Your name (Enter to skip): "))
    create(notebook, Cover(me=Me(name=(name or "").strip())))
    if directory:
        keep_setting(environment, "notebook", str(notebook.root))
    environment.output.say(
        Saying(
            "Your notebook is {root}; only you can read it.\n{notice}\n"
            "Next: ooo person add, then ooo prep.",
            root=File(notebook.root),
            notice=SENTENCE,
        )
    )
    note_told(environment)
