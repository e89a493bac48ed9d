"""`ooo person pause`: on leave until a day; nobody is reminded of them before."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who
from ooo.core.dates import parse_due
from ooo.core.people.profile import pause_person
from ooo.store.update import update


def command(
    ctx: typer.Context,
    who: Who,
    until: Annotated[
        list[str], typer.Argument(metavar="until DATE", help="The day they are back, or none.")
    ],
    *,
    json: Json = False,
) -> None:
    """On leave: nobody nags until that day; none ends it."""
    environment: Environment = ctx.obj
    words = until[1:] if until[0] == "until" and until[1:] else until
    day = parse_due(" ".join(words), today=environment.today)
    slug = find_person(environment, who).slug
    paused = update(
        environment.notebook,
        [slug],
        lambda held: pause_person(held, slug, day, today=environment.today),
        command=f"ooo person pause {slug}",
    )
    environment.output.show(paused, json=json)
