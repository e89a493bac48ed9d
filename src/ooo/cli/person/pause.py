"""`ooo person pause`: on leave until a day, or until further notice; nobody is reminded of them."""

import re
from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who
from ooo.core.dates import parse_due
from ooo.core.people.profile import end_pause, pause_person
from ooo.core.text.pattern import pattern
from ooo.store.update import update

_UNTIL = pattern(r"\A(?:until|jusqu['\u2019]?(?:au|a|\u00e0))\s", re.IGNORECASE)
"""What stands before the day, in English or French, also where the shell took an apostrophe."""


def command(
    ctx: typer.Context,
    who: Who,
    until: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[until DATE]", help="The day they are back; none: they are back today."
        ),
    ] = None,
    *,
    json: Json = False,
) -> None:
    """On leave: nobody nags until that day, or until further notice; none ends it."""
    environment: Environment = ctx.obj
    today = environment.today
    words = until or []
    said = _UNTIL.sub("", " ".join(words))
    day = parse_due(said, today=today) if words else None
    slug = find_person(environment, who).slug
    paused = update(
        environment.notebook,
        [slug],
        lambda held: (
            pause_person(held, slug, day, today=today)
            if day or not words
            else end_pause(held, slug, today=today)
        ),
        command=f"ooo person pause {slug}",
    )
    environment.output.show(paused, json=json)
