"""Options that every command has, and the words and options that several commands share."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperOption

from ooo.cli.shell.table import room
from ooo.core.text.facts import Code
from ooo.errors import NOTHING, Saying, UsageProblem

if TYPE_CHECKING:
    from typer._click import Context, Parameter


def _take(ctx: "Context", param: "Parameter", value: Any) -> None:  # noqa: ANN401 - Typer's type
    if value and not ctx.resilient_parsing and param.name:
        ctx.obj.take_flag(param.name, value)


def _help(ctx: "Context", param: "Parameter", value: bool) -> None:  # noqa: FBT001 - Typer's call
    del param
    if value and not ctx.resilient_parsing:
        ctx.obj.output.text(room("shell.help").help_of(ctx))
        raise typer.Exit


def everywhere() -> list[TyperOption]:
    """Make the options that every command and group has."""
    return [
        TyperOption(
            param_decls=["notebook", "--dir"],
            metavar="DIR",
            expose_value=False,
            callback=_take,
            help="Use the notebook in DIR.",
        ),
        TyperOption(
            param_decls=["no_input", "--no-input"],
            is_flag=True,
            default=False,
            expose_value=False,
            callback=_take,
            help="Never ask anything.",
        ),
        TyperOption(
            param_decls=["help", "-h", "--help"],
            is_flag=True,
            default=False,
            expose_value=False,
            is_eager=True,
            callback=_help,
            help="Show this and stop.",
        ),
    ]


class WhileShared(UsageProblem):
    """A form of output was asked for that shows every text, while texts are to be hidden."""

    says = "OOO_DISCREET hides texts while your screen is shared, and this would show them."
    fix = "Unset it for this once: OOO_DISCREET= ooo …"


UNTAUGHT = frozenset(["--slug"])
"""Options that are understood still, and taught no more."""


class OneFormat(UsageProblem):
    """Several formats were asked for at once."""

    says = "{formats:and} are different formats."
    fix = "Ask for one of them."

    def __init__(self, *formats: str) -> None:
        super().__init__(formats=tuple(map(Code, formats)))


class GoesWith(UsageProblem):
    """An option was given without what it goes with."""

    says = "{flag} goes with {what}."
    fix = "Leave it out, or say it all: {command}"

    def __init__(self, flag: str, what: Saying, command: Saying = NOTHING) -> None:
        if command is NOTHING:
            self.fix = "Leave it out."
        super().__init__(flag=Code(flag), what=what, command=command)


def refuse_idle(
    ctx: typer.Context, names: Iterable[str], what: Saying, command: Saying = NOTHING
) -> None:
    """Raise GoesWith for the first of the options that was given, by its name in the function.

    They go with `what`, which was not asked for, so nothing would come of them; `command` asks for
    it.
    """
    idle = frozenset(names)
    for param in ctx.command.params:
        if param.name is None or param.name not in idle:
            continue
        source = ctx.get_parameter_source(param.name)
        if source and source.name == "COMMANDLINE":
            said_no = ctx.params.get(param.name) is False
            raise GoesWith((param.secondary_opts if said_no else param.opts)[-1], what, command)


def not_while_shared(ctx: typer.Context, value: bool) -> bool:  # noqa: FBT001 - Typer's call
    """Let a flag stand that shows every text, unless they are to be hidden; WhileShared."""
    if value and not ctx.resilient_parsing and ctx.obj.output.discreet:
        raise WhileShared
    return value


class NoFile(UsageProblem):
    """`-` was named as the file to write, which elsewhere means what is printed."""

    says = "- is no file."
    fix = "Name a file; what is to be printed needs none."


def to_file(ctx: typer.Context, value: Path | None) -> Path | None:
    """Give the file that a person named, its `~` put in full; NoFile for `-`."""
    if value is None or ctx.resilient_parsing:
        return value
    if str(value) == "-":
        raise NoFile
    return value.expanduser()


Who = Annotated[str, typer.Argument(metavar="WHO", help="A name, a part of one, or a short name.")]
MaybeWho = Annotated[
    str | None, typer.Argument(metavar="[WHO]", help="A name, a part of one, or a short name.")
]
Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ID…]",
        help="The four characters in brackets; without, or by name, from a list.",
    ),
]
Json = Annotated[
    bool,
    typer.Option("--json", callback=not_while_shared, help="Print JSON instead of a screen."),
]
All = Annotated[bool, typer.Option("--all", help="Show what is sensitive, too.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="Why, in your words.")]
TextArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[TEXT…]", help="The words, unquoted; +sensitive hides them. - reads lines."
    ),
]
Due = Annotated[
    str | None,
    typer.Option("--due", metavar="DATE", help="By when; the words are then taken as they stand."),
]
Sensitive = Annotated[
    bool, typer.Option("--sensitive", help="No screen shows it unless asked; never shared.")
]
Cadence = Annotated[
    str | None, typer.Option("--cadence", metavar="2w", help="How often you meet: weekly, 2w, 10d.")
]
CareerCadence = Annotated[
    str | None, typer.Option("--career-cadence", metavar="90d", help="How often on their career.")
]
LastMet = Annotated[
    str | None,
    typer.Option("--last-met", metavar="DATE", help="When you last met, before this notebook."),
]
Role = Annotated[str | None, typer.Option("--role", metavar="TEXT", help="What they do.")]
RelationOption = Annotated[
    str | None,
    typer.Option("--relation", metavar="R", help="report, manager, peer, mentee or skip."),
]
Aliases = Annotated[
    list[str] | None, typer.Option("--alias", metavar="WORD", help="Another name; repeatable.")
]
Minutes = Annotated[int | None, typer.Option("--minutes", metavar="N", help="How long you meet.")]
Since = Annotated[
    str | None, typer.Option("--since", metavar="DATE", help="When they joined the team.")
]
Leaves = Annotated[
    str | None, typer.Option("--leaves", metavar="DATE", help="Their last day, or none.")
]
Trial = Annotated[
    str | None, typer.Option("--trial", metavar="DATE", help="When the trial period ends, or none.")
]
SinceDay = Annotated[
    str | None,
    typer.Option("--since", metavar="DATE", help="From that day: 3 nov, 2026-03, 2026, 6mo."),
]
UntilDay = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="Up to that day, which counts.")
]
Md = Annotated[bool, typer.Option("--md", callback=not_while_shared, help="Print Markdown.")]
Html = Annotated[
    Path | None,
    typer.Option("--html", metavar="FILE", callback=to_file, help="Write a page to FILE."),
]
Email = Annotated[str | None, typer.Option("--email", metavar="ADDRESS", help="Where to write.")]
LanguageOption = Annotated[
    str | None, typer.Option("--language", metavar="fr", help="For what is sent to them: en or fr.")
]
SlugOption = Annotated[
    str,
    typer.Option("--short", "--slug", metavar="NAME", help="The short name, and the directory's."),
]
