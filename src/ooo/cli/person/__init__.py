"""`ooo person`: keep the people you meet; without a command, list them."""

import typer

from ooo.cli.shell.group import PersonGroup
from ooo.cli.shell.options import Json
from ooo.cli.shell.table import room

app = typer.Typer(
    name="person",
    cls=PersonGroup,
    invoke_without_command=True,
    add_help_option=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def root(ctx: typer.Context, *, json: Json = False) -> None:
    """Keep the people you meet; without a command, list them."""
    if ctx.invoked_subcommand is None:
        room("person.list").command(ctx, archived=False, json=json)
