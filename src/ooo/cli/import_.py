"""`ooo import`: notes, lists of people and notebooks from elsewhere; shown first, then asked."""

from pathlib import Path
from typing import Annotated, Literal, Protocol, TypeVar, get_args

import typer
from msgspec.structs import replace

from ooo.cli.asking.ask import Ask
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, WhileShared, refuse_idle
from ooo.cli.shell.reading import read_all
from ooo.cli.shell.table import room
from ooo.core.dates import parse_past
from ooo.core.dossier import Decision, Held
from ooo.core.exchange.brought import Read, ReadingSettings, SourceText, Unnamed
from ooo.core.exchange.imported import Imported
from ooo.core.exchange.importing import Wishes, lay
from ooo.core.exchange.reading import read_texts
from ooo.core.exchange.whose import People
from ooo.core.text.facts import Code, Words
from ooo.errors import ExitStatus, Saying, UsageProblem
from ooo.store.entries import all_entries
from ooo.store.incoming import Incoming, incoming
from ooo.store.update import preview, update

C = TypeVar("C", bound=str)

_ORDERS: tuple[Literal["", "dmy", "mdy"], ...] = ("", "dmy", "mdy")
_OF_NOTES = ("who", "as_", "show", "add", "unnamed", "since", "dates", "manager", "rename")
"""The options that a calendar knows nothing of."""
_UNNAMED: tuple[Unnamed, ...] = get_args(Unnamed)


class DecideImport(Protocol):
    """Decides what an import changes, and writes it where it is told to."""

    def __call__(self, *, write: bool) -> Imported:
        """Give what is changed."""


class NoSuchChoice(UsageProblem):
    """An option was given a word that it does not know."""

    says = "{option} cannot be {text:quoted}."
    fix = "There is: {choices}."

    def __init__(self, option: str, text: str, choices: tuple[str, ...]) -> None:
        super().__init__(option=Code(option), text=Words(text), choices=tuple(map(Code, choices)))


class SayTheFormat(UsageProblem):
    """What comes through a pipe has no name that tells its format."""

    says = "What comes through a pipe needs its format."
    fix = "Say it: --as md, org, csv or json"


class OneCalendar(UsageProblem):
    """A calendar and other files were named together."""

    says = "{file} is a calendar, and is imported alone."
    fix = "Import the other files after it."


class PreviewIsTheRule(UsageProblem):
    """A preview was asked for by the name that other programs give it."""

    says = "A preview is the default: nothing is written without a yes."
    fix = "Leave out --dry-run."


