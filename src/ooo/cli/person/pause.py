"""`ooo person pause`: on leave until a day, or until further notice; nobody is reminded of them."""

from functools import partial
from typing import Annotated

import typer

from ooo.cli.asking.missing import Missing, ask_for_day
from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Who
from ooo.core.dates import parse_due
from ooo.core.people.profile import end_pause, pause_person
from ooo.core.text.fold import fold, fold_words
from ooo.errors import Saying
from ooo.store.update import update

_UNTIL = frozenset({"until", "jusqu'au", "jusqu'a", "jusquau", "jusqua"})
"""What stands folded before the day, also where the shell took the apostrophe."""

_OPEN = frozenset({"further notice", "nouvel ordre"})


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
    slug = find_person(environment, who).slug
    typed = until or []
    said = " ".join(typed).strip()
    first, _, rest = said.partition(" ")
    if fold(first) in _UNTIL:
        said = rest.strip()
    without_end = not typed or fold_words(said) in _OPEN
    read = partial(parse_due, today=today)
    if without_end:
        day = None
    elif said or len(typed) > 1:
        day = read(said)
    else:
        question, refusal = Saying("Until which day? "), Missing("DATE", "ooo person pause")
        day = ask_for_day(environment, question, read, refusal)
    paused = update(
        environment.notebook,
        [slug],
        lambda held: (
            pause_person(held, slug, day, today=today)
            if day or without_end
            else end_pause(held, slug, today=today)
        ),
        command=f"ooo person pause {slug}",
    )
    environment.output.show(paused, json=json)
