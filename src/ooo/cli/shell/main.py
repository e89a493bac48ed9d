"""The front door: `main(argv, environment)` runs one command and gives its exit status."""

from collections.abc import Sequence
from typing import Annotated

import typer
from typer.main import get_command

from ooo import __version__
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.group import RootGroup
from ooo.cli.shell.options import Json, everywhere
from ooo.cli.shell.table import room
from ooo.cli.shell.writing import ClosedPipe
from ooo.core.text.facts import Code
from ooo.errors import ExitStatus, OooError, Saying
from ooo.store.place import NoNotebook
from ooo.words.language import ENGLISH

_PIPED_WIDTH = 80
_WIDEST_HELP = 100
_THINNEST_HELP = 40
_MARGIN = 2

app = typer.Typer(
    name="ooo",
    cls=RootGroup,
    invoke_without_command=True,
    add_help_option=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def root(
    ctx: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Show the version and stop.")] = False,
    json: Json = False,
) -> None:
    """Private one-to-one notes: prepare, log, and see what is overdue.

    Without a command: this week.
    """
    if version:
        ctx.obj.output.say(Saying("{version}", version=Code(f"ooo {__version__}")))
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        room("week").command(ctx, json=json)


def main(argv: Sequence[str], environment: Environment) -> ExitStatus:
    """Run the command that `argv` names (without the program's name) and give its exit status.

    Every refusal has been said on stderr when this returns; nothing but a fault of the program
    itself is raised.
    """
    command = get_command(app)
    words = [*argv]
    if "--json" in words:
        # A script reads it: what is said is one language's, with what is said beside it.
        environment.spoken = ENGLISH
    command.params.extend(everywhere())
    try:
        if not "".join(words).isprintable():
            room("shell.controls").refuse_in_words(words)
        try:
            status = command.main(
                args=words,
                prog_name="ooo",
                standalone_mode=False,
                obj=environment,
                terminal_width=_help_width(environment),
            )
        except typer.TyperException as error:
            raise room("shell.usage").not_understood(error) from error
        return ExitStatus(status or ExitStatus.DONE)
    except NoNotebook as error:
        environment.output.fail(room("shell.nowhere").no_notebook(environment))
        return error.status
    except OooError as error:
        environment.output.fail(error)
        return error.status
    except FileNotFoundError:
        nowhere = room("shell.nowhere")
        if not nowhere.is_gone():
            raise
        environment.output.fail(nowhere.DirectoryGone())
        return ExitStatus.FAILED
    except ClosedPipe:
        return ExitStatus.DONE
    except typer.Abort:
        return ExitStatus.INTERRUPTED


def _help_width(environment: Environment) -> int:
    """Give how wide help is written; Typer's own guess splits words on a narrow screen."""
    width = environment.output.width or _PIPED_WIDTH
    return max(_THINNEST_HELP, min(width, _WIDEST_HELP)) - _MARGIN