def command(
    ctx: typer.Context,
    files: Annotated[
        list[str], typer.Argument(metavar="FILE…", help="Files, directories, or - with --as.")
    ],
    *,
    who: Annotated[
        str | None, typer.Option("--who", metavar="WHO", help="Whose notes all of it is.")
    ] = None,
    as_: Annotated[
        str, typer.Option("--as", metavar="FORMAT", help="md, org, txt, csv or json.")
    ] = "",
    show: Annotated[bool, typer.Option("--show", help="Show it line by line.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Import without asking.")] = False,
    add: Annotated[
        bool, typer.Option("--add", help="Add lines to meetings that are here already.")
    ] = False,
    unnamed: Annotated[
        str,
        typer.Option("--unnamed", metavar="SIDE", help="Boxes of nobody: mine, theirs or note."),
    ] = "mine",
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Only meetings from that day on.")
    ] = None,
    dates: Annotated[
        str, typer.Option("--dates", metavar="ORDER", help="Dates such as 03/04/2024: dmy or mdy.")
    ] = "",
    manager: Annotated[
        str,
        typer.Option("--manager", metavar="NAME", help="Whose people are taken; yours without."),
    ] = "",
    rename: Annotated[
        bool, typer.Option("--rename", help="Write names and roles over what is here.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", hidden=True)] = False,
    json: Json = False,
) -> None:
    """Notes of meetings, a list of your team, remarks, or a notebook: shown first, then asked.

    Markdown, org, plain text, CSV, and what ooo export writes as JSON. Nothing imported is known
    to both or shared; importing twice changes nothing more; one undo takes all of it back.
    """
    environment: Environment = ctx.obj
    if dry_run:
        raise PreviewIsTheRule
    if show and environment.output.discreet:
        raise WhileShared
    if calendars := [each for each in files if each.lower().endswith(".ics")]:
        if len(files) > 1:
            raise OneCalendar(file=Words(calendars[0]))
        refuse_idle(ctx, _OF_NOTES, Saying("notes and lists, and a calendar is neither"))
        path = str(Path(files[0]).expanduser())
        room("asking.calendar").book_from(
            environment, path, yes=yes, json=json, command="ooo import"
        )
        return
    people = environment.notebook.people().value
    me = environment.notebook.cover()[0].me
    settings = ReadingSettings(
        today=environment.today,
        me=(me.name, me.email),
        manager=manager,
        who=find_person(environment, who).slug if who else "",
        unnamed=_choice("--unnamed", unnamed, _UNNAMED),
        order=_choice("--dates", dates, _ORDERS),
        since=parse_past(since, today=environment.today, through_history=True) if since else None,
    )
    texts, unread = _texts(environment, files, as_)
    read = read_texts(texts, unread, settings, People(people, settings.me), as_)
    wishes = Wishes(today=settings.today, new_id=environment.new_id, add=add, rename=rename)
    decided = _decider(environment, read, wishes, len(texts), settings)
    answer = decided(write=False)
    screen = replace(answer.screen, line_by_line=show)
    may_ask = environment.may_ask and not (json or yes)
    if may_ask and answer.changes:
        environment.output.show(replace(answer, screen=replace(screen, asking=True)))
        if not Ask(environment).yes(Saying("Import this?"), default=False):
            environment.output.say(Saying("Nothing written."))
            return
        yes = True
    if yes and answer.changes:
        answer = decided(write=True)
        screen = replace(answer.screen, line_by_line=show, asked=may_ask)
    environment.output.show(
        replace(answer, written=yes and answer.changes, screen=screen), json=json
    )
    if not (read.people or answer.changes):
        raise typer.Exit(ExitStatus.FAILED)


def _choice(option: str, typed: str, choices: tuple[C, ...]) -> C:
    """Give the one of several words that was typed; NoSuchChoice."""
    for each in choices:
        if typed == each:
            return each
    raise NoSuchChoice(option, typed, tuple(filter(None, choices)))


def _texts(environment: Environment, files: list[str], typed: str) -> Incoming:
    """Give the files as texts, or what comes through the pipe; SayTheFormat."""
    if files != ["-"]:
        return incoming([str(Path(each).expanduser()) for each in files])
    if not typed:
        raise SayTheFormat
    return (SourceText(file="-", text=read_all(environment.streams.stdin)),), ()


def _decider(
    environment: Environment, read: Read, wishes: Wishes, files: int, settings: ReadingSettings
) -> DecideImport:
    """Give what decides, and writes where it is told to; only what may change is read."""
    notes = not read.restored and all(each.entries for each in read.people)
    slugs = {each.dossier.person.slug for each in read.people} if notes else None
    choose = all_entries if notes or read.restored else None
    settled = None if notes or read.restored else ()

    def decide(held: Held) -> Decision[Imported]:
        decision = lay(held, read, wishes)
        screen = replace(decision.answer.screen, files=files, unnamed=settings.unnamed)
        return replace(decision, answer=replace(decision.answer, screen=screen))

    def decided(*, write: bool) -> Imported:
        notebook = environment.notebook
        if not write:
            return preview(notebook, slugs, decide, meetings=choose, settled=settled)
        command = "ooo import"
        return update(notebook, slugs, decide, command=command, meetings=choose, settled=settled)

    return decided
