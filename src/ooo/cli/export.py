"""`ooo export`: everything held on one person, to be read by them, or a notebook to be kept."""

from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, MaybeWho, OneFormat, not_while_shared, to_file
from ooo.cli.shell.table import room, view_room
from ooo.core.exchange.export import Export, NotEverything, others_named
from ooo.core.exchange.formats import (
    Leaving,
    NeedsFormat,
    NotWithoutHandover,
    format_of,
    handed_over,
)
from ooo.core.model import Person
from ooo.core.text.facts import File, Name, Slug
from ooo.errors import Saying
from ooo.export.everything import to_document
from ooo.store.forget import mentions
from ooo.store.holdings import everything_on
from ooo.store.outside import is_directory, require_free, require_outside, write_new


def command(
    ctx: typer.Context,
    who: MaybeWho = None,
    *,
    all_: Annotated[
        bool, typer.Option("--all", help="What is sensitive, too; WHO without --format needs it.")
    ] = False,
    format_: Annotated[
        str,
        typer.Option(
            "--format", metavar="F", help="md, html, csv, ics, or json: what ooo import reads back."
        ),
    ] = "",
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="DATE", help="Only what is of that day or later."),
    ] = None,
    semicolon: Annotated[
        bool, typer.Option("--semicolon", help="csv as a French spreadsheet reads it.")
    ] = False,
    texts: Annotated[
        bool, typer.Option("--texts", help="ics with words, not names and ids alone.")
    ] = False,
    handover: Annotated[
        bool, typer.Option("--handover", help="A page for their next manager, shown to them first.")
    ] = False,
    their_points: Annotated[
        bool, typer.Option("--their-points", help="With --handover: what they brought up, too.")
    ] = False,
    json: Json = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            callback=to_file,
            help="Write it to a new file, or into a directory.",
        ),
    ] = None,
) -> None:
    """Everything held on one person, to be read by them; with a format, or of all, to be kept.

    ooo export WHO --all is every file with keys and comments of your own, for who asks to read it;
    who else is named in it is listed on stderr. In a format, said by its name or by the ending of
    the file, one person or the whole notebook goes to another program, or back into a notebook.
    """
    environment: Environment = ctx.obj
    if out is not None:
        require_outside(environment.notebook, str(out))
    path = str(out or "")
    if their_points and not handover:
        raise NotWithoutHandover
    chosen = handed_over(format_, who, path) if handover else format_of(format_, who, path)
    if chosen:
        if json:
            raise OneFormat("--json", "--format")
        leave = Leaving(
            chosen,
            who or "",
            sensitive=all_,
            since=since or "",
            out=path,
            semicolon=semicolon,
            texts=texts,
            handover=handover,
            their_points=their_points,
        )
        room("asking.leaving").export(ctx, environment, leave)
        return
    if who is None:
        raise NeedsFormat
    _everything(ctx, environment, who, all_=all_, json=json, out=out)


def _everything(
    ctx: typer.Context,
    environment: Environment,
    who: str,
    *,
    all_: bool,
    json: bool,
    out: Path | None,
) -> None:
    """Write every file held on a person."""
    ending = "json" if json else "md"
    person = find_person(environment, who)
    if not all_:
        raise NotEverything(who=Slug(person.slug))
    if out is not None:
        out = _file(out, f"{person.slug}-{environment.today}.{ending}")
        require_outside(environment.notebook, str(out))
        require_free(environment.notebook.state.disk, str(out))
    cover, warnings = environment.notebook.cover()
    files, drafts, undo = everything_on(environment.notebook, person.slug)
    export = Export(
        person=person.slug,
        name=person.name,
        today=environment.today,
        manager=cover.me.name,
        files=files,
        drafts=drafts,
        undo=undo,
    )
    text = (
        f"{view_room('encoding').encode(export)}\n"
        if json
        else to_document(export, room("shell.speaking").language_to(environment, person))
    )
    if out is None:
        not_while_shared(ctx, value=True)
        environment.output.document(text, exact=json)
    else:
        write_new(environment.notebook.state.disk, str(out), text.encode())
        environment.output.say(Saying("Written: {file}", file=File(out)))
    environment.output.warn(warnings)
    _say_what_to_look_at(environment, export, person)


def _file(out: Path, name: str) -> Path:
    """Give the file to write."""
    return out / name if is_directory(str(out)) else out


def _say_what_to_look_at(environment: Environment, export: Export, person: Person) -> None:
    tell = environment.output.tell
    for held in (*export.files, *export.drafts):
        if held.says:
            tell(Saying("Not in it: {file}: {why}.", file=File(held.file), why=held.says))
    people = environment.notebook.people().value
    for other, file in others_named(export, people):
        tell(
            Saying(
                "It names {name} ({file}): look at it before you hand it over.",
                name=Name(other.name),
                file=File(file),
            )
        )
    named = mentions(environment.notebook, person)
    for file in named.unread:
        tell(
            Saying(
                "Not in it: {file}, which cannot be read and may name {name}.",
                file=File(file),
                name=Name(person.name),
            )
        )
    for file in named.files:
        tell(
            Saying(
                "Not in it: {file}, which names {name} in what is held on others.",
                name=Name(person.name),
                file=File(file),
            )
        )
