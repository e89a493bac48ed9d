"""`ooo person rename`: another name; with `--short`, another short name and directory."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, SlugOption, Who
from ooo.core.people.profile import rename_person
from ooo.core.text import facts
from ooo.errors import UsageProblem
from ooo.store.update import update


class NothingToRename(UsageProblem):
    """Neither a name nor a short name was given."""

    says = "Say the new name."
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
        raise NothingToRename(who=facts.Slug(person.slug))
    renamed = update(
        environment.notebook,
        None,
        lambda held: rename_person(
            held, person.slug, words or person.name, today=environment.today, new_slug=slug
        ),
        command=f"ooo person rename {person.slug}",
    )
    environment.output.show(renamed, json=json)
