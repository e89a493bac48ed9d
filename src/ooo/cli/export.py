"""`ooo export`: everything held on one person, to be read by them; an access request."""

from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who, not_while_shared
from ooo.cli.shell.table import view_room
from ooo.core.exchange.export import Export, NotEverything, others_named
from ooo.core.model import Person
from ooo.core.text.facts import File, Name, Slug
from ooo.errors import Saying
from ooo.export.everything import to_document
from ooo.store.forget import mentions
from ooo.store.holdings import everything_on
from ooo.store.outside import require_free, require_outside, write_new


def command(
    ctx: typer.Context,
    who: Who,
    *,
    all_: Annotated[
        bool, typer.Option("--all", help="Everything, what is sensitive too; always to be said.")
    ] = False,
    json: Json = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Write it to a new file, or into a directory."),
    ] = None,
) -> None:
    """Everything held on one person, in Markdown or JSON: what they may ask to read.

    Every meeting, note, point, promise, goal and draft, with keys and comments of your own. Who
    else is named in it is listed on stderr: look there before you hand it over.
    """
    environment: Environment = ctx.obj
    ending = "json" if json else "md"
    if out is not None:
        out = out.expanduser()
        require_outside(environment.notebook, str(out))
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
        else to_document(export, environment.output.language)
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
    return out / name if out.is_dir() else out


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
