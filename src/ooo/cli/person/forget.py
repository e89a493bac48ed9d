"""`ooo person forget`: everything held on someone is removed for good, once the name is typed."""

from typing import Annotated

import typer

from ooo.cli.asking.ask import Ask, NoTerminal
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who
from ooo.core.model import Person
from ooo.core.people.forget import BEYOND, Forgotten, confirm
from ooo.core.text.facts import Name, Slug
from ooo.errors import Saying
from ooo.store.earlier import places_that_name
from ooo.store.forget import forget, held_files, mentions


def command(
    ctx: typer.Context,
    who: Who,
    *,
    confirmed: Annotated[
        str,
        typer.Option("--confirm", metavar="NAME", help="The short name, in place of a question."),
    ] = "",
    json: Json = False,
) -> None:
    """Remove everything held on someone, for good: no undo brings it back.

    Notes, promises, meetings and drafts go, and what undo keeps, of everyone. Notes on other
    people that name them stay as they are, and are listed. To read it all first: ooo export.
    """
    environment: Environment = ctx.obj
    person = find_person(environment, who)
    files = held_files(environment.notebook, person.slug)
    typed = None if confirmed else _ask(environment, person, len(files))
    confirm(person, typed=typed, said=confirmed)
    named = mentions(environment.notebook, person)
    elsewhere = places_that_name(environment.notebook.state, person)
    forget(environment.notebook, person.slug, now=environment.now)
    answer = Forgotten(
        person=person.slug,
        name=person.name,
        files=len(files),
        mentions=named.files,
        unread=named.unread,
        beyond=(*elsewhere, *BEYOND),
    )
    environment.output.show(answer, json=json)


def _ask(environment: Environment, person: Person, files: int) -> str:
    """Ask for the name of who is to be forgotten; NoTerminal where nobody can be asked."""
    if not environment.may_ask:
        raise NoTerminal(
            question=Saying("The name would have to be typed"),
            advice=Saying("Confirm it with: --confirm {slug}", slug=Slug(person.slug)),
        )
    environment.output.say(
        Saying(
            "This removes everything held on {name}: {files:# file|# files}, for good.\n"
            "Undo of everyone goes with it: nothing done before this can be taken back.",
            name=Name(person.name),
            files=files,
        )
    )
    return Ask(environment).line(Saying("Type the name to go on: "))
