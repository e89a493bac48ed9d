"""`ooo backup`: the whole notebook in one archive, read back and compared before it is there."""

from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, to_file
from ooo.core.keeping.backup import BackedUp
from ooo.store.backup import back_up


def command(
    ctx: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", callback=to_file, help="A new file, such as /media/disk/ooo.tar.gz."
        ),
    ],
    *,
    json: Json = False,
) -> None:
    """Write the whole notebook into one archive, a gzipped tar that only you can read.

    It is read back and compared with the notebook. It is not encrypted, and it keeps what you
    remove or forget later. To put it back: tar -xzf FILE, look through it with
    ooo --dir notebook check, and put it where the notebook was.
    """
    environment: Environment = ctx.obj
    path = str(file.absolute())
    made = back_up(environment.notebook, path)
    answer = BackedUp(
        file=path, files=made.files, left_out=made.left_out, not_promised=made.not_promised
    )
    environment.output.show(answer, json=json)
    environment.output.warn(made.waiting)
