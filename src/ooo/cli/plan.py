"""`ooo plan`: the page both agree on, with what both have spoken of and nothing else."""

from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.forms import one_form, show_as
from ooo.cli.shell.options import Html, Json, Md, WhileShared, Who
from ooo.cli.shell.table import room
from ooo.core.growth.plan import left_off, make_plan


def command(
    ctx: typer.Context,
    who: Who,
    *,
    md: Md = False,
    html: Html = None,
    lang: Annotated[
        str, typer.Option("--lang", metavar="en|fr", help="The language of the page.")
    ] = "",
    json: Json = False,
) -> None:
    """The page both agree on: goals, measures, steps, who does what by when.

    It has what both have spoken of and nothing else; what was left out is said beside it.
    """
    environment: Environment = ctx.obj
    if environment.output.discreet:
        raise WhileShared
    form = one_form(environment, json=json, md=md, html=html)
    slug = find_person(environment, who).slug
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.read(slug)
    plan = make_plan(gathered.value, today=environment.today, cover=cover)
    language = room("shell.speaking").language_to(environment, gathered.value.person, lang)
    show_as(form, environment, plan, language)
    for said in left_off(gathered.value):
        environment.output.tell(said)
    environment.output.warn((*warnings, *gathered.problems))
