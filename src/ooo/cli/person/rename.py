"""`ooo person rename`: another name; with `--short`, another short name and directory."""

from typing import Annotated

import typer

from ooo.cli.asking.missing import Missing, ask_for
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, SlugOption, Who
from ooo.core.people.profile import rename_person
from ooo.core.text import facts
from ooo.errors import Saying
from ooo.store.update import update


class NoNewName(Missing):
    """Neither a name nor a short name was given."""

    fix = 'For example: ooo person rename {who} "Alice Martin", or --short for the short name.'


def command(
    ctx: typer.Context,
    who: Who,
    name: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME…]", help="The new name.")
    ] = None,
    *,
    slug: SlugOption = "",
    json: Json = False,
) -> None:
    """Change a name; the directory moves only with --short."""
    environment: Environment = ctx.obj
    person = find_person(environment, who)
    words = " ".join(name or ()).strip()
    if not (words or slug):
        words = ask_for(environment, "NAME", Saying("Which name? "))
    if not (words or slug):
        raise NoNewName("NAME", "ooo person rename", who=facts.Slug(person.slug))
    renamed = update(
        environment.notebook,
        None,
        lambda held: rename_person(
            held, person.slug, words or person.name, today=environment.today, new_slug=slug
        ),
        command=f"ooo person rename {person.slug}",
    )
    environment.output.show(renamed, json=json)
