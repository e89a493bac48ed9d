"""`ooo plan`: the page both agree on, with what both have spoken of and nothing else."""

from pathlib import Path
from typing import Annotated

import typer

from ooo.cli.asking.who import find_person
from ooo.cli.shell.environment import Environment
from ooo.cli.shell.options import Json, Md, OneFormat, WhileShared, Who
from ooo.cli.shell.table import room, view_room
from ooo.core.growth.plan import left_off, make_plan


def command(
    ctx: typer.Context,
    who: Who,
    *,
    md: Md = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page to FILE.")
    ] = None,
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
    if [json, md, html is not None].count(True) > 1:
        raise OneFormat("--json", "--md", "--html")
    if html is not None:
        room("shell.page").require_place(environment, html)
    slug = find_person(environment, who).slug
    cover, warnings = environment.notebook.cover()
    gathered = environment.notebook.read(slug)
    plan = make_plan(gathered.value, today=environment.today, cover=cover)
    language = room("shell.speaking").language_to(environment, gathered.value.person, lang)
    if html is not None:
        room("shell.page").write_page(environment, plan, html, language)
    elif md:
        outline = view_room("words.sheets").outline(plan, language)
        environment.output.text(view_room("export.markdown").to_markdown(outline))
    else:
        environment.output.show(plan, json=json, language=language)
    for said in left_off(gathered.value):
        environment.output.tell(said)
    environment.output.warn((*warnings, *gathered.problems))
