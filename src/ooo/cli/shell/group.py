"""A command group that reads the table: sections, prefixes, and rooms entered only when needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import typer
from typer._click.exceptions import MissingParameter
from typer.core import TyperArgument, TyperCommand, TyperGroup
from typer.main import get_command, get_command_from_info
from typer.models import CommandInfo

from ooo.cli.shell.options import UNTAUGHT, everywhere
from ooo.cli.shell.table import (
    COMMANDS,
    IN_FULL,
    PERSON_COMMANDS,
    CommandRow,
    matching,
    meant,
    room,
)

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter
    from typer._click.parser import _OptionParser, _ParsingState

    from ooo.cli.shell.help import HelpPage


class TableGroup(TyperGroup):
    """A group whose commands stand in a table and are built when first looked at."""

    entries: tuple[CommandRow, ...] = ()

    def list_commands(self, ctx: "Context") -> list[str]:
        """Name every command, in the order of the table."""
        del ctx
        return [entry.name for entry in self.entries]

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command":
        """Build the command that `cmd_name` means; refuse what fits none or several."""
        found = matching(cmd_name, self.entries)
        if len(found) != 1:
            raise room("shell.usage").not_one_command(
                cmd_name, found, self.entries, ctx.command_path
            )
        ctx.obj.language.speak_of(found[0].name)
        return build(found[0])

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> tuple[str | None, "Command | None", list[str]]:
        """Find the command and call it by its whole name, whatever prefix was typed."""
        _, command, rest = super().resolve_command(ctx, args)
        return (command.name if command else None), command, rest

    def format_commands(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """List the commands of this group, a line each."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(_usage(entry), entry.does) for entry in self.entries])


class RootGroup(TableGroup):
    """The commands of `ooo` itself."""

    entries = COMMANDS

    def resolve_command(
        self, ctx: "Context", args: list[str]
    ) -> tuple[str | None, "Command | None", list[str]]:
        """Find the command, by a word that means one of the others too: `help`, `list`, `show`."""
        words = meant(args)
        if words == ["--help"]:
            ctx.obj.output.text(room("shell.help").help_of(ctx))
            raise typer.Exit
        if words[:1] == ["note"]:
            raise room("shell.usage").WhichNote
        return super().resolve_command(ctx, words)

    def format_commands(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Show the first sections in full and name the rest on one line each."""
        del ctx
        page = cast("HelpPage", formatter)
        page.write_sections(
            {
                section: [(_usage(e), e.does) for e in self.entries if e.section == section]
                for section in IN_FULL
            }
        )
        page.write_names("More", [(section, _rest(self.entries, section)) for section in _others()])


class PersonGroup(TableGroup):
    """The commands of `ooo person`."""

    entries = PERSON_COMMANDS


class TableCommand(TyperCommand):
    """A command whose usage is its table row; `-> send it` and `- a bullet` are words to it."""

    words = ""

    def make_parser(self, ctx: "Context") -> "_OptionParser":
        """Make a parser that takes for an option only what has the form of one."""
        parser = super().make_parser(ctx)
        take_option = parser._process_opts  # noqa: SLF001 - Typer has no other way in

        def take(word: str, state: "_ParsingState") -> None:
            if _is_option(word):
                take_option(word, state)
            else:
                state.largs.append(word)

        parser._process_opts = take  # type: ignore[method-assign,assignment] # noqa: SLF001 - the same
        return parser

    def parse_args(self, ctx: "Context", args: list[str]) -> list[str]:
        """Read the words; a refusal knows which command it is about."""
        if not all(map(str.isascii, args)):
            options = {option for param in self.params for option in param.opts}
            args = room("shell.plain").in_plain(args, options)
        typed = [*args]
        try:
            return super().parse_args(ctx, args)
        except MissingParameter as error:
            missing = getattr(error.param, "metavar", None) or ""
            answer = room("asking.missing").ask_for(ctx.obj, missing)
            if not answer:
                raise
            return self.parse_args(ctx, [*typed, *([] if "--" in typed else ["--"]), answer])
        except typer.TyperException as error:
            if getattr(error, "ctx", ctx) is None:
                error.ctx = ctx  # type: ignore[attr-defined] # usage errors have one
            raise

    def collect_usage_pieces(self, ctx: "Context") -> list[str]:
        """Give the words, then the options."""
        del ctx
        return [*self.words.split(), "[OPTIONS]"]

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """List the words and the options; what a word is when it is left out, its help says."""
        words = [param for param in self.params if isinstance(param, TyperArgument)]
        if words:
            with formatter.section("Words"):
                formatter.write_dl([(str(word.metavar), word.help or "") for word in words])
        options = [param for param in self.params if param not in words]
        with formatter.section("Options"):
            formatter.write_dl(
                [_taught(record) for each in options if (record := each.get_help_record(ctx))]
            )


def build(entry: CommandRow) -> "Command":
    """Make the command of a table row: the function `command` of its room, or a group's `app`."""
    module = room(entry.room)
    app: typer.Typer | None = getattr(module, "app", None)
    if app is not None:
        group = get_command(app)
        group.params.extend(everywhere())
        return group
    callback: Callable[..., Any] = module.command
    info = CommandInfo(name=entry.name, callback=callback, cls=TableCommand, add_help_option=False)
    command = get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)
    assert isinstance(command, TableCommand)  # noqa: S101 - what `cls` just asked for
    command.words = entry.words
    command.params.extend(everywhere())
    return command


def _is_option(word: str) -> bool:
    """Tell whether a word that begins with a hyphen has one or two, and a letter behind them."""
    first = word[2:3] if word.startswith("--") else word[1:2]
    return first.isascii() and first.isalpha()


def _taught(record: tuple[str, str]) -> tuple[str, str]:
    """Give the row of an option without the forms of it that are taught no more."""
    typed, does = record
    for old in UNTAUGHT:
        typed = typed.replace(f", {old}", "")
    return typed, does


def _usage(entry: CommandRow) -> str:
    return f"{entry.name} {entry.words}".strip()


def _others() -> list[str]:
    return list(dict.fromkeys(e.section for e in COMMANDS if e.section not in IN_FULL))


def _rest(entries: tuple[CommandRow, ...], section: str) -> str:
    if section == PERSON_COMMANDS[0].section:
        return "person " + " / ".join(entry.name for entry in PERSON_COMMANDS)
    return " · ".join(entry.name for entry in entries if entry.section == section)
